"""Dates and times: every form of the table resolves, other numbers stay alone, and laws hold."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.facts.timex import compare, extract, span_of
from verifier.model import Article, Span, Timex
from verifier.segment import sentences

CORPORA = Path(__file__).parents[1] / "corpora"
MARKED = re.compile(r"\[\[(.+?)\]\]")


def rows(name: str) -> list[list[str]]:
    with (CORPORA / name).open(encoding="utf-8", newline="") as table:
        read = list(csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in read[1:] if row and not row[0].startswith("#")]


POSITIVE = [row for row in rows("timex.tsv") if row[2] != "-"]
NEGATIVE = [row[4] for row in rows("timex.tsv") if row[2] == "-"]


@functools.cache
def read(text: str, reference: str = "") -> tuple[Timex, ...]:
    day = dt.date.fromisoformat(reference) if reference else None
    article = Article(
        id="a",
        path="a.txt",
        outlet="",
        title="",
        url="",
        authors=(),
        published=day,
        dateline=day,
        dateline_place="",
        language="en",
        text=text,
        sha256="",
        header=Span(start=0, end=0),
        origins=(),
    )
    return extract(article, sentences(article), ())


def one(text: str, reference: str = "2025-06-18") -> Timex:
    """The timex of the marked words."""
    mark = MARKED.search(text)
    assert mark
    plain = text[: mark.start()] + mark[1] + text[mark.end() :]
    start, end = mark.start(), mark.start() + len(mark[1])
    found = [timex for timex in read(plain, reference) if timex.start < end and start < timex.end]
    assert len(found) == 1, f"{len(found)} values for {mark[1]!r}"
    return found[0]


@pytest.mark.parametrize(("low", "high", "relation", "reference", "text"), POSITIVE)
def test_a_form_names_its_period(low: str, high: str, relation: str, reference: str, text: str) -> None:
    timex = one(text, reference)
    assert [str(timex.low or ""), str(timex.high or "")] == [low, high], timex.derivation
    assert f"{timex.relation} {timex.part}".strip() == relation


@pytest.mark.parametrize("text", NEGATIVE)
def test_other_numbers_and_words_name_no_time(text: str) -> None:
    assert [timex.text for timex in read(text, "2025-06-18")] == []


def test_the_table_is_as_large_as_promised() -> None:
    assert len(POSITIVE) >= 150
    assert len(NEGATIVE) >= 30


@pytest.mark.parametrize("row", rows("timex_clock.tsv"), ids=lambda row: row[5])
def test_a_time_of_day_has_its_minute_zone_and_day(row: list[str]) -> None:
    low, high, zone, day, reference, text = row
    timex = one(text, reference)
    assert timex.clock
    assert [timex.clock.low, timex.clock.high, timex.clock.zone] == [int(low), int(high), zone]
    assert str(timex.low or "") == day


@pytest.mark.parametrize(
    "text",
    [
        "They met at half past six.",
        "The doors opened at a quarter to nine.",
        "It was twenty to six when the roof fell.",
    ],
)
def test_a_time_of_day_may_leave_open_which_half_of_the_day_is_meant(text: str) -> None:
    (timex,) = read(text)
    assert timex.clock
    assert (timex.clock.either, timex.low, timex.granularity) == (True, None, "minute")


@pytest.mark.parametrize(("answer", "first", "second"), rows("timex_compare.tsv"))
def test_how_two_times_compare(answer: str, first: str, second: str) -> None:
    a, b = one(first), one(second)
    assert compare(a, b) == answer
    assert compare(b, a) == answer


@pytest.mark.parametrize(
    ("weekdays", "text"),
    [
        ((2,), "The hall opens on [[Wednesday, 4 December 2025]]."),
        ((0,), "[[Monday, 05 December 2025]]."),
        ((5, 6), "The fair is on [[Saturday and Sunday, 4-5 December 2025]]."),
        ((3,), "The court ruled on [[Thursday]]."),
        ((), "The hall opens on [[4 December 2025]]."),
        ((3,), "On [[4 December, a Thursday]], the hall opens."),
        ((3,), "The hall opens on [[4 December (Thursday]])."),
        ((), "The hall opens on [[4 December]], and on Thursday it shuts."),
    ],
)
def test_weekdays_are_kept_as_printed(weekdays: tuple[int, ...], text: str) -> None:
    assert one(text).weekdays == weekdays


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (
            "counted back from the dateline 2025-06-18 because the verb is past",
            "The court ruled on [[Tuesday]].",
        ),
        ("counted forward from the dateline 2025-06-18 because it lies ahead", "It will rule on [[Friday]]."),
        ("the day named last before, 2025-06-16", "It met on Monday. [[Later in the day]] it ruled."),
        ("without a dateline", "The court ruled on [[Friday]]."),
    ],
)
def test_the_derivation_says_why(words: str, text: str) -> None:
    reference = "" if "without" in words else "2025-06-18"
    assert words in one(text, reference).derivation


def test_a_date_that_stands_alone_at_the_top_is_the_reference() -> None:
    found = read("Mill burns down\nMarch 5, 2025\nThe mill burned down on Tuesday.")
    assert [(timex.text, str(timex.low)) for timex in found][-1] == ("Tuesday", "2025-03-04")


def test_the_dateline_in_the_text_is_not_the_day_of_the_event() -> None:
    text = "Porto. 05 March 2025. The ministers met on Tuesday.\nEarlier in the day they laid wreaths."
    assert str(read(text, "2025-03-05")[-1].low) == "2025-03-04"


def test_a_part_narrows_the_named_period() -> None:
    span = span_of(one("It will close by [[mid-2026]]."))
    assert span
    assert dt.date(2026, 4, 15) < span[0] < dt.date(2026, 6, 1)
    assert dt.date(2026, 8, 15) < span[1] < dt.date(2026, 10, 1)


STYLES = (
    "{d.day} {month} {d.year}",
    "{d.day:02} {month} {d.year}",
    "{month} {d.day}, {d.year}",
    "{short}. {d.day}, {d.year}",
    "{d.day} {short} {d.year}",
    "{weekday}, {d.day} {month} {d.year}",
    "{weekday}, {month} {d.day}, {d.year}",
    "{d.year}-{d.month:02}-{d.day:02}",
    "{d.day:02}.{d.month:02}.{d.year}",
    "{d.day} of {month} {d.year}",
    "{month} {d.day} {d.year}",
)
DATES = st.dates(dt.date(1700, 1, 1), dt.date(2099, 12, 31))


def printed(day: dt.date, style: str) -> str:
    month = day.strftime("%B")
    short = month if month == "May" else month[:3]
    return style.format(d=day, month=month, short=short, weekday=day.strftime("%A")).replace("May.", "May")


@given(day=DATES, style=st.sampled_from(STYLES))
@settings(max_examples=150, deadline=None)
def test_a_full_date_in_any_style_is_that_day(day: dt.date, style: str) -> None:
    (timex,) = read(f"The old mill burned down on {printed(day, style)}.")
    assert (timex.low, timex.high, timex.explicit) == (day, day, True)


@given(back=st.integers(0, 6), reference=DATES)
@settings(max_examples=60, deadline=None)
def test_a_past_weekday_lies_in_the_week_up_to_the_dateline(back: int, reference: dt.date) -> None:
    day = (
        reference - dt.timedelta(days=back)
        if reference - dt.date(1700, 1, 1) > dt.timedelta(7)
        else reference
    )
    (timex,) = read(f"The old mill burned down on {day.strftime('%A')}.", reference.isoformat())
    assert timex.low == day


@given(day=DATES, style=st.sampled_from(STYLES))
@settings(max_examples=40, deadline=None)
def test_an_unrelated_sentence_changes_nothing(day: dt.date, style: str) -> None:
    text = f"The old mill burned down on {printed(day, style)}. The next day it rained."
    assert read(text) == read(f"{text}\nThe owner keeps two goats and a dog.")


def test_two_terms_that_cross_are_not_one() -> None:
    (a,), (b,) = read("Holm held the seat from 1951 to 1960."), read("Holm held the seat from 1953 to 1962.")
    (inside,) = read("Holm sat on it from 1953 to 1958.")
    assert (compare(a, b), compare(a, inside)) == ("conflicting", "compatible")


@given(first=DATES, second=DATES)
@settings(max_examples=60, deadline=None)
def test_two_days_agree_only_when_they_are_one(first: dt.date, second: dt.date) -> None:
    (a,) = read(f"It burned down on {printed(first, STYLES[0])}.")
    (b,) = read(f"It burned down on {printed(second, STYLES[2])}.")
    assert compare(a, b) == ("equal" if first == second else "conflicting")
