"""Holdings in, findings out: positions with their evidence, a verdict, and how each value was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.sources import Source, sources
from verifier.model import Evidence, Finding, Position, content_id
from verifier.rules._holdings import outlets, quoted
from verifier.rules._wording import answered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.events import Instance, Story
    from verifier.model import Severity, Verdict
    from verifier.rules._holdings import Holding, Sides

LONGEST_QUOTE = 400
MOST_REASONS = 3  # printed for one origin
SAYINGS = frozenset({"statement", "quotation"})  # rules about what was said
HEARD = frozenset({"speaker", "quotation"})  # origins of what was said that each outlet may have heard itself


def evidence(story: Story, holding: Holding) -> Evidence:
    """The words of an article that carry a value."""
    end = min(holding.end, holding.start + LONGEST_QUOTE)
    text = story.article(holding.article_id).text
    return Evidence(
        claim_id=holding.claim_id,
        article_id=holding.article_id,
        start=holding.start,
        end=end,
        quote=text[holding.start : end],
    )


def position(story: Story, group: Sequence[Holding]) -> Position:
    """One position; its value is the narrowest one held, its evidence is in order of article and place."""
    first = min(group, key=lambda h: (h.wide, h.value))
    found = sorted(
        {evidence(story, h) for h in group}, key=lambda e: (e.article_id, e.start, e.end, e.claim_id)
    )
    return Position(value=first.value, evidence=tuple(found))


def origins(story: Story, holdings: Sequence[Holding], rule: str = "") -> tuple[Source, ...]:
    """The independent origins behind the very claims of holdings.

    Two outlets that heard the mayor are two witnesses of what she said, but one source of what she counted.
    """
    heard = rule in SAYINGS
    behind = {
        h.claim_id: tuple(o for o in story.behind.get(h.claim_id, ()) if not heard or o.kind not in HEARD)
        for h in holdings
    }
    return sources(((h.article_id, h.claim_id) for h in holdings), behind)


def finding(  # noqa: PLR0913  a finding is what all of these say together
    story: Story,
    *,
    rule: str,
    verdict: Verdict,
    slot: str,
    groups: Sequence[Sequence[Holding]],
    message: str,
    event_id: str = "",
    confidence: float = 0.8,
    severity: Severity = "note",
    guards: tuple[str, ...] = (),
    why: tuple[str, ...] = (),
) -> Finding:
    """A finding with an id from its content; positions are in order of their value."""
    positions = tuple(
        sorted(
            (position(story, group) for group in groups),
            key=lambda p: (p.value, p.evidence[0].article_id, p.evidence[0].start),
        )
    )
    behind = origins(story, [h for group in groups for h in group], rule)
    key = [f"{e.article_id}:{e.start}:{e.end}" for p in positions for e in p.evidence]
    return Finding(
        id=content_id(rule, verdict, slot, *(p.value for p in positions), *key),
        rule=rule,
        verdict=verdict,
        slot=slot,
        severity=severity,
        confidence=round(confidence, 2),
        message=message,
        event_id=event_id,
        origins=len(behind),
        positions=positions,
        guards=guards,
        why=(*why, *_joined(behind)),
    )


def _joined(behind: Iterable[Source]) -> tuple[str, ...]:
    """What makes one origin of several articles, one sentence for each origin."""
    return tuple(f"one origin: {reason}" for source in behind for reason in source.reasons[:MOST_REASONS])


def contested(groups: Sequence[Sequence[Holding]]) -> Verdict:
    """A dispute when each position is only what named speakers say, others on each side; else a conflict.

    The outlets then agree: they report that two people contradict each other.
    """
    speakers = [{holding.source for holding in group} for group in groups]
    named = all(any(letter.isupper() for letter in source) for sources in speakers for source in sources)
    words = [{word for source in sources for word in source.lower().split()} for sources in speakers]
    # "It said" names nobody, and two names with a word in common may be one speaker.
    strangers = sum(map(len, words)) == len(set().union(*words))
    return "dispute" if len(speakers) > 1 and named and strangers else "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What a finding is about: rule, slot, the words for it, its event, and how sure its parts are linked.

    `agreed` says what is agreed in a sentence of its own, where "subject: value" would not be one.
    """

    rule: str
    slot: str
    subject: str
    event_id: str = ""
    links: tuple[str, ...] = ()
    sure: float = 0.85
    severity: Severity = "error"
    agreed: str = ""

    @classmethod
    def of_event(
        cls,
        instance: Instance,
        rule: str,
        slot: str,
        subject: str,
        *,
        sure: float = 0.85,
        severity: Severity = "error",
        agreed: str = "",
    ) -> Topic:
        """What is said of one event."""
        return cls(
            rule=rule,
            slot=slot,
            subject=subject,
            event_id=instance.event.id,
            links=instance.event.links,
            sure=sure,
            severity=severity,
            agreed=agreed,
        )


def clash(
    story: Story,
    topic: Topic,
    groups: Sequence[Sequence[Holding]],
    guard: str = "",
    verdict: Verdict = "conflict",
) -> Iterator[Finding]:
    """One finding for groups that exclude each other, none for a single group.

    A clash that a guard stopped is `distinct`; the guard is its reason.
    """
    if len(groups) > 1:
        told = answered(topic.subject, " / ".join(sorted(quoted(group) for group in groups)))
        yield finding(
            story,
            rule=topic.rule,
            verdict="distinct" if guard else verdict,
            slot=topic.slot,
            groups=groups,
            message=f"{told}; not a conflict: {guard}." if guard else f"{told}.",
            event_id=topic.event_id,
            confidence=topic.sure,
            severity="note" if guard or verdict != "conflict" else topic.severity,
            guards=(guard,) if guard else (),
            why=(*topic.links[:6], *_steps(groups)),
        )


def judged(story: Story, topic: Topic, found: Sides) -> Iterator[Finding]:
    """One finding for a clash, and one for each position of two articles or more."""
    yield from clash(story, topic, found.clash)
    for group in found.groups:
        if outlets(group) > 1:
            yield _agreement(story, topic, group)


def _agreement(story: Story, topic: Topic, group: Sequence[Holding]) -> Finding:
    count, behind = outlets(group), len(origins(story, group, topic.rule))
    several = behind > 1
    of = "one origin" if behind == 1 else f"{behind} origins"
    told = f"{count} sources {f'of {of}' if behind < count else ''}".rstrip()
    told += " agree" if several else ""
    return finding(
        story,
        rule=topic.rule,
        verdict="agreement" if several else "single",
        slot=topic.slot,
        groups=[group],
        message=f"{told}. {topic.agreed or f'{answered(topic.subject, quoted(group))}.'}",
        event_id=topic.event_id,
        confidence=topic.sure,
        why=(*topic.links[:6], *_steps([group])),
    )


def _steps(groups: Sequence[Sequence[Holding]]) -> tuple[str, ...]:
    """How each value was read, once for each wording; words that stand for themselves need no reading."""
    steps = (
        f"“{h.fact.text}” is {h.value}: {h.note or h.fact.derivation}"
        for group in groups
        for h in group
        if h.note or h.fact.derivation
    )
    return tuple(dict.fromkeys(steps))[:8]
