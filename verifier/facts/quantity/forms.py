"""Amounts that are no plain number: "200-member", "half of", "one in twenty", "hundreds", "both"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral
from verifier.facts.quantity.amount import Amount, plain
from verifier.facts.quantity.ballots import ballots
from verifier.facts.quantity.bound import bounded_before
from verifier.facts.quantity.patterns import (
    AGE,
    COMPOUND,
    FRACTION,
    GROUPED,
    MAGNITUDE,
    PERSON_AFTER,
    PERSON_BEFORE,
    PLURAL,
    RATE,
    RATIO,
    REPEATED,
    STRONG,
    SURNAME_BEFORE,
    TWIN,
    YOUNG,
)
from verifier.facts.quantity.scan import TOTAL
from verifier.lexicon.currencies import NOUNS, SIGNS
from verifier.lexicon.numbers import FRACTIONS, GROUPS_OF, PLURALS, TIMES
from verifier.lexicon.tables import words
from verifier.lexicon.units import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator


def special(text: str) -> Iterator[Amount]:
    """Amounts of the other forms, earlier patterns first; a caller lets none overlap."""
    for form in (
        _rates,
        _votes,
        _ages,
        _young,
        _magnitudes,
        _strong,
        _ratios,
        _fractions,
        _compounds,
        _plurals,
        _times,
        _groups,
        _twins,
    ):
        for amount in form(text):
            yield amount if amount.form in {"plural", "pair", "rate"} else bounded_before(text, amount)


def _of(
    match: re.Match[str], group: str, level: float, form: str, *, unit: str = "", noun: str = "", end: int = 0
) -> Amount:
    return Amount(
        start=match.start(group),
        core=match.start(group),
        end=end or match.end(group),
        low=level,
        high=level,
        open_low=False,
        open_high=False,
        approximate=False,
        unit=unit,
        form=form,
        noun=noun,
        bare=False,
    )


def _first(match: re.Match[str]) -> str:
    return next(name for name, found in match.groupdict().items() if name.startswith("number") and found)


def _votes(text: str) -> Iterator[Amount]:
    for start, end, number, counted in ballots(text):
        amount = plain(start, end, number, number, "", bare=False)
        yield replace(amount, form="ballot", noun=counted)


def _ages(text: str) -> Iterator[Amount]:
    for match in AGE.finditer(text):
        group = _first(match)
        years = numeral.value(match[group])
        if (
            years is not None
            and years < 130
            and not (group == "number5" and not _after_name(text[: match.start()], text[match.end() :]))
        ):
            end = match.end() if group in {"number", "number2"} else match.end(group)
            yield _of(match, group, years, "age", unit="year", end=end)


def _young(text: str) -> Iterator[Amount]:
    for match in YOUNG.finditer(text):
        level = numeral.value(match["number"])
        if level is not None:
            yield _of(match, "number", level, "age", unit=match["unit"].lower(), end=match.end())


def _after_name(before: str, after: str) -> bool:
    """Whether a number stands beside a person: "Anna Vogt, 43," is an age, "in June, 43," is none."""
    if PERSON_BEFORE.search(before):
        return True
    return bool(SURNAME_BEFORE.search(before) and PERSON_AFTER.match(after))


def _magnitudes(text: str) -> Iterator[Amount]:
    for match in MAGNITUDE.finditer(text):
        group = _first(match)
        level = numeral.value(match[group])
        if level is not None and level < 10:
            yield _of(match, group, level, "magnitude", unit="magnitude")


def _strong(text: str) -> Iterator[Amount]:
    for match in STRONG.finditer(text):
        level = numeral.value(match["number"])
        if level is not None and level >= 2:
            yield _of(match, "number", level, "compound", noun="member")


def _compounds(text: str) -> Iterator[Amount]:
    for match in COMPOUND.finditer(text):
        level = numeral.value(match["number"])
        noun = match["noun"].lower()
        if level is None or not _counts(noun):
            continue
        if noun in WORDS:
            if match["more"] and match["more"].lower() == "long":
                pass
            elif match["more"]:
                continue
            yield _of(match, "number", level, "compound", unit=WORDS[noun], noun=noun, end=match.end("noun"))
        else:
            yield _of(match, "number", level, "compound", noun=noun, end=match.end("noun"))


# "A one-sided match", "second-largest", "three-quarters", "a two-thirds majority", "a 20-something".
_NO_UNIT = words(
    """
    sided off time way man-show something odd fold thirds quarters fifths half old plus third quarter fifth
    eighths tenths up down out over and thirty two three four five six seven eight nine one hundred thousand
    million billion trillion dozen crore lakh euro dollar pound rupee crown upmanship gauge caliber calibre
    stop shot and-a-half in on to ish tenth th hit under par
    """
)


def _counts(noun: str) -> bool:
    return noun not in _NO_UNIT


def _ratios(text: str) -> Iterator[Amount]:
    for match in RATIO.finditer(text):
        part = numeral.value(match["part"])
        whole = numeral.value(match["whole"] if match["whole"].lower() != "hundred" else "a hundred")
        if part is not None and whole and part < whole and whole >= 3:
            yield replace(
                _of(match, "part", 100 * part / whole, "ratio", unit="%", end=match.end()), total=whole
            )


def _fractions(text: str) -> Iterator[Amount]:
    for match in FRACTION.finditer(text):
        group = next(name for name in ("fraction", "fraction2", "fraction3") if match[name])
        share = FRACTIONS.get(re.sub(r"[\s-]+", " ", match[group].lower()))
        if share is not None:
            whole = TOTAL.match(text, match.end(group))
            total = numeral.value(whole["total"]) if whole else None
            yield replace(_of(match, group, round(100 * share, 2), "fraction", unit="%"), total=total)


def _plurals(text: str) -> Iterator[Amount]:
    for match in PLURAL.finditer(text):
        if match["plural"].lower() == "scores" and not text.startswith(" of ", match.end()):
            continue  # "Moses scores two penalties"
        least = PLURALS[re.sub(r"\s+", " ", match["plural"].lower())]
        yield _of(match, "plural", least, "plural")


def _times(text: str) -> Iterator[Amount]:
    for match in REPEATED.finditer(text):
        if match["times"].lower() != "once":  # "once" is nearly always "formerly" or "as soon as"
            yield _of(match, "times", TIMES[match["times"].lower()], "times", unit="time")


def _rates(text: str) -> Iterator[Amount]:
    """“$1 = 0.86 euros” and "at 7.5 crowns to the dollar": what one unit of a currency costs in another."""
    for match in RATE.finditer(text):
        second = match["rate2"] is not None
        paid = SIGNS.get(match["sign2"] or "") or NOUNS.get(
            (match["unit2" if second else "unit"] or "").lower()
        )
        bought = (
            NOUNS.get((match["to"] or "").lower())
            if second
            else SIGNS.get(match["sign"] or "") or NOUNS.get((match["of"] or "").lower())
        )
        if paid and bought:
            group = "rate2" if second else "rate"
            yield replace(
                _of(match, group, float(match[group]), "rate", unit=f"{paid}/{bought}"),
                core=match.start(),
                start=match.start(),
                end=match.end(),
            )


def _groups(text: str) -> Iterator[Amount]:
    """“A trio of ministers”, "a single goal", "nobody"."""
    for match in GROUPED.finditer(text):
        named = match["group"]
        level = GROUPS_OF[named.lower()] if named else 0
        yield _of(match, "group" if named else "none", level, "group")


def _twins(text: str) -> Iterator[Amount]:
    for match in TWIN.finditer(text):
        if match["noun"].lower() not in {"of", "and", "side", "sides"} and match["noun"].lower().endswith(
            ("s", "en")
        ) == (match["twin"].lower() == "both"):
            yield _of(match, "twin", 2.0, "pair", noun=match["noun"].lower())
