"""A visit with its days in one sentence, what the visitor does in the next one: on those days, too.

"President Holm will visit Orsa on 4 and 5 May. She will attend the third Lake summit and hold talks with its
mayor": the summit falls into the visit, though no paper need print it so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import FINE, reference
from verifier.model import Timex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Frame, Reading

VISITS = frozenset({"visit", "travel"})
LONGEST = 10  # days; a longer stay says little of the day of what belongs to it


def programme(reading: Reading, found: Sequence[Frame]) -> dict[str, tuple[Timex, ...]]:
    """By the ids of frames that name no time: the days of the visit that the sentence before tells of."""
    days: dict[str, tuple[Timex, ...]] = {}
    for visit in found:
        stay = _stay(visit) if visit.kind in VISITS and visit.agents else ()
        if not stay or visit.polarity == "negative":
            continue
        after = visit.sentence + 1
        if any(isinstance(f, Timex) and f.sentence == after for f in reading.facts):
            continue
        for frame in found:
            belongs = frame.sentence == after and frame.agents & visit.agents and frame.kind not in VISITS
            if belongs and frame.polarity == "positive" and _ahead(reading, stay) == _planned(frame):
                days[frame.id] = stay
    return days


def _stay(visit: Frame) -> tuple[Timex, ...]:
    """The one stretch of days that a visit is said to take, if it is short."""
    said = tuple(f for f in visit.facts if isinstance(f, Timex) and f.low and f.high and not f.clock)
    if len(said) != 1 or said[0].relation != "on" or said[0].granularity not in FINE:
        return ()
    low, high = said[0].low, said[0].high
    return said if low and high and (high - low).days <= LONGEST else ()


def _ahead(reading: Reading, stay: tuple[Timex, ...]) -> bool:
    told, low = reference(reading), stay[0].low
    return bool(told and low and low > told)


def _planned(frame: Frame) -> bool:
    return frame.modality == "planned"
