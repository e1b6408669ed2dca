"""`verifier extract`: the claims and facts read from each article, before anything is compared."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.engine import extracted, settled
from verifier.cli.exits import Exit
from verifier.cli.figures import show_statistics
from verifier.cli.options import (
    ConfigFile,
    DateFromOption,
    Exclude,
    Jobs,
    Machines,
    Metadata,
    NoCache,
    Paths,
    Quiet,
    Statistics,
    Verbose,
)
from verifier.cli.progress import Progress
from verifier.cli.terminal import console, put, styled
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.text import Text

    from verifier.model import Article, Claim, Fact
    from verifier.report import Report


class View(StrEnum):
    """How the claims are shown."""

    TEXT = "text"
    JSONL = "jsonl"


def extract(  # noqa: PLR0917  Typer calls it by name
    paths: Paths,
    form: Annotated[
        View, typer.Option("--format", help="For people, or one claim in JSON on each line.")
    ] = View.TEXT,
    exclude: Exclude = [],  # noqa: B006  Typer reads it and makes a new one
    metadata: Metadata = [],  # noqa: B006  as above
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    jobs: Jobs = 1,
    cluster: Machines = "",
    no_cache: NoCache = False,
    statistics: Statistics = False,
    quiet: Quiet = False,
    verbose: Verbose = False,  # noqa: ARG001  read by main, which prints the traceback of a crash
) -> None:
    """Show the claims of each article, with their facts and how each value was read."""
    progress = Progress(quiet=quiet)
    settings = settled(config, exclude=exclude, metadata=metadata, date_from=date_from)
    result = extracted(paths, settings, progress, no_cache=no_cache, at=(jobs, cluster))
    if form is View.JSONL:
        put(REPORTERS["jsonl"].render(result))
    else:
        screen = console()
        for line in _lines(result):
            screen.print(line)
    if statistics:
        show_statistics(result, progress.seconds)
    raise typer.Exit(Exit.USAGE if result.skipped else Exit.OK)


def _lines(report: Report) -> Iterator[Text]:
    claims: dict[str, list[Claim]] = {}
    for claim in report.claims:
        claims.setdefault(claim.article_id, []).append(claim)
    for article in report.articles:
        yield _heading(article)
        yield from _given(article)
        told: set[Fact] = set()  # claims overlap, and a fact is read once
        for claim in sorted(claims.get(article.id, ()), key=lambda each: (each.start, each.end, each.id)):
            yield _claim(claim, article)
            yield from (_fact(fact) for fact in claim.facts if fact not in told)
            told.update(claim.facts)
        yield styled()


def _heading(article: Article) -> Text:
    known = (article.outlet, str(article.published or ""), article.title)
    told = " · ".join(part for part in known if part)
    return styled((article.path, "bold underline"), (f"  {told}" if told else "", "dim"))


def _given(article: Article) -> Iterator[Text]:
    """A line for each place where a person gave something of the article."""
    from verifier.load.by_hand import given  # noqa: PLC0415  with the loaders, which are loaded by now

    for place in dict.fromkeys(given(origin.source for origin in article.origins)):
        fields = [origin.field for origin in article.origins if origin.source == place]
        yield styled((f"  {', '.join(fields)} from {place}", "dim"))


def _claim(claim: Claim, article: Article) -> Text:
    from verifier.report.places import spot  # noqa: PLC0415  kept with what draws

    found = spot(article, claim.start)
    marks = [
        mark for mark, plain in ((claim.modality, "happened"), (claim.polarity, "positive")) if mark != plain
    ]
    source = claim.attribution.source
    said = [*marks, f"according to {source}"] if source else marks
    return styled(
        ((f"{found.line}:{found.column}" if found else "").rjust(7), "cyan"),
        ("  " + claim.text, ""),
        (f"  [{', '.join(said)}]" if said else "", "yellow"),
    )


def _fact(fact: Fact) -> Text:
    from verifier.report.view.facts import value_words  # noqa: PLC0415  kept with what draws

    return styled(
        (f"         {fact.kind:<9} ", "dim"),
        (fact.text, "green"),
        (" = ", "dim"),
        (value_words(fact), "bold"),
        (f"   {fact.derivation}" if fact.derivation else "", "dim"),
    )
