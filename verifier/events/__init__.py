"""Readings and vectors in, event instances out: the batch as a story that the rules can read."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from verifier.events.frames import frames
from verifier.events.link import Mention, Similarity, Weights, instances
from verifier.events.people import canon
from verifier.events.story import Instance, Story, Vectors, frames_of
from verifier.events.when import When, default, interval, reference, said
from verifier.model import Event, Ordinal, Place, content_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Cluster, Frame, Reading

__all__ = ["Instance", "Mention", "Story", "Vectors", "frames_of", "story"]


def story(
    readings: Sequence[Reading], clusters: tuple[Cluster, ...], vectors: Vectors, origins: dict[str, str]
) -> Story:
    """The batch with its events decided."""
    names = canon(readings)
    mentions = [m for reading in readings for m in _mentions(reading, names)]
    similarity = Similarity(
        {
            (i, j): vectors.masked_likeness(a.frame.claim_id, b.frame.claim_id)
            for i, a in enumerate(mentions)
            for j, b in enumerate(mentions[i + 1 :], start=i + 1)
            if a.frame.kind == b.frame.kind
        }
    )
    groups = instances(mentions, similarity, _weights(mentions))
    return Story(
        readings=tuple(readings),
        claims={claim.id: claim for reading in readings for claim in reading.claims},
        clusters=clusters,
        instances=tuple(_instance([mentions[n] for n in group], reasons) for group, reasons in groups),
        vectors=vectors,
        names=names,
        origins=origins,
    )


def _mentions(reading: Reading, names: dict[str, str]) -> list[Mention]:
    told = reference(reading)
    return [
        _mention(frame, n, names, told_by=told.toordinal() if told else 0, day=default(told))
        for n, frame in enumerate(frames(reading))
    ]


def _mention(frame: Frame, order: int, names: dict[str, str], *, told_by: int, day: When | None) -> Mention:
    timex = said(frame.facts)
    return Mention(
        frame=frame,
        agents=frozenset(names.get(name, name) for name in frame.agents),
        patients=frozenset(names.get(name, name) for name in frame.patients),
        ordinal=next((f for f in frame.facts if isinstance(f, Ordinal) and not f.count), None),
        when=interval(timex) if timex else day,
        places=tuple(f for f in frame.facts if isinstance(f, Place) and not f.government),
        told=told_by,
        order=order,
    )


def _weights(mentions: Sequence[Mention]) -> Weights:
    seen = Counter(word for mention in mentions for word in mention.frame.words)
    return Weights({word: math.log(1 + len(mentions) / (1 + count)) / 2 for word, count in seen.items()})


def _instance(mentions: list[Mention], reasons: tuple[str, ...]) -> Instance:
    first = mentions[0]
    ordinal = next((m.ordinal for m in mentions if m.ordinal), None)
    times = [m.when for m in mentions if m.when and m.when.said]
    place = next((p.name for m in mentions for p in m.places), "")
    claims = tuple(sorted({m.frame.claim_id for m in mentions if m.frame.claim_id}))
    label = f"{_nth(ordinal.number)} {ordinal.head}" if ordinal else first.frame.lemma
    event = Event(
        id=content_id("event", first.frame.kind, *sorted(m.frame.id for m in mentions)),
        label=label,
        series=ordinal.series if ordinal else "",
        ordinal=ordinal.number if ordinal else None,
        when=(min(t.low for t in times), max(t.high for t in times)) if times else (None, None),
        where=place,
        status=first.frame.modality,
        claims=claims,
        links=reasons,
    )
    return Instance(event=event, mentions=tuple(mentions))


def _nth(number: int) -> str:
    suffix = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
