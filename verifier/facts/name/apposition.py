"""A name in its line in, whether an office stands in apposition to it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.chunks import opened
from verifier.lexicon.offices import PORTFOLIOS

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line

# These begin something else than an apposition.
NO_MODIFIERS = frozenset("and or but said with while when as to in on at for by from who which".split())
FINITE = frozenset("VBD VBP VBZ VB MD".split())
# "Ann Voss, the airline's long-serving chief executive": so far from the comma an office may stand.
REACH = 4
# "the head of the island's small fishing port, Ann Voss": so long the phrase of an office may be.
LONGEST = 8


def apposed(row: Line, chunk: Chunk) -> bool:
    """“X, the head of ...” or “the head of ..., X,”."""
    if len(chunk.words) == 1 and chunk.words[0].plain in PORTFOLIOS:
        # "Chief Press Officer, Defence, said": a department, not a surname.
        return False
    if len(chunk.words) == 1 and chunk.first and row.words[chunk.first - 1].plain in {"of", "at"}:
        # "the chief executive of Velstrand, Ann Voss, ...": whose office it is, not who holds it.
        return False
    return _before_office(row, chunk) or _after_office(row, chunk)


def _before_office(row: Line, chunk: Chunk) -> bool:
    words = row.words
    comma = chunk.stop < len(words) and words[chunk.stop].plain == ","
    if not comma or chunk.words[-1].possessive:
        return False
    for title in row.chunks:
        if title.kind != "office" or title.first <= chunk.stop:
            continue
        gap = [word.plain for word in words[chunk.stop + 1 : title.first]]
        modifiers = all(w.replace("-", "").isalpha() and w not in NO_MODIFIERS for w in gap)
        # "Ann Voss, head of Velstrand, will become chairman": what follows the comma is no apposition.
        finite = any(row.sentence.tokens[w.last].tag in FINITE for w in words[chunk.stop + 1 : title.first])
        return len(gap) < REACH and modifiers and not finite and not _names_another(row, title)
    return False


def _names_another(row: Line, title: Chunk) -> bool:
    """“Sarn, Minister Okoro and ...” is a list: the office belongs to the name after it."""
    return any(other.first == title.stop and other.kind == "caps" for other in row.chunks)


def _after_office(row: Line, chunk: Chunk) -> bool:
    if chunk.first < 2 or row.words[chunk.first - 1].plain != ",":
        return False
    titles = (c for c in row.chunks if c.kind == "office" and c.stop < chunk.first)
    return any(_reaches(row, title, chunk) for title in titles)


def _reaches(row: Line, title: Chunk, chunk: Chunk) -> bool:
    """Whether an office phrase ends right at the comma before the name."""
    between = row.words[title.stop : chunk.first - 1]
    if not between:
        return True
    if between[0].plain not in {"of", "for", "at"} or len(between) > LONGEST:
        return False
    if not any(word.capital for word in between) and not opened(row, title):
        # "as director for the sequel, Night Watch": without an article the office is nobody's.
        return False
    return not any(word.plain in {",", ";", ":"} or word.pos in {"VERB", "AUX"} for word in between)
