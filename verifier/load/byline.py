"""A line in, the authors it names out: "By Ana Ruiz and Tom Wells, Staff Writers"."""

from __future__ import annotations

import re

_WORD = r"[^\W\d_a-z](?:[\w'’-]+|\.)?"
_NAME = re.compile(
    rf"{_WORD}(?:[ ](?:(?:de|del|van|von|der|den|bin|al|la|le|da|dos|ter|el)[ ])*{_WORD}){{1,4}}\Z"
)
_BYLINE = re.compile(r"(?i:(?:story |written |reported |text )?by):?\s+(?P<names>\S.{1,120})\Z")
_SPLIT = re.compile(r"\s*(?:;|,|\band\b|&|\||•|·)\s*")
_AFTER = re.compile(r"\s+(?:in|for|at|from)\s+.*")
# "By Staff Writer" and "Jane Doe, Political Correspondent" name an office, not a person.
_OFFICE = re.compile(
    r"(?i)\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|bureau|agency|agencies|news|press|reuters|"
    r"associated|post|times|service|team|network|online|media|election|day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|"
    r"nov|dec)\b"
)


def authors(line: str) -> tuple[str, ...]:
    """The names in a line such as "By Ana Ruiz"; empty where the line is no byline."""
    byline = _BYLINE.match(line.strip())
    if not byline or line.strip().endswith((".", "!", "?", ":")):
        return ()
    return people(byline["names"])


def people(names: str) -> tuple[str, ...]:
    """The persons in "Ana Ruiz and Tom Wells, Staff Writers", without offices and agencies."""
    names = re.sub(r"\A(?i:by)\s+", "", names.strip())
    parts = (_AFTER.sub("", part) for part in _SPLIT.split(names))
    return tuple(part for part in parts if _NAME.match(part) and not _OFFICE.search(part))
