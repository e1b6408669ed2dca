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
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import Context, contexts, shared
from verifier.facts.quantity import compare, convert, same_counted
from verifier.facts.quantity.unit import is_currency
from verifier.model import Answer, Quantity
from verifier.rules import Holding, Sides, Topic, agree, conflict, judged, revises, sides, silent

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
BARE, SOLE_SUM, SOLE, AMONG, CLOSE = 0.15, 0.2, 0.3, 0.85, 1.0
MOST_POSITIONS = 3
# Nouns that a story counts again and again, of which two numbers are seldom of one thing.
COMMON_COUNTS = frozenset("people person man woman child worker officer member year day week month hour time game part group case thing way "
                          "home house car team official player point victim family student".split())  # fmt: skip
# "Both sides" counts whatever two were named.
PAIRS = frozenset({"both", "either", "neither"})
SMALL = 100  # a story counts many things by the dozen
LASTING = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
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
        and _common_noun(story, context)
        and context.fact.counted != "age"  # whose it is, no phrase tells
        and context.fact.text.lower() not in PAIRS
    ]
    for group in _groups(story, [*measured, *_converted(measured)]):
        holdings = [_holding(m) for m in group]
        found = sides(holdings, _answer)
        if group[0].quantity.counted in UNFOLDING:
            steps = sides(holdings, _level)
            found = steps if steps.clash and _revised(story, steps) else found
        both = _says_several(found)
        if both:
            alone = sides([h for h in holdings if h.article_id not in both], _answer)
            found = Sides(found.groups, alone.clash)
        many = "the story gives many numbers of this kind" if len(found.clash) > MOST_POSITIONS else ""
        topic = Topic(
            rule="quantity",
            slot=f"quantity of {group[0].quantity.counted}",
            subject=f"The number for {group[0].quantity.counted}",
            event_id=group[0].context.event_id,
            sure=0.8,
        )
        revised = bool(found.clash) and _revised(story, found)
        yield from judged(story, topic, found, many, verdict="revision" if revised else "conflict")


def _says_several(found: Sides) -> frozenset[str]:
    """The articles that give two of the clashing numbers themselves: they know of both, so they contradict neither."""
    held = Counter(a for group in found.clash for a in {h.article_id for h in group})
    return frozenset(article for article, count in held.items() if count > 1)


def _common_noun(story: Story, context: Context) -> bool:
    """What is counted is no person: a sentence of seven years is not a number of its convict."""
    assert isinstance(context.fact, Quantity)
    counted = set(context.fact.counted.split())
    return not any(counted <= set(name.split()) for name in context.names)


def _converted(measured: Sequence[Measured]) -> Iterator[Measured]:
    """Sums in the other currency of a rate that their article states: "$49 million (at $1.29 to the pound)"."""
    rates = [m for m in measured if m.quantity.counted == "exchange rate"]
    for rate in rates:
        for m in measured:
            if m.context.article_id == rate.context.article_id and m is not rate:
                other = convert(m.quantity, rate.quantity)
                if other is not None:
                    yield Measured(other, m.context)


def _level(a: Holding, b: Holding) -> Answer:
    """Counts of an unfolding event by their levels: "at least 41" and "67" are two states of it."""
    assert isinstance(a.fact, Quantity)
    assert isinstance(b.fact, Quantity)
    answer = compare(a.fact, b.fact)
    if answer == "compatible" and None in {a.fact.high, b.fact.high} and a.fact.low != b.fact.low:
        return "conflicting"
    return answer


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
    small = not quantity.unit and (quantity.low or quantity.high or 0) < SMALL
    if small or quantity.counted.split()[-1] in COMMON_COUNTS or quantity.unit in LASTING:
        return CLOSE
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
    passed = any(
        isinstance(h.fact, Quantity) and h.fact.high is None for h in stated
    )  # "more than 200", and then 340
    return updated or passed or len({h.told for h in stated if h.told}) > 1


EXAMPLES = (
    agree(
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery injured 37 workers on Thursday.",
        "date 2025-07-05 Ulsen, July 5 - Thirty-seven workers were injured in Thursday's blast at the "
        "Ulsen refinery.",
        note="words and figures",
    ),
    agree(
        "date 2025-01-17 Gorm, Jan. 17 - The new tunnel under Mount Gorm is 8 kilometres long.",
        "date 2025-01-17 Gorm, Jan. 17 - The new tunnel under Mount Gorm is about five miles long.",
        note="units are converted",
    ),
    conflict(
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery injured 37 workers on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery on Thursday injured 73 workers, "
        "police said.",
        note="two counts of one thing",
    ),
    conflict(
        "date 2025-02-14 Brenn, Feb. 14 - The Karst group bought the Belmont hotel for €38 million.",
        "date 2025-02-15 Brenn, Feb. 15 - The Belmont hotel was sold to the Karst group for €83 million.",
        note="two sums for one sale",
    ),
    conflict(
        "date 2025-10-28 Dorn, Oct. 28 - Turnout in Sunday's referendum in Dorn was 61%, the commission "
        "said.",
        "date 2025-10-28 Dorn, Oct. 28 - Turnout in the referendum in Dorn on Sunday was 46%, the "
        "commission said.",
        note="miss: two shares: a share that is the complement of its noun is not compared",
    ),
    revises(
        "date 2025-08-03 Tolmen, Aug. 3 - The earthquake in Tolmen killed 41 people, rescuers said.",
        "date 2025-08-05 Tolmen, Aug. 5 - The death toll of the earthquake in Tolmen rose to 96 people.",
        note="miss: a toll grows with the days: a death toll that rose to a number is not aligned with "
        "the killed",
    ),
    revises(
        "date 2025-09-12 Pell, Sept. 12 - At least 12 people were killed when the Pell ferry sank on "
        "Thursday.",
        "date 2025-09-14 Pell, Sept. 14 - The number of people killed when the Pell ferry sank has risen "
        "to 19.",
        note="miss: an updated count: a number that has risen is not aligned with the killed",
    ),
    silent(
        "date 2025-05-09 Kolva, May 9 - Some 4,000 people marched through Kolva against the dam on Thursday.",
        "date 2025-05-09 Kolva, May 9 - Police counted 3,980 people at Thursday's march against the dam "
        "in Kolva.",
        note="a count is rounded",
    ),
    silent(
        "date 2025-03-21 Sarn, March 21 - The Odile carried 212 passengers when it ran aground on Thursday.",
        "date 2025-03-21 Sarn, March 21 - Of the 212 passengers on the Odile, 31 were children.",
        note="a part of the whole",
    ),
    silent(
        "date 2025-04-25 Marl, April 25 - Orvax earned 90 million euros in the first quarter.",
        "date 2025-04-25 Marl, April 25 - Orvax earned 410 million euros in the full year 2024.",
        note="miss: another period: the first quarter and a year before it are compared",
    ),
    silent(
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people.",
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people, up from 4,100 a year ago.",
        note="an earlier value",
    ),
    silent(
        "date 2025-11-07 Ruhn, Nov. 7 - Fire destroyed 14 houses in Ruhn on Thursday.",
        "date 2025-11-07 Tarn, Nov. 7 - Fire destroyed 22 houses in Tarn on Thursday.",
        note="miss: another fire: two fires in two towns become one",
    ),
    silent(
        "date 2025-04-25 Orsa, April 25 - Ferry lines carried 3.1 million passengers in 2024.",
        "date 2025-04-25 Orsa, April 25 - Analysts had expected the ferry lines to carry 2.4 million "
        "passengers in 2024.",
        note="an expected value",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - Orvax will cut 1,200 jobs at its Hald plant, it said on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Orvax said on Thursday that it would cut 2,100 jobs at its plant "
        "in Hald.",
        note="two counts of jobs",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - The judge in Brask sentenced the forger Nils Aas to six years "
        "in prison.",
        "date 2025-03-28 Brask, March 28 - The forger Nils Aas was sentenced to nine years in prison in "
        "Brask.",
        note="two terms",
    ),
    agree(
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has 12,000 seats.",
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has more than 11,500 seats.",
        note="a bound below",
    ),
    conflict(
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has 9,000 seats.",
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has more than 11,500 seats.",
        note="below a bound",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - Orvax raised its prices by 4%.",
        "date 2025-12-05 Hald, Dec. 5 - Orvax raised its wages by 7%.",
        note="prices and wages",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - The union demanded a rise of 9% for nurses.",
        "date 2025-12-05 Hald, Dec. 5 - The nurses will get a rise of 5%.",
        note="a demand and a deal",
    ),
    silent(
        "date 2025-06-20 Gorm, June 20 - The gold mine in Gorm produced 3 tonnes of gold in 2023.",
        "date 2025-06-20 Gorm, June 20 - The gold mine in Gorm produced 5 tonnes of gold in 2024.",
        note="miss: another year: two calendar years are compared",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - The Hald tunnel cost 2 billion crowns, twice the 1 billion "
        "first planned.",
        "date 2025-06-20 Hald, June 20 - The Hald tunnel cost 2 billion crowns.",
        note="a planned value",
    ),
    agree(
        "date 2025-06-20 Hald, June 20 - A quarter of the houses in Hald lost power in the storm on "
        "Thursday.",
        "date 2025-06-20 Hald, June 20 - In Thursday's storm 25% of the houses in Hald lost power.",
        note="a fraction and a percentage",
    ),
)
