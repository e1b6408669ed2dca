"""Two quotations to runs of words in which what differs is marked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

WORD = re.compile(r"\s+|[^\s]+")
# Sentences that share less than this of their words are two wordings, and every word of them differs.
ALIKE = 0.4
# Beyond this many words a quotation is no sentence and is not compared.
MOST_WORDS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of words: `value` when they carry the value, `differs` when the other side has others."""

    text: str
    value: bool
    differs: bool


def contrast(before: str, words: str, after: str, other: tuple[str, str, str] | None) -> tuple[Run, ...]:
    """A quotation around the words that carry its value, set against another one.

    Words of the value are compared with the other's value, and the sentence with the other's sentence when
    the two are alike enough for a reader to see what was changed.
    """
    parts = (before, words, after)
    marks = _differing(parts, other) if other else [[False] * len(WORD.findall(part)) for part in parts]
    runs: list[Run] = []
    for part, differs, value in zip(parts, marks, (False, True, False), strict=True):
        words_of = WORD.findall(part)
        for place, (text, changed) in enumerate(zip(words_of, differs, strict=True)):
            # A space between two marked words belongs to the mark, and one beside it does not.
            mark = changed or (
                text.isspace() and 0 < place < len(differs) - 1 and differs[place - 1] and differs[place + 1]
            )
            last = runs[-1] if runs else None
            if last and last.value == value and last.differs == mark:
                runs[-1] = Run(text=last.text + text, value=value, differs=mark)
            else:
                runs.append(Run(text=text, value=value, differs=mark))
    return tuple(runs)


def _differing(parts: tuple[str, str, str], other: tuple[str, str, str]) -> list[list[bool]]:
    counts = [len(WORD.findall(part)) for part in parts]
    ours, theirs = ([word for part in each for word in WORD.findall(part)] for each in (parts, other))
    value = _changed(WORD.findall(parts[1]), WORD.findall(other[1]))
    if max(len(ours), len(theirs)) > MOST_WORDS or not _alike(ours, theirs):
        return [[False] * counts[0], value, [False] * counts[2]]
    whole = _changed(ours, theirs)
    return [whole[: counts[0]], value, whole[counts[0] + counts[1] :]]


def _alike(ours: list[str], theirs: list[str]) -> bool:
    return Levenshtein.normalized_similarity(_keys(ours), _keys(theirs)) >= ALIKE


def _changed(ours: list[str], theirs: list[str]) -> list[bool]:
    """For each word of ours whether it was put in or put in place of another; spaces never were."""
    marks = [False] * len(ours)
    places = [place for place, word in enumerate(ours) if not word.isspace()]
    for step in Levenshtein.opcodes(_keys(ours), _keys(theirs)):
        if step.tag in {"replace", "delete"}:
            for place in places[step.src_start : step.src_end]:
                marks[place] = True
    return marks


def _keys(words: list[str]) -> list[str]:
    """Words without the punctuation they carry, in one case: a comma is no difference."""
    spoken = (word for word in words if not word.isspace())
    return [re.sub(r"^\W+|\W+$", "", word.casefold()) or word for word in spoken]
