"""What a corpus tells: plain frozen values, with moments as datetimes in UTC and days as dates."""

from __future__ import annotations

import datetime as dt  # noqa: TC003  dataclasses are made of it
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from verifier.model import Finding, Skipped, Span

# Where a day stands among those on which a value was printed.
Moment = Literal["first", "last", "after a revision"]
# Of what was removed the file has no text any more; what was retracted is there, and does not count either.
Kind = Literal["added", "changed", "removed", "retracted", "returned", "rebuilt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An article of the corpus; `day` is that of publication, or else of its dateline.

    `story` is the id of its story, `reason` says why it was taken out; `retracted` was it by its own outlet.
    """

    id: str
    path: str
    outlet: str
    title: str
    url: str
    day: dt.date | None
    story: str
    added: dt.datetime
    removed: dt.datetime | None = None
    retracted: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A story: its id is that of its earliest article; `findings` counts them by verdict, in their order."""

    id: str
    title: str
    first: dt.date | None
    last: dt.date | None
    articles: int
    outlets: tuple[str, ...]
    findings: tuple[tuple[str, int], ...]
    changed: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A finding with its story, and when runs have found it; one that is `gone` is found no more."""

    finding: Finding
    story: str
    first: dt.datetime
    last: dt.datetime
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A claim in which words were found: `marks` are their places in its text, `place` is its own."""

    id: str
    text: str
    place: Span
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article in which words were found.

    `marks` are all places of the words in the article's text, `place` is the passage around those that stand
    together, `quote` its words. `in_title` are places in the title.
    """

    article: Listed
    place: Span
    quote: str
    marks: tuple[Span, ...]
    in_title: tuple[Span, ...]
    claims: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the trace: what became of an article, when, and why; "rebuilt" is of the whole corpus."""

    moment: dt.datetime
    kind: Kind
    article: str
    path: str
    outlet: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a run has changed: the stories that were compared anew, and findings by id."""

    stories: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of the articles that were given, by id, and of the corpus.

    `changed` were there with other metadata, `known` as they are, `refused` were taken out before; `beside`
    stand in the corpus beside an older text of the same file. `skipped` could not be read or compared.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[str, ...]
    beside: tuple[tuple[str, str], ...]
    effect: Effect
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """The articles that were taken out, by id, and what that has changed."""

    articles: tuple[str, ...]
    effect: Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The corpus in figures; `current` says whether its findings are those of the code that is running."""

    articles: int
    outlets: int
    stories: int
    first: dt.date | None
    last: dt.date | None
    findings: tuple[tuple[str, int], ...]
    removed: int
    retracted: int
    runs: int
    changed: dt.datetime | None
    version: str
    current: bool
    size: int

    @property
    def sentence(self) -> str:
        """What stands in it, in one line."""
        days = f", {self.first} to {self.last}" if self.first else ""
        return f"{self.articles:,} articles of {self.outlets:,} outlets in {self.stories:,} stories{days}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One line of the ledger of a fact: the value, who printed it with which words, and when among others."""

    value: str
    article: Listed
    quote: str
    place: Span
    moments: tuple[Moment, ...]
