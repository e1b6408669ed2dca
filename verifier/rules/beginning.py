"""When something began that begins once, and how long it has lasted.

What it does
    Compares the times at which one thing was founded, born or closed, and how long it was closed when that
    was told: shut in March 2021 against closed for six years in April 2025.

Why it matters
    A founding is background, so that no happening of the story has its year; and a length and a date
    contradict each other only once the one is counted from the other.

Known limits
    A length is counted back from the day of the report, a whole unit either way. What was closed twice is
    not told apart unless one article says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.beginnings import beginnings, told_on
from verifier.model import Quantity
from verifier.rules import Holding, Topic, clash, conflict, contested, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.beginnings import Beginning
    from verifier.events.pair import Pair
    from verifier.model import Finding

REPORTED = 31  # days; articles further apart may tell of another closing
# A weekend's closing and one of years are two closings.
FACTOR = 3
LIKE = 0.3  # cosine without values, where one of the two is not named


def check(story: Story) -> Iterator[Finding]:
    """Conflicts between two times at which one thing began."""
    told = [b for b in beginnings(story) if b.claim.modality not in {"possible", "opinion", "planned"}]
    told = [b for b in told if not any(_another(b, other) for other in told)]
    seen: set[tuple[str, int]] = set()
    for n, a in enumerate(told):
        for b in told[n + 1 :]:
            keys = {(x.claim.article_id, x.fact.start) for x in (a, b)}
            if keys & seen or not _one_thing(story, a, b) or not _apart(story, a, b):
                continue
            seen |= keys
            groups = [[_holding(story, a)], [_holding(story, b)]]
            topic = Topic(rule="beginning", slot="begin", subject=f"The {a.kind} of the {a.noun}", sure=0.75)
            yield from clash(story, topic, groups, verdict=contested(groups))


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    told = {(b.claim.article_id, b.claim.sentence) for b in beginnings(pair.story)}
    return (
        pair.one_article()
        or pair.without(told, "when something began")
        or "the times go together, or are of two things"
    )


def _another(a: Beginning, b: Beginning) -> bool:
    """Whether one article dates two beginnings of a kind: it tells of two things, or of two times."""
    one = a.claim.article_id == b.claim.article_id and a.kind == b.kind and a.fact is not b.fact
    return one and not (a.low <= b.high and b.low <= a.high)


def _one_thing(story: Story, a: Beginning, b: Beginning) -> bool:
    if a.kind != b.kind or a.claim.article_id == b.claim.article_id:
        return False
    days = [told_on(story, story.reading(x.claim.article_id)) for x in (a, b)]
    if not days[0] or not days[1] or abs((days[0] - days[1]).days) > REPORTED:
        return False
    if a.proper and b.proper:
        return a.proper <= b.proper or b.proper <= a.proper
    return a.noun == b.noun and story.vectors.masked_likeness(a.claim.id, b.claim.id) >= LIKE


def _apart(story: Story, a: Beginning, b: Beginning) -> bool:
    """Whether the two exclude each other; a length has to be of the scale of what it is held against."""
    if a.low <= b.high and b.low <= a.high:
        return False
    told = told_on(story, story.reading(a.claim.article_id))
    if not isinstance(a.fact, Quantity) and not isinstance(b.fact, Quantity):
        return True
    ages = [(told - x.high).days + 1 for x in (a, b)] if told else []
    return bool(ages) and min(ages) > 0 and max(ages) <= FACTOR * min(ages)


def _holding(story: Story, beginning: Beginning) -> Holding:
    claim, fact = beginning.claim, beginning.fact
    told = told_on(story, story.reading(claim.article_id))
    return Holding.of_claim(
        claim, fact, fact.text, told=told, note=f"between {beginning.low} and {beginning.high}"
    )


EXAMPLES = (
    conflict(
        "date 2025-04-11 Hald, April 11 - The lake commission was set up in 1998 by both governments.",
        "date 2025-04-11 Hald, April 11 - The commission met in the hall where the commission was founded in "
        "1996.",
        note="two years of one founding",
    ),
    conflict(
        "date 2025-04-11 Hald, April 11 - The Hald Bridge reopened on Thursday. The bridge was closed in May "
        "2021.",
        "date 2025-04-11 Hald, April 11 - Cars are back on the Hald Bridge, closed for six years, "
        "after repairs.",
        note="a date, and a length that does not fit it",
    ),
    conflict(
        "date 2025-04-11 Hald, April 11 - The painter Jonas Keller, born in 1931, has died.",
        "date 2025-04-11 Hald, April 11 - Jonas Keller was born in 1934 in Tarn.",
        note="two years of one birth",
    ),
    silent(
        "date 2025-04-11 Hald, April 11 - The Hald Bridge reopened on Thursday. The bridge was closed in May "
        "2021.",
        "date 2025-04-11 Hald, April 11 - Cars are back on the Hald Bridge, closed for four years, "
        "after repairs.",
        note="a date, and the length that follows from it",
    ),
    silent(
        "date 2025-04-11 Hald, April 11 - The Norvik Bank was founded in 1998.",
        "date 2025-04-11 Hald, April 11 - The Karst Bank was founded in 1921.",
        note="two banks",
    ),
    silent(
        "date 2025-04-11 Hald, April 11 - The museum of Hald was closed for six months in 2011.",
        "date 2025-04-11 Hald, April 11 - The museum of Hald was closed in March 2025.",
        note="a closing long ago, and one of now",
    ),
    silent(
        "date 2025-04-11 Hald, April 11 - Jonas Keller was born in 1931.",
        "date 2025-04-11 Hald, April 11 - His wife Mira Keller was born in 1934.",
        note="a couple",
    ),
)
