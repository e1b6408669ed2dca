"""What single articles hold for a slot, and how their values stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from verifier.events.when import reference
from verifier.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.events import Mention, Story
    from verifier.model import Claim, Modality, Reading


class Told(Protocol):
    """What stands in one sentence of one article: a claim, a frame, a quotation."""

    @property
    def article_id(self) -> str:
        """The article that tells it."""

    @property
    def sentence(self) -> int:
        """The index of its sentence."""


def passage(story: Story, told: Told, start: int, end: int, derivation: str, *, text: str = "") -> Fact:
    """Words of an article that carry a value and are no typed fact; `text` where they are shown otherwise."""
    return Fact(
        kind="name",
        start=start,
        end=end,
        text=text or story.article(told.article_id).text[start:end],
        sentence=told.sentence,
        derivation=derivation,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One article's value for a slot: how it reads, the words that carry it, and when and by whom it is told.

    `wide` is how much the value leaves open (days of an interval); narrow values found positions first.
    """

    value: str
    fact: Fact
    article_id: str
    claim_id: str
    start: int
    end: int
    told: int
    modality: Modality
    source: str
    wide: float = 0.0
    note: str = ""

    @classmethod
    def of_mention(cls, mention: Mention, fact: Fact, value: str, *, note: str = "") -> Holding:
        """What the mention of a happening says of it."""
        frame = mention.frame
        return cls(
            value=value,
            fact=fact,
            article_id=frame.article_id,
            claim_id=frame.claim_id,
            start=fact.start,
            end=fact.end,
            told=mention.told,
            modality=frame.modality,
            source=frame.source,
            note=note,
        )

    @classmethod
    def of_claim(cls, claim: Claim, fact: Fact, value: str) -> Holding:
        """What a claim says."""
        return cls(
            value=value,
            fact=fact,
            article_id=claim.article_id,
            claim_id=claim.id,
            start=fact.start,
            end=fact.end,
            told=0,
            modality=claim.modality,
            source=claim.attribution.source,
        )

    @classmethod
    def of_reading(cls, reading: Reading, fact: Fact, value: str) -> Holding:
        """What an article says in its own voice, in the shortest claim around the fact."""
        told = reference(reading)
        around = [c for c in reading.claims if c.holds(fact.start)]
        claim = min(around, key=lambda c: (c.end - c.start, c.id), default=None)
        return cls(
            value=value,
            fact=fact,
            article_id=reading.article.id,
            claim_id=claim.id if claim else "",
            start=fact.start,
            end=fact.end,
            told=told.toordinal() if told else 0,
            modality="happened",
            source="",
        )


@dataclass(frozen=True, slots=True)
class Sides:
    """Holdings grouped into positions; `clash` are the groups that contradict at least one other."""

    groups: list[list[Holding]]
    clash: list[list[Holding]]


def against(groups: list[list[Holding]]) -> Sides:
    """Groups that a rule itself has set against each other."""
    return Sides(groups, groups if len(groups) > 1 else [])


def outlets(holdings: Iterable[Holding]) -> int:
    """How many articles stand behind holdings."""
    return len({h.article_id for h in holdings})


def quoted(group: Sequence[Holding]) -> str:
    """The value of a position as its narrowest holder puts it."""
    return min(group, key=lambda h: (h.wide, h.value)).value
