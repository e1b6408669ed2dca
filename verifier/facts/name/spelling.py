"""Two spellings of a person's name in, whether they can be one person's out.

Transliteration leaves a name with many spellings ("Sergei", "Sergey"); `key` levels the usual ones,
in the manner of phonetic keys (Russell's Soundex, Philips' Metaphone) but for scripts carried into Latin.
Jaro-Winkler similarity (Winkler 1990) catches the rest.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from nicknames import NickNamer
from rapidfuzz.distance import JaroWinkler

from verifier.facts.words import plain
from verifier.lexicon.honorifics import HONORIFICS, NICKNAMES, PARTICLES, SUFFIXES

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
        (r"c(?![heiy])|ck|q", "k"),
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
CLOSE = 0.94
# Short words are alike by accident.
SHORT = 5
# Names may differ in their vowels but for the last letter ("Carla", "Carlo") where so many letters are left.
VOWELS = re.compile("[aeiou]")
BARE, VOICED = 3, 0.88
# So many letters of a given name can stand for it.
CALLED = 3
EXTRAS = HONORIFICS | SUFFIXES | PARTICLES | frozenset({"young", "little", "old"})


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


@functools.cache
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
def short_forms(name: str) -> frozenset[str]:
    """The keys of the single words that can stand for a name: given name, surname, the surname's last."""
    surname, given = key(parts(name).surname), key(parts(name).given)
    return frozenset({surname, given, surname.rsplit(" ", 1)[-1]})


@functools.cache
def same_person(a: str, b: str) -> bool:
    """Whether two written names can be one person's, for all initials, gaps, orders and spellings.

    The words of the two names are matched one to one. What either has left over decides: nothing on one side
    ("Mr Deshpande" and "Anil Deshpande"), or words on both sides ("Ida Farrow" and "Len Farrow"), which make
    two persons unless the common word is one's first and the other's last ("Nina Quispe", "Quispe Huallpa").
    """
    one, two = _words(a), _words(b)
    if not one or not two:
        return False
    if key("".join(one)) == key("".join(two)):
        return True
    matched = _matched(one, two)
    pairs = [(i, j) for i, j in matched if min(len(one[i]), len(two[j])) > 1]
    if not pairs:
        return False
    left = [i for i in range(len(one)) if i not in {i for i, _ in matched}]
    right = [j for j in range(len(two)) if j not in {j for _, j in matched}]
    if not left or not right:
        return True
    (first, second), (third, fourth) = pairs[0], pairs[-1]
    if len(pairs) > 1:
        inner = any(first < i < third for i in left) and any(second < j < fourth for j in right)
        return not inner and sorted(pairs, key=lambda pair: pair[1]) == pairs
    return (first == len(one) - 1) != (second == len(two) - 1)


@functools.cache
def _words(name: str) -> list[str]:
    """The words of a name without titles, particles and letters after it ("Mensah J", "Lesiyampe SCJ")."""
    words = plain(name).replace(".", " ").replace("-", " ").split()
    kept = [word for word in words if len(word) == 1 or word not in EXTRAS]
    return kept or words


def _matched(one: list[str], two: list[str]) -> list[tuple[int, int]]:
    """Pairs of words that can be one word, whole words before initials; no word twice."""
    found: list[tuple[int, int]] = []
    for fits in (_whole, _initial):
        for i, word in enumerate(one):
            for j, other in enumerate(two):
                taken = any(i == m or j == n for m, n in found)
                # "Nora E. Tice" has another first name than "Ed Toyce".
                crossed = (_inner(i, one) and j == 0) or (_inner(j, two) and i == 0)
                if not taken and not crossed and fits(word, other):
                    found.append((i, j))
    return sorted(found)


def _inner(at: int, words: list[str]) -> bool:
    """Whether it is an initial between first name and surname."""
    return len(words[at]) == 1 and 0 < at < len(words) - 1


@functools.cache
def _called(given: str) -> frozenset[str]:
    """The given names that a name is short for, in English."""
    return frozenset(_english().canonicals_of(given))


@functools.cache
def _english() -> NickNamer:
    return NickNamer()


def _initial(a: str, b: str) -> bool:
    return min(len(a), len(b)) == 1 and (a[0] == b[0] or key(a)[:1] == key(b)[:1])


@functools.cache
def _whole(a: str, b: str) -> bool:
    one, two = key(a), key(b)
    if min(len(a), len(b)) == 1:
        return False
    if one == two or a == b:
        return True
    # "Ivanov" and "Ivanova" are two persons of one family, "Maria" and "Mario" two persons.
    if one + "a" == two or two + "a" == one:
        return False
    short, long = sorted((a, b), key=len)
    # "Kath" is short for "Kathleen".
    if len(short) >= CALLED and len(long) > len(short) + 1 and long.startswith(short):
        return True
    if long in NICKNAMES.get(short, ()) or long in _called(short) or short in _called(long):
        return True
    alike = JaroWinkler.similarity(one, two)
    return (alike >= CLOSE and min(len(one), len(two)) >= SHORT) or (
        alike >= VOICED and _bare(one) == _bare(two)
    )


def _bare(word: str) -> str:
    """A name without its vowels, which its script may not write; itself where little would be left."""
    found = VOWELS.sub("", word[:-1]) + word[-1:]
    return found if len(found) >= BARE else word
