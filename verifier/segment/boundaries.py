"""One paragraph in, sentence spans out: which full stops end a sentence.

The rules are those of the rule-based splitters (Punkt's classes of abbreviation, initial and ordinal,
Kiss and Strunk 2006) with closed word lists instead of counts, so that a sentence is split the same way
in every article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.abbreviations import BEFORE_NUMBERS, EITHER, STARTERS, TITLES
from verifier.lexicon.speech import SPEECH_FORMS
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

CLOSERS = r"[\"”’'»)\]]*"
OPENERS = "\"“‘'«„([-–—"
# "sick ...Then" and "in Moscow.The" come from pages whose spaces were lost.
# A reference mark ("[12]") belongs to the sentence before it.
STOP = re.compile(
    rf"(?<![.!?…])[.!?…]++{CLOSERS}(?:\s?\[\d{{1,3}}\])*(?=\s|$)|(?<=[a-z]{{2}})[.!?]{CLOSERS}(?=[A-Z][a-z])"
)
LAST_WORD = re.compile(r"[^\s\"“”‘«»„(\[]+$")
FIRST_WORD = re.compile(r"[^\W\d_][\w'’.-]*|[\d£$€¥₹#]")
# '"Who pays?" Ms Orlova asked.': the question ends, the sentence does not.
SPEAKER = re.compile(rf"(?:[A-Z][\w.'’-]*\s+){{1,5}}(?:{'|'.join(sorted(SPEECH_FORMS))})\b")
INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
LONGEST_WORD = 80
LONGEST_SENTENCE = 1500
ADDRESS = re.compile(r"(?:www|https?|\S*[@/])\S*$")


def boundaries(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences in `text[start:end]`, in order, without the space around them."""
    at = start
    for stop in STOP.finditer(text, start, end):
        if stop.end() < end and _ends(text, stop, at, end):
            yield from _cut(text, at, stop.end())
            at = stop.end()
    yield from _cut(text, at, end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or its parts where it is too long to be one: a table, a list of names without stops."""
    while end - start > LONGEST_SENTENCE:
        space = max(text.rfind(mark, start, start + LONGEST_SENTENCE) for mark in (" ", "\n"))
        cut = space + 1 if space > start else start + LONGEST_SENTENCE
        yield from trimmed(text, start, cut)
        start = cut
    yield from trimmed(text, start, end)


def trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The range without the space around it, or nothing when only space is left."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    if part.strip():
        yield Span(start=start, end=start + len(part.strip()))


def _ends(text: str, stop: re.Match[str], at: int, end: int) -> bool:
    following = text[stop.end() : min(end, stop.end() + 90)].lstrip()
    word = LAST_WORD.search(text, max(at, stop.start() - LONGEST_WORD), stop.start())
    before = word.group() if word else ""
    if ADDRESS.search(before) and not text[stop.end()].isspace():
        return False
    if not before and len(stop.group()) == 1 and text[stop.start() - 1 : stop.start()].isspace():
        return False
    first = FIRST_WORD.search(following.lstrip(OPENERS))
    if not first or not _opens(first.group(), following):
        return False
    if stop.group().startswith("."):
        return _full_stop(before, first.group(), quoted=len(stop.group()) > 1)
    return not (len(stop.group()) > 1 and SPEAKER.match(following))


def _opens(word: str, following: str) -> bool:
    """Whether the next word can open a sentence: no small letter, unless a brand writes one ("iPhone")."""
    if not following.lstrip(OPENERS).startswith(word):
        return False
    return not word[0].islower() or word[1:2].isupper()


def _full_stop(before: str, first: str, *, quoted: bool) -> bool:
    """Whether the full stop between two words ends a sentence."""
    word = before.lower().strip("'’").rstrip(".")
    starter = first.lower() in STARTERS
    if not word or (quoted and len(word) > 1 and word not in TITLES):
        # 'known as a "tertiary well". The': the stop stands after the mark.
        return True
    if word in TITLES or (word in BEFORE_NUMBERS and first[0].isdigit()):
        return False
    if word in EITHER or INITIALS.fullmatch(word):
        return starter
    return not (len(word) == 1 and word.isalpha()) or (starter and first != "I")
