"""How verdicts, dates and values are worded on the page."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Verdict

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ISO_RANGE = re.compile(r"\b(\d{4}-\d\d-\d\d)(?:(?:\.\.|/| to )(\d{4}-\d\d-\d\d))?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A verdict as symbol, word in a matrix cell and name on a card: meaning never hangs on colour alone.

    `tip` says what the name means to who does not know it.
    """

    verdict: Verdict
    symbol: str
    word: str
    name: str
    tip: str


def _look(verdict: Verdict, symbol: str, word: str, name: str, tip: str) -> Look:
    return Look(verdict=verdict, symbol=symbol, word=word, name=name, tip=tip)


# The order is that of the page: what an editor must look at stands first.
LOOKS: dict[Verdict, Look] = {
    "conflict": _look("conflict", "✕", "conflicts", "Conflict", "sources state what cannot all hold"),
    "dispute": _look(
        "dispute",
        "⇄",
        "disputed",
        "Dispute",
        "named speakers contradict each other, and the sources report that they do",
    ),
    "revision": _look("revision", "↻", "revised", "Revision", "a later report replaces an earlier figure"),
    "variant": _look("variant", "≈", "variant", "Variant", "one thing in several spellings or wordings"),
    "agreement": _look(
        "agreement", "●", "agrees", "Agreement", "sources that are independent of each other say the same"
    ),
    "single": _look(
        "single", "○", "only source", "Single origin", "one source, or several that have it from one place"
    ),
    "distinct": _look(
        "distinct",
        "≠",
        "not called",
        "Looked alike, and is no conflict",
        "two things that look alike and are not called a conflict, with the reason",
    ),
}
# How a slot reads on the page; the engine's own names are for programs.
SLOTS = {
    "agent": "Who did it",
    "date": "Date",
    "destination": "Where it ended",
    "event": "The event itself",
    "number": "Number in its series",
    "polarity": "Whether it took place",
    "statement": "Statement",
}
FIGURE = "quantity of "
# From which chance on a difference is called what.
CHANCES = (
    (0.95, "almost certain"),
    (0.8, "very likely"),
    (0.65, "likely"),
    (0.5, "more likely than not"),
    (0.0, "less likely than not"),
)
# A value that only says that the event is told of; the words themselves say more.
BARE = frozenset({"told"})
# The verdicts that set two origins side by side.
COMPARED: tuple[Verdict, ...] = ("conflict", "dispute", "revision", "variant", "agreement")
RANK = {verdict: rank for rank, verdict in enumerate(LOOKS)}


def anchor(prefix: str, name: str) -> str:
    """An id that HTML and a URL fragment accept."""
    return f"{prefix}-{re.sub(r'[^A-Za-z0-9_-]', '-', name)}"


def day(date: dt.date) -> str:
    """5 Dec 2025."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def period(low: dt.date | None, high: dt.date | None) -> str:
    """A closed interval of days in words: "26–28 Nov 2025", "from 4 Dec 2025", "" when nothing is known."""
    if low is None or high is None:
        return f"from {day(low)}" if low else f"until {day(high)}" if high else ""
    if low == high:
        return day(low)
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
        return str(low.year) if low.year == high.year else f"{low.year}–{high.year}"
    if low.day == 1 and (high + dt.timedelta(days=1)).day == 1:
        return _months(low, high)
    if (low.year, low.month) == (high.year, high.month):
        return f"{low.day}–{day(high)}"
    return f"{day(low)} – {day(high)}"


def _months(low: dt.date, high: dt.date) -> str:
    """Whole months: "Jul 2024", "Jul–Oct 2024", "Dec 2024 – Jan 2025"."""
    last = f"{MONTHS[high.month - 1]} {high.year}"
    if low.year != high.year:
        return f"{MONTHS[low.month - 1]} {low.year} – {last}"
    return last if low.month == high.month else f"{MONTHS[low.month - 1]}–{last}"


def readable(value: str) -> str:
    """A value with its ISO dates written out."""
    return ISO_RANGE.sub(_written, value)


def _written(match: re.Match[str]) -> str:
    try:
        low = dt.date.fromisoformat(match[1])
        return period(low, dt.date.fromisoformat(match[2] or match[1]))
    except ValueError:  # "2025-13-45" is no date and stays as it is
        return match[0]


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 source, 1,200 claims."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shortened(words: str, length: int = 90) -> str:
    """The beginning of words that do not fit a cell; a quotation that is cut is closed."""
    if len(words) <= length:
        return words
    cut = words[:length].rsplit(None, 1)[0] + " …"
    return cut + "”" * (cut.count("“") > cut.count("”"))


def slot_name(slot: str) -> str:
    """A slot as a heading: "start_date" is "Start date", "quantity of people" is "Figure: people"."""
    words = slot.replace("_", " ").strip()
    if words.startswith(FIGURE):
        return f"Figure: {words.removeprefix(FIGURE)}"
    return SLOTS.get(words, sentence_case(words))


def sentence_case(words: str) -> str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]


def listed(labels: Sequence[str]) -> str:
    """Labels of sources in a row, runs drawn together: S1–S4 S7."""
    runs: list[list[str]] = []
    for label in labels:
        if runs and label == f"S{int(runs[-1][-1][1:]) + 1}":
            runs[-1].append(label)
        else:
            runs.append([label])
    return " ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else " ".join(run) for run in runs)


def likelihood(confidence: float) -> str:
    """A chance in words, for who does not think in numbers."""
    return next(words for least, words in CHANCES if confidence >= least)


def letter(number: int) -> str:
    """The name of a position: A, B … Z, then A1 and so on."""
    return chr(ord("A") + number % 26) + (str(number // 26) if number >= 26 else "")
