"""Where one event took place, as different articles give it.

What it does
    Compares the places said of one event. A place inside another agrees with it; two towns, two countries,
    or opposite directions from one town conflict.

Why it matters
    The same session cannot be held in two capitals; a paper that says so has mixed up two sessions.

Known limits
    Whether one unknown place lies in another is not guessed: such pairs are not compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import place as places
from verifier.model import Answer, Place
from verifier.rules import Holding, Topic, judged, sides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on where."""
    for instance in story.instances:
        found = sides([h for m in instance.mentions for h in _holdings(m)], _answer)
        yield from judged(story, _topic(instance), found)


def _topic(instance: Instance) -> Topic:
    return Topic(
        rule="place",
        slot="place",
        subject=f"The place of the {instance.event.label}",
        event_id=instance.event.id,
        links=instance.event.links,
        sure=0.8,
    )


def _holdings(mention: Mention) -> Iterator[Holding]:
    for place in mention.places:
        yield Holding(
            value=place.name,
            fact=place,
            article_id=mention.frame.article_id,
            claim_id=mention.frame.claim_id,
            start=place.start,
            end=place.end,
            told=mention.told,
            modality=mention.frame.modality,
            source=mention.frame.source,
            wide=-float(len(place.inside)),
        )


def _answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Place)
    assert isinstance(b.fact, Place)
    return places.compare(a.fact, b.fact)
