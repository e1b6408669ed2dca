"""Findings in, findings out: a model that the user has reads again what the engine proposes.

It is asked about differences alone, and can sort them, drop them, or raise those that the engine was too
unsure of. Without an answer to a question the engine's own verdict stands.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.judge.answer import MEANINGS, Answer
from verifier.judge.asking import ask
from verifier.judge.chat import JudgeError
from verifier.judge.question import proposed, questions
from verifier.judge.ruling import ruled
from verifier.report.second import SecondReading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.config import Judge
    from verifier.model import Article, Finding
    from verifier.store import Entries
    from verifier.workers import Track

__all__ = ["JudgeError", "read_again"]


def read_again(
    findings: Sequence[Finding],
    articles: Sequence[Article],
    judge: Judge,
    store: Entries | None,
    track: Track,
) -> tuple[tuple[Finding, ...], SecondReading]:
    """The findings in the order they came in, and what the second reader has done to them.

    Raises JudgeError where it cannot be asked at all.
    """
    texts = {article.id: article for article in articles}
    every = [each for finding in findings if proposed(finding) for each in questions(finding, texts)]
    over = max(0, len(every) - judge.questions)
    given = [*ask(every[: judge.questions], judge, store, track), *["over the limit"] * over]
    answers: dict[str, list[Answer | str]] = {}
    for question, answer in zip(every, given, strict=True):
        answers.setdefault(question.finding_id, []).append(answer)
    read = tuple(ruled(each, answers[each.id]) if each.id in answers else each for each in findings)
    words = Counter(answer.word for answer in given if isinstance(answer, Answer))
    return read, SecondReading(
        url=judge.url,
        models=tuple(sorted({answer.model for answer in given if isinstance(answer, Answer)})),
        findings=len(answers),
        overruled=sum(old.verdict != new.verdict for old, new in zip(findings, read, strict=True)),
        answers=tuple((word, words[word]) for word in MEANINGS if words[word]),
        unanswered=tuple(sorted(Counter(answer for answer in given if isinstance(answer, str)).items())),
    )
