"""Names of series: normalised, put on a level, and compared by their tokens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.sessions import COMBINING, EMPTY, GENERIC, LEVELS, SPLIT
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.model import Ordinal

_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_CONNECTIVES = words("the of on for and in at a an between with to s its their")


def normalised(name: str) -> str:
    """A name in small letters without hyphens, articles and connectives: "india russia annual summit"."""
    tokens: list[str] = []
    for word in _WORD.findall(name.lower().replace("co-op", "coop").replace("’s", "").replace("'s", "")):
        tokens += [part for part in SPLIT.get(word, word).split() if part not in _CONNECTIVES]
    return " ".join(dict.fromkeys(tokens))


def level(ordinal: Ordinal) -> str:
    """At which level the series meets: "summit", "ministerial", "working group", ... or "body"."""
    tokens = [*ordinal.series.split(), ordinal.head]
    if "working" in tokens and "group" in tokens:
        return "working group"
    if {"sub", "task"} & set(tokens):
        return "working group"
    for wanted in ("working group", "summit", "ministerial", "parliamentary", "business"):
        if any(LEVELS.get(token) == wanted for token in tokens):
            return wanted
    return "body" if ordinal.head in _MEET else ordinal.head


_MEET = GENERIC | words(
    """
    session meeting sitting plenary round plenum gathering talk talks consultation consultations
    """
)


def same_series(a: Ordinal, b: Ordinal) -> bool:
    """Whether two numbers count in one series.

    The levels must agree (a working group, a summit and a commission number apart), and the words of the
    shorter name must all occur in the longer one; acronyms stand for the words they abbreviate. A series
    that the article does not name is never taken for another.
    """
    if level(a) != level(b):
        return False
    one, two = _content(a.series), _content(b.series)
    if not one or not two:
        return False
    return _covers(one, two) or _covers(two, one)


def _content(series: str) -> tuple[str, ...]:
    tokens: list[str] = []
    for token in series.split():
        tokens += COMBINING.get(token, token).split()
    return tuple(
        token for token in tokens if token not in EMPTY and LEVELS.get(token) not in {"summit", "ministerial"}
    )


def _covers(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of the short name is in the long one, and one of them tells it from other names."""
    telling = [token for token in short if token not in GENERIC]
    if not telling:
        return False
    return all(
        any(_same_word(token, other) for other in long) or _abbreviates(token, long) for token in short
    )


def _same_word(a: str, b: str) -> bool:
    """Equal, or a country and its adjective: "russia" and "russian"."""
    short, long = sorted((a, b), key=len)
    return (
        a == b
        or (len(short) >= 5 and long.startswith(short) and len(long) - len(short) <= 3)
        or long == f"{short}s"
    )


def _abbreviates(token: str, words: tuple[str, ...]) -> bool:
    """Whether the initials of the words, in order, make the token: "rtc" for "river towns council"."""
    letters = re.sub(r"[^a-z]", "", token)
    if not 2 < len(letters) < 9:
        return False
    initials = "".join(word[0] for word in words)
    return initials.startswith(letters) or (len(letters) > 3 and letters in initials)
