"""Four digits and their sentence in, whether they are a year out: "flight 1990" and "2000 people" are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.calendar import COUNTED, NUMBERED

if TYPE_CHECKING:
    from verifier.facts.timex.context import Mention
    from verifier.model import Sentence, Token

BEFORE_TIME = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|before|after|through|throughout|for|early|late|mid|last|next|"
    r"this|dated|every|each|between|on|around|about|to|and|or|over|within|circa|like|than|year|ended|ending)[\s-]+$",
    re.IGNORECASE,
)
# "mid-2026" and "pre-2018" hold a year; "T-2000" and "AB-2000" are types.
HYPHENATED = re.compile(r"(?:^|[\s(\"“‘'-])(?:[a-z]{3,}|Mid|Pre|Post|Early|Late)-$")
HOUSE = re.compile(r"\s+(?:[A-Z]\w+\s+){1,2}(?:Street|Road|Avenue|Lane|Drive|Boulevard)\b")
LAST_WORD = re.compile(r"([\w’']+)[.]?\s*$")
NEXT_WORD = re.compile(r"[\s-]*([A-Za-z]+)")
MONEY = re.compile(r"[$€£#°]\s?$|\b(?:US|EUR|USD|Rs)\s?$")
DETERMINED = re.compile(r"\b(?:the|a|an|its|their|his|her|this|that)\s+(?:\w+\s+)?$")
CLOSED = re.compile(r"\s*(?:$|[,.;:)\]'’\"”–—])")


def token_at(sentence: Sentence, place: int) -> Token | None:
    """The token over a character of the sentence."""
    offset = sentence.start + place
    return next((token for token in sentence.tokens if token.start <= offset < token.end), None)


def is_year(mention: Mention, sentence: Sentence) -> bool:
    """Whether four digits name a year."""
    number = int(mention.words["year"])
    if name := mention.words.get("name"):
        # An event's name ("Expo-2018"), not a type or a code ("ABC-2000").
        return number >= 1900 and len(name) >= 5
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    timed = bool(BEFORE_TIME.search(before))
    if _numbered(before, after) or (number < 1700 and not timed):
        return False
    follower = NEXT_WORD.match(after)
    if follower:
        return not _counted(follower, mention, sentence)
    return timed or CLOSED.match(after) is not None


def _numbered(before: str, after: str) -> bool:
    """A type, an address, a price, or the number of a room or a flight."""
    if before.endswith("-") and not HYPHENATED.search(before):
        return True
    last = LAST_WORD.search(before)
    return bool(HOUSE.match(after) or MONEY.search(before) or (last and last[1].lower() in NUMBERED))


def _counted(follower: re.Match[str], mention: Mention, sentence: Sentence) -> bool:
    """Whether a noun is counted: "2000 people", "2000 armed guards", but not "the 2008 Games"."""
    word = follower[1]
    if word.lower() in COUNTED:
        return True
    if word[0].isupper() or DETERMINED.search(sentence.text[: mention.start]):
        return False
    if "," in sentence.text[mention.end : mention.end + 2]:
        return False
    token = token_at(sentence, mention.end + follower.start(1))
    return token is not None and token.tag == "NNS"
