"""Where the date of an article may be taken from: rules in order in, statements of a date out."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.load import dates
from verifier.load.dates import DATE
from verifier.load.draft import Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from verifier.config import DateRule

# "2025-03-07_wire", "wire.20250307", "2025/03/07"; the parts stand apart by one and the same mark.
NUMERIC = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-_./]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
)
WRITTEN = re.compile(rf"(?<![^\W_]){DATE}(?![^\W_])")
# Words of a file name stand apart by these; a date needs the space that they stand for.
BETWEEN = re.compile(r"[_+]|(?<=[^\W\d_])-|-(?=[^\W\d_])")


def published(
    rules: Sequence[DateRule], metadata: Iterable[Stated], text: Iterable[Stated], file: str
) -> Iterator[Stated]:
    """Statements of the day of publication in the order of the rules, those that give no full date left out.

    `metadata` and `text` are what the file states in its fields and in its first lines, `file` is the path as
    it was given. The day of an update comes last in a text: relative dates count from the first day.
    """
    stated: Mapping[str, Iterable[Stated]] = {
        "metadata": metadata,
        "text": sorted(text, key=lambda part: part.source == "updated line"),
    }
    for rule in rules:
        found = stated[rule] if rule in stated else _of_file(rule, file)
        yield from (part for part in found if part.field == "published" and dates.day(part.value))


def _of_file(rule: DateRule, file: str) -> Iterator[Stated]:
    path = Path(file)
    day, source = None, "file name"
    if rule == "name":
        day = inside(path.stem)
    elif rule == "folder":
        day, source = _nearest(path.parent), "folder"
    elif rule == "modified":
        day, source = _written(path), "file time"
    if day:
        yield Stated(field="published", value=day.isoformat(), source=source)


def inside(name: str) -> dt.date | None:
    """The one day that a name of a file or folder holds; None for none, and for two that differ."""
    days = {_day(match) for match in NUMERIC.finditer(name)}
    days |= {dates.day(match.group()) for match in WRITTEN.finditer(BETWEEN.sub(" ", name))}
    known = {day for day in days if day}
    return known.pop() if len(known) == 1 else None


def _day(match: re.Match[str]) -> dt.date | None:
    return dates.day(f"{match['year']}-{match['month']}-{match['day']}")


def _nearest(folder: Path) -> dt.date | None:
    """The day of the nearest folder that holds one; "2025/03/07" is three folders and one day."""
    for near in (folder, *folder.parents):
        end = "/".join(near.parts[-3:])
        nested = next((_day(match) for match in NUMERIC.finditer(end) if match.end() == len(end)), None)
        if day := inside(near.name) or nested:
            return day
    return None


def _written(path: Path) -> dt.date | None:
    """The day on which the file was last written, in UTC, so that a machine's time zone does not matter."""
    try:
        return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).date()
    except (OSError, ValueError, OverflowError):  # standard input, or a time outside the calendar
        return None
