"""`verifier corpus search`: words in, the passages in which they stand out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Json, article_line, opened, put_json
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import console, say, styled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.corpus import Hit
    from verifier.model import Span


def search(
    words: Annotated[
        list[str],
        typer.Argument(
            help='Words; "a phrase", begin*, and -without. After -- where one begins with a minus.'
        ),
    ],
    limit: Annotated[int, typer.Option(help="So many articles at most.", metavar="N", min=1)] = 20,
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    as_json: Json = False,
) -> None:
    """Find articles by their words, and print the passage of each with the words marked, and its story.

    Other forms of a word are found too, whatever its case and accents.
    """
    query = " ".join(f'"{each}"' if " " in each and '"' not in each else each for each in words)
    with opened(settled(config, corpus=corpus)) as held:
        hits = held.search(query, limit)
    if as_json:
        put_json(hits)
        return
    if not hits:
        raise Refusal(f"nothing in the corpus has {query}")
    screen = console()
    for hit in hits:
        say(f"{article_line(hit.article)}  story {hit.article.story}")
        screen.print(styled(("    ", ""), *_parts(hit)))


def _parts(hit: Hit) -> Iterator[tuple[str, str]]:
    """The passage, words that were found marked, in one line."""
    quote, first = hit.quote, hit.place.start
    marks: list[Span] = [
        each for each in hit.marks if hit.place.start <= each.start and each.end <= hit.place.end
    ]
    at = 0
    for mark in marks:
        yield _one_line(quote[at : mark.start - first]), ""
        # Brackets too: what is printed into a file has no colours.
        yield f"[{_one_line(quote[mark.start - first : mark.end - first])}]", "bold"
        at = mark.end - first
    yield _one_line(quote[at:]), ""


def _one_line(words: str) -> str:
    return "".join(" " if sign.isspace() else sign for sign in words)
