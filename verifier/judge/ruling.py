"""A finding and the answers on its positions in, the finding as both readers leave it out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.judge.answer import Answer
from verifier.judge.question import unsure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Finding, Severity, Verdict

# One body or place in two wordings is worth a line; one number in two wordings is not.
NAMING = frozenset({"organisation", "participant", "place", "role"})
UNCALLED = re.compile(r"; not called a conflict: .*", re.DOTALL)
GUARDS = {"different thing": "two different things", "same": "the same in other words"}


def ruled(finding: Finding, answers: Sequence[Answer | str]) -> Finding:
    """The finding with what the second reader says in its `why`, and the verdict that follows from it."""
    given = [answer for answer in answers if isinstance(answer, Answer)]
    verdict = _verdict(finding, [answer.word if isinstance(answer, Answer) else "" for answer in answers])
    told = replace(finding, why=(*dict.fromkeys(map(_step, given)), *finding.why))
    if verdict == finding.verdict:
        return told
    guard = _guard(given) if verdict == "distinct" else ""
    stem = UNCALLED.sub("", finding.message).removesuffix(".")
    # What the engine itself did not call a conflict is no error yet.
    severity: Severity = "warning" if verdict == "conflict" else "note"
    return replace(
        told,
        verdict=verdict,
        severity=severity,
        guards=(guard,) if guard else (),
        message=f"{stem}; not called a conflict: {guard}." if guard else f"{stem}.",
    )


def _verdict(finding: Finding, words: Sequence[str]) -> Verdict:
    """One contradiction makes a conflict; to anything else all pairs of positions must have an answer."""
    if "contradicts" in words:
        return "conflict"
    if not {"same", "updates", "different thing"}.issuperset(words):
        return finding.verdict
    if "updates" in words:
        return "revision"
    if unsure(finding):
        return "distinct"
    return "variant" if "different thing" not in words and finding.rule in NAMING else "distinct"


def _guard(given: Sequence[Answer]) -> str:
    decided = next((answer for answer in given if answer.word == "different thing"), given[0])
    return f"{GUARDS[decided.word]}, as the second reader ({decided.model}) says"


def _step(answer: Answer) -> str:
    quoted = f", by “{answer.a}” and “{answer.b}”" if answer.a else ""
    return f"the second reader ({answer.model}) says: {answer.word}{quoted}"
