"""Articles, their sentences and their parsed words.

Offsets count characters (code points) of `Article.text` and are half-open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt

SentenceKind = Literal["dateline", "headline", "heading", "body", "lead-in", "bullet", "credit"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A half-open character range of an article's text."""

    start: int
    end: int

    def meets(self, other: Span) -> bool:
        """Whether some characters are in both."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Run:
    """Characters of a text that stand in a row in its file, from this line and column on, counted from 1."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOrigin:
    """Where a metadata field was read: `field` is "published", `source` is "header line"."""

    field: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One loaded article; `header` is the metadata at the start of `text` that is no sentence.

    `dateline` is the day the report is filed under (a dateline or header date, which relative dates
    count from); `published` is the day of publication. Either is None when nothing says it. `modified` is the
    last moment that anything dates the article with, in ISO 8601 and UTC, or "". `runs` say where the text
    stands in its file, in order, as far as that is known; None says that it is the file. `end` is where
    reading stopped; None says that the whole text was read.
    """

    id: str
    path: str
    outlet: str
    title: str
    url: str
    authors: tuple[str, ...]
    published: dt.date | None
    dateline: dt.date | None
    dateline_place: str
    language: str
    text: str
    sha256: str
    header: Span
    origins: tuple[FieldOrigin, ...]
    runs: tuple[Run, ...] | None = None
    modified: str = ""
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file that could not be read, with one sentence why and a hint."""

    path: str
    reason: str
    hint: str

    @classmethod
    def failed(cls, path: str, what: str, error: Exception) -> Skipped:
        """One for which the program is at fault; `what` says what could not be done."""
        return cls(
            path=path,
            reason=f"{what}: an error of the program ({type(error).__name__}: {error}).",
            hint="Please report it with the text; nothing else was lost.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One parsed word; `start` and `end` are offsets in the article, `head` an index in the sentence.

    `pos` is the universal part of speech, `tag` the Penn tag, `dep` the ClearNLP dependency label,
    `entity` the parser's own entity type or "".
    """

    index: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, heading or bullet; `lead_in` is the index of the line a bullet completes, or -1.

    `quotes` are the quoted stretches inside the sentence, without their quotation marks.
    """

    article_id: str
    index: int
    paragraph: int
    kind: SentenceKind
    start: int
    end: int
    text: str
    lead_in: int
    quotes: tuple[Span, ...]
    tokens: tuple[Token, ...]
