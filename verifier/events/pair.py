"""Two claims side by side, with all that the engine has found out about them and their likeness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.meeting import Meeting, meetings
from verifier.events.slot.judgement import Judgement, judgements

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
            judgements=tuple(judgements(story, a, b)),
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

    def alike(self, kind: FactKind) -> str:
        """That no two values of a kind exclude each other."""
        found = [j for j in self.judgements if j.kind == kind]
        if not found or any(j.answer == "conflicting" for j in found):
            return ""
        best = min(found, key=lambda j: (j.answer == "incomparable", j.a.start, j.b.start))
        return f"“{best.a.text}” and “{best.b.text}”: {best.why}"

    def apart(self, kind: FactKind, least: float) -> str:
        """That no two values of a kind fill one slot, with the guard or the chance of the likeliest."""
        found = [j for j in self.judgements if j.kind == kind and j.answer == "conflicting"]
        if not found or any((j.chance or 0.0) >= least for j in found):
            return ""
        best = max(found, key=lambda j: (j.chance or 0.0, bool(j.guard), -j.a.start, -j.b.start))
        needed = "" if best.chance is None else f", where {least:.2f} is needed"
        return f"“{best.a.text}” and “{best.b.text}”: {best.why}{needed}"


def _meets(start: int, end: int, evidence: Evidence) -> bool:
    return start < evidence.end and evidence.start < end
