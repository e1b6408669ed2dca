"""Slots in, findings out: what every rule about one kind of value does."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from typing import TYPE_CHECKING

from verifier.events.likeness import facts, one_noun
from verifier.events.when import days
from verifier.facts.quantity import taken_up
from verifier.model import Name, Ordinal, Quantity
from verifier.rules import _title
from verifier.rules._findings import finding, origins
from verifier.rules._grown import grown
from verifier.rules._holdings import Holding
from verifier.rules._wording import answered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.align import Filler, Kind, Link, Slot
    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Severity, Verdict

CONFLICT = 0.5  # a difference is called a conflict where it is more likely one than not
# From this chance on two tellings of a value are an agreement, and more of them with such a mean: chosen on
# stories of the bank that the model did not see, as `python -m tests.training.fact` shows.
AGREEMENT, ON_AVERAGE = 0.8, 0.7
MONTH = 31  # days between two times that are two
REVISION = 0.4  # and an update
# What two articles name is not yet agreed: of the pairs of such tellings that the alignment was sure of, two
# in five told one fact of it (tests/bank/read.tsv). The sentences that tell it agree.
NAMES = frozenset({"person", "organisation", "place", "role"})
POSSIBLE = 0.25  # from this chance on a difference stands in the ledger, for who wants to look


def slotted(story: Story, rule: str, *kinds: Kind) -> Iterator[Finding]:
    """What is found in the slots of some kinds of value."""
    for slot in story.slots:
        if slot.kind in kinds:
            yield from _judged(story, rule, slot)


def _judged(story: Story, rule: str, slot: Slot) -> Iterator[Finding]:
    if len(slot.positions) > 1 and (verdict := _verdict(slot)):
        guard = _other_time(slot)
        if verdict != "distinct":
            yield _difference(story, rule, slot, verdict, guard)
        elif not guard:
            yield _difference(story, rule, slot, verdict, f"its chance is {slot.conflict:.0%}")
    if slot.kind in NAMES:
        return
    for position, links in zip(slot.positions, slot.links, strict=True):
        for agreed, sure in _facts(story, position, links):
            yield _agreement(story, rule, agreed, sure)


def _facts(
    story: Story, position: Sequence[Filler], links: Iterable[Link]
) -> Iterator[tuple[list[Filler], float]]:
    """The tellings of one value that tell one fact of it, and how likely two of them do."""
    asserted = {f.spot for f in _asserted(position)}
    told = {n for n, f in enumerate(position) if f.spot in asserted and not _taken_up(story, f)}
    links = [
        k
        for k in links
        if {k.one, k.other} <= told
        and _of_one_series(position[k.one], position[k.other])
        and not _numbered_apart(position[k.one], position[k.other])
    ]
    asked = [(position[k.one], position[k.other], k.chance) for k in links]
    chances = dict(zip([(k.one, k.other) for k in links], facts(story.likeness, asked), strict=True))
    pairs = sorted((-chance, ends) for ends, chance in chances.items() if chance >= AGREEMENT)

    def together(left: Sequence[int], right: Sequence[int]) -> bool:
        ends = [
            (min(x, y), max(x, y))
            for x in left
            for y in right
            if position[x].article_id != position[y].article_id
        ]
        return sum(chances.get(each, 0.0) for each in ends) >= ON_AVERAGE * len(ends)

    for group in sorted(map(sorted, grown((ends for _, ends in pairs), together))):
        yield [position[n] for n in group], max(p for e, p in chances.items() if {*e} <= {*group})


def _asserted(position: Sequence[Filler]) -> list[Filler]:
    """The tellings that agree: who denies what others say does not agree with them on its day or place."""
    denied = [f for f in position if f.claim and f.claim.polarity == "negative"]
    asserted = [f for f in position if f not in denied]
    return asserted or denied


def _taken_up(story: Story, filler: Filler) -> bool:
    """Whether a number tells nothing: "the two sides"."""
    text = story.article(filler.article_id).text
    return isinstance(filler.fact, Quantity) and taken_up(text, filler.fact)


def _of_one_series(one: Filler, other: Filler) -> bool:
    """Whether two numbers in a series may number one thing: no second hearing is a second grounding.

    Of pairs that were read (tests/bank/read.tsv), 16 of 21 with one noun tell one fact, 9 of 47 with two.
    """
    return one.kind != "ordinal" or one_noun(one.fact, other.fact) >= 0


def _numbered_apart(one: Filler, other: Filler) -> bool:
    """Whether the claims number one noun otherwise: "the second grounding since 2015", "the third"."""
    numbers = [[f for f in x.claim.facts if isinstance(f, Ordinal)] if x.claim else [] for x in (one, other)]
    stand = {a.number == b.number for a in numbers[0] for b in numbers[1] if one_noun(a, b) > 0}
    return stand == {False}


def _verdict(slot: Slot) -> Verdict | None:
    """What the difference is, or None where nothing is sure enough."""
    if not all(map(_named, slot.positions)):
        return None
    if slot.conflict >= CONFLICT and slot.conflict >= slot.revision:
        return "conflict"
    if slot.revision >= REVISION:
        return "revision"
    return "distinct" if slot.conflict >= POSSIBLE and slot.conflict >= slot.revision else None


def _named(position: Sequence[Filler]) -> bool:
    """Whether some telling names the value: whom "the president" stands for is the reader's guess."""
    return not all(isinstance(f.fact, Name) and f.fact.described for f in position)


def _other_time(slot: Slot) -> str:
    """The guard of two positions that are told of two times: the sessions of two years are two."""
    for one, other in itertools.combinations(slot.against, 2):
        gaps = [_gap(f.when, g.when) for f in one for g in other if f.when and g.when]
        if gaps and min(gaps) > MONTH:
            return "told of two times, {} and {}".format(*(_times(position) for position in (one, other)))
    return ""


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Days between two times; 0 where they overlap."""
    return max(one[0] - other[1], other[0] - one[1], 0)


def _times(position: Sequence[Filler]) -> str:
    when = min(f.when for f in position if f.when)
    return days(dt.date.fromordinal(when[0]), dt.date.fromordinal(when[1]))


def _difference(story: Story, rule: str, slot: Slot, verdict: Verdict, guard: str) -> Finding:
    groups = [[_holding(story, f) for f in position] for position in slot.against]
    if len({_shown(group) for group in groups}) < len(groups):  # one hour of two days
        groups = [[_holding(story, f, dated=True) for f in position] for position in slot.against]
    values = " / ".join(sorted(_shown(group) for group in groups))
    sure = slot.revision if verdict == "revision" else slot.conflict
    planned = any(h.modality == "planned" for group in groups for h in group)
    severity: Severity = "note" if verdict != "conflict" else "warning" if planned else "error"
    message = answered(_title.question(story, slot.against), values)
    return finding(
        story,
        rule=rule,
        verdict="distinct" if guard else verdict,
        slot=_title.slot(slot.kind),
        groups=groups,
        message=f"{message}; not called a conflict: {guard}." if guard else f"{message}.",
        event_id=_event(story, [f for position in slot.against for f in position]),
        confidence=sure,
        severity="note" if guard else severity,
        guards=(guard,) if guard else (),
        why=(
            f"chance that both fill one slot: {slot.chance:.2f}",
            f"that they contradict each other: {slot.conflict:.2f}",
            f"that one replaces the other: {slot.revision:.2f}",
            *_read_as(groups),
        ),
    )


def _agreement(story: Story, rule: str, position: Sequence[Filler], sure: float) -> Finding:
    group = [_holding(story, f) for f in position]
    count = len({h.article_id for h in group})
    behind = len(origins(story, group, rule))
    of = "one origin" if behind == 1 else f"{behind} origins"
    told = f"{count} sources {f'of {of}' if behind < count else ''}".rstrip() + (
        " agree" if behind > 1 else ""
    )
    return finding(
        story,
        rule=rule,
        verdict="agreement" if behind > 1 else "single",
        slot=_title.slot(position[0].kind),
        groups=[group],
        message=f"{told}. {answered(_title.question(story, [position]), _shown(group))}.",
        event_id=_event(story, position),
        confidence=sure,
        why=(f"chance that all fill one slot: {sure:.2f}", *_read_as([group])),
    )


def _event(story: Story, fillers: Sequence[Filler]) -> str:
    """The event that most of the tellings belong to, "" where none has two of them."""
    claims = Counter(f.claim.id for f in fillers if f.claim)
    told = Counter(
        {
            i.event.id: sum(claims[claim] for claim in i.event.claims if claim in claims)
            for i in story.instances
        }
    )
    best = min(told, key=lambda event: (-told[event], event), default="")
    return best if told[best] > 1 else ""


def _shown(group: Sequence[Holding]) -> str:
    return min(group, key=lambda h: (h.wide, len(h.value), h.value)).value


def _read_as(groups: Sequence[Sequence[Holding]]) -> tuple[str, ...]:
    steps = (
        f"“{h.fact.text}” is {h.value}: {h.fact.derivation}"
        for group in groups
        for h in group
        if h.fact.derivation and h.fact.text != h.value
    )
    return tuple(dict.fromkeys(steps))[:8]


def _holding(story: Story, filler: Filler, *, dated: bool = False) -> Holding:
    claim, fact = filler.claim, filler.fact
    return Holding(
        value=_title.value(story, fact, dated=dated),
        fact=fact,
        article_id=filler.article_id,
        claim_id=claim.id if claim else "",
        start=fact.start,
        end=fact.end,
        told=filler.told,
        modality=claim.modality if claim else "happened",
        source=claim.attribution.source if claim else "",
        wide=_title.wide(fact),
    )


def silent_on(pair: Pair, *kinds: Kind) -> str:
    """Why no finding of some kinds of value holds two claims, or "" where they have values to compare."""
    if reason := pair.one_article():
        return reason
    found = [j for j in pair.judgements if j.kind in kinds]
    if not found:
        return "the claims have no two values of this kind"
    best = max(found, key=lambda j: (j.chance, -j.a.start, -j.b.start))
    return f"“{best.a.text}” and “{best.b.text}”: {best.why}"
