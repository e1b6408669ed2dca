"""Text of one sentence in, amounts out: number, scale, unit, range and bounds."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral
from verifier.facts.quantity.amount import Amount, plain
from verifier.facts.quantity.bound import DURATIONS, bounded
from verifier.facts.quantity.composite import joined
from verifier.facts.quantity.context import MOVED
from verifier.facts.quantity.unit import NOUN_PATTERN, PER_PATTERN, SIGN_PATTERN, SYMBOL_PATTERN, canonical
from verifier.lexicon.currencies import LETTERS, SIGNS
from verifier.lexicon.numbers import SCALES

if TYPE_CHECKING:
    from collections.abc import Iterator


TOTAL = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}?\(?(?:(?:out\s+)?of(?:\s+(?:the|its|their|all|these|those|some|about))?|in\s+every)\s+"
    rf"(?P<total>{numeral.DIGITS}|\b(?:{numeral.WORDED}|hundred|thousand))(?![\w%]|[.,:]\d|\s?(?:%|per\b|cent\b|{'|'.join(DURATIONS)}))",
    re.IGNORECASE,
)


def _side(n: int) -> str:
    """One number with what is written onto it: sign or code before, scale and unit after."""
    return (
        rf"(?P<sign{n}>{SIGN_PATTERN})?(?P<minus{n}>[-−–+](?=[\d$£€])|\bminus\s)?"
        rf"(?P<sign{n}b>(?<=[-−–+]){SIGN_PATTERN})?"
        rf"(?:(?P<digits{n}>{numeral.DIGITS})|(?P<words{n}>\b(?:{numeral.WORDED})\b))"
        rf"(?:(?P<letter{n}>\s?(?:{numeral.LETTERS})(?![\w²³/]))|(?P<scale{n}>(?:[\s-]+(?:{numeral.SCALE})\b)+))?"
        rf"(?:(?P<symbol{n}>\s?(?:{SYMBOL_PATTERN})(?![\w²³]))|(?P<unit{n}>[\s-]+(?:{NOUN_PATTERN})\b))?"
    )


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,/#@])(?<!\d[-–])(?<![A-Za-z][-–]){_side(1)}"
        rf"(?:(?P<join>\s?[-–—]\s?|\s+to\s+|\s+and\s+|\s+or\s+){_side(2)})?",
        re.IGNORECASE,
    )


def amounts(text: str) -> Iterator[Amount]:
    """The numbers of a sentence with bounds and units, in order; numbers in names are not told apart here."""
    for amount in joined(text, _plain(text)):
        yield _totalled(text, bounded(text, amount))


def _plain(text: str) -> Iterator[Amount]:
    at = 0
    while match := _pattern().search(text, at):
        amount = _range(text, match) or _single(text, match)
        at = max(match.start() + 1, amount.end if amount else _number_end(match))
        if amount:
            yield amount


def _totalled(text: str, amount: Amount) -> Amount:
    """“12 of the 19”, "three cells in every five": the amount with the size of its whole."""
    match = TOTAL.match(text, amount.end) if not amount.unit and amount.form == "plain" else None
    total = numeral.value(match["total"]) if match else None
    if total is None or amount.low is None or not 0 <= amount.low <= total:
        return amount
    return replace(amount, total=total)


def _number_end(match: re.Match[str]) -> int:
    return max(match.end("digits1"), match.end("words1"))


def _number(match: re.Match[str], n: int) -> float | None:
    number = numeral.value(match[f"digits{n}"] or match[f"words{n}"])
    return (
        None
        if number is None
        else -number
        if (match[f"minus{n}"] or "").strip().lower() in {"-", "−", "minus"}
        else number
    )


def _factor(match: re.Match[str], n: int) -> float:
    if match[f"letter{n}"]:
        return numeral.scale(match[f"letter{n}"]) if _letter_scales(match, n) else 1.0
    factor = 1.0
    for word in re.split(r"[\s-]+", (match[f"scale{n}"] or "").strip()):
        factor *= numeral.scale(word)
    return factor


def _letter_scales(match: re.Match[str], n: int) -> bool:
    """Whether the letter is a scale: "£38m" and "2.3m people", but "a 50m pool" is long."""
    letter = match[f"letter{n}"].strip().lower()
    if letter not in {"m", "mm"} or _sign(match, n) or match[f"unit{n}"]:
        return True
    if letter == "mm":
        return False
    sized = r"long|wide|high|deep|tall|above|below|from|away|north|south|east|west|race"
    return bool(
        re.match(
            rf"\s+(?!(?:{sized})\b)(?:[a-z]{{3,}}s|people|men|women|children)\b",
            match.string[match.end(f"letter{n}") :],
        )
    )


def _sign(match: re.Match[str], n: int) -> str:
    return (match[f"sign{n}"] or match[f"sign{n}b"] or "").strip()


def _unit(match: re.Match[str], n: int) -> tuple[str, float]:
    """Canonical unit of one side and what to multiply by ("42 cents" are 0.42 of the main unit)."""
    sign = _sign(match, n)
    if sign:
        known = SIGNS | LETTERS
        forms = (sign, sign.upper(), sign.title())
        return next((known[form] for form in forms if form in known), sign.upper()), 1.0
    if match[f"unit{n}"]:
        if re.fullmatch(r"[\s-]*pounds?", match[f"unit{n}"], re.IGNORECASE) and _weighed(match):
            return "lb", 1.0
        return canonical(match[f"unit{n}"])
    if match[f"symbol{n}"]:
        return canonical(match[f"symbol{n}"], symbol=True)
    if match[f"letter{n}"] and not _letter_scales(match, n):
        return canonical(match[f"letter{n}"], symbol=True)
    return "", 1.0


def _single(text: str, match: re.Match[str]) -> Amount | None:
    number = _number(match, 1)
    if number is None:
        return None
    unit, sub = _unit(match, 1)
    if _is_counted(match, unit):
        return plain(
            match.start(),
            match.end("words1") if match["words1"] else match.end("digits1"),
            number,
            number,
            "",
            bare=True,
        )
    end = max(match.end(f"{part}1") for part in ("digits", "words", "letter", "scale", "symbol", "unit"))
    if _glued(text, end):
        return None
    level = number * _factor(match, 1) * sub
    bare = not (unit or match["letter1"] or match["scale1"])
    if bare and (match["join"] or "").strip() == "and":  # "5 and 6 million crowns respectively"
        unit, sub = _unit(match, 2)
        level *= _factor(match, 2) * sub
        bare = not (unit or level != number)
    amount = plain(match.start(), end, level, level, unit, bare=bare)
    return _per(text, amount)


def _is_counted(match: re.Match[str], unit: str) -> bool:
    """Whether a word is no unit here: a firm may own two yards."""
    after = match.string[match.end("unit1") :] if match["unit1"] else ""
    if unit == "yard":
        return not re.match(r"\s+(?:from|away|off|out|long|wide|deep|high|of\s+(?:road|track|hose))|-", after)
    return unit in {"second", "knot", "foot"} and bool(match["words1"] and re.match(r"\s+[a-z]+s\b", after))


def _weighed(match: re.Match[str]) -> bool:
    """Whether pounds are of weight: "weighed 75 pounds", "a 20-pound salmon"."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    weighed = re.search(r"\b(?:weigh\w*|los[et]|gained|overweight)\b[^.]{0,30}$", before, re.IGNORECASE)
    return bool(
        weighed or re.match(r"\s+(?:of\s+(?!fun|aid)[a-z]+|overweight|heavier|lighter|in weight)\b", after)
    )


def _glued(text: str, end: int) -> bool:
    """Whether what is written onto the number makes it a name ("5G", "1980s") or counts nothing."""
    return bool(re.match(r"[A-Za-z_]|[.,]\d|:\d|-(?!plus|odd|an?-|per-)[a-z]", text[end : end + 7]))


def _range(text: str, match: re.Match[str]) -> Amount | None:
    """One amount from two numbers: "EUR 1.62-1.66 billion", "between 10 and 12 km", "two or three boats"."""
    join = match["join"]
    if not join or _glued(text, match.end()):
        return None
    low, high = _number(match, 1), _number(match, 2)
    word, before = join.strip().lower(), text[: match.start()].lower().rstrip()
    if low is None or high is None or not _joins(word, before):
        return None
    (unit1, sub1), (unit2, sub2) = _unit(match, 1), _unit(match, 2)
    scored = not (unit1 or unit2) and word in {"-", "–", "—"} and _score(text, match)
    if scored or (unit1 and unit2 and unit1 != unit2):
        return None
    scale1, scale2 = _factor(match, 1), _factor(match, 2)
    if scale2 == 1 and match["words1"] and match["words2"]:  # "two or three hundred", "two to three dozen"
        worded = SCALES.get(match["words2"].lower().split()[-1], 1.0)
        low *= worded if worded > 1 and low * worded < high else 1.0
    shared = scale2 if scale1 == 1 and low <= high else scale1  # "1.62-1.66 billion": the scale is said once
    low, high = low * shared * (sub1 if unit1 else sub2), high * scale2 * sub2
    if low >= high:
        return None
    start = before.rfind("between") if word == "and" else match.start()
    bare = not (unit1 or unit2 or scale1 > 1 or scale2 > 1)
    return replace(
        _per(text, plain(start, match.end(), low, high, unit1 or unit2, bare=bare)), core=match.start()
    )


def _joins(word: str, before: str) -> bool:
    """Whether a word joins two numbers to a range: "from 10 to 12 km", but not "rose from 10 to 12"."""
    if word == "and":
        return before.endswith("between")
    if word == "to" and before.endswith("from"):
        return not MOVED.search(before[-80:])
    return word != "to" or not re.search(
        r"\b(?:by|rose|fell|up|down|split|won|voted|vote|lost|beat)(?:\s+\w+)?$", before
    )


def _score(text: str, match: re.Match[str]) -> bool:
    """Whether two joined bare numbers are a result: "won 20-13", "a 3-1 defeat", "68-31 vote"."""
    outcome = r"win|vote|victor|defeat|draw|lead|loss|major|decision|rout|thrash|in\b|at\b|on\b|to\b|over\b"
    return not re.match(rf"[\s-]+(?!{outcome}|against\b|for\b|and\b|with\b)[a-z]{{3,}}", text[match.end() :])


def _per(text: str, amount: Amount) -> Amount:
    per = PER_PATTERN.match(text, amount.end)
    if not per:
        return amount
    if per["per"].lower() in DURATIONS and re.match(
        r"\s+(?:earlier|ago|before|later|after)\b", text[per.end() :]
    ):
        return amount  # "30 million a year earlier" is no price by the year
    return replace(amount, end=per.end(), unit=f"{amount.unit}/{per['per'].lower()}", bare=False)
