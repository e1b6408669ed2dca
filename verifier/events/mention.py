"""A frame in its batch: what linking compares of two mentions of happenings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.events.when import When
    from verifier.model import Frame, Ordinal, Place, Timex


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A frame with what linking needs: batch-wide names, its time, and its place in the article."""

    frame: Frame
    agents: frozenset[str]
    patients: frozenset[str]
    ordinal: Ordinal | None
    when: When | None
    timexes: tuple[Timex, ...]
    places: tuple[Place, ...]
    told: int  # the day its article is told from, as a proleptic ordinal; 0 when unknown
    order: int  # position among the article's mentions
    takes_up: int  # the order of the mention that "the meeting" takes up, or -1
