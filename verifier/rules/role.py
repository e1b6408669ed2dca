"""Which office a person holds, as different articles give it.

What it does
    Gathers the offices said of each person. Offices that one person cannot hold at once (president and
    prime minister, minister and deputy minister) conflict when they are said of one time.

Why it matters
    Wrong offices are the commonest slip about people, and readers do not forgive them.

Known limits
    Reports more than a year apart are not compared: people change office. "Former" and "then" take an
    office out of the comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import reference
from verifier.facts import role as offices
from verifier.model import Answer, Role
from verifier.rules import Holding, Topic, judged, sides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.model import Finding, Reading

YEAR = 366


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on offices."""
    held: dict[str, list[Holding]] = {}
    for reading in story.readings:
        for fact in reading.facts:
            if isinstance(fact, Role) and fact.holder and not fact.former:
                held.setdefault(story.name(fact.holder), []).append(_holding(reading, fact))
    for person in sorted(held):
        topic = Topic(rule="role", slot="office", subject=f"The office of {person.title()}", sure=0.85)
        yield from judged(story, topic, sides(held[person], _answer))


def _holding(reading: Reading, role: Role) -> Holding:
    told = reference(reading)
    claims = [c for c in reading.claims if any(s.start <= role.start < s.end for s in c.spans)]
    claim = min(claims, key=lambda c: (c.end - c.start, c.id), default=None)
    return Holding(
        value=f"{role.office} of {role.of}" if role.of else role.office,
        fact=role,
        article_id=reading.article.id,
        claim_id=claim.id if claim else "",
        start=role.start,
        end=role.end,
        told=told.toordinal() if told else 0,
        modality="happened",
        source="",
        wide=0.0 if role.of else 1.0,
    )


def _answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Role)
    assert isinstance(b.fact, Role)
    if a.told and b.told and abs(a.told - b.told) > YEAR:
        return (
            "incomparable"
            if offices.compare(a.fact, b.fact) == "conflicting"
            else offices.compare(a.fact, b.fact)
        )
    return offices.compare(a.fact, b.fact)
