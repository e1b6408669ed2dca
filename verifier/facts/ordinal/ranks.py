"""A sentence in, its other numbers of an order out: "fourth largest", "finished second", "No. 9", "lap 31".

They rank or label and are no instance of a series; what they stand on is their head.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.numbered_names import LABELS
from verifier.lexicon.numbers import CARDINALS, ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Sentence, Token

_TENS = "|".join(word for word, value in CARDINALS.items() if value >= 20)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
NTH = (
    rf"(?:(?P<digits>\d{{1,4}})(?:st|nd|rd|th)"
    rf"|(?:(?P<hundreds>\w+)[\s-]hundred[\s-]and[\s-])?(?:(?P<tens>{_TENS})[\s-])?(?P<word>{_ORDINAL}))"
)
# "A third of the town", "two fifths", "a second later", "third parties"
RANK = re.compile(
    rf"(?<![\w-])(?<!\d\.){NTH}(?![\w’'])(?!-(?!\w+est\b|placed|ranked|seeded|round|floor))", re.IGNORECASE
)
_FRACTION = re.compile(r"\b(?:an?|one|two|three|four|five|six|seven|nine|\d+)[\s-]$", re.IGNORECASE)
_SHARE = re.compile(
    r"\s+(?:of|more|less|fewer|higher|lower|as|and|larger|smaller|or|to|from|in|on|at|by)\b|\s*[.,;:)]|\s*$"
)
_OPENS = re.compile(r"\s*(?:,|:|of all|and foremost)")
_IDIOM = re.compile(r"\b\b(?:every|each|per|a split|last) $", re.IGNORECASE)
_NO_RANK = re.compile(
    r"[\s-]+(?:parties|party|countr|world|lady|world war|degree|class\b|aid|hand|ladies|name|person)",
    re.IGNORECASE,
)
_SMALL = "|".join(word for word, value in CARDINALS.items() if value < 20)
_WORDED = rf"(?:(?:{_TENS})(?:[\s-](?:{_SMALL}))?|{_SMALL})"
_LABEL = "|".join(sorted((word.replace(".", r"\.") for word in LABELS), key=len, reverse=True))
LABEL = re.compile(
    rf"(?<![\w-])(?:(?P<head>{_LABEL})[\s-]?(?:(?P<digits>(?<![a-z])\d{{1,4}})(?![\w%/:-]|[.,]\d)|(?P<words>(?<=[\s-]){_WORDED})(?![\w-]|\s(?!has\b|was\b|is\b)[a-z]+s\b))"
    r"|(?:[#№]|(?-i:Nos?|Nr)\s?)(?P<sign>\d{1,4})\b(?!\.\d)|(?-i:P)(?P<place>\d{1,2})\b(?![-.]\d))",
    re.IGNORECASE,
)
ROMAN = re.compile(rf"(?<![\w-])(?P<head>{_LABEL})\s(?P<roman>(?-i:[IVX]{{1,6}}))\b(?![.’'])", re.IGNORECASE)
RUNNER_UP = re.compile(r"\brunners?-up\b", re.IGNORECASE)
_VALUE = {"I": 1, "V": 5, "X": 10}


def ranks(sentence: Sentence) -> Iterator[tuple[int, int, int, str]]:
    """Start, end, number and head of each; overlaps with better readings are for the caller."""
    text = sentence.text
    for match in RANK.finditer(text):
        if _is_rank(sentence, match):
            start, end = match.span()
            head = _head(sentence, sentence.start + end)
            yield (
                start,
                end,
                number_of(match),
                head.lemma.lower() if head else "",
            )
    for match in LABEL.finditer(text):
        if match["words"] and (match["head"] or "").lower() == "point":
            continue  # "nine point two"
        written = match["digits"] or match["sign"] or match["place"]
        number = (
            int(written) if written else sum(CARDINALS[w] for w in re.split(r"[\s-]", match["words"].lower()))
        )
        yield match.start(), match.end(), number, _label(match["head"] or "number")
    for match in ROMAN.finditer(text):
        yield match.start(), match.end(), _roman(match["roman"]), _label(match["head"])
    for match in RUNNER_UP.finditer(text):
        yield match.start(), match.end(), 2, "place"


def number_of(match: re.Match[str]) -> int:
    """The number that an ordinal stands for: "one hundred and twenty-first" is 121."""
    if match["digits"]:
        return int(match["digits"])
    tens = CARDINALS[match["tens"].lower()] if match["tens"] else 0
    hundreds = CARDINALS.get((match["hundreds"] or "").lower(), 1 if match["hundreds"] else 0)
    return 100 * hundreds + tens + ORDINALS[match["word"].lower()]


def _is_rank(sentence: Sentence, match: re.Match[str]) -> bool:
    before, after = sentence.text[: match.start()], sentence.text[match.end() :]
    word = match.group().lower()
    if _FRACTION.search(before) and _SHARE.match(after) and word != "first":
        return False  # "a third of the town"
    opens = _OPENS.match(after) and not re.search(r"\w\s$", before)  # "First, the mayor spoke"
    if opens or _IDIOM.search(before) or _NO_RANK.match(after):
        return False
    return word != "first" or _is_first(sentence, match, before)


def _is_first(sentence: Sentence, match: re.Match[str], before: str) -> bool:
    """“Came first” and "the first time", but not "at first" or "first reported"."""
    last = re.search(r"(\S+)\s$", before)
    if last is None or last[1].lower() == "at" or match.group().istitle():
        return False
    placed = last[1].lower() in {"finished", "came", "placed", "ranked", "finish", "finishing", "was", "is"}
    return placed or _head(sentence, sentence.start + match.end()) is not None


def _head(sentence: Sentence, after: int) -> Token | None:
    """The noun at the end of the words that follow the number."""
    found = None
    for token in sentence.tokens:
        if token.start < after:
            continue
        if token.pos not in {"NOUN", "PROPN", "ADJ"} and token.text not in {"-", "–"}:
            break
        if token.pos in {"NOUN", "PROPN"}:
            found = token
    return found


def _label(head: str) -> str:
    word = head.lower().rstrip(".")
    return "number" if word in {"no", "nos", "number", "nr"} else word


def _roman(written: str) -> int:
    values = [_VALUE[letter] for letter in written]
    return sum(-v if v < after else v for v, after in zip(values, (*values[1:], 0), strict=True))
