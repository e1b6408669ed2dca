"""A sentence in, its capitalised phrases out, each with what its form says it is.

"the Russian Defence Minister Ilya Sorokin at the Ministry of Transport in Oslo" is a demonym, an office,
a name without a class (`caps`), an organisation and a country's capital (`place`).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.offices import office
from verifier.facts.runs import ChunkKind, calendar, inside_name, run_kind, run_stop
from verifier.facts.words import Word, words
from verifier.lexicon.honorifics import HONORIFICS
from verifier.lexicon.institutions import (
    AREA_HEADS,
    FACILITY_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_KINDS,
)
from verifier.lexicon.offices import FORMER, RANKS
from verifier.lexicon.people import CALLINGS, GROUPS

if TYPE_CHECKING:
    from verifier.model import Sentence

DEFINITE = frozenset("the his her their its our my".split())
# A member's party and state, as American newspapers print them: "R-Ohio", "D-N.J.", "I-Vt.".
PARTY = re.compile(r"(?!D-Day)[DIR]-(?:[A-Z][a-z]+\.?|(?:[A-Z]\.)+)")
CLOSED = frozenset("DET PRON ADP AUX CCONJ SCONJ PART INTJ NUM PUNCT SYM ADV".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """words[first:stop] of a sentence; `value` is the office, country or city it names, else ""."""

    kind: ChunkKind
    first: int
    stop: int
    words: tuple[Word, ...]
    value: str
    former: bool = False

    @property
    def start(self) -> int:
        """Offset in the article."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Offset in the article, past the end."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence with its words and chunks."""

    sentence: Sentence
    words: tuple[Word, ...]
    chunks: tuple[Chunk, ...]


# Names, places and roles ask for the lines of an article one after the other.
@functools.lru_cache(maxsize=1024)
def line(sentence: Sentence) -> Line:
    """Read one sentence from left to right; each word is in at most one chunk."""
    row = words(sentence)
    found: list[Chunk] = []
    at = 0
    while at < len(row):
        chunk = _chunk(row, at)
        if chunk:
            found.append(chunk)
            at = chunk.stop
        else:
            at += 1
    return Line(sentence=sentence, words=row, chunks=tuple(found))


def opened(line: Line, chunk: Chunk) -> bool:
    """Whether an article, a possessive or an owner opens the phrase: "the visiting", "its", "Norland's"."""
    back = chunk.first - 1
    while back >= 0 and line.words[back].plain not in DEFINITE and not line.words[back].possessive:
        word = line.words[back]
        if word.pos != "ADJ" and not word.capital and word.plain not in RANKS:
            return False
        back -= 1
    return back >= 0


def _chunk(row: tuple[Word, ...], at: int) -> Chunk | None:
    word = row[at]
    held = office(row, at)
    if held and not inside_name(row, held):
        return _made(row, "office", at, held.stop, held.name, former=held.former)
    if not _named(row, at) or _opener(row, at):
        return _whole(row, at)
    saint = word.plain.rstrip(".") in {"st", "saint"}
    if (
        not saint
        and word.plain.rstrip(".") in HONORIFICS
        and at + 1 < len(row)
        and row[at + 1].capital
        and not word.possessive
    ):
        return _made(row, "honorific", at, at + 1, word.plain.rstrip("."))
    return _whole(row, at) or _run(row, at)


def _named(row: tuple[Word, ...], at: int) -> bool:
    word = row[at]
    if PARTY.fullmatch(word.text):
        return False
    dated = calendar(row, at)
    if not word.capital or dated or (word.pos in CLOSED and word.plain not in {"al", "el"}):
        # A capital inside a sentence outweighs the tagger: "Will Turner" is an auxiliary to it.
        return word.capital and at > 0 and not dated and word.pos in {"AUX", "INTJ", "ADV"}
    return True


def _opener(row: tuple[Word, ...], at: int) -> bool:
    """Whether the capital only marks the start of a sentence: “Reviewing Sweden's bid”."""
    if row[at].plain in FORMER:
        return True
    if any(word.pos != "PUNCT" for word in row[:at]) and row[at - 1].text not in {
        ":",
        '"',
        "“",
        "‘",
        "-",
        "–",
        "—",
        ".",
    }:
        return False
    following = row[at + 1] if at + 1 < len(row) else None
    if (
        following
        and following.capital
        and _people(row[at])
        and run_kind(row[at : run_stop(row, at)], "") == "caps"
    ):
        return True
    if (row[at].pos == "VERB" and row[at].plain.endswith(("ing", "ed"))) or (
        following and following.capital and row[at].plain in ORGANISATION_KINDS - ORGANISATION_HEADS
    ):
        return True
    return (
        row[at].pos == "ADJ" and not (following and following.capital) and not geography.demonym(row[at].text)
    )


def _people(word: Word) -> bool:
    """Whether a word calls people what they are: the “Firefighters” of "Firefighters Ola Berg"."""
    one = word.plain.removesuffix("s")
    return not word.possessive and (
        word.plain in GROUPS | CALLINGS or (one in CALLINGS and one != word.plain)
    )


def _whole(row: tuple[Word, ...], at: int) -> Chunk | None:
    """A phrase of the tables: "the Republic of India", "Soviet", "the Kremlin"; the longest one."""
    if not row[at].capital:
        return None
    for stop in range(min(len(row), at + 6), at, -1):
        text = " ".join(word.text for word in row[at:stop])
        if any(word.possessive for word in row[at : stop - 1]) or not row[stop - 1].capital:
            continue
        if _goes_on(row, at, stop):
            continue
        for kind, value in (("place", geography.country(text)), ("seat", geography.seat(text))):
            if value and text.lower() != "the":
                return _made(row, "seat" if kind == "seat" else "place", at, stop, value)
        if stop - at > 1 and geography.demonym(text):
            return _made(row, "demonym", at, stop, geography.demonym(text))
        if geography.region(text):
            return _made(row, "place", at, stop, text.lower().removeprefix("the "))
    return None


def _goes_on(row: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether the run of capitals continues: the "India" of "India Meteorological Department"."""
    if row[stop - 1].possessive or stop >= len(row):
        return False
    following = row[stop]
    if (
        following.plain == "of"
        and row[stop - 1].plain in AREA_HEADS
        and stop + 1 < len(row)
        and row[stop + 1].capital
    ):
        return True
    if at and stop - at == 1 and row[at - 1].capital and row[at - 1].plain in {"north", "south"}:
        return False
    held = office(row, stop)
    if held:
        return inside_name(row, held)
    if not following.capital or calendar(row, stop) or following.pos == "PUNCT":
        return False
    return (
        following.plain.rstrip(".") not in HONORIFICS
        and row[stop - 1].end + 1 == following.start
        and not _titled(row, at)
    )


def _titled(row: tuple[Word, ...], at: int) -> bool:
    """“President of the Russian Federation Ivan Petrov”: what follows the country is the holder's name."""
    back = at - 1
    while back >= 0 and row[back].plain in {"of", "the"}:
        back -= 1
    return 0 <= back < at - 1 and (
        row[back].capital
        and any(o and o.stop == back + 1 for o in (office(row, i) for i in range(max(0, back - 3), back + 1)))
    )


def _run(row: tuple[Word, ...], at: int) -> Chunk | None:
    stop = run_stop(row, at)
    run = row[at:stop]
    nation = geography.demonym(run[0].text)
    kind = run_kind(run, row[at - 1].plain if at else "")
    if nation and kind not in {"organisation", "event", "facility"}:
        return _made(row, "demonym", at, at + 1, nation)
    if kind == "caps" and stop < len(row) and not run[-1].possessive:
        following = row[stop]
        if following.plain in FACILITY_HEADS and following.pos == "NOUN":
            return _made(row, "facility", at, stop + 1)
        if (
            following.plain in AREA_HEADS
            and following.pos in {"NOUN", "PROPN"}
            and following.plain != "capital"
        ):
            return _made(row, "area", at, stop + 1)
    return _made(row, kind, at, stop)


def _made(
    row: tuple[Word, ...], kind: ChunkKind, first: int, stop: int, value: str = "", *, former: bool = False
) -> Chunk:
    return Chunk(kind=kind, first=first, stop=stop, words=row[first:stop], value=value, former=former)
