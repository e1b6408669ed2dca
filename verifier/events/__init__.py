"""Readings and vectors in, event instances out: the batch as a story that the rules can read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from verifier.events.apart import apart
from verifier.events.arguments import located
from verifier.events.definite import taken_up
from verifier.events.frames import frames, lemmas
from verifier.events.grouping import groups
from verifier.events.label import label
from verifier.events.likeness.model import NOTHING
from verifier.events.link import links
from verifier.events.mention import Mention
from verifier.events.number import numbered
from verifier.events.people import canon, spellings
from verifier.events.programme import programme
from verifier.events.rarity import in_mentions
from verifier.events.story import Instance, Story, frames_of
from verifier.events.vectors import Vectors
from verifier.events.when import YEAR, When, default, hull, interval, reference, said
from verifier.events.whereabouts import containers
from verifier.facts.place import compare as compare_place
from verifier.facts.timex import compare as compare_timex
from verifier.lexicon.events import is_class
from verifier.model import Event, Ordinal, Place, Timex, content_id

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from verifier.model import Answer, Frame, Reading

V = TypeVar("V")

__all__ = ["Instance", "Mention", "Story", "Vectors", "frames_of", "story"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the batch knows together: the name of each entity, and what each place lies in."""

    names: dict[str, str]
    inside: dict[str, tuple[str, ...]]


def story(readings: Sequence[Reading], vectors: Vectors) -> Story:
    """The batch with its events decided; its likeness, clusters and origins are yet to come."""
    names = canon(readings)
    known = Known(names=names, inside=containers(readings))
    mentions = [m for reading in readings for m in _mentions(reading, known)]
    pairs = links(mentions, vectors, in_mentions([mention.frame.words for mention in mentions]))
    joined = groups(mentions, pairs)
    by_id = {reading.article.id: reading for reading in readings}
    found = tuple(_instance([mentions[n] for n in group], reasons, by_id) for group, reasons in joined)
    return Story(
        readings=tuple(readings),
        claims={claim.id: claim for reading in readings for claim in reading.claims},
        clusters=(),
        instances=found,
        apart=apart(mentions, pairs, [group for group, _ in joined]),
        spellings=spellings(readings, names),
        lemmas={
            c.id: lemmas(reading.sentences[c.sentence].tokens, c)
            for reading in readings
            for c in reading.claims
        },
        happenings=_happenings(readings, found),
        vectors=vectors,
        likeness=NOTHING,
        names=names,
        origins=(),
        behind={},
    )


def _happenings(
    readings: Sequence[Reading], instances: tuple[Instance, ...]
) -> dict[str, tuple[Instance, ...]]:
    """The instances of a class of happening by the claims that name them."""
    named: dict[tuple[str, int], list[tuple[int, Instance]]] = {}
    for instance in instances:
        for mention in instance.mentions:
            if is_class(mention.frame.kind):
                key = (mention.frame.article_id, mention.frame.sentence)
                named.setdefault(key, []).append((mention.frame.start, instance))
    return {
        claim.id: tuple(
            instance
            for start, instance in named.get((claim.article_id, claim.sentence), ())
            if claim.holds(start)
        )
        for reading in readings
        for claim in reading.claims
    }


def _mentions(reading: Reading, known: Known) -> list[Mention]:
    found = frames(reading)
    earlier = taken_up(reading, found)
    stays = programme(reading, found)
    numbers = numbered(reading, found, earlier)
    return [
        _mention(
            reading,
            frame,
            order=n,
            takes_up=earlier[n],
            ordinal=numbers[n],
            known=known,
            stay=stays.get(frame.id, ()),
        )
        for n, frame in enumerate(found)
    ]


def _mention(
    reading: Reading,
    frame: Frame,
    *,
    order: int,
    takes_up: int,
    ordinal: Ordinal | None,
    known: Known,
    stay: tuple[Timex, ...],
) -> Mention:
    tokens, told = reading.sentences[frame.sentence].tokens, reference(reading)
    timexes = tuple(f for f in frame.facts if isinstance(f, Timex)) or stay
    days = _settled(timexes, compare_timex)
    timex = said(days)
    facts = [replace(f, inside=known.inside[f.name]) for f in frame.facts if isinstance(f, Place)]
    found = [f for f in facts if located(tokens, f, frame.kind)]
    # "Invited him to the session in 2026" tells of no session, though it has happened; "invited" has.
    ahead = timex and timex.low and told and timex.low > told and tokens[frame.head].tag != "VBD"
    if ahead and frame.modality in {"happened", "ongoing"}:
        frame = replace(frame, modality="planned")
    return Mention(
        frame=frame,
        agents=frozenset(known.names.get(name, name) for name in frame.agents),
        patients=frozenset(known.names.get(name, name) for name in frame.patients),
        ordinal=ordinal,
        when=interval(timex) if timex else hull(timexes) or _around(reading, frame, told),
        timexes=days,
        places=_settled(tuple(found), compare_place),
        told=told.toordinal() if told else 0,
        order=order,
        takes_up=takes_up,
    )


def _around(reading: Reading, frame: Frame, told: dt.date | None) -> When | None:
    """The time of a happening that names none: long ago when its sentence is, else when it is told."""
    dates = [
        interval(f)
        for f in reading.facts
        if isinstance(f, Timex) and f.sentence == frame.sentence and f.low and f.high
    ]
    beside = max(dates, key=lambda when: (when.high, when.low), default=None)
    if beside and told and (told - beside.high).days > YEAR:
        return beside
    return default(told, planned=frame.modality == "planned")


def _settled(values: tuple[V, ...], compare: Callable[[V, V], Answer]) -> tuple[V, ...]:
    """The values, unless some of them clash: "in July in Arlen and in October in Brask" is two happenings."""
    clash = any(compare(a, b) == "conflicting" for n, a in enumerate(values) for b in values[n + 1 :])
    return () if clash else values


def _instance(mentions: list[Mention], reasons: tuple[str, ...], readings: dict[str, Reading]) -> Instance:
    first = mentions[0]
    ordinal = next((m.ordinal for m in mentions if m.ordinal), None)
    times = [m.when for m in mentions if m.when and m.when.said]
    place = next((p.name for m in mentions for p in m.places), "")
    claims = tuple(sorted({m.frame.claim_id for m in mentions if m.frame.claim_id}))
    event = Event(
        id=content_id("event", first.frame.kind, *sorted(m.frame.id for m in mentions)),
        label=f"{_nth(ordinal.number)} {ordinal.head}" if ordinal else label(mentions, readings),
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
