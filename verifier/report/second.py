"""What a second reader has done to the findings of a report, as numbers and as a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """The models that answered at an address, on how many findings, and how many verdicts they changed.

    `answers` and `unanswered` count questions, by the word of the answer and by why there is none.
    """

    url: str
    models: tuple[str, ...]
    findings: int
    overruled: int
    answers: tuple[tuple[str, int], ...]
    unanswered: tuple[tuple[str, int], ...]

    @property
    def plain(self) -> dict[str, Any]:
        """The same as plain values."""
        return {
            "url": self.url,
            "models": list(self.models),
            "findings": self.findings,
            "overruled": self.overruled,
            "answers": dict(self.answers),
            "unanswered": dict(self.unanswered),
        }

    @property
    def sentence(self) -> str:
        """Such as "Second reader (x at http://y) on 3 differences: 2 same; 2 verdicts overruled."."""
        who = " and ".join(self.models)
        parts = [", ".join(f"{number:,} {word}" for word, number in self.answers) or "no answer"]
        if missing := sum(number for _, number in self.unanswered):
            why = ", ".join(f"{number:,} {reason}" for reason, number in self.unanswered)
            parts.append(f"{missing:,} without an answer ({why}), where the engine's own verdict stands")
        differences = f"{self.findings:,} {'difference' if self.findings == 1 else 'differences'}"
        verdicts = f"{self.overruled:,} {'verdict' if self.overruled == 1 else 'verdicts'} overruled"
        told = f"Second reader ({f'{who} at ' if who else ''}{self.url}) on {differences}"
        return f"{told}: {'; '.join([*parts, verdicts])}." if self.findings else f"{told}."
