"""Facts: typed values read in an article. Dates are closed intervals of days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model.article import Span

Answer = Literal["equal", "compatible", "conflicting", "incomparable"]
FactKind = Literal["timex", "ordinal", "quantity", "score", "name", "place", "role", "order"]
Granularity = Literal[
    "minute", "day", "day-range", "week", "month", "quarter", "season", "year", "year-range", "decade",
    "century", "vague",
]  # fmt: skip
# How what is said stands to the named period: "by 2018" is said of the time up to it.
TimexRelation = Literal["on", "by", "since", "until", "before", "after", "from", "about"]
# Which part of the named period is meant: "late 2024" names 2024 and means its end.
TimexPart = Literal["", "start", "early", "mid", "late", "end"]
# The year of "7 November", the month of "the 15th", the week of "Thursday".
Lent = Literal["", "year", "month", "week"]
OrderRelation = Literal["before", "after", "during"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A typed value read at `start..end` of an article; `sentence` is the index of its sentence."""

    kind: FactKind
    start: int
    end: int
    text: str
    sentence: int
    derivation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day in minutes after midnight; `zone` is "local", "" (not said) or "+00:00".

    `either` is true where the words do not say which half of the day is meant ("at ten past three").
    """

    low: int
    high: int
    zone: str
    either: bool = False

    @property
    def shown(self) -> str:
        """The time of day, or the two ends of its span, and the zone: "15:30 +01:00"."""
        low, high = (f"{minutes // 60 % 24:02}:{minutes % 60:02}" for minutes in (self.low, self.high))
        return f"{low if low == high else f'{low}–{high}'} {self.zone}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex(Fact):
    """The named period as a closed interval of days; "since 2021" is 2021 with the relation `since`.

    `low` is None in "until now" forms and `high` is None in "from then on" forms. `weekdays` are the weekdays
    that the words state, Monday being 0: (5, 6) for "Saturday and Sunday, 4-5 December". `explicit` says that
    the words alone name the period, without a reference date. `clock` is the stated time of day. `part`
    narrows the named period: "mid-2026" is 2026 with the part `mid` (the interval it means is `span_of`).
    `lent` is what the words leave out and the article's own day lends: the year of "7 November".
    """

    low: dt.date | None
    high: dt.date | None
    granularity: Granularity
    relation: TimexRelation
    explicit: bool
    weekdays: tuple[int, ...]
    clock: Clock | None
    part: TimexPart = ""
    lent: Lent = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordinal(Fact):
    """A number in a series: 22, head "session", series "india russia inter governmental commission ...".

    `series` is the normalised name of what owns the numbering or "" when the article does not say;
    `count` is true for "had convened 18 times", which counts instances up to a time. `rank` is true for
    what only ranks or labels ("fourth largest", "finished second", "No. 9") and is no instance of a series.
    """

    number: int
    head: str
    series: str
    count: bool
    rank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Fact):
    """Bounds in `unit` ("person", "EUR", "km", "%", "percentage point", "" for a bare count).

    `low` or `high` is None where the text leaves it open: "over 60%" is (60, None) with `open_low` true.
    `base_low`, `base_high`, `base_unit` are the same in SI or the currency's main unit. `counted` is the
    lemma phrase of what is counted or measured, `whole` of which whole it is a part, `change` tells a change
    ("up 12 per cent", "rose by 5") from a level. `earlier` is true for a value that the text itself calls
    earlier ("up from 41", "against 1.7bn a year ago"), `expected` for one it calls expected, forecast or
    demanded ("analysts had expected 33 million"). `total` is the size of the whole where the words give it:
    19 for "12 of the 19".
    """

    low: float | None
    high: float | None
    open_low: bool
    open_high: bool
    unit: str
    base_low: float | None
    base_high: float | None
    base_unit: str
    approximate: bool
    counted: str
    whole: str
    change: bool
    earlier: bool = False
    expected: bool = False
    total: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Fact):
    """A result of two sides, as told: ((3, 1),), or ((6, 4), (3, 6), (7, 5)) for sets; 3-1 is also 1-3."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Fact):
    """A mention of a person, an organisation or another named thing (a ship, an operation, a law).

    `entity` is its canonical name inside the article. Where the words are a description ("the chair"),
    `described` is true, and `entity` is the one they stand for or, where the article names nobody so, the
    description itself. `called` are the nouns and countries that the article gives a person.

    For persons `given` and `surname` are the parts the article shows anywhere ("" where it never does).
    """

    type: Literal["person", "organisation", "other"]
    entity: str
    given: str
    surname: str
    described: bool = False
    called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Fact):
    """A place; `inside` are the places that contain it as far as known ("new delhi" is in "india").

    `government` is true where a capital or country stands for its government ("Moscow emerged as ...").
    """

    name: str
    inside: tuple[str, ...]
    government: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Fact):
    """An office and who holds it: office "defence minister", of "norway", holder "emil vogt".

    `holder` is the entity of the Name it stands beside or "" ("the visiting Russian Defence Minister");
    `former` is true for "former", "then", "ex-".
    """

    office: str
    of: str
    holder: str
    former: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Fact):
    """Something stands before, after or during an anchor: "on the eve of [the summit]".

    `anchor` is the span of the anchor's words; `days` is the stated distance ("a day after" is 1) or -1.
    """

    relation: OrderRelation
    anchor: Span
    days: int
