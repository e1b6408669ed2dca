"""What is known when a mention is read: the reference day, and what the article named before it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from verifier.facts.timex.period import Period
    from verifier.facts.timex.surroundings import Surroundings
    from verifier.model import Clock, Granularity, Sentence, TimexRelation
    from verifier.model.fact import Lent


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that name a time: their place in the sentence and the named groups of the pattern."""

    start: int
    end: int
    form: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What a mention was read as; `period` is None where the day cannot be known."""

    period: Period | None
    why: str
    explicit: bool = False
    weekdays: tuple[int, ...] = ()
    clock: Clock | None = None
    relation: TimexRelation | None = None
    granularity: Granularity | None = None
    lent: Lent = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A mention read: its words up to `end`, what stands around them and what they mean."""

    mention: Mention
    end: int
    around: Surroundings
    resolution: Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The state of reading at one sentence.

    `reference` is the day the report is filed under; `anchor` the first full date in its text, which lends
    a year where there is no reference; `day`, `range` and `named` are the last day, stretch and period
    stated; `year` is the last year stated in the paragraph (`year_sentence` is where, if a day or month
    stated it), `opening_year` the one it opens with, `sentence_year` the one that its sentence opens with;
    `weekdays` are those stated with a date.
    """

    reference: dt.date | None
    month_first: bool | None
    sentence: Sentence
    anchor: dt.date | None = None
    day: Period | None = None
    range: Period | None = None
    named: Period | None = None
    day_sentence: int = -1
    year: int | None = None
    year_sentence: int = -1
    opening_year: int | None = None
    sentence_year: int | None = None
    weekdays: Mapping[int, dt.date] = field(default_factory=dict)

    @property
    def base(self) -> dt.date | None:
        """The day that lends its year: the reference, or else the article's first full date."""
        return self.reference or self.anchor

    def at(self, sentence: Sentence) -> Context:
        """The context at the next sentence; a new paragraph forgets the year."""
        if self.sentence.paragraph == sentence.paragraph:
            return replace(self, sentence=sentence, sentence_year=None)
        return replace(self, sentence=sentence, year=None, opening_year=None, sentence_year=None)

    def after(self, reading: Resolution) -> Context:
        """The context after a reading."""
        period = reading.period
        if period is None or self.sentence.kind == "dateline":
            return self
        follows = replace(self, named=period)
        if period.is_day:
            follows = replace(follows, day=period, day_sentence=self.sentence.index)
        elif period.granularity in {"day-range", "week", "month", "quarter", "season", "year-range"}:
            follows = replace(follows, range=period)
        if period.low.year == period.high.year:
            dated = period.granularity in {"day", "day-range", "month"}
            year_sentence = self.sentence.index if dated else -1
            follows = replace(follows, year=period.low.year, year_sentence=year_sentence)
        if reading.explicit and period.is_day:
            stated = dict.fromkeys(reading.weekdays, period.low)
            follows = replace(follows, anchor=self.anchor or period.low, weekdays={**self.weekdays, **stated})
        return follows
