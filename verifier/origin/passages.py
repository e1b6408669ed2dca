"""Two articles in, the passages out that both took from one text.

Copied passages are found as word runs, as studies of text reuse do (Clough et al., METER, ACL 2002): eight
words in a row are not written twice by chance, and a phrase of five to seven is a trace where the two
articles share several. Names do not count, since two reporters write the long name of one commission alike.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.function_words import ENGLISH, SHORT
from verifier.model import Name, Place, Role, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.model import Fact, Reading

SEED = 5  # words of the shortest run that is looked at
LONG, LONG_PLAIN = 8, 4  # words of a run, and those of them that are neither names nor function words
PHRASE_PLAIN, QUOTED_PLAIN = 3, 2
FEWEST_PHRASES = 3  # phrases of five to seven words that two articles must share before they count
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
NO_TEXT = frozenset({"dateline", "credit"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word of an article; `plain` is false for names and function words, `quoted` true in a quotation."""

    form: str
    start: int
    end: int
    plain: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Equal words of two articles: where they begin in the words of each, and how many they are.

    `quoted` tells words that both articles put in quotation marks: a speaker's, not another reporter's.
    """

    a: int
    b: int
    length: int
    quoted: bool


def words(reading: Reading) -> tuple[Word, ...]:
    """The words of an article in order, without datelines and credits."""
    named = _covered(f for f in reading.facts if isinstance(f, Name | Place | Role))
    quoted = _covered(quote for sentence in reading.sentences for quote in sentence.quotes)
    return tuple(
        _word(match, sentence.start, named, quoted)
        for sentence in reading.sentences
        if sentence.kind not in NO_TEXT
        for match in WORD.finditer(sentence.text)
    )


def _covered(spans: Iterable[Span | Fact]) -> frozenset[int]:
    return frozenset(at for span in spans for at in range(span.start, span.end))


def _word(match: re.Match[str], start: int, named: frozenset[int], quoted: frozenset[int]) -> Word:
    form = match.group().lower().replace("’", "'")
    at = start + match.start()
    plain = match.group().islower() and form not in ENGLISH | SHORT and at not in named
    return Word(form, at, start + match.end(), plain, at in quoted)


def together(texts: Sequence[tuple[Word, ...]]) -> Iterator[tuple[int, int]]:
    """The pairs of articles, as indices in order, that share a run of five words at all."""
    holders: dict[tuple[str, ...], set[int]] = {}
    for n, text in enumerate(texts):
        for at in range(len(text) - SEED + 1):
            holders.setdefault(_seed(text, at), set()).add(n)
    shared = Counter(
        (one, other)
        for found in holders.values()
        if len(found) > 1
        for one in found
        for other in found
        if one < other
    )
    yield from sorted(shared)


def runs(a: Sequence[Word], b: Sequence[Word]) -> tuple[Run, ...]:
    """The passages two articles share, in order of the first: long runs, and phrases if there are many."""
    found = tuple(_matches(a, b))
    written = [(run, _plain(a, b, run)) for run in found if not run.quoted]
    long = [run for run, plain in written if run.length >= LONG and plain >= LONG_PLAIN]
    phrases = [run for run, plain in written if run.length < LONG and plain >= PHRASE_PLAIN]
    if long or len(phrases) >= FEWEST_PHRASES:
        long += phrases
    spoken = [run for run in found if run.quoted and _plain(a, b, run) >= QUOTED_PLAIN]
    return tuple(sorted((*long, *spoken), key=lambda run: run.a))


def _matches(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Run]:
    """The longest equal runs, read from the start of the first article; none overlaps the one before it."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(b) - SEED + 1):
        places.setdefault(_seed(b, at), []).append(at)
    at = 0
    while at <= len(a) - SEED:
        here = places.get(_seed(a, at), ())
        best = max(((_length(a, b, at, other), -other) for other in here), default=(0, 0))
        if best[0]:
            yield _run(a, b, at, -best[1], best[0])
        at += best[0] or 1


def _seed(text: Sequence[Word], at: int) -> tuple[str, ...]:
    return tuple(word.form for word in text[at : at + SEED])


def _length(a: Sequence[Word], b: Sequence[Word], i: int, j: int) -> int:
    length = 0
    while i + length < len(a) and j + length < len(b) and a[i + length].form == b[j + length].form:
        length += 1
    return length


def _run(a: Sequence[Word], b: Sequence[Word], i: int, j: int, length: int) -> Run:
    spoken = sum(a[i + n].quoted and b[j + n].quoted for n in range(length))
    return Run(i, j, length, quoted=2 * spoken >= length)


def _plain(a: Sequence[Word], b: Sequence[Word], run: Run) -> int:
    """Words that are no name in one of the two: a reprint in capitals has no small letters of its own."""
    return sum(a[run.a + n].plain or b[run.b + n].plain for n in range(run.length))


def span(text: Sequence[Word], first: int, length: int) -> Span:
    """The characters from the first word of a run to its last."""
    return Span(start=text[first].start, end=text[first + length - 1].end)
