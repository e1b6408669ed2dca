"""Times of day: mention in, minutes after midnight and zone out; the day comes from the sentence."""

from __future__ import annotations

import re

from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.lexicon.calendar import COUNTS, DAY_PARTS, SEASONAL_ZONES, ZONES
from verifier.model import Clock

DAY = 1440
# A day named further back than this is no longer the day of a time of day.
FAR = 3
NAMED = {"noon": 720, "midday": 720, "midnight": 0}
SPOKEN = re.compile(
    r"(?:(?:a )?(?P<minutes>half|quarter|five|ten|twenty[- ]five|twenty)(?: minutes)? (?P<side>past|to) )?"
    r"(?P<hour>\w+)",
    re.IGNORECASE,
)
MINUTES = {
    "half": 30,
    "quarter": 15,
    "five": 5,
    "ten": 10,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
}
# "on Tuesday morning at twenty to seven": a part of the day in the sentence says which half is meant.
EARLY = re.compile(r"\b(?:morning|dawn|sunrise|before daybreak|early hours)\b", re.IGNORECASE)
LATE = re.compile(r"\b(?:afternoon|evening|night|tonight|dusk|sunset)\b", re.IGNORECASE)


def part_of_day(part: str) -> Clock | None:
    """The minutes a part of the day spans: the night is 18:00 to 05:00 of the next day."""
    span = DAY_PARTS.get(part.lower())
    return span and Clock(low=span[0], high=span[1], zone="")


def clock(mention: Mention, context: Context) -> Resolution | None:
    """3:47 am local time, 0600 hours, noon, half past six o'clock; the day is added by the caller."""
    if "spoken" in mention.words and _late(mention, context) is None:
        # Still a time of day, so that its numbers count nothing: "they met at half past six".
        return Resolution(period=None, why="a time of day of which half is not said", granularity="vague")
    minute = _minute(mention, context)
    if minute is None:
        return None
    found = Clock(low=minute, high=minute, zone=_zone(mention))
    period = context.day
    if period is None or context.day_sentence < context.sentence.index - FAR:
        why = "time of day as printed, the day is not said"
        return Resolution(period=None, why=why, clock=found, granularity="minute")
    why = f"time of day as printed, on the day named last, {period.low}"
    return Resolution(period=period, why=why, clock=found, granularity="minute")


def _minute(mention: Mention, context: Context) -> int | None:
    words = mention.words
    if "name" in words:
        return NAMED[words["name"].lower()]
    if "spoken" in words:
        return _spoken(mention, late=bool(_late(mention, context)))
    hour, minute = int(words["hour"]), int(words.get("minute", "0"))
    half = words.get("half", "").lower().replace(".", "")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour % 24 * 60 + minute


def _spoken(mention: Mention, *, late: bool) -> int | None:
    match = SPOKEN.match(mention.words["spoken"])
    assert match
    word = match["hour"].lower()
    hour = COUNTS.get(word) or (int(word) if word.isdigit() else 0)
    if not 1 <= hour <= 12:
        return None
    away = MINUTES[match["minutes"].lower()] if match["minutes"] else 0
    side = -1 if (match["side"] or "").lower() == "to" else 1
    return ((hour % 12 + (12 if late else 0)) * 60 + side * away) % DAY


def _late(mention: Mention, context: Context) -> bool | None:
    """Which half of the day, said with the hour or in the sentence; None if neither or both are."""
    part = mention.words.get("part", "").lower()
    if part or "night" in mention.words:
        return part != "morning"
    text = context.sentence.text
    early, late = EARLY.search(text), LATE.search(text)
    return bool(late) if bool(early) != bool(late) else None


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
