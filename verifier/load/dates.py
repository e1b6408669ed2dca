"""Written dates of headers and metadata: "2025-12-05", "Friday, 5 December 2025", "Dec 5"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from verifier.lexicon.calendar import ANY_MONTH, ANY_WEEKDAY, MONTH_ABBREVIATIONS, MONTHS

MONTH = rf"(?i:{ANY_MONTH})(?![^\W\d_])"
WEEKDAY = rf"(?i:{ANY_WEEKDAY})(?![^\W\d_])"
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d(?!\d|[.,]\d)"
# "Dec 5-7" and "5/6 May" name several days, and none of them is the day of a report.
_ONE = r"(?![-–/]\d)"
# The year belongs to the date even where what follows it is no dateline ("28 May 2005, 02:24 GMT").
DATE = (
    rf"(?:(?:{WEEKDAY},?\s+)?(?:{_DAY}(?:\s+of)?[\s-]\s*{MONTH}{_ONE}|{MONTH}\s*{_DAY}{_ONE})"
    rf"(?>(?:(?:,\s*|\s+|-){_YEAR})?)(?>(?:,?\s+\(?{WEEKDAY}\)?)?)"  # "?+" fails before Python 3.11.5
    rf"|{_YEAR}-\d\d-\d\d(?!\d)|{_YEAR}/\d\d/\d\d(?!\d)|\d{{1,2}}\.\d{{1,2}}\.{_YEAR})"
)
_NUMERIC = re.compile(r"(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_WORDS = re.compile(
    rf"(?:{WEEKDAY},?\s+)?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]\s*(?P<month>{MONTH})"
    rf"|(?P<month2>{MONTH})\s*(?P<day2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?)(?:(?:,\s*|\s+|-)(?P<year>{_YEAR}))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A day as it is written; `year` is 0 where the text gives none."""

    year: int
    month: int
    day: int

    def iso(self) -> str:
        """As in ISO 8601: "2025-12-05"."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def near(self, reference: dt.date | None) -> dt.date | None:
        """The calendar day; without a year, the one nearest to the reference, if there is one."""
        if self.year:
            return _day(self.year, self.month, self.day)
        if reference is None:
            return None
        years = (reference.year - 1, reference.year, reference.year + 1)
        days = [day for year in years if (day := _day(year, self.month, self.day))]
        return min(days, key=lambda day: abs(day - reference), default=None)


def written(text: str) -> WrittenDate | None:
    """The date at the start of the text, or None: "2025-12-05T10:00Z", "05 Dec 2025 10:00", "Dec 5"."""
    text = text.strip()
    if numbers := _NUMERIC.match(text):
        return _checked(int(numbers[1]), int(numbers[2]), int(numbers[3]))
    if numbers := _DOTTED.match(text):
        return _checked(int(numbers[3]), int(numbers[2]), int(numbers[1]))
    if words := _WORDS.match(text):
        name = (words["month"] or words["month2"]).lower().rstrip(".")
        month = MONTHS.get(name) or MONTH_ABBREVIATIONS[name]
        return _checked(int(words["year"] or 0), month, int(words["day"] or words["day2"]))
    return None


def day(text: str) -> dt.date | None:
    """The calendar day of a metadata value; None where it gives no full date."""
    found = written(text)
    return found.near(None) if found else None


def moment(text: str) -> str:
    """The moment of a metadata value in UTC, as "2025-03-07T14:05:00"; "" where it gives no full date.

    A time without a zone is taken for UTC, and a day without a time for its first moment.
    """
    try:
        found = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        date = day(text)
        return f"{date}T00:00:00" if date else ""
    try:
        found = found.astimezone(dt.UTC) if found.tzinfo else found
    except OverflowError:  # the first or last day of the calendar
        return ""
    return found.replace(tzinfo=None).isoformat(timespec="seconds")


def _checked(year: int, month: int, day_of_month: int) -> WrittenDate | None:
    # A leap year stands in for the missing one, so that "Feb 29" is a day.
    if _day(year or 2000, month, day_of_month) is None:
        return None
    return WrittenDate(year=year, month=month, day=day_of_month)


def _day(year: int, month: int, day_of_month: int) -> dt.date | None:
    try:
        return dt.date(year, month, day_of_month)
    except ValueError:
        return None
