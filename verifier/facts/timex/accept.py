"""A mention and its sentence in, whether it names a time out: "flight 1990", "May said" do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.timex.dates import month_number
from verifier.lexicon.calendar import COUNTED, NUMBERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.facts.timex.context import Mention
    from verifier.model import Sentence, Token

BEFORE_TIME = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|before|after|through|throughout|for|early|late|mid|last|next|this|"
    r"every|each|between|on|around|about|to|and|or|over|within|circa|start of|end of|like|than|year|ended|ending)[\s-]+$",
    re.IGNORECASE,
)
STREET = re.compile(
    r"\s+(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Square|Boulevard|Lane|Bridge|Drive|Movement|Brigade)"
)
LAST_WORD = re.compile(r"([\w’']+)[.]?\s*$")
NEXT_WORD = re.compile(r"[\s-]*([A-Za-z]+)")
SURE_MONTHS = frozenset({1, 2, 7, 9, 10, 11, 12})


def accepted(mention: Mention, sentence: Sentence) -> bool:
    """Whether a pattern's match is a time in this sentence."""
    check = CHECKS.get(mention.form)
    return check is None or check(mention, sentence)


def _date(mention: Mention, sentence: Sentence) -> bool:
    return "year" in mention.words or not STREET.match(sentence.text, mention.end)


def _days(mention: Mention, sentence: Sentence) -> bool:
    first, last = int(mention.words["day"]), int(mention.words["day2"])
    join = mention.words["join"].split()[0]
    between = sentence.text[: mention.start].rstrip().lower().endswith("between")
    if join in {"and", "&", "or", "/"} and last != first + 1 and not between:
        return False
    return last > first


def _month(mention: Mention, sentence: Sentence) -> bool:
    """Ambiguous names need a preposition: "May" is a verb and a surname, "April" a given name."""
    text = sentence.text
    if "year" in mention.words:
        return True
    name = mention.words["month"].rstrip(".")
    before = bool(BEFORE_TIME.search(text[: mention.start]))
    if (
        STREET.match(text, mention.end)
        or text[mention.end : mention.end + 1] == "-"
        or _is_person(mention, sentence)
    ):
        return False
    if len(name) == 3 and name != "May":
        return before and name.istitle()
    if name.lower() in {"may", "march"}:
        return before and not re.match(r"\s+(?:be|have|not|on|to|through|past)\b", text[mention.end :])
    if month_number(name) in SURE_MONTHS:
        return True
    return before or re.match(r"['’]s\s+[a-z]|\s+[a-z]+", text[mention.end :]) is not None


def _is_person(mention: Mention, sentence: Sentence) -> bool:
    """ "after April Jones spoke": a capitalised word beside it in one name."""
    following = re.match(r"\s+[A-Z][a-z]+", sentence.text[mention.end :])
    token = _token(sentence, mention.start)
    if token is not None and token.entity == "PERSON":
        return True
    ambiguous = month_number(mention.words["month"]) not in SURE_MONTHS
    return bool(following) and ambiguous and token is not None and token.entity not in {"DATE", "EVENT", ""}


def _token(sentence: Sentence, place: int) -> Token | None:
    offset = sentence.start + place
    return next((token for token in sentence.tokens if token.start <= offset < token.end), None)


def _year(mention: Mention, sentence: Sentence) -> bool:
    text = sentence.text
    number = int(mention.words["year"])
    if name := mention.words.get("name"):
        return number >= 1900 and _is_name(name[:-1])
    before, after = text[: mention.start], text[mention.end :]
    last = LAST_WORD.search(before)
    if last and last[1].lower() in NUMBERED and not re.search(r"(?:bill|order|code|line) of $", before):
        return False
    timed = bool(BEFORE_TIME.search(before))
    if number < 1700 and not timed:
        return False
    follower = NEXT_WORD.match(after)
    if follower and _counted(follower, mention, sentence):
        return False
    if re.search(r"[$€£#°]\s?$|\b(?:US|EUR|USD|Rs)\s?$", before):
        return False
    return timed or bool(follower) or re.match(r"\s*(?:$|[,.;:)\]'’\"”–—])", after) is not None


def _counted(follower: re.Match[str], mention: Mention, sentence: Sentence) -> bool:
    """ "2000 people" and "2000 armed guards" are counts; "the 2008 Games" is a year."""
    word = follower[1]
    if word.lower() in COUNTED:
        return True
    if word[0].isupper():
        return False
    if re.search(
        r"\b(?:the|a|an|its|their|his|her|this|that)\s+(?:\w+\s+)?$", sentence.text[: mention.start]
    ):
        return False
    token = _token(sentence, mention.end + follower.start(1))
    return (
        token is not None and token.tag == "NNS" and "," not in sentence.text[mention.end : mention.end + 2]
    )


def _is_name(prefix: str) -> bool:
    """An event's name ("Expo-2018"), not a type of aircraft or a code ("ABC-2000")."""
    return len(prefix) >= 4 and prefix[0].isupper()


def _years(mention: Mention, sentence: Sentence) -> bool:
    first, last = mention.words["year"], mention.words["year2"]
    if len(last) == 2 and int(last) <= int(first[2:]):
        return False
    joined = re.search(r"\d\s+and\s", sentence.text[mention.start : mention.end]) is not None
    return not joined or sentence.text[: mention.start].rstrip().lower().endswith("between")


def _clock(mention: Mention, sentence: Sentence) -> bool:
    """ "at 20:15" is a time; "won 21:15" or "a ratio of 3:10" is not."""
    words, text = mention.words, sentence.text
    if {"half", "zone", "name", "spoken"} & words.keys():
        return not (
            "name" in words and re.match(r"\s+(?:sun|express|oil|blue)\b", text[mention.end :], re.IGNORECASE)
        )
    if "hr" in text[mention.start : mention.end]:
        return True
    return (
        re.search(
            r"\b(?:at|from|until|till|by|around|about|before|after|since|and|to)\s+$", text[: mention.start]
        )
        is not None
    )


def _season(mention: Mention, sentence: Sentence) -> bool:
    """ "in fall" and "in spring" may be other nouns; with a year or an article they are not."""
    del sentence
    return bool({"year", "whose"} & mention.words.keys()) or mention.words["season"].lower() != "fall"


def _weekday(mention: Mention, sentence: Sentence) -> bool:
    """The "Sunday Times" and "Friday Harbor" are names, "every Monday" is a habit."""
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    if re.search(r"\b(?:every|each|Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Maundy)\s+$", before):
        return False
    return (
        re.match(
            r"\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Independent|Tribune|Night Live|Harbou?r)\b",
            after,
        )
        is None
    )


def _quarter(mention: Mention, sentence: Sentence) -> bool:
    """A game has a third quarter too; "of the" what a building or a town has."""
    after = sentence.text[mention.end :]
    return re.match(r"\s+of\s+(?:the\s+)?(?:game|match|city|town|century|building|world)\b", after) is None


def _holiday(mention: Mention, sentence: Sentence) -> bool:
    """ "Christmas shopping", "a Halloween party" are no days."""
    if mention.words["holiday"].lower() not in {"christmas", "halloween", "epiphany", "may day", "earth day"}:
        return True
    before = sentence.text[: mention.start]
    return (
        re.search(r"\b(?:on|at|by|before|after|until|since|this|last|next)\s+$", before, re.IGNORECASE)
        is not None
    )


CHECKS: dict[str, Callable[[Mention, Sentence], bool]] = {
    "date": _date,
    "days": _days,
    "month": _month,
    "year": _year,
    "years": _years,
    "clock": _clock,
    "season": _season,
    "weekday": _weekday,
    "quarter": _quarter,
    "holiday": _holiday,
}
