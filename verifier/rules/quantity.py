"""Numbers said of the same thing: counts, sums, shares, lengths, durations.

What it does
    Aligns two quantities when they count or measure the same thing of the same whole, in the same event and
    period, then compares their bounds after conversion of units and as journalists round. A count that grows
    with the days in an unfolding event is a revision.

Why it matters
    640 residents or 460, £38 million or £83 million: numbers are what readers quote.

Known limits
    Numbers without a noun are not compared. An expected, demanded or earlier value never conflicts with a
    present one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import Context, contexts, shared
from verifier.facts.quantity import compare, same_counted
from verifier.model import Answer, Quantity
from verifier.rules import Holding, Sides, Topic, judged, sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.model import Finding

# Counts that grow while an event unfolds; a later and higher one is news, not a contradiction.
UNFOLDING = frozenset(
    {"killed", "injured", "missing", "arrested", "displaced", "evacuated", "infected", "rescued", "homeless"}
)
UPDATED = frozenset({"rise", "climb", "reach", "grow", "increase", "mount", "jump", "update", "revise"})
# How much must speak for two numbers being of one thing before a difference is flagged, and before
# equality is called agreement: equal unusual numbers speak for themselves.
ENOUGH_TO_DIFFER, ENOUGH_TO_AGREE = 1.0, 0.55


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity with its context: event, period, names, words, likeness."""

    quantity: Quantity
    context: Context


def check(story: Story) -> Iterator[Finding]:
    """Agreements, conflicts and revisions in numbers."""
    measured = [
        Measured(context.fact, context)
        for context in contexts(story, "quantity")
        if isinstance(context.fact, Quantity)
    ]
    for group in _groups(story, measured):
        holdings = [_holding(m) for m in group]
        found = sides(holdings, _answer)
        subject = f"The number for {group[0].quantity.counted or group[0].quantity.unit or 'this'}"
        topic = Topic(
            rule="quantity",
            slot=_slot(group[0].quantity),
            subject=subject,
            event_id=group[0].context.event_id,
            sure=0.8,
        )
        revised = found.clash and _revised(story, found)
        yield from judged(story, topic, found, verdict="revision" if revised else "conflict")


def _slot(quantity: Quantity) -> str:
    return f"quantity of {quantity.counted}" if quantity.counted else "quantity"


def _groups(story: Story, measured: Sequence[Measured]) -> Iterator[list[Measured]]:
    """Quantities of one thing, over all articles; each group is fully aligned with its first member."""
    left = sorted(measured, key=lambda m: (m.quantity.base_unit, m.context.article_id, m.quantity.start))
    while left:
        first, *rest = left
        group, left = [first], []
        for other in rest:
            (group if any(_aligned(story, one, other) for one in group) else left).append(other)
        if len({m.context.article_id for m in group}) > 1:
            yield group


def _aligned(story: Story, a: Measured, b: Measured) -> bool:
    one, two = a.quantity, b.quantity
    if a.context.article_id == b.context.article_id and one.start == two.start:
        return False
    if one.base_unit != two.base_unit or one.change != two.change or one.whole != two.whole:
        return False
    if (one.earlier, one.expected) != (two.earlier, two.expected) or not same_counted(one, two):
        return False
    answer = compare(one, two)
    bond = shared(story, a.context, b.context)
    if bond.apart:
        return False
    return bond.score >= (ENOUGH_TO_DIFFER if answer == "conflicting" else ENOUGH_TO_AGREE)


def _holding(measured: Measured) -> Holding:
    quantity, context = measured.quantity, measured.context
    low = quantity.base_low if quantity.base_low is not None else 0.0
    high = quantity.base_high if quantity.base_high is not None else low + 1e12
    return Holding(
        value=quantity.text,
        fact=quantity,
        article_id=context.article_id,
        claim_id=context.claim_id,
        start=quantity.start,
        end=quantity.end,
        told=context.told,
        modality=context.modality,
        source=context.source,
        wide=high - low + float(quantity.approximate),
    )


def _answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Quantity)
    assert isinstance(b.fact, Quantity)
    return compare(a.fact, b.fact)


def _revised(story: Story, found: Sides) -> bool:
    """Whether the positions are one count at several times: later reports never say less."""
    stated = [h for group in found.groups for h in group if isinstance(h.fact, Quantity)]
    if not all(isinstance(h.fact, Quantity) and h.fact.counted in UNFOLDING for h in stated):
        return False
    updated = any(
        t.lemma in UPDATED for h in stated for t in story.sentence(h.article_id, h.fact.sentence).tokens
    )
    days = sorted({h.told for h in stated if h.told})
    return updated or len(days) > 1
