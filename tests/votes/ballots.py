"""Votes as tests give them, and as Hypothesis makes them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from verifier.votes import MARKS, Vote

if TYPE_CHECKING:
    from verifier.model import Verdict
    from verifier.votes import Mark

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def vote(
    finding: str,
    mark: Mark,
    who: str = "Ada",
    minute: int = 0,
    *,
    rule: str = "date",
    verdict: Verdict = "conflict",
    confidence: float = 0.71,
    note: str = "",
) -> Vote:
    """A vote so many minutes after noon."""
    return Vote(
        finding=finding,
        mark=mark,
        who=who,
        when=NOON + dt.timedelta(minutes=minute),
        engine="0.1.0",
        rule=rule,
        verdict=verdict,
        confidence=confidence,
        note=note,
    )


WORDS = st.text(min_size=1).map(str.strip).filter(bool)
VOTES = st.builds(
    Vote,
    finding=st.sampled_from(["f1", "f2", "f3"]),
    mark=st.sampled_from(MARKS),
    who=st.sampled_from(["Ada", "Ole", "Béa “B” Ek"]),
    when=st.integers(0, 10**9).map(lambda second: NOON + dt.timedelta(seconds=second)),
    engine=WORDS,
    rule=st.sampled_from(["date", "quantity"]),
    verdict=st.sampled_from(["conflict", "agreement"]),
    confidence=st.floats(0, 1),
    note=st.text(),
)
