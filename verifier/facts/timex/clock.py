"""Times of day: mention in, minutes after midnight and zone out; the day comes from the sentence."""

from __future__ import annotations

import re

from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.lexicon.calendar import COUNTS, DAY_PARTS, SEASONAL_ZONES, ZONES
from verifier.model import Clock

NAMED = {"noon": 720, "midday": 720, "midnight": 0}
SPOKEN = re.compile(r"(?:(half past|quarter past|quarter to) )?(\w+)", re.IGNORECASE)
AWAY = {"half past": 30, "quarter past": 15, "quarter to": -15, "": 0}


def part_of_day(part: str) -> Clock | None:
    """The minutes a part of the day spans: the night is 18:00 to 05:00 of the next day."""
    span = DAY_PARTS.get(part.lower())
    return span and Clock(low=span[0], high=span[1], zone="")


def clock(mention: Mention, context: Context) -> Resolution | None:
    """3:47 am local time, 0600 hours, noon, half past six o'clock; the day is added by the caller."""
    minute = _minute(mention)
    if minute is None:
        return None
    found = Clock(low=minute, high=minute, zone=_zone(mention))
    period = context.day
    if period is None:
        why = "time of day as printed, the day is not said"
        return Resolution(period=None, why=why, clock=found, granularity="minute")
    why = f"time of day as printed, on the day named last, {period.low}"
    return Resolution(period=period, why=why, clock=found, granularity="minute")


def _minute(mention: Mention) -> int | None:
    words = mention.words
    if "name" in words:
        return NAMED[words["name"].lower()]
    if "spoken" in words:
        return _spoken(mention)
    hour, minute = int(words["hour"]), int(words.get("minute", "0"))
    half = words.get("half", "").lower().replace(".", "")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour % 24 * 60 + minute


def _spoken(mention: Mention) -> int | None:
    match = SPOKEN.match(mention.words["spoken"])
    assert match
    word = match.group(2).lower()
    hour = COUNTS.get(word) or (int(word) if word.isdigit() else 0)
    late = mention.words.get("part", "") in {"afternoon", "evening"} or "night" in mention.words
    if not 1 <= hour <= 12 or not (late or "part" in mention.words):
        return None  # "six o'clock" alone may be either half of the day
    return (hour % 12 + (12 if late else 0)) * 60 + AWAY[(match.group(1) or "").lower()]


def _zone(mention: Mention) -> str:
    name = mention.words.get("zone", "").lower()
    if not name or name in SEASONAL_ZONES:
        return name.upper()
    if name.startswith("local"):
        return "local"
    return _offset(ZONES[name] + _added(mention.words.get("offset", "")))


def _added(text: str) -> int:
    match = re.match(r"([+-])\s?(\d{1,2})(?::?(\d\d))?", text)
    if not match:
        return 0
    size = int(match.group(2)) * 60 + int(match.group(3) or 0)
    return -size if match.group(1) == "-" else size


def _offset(minutes: int) -> str:
    """330 -> "+05:30"."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
