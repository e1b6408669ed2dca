"""Which earlier mention a bare "the meeting" takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.when import reference, said
from verifier.model import Ordinal

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model import Frame, Reading, Timex, Token

# How far back, in sentences, a bare definite noun is taken to point; beyond, only the story's main event
# is meant.
REACH = 12
# What is told of a year ago or of next year is not "the meeting" of a report.
NEAR_DAYS = 60
ASIDE = frozenset({"background", "planned"})


def taken_up(reading: Reading, frames: tuple[Frame, ...]) -> list[int]:
    """For each mention of an article the index of the earlier one that it takes up, or -1."""
    found: list[int] = []
    for at in range(len(frames)):
        found.append(_taken_up(reading, frames, at, found))
    return found


def _taken_up(reading: Reading, frames: tuple[Frame, ...], at: int, known: list[int]) -> int:
    """The index of the mention that the mention at `at` takes up, or -1; `known` are those of earlier ones.

    The nearest earlier one of its class that can be told of the same time and people, else the first one of
    the article that has a number or a day; "theirs will be the ninth session" takes up the meeting of its
    own sentence.
    """
    frame = frames[at]
    tokens = reading.sentences[frame.sentence].tokens
    if tokens[frame.head].pos not in {"NOUN", "PROPN"}:
        return -1
    if _says_what_it_is(tokens, frame.head):
        before = range(at - 1, -1, -1)
        return next(
            (n for n in before if frames[n].kind == frame.kind and frame.sentence - frames[n].sentence <= 1),
            -1,
        )
    if not frame.definite or frame.plural or any(isinstance(f, Ordinal) for f in frame.facts):
        return -1
    told = reference(reading)
    owners = _owners(tokens, frame.head)
    fits = [
        n
        for n in range(at)
        if _fits(frame, frames[n], _day(frames, known, n), told)
        and owners <= {t.lemma for t in reading.sentences[frames[n].sentence].tokens}
    ]
    near = [n for n in fits if frame.sentence - frames[n].sentence <= REACH]
    main = [n for n in fits if any(f.kind in {"ordinal", "timex"} for f in frames[n].facts)]
    # The same noun says more than another of its class, in an article as in Vieira and Poesio (2000).
    same = [n for n in near if frames[n].lemma == frame.lemma]
    numbered = [n for n in main if frames[n].lemma == frame.lemma]
    return next(iter([*same[-1:], *numbered, *near[-1:], *main]), -1)


def _day(frames: tuple[Frame, ...], known: list[int], at: int) -> Timex | None:
    """The day of a mention or, where it names none, of what it takes up.

    "The fair opened on Friday. ... the prize of the fair ... In 2025 the fair had 200 guests": another fair.
    """
    day = said(frames[at].facts)
    return day or (_day(frames, known, known[at]) if known[at] >= 0 else None)


def _fits(frame: Frame, other: Frame, day: Timex | None, told: dt.date | None) -> bool:
    if other.kind != frame.kind or other.plural or other.sentence == frame.sentence:
        return False
    if (other.modality in ASIDE) != (frame.modality in ASIDE):
        return False
    mine = said(frame.facts)
    if day and day.low and told and not mine and abs((day.low - told).days) > NEAR_DAYS:
        return False
    if day and day.low and told and day.low > told and frame.modality == "happened":
        return False  # "the 23rd session next year ... the session ended": what is over is not yet to come
    return _one_time(day, mine) and (
        not frame.agents or not other.agents or bool(frame.agents & other.agents)
    )


def _owners(tokens: tuple[Token, ...], head: int) -> frozenset[str]:
    """The names before a noun: "the Northern Council's meeting" takes up no meeting of somebody else."""
    return frozenset(
        tokens[n].lemma for n in tree.subtree(tokens, head) if n < head and tokens[n].pos == "PROPN"
    )


def _says_what_it_is(tokens: tuple[Token, ...], head: int) -> bool:
    """A noun that a pronoun is said to be: "theirs will be the ninth such session"."""
    above = tokens[tokens[head].head]
    if tokens[head].dep != "attr" or above.lemma != "be":
        return False
    return any(tokens[s].pos == "PRON" for s in tree.subjects(tokens, above.index))


def _one_time(a: Timex | None, b: Timex | None) -> bool:
    if not a or not b or not a.low or not a.high or not b.low or not b.high:
        return True
    return a.low <= b.high and b.low <= a.high
