"""Which earlier mention a bare "the meeting" takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.model import Ordinal, Timex

if TYPE_CHECKING:
    from verifier.model import Frame, Reading, Token

# How far back, in sentences, a bare definite noun is taken to point.
REACH = 12


def taken_up(reading: Reading, frames: tuple[Frame, ...], at: int) -> int:
    """The index of the mention that the mention at `at` takes up, or -1.

    The nearest earlier one of its class that names no other time; "theirs will be the ninth session" takes
    up the meeting of its own sentence.
    """
    frame = frames[at]
    tokens = reading.sentences[frame.sentence].tokens
    if tokens[frame.head].pos not in {"NOUN", "PROPN"}:
        return -1
    if _says_what_it_is(tokens, frame.head):
        return next(
            (
                n
                for n in range(at - 1, -1, -1)
                if frames[n].kind == frame.kind and frame.sentence - frames[n].sentence <= 1
            ),
            -1,
        )
    if not frame.definite or frame.plural or any(isinstance(f, Ordinal) for f in frame.facts):
        return -1
    for n in range(at - 1, -1, -1):
        other = frames[n]
        if frame.sentence - other.sentence > REACH:
            return -1
        if other.kind == frame.kind and not other.plural and other.sentence != frame.sentence:
            return n if _one_time(frame, other) and _one_cast(frame, other) else -1
    return -1


def _says_what_it_is(tokens: tuple[Token, ...], head: int) -> bool:
    """A noun that a pronoun is said to be: "theirs will be the ninth such session"."""
    above = tokens[tokens[head].head]
    return (
        tokens[head].dep == "attr"
        and above.lemma == "be"
        and any(tokens[s].pos == "PRON" for s in tree.subjects(tokens, above.index))
    )


def _one_cast(a: Frame, b: Frame) -> bool:
    return not a.agents or not b.agents or bool(a.agents & b.agents)


def _one_time(a: Frame, b: Frame) -> bool:
    mine = [f for f in a.facts if isinstance(f, Timex) and f.low and f.high]
    other = [f for f in b.facts if isinstance(f, Timex) and f.low and f.high]
    return (
        not mine
        or not other
        or any(
            x.low <= y.high and y.low <= x.high
            for x in mine
            for y in other
            if x.low and x.high and y.low and y.high
        )
    )
