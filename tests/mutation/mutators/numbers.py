"""Changes of an ordinal, a count, a measure, a share, an amount of money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.mutation.mutators import Site

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
SPELLED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
SPELLED_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORD = re.compile(rf"\b(?:{'|'.join(SPELLED)})\b", re.IGNORECASE)
WORD_ORDINAL = re.compile(rf"\b(?:(?:{'|'.join(TENS)})-)?({'|'.join(SPELLED_ORDINALS)})\b")
LOOSE = re.compile(r"\b(?:about|some|around|nearly|almost|more than|over|at least|up to)\b", re.IGNORECASE)
# A rounded telling leaves room for a tenth either way; what is changed by less contradicts nobody.
ROOM = 0.2
MAGNITUDES = (
    ("million", "billion"), ("billion", "million"), ("bn", "m"), ("m", "bn"),
)  # fmt: skip
UNITS = (
    ("square kilometres", "square miles"), ("sq km", "square miles"), ("kilometres an hour", "miles an hour"),
    ("km/h", "mph"), ("kilometres", "miles"), (" km", " miles"), ("kilograms", "pounds"), (" kg", " pounds"),
    ("tonnes", "kilograms"), ("hours", "days"), ("days", "weeks"),
)  # fmt: skip


def suffixed(number: int) -> str:
    """22 is "22nd"."""
    last = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def ordinal(site: Site, rng: random.Random) -> Iterator[str]:
    """ "the 22nd session" becomes "the 21st session" """
    if found := ORDINAL.search(site.words.text):
        yield _put(site.words.text, found, suffixed(int(found[1]) + rng.choice((-1, 1))))


def spelled_ordinal(site: Site, rng: random.Random) -> Iterator[str]:
    """ "the fourteenth session" becomes "the fifteenth session" """
    if found := WORD_ORDINAL.search(site.words.text):
        at = SPELLED_ORDINALS.index(found[1])
        moved = SPELLED_ORDINALS[min(max(at + rng.choice((-1, 1)), 0), len(SPELLED_ORDINALS) - 1)]
        if moved != found[1]:
            text = site.words.text
            yield text[: found.start(1)] + moved + text[found.end(1) :]


def transposed(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "163 passengers" becomes "613 passengers" """
    if found := NUMBER.search(site.words.text):
        for at in range(len(found[0]) - 1):
            one, two = found[0][at], found[0][at + 1]
            new = found[0][:at] + two + one + found[0][at + 2 :]
            if (
                one.isdigit()
                and two.isdigit()
                and one != two
                and not new.startswith("0")
                and _far(site, found[0], new)
            ):
                yield _put(site.words.text, found, new)
                return


def doubled(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "47 injured" becomes "94 injured" """
    if found := NUMBER.search(site.words.text):
        yield _put(site.words.text, found, _like(found[0], 2 * float(found[0].replace(",", ""))))
    elif found := WORD.search(site.words.text):
        yield _put(site.words.text, found, _cased(found[0], _word(2 * (SPELLED.index(found[0].lower()) + 1))))


def one_more(site: Site, rng: random.Random) -> Iterator[str]:
    """ "Eleven people" becomes "Twelve people" """
    found = NUMBER.fullmatch(site.words.text.partition(" ")[0])
    if any(LOOSE.search(text) for text in (site.words.text, *site.others)):
        return
    if found and "." not in found[0] and "," not in found[0] and float(found[0]) < 100:
        text = site.words.text
        yield str(int(found[0]) + rng.choice((-1, 1))) + text[found.end() :]
    elif found := WORD.search(site.words.text):
        at = SPELLED.index(found[0].lower()) + 1 + rng.choice((-1, 1))
        if at > 1:
            yield _put(site.words.text, found, _cased(found[0], _word(at)))


def unit(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "620 km" becomes "620 miles" """
    for old, new in UNITS:
        if site.words.text.endswith(old):
            yield site.words.text[: -len(old)] + new
            return


def magnitude(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "€3.6bn" becomes "€3.6m" """
    for old, new in MAGNITUDES:
        pattern = rf"(?<=[\d ]){old}\b"
        if re.search(pattern, site.words.text):
            yield re.sub(pattern, new, site.words.text)
            return


def score(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "3-2" becomes "3-1" """
    if found := re.search(r"(\d)-(\d)", site.words.text):
        yield f"{found[1]}-{int(found[2]) - 1}"
    elif "goals to" in site.words.text:
        yield site.words.text.replace("two", "one")


def _far(site: Site, old: str, new: str) -> bool:
    """Whether the change is wide enough for how loosely the others put it."""
    one, two = (float(text.replace(",", "")) for text in (old, new))
    loose = any(LOOSE.search(text) for text in (site.words.text, *site.others))
    return abs(one - two) > (ROOM * one if loose else 0)


def _like(old: str, value: float) -> str:
    """A number printed as the old one was."""
    places = len(old.partition(".")[2])
    return f"{value:,.{places}f}" if "," in old or value >= 10_000 else f"{value:.{places}f}"


def _word(number: int) -> str:
    return SPELLED[number - 1] if number <= len(SPELLED) else _tens(number)


def _tens(number: int) -> str:
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f"-{SPELLED[ones - 1]}" if ones else "")


def _cased(old: str, new: str) -> str:
    return new.capitalize() if old[0].isupper() else new


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]
