"""Two claims in, for each two of their happenings whether they are one out: the engine's link, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.grouping import ENOUGH
from verifier.events.link import link
from verifier.events.rarity import in_mentions
from verifier.lexicon.events import near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.link import Link
    from verifier.events.mention import Mention
    from verifier.events.rarity import Rarity
    from verifier.events.story import Instance, Story
    from verifier.model import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two mentions of happenings that may be one; `joined` says whether they are.

    `reasons` are what speaks for it, `guard` is what keeps them apart, or what there is too little of; ""
    where they are joined.
    """

    a: Mention
    b: Mention
    labels: tuple[str, str]
    events: tuple[str, str]
    joined: bool
    score: float
    reasons: tuple[str, ...]
    guard: str


def told_in(story: Story, claim: Claim) -> tuple[tuple[Mention, Instance], ...]:
    """The happenings that a claim names, in order of place."""
    found = [
        (mention, instance)
        for instance in story.instances
        for mention in instance.mentions
        if mention.frame.article_id == claim.article_id and claim.holds(mention.frame.start)
    ]
    return tuple(sorted(found, key=lambda told: (told[0].frame.start, told[0].frame.id)))


def meetings(story: Story, a: Claim, b: Claim) -> Iterator[Meeting]:
    """Each two happenings of the claims whose kinds may name one."""
    rarity = in_mentions([m.frame.words for i in story.instances for m in i.mentions])
    for one, mine in told_in(story, a):
        for other, theirs in told_in(story, b):
            if near(one.frame.kind, other.frame.kind):
                pair = _link(story, rarity, one, other)
                joined = mine is theirs
                yield Meeting(
                    a=one,
                    b=other,
                    labels=(mine.event.label, theirs.event.label),
                    events=(mine.event.id, theirs.event.id),
                    joined=joined,
                    score=round(pair.score, 2),
                    reasons=pair.reasons,
                    guard="" if joined else _guard(story, rarity, pair, (mine, theirs)),
                )


def _link(story: Story, rarity: Rarity, a: Mention, b: Mention) -> Link:
    similarity = story.vectors.masked_likeness(a.frame.claim_id, b.frame.claim_id)
    return link(a, b, similarity=similarity, rarity=rarity)


def _guard(story: Story, rarity: Rarity, pair: Link, instances: tuple[Instance, Instance]) -> str:
    """What keeps two mentions apart: a veto of their own, too low a score, or what others of the two say."""
    if pair.veto:
        return pair.veto
    if pair.score < ENOUGH:
        return f"too little speaks for it: {pair.score:.1f}, where {ENOUGH:.1f} are needed"
    others = (
        _link(story, rarity, x, y).veto
        for x in instances[0].mentions
        for y in instances[1].mentions
        if near(x.frame.kind, y.frame.kind)
    )
    veto = next((veto for veto in others if veto), "")
    return f"another mention of the two: {veto}" if veto else "the other mentions of the two are too unlike"
