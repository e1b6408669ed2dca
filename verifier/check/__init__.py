"""A report on old and new articles in, the outcome of a check out: what is new, what is accepted, what fails.

A finding is new when a new article takes part in it. What stands between old articles only was there before,
and nobody who adds an article is stopped by it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from verifier.report.placed import is_problem
from verifier.report.trial import Filter, Suppressed, Trial

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Sequence

    from verifier.model import Finding, Position
    from verifier.report import Report

FailOn = Literal["conflict", "warning", "never"]
UNREAD = 2
FAILED = 1
SIDE_BY_SIDE = frozenset({"agreement", "single"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A finding that a person has accepted, by its id, a fingerprint; `source` is the file that says so.

    After the day `expires` it counts again.
    """

    fingerprint: str
    reason: str
    source: str
    expires: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What is shown and what fails."""

    fail_on: FailOn = "conflict"
    filter: Filter = field(default_factory=Filter)
    show_near: bool = False
    show_suppressed: bool = False
    exit_zero: bool = False

    def fails(self, finding: Finding) -> bool:
        """Whether a new finding that nobody has accepted makes the check fail."""
        if self.fail_on == "conflict":
            return finding.verdict == "conflict"
        return self.fail_on == "warning" and is_problem(finding)


def tried(
    report: Report, new: Collection[str], gate: Gate, accepted: Sequence[Accepted], today: dt.date
) -> Report:
    """The report with the findings to show, new articles first in each, and a `Trial` with all the counts.

    `new` are ids of articles. The exit code is 2 when an article could not be read, whatever was found.
    """
    standing = {each.fingerprint: each for each in accepted if each.expires is None or today <= each.expires}
    counts: Counter[str] = Counter()
    shown, failing, suppressed = [], [], []
    for finding in report.findings:
        kind = _kind(finding, new, gate)
        if kind == "problem" and (by := standing.get(finding.id)):
            kind = "suppressed"
            suppressed.append(Suppressed(finding_id=finding.id, reason=by.reason, source=by.source))
        elif kind == "problem" and gate.fails(finding):
            failing.append(finding.id)
        counts[kind] += 1
        if _is_shown(kind, gate):
            shown.append(replace(finding, positions=_new_first(finding.positions, new)))
    trial = Trial(
        new=tuple(sorted(new)),
        old=counts["old"],
        near=counts["near"],
        agreeing=counts["agreeing"],
        unselected=counts["unselected"],
        filter=gate.filter,
        suppressed=tuple(suppressed),
        notes=_notes(accepted, {each.id for each in report.findings}, today),
        failing=tuple(failing),
        fail_on=gate.fail_on,
        code=UNREAD if report.skipped else FAILED if failing and not gate.exit_zero else 0,
    )
    return replace(report, findings=tuple(shown), trial=trial)


def _kind(finding: Finding, new: Collection[str], gate: Gate) -> str:
    takes_part = any(each.article_id in new for side in finding.positions for each in side.evidence)
    if is_problem(finding):
        return "old" if not takes_part else "problem" if gate.filter.takes(finding) else "unselected"
    if not takes_part:
        return "past"
    return "agreeing" if finding.verdict in SIDE_BY_SIDE else "near"


def _is_shown(kind: str, gate: Gate) -> bool:
    return (
        kind == "problem"
        or (kind == "near" and gate.show_near)
        or (kind == "suppressed" and gate.show_suppressed)
    )


def _new_first(positions: tuple[Position, ...], new: Collection[str]) -> tuple[Position, ...]:
    turned = [
        replace(side, evidence=tuple(sorted(side.evidence, key=lambda each: each.article_id not in new)))
        for side in positions
    ]
    return tuple(sorted(turned, key=lambda side: side.evidence[0].article_id not in new))


def unused(accepted: Iterable[Accepted], found: Collection[str]) -> tuple[Accepted, ...]:
    """The acceptances that accept none of the findings with these ids."""
    return tuple(each for each in accepted if each.fingerprint not in found)


def _notes(accepted: Sequence[Accepted], found: Collection[str], today: dt.date) -> tuple[str, ...]:
    """What is wrong with acceptances: one that has expired, one that matches nothing."""
    over = [
        f"the acceptance of {each.fingerprint} in {each.source} expired on {each.expires}: {each.reason}"
        for each in accepted
        if each.fingerprint in found and each.expires is not None and each.expires < today
    ]
    missed = Counter(each.source for each in unused(accepted, found))
    idle = [
        f"1 acceptance in {source} matches no finding of this run"
        if number == 1
        else f"{number} acceptances in {source} match no finding of this run"
        for source, number in sorted(missed.items())
    ]
    return (*over, *idle)
