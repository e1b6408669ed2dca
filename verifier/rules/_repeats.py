"""Findings in, those that another finding makes needless out, each with the rule of that other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from verifier.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from verifier.events import Story
    from verifier.model import Finding, Position

# Rules that compare wordings, weakest first; what another rule names is not repeated.
WORDINGS = ("statement", "quotation")
# Rules whose conflicts are about a claim as a whole: what one side denies is agreed by nobody.
WHOLE = ("negation", "status")
FOLLOWS = {"order": ("date", "session"), "session": ("date",)}  # what a wrong value elsewhere brings about
AGREED = frozenset({"agreement", "single"})


def repeated(every: list[Finding]) -> dict[str, str]:
    """The conflicts, by id, which only repeat one that a rule of its own has named; each with that rule."""
    named = [f for f in every if f.verdict in {"conflict", "revision", "dispute"}]
    found: dict[str, str] = {}
    for one in every:
        if one.verdict == "conflict":
            weaker = WORDINGS[: WORDINGS.index(one.rule) + 1] if one.rule in WORDINGS else None
            causes = FOLLOWS.get(one.rule, ())
            by = next(
                (
                    other.rule
                    for other in named
                    if (weaker is not None and other.rule not in weaker and repeats(one, other))
                    or (other.rule in causes and _follows(one, other))
                ),
                "",
            )
            if by:
                found[one.id] = by
    return found


def told_again(every: Sequence[Finding]) -> dict[str, str]:
    """The agreements, by id, whose fact another one tells with more of its words; each with that one's rule.

    A sentence that two outlets print says also when and where; a quotation stands for the sentence around it.
    """
    found: dict[str, str] = {}

    def drop(
        rules: Collection[str], fuller: Collection[str], told: Callable[[Evidence, Evidence], bool]
    ) -> None:
        agreed = [f for f in every if f.verdict in AGREED and f.id not in found]
        by_article: dict[str, list[tuple[Evidence, Finding]]] = defaultdict(list)
        for other in agreed:
            if other.rule in fuller:
                for e in _evidence(other):
                    by_article[e.article_id].append((e, other))
        for one in agreed:
            if one.rule in rules:
                telling = [
                    {other.id: other for e, other in by_article[article] if any(told(e, own) for own in owns)}
                    for article, owns in _by_article(one).items()
                ]
                everywhere = set.intersection(*map(set, telling))
                if everywhere:
                    found[one.id] = telling[0][min(everywhere)].rule

    kinds = {f.rule for f in every}
    drop({"statement"}, {"quotation"}, Evidence.meets)
    drop(kinds - set(WORDINGS), WORDINGS, _holds)
    return found


def contradicted(story: Story, every: list[Finding]) -> dict[str, str]:
    """The agreements, by id, between sentences that contradict each other; each with the rule that says so.

    Two sentences that differ in a number may agree on the day, but they are not one statement; and where one
    denies what the other says, they agree on nothing about it.
    """
    conflicts = [
        (f.rule, [_sentences(story, position) for position in f.positions])
        for f in every
        if f.verdict in {"conflict", "dispute"} and len(f.positions) > 1
    ]
    found: dict[str, str] = {}
    for one in (f for f in every if f.verdict in AGREED):
        joined = set().union(*(_sentences(story, position) for position in one.positions))
        for rule, sides in conflicts:
            if sum(bool(joined & side) for side in sides) > 1 and (rule in WHOLE or one.rule in WORDINGS):
                found[one.id] = rule
    return found


def _sentences(story: Story, position: Position) -> set[tuple[str, int]]:
    """The sentences of a position's evidence, by article."""
    claims = [story.claims[e.claim_id] for e in position.evidence if e.claim_id in story.claims]
    return {(claim.article_id, claim.sentence) for claim in claims}


def _follows(finding: Finding, other: Finding) -> bool:
    """Whether each position of a finding has a claim of another's: a day and what follows from it.

    A session that one paper puts on the wrong day breaks the order of its series, or comes after what it came
    before.
    """
    named = {e.claim_id for position in other.positions for e in position.evidence}
    return all(any(e.claim_id in named for e in position.evidence) for position in finding.positions)


def repeats(finding: Finding, other: Finding) -> bool:
    """Whether all words that one finding points at are words of another's."""
    return all(_points_at(other, e) for e in _evidence(finding))


def _points_at(finding: Finding, evidence: Evidence) -> bool:
    return any(map(evidence.meets, _evidence(finding)))


def _evidence(finding: Finding) -> Iterator[Evidence]:
    return (e for position in finding.positions for e in position.evidence)


def _by_article(finding: Finding) -> dict[str, list[Evidence]]:
    found: dict[str, list[Evidence]] = defaultdict(list)
    for e in _evidence(finding):
        found[e.article_id].append(e)
    return found


def _holds(one: Evidence, other: Evidence) -> bool:
    """Whether the words of another evidence are among those of one."""
    return one.article_id == other.article_id and one.start <= other.start and other.end <= one.end
