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

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import Context, contexts, shared
from verifier.facts.quantity import compare, same_counted
from verifier.facts.quantity.unit import is_currency
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
# How much must speak for two numbers being of one thing. Less is needed where each article gives one number
# only for it, and where the numbers are equal and unusual: those speak for themselves.
BARE, SOLE_SUM, SOLE, AMONG = 0.15, 0.2, 0.3, 0.6
# "Both sides" counts whatever two were named.
PAIRS = frozenset({"both", "either", "neither"})
UNUSUAL = 2  # significant digits


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
        and context.fact.counted
        and context.fact.text.lower() not in PAIRS
    ]
    for group in _groups(story, measured):
        found = sides([_holding(m) for m in group], _answer)
        topic = Topic(
            rule="quantity",
            slot=f"quantity of {group[0].quantity.counted}",
            subject=f"The number for {group[0].quantity.counted}",
            event_id=group[0].context.event_id,
            sure=0.8,
        )
        yield from judged(
            story, topic, found, verdict="revision" if found.clash and _revised(story, found) else "conflict"
        )


def _groups(story: Story, measured: Sequence[Measured]) -> Iterator[list[Measured]]:
    """Quantities of one thing, over all articles: aligned pairs, closed over."""
    group = list(range(len(measured)))
    for i, j in _pairs(story, measured):
        if group[i] != group[j]:
            keep, gone = sorted((group[i], group[j]))
            group = [keep if g == gone else g for g in group]
    for key in sorted(set(group)):
        members = [m for m, g in zip(measured, group, strict=True) if g == key]
        if len({m.context.article_id for m in members}) > 1:
            yield members


def _pairs(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Aligned pairs of two articles.

    A number whose equal stands in the other article is aligned with that one and not with another: an article
    that says "six of the seven" has said both.
    """
    bonds: dict[tuple[int, int], tuple[Answer, float]] = {}
    for i, a in enumerate(measured):
        for j, b in enumerate(measured[i + 1 :], start=i + 1):
            if a.context.article_id != b.context.article_id and _one_measure(a.quantity, b.quantity):
                answer = compare(a.quantity, b.quantity)
                bond = shared(story, a.context, b.context, strict=answer == "conflicting")
                if answer != "incomparable" and not bond.apart:
                    bonds[i, j] = (answer, bond.score)
    rivals = _rivals(measured, bonds)
    matched = {
        (n, m.context.article_id)
        for n, one in enumerate(measured)
        for m in measured
        if m.context.article_id != one.context.article_id and _says_both(one.quantity, m.quantity)
    }
    for (i, j), (answer, score) in sorted(bonds.items()):
        other, one = measured[j].context.article_id, measured[i].context.article_id
        if answer == "conflicting" and ((i, other) in matched or (j, one) in matched):
            continue
        if score >= _needed(answer, measured[i].quantity, rivals[i, j]):
            yield i, j


def _says_both(a: Quantity, b: Quantity) -> bool:
    """Whether an article with `b` also says `a`: an equal number of the same, and not only the whole of a part."""
    if not same_counted(a, b) or (a.whole and not b.whole) or a.change != b.change:
        return False
    exact = a.low == a.high and b.low == b.high
    return a.base_unit == b.base_unit and (
        exact
        and compare(a, b) in {"equal", "compatible"}
        or (a.base_low, a.base_high) == (b.base_low, b.base_high)
    )


def _one_measure(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities are of one kind: unit, change or level, part or whole, present or expected, noun."""
    kind = (a.base_unit, a.change, a.earlier, a.expected, bool(a.whole))
    if kind != (b.base_unit, b.change, b.earlier, b.expected, bool(b.whole)) or not same_counted(a, b):
        return False
    return not a.whole or same_counted(_of_whole(a), _of_whole(b))


def _of_whole(a: Quantity) -> Quantity:
    """The same quantity as if it counted its whole, to compare wholes by the same words."""
    return dataclasses.replace(a, counted=a.whole, whole="")


def _rivals(
    measured: Sequence[Measured], bonds: dict[tuple[int, int], tuple[Answer, float]]
) -> dict[tuple[int, int], int]:
    """For each pair, how many different numbers of that kind the fuller of the two articles gives."""
    found: dict[tuple[int, int], int] = {}
    for i, j in bonds:
        counts = []
        for n in (i, j):
            mine = measured[n]
            values = {
                (m.quantity.base_low, m.quantity.base_high)
                for m in measured
                if m.context.article_id == mine.context.article_id and _one_measure(m.quantity, mine.quantity)
            }
            counts.append(len(values))
        found[i, j] = max(counts)
    return found


def _needed(answer: Answer, quantity: Quantity, rivals: int) -> float:
    if answer in {"equal", "compatible"}:
        digits = len(f"{quantity.low or quantity.high or 0:g}".replace(".", "").strip("0"))
        return BARE if digits >= UNUSUAL or quantity.base_unit else SOLE
    if rivals > 1:
        return AMONG
    return SOLE_SUM if is_currency(quantity.unit) else SOLE


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
    stated = [h for group in found.clash for h in group if isinstance(h.fact, Quantity)]
    if not all(isinstance(h.fact, Quantity) and h.fact.counted in UNFOLDING for h in stated):
        return False
    updated = any(
        t.lemma in UPDATED for h in stated for t in story.sentence(h.article_id, h.fact.sentence).tokens
    )
    return updated or len({h.told for h in stated if h.told}) > 1
