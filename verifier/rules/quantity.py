"""Numbers said of the same thing: counts, sums, shares, lengths, durations.

What it does
    Aligns two quantities when they count or measure the same thing of the same whole, in the same event and
    period, then compares their bounds after conversion of units and as journalists round. A count that grows
    with the days in an unfolding event is a revision.

Why it matters
    640 residents or 460, £38 million or £83 million: numbers are what readers quote.

Known limits
    Small numbers without a noun are not compared. An expected, demanded or earlier value never conflicts
    with a present one.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from typing import TYPE_CHECKING

from verifier.events.alignment import LIKELY, Aligned, Measured, aligned
from verifier.events.context import Context, contexts
from verifier.events.history import Count, history, replaced
from verifier.facts.quantity import compare, convert, same_counted
from verifier.model import Answer, Quantity
from verifier.rules import (
    Holding,
    Sides,
    Topic,
    agree,
    clash,
    conflict,
    contested,
    disputed,
    judged,
    revises,
    sides,
    silent,
)
from verifier.rules._wording import nested, printed, subjectless, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.history import History
    from verifier.events.pair import Pair
    from verifier.model import Claim, Finding

# Counts that grow while an event unfolds; a later and higher one is news, not a contradiction.
UNFOLDING = frozenset(
    {"killed", "injured", "missing", "arrested", "displaced", "evacuated", "infected", "rescued", "homeless"}
)
UPDATED = frozenset({"rise", "climb", "reach", "grow", "increase", "mount", "jump", "update", "revise"})
MOST_POSITIONS = 3
# "Both sides" counts whatever two were named.
PAIRS = frozenset({"both", "either", "neither"})
PAIR = 2


def check(story: Story) -> Iterator[Finding]:
    """Agreements, conflicts and revisions in numbers."""
    measured = [
        Measured(context.fact, context)
        for context in contexts(story, "quantity")
        if isinstance(context.fact, Quantity)
        and _common_noun(context)
        and context.fact.text.lower() not in PAIRS
        and not _pair(story, context)
    ]
    for one in aligned(story, [*measured, *_converted(measured)]):
        yield from _judged(story, one)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return (
        pair.one_article()
        or pair.lacks("quantity")
        or pair.alike("quantity")
        or pair.apart("quantity", LIKELY)
    )


def _pair(story: Story, context: Context) -> bool:
    """Whether a number only takes up two that were named: "the leaders of the two countries"."""
    fact = context.fact
    sentence = story.sentence(context.article_id, fact.sentence)
    before = [t.lemma for t in sentence.tokens if t.end <= fact.start][-1:]
    return isinstance(fact, Quantity) and fact.low == fact.high == PAIR and before in (["the"], ["these"])


def _judged(story: Story, one: Aligned) -> Iterator[Finding]:
    group, holdings = one.members, [_holding(m) for m in one.members]
    if not one.chance:
        # "More than 200" and then 340 agree as bounds, and are two states of a count that grows.
        levels = sides(holdings, _level).clash if _unfolds(group) else []
        grown = levels if levels and _revised(story, Sides([], levels)) else []
        agreeing = Sides(sides(holdings, _answer).groups, grown)
        yield from judged(story, _topic(story, group, 0.8), agreeing, verdict="revision")
    else:
        found = sides(holdings, _answer)
        if _unfolds(group):
            steps = sides(holdings, _level)
            found = steps if steps.clash and _revised(story, steps) else found
        both = _says_several(found)
        if both:
            alone = sides([h for h in holdings if h.article_id not in both], _answer)
            found = Sides(found.groups, alone.clash)
        many = "the story gives many numbers of this kind" if len(found.clash) > MOST_POSITIONS else ""
        past = _history(story, group) if found.clash else None
        revised = bool(past) or (bool(found.clash) and _revised(story, found))
        verdict = "revision" if revised else contested(found.clash)
        topic = _topic(story, group, one.chance)
        if past:
            topic = dataclasses.replace(topic, subject=f"{topic.subject}, by day ({past.told})")
        yield from clash(story, topic, found.clash, many, verdict=verdict)


def _topic(story: Story, group: Sequence[Measured], sure: float) -> Topic:
    counted = _counted(group)
    return Topic(
        rule="quantity",
        slot=f"quantity of {counted}" if counted else "quantity",
        subject=f"The number for {counted}" if counted else "One number",
        event_id=group[0].context.event_id,
        sure=sure,
        agreed="" if counted else _in_words(story, group),
    )


def _in_words(story: Story, group: Sequence[Measured]) -> str:
    """A number that each article says of it in words of its own, in the words of one."""
    claims = [story.claims[m.context.claim_id] for m in group if m.context.claim_id]
    best = min(claims, key=lambda c: (not _verbal(story, c), c.end - c.start, c.id), default=None)
    return f"In the words of one: “{nested(printed(story, best))}”." if best else ""


def _verbal(story: Story, claim: Claim) -> bool:
    """Whether a claim is a whole sentence or clause: not "of which £62m for the tram"."""
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    clause = 0 <= claim.head < len(tokens) and tokens[claim.head].pos in {"VERB", "AUX"}
    return clause and not subjectless(tokens, claim) and not unfinished(tokens, claim)


def _unfolds(group: Sequence[Measured]) -> bool:
    """Whether a count is of those whom an unfolding event befalls: "killed", "passenger killed"."""
    return any(set(m.quantity.counted.split()[-1:]) & UNFOLDING for m in group)


def _history(story: Story, group: Sequence[Measured]) -> History | None:
    """What replaced what, where a text says so: "rose to 14 from 11"."""
    return history(
        Count(
            value=m.quantity.text,
            low=m.quantity.base_low,
            high=m.quantity.base_high,
            told=m.context.told,
            article_id=m.context.article_id,
            replaces=replaced(story.reading(m.context.article_id).facts, m.quantity),
        )
        for m in group
        if not m.quantity.earlier
    )


def _counted(group: Sequence[Measured]) -> str:
    """What the numbers count, as the fullest phrase of two articles says it; "" where each has its own."""
    said = {(m.quantity.counted, m.context.article_id) for m in group if m.quantity.counted}
    heads = Counter(head for head, _ in {(c.split()[-1], a) for c, a in said})
    shared = {c for c, _ in said if heads[c.split()[-1]] > 1} or (
        {c for c, _ in said} if _one_thing(group) else set()
    )
    return min(shared, key=lambda c: (-len(c), c), default="")


def _one_thing(group: Sequence[Measured]) -> bool:
    """Whether all numbers with a noun count the same by their nouns."""
    named = [m.quantity for m in group if m.quantity.counted]
    return all(same_counted(a, b) for n, a in enumerate(named) for b in named[n + 1 :])


def _says_several(found: Sides) -> frozenset[str]:
    """The articles that give two of the clashing numbers: they know of both, so they contradict neither."""
    held = Counter(a for group in found.clash for a in {h.article_id for h in group})
    return frozenset(article for article, count in held.items() if count > 1)


def _common_noun(context: Context) -> bool:
    """What is counted is no person: a sentence of seven years is not a number of its convict."""
    assert isinstance(context.fact, Quantity)
    counted = set(context.fact.counted.split())
    return not counted or not any(counted <= set(name.split()) for name in context.names)


def _converted(measured: Sequence[Measured]) -> Iterator[Measured]:
    """Sums in the other currency of a rate that their article states: "$49m (at $1.29 to the pound)"."""
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


def _holding(measured: Measured) -> Holding:
    quantity = measured.quantity
    low = quantity.base_low if quantity.base_low is not None else 0.0
    high = quantity.base_high if quantity.base_high is not None else low + 1e12
    wide = high - low + float(quantity.approximate)
    return Holding.of_context(measured.context, quantity, quantity.text, wide=wide)


def _answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Quantity)
    assert isinstance(b.fact, Quantity)
    return compare(a.fact, b.fact)


def _revised(story: Story, found: Sides) -> bool:
    """Whether the positions are one count at several times: later reports never say less."""
    stated = [h for group in found.clash for h in group if isinstance(h.fact, Quantity)]
    if not all(isinstance(h.fact, Quantity) and set(h.fact.counted.split()[-1:]) & UNFOLDING for h in stated):
        return False
    updated = any(
        t.lemma in UPDATED for h in stated for t in story.sentence(h.article_id, h.fact.sentence).tokens
    )
    # "More than 200" and then 340; but 50 and 80 on one day differ, whoever else says "at least 50".
    closed = [h for h in stated if isinstance(h.fact, Quantity) and h.fact.high is not None]
    passed = len(closed) < len(stated) and not _of_one_day(sides(closed, _answer).clash)
    return updated or passed or _grows(found)


def _of_one_day(clashing: list[list[Holding]]) -> bool:
    """Whether two counts that exclude each other were told on one day."""
    days = [{h.told for h in group if h.told} for group in clashing]
    return any(one & other for one, other in itertools.combinations(days, 2))


def _grows(found: Sides) -> bool:
    """Whether each lower count was told on an earlier day than each higher one."""
    levels: dict[float, list[int]] = {}
    for holding in (h for group in found.clash for h in group):
        assert isinstance(holding.fact, Quantity)
        levels.setdefault(holding.fact.low or holding.fact.high or 0.0, []).append(holding.told)
    days = [levels[size] for size in sorted(levels)]
    return all(max(low) < min(high) for low, high in itertools.pairwise(days))


EXAMPLES = (
    disputed(
        "date 2025-03-12 Dorn, March 12 - Police chief Emil Vogt said 300 marchers came to Dorn on Tuesday.",
        "date 2025-03-12 Dorn, March 12 - Union leader Rita Salo said 900 marchers came to Dorn on Tuesday.",
        note="the police and the union count differently, and the papers say so",
    ),
    agree(
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery injured 37 workers on Thursday.",
        "date 2025-07-05 Ulsen, July 5 - Thirty-seven workers were injured in Thursday's blast at the "
        "Ulsen refinery.",
        note="words and figures",
    ),
    agree(
        "date 2025-07-04 Ulsen, July 4 - The Ulsen refinery has 1,870 employees, its owner said on Thursday.",
        "date 2025-07-05 Ulsen, July 5 - At the refinery in Ulsen 1,870 jobs are at risk.",
        note="no noun in common, and a number that says enough",
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
        note="two shares",
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
        note="another period",
    ),
    silent(
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people.",
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people, up from 4,100 a year ago.",
        note="an earlier value",
    ),
    silent(
        "date 2025-11-07 Ruhn, Nov. 7 - Fire destroyed 14 houses in Ruhn on Thursday.",
        "date 2025-11-07 Tarn, Nov. 7 - Fire destroyed 22 houses in Tarn on Thursday.",
        note="another fire",
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
        note="another year",
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
