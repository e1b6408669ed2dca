"""Timeline rows to the geometry of two drawings: the whole span of time, and the days around the news."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from verifier.report.view.words import MONTHS, count, day, listed, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.report.view.lookup import Source
    from verifier.report.view.timeline import TimelineRow

# Sizes in units of the drawing, which are pixels where there is room for them.
WIDTH, LEFT, RIGHT, LANE, TOP, FOOT = 940, 290, 80, 26, 46, 44
NAME_LENGTH = 38
# Labels nearer than this would run into each other, and a longer one is no label.
TOUCHING, LONGEST_LABEL = 30, 14
MOST_LANES = 40
# The days that the close drawing shows at most; when all fits into them, it is the only drawing.
CLOSE = 60
TICKS = 9
STEPS = (1, 2, 7, 14, 31, 92, 183, 366, 1827, 3653, 18263)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A place on the axis with its words, if any."""

    x: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One event: where its bar begins and ends, cut at the drawing's edges; `title` says all of it."""

    y: int
    name: str
    title: str
    href: str
    x: float
    width: float
    middle: float
    day: bool
    announced: bool
    reported: bool
    published: tuple[float, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The stretch of the whole that the closer drawing shows; its words stand where there is more room."""

    x: float
    width: float
    text_x: float
    text_end: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """One drawing; `window` is the stretch that the closer drawing shows, or None."""

    title: str
    words: str
    height: int
    axis: tuple[Tick, ...]
    published: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    window: Window | None
    omitted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Days to horizontal places."""

    first: dt.date
    last: dt.date

    def __call__(self, date: dt.date) -> float:
        """The middle of a day."""
        days = (self.last - self.first).days + 1
        along = ((date - self.first).days + 0.5) / days
        return round(LEFT + along * (WIDTH - LEFT - RIGHT), 1)

    def holds(self, date: dt.date) -> bool:
        """Whether the day is drawn."""
        return self.first <= date <= self.last

    @property
    def half_day(self) -> float:
        """Half the width of one day."""
        return (WIDTH - LEFT - RIGHT) / ((self.last - self.first).days + 1) / 2


def drawings(rows: Sequence[TimelineRow], sources: Sequence[Source]) -> tuple[Drawing, ...]:
    """The whole span first, and then the stretch in which most is told, if the span is long."""
    dates = [date for row in rows for date in (row.low, row.high)]
    printed = [source.date for source in sources if source.date]
    if not rows:
        return ()
    whole = _padded(min(dates + printed), max(dates + printed))
    if (whole.last - whole.first).days <= CLOSE:
        return (_drawing("The days of the news", rows, sources, whole, None),)
    close = _closest([*printed, *(date for row in rows for date in (row.low, row.high) for _ in row.labels)])
    inside = [row for row in rows if close.first <= row.high and row.low <= close.last]
    outside = [row for row in rows if row not in inside]
    return (
        _drawing("All dates", outside, sources, whole, (close, f"{count(len(inside), 'event')} here")),
        _drawing("The shaded days" if outside else "Where most is told", inside, sources, close, None),
    )


def _padded(first: dt.date, last: dt.date) -> Scale:
    margin = max(1, round((last - first).days * 0.03))
    low, high = max(1, first.toordinal() - margin), min(dt.date.max.toordinal(), last.toordinal() + margin)
    return Scale(first=dt.date.fromordinal(low), last=dt.date.fromordinal(high))


def _closest(dates: list[dt.date]) -> Scale:
    """The stretch of at most CLOSE days that holds the most dates, the latest of several."""
    days = sorted(date.toordinal() for date in dates)
    best, first = (0, 0), 0
    for place, day_number in enumerate(days):
        while day_number - days[first] > CLOSE - 8:
            first += 1
        best = max(best, (place - first, place))
    length, end = best
    return _padded(dt.date.fromordinal(days[end - length]), dt.date.fromordinal(days[end]))


def _drawing(
    title: str,
    rows: Sequence[TimelineRow],
    sources: Sequence[Source],
    scale: Scale,
    window: tuple[Scale, str] | None,
) -> Drawing:
    lanes = tuple(
        _lane(number, row, scale, {source.label: source.date for source in sources})
        for number, row in enumerate(rows[:MOST_LANES])
    )
    return Drawing(
        title=title,
        words=f"{day(scale.first)} to {day(scale.last)}",
        height=TOP + LANE * len(lanes) + FOOT,
        axis=_axis(scale),
        published=_published(sources, scale),
        lanes=lanes,
        window=_window(scale, *window) if window else None,
        omitted=len(rows) - len(lanes),
    )


def _lane(number: int, row: TimelineRow, scale: Scale, printed: dict[str, dt.date | None]) -> Lane:
    low, high = max(row.low, scale.first), min(row.high, scale.last)
    left, right = scale(low) - scale.half_day, scale(high) + scale.half_day
    dates = sorted({date for label in row.labels for date in [printed[label]] if date and scale.holds(date)})
    return Lane(
        y=TOP + LANE * number + LANE // 2,
        name=shortened(row.name if " " in row.name else row.gist or row.name, NAME_LENGTH),
        title=" · ".join(part for part in (row.name, row.when, row.place, row.standing) if part),
        href=row.href,
        x=round(left, 1),
        width=round(max(right - left, 3), 1),
        middle=round((left + right) / 2, 1),
        day=row.low == row.high,
        announced=bool(row.announced),
        reported=bool(row.told),
        published=tuple(scale(date) for date in dates),
        note=f"✕ {row.conflicts}" if row.conflicts else "",
    )


def _published(sources: Sequence[Source], scale: Scale) -> tuple[Tick, ...]:
    """The days on which papers came out; papers whose labels would touch share one."""
    known = [(source.date, source.label) for source in sources if source.date and scale.holds(source.date)]
    groups: list[tuple[list[float], list[str]]] = []
    for date, group in groupby(known, key=lambda pair: pair[0]):
        x = scale(date)
        if not groups or x - groups[-1][0][-1] > TOUCHING:
            groups.append(([], []))
        groups[-1][0].append(x)
        groups[-1][1].extend(label for _, label in group)
    return tuple(
        Tick(x=x, label=_together(labels) if place == (len(places) - 1) // 2 else "")
        for places, labels in groups
        for place, x in enumerate(places)
    )


def _together(labels: list[str]) -> str:
    words = listed(labels)
    return words if len(words) <= LONGEST_LABEL else f"{len(labels)} sources"


def _window(scale: Scale, close: Scale, words: str) -> Window:
    left, right = scale(close.first), scale(close.last)
    late = left > (LEFT + WIDTH - RIGHT) / 2
    width = round(max(right - left, 4), 1)
    return Window(x=left, width=width, text_x=left - 6 if late else right + 6, text_end=late, words=words)


def _axis(scale: Scale) -> tuple[Tick, ...]:
    days = (scale.last - scale.first).days + 1
    step = next((each for each in STEPS if days / each <= TICKS), STEPS[-1])
    if step > 300:
        years = range(scale.first.year, scale.last.year + 1, max(1, round(step / 365)))
        ticks = [(dt.date(year, 1, 1), str(year)) for year in years]
    elif step > 20:
        ticks = list(_months(scale, max(1, round(step / 31))))
    else:
        offsets = range(1, days, step)
        dates = [scale.first + dt.timedelta(days=offset) for offset in offsets]
        ticks = [(date, f"{date.day} {MONTHS[date.month - 1]}") for date in dates]
    marks = [Tick(x=scale(date), label=label) for date, label in ticks if scale.holds(date)]
    # The first label says which year it is, and so does each that opens another.
    shown = [date for date, _ in ticks if scale.holds(date)]
    if step > 300 or not shown:
        return tuple(marks)
    opens = {0, *(place for place, (a, b) in enumerate(pairwise(shown), start=1) if a.year != b.year)}
    return tuple(
        Tick(x=mark.x, label=f"{mark.label} {shown[place].year}" if place in opens else mark.label)
        for place, mark in enumerate(marks)
    )


def _months(scale: Scale, step: int) -> Iterable[tuple[dt.date, str]]:
    month = scale.first.year * 12 + scale.first.month
    while month < scale.last.year * 12 + scale.last.month:
        date = dt.date(month // 12, month % 12 + 1, 1)
        yield date, MONTHS[date.month - 1]
        month += step
