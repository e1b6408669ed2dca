"""Which way round: from rental to ownership or from ownership to rental, who beat whom, who sold to whom.

What it does
    Compares the two ends of what leads one way: a change from one thing to another, a victory, a takeover, a
    succession, a handing over. The same two ends the other way round conflict; a change told twice the same
    way round is agreed.

Why it matters
    All words of the two sentences are the same, so that a reader and a measure of likeness miss it.

Known limits
    Journeys are not compared, since who goes may come back, and neither are ends told by a pronoun.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.events.closure import closed
from verifier.events.deed import years_apart
from verifier.events.together import one_occasion, told_together
from verifier.events.turns import turns
from verifier.events.when import reference
from verifier.rules import (
    LONGEST_QUOTE,
    Holding,
    Topic,
    against,
    agree,
    clash,
    conflict,
    contested,
    judged,
    passage,
    silent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.events.turns import Turn
    from verifier.model import Finding

TOLD = frozenset({"happened", "ongoing", "planned", "background"})
ALIKE = 0.5  # cosine without values; less is another change
# So many words of the ends in common say by themselves that it is one change.
TELLING = 3
# A rematch follows a week later.
REPORTED = 5  # days
SUBJECTS = {
    "change": "What changed into what",
    "victory": "Who beat whom",
    "takeover": "Who took over whom",
    "suit": "Who sued whom",
    "succession": "Who followed whom",
    "handing over": "From whom to whom",
}


def check(story: Story) -> Iterator[Finding]:
    """Conflicts between two ends told the one way and the other."""
    told = [t for t in turns(story) if t.claim.modality in TOLD and t.claim.polarity == "positive"]
    told = [t for t in told if not any(_one_article(t, other) and t.reverses(other) for other in told)]
    seen: set[tuple[str, int]] = set()
    for n, a in enumerate(told):
        for b in told[n + 1 :]:
            if _key(a) in seen or _key(b) in seen or not a.reverses(b) or not _one_thing(story, a, b):
                continue
            sides = [
                [t for t in told if t is one or (t.repeats(one) and _one_thing(story, t, one))]
                for one in (a, b)
            ]
            seen |= {_key(t) for side in sides for t in side}
            groups = [[_holding(story, t) for t in side] for side in sides]
            yield from clash(story, _topic(a), groups, verdict=contested(groups))
    yield from _agreements(story, [t for t in told if t.kind == "change" and _key(t) not in seen])


def _agreements(story: Story, told: list[Turn]) -> Iterator[Finding]:
    """Changes that articles tell the same way round; a victory is told by its happening."""
    pairs = [
        (n, n + 1 + m)
        for n, a in enumerate(told)
        for m, b in enumerate(told[n + 1 :])
        if a.repeats(b) and _one_thing(story, a, b)
    ]
    for group in closed(pairs):
        members = sorted({n for at in group for n in pairs[at]})
        holdings = [replace(_holding(story, told[n]), value=told[members[0]].shown) for n in members]
        yield from judged(story, _topic(told[members[0]]), against([holdings]))


def _topic(turn: Turn) -> Topic:
    return Topic(rule="direction", slot="direction", subject=SUBJECTS[turn.kind], sure=0.75)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    told = {(turn.claim.article_id, turn.claim.sentence) for turn in turns(pair.story)}
    return (
        pair.one_article()
        or pair.without(told, "two ends that can be turned round")
        or "the two ends stand the same way round"
    )


def _key(turn: Turn) -> tuple[str, int]:
    return turn.claim.article_id, turn.start


def _one_article(a: Turn, b: Turn) -> bool:
    """Whether one article tells both: it tells of two changes, there and back."""
    return a.claim.article_id == b.claim.article_id


def _one_thing(story: Story, a: Turn, b: Turn) -> bool:
    """Whether two turns can be one: told of one time, of the same things, in articles of the same days."""
    if _one_article(a, b):
        return a.repeats(b)
    x, y = a.claim, b.claim
    if not told_together(story, x, y) or not one_occasion(story, x, y) or years_apart(story, x, y):
        return False
    if a.kind != "change":
        days = [reference(story.reading(c.article_id)) for c in (x, y)]
        return not days[0] or not days[1] or abs((days[0] - days[1]).days) <= REPORTED
    alike = bool(a.about & b.about) or story.vectors.masked_likeness(x.id, y.id) >= ALIKE
    return alike or max(a.crossing(b), a.along(b)) >= TELLING


def _holding(story: Story, turn: Turn) -> Holding:
    end = min(turn.end, turn.start + LONGEST_QUOTE)
    words = passage(story, turn.claim, turn.start, end, "its two ends in their order")
    return Holding.of_claim(turn.claim, words, turn.shown)


EXAMPLES = (
    conflict(
        "date 2025-06-13 Lund, June 13 - The harbour district of Lund is moving from rental to ownership, "
        "the housing board said.",
        "date 2025-06-13 Lund, June 13 - The harbour district of Lund is moving from ownership to rental, "
        "a study shows.",
        note="from rental to ownership, and back to front",
    ),
    conflict(
        "date 2025-06-13 Lund, June 13 - The two navies are shifting towards shared maintenance rather than "
        "separate workshops.",
        "date 2025-06-13 Lund, June 13 - The navies of the two countries are switching from shared "
        "maintenance to separate workshops.",
        note="rather than, against from and to",
    ),
    conflict(
        "date 2025-05-11 Velm, May 11 - Velm Rovers defeated Sarn Athletic in the final on Saturday.",
        "date 2025-05-11 Velm, May 11 - Velm Rovers were beaten by Sarn Athletic in Saturday's final.",
        note="the winner and the loser",
    ),
    conflict(
        "date 2025-09-19 Dorn, Sept. 19 - The quarry was sold by the Dorn district to the Karst company on "
        "Thursday.",
        "date 2025-09-19 Dorn, Sept. 19 - The Dorn district bought the quarry from the Karst company on "
        "Thursday.",
        note="seller and buyer, told with two verbs",
    ),
    conflict(
        "date 2025-10-24 Kolva, Oct. 24 - Norvik acquired its rival Sarrel for 80 million crowns.",
        "date 2025-10-24 Kolva, Oct. 24 - The rival Sarrel has acquired Norvik for 80 million crowns.",
        note="who took over whom",
    ),
    agree(
        "date 2025-06-13 Lund, June 13 - The harbour district of Lund is moving from rental to ownership.",
        "date 2025-06-13 Lund, June 13 - The shift from rental to ownership in the harbour district of Lund "
        "is slow.",
        note="one direction",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The ferry sailed from Lund to Sarn on Thursday.",
        "date 2025-06-13 Lund, June 13 - The ferry sailed from Sarn to Lund on Thursday.",
        note="there and back",
    ),
    silent(
        "date 2025-05-11 Velm, May 11 - Velm Rovers defeated Sarn Athletic in Velm on Saturday.",
        "date 2025-05-18 Velm, May 18 - Sarn Athletic defeated Velm Rovers in Sarn on Saturday.",
        note="the return match",
    ),
    silent(
        "date 2025-05-11 Velm, May 11 - The school changed from coal to gas in 1990 and from gas to coal in "
        "2022.",
        "date 2025-05-11 Velm, May 11 - The school of Velm changed from coal to gas.",
        note="an article that tells both",
    ),
    silent(
        "date 2025-05-11 Velm, May 11 - Velm Rovers did not beat Sarn Athletic on Saturday.",
        "date 2025-05-11 Velm, May 11 - Sarn Athletic beat Velm Rovers on Saturday.",
        note="denied of one, told of the other",
    ),
    silent(
        "date 2025-09-19 Dorn, Sept. 19 - The Dorn district sold a quarry to the Karst company on Thursday.",
        "date 2025-09-19 Dorn, Sept. 19 - The Karst company sold its machines to the Dorn district in 2019.",
        note="two sales, years apart",
    ),
    silent(
        "date 2025-09-19 Dorn, Sept. 19 - The mill in Dorn switched from oil to wood.",
        "date 2025-09-19 Dorn, Sept. 19 - The mill in Dorn switched from wood to electricity.",
        note="the next change goes on from the first",
    ),
)
