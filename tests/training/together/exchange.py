"""The words of a value in, those of another value of its kind out; a sentence in, its denial out.

A bank of stories has ten tellings that agree for each that contradicts. An agreed telling whose value is
exchanged contradicts the other; a telling of something else whose value is exchanged still does not. A reader
learns from both, so that what an exchange looks like tells it nothing.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

    from verifier.model import Sentence, Token

NAMES = frozenset({"person", "organisation", "place", "role"})
NAMED = re.compile(r"[^\W\d_a-z]\S*(?:.* [^\W\d_a-z]\S*)?")  # "Ada Holm", not "the mayor"
FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
CLOCK = re.compile(r"\b(\d{1,2})([:.])(\d\d)\b")
NTH = re.compile(r"(\d+)(?:st|nd|rd|th)\b")
YEAR = re.compile(r"(?:19|20)\d\d")
SERIES = tuple(
    tuple(words.split())
    for words in (
        "two three four five six seven eight nine ten eleven twelve",
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    )
)
DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
FINITE = frozenset({*DO, "MD"})
DAYS, SHIFT = 28, 3
NEAR, FAR = 0.05, 0.6  # how far a figure may move, as a share of it


def exchanged(words: str, kind: str, others: Iterable[str], rng: random.Random) -> str:
    """Another value in the form of these words, or "" where none can be made.

    Of names another of `others` takes the place, of as many words; a figure slips in one digit, in two that
    change places, or moves by a part of itself.
    """
    if kind in NAMES:
        mine = set(words.lower().split())
        form = NAMED.fullmatch(words)
        fitting = sorted(
            {
                o
                for o in others
                if form
                and NAMED.fullmatch(o)
                and len(o.split()) == len(words.split())
                and not mine & set(o.lower().split())
            }
        )
        return rng.choice(fitting) if fitting else ""
    if kind == "time" and (clock := CLOCK.search(words)):
        hour, minute = _clock(int(clock[1]), clock[3], rng)
        return f"{words[: clock.start()]}{hour}{clock[2]}{minute}{words[clock.end() :]}"
    figures = list(FIGURE.finditer(words))
    spelled = SERIES if not figures or rng.random() < 0.5 else ()
    for series in spelled:
        for n, word in enumerate(series):
            if found := re.search(rf"\b{word}\b", words, 0 if word[0].isupper() else re.IGNORECASE):
                new = rng.choice([w for m, w in enumerate(series) if 0 < abs(m - n) <= SHIFT])
                new = new.capitalize() if found[0][0].isupper() else new
                return words[: found.start()] + new + words[found.end() :]
    if not figures:
        return ""
    found = rng.choice(figures)
    new = _figure(found[0], day=kind == "date", rng=rng)
    return NTH.sub(_nth, words[: found.start()] + new + words[found.end() :]) if new else ""


def _nth(found: re.Match[str]) -> str:
    teen = found[1][-2:-1] == "1"
    return found[1] + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(found[1][-1], "th"))


def _clock(hour: int, minute: str, rng: random.Random) -> tuple[int, str]:
    """A time one to three hours off, or at another minute."""
    half = 12 if hour <= 12 else 24
    if rng.random() < 0.5:
        return (hour + rng.choice([-2, -1, 1, 2]) - 1) % half + 1, minute
    return hour, f"{(int(minute) + rng.choice([10, 15, 20, 30, 40])) % 60:02}"


def _figure(text: str, *, day: bool, rng: random.Random) -> str:
    if day:
        moved = int(text) + rng.choice([-SHIFT, -2, -1, 1, 2, SHIFT]) if text.isdigit() else 0
        return str(moved) if YEAR.fullmatch(text) or 1 <= moved <= DAYS else ""
    # A last nought may have been rounded: 6,230 does not contradict 6,200.
    digits = [n for n, c in enumerate(text) if c.isdigit() and text[n:].strip("0,.")]
    way = rng.randrange(3)
    if digits and (way == 0 or len(digits) == 1):
        at = rng.choice(digits)
        return text[:at] + rng.choice([d for d in "123456789" if d != text[at]]) + text[at + 1 :]
    if way == 1:
        unlike = [(a, b) for a, b in itertools.pairwise(digits) if text[a] != text[b] != "0"]
        if unlike:
            a, b = rng.choice(unlike)
            return text[:a] + text[b] + text[a + 1 : b] + text[a] + text[b + 1 :]
    return _moved(text, 1 + rng.choice([-1, 1]) * rng.uniform(NEAR, FAR))


def _moved(text: str, by: float) -> str:
    """A figure times a number, in the form that it has; "" where that changes nothing."""
    places = len(text.partition(".")[2])
    value = float(text.replace(",", "")) * by
    if not places and text.endswith("00"):
        value = round(value, -2 if value >= 1000 else -1)
    new = f"{value:,.{places}f}" if "," in text else f"{value:.{places}f}"
    return "" if new == text else new


def denied(sentence: Sentence, start: int, end: int) -> str:
    """The sentence with a denial of what `start..end` of its article tells, or "" where it has no verb.

    "was found guilty" becomes "was not found guilty", "signed" becomes "did not sign".
    """
    told = [token for token in sentence.tokens if start <= token.start < end]
    verb = next((t for t in told if t.tag in FINITE), None) or next(
        (aux for t in told if t.tag in {"VBN", "VBG"} for aux in _under(sentence, t) if aux.tag in FINITE),
        None,
    )
    if not verb:
        return ""
    over = sentence.tokens[verb.head] if verb.dep.startswith("aux") else verb
    if any(t.dep == "neg" for t in (*_under(sentence, verb), *_under(sentence, over))):
        return ""
    helping = verb.dep.startswith("aux") or verb.tag == "MD" or verb.lemma == "be"
    new = f"{verb.text} not" if helping else f"{DO[verb.tag]} not {verb.lemma}"
    return sentence.text[: verb.start - sentence.start] + new + sentence.text[verb.end - sentence.start :]


def _under(sentence: Sentence, token: Token) -> list[Token]:
    return [t for t in sentence.tokens if t.head == token.index and t.index != token.index]
