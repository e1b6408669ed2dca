"""Facts in their surroundings: which event, period, names and words two values have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from verifier import tree
from verifier.events.when import YEAR, When, default, interval, reference
from verifier.model import Name, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Instance, Story
    from verifier.model import Claim, Fact, Modality, Reading, Sentence, Span, Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
PERIODS = {
    "quarter": "quarter",
    "quarterly": "quarter",
    "month": "month",
    "monthly": "month",
    "half": "half",
    "full-year": "year",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
    "week": "week",
    "weekly": "week",
    "daily": "day",
}
MONTH = 31  # days
# Kinds of facts by which events are linked: whether two such facts are of one event depends on their values.
LINKING = frozenset({"timex", "name"})
# "A year earlier" dates the value it stands with, not the present one beside it.
COMPARED = re.compile(r"\b(?:earlier|ago|before|previously)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One fact and what stands around it.

    `when` is the time said in its sentence or the default of its article; `words` are the content lemmas of
    its claim without the value; `names` the people and organisations of its sentence.
    """

    fact: Fact
    article_id: str
    claim_id: str
    event_id: str
    when: When | None
    told: int
    names: frozenset[str]
    words: frozenset[str]
    modality: Modality
    source: str
    periods: frozenset[str]
    beside: tuple[When, ...]  # all times said in its sentence
    capacity: bool  # "room for 180 passengers" is no count of passengers


class Bond(NamedTuple):
    """How much two contexts share; `apart` says why they cannot be about one thing, or ""."""

    score: float
    reasons: tuple[str, ...]
    apart: str


def contexts(story: Story, kind: str) -> Iterator[Context]:
    """Every fact of a kind in its context, article by article."""
    owners = {
        (mention.frame.article_id, fact.start): instance
        for instance in story.instances
        for mention in instance.mentions
        for fact in mention.frame.facts
        if fact.kind == kind
    }
    for reading in story.readings:
        for fact in reading.facts:
            if fact.kind == kind and reading.sentences[fact.sentence].kind not in {"dateline", "credit"}:
                yield _context(story, reading, fact, owners.get((reading.article.id, fact.start)))


def _context(story: Story, reading: Reading, fact: Fact, owner: Instance | None) -> Context:
    sentence = reading.sentences[fact.sentence]
    claim = claim_of(reading, fact)
    told = reference(reading)
    # Without the fact itself: a wrong day or a wrong name must not part what is otherwise said of one thing.
    beside = [f for f in reading.facts if f.sentence == fact.sentence and f is not fact]
    held = [f for f in beside if isinstance(f, Timex) and claim and claim.holds(f.start)]
    dates = [
        f for f in held if f.low and f.high and f.relation in {"on", "about"} and not COMPARED.search(f.text)
    ]
    nearest = min(dates, key=lambda f: abs(f.start - fact.start), default=None)
    spans = claim.spans if claim else ()
    words = frozenset(
        t.lemma
        for t in sentence.tokens
        if t.pos in CONTENT
        and not (fact.start <= t.start < fact.end)
        and t.entity not in {"DATE", "TIME"}
        and any(s.start <= t.start < s.end for s in spans)
    )
    return Context(
        fact=fact,
        article_id=reading.article.id,
        claim_id=claim.id if claim else "",
        event_id=owner.event.id if owner and fact.kind not in LINKING else "",
        when=interval(nearest)
        if nearest
        else default(told, planned=claim is not None and claim.modality == "planned"),
        told=told.toordinal() if told else 0,
        names=frozenset(story.name(f.entity) for f in beside if isinstance(f, Name)),
        words=words,
        modality=claim.modality if claim else "happened",
        source=_speaker(reading, fact),
        periods=_periods(sentence, fact, spans),
        beside=tuple(
            interval(f) for f in beside if isinstance(f, Timex) and f.low and f.high and f.relation == "on"
        ),
        capacity=_capacity(sentence, fact),
    )


def _periods(sentence: Sentence, fact: Fact, spans: tuple[Span, ...]) -> frozenset[str]:
    """The lengths of period that a claim names beside the value: quarter, month, year."""
    return frozenset(
        PERIODS[t.lemma]
        for t in sentence.tokens
        if t.lemma in PERIODS
        and not fact.start <= t.start < fact.end
        and any(s.start <= t.start < s.end for s in spans)
        and not any(c.lemma in {"ago", "earlier"} for c in sentence.tokens[t.index + 1 : t.index + 2])
    )


def _capacity(sentence: Sentence, fact: Fact) -> bool:
    tokens = sentence.tokens
    at = tree.head_of(tokens, fact.start, fact.end)
    if at < 0:
        return False
    noun = tokens[at] if tokens[at].dep == "pobj" else tokens[tokens[at].head]
    above = tokens[noun.head]
    return noun.dep == "pobj" and above.lemma == "for" and tokens[above.head].pos in {"NOUN", "PROPN"}


def _speaker(reading: Reading, fact: Fact) -> str:
    """Who is said to have said it: the source of the shortest claim around the fact that has one."""
    holding = [c for c in reading.claims if c.holds(fact.start)]
    said = [c for c in holding if c.attribution.source]
    return min(said, key=lambda c: (c.end - c.start, c.id)).attribution.source if said else ""


def claim_of(reading: Reading, fact: Fact) -> Claim | None:
    """The fullest claim that contains a fact: the one with most facts, then the longest."""
    holding = [c for c in reading.claims if c.holds(fact.start)]
    return max(
        holding, key=lambda c: (len(c.facts), sum(s.end - s.start for s in c.spans), c.id), default=None
    )


def sentence_claim(reading: Reading, sentence: Sentence, at: Token) -> Claim | None:
    """The claim that a word of a sentence belongs to: the one it heads, else the shortest around it."""
    own = [c for c in reading.claims if c.sentence == sentence.index and c.holds(at.start)]
    return min(own, key=lambda c: (c.head != at.index, c.end - c.start, c.id), default=None)


# It keeps two equal numbers apart, and is only a sign against two that differ: "the cyclone of 1998" is told
# of in one sentence with the year, and in another without.
LONG = "one of them stands beside a time long before or after"


def shared(story: Story, a: Context, b: Context, *, strict: bool = True) -> Bond:
    """What two contexts have in common; `strict` also lets times that are only told apart keep them apart."""
    if strict and a.periods and b.periods and not a.periods & b.periods:
        return Bond(0.0, (), f"other periods: {min(a.periods)} and {min(b.periods)}")
    if strict and a.capacity != b.capacity:
        return Bond(0.0, (), "one is room for so many, the other a count")
    if strict and any(
        x.gap(y) > YEAR for one, other in ((a, b), (b, a)) for x in one.beside for y in (other.when,) if y
    ):
        return Bond(0.0, (), LONG)
    if a.when and b.when and (gap := a.when.gap(b.when)):
        both = a.when.said and b.when.said
        if both and (a.when.fine or b.when.fine or gap > MONTH) and strict:
            return Bond(0.0, (), f"said of other times: {a.when.low} and {b.when.low}")
        if gap > (2 * MONTH if strict else YEAR):
            return Bond(0.0, (), "told of times far apart")
    likeness = story.vectors.masked_likeness(a.claim_id, b.claim_id)
    words, names = a.words & b.words, a.names & b.names
    same = bool(a.event_id) and a.event_id == b.event_id
    score = likeness + 0.12 * min(len(words), 4) + 0.25 * min(len(names), 2) + 0.6 * same
    reasons = (
        f"without their values the sentences are {likeness:.2f} alike",
        f"both mention {', '.join(sorted(words | names)) or 'no word'}",
    )
    return Bond(score, reasons, "")
