"""The central types: frozen, slotted, keyword-only; tuples instead of lists.

Offsets count characters (code points) of `Article.text` and are half-open. Dates are closed
intervals of days. Ids come from content, so that the order of input never matters.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Literal

SentenceKind = Literal["dateline", "headline", "heading", "body", "lead-in", "bullet", "credit"]
Modality = Literal["happened", "planned", "ongoing", "possible", "opinion", "background"]
Polarity = Literal["positive", "negative"]
Verdict = Literal["agreement", "conflict", "revision", "dispute", "variant", "distinct", "single"]
Severity = Literal["error", "warning", "note"]
Answer = Literal["equal", "compatible", "conflicting", "incomparable"]
FactKind = Literal["timex", "ordinal", "quantity", "name", "place", "role", "order"]
Granularity = Literal[
    "minute", "day", "day-range", "week", "month", "quarter", "season", "year", "year-range", "decade", "century", "vague"
]
# How what is said stands to the named period: "by 2018" is said of the time up to it.
TimexRelation = Literal["on", "by", "since", "until", "before", "after", "from", "about"]
# Which part of the named period is meant: "late 2024" names 2024 and means its end.
TimexPart = Literal["", "start", "early", "mid", "late", "end"]
OrderRelation = Literal["before", "after", "during"]


def content_id(*parts: str) -> str:
    """Twelve hex digits of a hash over the parts; the same parts give the same id everywhere."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A half-open character range of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOrigin:
    """Where a metadata field was read: `field` is "published", `source` is "header line"."""

    field: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One loaded article; `header` is the metadata at the start of `text` that is no sentence.

    `dateline` is the day the report is filed under (a dateline or header date, which relative dates
    count from); `published` is the day of publication. Either is None when nothing says it.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file that could not be read, with one sentence why and a hint."""

    path: str
    reason: str
    hint: str


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
    """A time of day in minutes after midnight; `zone` is "local", "" (not said) or an offset like "+00:00"."""

    low: int
    high: int
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex(Fact):
    """The named period as a closed interval of days; "since 2021" is 2021 with the relation `since`.

    `low` is None in "until now" forms and `high` is None in "from then on" forms. `weekday` is the stated
    weekday (Monday is 0) or -1, `stated_weekdays` all of them ("Saturday and Sunday, 4-5 December").
    `explicit` says that the words alone name the period, without a reference date. `part` narrows the named
    period: "mid-2026" is 2026 with the part `mid` (the interval it means is `timex.span_of`).
    """

    low: dt.date | None
    high: dt.date | None
    granularity: Granularity
    relation: TimexRelation
    explicit: bool
    weekdays: tuple[int, ...]
    clock: Clock | None
    part: TimexPart = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordinal(Fact):
    """A number in a series: 22, head "session", series "india russia inter governmental commission ...".

    `series` is the normalised name of what owns the numbering or "" when the article does not say;
    `count` is true for "had convened 18 times", which counts instances up to a time.
    """

    number: int
    head: str
    series: str
    count: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Fact):
    """Bounds in `unit` ("person", "EUR", "km", "%", "percentage point", "" for a bare count).

    `low` or `high` is None where the text leaves it open: "over 60%" is (60, None) with `open_low` true.
    `base_low`, `base_high`, `base_unit` are the same in SI or the currency's main unit. `counted` is the
    lemma phrase of what is counted or measured, `whole` of which whole it is a part, `change` tells a change
    ("up 12 per cent", "rose by 5") from a level. `earlier` is true for a value that the text itself calls
    earlier ("up from 41", "against 1.7bn a year ago"), `expected` for one it calls expected, forecast or
    demanded ("analysts had expected 33 million").
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Fact):
    """A mention of a person or organisation; `entity` is its canonical name inside the article.

    For persons `given` and `surname` are the parts the article shows anywhere ("" where it never does).
    """

    type: Literal["person", "organisation"]
    entity: str
    given: str
    surname: str


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
    """An office and who holds it: office "defence minister", of "russia", holder "andrei belousov".

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who is said to have said it; `source` is "" when the outlet speaks for itself."""

    source: str
    cue: str
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One atomic statement made by one article.

    `spans` are the words of the article it is made of, in order; `start..end` is their hull. `text` stands
    alone: pronouns and "the meeting" are replaced by what they refer to. `head` is the index in the
    sentence of its predicate's token. `facts` are those whose words lie in its spans.
    """

    id: str
    article_id: str
    sentence: int
    kind: SentenceKind
    start: int
    end: int
    spans: tuple[Span, ...]
    text: str
    head: int
    attribution: Attribution
    modality: Modality
    polarity: Polarity
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Claims about the same thing, by id, in order of id."""

    id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that carry a value: at most 400 characters of one claim."""

    claim_id: str
    article_id: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One value and the evidence of all who hold it."""

    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One instance of something that happened or is planned, linked across articles.

    `links` are the reasons why mentions were taken for one event, one sentence each.
    """

    id: str
    label: str
    series: str
    ordinal: int | None
    when: tuple[dt.date | None, dt.date | None]
    where: str
    status: Modality
    claims: tuple[str, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule says about one event and slot, with every position taken.

    `guards` name what stopped a near-conflict (verdict `distinct`); `why` are the rule's steps with the
    values they saw; `origins` counts the independent origins behind the positions.
    """

    id: str
    rule: str
    verdict: Verdict
    slot: str
    severity: Severity
    confidence: float
    message: str
    event_id: str
    origins: int
    positions: tuple[Position, ...]
    guards: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A mention that stands for something named elsewhere in the article: "both ministers", "he".

    `start..end` are its words, `text` what it refers to ("Rajnath Singh and Andrei Belousov").
    """

    start: int
    end: int
    sentence: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything read from one article alone; it depends on nothing but the article and the code."""

    article: Article
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One mention of a happening with what the sentence says of it.

    `kind` is the class of happening ("meeting", "visit", or the verb itself), `head` the index of its token.
    `agents` did it, `patients` had it done to them; both are canonical names. `words` are the content lemmas
    of its arguments, which tell one signing from another, `objects` the head lemmas of what it was done to.
    """

    id: str
    article_id: str
    sentence: int
    head: int
    start: int
    end: int
    lemma: str
    kind: str
    claim_id: str
    agents: frozenset[str]
    patients: frozenset[str]
    words: frozenset[str]
    objects: frozenset[str]
    facts: tuple[Fact, ...]
    modality: Modality
    polarity: Polarity
    source: str
    definite: bool
    plural: bool
