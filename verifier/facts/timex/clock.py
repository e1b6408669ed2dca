"""Times of day: mention in, minutes after midnight and zone out; the day comes from the sentence."""

from __future__ import annotations

import datetime as dt
import functools
import re
import zoneinfo
from typing import TYPE_CHECKING

from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.lexicon.calendar import COUNTS, DAY_PARTS, DAY_PARTS_ALONE, SEASONAL_ZONES, ZONES
from verifier.lexicon.numbers import CARDINALS
from verifier.model import Clock

if TYPE_CHECKING:
    from verifier.model import TimexRelation

DAY = 1440
# A day named further back than this is no longer the day of a time of day.
FAR = 3
NAMED = {"noon": 720, "midday": 720, "midnight": 0}
_SMALL = "|".join(word for word, value in CARDINALS.items() if 0 < value < 20)
SPOKEN = re.compile(
    rf"(?:(?:a )?(?P<minutes>half|quarter|twenty(?:[- ](?:{_SMALL}))?|{_SMALL}|\d{{1,2}})(?: minutes?)? "
    r"(?P<side>past|to|before|after) )?(?P<hour>[a-z]+|\d+)(?:[- ](?P<more>[a-z]+(?:[- ]five)?))?",
    re.IGNORECASE,
)
# "Shortly before noon" may be three quarters of an hour before it.
NEAR = re.compile(
    r"\b(?:shortly|just|soon|not long|(?:a )?little|a (?:bit|few minutes|while)|moments|minutes|slightly)\s+"
    r"(?P<side>before|after|past)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
PAST = re.compile(r"\bpast\s+$", re.IGNORECASE)
CLOSE = 45
AMERICAN = frozenset({"eastern", "central", "mountain", "pacific"})
# "on Tuesday morning at twenty to seven": a part of the day in the sentence says which half is meant.
EARLY = re.compile(r"\b(?:morning|dawn|sunrise|before daybreak|early hours)\b", re.IGNORECASE)
LATE = re.compile(r"\b(?:afternoon|evening|night|tonight|dusk|sunset)\b", re.IGNORECASE)


def part_of_day(part: str) -> Clock | None:
    """The minutes a part of the day spans: the night is 18:00 to 05:00 of the next day."""
    span = DAY_PARTS.get(part.lower())
    return span and Clock(low=span[0], high=span[1], zone="")


def part(mention: Mention, context: Context) -> Resolution | None:
    """In the small hours, before dawn; the day is added by the caller."""
    low, high = (DAY_PARTS | DAY_PARTS_ALONE)[mention.words["span"].lower()]
    return _dated(Clock(low=low, high=high, zone=""), context, None)


def clock(mention: Mention, context: Context) -> Resolution | None:
    """3:47 am local time, 0600 hours, noon, half past six o'clock; the day is added by the caller."""
    minute = _minute(mention, context)
    if minute is None:
        return None
    either = _unsaid_half(mention)
    low = high = minute
    before = context.sentence.text[: mention.start]
    near = NEAR.search(before) or PAST.search(before)
    side = near.groupdict().get("side", "past").lower() if near else ""
    if side == "before":
        low = (minute - CLOSE) % DAY
        high = low + CLOSE
    elif side:
        high = minute + CLOSE
    found = Clock(
        low=low,
        high=high,
        zone=_zone(mention, context.reference),
        either=either and _late(mention, context) is None,
    )
    return _dated(found, context, "on" if side else None)


def _dated(found: Clock, context: Context, relation: TimexRelation | None) -> Resolution:
    period = context.day
    if period is None or context.day_sentence < context.sentence.index - FAR:
        why = "time of day as printed, the day is not said"
        return Resolution(period=None, why=why, clock=found, granularity="minute", relation=relation)
    why = f"time of day as printed, on the day named last, {period.low}"
    return Resolution(period=period, why=why, clock=found, granularity="minute", relation=relation)


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
    elif hour < 12 and (words.get("night") or words.get("part", "").lower() in {"afternoon", "evening"}):
        hour += 12
    return hour % 24 * 60 + minute


def _unsaid_half(mention: Mention) -> bool:
    """Whether the words may mean either half of the day: "ten past three", "9.40", but not "09:40"."""
    words = mention.words
    if "spoken" in words:
        return not NAMED.keys() & set(words["spoken"].lower().split())
    return (
        not {"name", "half", "zone", "hours"} & words.keys()
        and words["hour"][0] != "0"
        and int(words["hour"]) <= 12
    )


def _spoken(mention: Mention, *, late: bool) -> int | None:
    match = SPOKEN.fullmatch(
        mention.words["spoken"].lower().replace("half ", "half past ").replace("past past", "past")
    )
    if match is None:
        return None
    word = match["hour"].lower()
    hour = NAMED[word] // 60 if word in NAMED else COUNTS.get(word) or (int(word) if word.isdigit() else 0)
    if word not in NAMED and not 1 <= hour <= 12:
        return None
    side = -1 if (match["side"] or "").lower() in {"to", "before"} else 1
    start = hour * 60 if word in NAMED else (hour % 12 + (12 if late else 0)) * 60
    return (start + side * _away(match["minutes"] or "") + _away(match["more"] or "")) % DAY


def _away(written: str) -> int:
    words = re.split(r"[- ]", written.lower())
    named = {"half": 30, "quarter": 15, "": 0}
    return sum(named[word] if word in named else CARDINALS.get(word) or int(word) for word in words)


def _late(mention: Mention, context: Context) -> bool | None:
    """Which half of the day, said with the hour or in the sentence; None if neither or both are."""
    part = mention.words.get("part", "").lower()
    if part or "night" in mention.words:
        return part != "morning"
    text = context.sentence.text
    early, late = EARLY.search(text), LATE.search(text)
    return bool(late) if bool(early) != bool(late) else None


def _zone(mention: Mention, day: dt.date | None) -> str:
    name = mention.words.get("zone", "").lower()
    if not name or name in SEASONAL_ZONES:
        return name.upper()
    if name.startswith("local"):
        return "local"
    if name not in ZONES:  # "Central", "Pacific time", "Tokyo time"
        place = name.removesuffix(" time")
        return f"{name[0].upper()}T" if place in AMERICAN else _of_city(place, day)
    return offset_shown(ZONES[name] + _added(mention.words.get("offset", "")))


def _of_city(place: str, day: dt.date | None) -> str:
    """The offset of a city that has a time zone of its own; any other place has its local time."""
    name = _cities().get(place.replace(" ", "_"))
    when = dt.datetime.combine(day or dt.date(2000, 1, 1), dt.time(12))
    offset = zoneinfo.ZoneInfo(name).utcoffset(when) if name else None
    return "local" if offset is None else offset_shown(int(offset.total_seconds()) // 60)


@functools.cache
def _cities() -> dict[str, str]:
    return {
        name.rsplit("/", 1)[-1].lower(): name
        for name in sorted(zoneinfo.available_timezones())
        if "/" in name
    }


def _added(text: str) -> int:
    match = re.match(r"([+-])\s?(\d{1,2})(?::?(\d\d))?", text)
    if not match:
        return 0
    size = int(match.group(2)) * 60 + int(match.group(3) or 0)
    return -size if match.group(1) == "-" else size


def offset_shown(minutes: int) -> str:
    """A number of minutes east of UTC as an offset: 330 is "+05:30"."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
