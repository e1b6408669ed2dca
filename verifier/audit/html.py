"""The audit as one HTML page that needs no request and no server, in the style of the report's page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from verifier.report.templating import csp_hash, environment, inlined
from verifier.report.view.method import FEWEST
from verifier.report.view.sources import safe_link
from verifier.report.view.words import LOOKS, anchor, count, day, period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jinja2 import Environment

    from verifier.audit.contents import Audit
    from verifier.audit.corrections import Correction
    from verifier.audit.ledger import Standing

# What a telling is beside one of several that agree.
NOTES: dict[Standing, str] = {
    "first": "",
    "again": "",
    "old again": "after it was replaced",
    "both": "beside the new value",
    "earlier version": "in an earlier version",
    "undated": "",
}
# Words before the value on a card.
LONGEST_BEFORE = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Most:
    """How much of each kind a page shows; the tables have everything.

    `faces` are on the first screen; `cards` and `shown` lines of a table are set out, and up to `rows` of
    both are folded. Folds of up to `open` lines are open.
    """

    faces: int = 3
    cards: int = 6
    shown: int = 8
    rows: int = 100
    ledger: int = 300
    articles: int = 1_000
    skipped: int = 20
    open: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A number at the head of the page that leads to its section."""

    number: int
    label: str
    href: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One value on its way, with the day from which it was printed, and by whom where it replaced one."""

    value: str
    day: dt.date | None
    by: tuple[str, ...] = ()
    by_edit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The corrections of one fact, and all values on the way in order of time."""

    fact: str
    subject: str
    steps: tuple[Step, ...]
    corrections: tuple[Correction, ...]

    @property
    def again(self) -> tuple[str, ...]:
        """The outlets that printed a value after it was replaced."""
        return tuple(dict.fromkeys(later.outlet for each in self.corrections for later in each.again))


def render(audit: Audit, most: Most = Most()) -> str:
    """The whole page; text of articles is escaped, and its control and bidi characters are shown by name."""
    templates = _templates()
    style, script = inlined(templates, "page.css", "audit.css"), inlined(templates, "audit.js")
    contested = audit.contested
    others = tuple(each for each in audit.ledgers if not each.contested)
    page = templates.get_template("audit.html").render(
        audit=audit,
        headline=headline(audit),
        tiles=_tiles(audit),
        contested=contested,
        others=others,
        told_here=frozenset(each.id for each in (*contested[: most.rows], *others[: most.ledger])),
        listed_here=frozenset(each.label for each in audit.articles[: most.articles]),
        looks=LOOKS,
        notes=NOTES,
        most=most,
        few=FEWEST,
        period=period,
        chains=_chains(audit.corrections),
        style=style,
        script=script,
        style_hash=csp_hash(style),
        script_hash=csp_hash(script),
    )
    return page.strip() + "\n"


def headline(audit: Audit) -> str:
    """Such as "2 articles of 2 outlets in 1 story: 1 fact contested, no value replaced later."."""
    told = f"{count(len(audit.current), 'article')} of {count(len(audit.outlets), 'outlet')}"
    days = period(*audit.days)
    corpus = f"{told} in {count(len(audit.stories), 'story', 'stories')}{f', {days}' if days else ''}"
    contested = f"{count(len(audit.contested), 'fact')} contested" if audit.contested else "no fact contested"
    number = len(audit.corrections)
    return f"{corpus}: {contested}, {count(number, 'value') if number else 'no value'} replaced later."


@cache
def _templates() -> Environment:
    made = environment("verifier.audit", "verifier.report")
    made.filters |= {"day": day, "count": count, "brief": brief, "tail": _tail, "web": safe_link}
    made.filters["anchor"] = _anchor
    return made


def _anchor(name: str, prefix: str = "f") -> str:
    return anchor(prefix, name)


def brief(names: Sequence[str], most: int = 2) -> str:
    """The first names and how many others: "Harbour Post, Velm Courier + 2"."""
    left = len(names) - most
    return ", ".join(names[:most]) + (f" + {left}" if left > 0 else "")


def _tail(words: str) -> str:
    """The end of the words before a value."""
    if len(words) <= LONGEST_BEFORE:
        return words
    return "… " + words[-LONGEST_BEFORE:].split(None, 1)[-1]


def _chains(corrections: Iterable[Correction]) -> tuple[Chain, ...]:
    return tuple(_chain(fact, tuple(held)) for fact, held in groupby(corrections, key=lambda each: each.fact))


def _chain(fact: str, corrections: tuple[Correction, ...]) -> Chain:
    steps = {each.old: Step(value=each.old, day=each.old_since) for each in corrections}
    for each in corrections:
        steps[each.new] = Step(value=each.new, day=each.since, by=each.by, by_edit=each.by_edit)
    ordered = sorted(steps.values(), key=lambda step: (step.day is None, step.day or dt.date.max))
    return Chain(fact=fact, subject=corrections[0].subject, steps=tuple(ordered), corrections=corrections)


def _tiles(audit: Audit) -> tuple[Tile, ...]:
    again = sum(len(each.again) for each in audit.corrections)
    edits = sum(len(page.edits) for page in audit.pages)
    return (
        Tile(number=len(audit.contested), label="contested", href="contested", tone="conflict"),
        Tile(number=len(audit.corrections), label="replaced", href="corrections", tone="revision"),
        Tile(number=again, label="old value again", href="corrections", tone="dispute"),
        Tile(number=edits, label="changed after print", href="edits", tone="variant"),
        Tile(number=len(audit.repeated), label="many, one origin", href="origins", tone="plain"),
        Tile(number=len(audit.outlets), label="outlets", href="outlets", tone="plain"),
    )
