"""Conflicts of values that fill one slot, whatever happening the articles were taken to tell of.

An event with a wrong day or a wrong person looks like another event; what is said around the value tells that
it is the same one. The chance comes from `verifier.events.slot`, which never looks at the values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.closure import closed
from verifier.events.slot.peers import peers
from verifier.events.when import FINE, days
from verifier.model import Name, Timex
from verifier.rules import Holding, Topic, against, clash, judged, repeats, same_clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.slot import Filler, Rival
    from verifier.model import Fact, FactKind, Finding

# From this chance on two values are set against each other.
LIKELY: dict[FactKind, float] = {"timex": 0.76, "name": 0.7}
# Two months or two years are mostly of two happenings: "the script of January" and "the shooting in August".
COARSE = 0.93


# Two printed dates that are one are judged as if one had a slip of the month, which is seldom of two things.
PRINTED_ALIKE = 0.85


def slotted(story: Story, kind: FactKind, rule: str, named: Sequence[Finding]) -> Iterator[Finding]:
    """The conflicts of one kind of fact that the rule has not yet named otherwise."""
    rivals = [r for r in story.rivals[kind] if r.chance >= _needed(r)]
    # Pairs that share a filler are of one slot.
    for group in closed([[(f.article_id, f.fact.start) for f in (r.a, r.b)] for r in rivals]):
        for finding in _finding(story, rule, [rivals[n] for n in group]):
            if not any(same_clash(finding, other) for other in named if other.verdict == "conflict"):
                yield finding


def _needed(rival: Rival) -> float:
    """The chance from which on two values are set against each other."""
    f, g = rival.a.fact, rival.b.fact
    if isinstance(f, Timex) and isinstance(g, Timex):
        coarse = not {f.granularity, g.granularity} & FINE
        # So are a day that was and one to come: "the campaign began on 1 June", "the vote is on 6 July".
        steps = {rival.a.modality, rival.b.modality} == {"happened", "planned"}
        return COARSE if coarse or steps else LIKELY["timex"]
    return LIKELY[f.kind]


def agreed(story: Story, rule: str, named: Sequence[Finding]) -> Iterator[Finding]:
    """The agreements on printed dates that the rule has not yet named otherwise."""
    known = [f for f in named if f.verdict in {"agreement", "single"}]
    pairs = list(peers(story, PRINTED_ALIKE))
    for group in closed([[(f.article_id, f.fact.start) for f in (r.a, r.b)] for r in pairs]):
        likely = [pairs[n] for n in group]
        held = {(f.article_id, f.fact.start): _holding(story, f) for r in likely for f in (r.a, r.b)}
        if len({h.value for h in held.values() if _to_the_day(h)}) > 1:
            continue  # 12 and 16 May are both in the middle of May
        best = max(likely, key=lambda r: (r.chance, r.a.article_id, r.a.fact.start))
        for finding in judged(story, _topic(rule, best), against([[held[spot] for spot in sorted(held)]])):
            if not any(repeats(finding, other) for other in known):
                yield finding


def _to_the_day(holding: Holding) -> bool:
    return isinstance(holding.fact, Timex) and holding.fact.granularity in FINE


def _topic(rule: str, best: Rival) -> Topic:
    return Topic(
        rule=rule,
        slot=_slot(best),
        subject=f"The {_slot(best)} of “{best.a.gist}”",
        event_id=min(best.a.events | best.b.events, default=""),
        links=(f"all but the value is alike: chance {best.chance:.2f} that both fill one slot",),
        sure=best.chance,
        severity="warning" if "planned" in {best.a.modality, best.b.modality} else "error",
    )


def _finding(story: Story, rule: str, rivals: list[Rival]) -> Iterator[Finding]:
    best = max(rivals, key=lambda r: (r.chance, r.a.article_id, r.a.fact.start))
    sides: dict[str, dict[tuple[str, int], Holding]] = {}
    for rival in rivals:
        for filler in (rival.a, rival.b):
            holding = _holding(story, filler)
            sides.setdefault(holding.value, {})[filler.article_id, filler.fact.start] = holding
    groups = [list(sides[value].values()) for value in sorted(sides)]
    yield from clash(story, _topic(rule, best), groups)


def _slot(rival: Rival) -> str:
    if isinstance(rival.a.fact, Timex):
        return "time" if rival.a.fact.clock else "date"
    return "person"


def _holding(story: Story, filler: Filler) -> Holding:
    return Holding(
        value=_value(story, filler),
        fact=filler.fact,
        article_id=filler.article_id,
        claim_id=filler.claim_id,
        start=filler.fact.start,
        end=filler.fact.end,
        told=filler.context.told,
        modality=filler.modality,
        source=filler.source,
        wide=_days(filler.fact),
    )


def _days(fact: Fact) -> float:
    return (fact.high - fact.low).days if isinstance(fact, Timex) and fact.low and fact.high else 0.0


def _value(story: Story, filler: Filler) -> str:
    fact = filler.fact
    if isinstance(fact, Timex):
        if fact.clock:
            return fact.clock.shown
        assert fact.low
        assert fact.high
        return days(fact.low, fact.high)
    return story.shown(story.name(fact.entity)) if isinstance(fact, Name) else fact.text
