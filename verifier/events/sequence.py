"""What stands before and after what, as articles say it: pairs of event instances with a relation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.when import When, on_it
from verifier.model import Order, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.mention import Mention
    from verifier.events.story import Instance, Story
    from verifier.model import Reading

DEMONSTRATIVE = frozenset({"this", "these", "such", "that", "those"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """`first` stands in `order.relation` to `anchor`; `span` is the whole statement's place in the article.

    `first` is None where the subject is only "these developments"; then `since` is the last date before it.
    """

    order: Order
    article_id: str
    claim_id: str
    first: Instance | None
    anchor: Instance
    anchor_mention: Mention
    since: Timex | None


def sequence(story: Story) -> Iterator[Said]:
    """Every statement of order between two instances, article by article."""
    for reading in story.readings:
        here = [
            (i, m) for i in story.instances for m in i.mentions if m.frame.article_id == reading.article.id
        ]
        for fact in reading.facts:
            if isinstance(fact, Order):
                said = _said(reading, fact, here)
                if said:
                    yield said


def _said(reading: Reading, order: Order, here: list[tuple[Instance, Mention]]) -> Said | None:
    sentence = reading.sentences[order.sentence]
    local = [(i, m) for i, m in here if m.frame.sentence == order.sentence]
    anchor = next(
        (
            (i, m)
            for i, m in sorted(local, key=lambda p: p[1].frame.start)
            if order.anchor.start <= m.frame.start < order.anchor.end
        ),
        None,
    )
    at = tree.head_of(sentence.tokens, order.start, order.end)
    if anchor is None or at < 0:
        return None
    outside = [(i, m) for i, m in local if not order.anchor.start <= m.frame.start < order.anchor.end]
    first = _first(sentence.tokens, at, outside)
    claim_id = (first[1] if first else anchor[1]).frame.claim_id
    return Said(
        order=order,
        article_id=reading.article.id,
        claim_id=claim_id,
        first=first[0] if first else None,
        anchor=anchor[0],
        anchor_mention=anchor[1],
        since=None if first else _last_date(reading, order),
    )


def _first(
    tokens: tree.Tokens, at: int, local: list[tuple[Instance, Mention]]
) -> tuple[Instance, Mention] | None:
    """The happening that the order is said of: the subject of "precedes", else the nearest one above."""
    by_head = {m.frame.head: (i, m) for i, m in local}
    if tokens[at].pos == "VERB":
        return next((by_head[s] for s in tree.subjects(tokens, at) if s in by_head), None)
    for above in (tokens[at], *tree.ancestors(tokens, at)):
        if above.index > at and above.tag == "VB" and tokens[above.head].index < at:
            continue  # "meet a month after the summit to work out": the month is the meeting's
        if above.index in by_head:
            return by_head[above.index]
        for subject in tree.subjects(tokens, above.index) if above.pos in {"VERB", "AUX"} else ():
            if subject in by_head:
                return by_head[subject]
    return None


def _last_date(reading: Reading, order: Order) -> Timex | None:
    """The last day named before "these developments": what they refer to happened then."""
    tokens = reading.sentences[order.sentence].tokens
    if not tokens or tokens[0].lemma not in DEMONSTRATIVE:
        return None
    sentences = reading.sentences
    before = [
        f
        for f in reading.facts
        if isinstance(f, Timex)
        and f.end <= order.start
        and f.low
        and f.high
        and f.granularity in {"day", "day-range"}
        and sentences[f.sentence].kind != "dateline"
    ]
    return before[-1] if before else None


def stated(instance: Instance) -> list[tuple[Mention, Timex, When]]:
    """The days said of an instance, with who says them; days only, no months."""
    return [
        (mention, fact, When(fact.low, fact.high, said=True, fine=True))
        for mention in instance.mentions
        for fact in mention.timexes
        if fact.low and fact.high and on_it(fact) and fact.granularity in {"minute", "day", "day-range"}
    ]
