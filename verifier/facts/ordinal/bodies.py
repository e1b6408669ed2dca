"""The bodies an article names, in order, and its acronyms: "Fisheries Commission of the North (FCN)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts.ordinal.series import normalised
from verifier.lexicon.calendar import MONTHS, WEEKDAYS
from verifier.lexicon.sessions import BODIES, GENERIC

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAP = r"[A-Z][\w’'&]*(?:[-–—][A-Za-z&][\w&]*)*"
_NOUN = "|".join(sorted((noun.capitalize() for noun in BODIES), key=len, reverse=True))
_DAY = "|".join(name.capitalize() for name in (*WEEKDAYS, *MONTHS))
_TAIL = (
    rf"(?:\s+(?:on|of|for)(?:\s+the)?\s+(?!{_DAY}){_CAP}"
    rf"(?:,?\s+(?:(?:and|&|of|for|on|the)\s+)*(?!{_DAY}){_CAP})*)?"
)
BODY = re.compile(rf"\b(?:{_CAP}(?:\s+(?:and|&))?\s+){{0,8}}?(?:{_CAP}[-–])?(?:{_NOUN})\b{_TAIL}")
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z]*[A-Z][A-Za-z&-]*)\)")
_LEADING = re.compile(
    r"^(?:The|This|That|A|An|In|On|At|By|For|As|When|While|After|Before|Our|Its|Their|Today['’]s|His|Her|And|But|Both|All)\s+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A named body: where it stands, how it is written, and its normalised name."""

    start: int
    end: int
    name: str
    series: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """All bodies of an article in order, and its acronyms with the long form each stands for."""

    named: tuple[Body, ...]
    acronyms: tuple[tuple[str, str], ...]

    def before(self, at: int, since: int) -> Body | None:
        """The last body named between `since` and `at`."""
        return next((body for body in reversed(self.named) if since <= body.start and body.end <= at), None)

    def expanded(self, name: str) -> str:
        """The normalised name, acronyms written out, or the longest name of the article it is short for."""
        for short, long in self.acronyms:
            name = re.sub(rf"(?<![\w&]){re.escape(short)}(?![\w&])", long, name)
        return self._full(normalised(name))

    def _full(self, series: str) -> str:
        tokens = series.split()
        if not tokens or not set(tokens) & GENERIC:
            return series
        fitting = [
            b.series
            for b in self.named
            if set(tokens) < set(b.series.split()) and _one_head(tokens, b.series.split())
        ]
        return max(fitting, key=lambda longer: len(longer.split())) if fitting else series


def _one_head(short: list[str], long: list[str]) -> bool:
    """A commission is no short form of its working group: the same body noun comes first in both."""
    one = next((t for t in short if t in BODIES), "")
    two = next((t for t in long if t in BODIES), "")
    return one == two and ("working" in short) == ("working" in long)


def bodies(text: str) -> Bodies:
    """The bodies and acronyms of an article's text."""
    acronyms = tuple(dict.fromkeys(_acronyms(text)))
    named = []
    for match in BODY.finditer(text):
        name = _stripped(match.group())
        written = name
        for short, long in acronyms:
            written = re.sub(rf"(?<![\w&]){re.escape(short)}(?![\w&])", long, written)
        start = match.end() - len(name)
        named.append(Body(start=start, end=match.end(), name=name, series=normalised(written)))
    for short, long in acronyms:
        named += [
            Body(start=m.start(), end=m.end(), name=short, series=normalised(long))
            for m in re.finditer(rf"(?<![\w&(]){re.escape(short)}(?![\w&)])", text)
        ]
    return Bodies(named=tuple(sorted(named, key=lambda body: (body.start, body.end))), acronyms=acronyms)


def _stripped(name: str) -> str:
    while (shorter := _LEADING.sub("", name)) != name:
        name = shorter
    return name


def _acronyms(text: str) -> Iterator[tuple[str, str]]:
    for match in _ACRONYM.finditer(text):
        long = _long_form(text[: match.start()].rstrip(), match[1])
        if long:
            yield match[1], long
            head = re.split(r"[-–]", match[1])[0]
            if head != match[1] and len(head) > 2:  # "IRG-T" is also called "the IRG"
                yield head, long


def _long_form(before: str, acronym: str) -> str:
    """The words in front that the acronym abbreviates: a body's name, or words with its initials."""
    ending = [m for m in BODY.finditer(before[-160:]) if m.end() == len(before[-160:])]
    if ending:
        return _stripped(ending[-1].group())
    letters = re.sub(r"[^a-z]", "", acronym.lower())
    words = re.findall(r"[^\s]+", before[-160:])[-12:]
    for start in range(len(words) - 1, -1, -1):
        if not words[start][0].isupper() or words[start][0].lower() != letters[0]:
            continue
        initials = "".join(
            p[0].lower() for w in words[start:] for p in re.split(r"[-–]", w) if p and p[0].isupper()
        )
        if initials == letters:
            return " ".join(words[start:])
    return ""
