"""A mention and its sentence in, whether it names a time out: "flight 1990", "May said" do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.timex.accept_year import BEFORE_TIME, is_year, token_at
from verifier.facts.timex.dates import month_number
from verifier.facts.timex.grammar import cased
from verifier.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.facts.timex.context import Mention
    from verifier.model import Sentence

STREET = re.compile(
    r"\s+(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Square|Boulevard|Lane|Bridge|Drive|Movement|Brigade|Township|County|Island|Hill)"
)
NAMED_DAY = re.compile(
    r"\b(?:[Ee]very|[Ee]ach|Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Maundy|Patch|Fat|Shrove|Giving|Whit|Holy)\s+$"
)
NTH_DAY = re.compile(r"\b(?:first|second|third|fourth|last)\s+$", re.IGNORECASE)
OF_PERIOD = re.compile(r"\s+(?:of|in)\s+(?:the|each|every|a|any)\b")
NEWSPAPER = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Independent|Tribune|Night Live|Harbou?r)\b"
)
QUARTER_OF = re.compile(r"\s+of\s+(?:the\s+)?(?:game|match|city|town|century|building|world)\b")
GAME = re.compile(
    r"\b(?:touchdowns?|interceptions?|fumbles?|yards?|rebounds?|quarterbacks?|halftime|overtime|free throws?|"
    r"baskets?|points? lead|field goals?|three-pointers?|scored|comeback|TD|opponents?|innings?)\b"
)
BESIDE_HOLIDAY = re.compile(r"\b(?:on|at|by|before|after|until|since|this|last|next)\s+$", re.IGNORECASE)
AT_TIME = re.compile(r"\b(?:at|from|until|till|by|around|about|before|after|since|and|to)\s+$")
RESULT = re.compile(r"\b(?:w[io]n|beat|lost|scored?|ratio|odds|verses?|[A-Z][a-z]+)(?:\s+(?:by|of))?\s+$")
FOR_ONE = re.compile(
    r"\b(?:aged?|stood|stands|remains?|number|put|estimated|look(?:ed|s|ing)? at|at least|at most)\s+"
    r"(?:at\s+)?$"
)
STRETCH = re.compile(r"\b(?:over|within|in|for|during|throughout)\s+$", re.IGNORECASE)
VERB_AFTER = re.compile(r"\s+(?:be|have|not|on|to|through|past)\b")
LOWER_AFTER = re.compile(r"['’]s\s+[a-z]|\s+[a-z]+")
PAIRED = re.compile(rf"\b(?:{cased(MONTHS)}|{cased(MONTH_ABBREVIATIONS)})\.?\s?[-–]\s?$")
BUILT = re.compile(r"-[a-z]")
EVERY = re.compile(r"\b(?:[Ee]very|[Ee]ach)\s+$")
CAPITAL = re.compile(r"\s+[A-Z][a-z]+")
WITHIN = re.compile(r"\b(?:in|since|by|until|of|during|early|late|last|next|this)[\s-]+$", re.IGNORECASE)
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
    text, end = sentence.text, mention.end
    if "year" in mention.words:
        return True
    other = STREET.match(text, end) or BUILT.match(text, end) or EVERY.search(text[: mention.start])
    if other or _is_person(mention, sentence):
        return False
    name = mention.words["month"].rstrip(".")
    if len(name) > 3 and month_number(name) in SURE_MONTHS:
        return True
    if BEFORE_TIME.search(text[: mention.start]) or PAIRED.search(text[: mention.start]):
        return name.lower() not in {"may", "march"} or not VERB_AFTER.match(text, end)
    return name not in {"May", "MAY", "March"} and len(name) > 3 and LOWER_AFTER.match(text, end) is not None


def _is_person(mention: Mention, sentence: Sentence) -> bool:
    """Names are given names too: "after April Jones spoke"."""
    token = token_at(sentence, mention.start)
    if token is not None and token.entity == "PERSON":
        return True
    if month_number(mention.words["month"]) in SURE_MONTHS or not CAPITAL.match(sentence.text, mention.end):
        return False
    return not WITHIN.search(sentence.text[: mention.start])


def _years(mention: Mention, sentence: Sentence) -> bool:
    first, last = mention.words["year"], mention.words["year2"]
    if len(last) == 2 and int(last) <= int(first[2:]):
        return False
    joined = re.search(r"\d\s+and\s", sentence.text[mention.start : mention.end]) is not None
    return not joined or sentence.text[: mention.start].rstrip().lower().endswith("between")


def _clock(mention: Mention, sentence: Sentence) -> bool:
    """At "20:15" a time is meant; "won 21:15" or "a ratio of 3:10" is none."""
    words, before = mention.words, sentence.text[: mention.start]
    if {"half", "zone", "name", "hours", "part", "night"} & words.keys():
        return True
    if "spoken" in words:
        return not (FOR_ONE.search(before) or (words["spoken"] == "one" and not AT_TIME.search(before)))
    if {"log", "weak"} & words.keys():
        return True
    return AT_TIME.search(before) is not None or (len(words["hour"]) == 2 and not RESULT.search(before))


def _season(mention: Mention, sentence: Sentence) -> bool:
    """A fall and a spring are other things too; a year or "last" makes them seasons."""
    del sentence
    return bool({"year", "whose"} & mention.words.keys()) or mention.words["season"].lower() != "fall"


def _weekday(mention: Mention, sentence: Sentence) -> bool:
    """The "Sunday Times" and "Good Friday" are names, "every Monday" and "first Monday of a month" habits."""
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    habit = NTH_DAY.search(before) and OF_PERIOD.match(after)
    return not (NAMED_DAY.search(before) or NEWSPAPER.match(after) or habit)


def _quarter(mention: Mention, sentence: Sentence) -> bool:
    """A game has a third quarter too, and a town a first."""
    if not {"year", "whose"} & mention.words.keys() and GAME.search(sentence.text):
        return False
    return QUARTER_OF.match(sentence.text, mention.end) is None


def _holiday(mention: Mention, sentence: Sentence) -> bool:
    """In "Christmas shopping" and "a Halloween party" no day is named."""
    if mention.words["holiday"].lower() not in {"christmas", "halloween", "epiphany", "may day", "earth day"}:
        return True
    return BESIDE_HOLIDAY.search(sentence.text[: mention.start]) is not None


def _deictic(mention: Mention, sentence: Sentence) -> bool:
    """A capital inside a sentence makes a name: "the USA Today article", "on CBS This Morning"."""
    word = sentence.text[mention.start : mention.end]
    before = sentence.text[: mention.start].rstrip()
    return word[0].islower() or sentence.text.isupper() or not (before and before[-1].isalnum())


def _next_one(mention: Mention, sentence: Sentence) -> bool:
    """Over "the next month" is a stretch from now on, not the month after the one named."""
    way = mention.words["way"].lower()
    return way != "the next" or not STRETCH.search(sentence.text[: mention.start])


CHECKS: dict[str, Callable[[Mention, Sentence], bool]] = {
    "date": _date,
    "days": _days,
    "month": _month,
    "year": is_year,
    "years": _years,
    "clock": _clock,
    "season": _season,
    "weekday": _weekday,
    "quarter": _quarter,
    "deictic day": _deictic,
    "next one": _next_one,
    "holiday": _holiday,
}
