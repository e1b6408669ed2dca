"""Two spellings of a person's name in, whether they can be one person's out.

Transliteration leaves a name with many spellings ("Sergei", "Sergey"); `key` levels the usual ones,
in the manner of phonetic keys (Russell's Soundex, Philips' Metaphone) but for scripts carried into Latin.
Jaro-Winkler similarity (Winkler 1990) catches the rest.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from verifier.facts.words import plain
from verifier.lexicon.honorifics import HONORIFICS, PARTICLES, SUFFIXES

# Each is applied in this order, again and again until nothing changes.
RULES = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        (r"[^a-z0-9 ]", ""),
        (r"dzh|zh", "z"),
        (r"shch|sch", "sh"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"tch", "ch"),
        (r"ts|tz|cz", "z"),
        (r"ks", "x"),
        (r"([tdbg])h", r"\1"),
        (r"c(?![hei])|ck|q", "k"),
        (r"w", "v"),
        (r"ou|oo|ue", "u"),
        (r"oe", "o"),
        (r"ae", "a"),
        (r"[jy]", "i"),
        (r"ee|ii", "i"),
        (r"[ea]i", "i"),
        (r"\bie", "e"),
        (r"([a-z])\1", r"\1"),
        (r" +", " "),
    )
)
PATRONYMIC = re.compile(r"(?:[oe]vi[ct]h?|[oe]vna|ichna)$")
# Below these two spellings are two names: "Maria" and "Mario" stay apart.
CLOSE_SURNAME = 0.94
CLOSE_GIVEN = 0.93
# Short words are alike by accident.
SHORT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A person's name in the order given, middle, surname; "" where it is not said."""

    given: str
    middle: tuple[str, ...]
    surname: str

    @property
    def full(self) -> str:
        """All parts with single spaces."""
        return " ".join(part for part in (self.given, *self.middle, self.surname) if part)


@functools.cache
def key(name: str) -> str:
    """A form that the usual transliterations of one name share; the key of a key is itself."""
    text = plain(re.sub(r"[-‐‑–—.'’]", " ", name)).strip()
    while True:
        levelled = text
        for pattern, result in RULES:
            levelled = pattern.sub(result, levelled)
        levelled = plain(levelled).strip()
        if levelled == text:
            return text
        text = levelled


def parts(name: str) -> Parts:
    """Given name, middle names and surname of a written name, without titles.

    "Yashchenko Pavel Olegovich" is surname-first: of three words a patronymic is never the surname.
    """
    words = [word for word in plain(name).replace(".", " ").split() if word.rstrip(".") not in SUFFIXES]
    while len(words) > 1 and words[0] in HONORIFICS and len(words[0]) > 1:
        words = words[1:]
    if len(words) <= 1:
        return Parts(given="", middle=(), surname=" ".join(words))
    if len(words) == 3 and PATRONYMIC.search(words[2]) and not PATRONYMIC.search(words[1]):
        return Parts(given=words[1], middle=(words[2],), surname=words[0])
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES and len(words[at - 1]) > 1:
        at -= 1
    return Parts(given=words[0], middle=tuple(words[1:at]), surname=" ".join(words[at:]))


@functools.cache
def same_person(a: str, b: str) -> bool:
    """Whether two written names can be one person's, for all initials, gaps and spellings."""
    one, two = parts(a), parts(b)
    if not one.surname or not two.surname:
        return False
    if one.given and two.given and sorted(key(one.full).split()) == sorted(key(two.full).split()):
        return True
    if not _surnames(one.surname, two.surname):
        return False
    return _given(one.given, two.given) and _middle(one.middle, two.middle)


def _surnames(a: str, b: str) -> bool:
    """“Lund-Berg” and "Lund Berg", of which only "Berg" stands at the end, are one surname."""
    one, two = key(a), key(b)
    if one == two or one.replace(" ", "") == two.replace(" ", ""):
        return True
    first, second = one.split(), two.split()
    if first[-1:] == second[-1:] or (
        len(first) != len(second) and (set(first) <= set(second) or set(second) <= set(first))
    ):
        return True
    # "Ivanov" and "Ivanova" are two persons of one family, never one.
    if one + "a" == two or two + "a" == one:
        return False
    return min(len(one), len(two)) >= SHORT and JaroWinkler.similarity(one, two) >= CLOSE_SURNAME


def _given(a: str, b: str) -> bool:
    if not a or not b:
        return True
    one, two = key(a), key(b)
    if not one or not two or one == two or one.replace(" ", "") == two.replace(" ", ""):
        return True
    if len(one) == 1 or len(two) == 1:
        return plain(a)[0] == plain(b)[0] or one[0] == two[0]
    if one.split()[0] == two.split()[0]:
        return True
    return min(len(one), len(two)) >= SHORT and JaroWinkler.similarity(one, two) >= CLOSE_GIVEN


def _middle(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Middle names may be missing on one side; where both have them the first must agree."""
    return not a or not b or _given(a[0], b[0]) or _surnames(a[-1], b[-1])
