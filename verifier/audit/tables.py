"""An audit to flat tables, the same for every format that has rows and columns."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from verifier.audit.contents import Audit
    from verifier.audit.outlets import Outlet, Share

    Cell = str | float | dt.date | None

# What stands between several names in one cell.
BETWEEN = "; "
SHARES = ("first", "conflict", "corrected", "stale", "corroborated", "alone", "taken")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A name, the columns with the type of their cells, and the rows; a cell that has nothing is None."""

    name: str
    columns: dict[str, type]
    rows: tuple[tuple[Cell, ...], ...]


def tables(audit: Audit) -> tuple[Table, ...]:
    """All of them, also those that have no row; rows are in the order of the page."""
    return tuple(
        Table(name=name, columns=columns, rows=tuple(tuple(row) for row in rows(audit)))
        for name, (columns, rows) in TABLES.items()
    )


def _names(names: Iterable[str]) -> str:
    return BETWEEN.join(names)


def _yes(yes: bool) -> str:  # noqa: FBT001  the one thing it is about
    return "yes" if yes else "no"


def _facts(audit: Audit) -> Iterator[Sequence[Cell]]:
    for each in audit.ledgers:
        days = sorted(told.day for told in each.tellings if told.day)
        yield (
            *(each.id, each.story, each.subject, each.verdict, each.weight, each.rule, each.slot, each.event),
            *(each.confidence, len(each.outlets), each.origins, len(each.values)),
            *(days[0] if days else None, days[-1] if days else None),
            *(_yes(each.contested), _yes(bool(each.replaced)), each.first_seen, each.last_seen),
        )


def _tellings(audit: Audit) -> Iterator[Sequence[Cell]]:
    listed = {each.id: each for each in audit.articles}
    for fact in audit.ledgers:
        for value in fact.values:
            for each in value.tellings:
                article = listed[each.article]
                yield (
                    *(fact.id, fact.story, fact.subject, value.letter, value.value),
                    *(each.source, each.article, each.outlet, each.day, each.standing, each.speaker),
                    *(each.quote, each.line, article.path, article.url),
                    *(value.replaced_by, value.replaced_on if value.replaced_by else None),
                )


def _corrections(audit: Audit) -> Iterator[Sequence[Cell]]:
    for each in audit.corrections:
        of = (each.fact, each.story, each.subject, each.weight, each.old, each.new)
        start = (*of, each.old_since, each.since, "edit" if each.by_edit else "report")
        for name in each.by:
            yield (*start, "new value by then", name, "", None, None)
        for words, told in (("new value later", each.followed), ("old value again", each.again)):
            for later in told:
                yield (*start, words, later.outlet, later.source, later.day, later.days)
        for name in each.kept:
            yield (*start, "old value only", name, "", None, None)


def _edits(audit: Audit) -> Iterator[Sequence[Cell]]:
    for page in audit.pages:
        for each in page.edits:
            of = (each.id, each.fact, page.outlet, page.url, each.what, each.subject, each.old, each.new)
            yield *of, each.before, each.after, each.day, each.order


def _pages(audit: Audit) -> Iterator[Sequence[Cell]]:
    for each in audit.pages:
        days = [day for day in each.days if day]
        dated = (min(days, default=None), max(days, default=None))
        yield each.outlet, each.url, len(each.versions), _names(each.versions), *dated, len(each.edits)


def _outlets(audit: Audit) -> Iterator[Sequence[Cell]]:
    for each in audit.outlets:
        counts = (len(each.labels), each.versions, each.edits, each.claims, each.facts)
        yield each.outlet, *counts, *(cell for name in SHARES for cell in _share(each, name))


def _share(outlet: Outlet, name: str) -> tuple[Cell, ...]:
    share: Share = getattr(outlet, name)
    return (share.count, share.of, share.low if share.of else None, share.high if share.of else None)


def _timeline(audit: Audit) -> Iterator[Sequence[Cell]]:
    for each in audit.timeline:
        told = (_names(each.told), _names(each.announced), each.conflicts)
        yield each.low, each.high, each.name, each.place, each.status, *told


def _series(audit: Audit) -> Iterator[Sequence[Cell]]:
    for series in audit.series:
        for each in series.rungs:
            told = (_names(said.label for said in each.said), each.clash)
            yield series.name, each.number, _yes(each.gap), each.when, each.place, each.status, *told


def _of(part: str) -> Callable[[Audit], Iterator[Sequence[Cell]]]:
    """The rows of a part of an audit whose dataclass is flat: its fields in order, names in a row."""

    def rows(audit: Audit) -> Iterator[Sequence[Cell]]:
        for each in getattr(audit, part):
            yield tuple(_plain(getattr(each, field.name)) for field in dataclasses.fields(each))

    return rows


def _plain(value: Any) -> Cell:  # noqa: ANN401  the field of any dataclass
    if isinstance(value, tuple):
        return _names(value)
    plain: Cell = value
    return plain


def _columns(words: str) -> dict[str, type]:
    """The columns by their names: "#" is before those of counts, "%" before parts of one, "@" before days."""
    kinds = {"#": int, "%": float, "@": dt.date}
    return {word.lstrip("#%@"): kinds.get(word[0], str) for word in words.split()}


OF_A_SHARE = " ".join(f"#{name} #{name}_of %{name}_low %{name}_high" for name in SHARES)
TABLES: dict[str, tuple[dict[str, type], Callable[[Audit], Iterator[Sequence[Cell]]]]] = {
    name: (_columns(words), rows)
    for name, words, rows in (
        (
            "facts",
            (
                "fact story subject verdict weight rule slot event %confidence #outlets #origins #values "
                "@first @last contested replaced first_seen last_seen"
            ),
            _facts,
        ),
        (
            "tellings",
            (
                "fact story subject position value source article outlet @published standing speaker quote "
                "#line path url replaced_by @replaced_on"
            ),
            _tellings,
        ),
        (
            "corrections",
            "fact story subject weight old new @old_since @since by standing outlet source @published #days",
            _corrections,
        ),
        (
            "edits",
            "edit fact outlet url what subject old new before after @published order",
            _edits,
        ),
        ("pages", "outlet url #versions sources @first @last #edits", _pages),
        ("one_origin", "fact story slot subject value outlets @first @last kinds", _of("repeated")),
        (
            "passages",
            "one other #articles #words #percent_one #percent_other earlier",
            _of("passages"),
        ),
        ("common_origins", "origin kind name outlets #articles #claims @first reason", _of("common")),
        ("outlets", f"outlet #articles #versions #edits #claims #facts {OF_A_SHARE}", _outlets),
        ("stories", "story name sources #outlets @first @last #facts #contested #corrected", _of("stories")),
        ("timeline", "@from @to event place status reported_by announced_by #conflicts", _timeline),
        ("numbering", "series number gap when place status said_by clash", _series),
        (
            "articles",
            "source article story outlet title @published path url #claims replaced_by",
            _of("articles"),
        ),
        ("skipped", "path reason hint", _of("skipped")),
    )
}
