"""Questions in, answers out, in their order: from the store, or asked of the model and kept."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from verifier.judge.answer import Answer, Nonsense, answered
from verifier.judge.chat import Reply, Unanswered, body, reply
from verifier.store import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.config import Judge
    from verifier.judge.question import Question
    from verifier.store import Entries
    from verifier.workers import Track

KIND = "answers"
STAGE = "Asking the second reader"
GONE = frozenset({"timed out", "no connection"})
PATIENCE = 3  # questions in a row that a server has not heard, after which it is not asked again


def ask(
    questions: Sequence[Question], judge: Judge, store: Entries | None, track: Track
) -> tuple[Answer | str, ...]:
    """An answer to each question, or the reason why there is none, in two words.

    What a model wrote is kept as it is and checked each time, so that the store can bring no other answer
    than the model. Raises JudgeError where the model cannot be asked at all.
    """
    sent = [body(judge, question) for question in questions]
    names = [key(judge.url, each.decode()) for each in sent]
    known: dict[int, Reply | str] = {}
    for number, name in enumerate(names):
        if store and (kept := _kept(store, name)):
            known[number] = kept
    left = [number for number in range(len(sent)) if number not in known]
    replies = _replies([sent[number] for number in left], judge)
    for number, given in zip(left, track(replies, STAGE, len(left)), strict=True):
        known[number] = given
        if store and isinstance(given, Reply):
            store.put(KIND, names[number], json.dumps([given.model, given.content]).encode())
    return tuple(_checked(known[number], question) for number, question in enumerate(questions))


def _replies(sent: Sequence[bytes], judge: Judge) -> Iterator[Reply | str]:
    lost = 0
    with ThreadPoolExecutor(judge.parallel) as pool:
        for first in range(0, len(sent), judge.parallel):
            some = sent[first : first + judge.parallel]
            if lost >= max(PATIENCE, judge.parallel):
                yield from ["not asked"] * len(some)
                continue
            for given in pool.map(partial(_reply, judge), some):
                lost = lost + 1 if given in GONE else 0
                yield given


def _reply(judge: Judge, sent: bytes) -> Reply | str:
    try:
        return reply(judge, sent)
    except Unanswered as error:
        return str(error)


def _checked(given: Reply | str, question: Question) -> Answer | str:
    if isinstance(given, str):
        return given
    try:
        return answered(given.content, given.model, question.a.text, question.b.text)
    except Nonsense:
        return "nonsense"


def _kept(store: Entries, name: str) -> Reply | None:
    """The reply that was kept, or None where this version did not write it."""
    if (content := store.get(KIND, name)) is None:
        return None
    try:
        model, written = json.loads(content)
    except (ValueError, TypeError):
        return None
    return Reply(model=str(model), content=str(written))
