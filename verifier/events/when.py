"""When a happening took place: intervals of days, how well two of them go together, and default times."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Timex

if TYPE_CHECKING:
    from verifier.model import Article, Fact, Reading

# A report without a date of its own tells of what happened in the days before it and soon after.
BEFORE, AFTER = dt.timedelta(days=7), dt.timedelta(days=0)
YEAR = 366  # days
AHEAD = dt.timedelta(days=400)
DISTANCE = re.compile(r"\b(?:after|before|following)$")
FINE = frozenset({"minute", "day", "day-range"})


@dataclass(frozen=True, slots=True)
class When:
    """A closed interval of days; `said` tells a stated date from a default, `fine` a day from a month."""

    low: dt.date
    high: dt.date
    said: bool
    fine: bool

    def overlaps(self, other: When) -> bool:
        """Whether some day lies in both."""
        return self.low <= other.high and other.low <= self.high

    def gap(self, other: When) -> int:
        """Days between the two; 0 when they overlap."""
        return max((self.low - other.high).days, (other.low - self.high).days, 0)

    @property
    def shown(self) -> str:
        """The interval as it is printed."""
        return days(self.low, self.high)


def days(low: dt.date, high: dt.date) -> str:
    """An interval as it is printed: "2025-12-04", "2025-12-04..2025-12-06"."""
    return f"{low}" if low == high else f"{low}..{high}"


def said(facts: tuple[Fact, ...]) -> Timex | None:
    """The date said of a happening: the finest that is said of the time itself, not "since" or "until"."""
    timexes = [
        f for f in facts if isinstance(f, Timex) and f.low and f.high and f.relation in {"on", "about"}
    ]
    return min(timexes, key=lambda t: (_days(t), t.start), default=None)


def on_it(timex: Timex) -> bool:
    """Whether a date is that of the happening it stands with.

    "Two days after the talks" is read as the day of the talks, "after 5 May" only as a limit.
    """
    return timex.relation in {"on", "about"} or (
        timex.relation in {"before", "after"} and bool(DISTANCE.search(timex.text))
    )


def _days(timex: Timex) -> int:
    assert timex.low is not None
    assert timex.high is not None
    return (timex.high - timex.low).days


def interval(timex: Timex) -> When:
    """The interval of a date that is said."""
    assert timex.low is not None
    assert timex.high is not None
    return When(timex.low, timex.high, said=True, fine=timex.granularity in FINE)


def reference(reading: Reading) -> dt.date | None:
    """The day an article is told from: its dateline, else its publication, else the last day in its text.

    A release without a date ("... on 4 December 2025") is told from the day of its news.
    """
    article: Article = reading.article
    if article.dateline or article.published:
        return article.dateline or article.published
    days = [
        f.low
        for f in reading.facts
        if isinstance(f, Timex) and f.low and f.granularity in FINE and f.explicit
    ]
    return days[0] if days else None


def default(day: dt.date | None, *, planned: bool) -> When | None:
    """The interval of a happening that says no date, in an article told from `day`: before it, or ahead."""
    if day is None:
        return None
    if planned:
        return When(day + dt.timedelta(days=1), day + AHEAD, said=False, fine=False)
    return When(day - BEFORE, day + AFTER, said=False, fine=False)


def hull(timexes: tuple[Timex, ...]) -> When | None:
    """The whole time of "in July in Arlen and in October in Brask"; a day where all are of one day.

    "Two days after the talks ended" is as good as the day of the talks.
    """
    whens = [interval(t) for t in timexes if t.low and t.high and on_it(t)]
    if not whens:
        return None
    low, high = min(w.low for w in whens), max(w.high for w in whens)
    return When(low, high, said=True, fine=low == high and all(w.fine for w in whens))
