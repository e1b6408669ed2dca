"""Two claims side by side, with all that the engine has found out about them and their likeness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.align.judgement import Judgement, judgements
from verifier.events.meeting import Meeting, meetings

if TYPE_CHECKING:
    from collections.abc import Collection

    from verifier.events.story import Story
    from verifier.model import Claim, Evidence, FactKind, Finding

# What a kind of fact is called where one is missing.
KINDS: dict[FactKind, str] = {
    "timex": "date",
    "ordinal": "number of a series",
    "quantity": "number",
    "name": "name",
    "place": "place",
    "role": "office",
    "order": "order of events",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two claims of a story; the sentences it gives are "" where they do not apply."""

    story: Story
    a: Claim
    b: Claim
    meetings: tuple[Meeting, ...]
    judgements: tuple[Judgement, ...]

    @classmethod
    def of(cls, story: Story, a: Claim, b: Claim) -> Pair:
        """Look up what has been found out about two claims."""
        return cls(
            story=story,
            a=a,
            b=b,
            meetings=tuple(meetings(story, a, b)),
            judgements=tuple(judgements(story.slots, a, b)),
        )

    def held_by(self, finding: Finding) -> bool:
        """Whether both claims are evidence of a finding, by their ids or by their words."""
        evidence = [e for position in finding.positions for e in position.evidence]
        return all(
            any(
                e.claim_id == claim.id
                or (e.article_id == claim.article_id and any(_meets(s.start, s.end, e) for s in claim.spans))
                for e in evidence
            )
            for claim in (self.a, self.b)
        )

    def one_article(self) -> str:
        """That both claims are of one article."""
        return "both claims are of one article" if self.a.article_id == self.b.article_id else ""

    def lacks(self, kind: FactKind) -> str:
        """That a kind of fact is not in both claims."""
        missing = [
            name
            for name, claim in (("the first", self.a), ("the second", self.b))
            if not any(fact.kind == kind for fact in claim.facts)
        ]
        if not missing:
            return ""
        where = "neither claim has" if len(missing) > 1 else f"{missing[0]} claim does not have"
        return f"{where} a fact of this kind: {KINDS[kind]}"

    @staticmethod
    def both(*reasons: str) -> str:
        """The reasons that apply, in one sentence; a rule that looks in two ways has two."""
        return "; ".join(reason for reason in reasons if reason)

    def without(self, told: Collection[tuple[str, int]], what: str) -> str:
        """That one of the claims is of no sentence that tells something; these by article id and index."""
        missing = [
            name
            for name, claim in (("the first", self.a), ("the second", self.b))
            if (claim.article_id, claim.sentence) not in told
        ]
        if not missing:
            return ""
        return (
            f"neither claim tells {what}" if len(missing) > 1 else f"{missing[0]} claim does not tell {what}"
        )

    def unlinked(self) -> str:
        """That the claims tell of no one event, with the guard of the pair that comes nearest."""
        if any(meeting.joined for meeting in self.meetings):
            return ""
        if not self.meetings:
            return "the claims name no happening of one kind"
        nearest = max(self.meetings, key=lambda m: (m.score, m.events))
        return f"told of two events, {nearest.labels[0]} and {nearest.labels[1]}: {nearest.guard}"


def _meets(start: int, end: int, evidence: Evidence) -> bool:
    return start < evidence.end and evidence.start < end
