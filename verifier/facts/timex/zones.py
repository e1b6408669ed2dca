"""The times of an article in, the same out with the zone that it states for its place.

"It was 10:49 in Malgar, three hours behind UTC"; "at 3:47 am local time (00:47 GMT)".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.facts.timex.clock import offset_shown
from verifier.facts.timex.clocks import LOCAL, offset_of
from verifier.facts.timex.grammar import one_of
from verifier.lexicon.calendar import ZONES
from verifier.lexicon.numbers import CARDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Timex

_COUNT = one_of(word for word, value in CARDINALS.items() if 0 < value < 15)
STATED = re.compile(
    rf"\b(?P<hours>\d{{1,2}}|{_COUNT}|an)(?P<half>(?: and a half)?)[\s-]hours?(?P<half2> and a half)?\s+"
    rf"(?P<side>behind|ahead of|before|west of|east of)\s+(?P<zone>{one_of(ZONES)})\b",
    re.IGNORECASE,
)
# A clock in brackets or right beside another tells the same moment by another zone.
BESIDE = 30
DAY, STEP = 1440, 15


def zoned(facts: list[Timex], text: str) -> list[Timex]:
    """Local times in the zone that the article states, if it states one alone."""
    offsets = set(_stated(text)) | set(_beside(facts))
    if len(offsets) != 1:
        return facts
    zone = offset_shown(offsets.pop())
    return [_moved(fact, zone) for fact in facts]


def _moved(fact: Timex, zone: str) -> Timex:
    if fact.clock is None or fact.granularity != "minute" or fact.clock.zone not in LOCAL:
        return fact
    return replace(fact, clock=replace(fact.clock, zone=zone))


def _stated(text: str) -> Iterator[int]:
    for match in STATED.finditer(text):
        word = match["hours"].lower()
        hours = 1 if word == "an" else CARDINALS.get(word) or int(word if word.isdigit() else 0)
        minutes = 60 * hours + (30 if match["half"] or match["half2"] else 0)
        back = match["side"].lower() in {"behind", "west of"}
        yield ZONES[match["zone"].lower()] + (-minutes if back else minutes)


def _beside(facts: list[Timex]) -> Iterator[int]:
    for first, second in pairwise(facts):
        for here, there in ((first, second), (second, first)):
            if here.clock is None or there.clock is None or second.start - first.end > BESIDE:
                continue
            offset = offset_of(there.clock)
            if here.clock.zone in LOCAL and offset is not None and here.clock.low == here.clock.high:
                east = (here.clock.low - there.clock.low + offset + DAY // 2) % DAY - DAY // 2
                if east % STEP == 0 and not here.clock.either:
                    yield east
