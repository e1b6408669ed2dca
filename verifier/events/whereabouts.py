"""Readings in, what each place lies in out: what any article of the batch says of it, or prints beside it."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.place import widened
from verifier.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Reading

# "In Sarn, Orven and Torvik" is a list; "in Sarn, Norland, on Monday" is a town and its country.
LISTED = re.compile(r"\s*(?:,\s*)?(?:and|or|&)\b")
APPOSED = re.compile(r"\s*,\s*")


def containers(readings: Sequence[Reading]) -> dict[str, tuple[str, ...]]:
    """By the name of a place, everything that it lies in."""
    found = [place for reading in readings for place in _places(reading)]
    return {place.name: place.inside for place in widened(found)}


def _places(reading: Reading) -> Iterator[Place]:
    named = [fact for fact in reading.facts if isinstance(fact, Place)]
    yield from named
    text = reading.article.text
    for inner, outer in itertools.pairwise(sorted(named, key=lambda place: place.start)):
        apposed = inner.sentence == outer.sentence and APPOSED.fullmatch(text, inner.end, outer.start)
        if apposed and inner.name != outer.name and not LISTED.match(text, outer.end):
            yield replace(inner, inside=(*inner.inside, outer.name))
