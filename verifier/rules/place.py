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

import dataclasses
import re
from typing import TYPE_CHECKING

from verifier.events.context import Context, contexts, shared
from verifier.facts import place as places
from verifier.model import Answer, Place
from verifier.rules import Holding, Topic, judged, sides

DIRECTION = re.compile(r"(?P<side>(?:north|south|east|west)\S*) of (?P<anchor>.+)")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on where."""
    for instance in story.instances:
        found = sides(
            [h for m in instance.mentions for h in _holdings(m) if not DIRECTION.match(h.value)], _answer
        )
        yield from judged(story, _topic(instance), found)
        goals = sides([_holding(m, p) for m in instance.mentions for p in m.goals], _answer)
        yield from judged(
            story,
            dataclasses.replace(
                _topic(instance), slot="destination", subject=f"Where the {instance.event.label} ended"
            ),
            goals,
        )
    yield from _directions(story)


def _directions(story: Story) -> Iterator[Finding]:
    """Where something lies from a town: "18 km north-east of Tarn" against "11 miles south-west of Tarn"."""
    anchors: dict[str, list[Context]] = {}
    for context in contexts(story, "place"):
        assert isinstance(context.fact, Place)
        if match := DIRECTION.match(context.fact.name):
            anchors.setdefault(match["anchor"], []).append(context)
    for anchor in sorted(anchors):
        first, *rest = anchors[anchor]
        near = [first, *(c for c in rest if not shared(story, first, c).apart)]
        found = sides([_placed(c) for c in near], _answer)
        yield from judged(
            story,
            Topic(rule="place", slot="direction", subject=f"The direction from {anchor.title()}", sure=0.8),
            found,
        )


def _placed(context: Context) -> Holding:
    assert isinstance(context.fact, Place)
    return Holding(
        value=context.fact.name,
        fact=context.fact,
        article_id=context.article_id,
        claim_id=context.claim_id,
        start=context.fact.start,
        end=context.fact.end,
        told=context.told,
        modality=context.modality,
        source=context.source,
    )


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
    return (_holding(mention, place) for place in mention.places)


def _holding(mention: Mention, place: Place) -> Holding:
    return Holding(
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
