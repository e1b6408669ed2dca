"""A story in, findings out: one module for each rule, found by being here.

What the rules share stands in this file, so that no rule imports another. A rule has `check(story)` and a
docstring with the headings *What it does*, *Why it matters* and *Known limits*, and carries its own EXAMPLES.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, cast

from verifier.events.sources import Source, sources
from verifier.model import Evidence, Finding, Position, content_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from verifier.events import Story
    from verifier.model import Answer, Fact, Modality, Severity, Verdict

LONGEST_QUOTE = 400
MOST_REASONS = 3  # printed for one origin
# Rules that compare wordings, weakest first; what another rule names is not repeated.
WORDINGS = ("statement", "quotation")
FOLLOWS = {"order": ("date", "session"), "session": ("date",)}  # what a wrong value elsewhere brings about
SAYINGS = frozenset({"statement", "quotation"})  # rules about what was said
HEARD = frozenset({"speaker", "quotation"})  # origins of what was said that each outlet may have heard itself


class Rule(Protocol):
    """A rule module."""

    __name__: str
    __doc__: str | None
    EXAMPLES: tuple[Example, ...]

    def check(self, story: Story) -> Iterator[Finding]:
        """The findings of this rule."""


def rules() -> tuple[Rule, ...]:
    """All rule modules, by name."""
    names = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
    )
    return tuple(cast("Rule", importlib.import_module(f"{__name__}.{name}")) for name in names)


def findings(story: Story) -> tuple[Finding, ...]:
    """What all rules find, conflicts first, in an order that depends on content only."""
    rank = {
        "conflict": 0,
        "revision": 1,
        "dispute": 2,
        "agreement": 3,
        "variant": 4,
        "single": 5,
        "distinct": 6,
    }
    found = {finding.id: finding for finding in _once(f for rule in rules() for f in rule.check(story))}
    return tuple(sorted(found.values(), key=lambda f: (rank[f.verdict], f.rule, f.slot, f.id)))


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without the contradictions in words which only repeat one that a rule of its own has named."""
    every = list(findings)
    named = [f for f in every if f.verdict in {"conflict", "revision", "dispute"}]
    stronger = {
        rule: [f for f in named if f.rule not in WORDINGS[: n + 1]] for n, rule in enumerate(WORDINGS)
    }
    followed = {rule: [f for f in named if f.rule in causes] for rule, causes in FOLLOWS.items()}
    return [
        f
        for f in every
        if f.verdict != "conflict"
        or not (
            any(repeats(f, other) for other in stronger.get(f.rule, ()))
            or any(_follows(f, other) for other in followed.get(f.rule, ()))
        )
    ]


def _follows(finding: Finding, other: Finding) -> bool:
    """Whether each position of a finding has a claim of another's: a day and what follows from it.

    A session that one paper puts on the wrong day breaks the order of its series, or comes after what it came
    before.
    """
    named = {e.claim_id for position in other.positions for e in position.evidence}
    return all(any(e.claim_id in named for e in position.evidence) for position in finding.positions)


def repeats(finding: Finding, other: Finding) -> bool:
    """Whether all words that one finding points at are words of another's."""
    named = [e for position in other.positions for e in position.evidence]
    return all(
        any(e.article_id == n.article_id and e.start < n.end and n.start < e.end for n in named)
        for position in finding.positions
        for e in position.evidence
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


@dataclass(frozen=True, slots=True)
class Sides:
    """Holdings grouped into positions; `clash` are the groups that contradict at least one other."""

    groups: list[list[Holding]]
    clash: list[list[Holding]]


def sides(holdings: Iterable[Holding], compare: Callable[[Holding, Holding], Answer]) -> Sides:
    """Group holdings by value: narrow ones first, each joins the one group it goes with, or opens a new one.

    A group is known by its narrowest value. What goes with two groups decides nothing and is left out.
    """
    groups: list[list[Holding]] = []
    for holding in sorted(holdings, key=lambda h: (h.wide, h.value, h.article_id, h.start)):
        fits = [g for g in groups if compare(holding, g[0]) in {"equal", "compatible"}]
        if not fits:
            groups.append([holding])
        elif len(fits) == 1:
            fits[0].append(holding)
    clash = [
        g
        for g in groups
        if any(compare(g[0], other[0]) == "conflicting" for other in groups if other is not g)
    ]
    return Sides(groups, clash)


def against(groups: list[list[Holding]]) -> Sides:
    """Groups that a rule itself has set against each other."""
    return Sides(groups, groups if len(groups) > 1 else [])


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


def outlets(holdings: Iterable[Holding]) -> int:
    """How many articles stand behind holdings."""
    return len({h.article_id for h in holdings})


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


def quoted(group: Sequence[Holding]) -> str:
    """The value of a position as its narrowest holder puts it."""
    return min(group, key=lambda h: (h.wide, h.value)).value


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
    """What a finding is about: rule, slot, the words for it, its event, and how sure its parts are linked."""

    rule: str
    slot: str
    subject: str
    event_id: str = ""
    links: tuple[str, ...] = ()
    sure: float = 0.85
    severity: Severity = "error"


def judged(
    story: Story, topic: Topic, found: Sides, guard: str = "", verdict: Verdict = "conflict"
) -> Iterator[Finding]:
    """One finding for a clash, and one for each position of two articles or more.

    A clash that a guard stopped is `distinct`; the guard is its reason.
    """
    if found.clash:
        values = " / ".join(sorted(quoted(group) for group in found.clash))
        yield finding(
            story,
            rule=topic.rule,
            verdict="distinct" if guard else verdict,
            slot=topic.slot,
            groups=found.clash,
            message=f"{topic.subject}: {values}."
            if not guard
            else f"{topic.subject}: {values}; not a conflict: {guard}.",
            event_id=topic.event_id,
            confidence=topic.sure,
            severity="note" if guard or verdict != "conflict" else topic.severity,
            guards=(guard,) if guard else (),
            why=(*topic.links[:6], *_steps(found.clash)),
        )
    for group in found.groups:
        if outlets(group) > 1:
            count, behind = outlets(group), len(origins(story, group, topic.rule))
            several = behind > 1
            of = "one origin" if behind == 1 else f"{behind} origins"
            told = f"{count} sources {f'of {of}' if behind < count else ''}".rstrip()
            told += " agree" if several else ""
            yield finding(
                story,
                rule=topic.rule,
                verdict="agreement" if several else "single",
                slot=topic.slot,
                groups=[group],
                message=f"{told}. {topic.subject}: {quoted(group)}.",
                event_id=topic.event_id,
                confidence=topic.sure,
                why=(*topic.links[:6], *_steps([group])),
            )


def _steps(groups: Sequence[Sequence[Holding]]) -> tuple[str, ...]:
    """How each value was read, once for each wording."""
    steps = (
        f"“{h.fact.text}” is {h.value}: {h.note or h.fact.derivation}" for group in groups for h in group
    )
    return tuple(dict.fromkeys(steps))[:8]


Expected = Literal["agreement", "conflict", "revision", "silent", "apart", "guarded", "dispute"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Short articles and what the rule that carries them makes of them; `tests/rules` runs every one.

    Each article is the text of a .txt file: "date 2025-06-12 Sarn, June 12 - ...". A `note` says what the
    example shows; one that begins with "miss: " says why the engine does not get it right yet.
    """

    verdict: Expected
    articles: tuple[str, ...]
    note: str


def agree(*articles: str, note: str = "") -> Example:
    """An agreement or variant joins two articles (near copies count as one origin); no conflict."""
    return Example(verdict="agreement", articles=articles, note=note)


def conflict(*articles: str, note: str = "") -> Example:
    """Exactly one conflict, with at least two positions."""
    return Example(verdict="conflict", articles=articles, note=note)


def revises(*articles: str, note: str = "") -> Example:
    """A later value replaces an earlier one: a revision, and no conflict."""
    return Example(verdict="revision", articles=articles, note=note)


def silent(*articles: str, note: str = "") -> Example:
    """No conflict, though the articles look like one."""
    return Example(verdict="silent", articles=articles, note=note)


def disputed(*articles: str, note: str = "") -> Example:
    """No conflict of the outlets: named speakers contradict each other, and the articles report both."""
    return Example(verdict="dispute", articles=articles, note=note)


def guarded(*articles: str, note: str = "") -> Example:
    """No conflict, and an entry of the ledger that says what kept the articles apart."""
    return Example(verdict="guarded", articles=articles, note=note)


def apart(*articles: str, note: str = "") -> Example:
    """No conflict, and nothing that joins two of the articles: they tell of two things that look alike."""
    return Example(verdict="apart", articles=articles, note=note)
