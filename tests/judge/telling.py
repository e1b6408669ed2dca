"""Two invented articles that differ, and findings on them as the rules make them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.events.reading import article
from verifier.judge.question import Question, questions
from verifier.model import Article, Evidence, Finding, Position

if TYPE_CHECKING:
    from verifier.model import Verdict

NINE = (
    "A boiler burst at the dairy on Monday. The fire hurt nine people, the mayor said. The dairy is closed."
)
ELEVEN = "The fire at the dairy hurt eleven people, a nurse said. The boiler was new."
SEVEN = "Seven people had burns after the fire at the dairy, its owner said."


def position(words: str, value: str, *articles: Article) -> Position:
    evidence = (
        Evidence(claim_id="", article_id=each.id, start=start, end=start + len(words), quote=words)
        for each in articles
        for start in [each.text.index(words)]
    )
    return Position(value=value, evidence=tuple(evidence))


A, B, C = article(NINE), article(ELEVEN, "b"), article(SEVEN, "c")
HURT = Finding(
    id="f",
    rule="quantity",
    verdict="conflict",
    slot="count",
    severity="error",
    confidence=0.71,
    message="How many people did the fire hurt? 11 / 9.",
    event_id="",
    origins=2,
    positions=(position("eleven people", "11", B), position("nine people", "9", A)),
    guards=(),
    why=("chance that both fill one slot: 0.90",),
)
UNSURE = replace(
    HURT,
    verdict="distinct",
    severity="note",
    confidence=0.31,
    guards=("its chance is 31%",),
    message="How many people did the fire hurt? 11 / 9; not called a conflict: its chance is 31%.",
)


def finding(verdict: Verdict) -> Finding:
    return UNSURE if verdict == "distinct" else replace(HURT, verdict=verdict)


def question(a: Article = B, b: Article = A) -> Question:
    (asked,) = questions(HURT, {a.id: a, b.id: b})
    return asked
