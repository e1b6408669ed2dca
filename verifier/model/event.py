"""Happenings: their mentions, the instances they are linked into, and clusters of claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model.claim import Modality, Polarity
    from verifier.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Claims about the same thing, by id, in order of id."""

    id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One mention of a happening with what the sentence says of it.

    `kind` is the class of happening ("meeting", "visit", or the verb itself), `head` the index of its token.
    `agents` did it, `patients` had it done to them; both are canonical names. `words` are the content lemmas
    of its arguments, which tell one signing from another, `objects` the head lemmas of what it was done to.
    """

    id: str
    article_id: str
    sentence: int
    head: int
    start: int
    end: int
    lemma: str
    kind: str
    claim_id: str
    agents: frozenset[str]
    patients: frozenset[str]
    words: frozenset[str]
    objects: frozenset[str]
    facts: tuple[Fact, ...]
    modality: Modality
    polarity: Polarity
    source: str
    definite: bool
    plural: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One instance of something that happened or is planned, linked across articles.

    `links` are the reasons why mentions were taken for one event, one sentence each.
    """

    id: str
    label: str
    series: str
    ordinal: int | None
    when: tuple[dt.date | None, dt.date | None]
    where: str
    status: Modality
    claims: tuple[str, ...]
    links: tuple[str, ...]
