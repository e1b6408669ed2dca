"""The rows that the page lays out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import ACCIDENT
from tests.report.sample_articles import ARTICLES, article
from verifier.config import Config
from verifier.model import Skipped
from verifier.report import Report
from verifier.report.view import MANY, page
from verifier.report.view.lookup import lookup
from verifier.report.view.matrix import matrix
from verifier.report.view.sources import safe_link
from verifier.report.view.verdict import verdict_sentence
from verifier.report.view.words import anchor, period, readable, shortened, slot_name

if TYPE_CHECKING:
    from verifier.model import Finding

EMPTY = Report(config=Config(), articles=(), skipped=(), claims=(), clusters=(), events=(), findings=())


def test_verdict_in_one_sentence(report: Report) -> None:
    expected = (
        "3 sources: 1 conflict in 6 compared facts; 2 facts agree, 1 disputed, 1 revised, "
        "1 worded in several ways; 1 input could not be read."
    )
    assert verdict_sentence(report) == expected


def test_verdict_of_calm_reports(report: Report) -> None:
    agreed = replace(report, skipped=(), findings=report.findings[:1])
    assert verdict_sentence(agreed) == "3 sources: no conflict in 1 compared fact; 1 fact agrees."
    assert verdict_sentence(replace(agreed, findings=())) == "3 sources: no fact stands in two of them."
    assert verdict_sentence(EMPTY) == "0 sources: nothing to compare."
    assert verdict_sentence(replace(EMPTY, articles=ARTICLES[:1])) == "1 source: nothing to compare with."


def test_sources_are_in_order_of_publication(report: Report) -> None:
    shuffled = page(
        replace(report, articles=(ARTICLES[2], article("ferry/undated.txt", "No day.\n"), *ARTICLES[:2]))
    )
    assert [(source.label, source.article.path) for source in shuffled.sources] == [
        ("S1", "ferry/courier.txt"),
        ("S2", "ferry/radio.txt"),
        ("S3", "ferry/weekly.txt"),
        ("S4", "ferry/undated.txt"),
    ]
    assert [source.outlet for source in shuffled.sources][2:] == [
        "The number of people treated after Tuesday's …",
        "No day.",
    ]
    assert [source.day for source in shuffled.sources][2:] == ["19 May 2023", "no date"]


def test_matrix_states_what_each_source_says(report: Report) -> None:
    shown = page(report).matrix
    assert [group.name for group in shown.groups] == [
        "Grounding of the ferry Aurelia, 16 May 2023",
        "Dredging of the channel",
    ]
    rows = {row.slot: row for row in shown.groups[0].rows}
    assert list(rows) == ["Count aboard", "Count treated", "Name", "Date", "Place"]
    assert [cell.words for cell in rows["Count aboard"].cells] == [
        (("A", "214 people aboard"),),
        (("B", "241 people"),),
        (),
    ]
    assert [cell.stance.word for cell in rows["Date"].cells] == ["states", "states", "states"]
    assert rows["Date"].cells[0].words == (("", "on Tuesday evening"),)


def test_a_source_that_holds_both_positions_shows_both(report: Report) -> None:
    (row,) = page(report).matrix.groups[1].rows
    assert [[letter for letter, _ in cell.words] for cell in row.cells] == [[], ["A", "B"], []]


def test_near_conflicts_and_single_reports_are_no_rows_of_the_matrix(report: Report) -> None:
    shown = page(report)
    slots = {row.slot for group in (*shown.matrix.groups, *shown.matrix.apart) for row in group.rows}
    assert "Ordinal" not in slots
    assert [card.guards for card in shown.ledger] == [("other series",)]
    assert [card.slot for card in shown.singles.cards] == ["Date"]


def test_agreement_on_one_side_of_a_conflict_is_no_row_of_its_own(report: Report) -> None:
    conflict = report.findings[2]
    agreed = replace(conflict, id="0" * 12, verdict="agreement", positions=conflict.positions[:1])
    other = replace(agreed, id="1" * 12, slot="count_ashore")
    (group,) = page(replace(report, findings=(agreed, conflict, other))).matrix.groups
    assert [(row.slot, row.look.verdict) for row in group.rows] == [
        ("Count aboard", "conflict"),
        ("Count ashore", "agreement"),
    ]


def test_conflicts_that_the_head_has_no_room_for_are_counted(report: Report) -> None:
    conflict = report.findings[2]
    shown = page(replace(report, findings=tuple(numbered(conflict, number) for number in range(8))))
    assert (len(shown.conflicts), shown.more_conflicts) == (6, 2)
    assert page(report).more_conflicts == 0


def test_a_long_value_that_all_share_stands_once(report: Report) -> None:
    long = "The ferry Aurelia ran aground on a sandbank off Cape Tolm"
    finding = report.findings[0]
    positions = (replace(finding.positions[0], value=long),)
    (row,) = page(replace(report, findings=(replace(finding, positions=positions),))).matrix.groups[0].rows
    assert row.about == long
    assert [cell.words for cell in row.cells] == [
        (("", "on Tuesday evening"),),
        (("", "on 16 May"),),
        (("", "Tuesday's"),),
    ]


def test_agreement_outside_any_event_stands_apart_and_says_what_it_is_about(report: Report) -> None:
    shown = page(
        replace(report, findings=(replace(report.findings[0], event_id=""), report.findings[2]))
    ).matrix
    assert [row.slot for group in shown.groups for row in group.rows] == ["Count aboard"]
    assert [row.about for group in shown.apart for row in group.rows] == [
        "Three sources put the grounding on 16 May 2023"
    ]


def test_timeline_tells_dated_events_of_two_sources(report: Report) -> None:
    (row,) = page(report).timeline
    assert (row.when, row.name, row.standing, row.conflicts) == (
        "16 May 2023",
        "Grounding of the ferry Aurelia",
        "reported by S1–S3",
        1,
    )
    assert row.href == page(report).groups[0].cards[0].anchor


def test_timeline_leaves_out_what_one_source_tells_in_passing(report: Report) -> None:
    event, undated = report.events
    alone = replace(event, id="e-alone", claims=event.claims[:1])
    earlier = replace(event, id="e-earlier", when=(dt.date(2019, 1, 1), dt.date(2019, 12, 31)))
    shown = page(replace(report, events=(event, undated, alone, earlier))).timeline
    assert [row.when for row in shown] == ["2019", "16 May 2023"]
    assert [row.href != "" for row in shown] == [False, True]


def test_cards_stand_conflicts_first(report: Report) -> None:
    verdicts = [card.look.verdict for group in page(report).groups for card in group.cards]
    assert verdicts == ["conflict", "dispute", "revision", "variant"]
    assert [card.look.verdict for card in page(report).conflicts] == ["conflict"]


def test_a_quote_stands_in_its_sentence(report: Report) -> None:
    (card,) = page(report).groups[0].cards
    quote = card.positions[0].quotes[0]
    before = "KELMAR, May 17 — The car ferry Aurelia ran aground off Cape Tolm on Tuesday evening with "
    assert (quote.before, quote.words, quote.after) == (before, "214 people aboard", ".")
    assert (quote.source.label, quote.line) == ("S1", 1)


def test_reprints_are_folded(report: Report) -> None:
    finding = report.findings[0]
    many = replace(finding.positions[0], evidence=finding.positions[0].evidence * 2)
    (card,) = page(replace(report, findings=(replace(finding, positions=(many,)),))).agreements.cards
    assert (len(card.positions[0].quotes), len(card.positions[0].folded)) == (3, 3)
    assert card.positions[0].labels == ("S1", "S2", "S3")


def test_articles_say_where_each_field_was_read(report: Report) -> None:
    rows = page(report).source_rows
    assert [row.claims for row in rows] == [5, 5, 2]
    assert [row.link for row in rows] == ["https://courier.example/ferry", "", ""]
    assert {len(row.digest) for row in rows} == {64}
    fields = {field.name: (field.value, field.origin) for field in rows[0].fields}
    assert fields["published"] == ("17 May 2023", "header line")
    assert {field.name: field.value for field in rows[2].fields}["outlet"] == "not stated"


def test_text_is_whole_and_marks_the_evidence(report: Report) -> None:
    for text in page(report).texts:
        lines = ["".join(piece.text for piece in line.pieces) for line in text.lines]
        assert lines == text.source.article.text.splitlines()
    first = page(report).texts[0].lines[0]
    marked = {piece.text: piece.verdict for piece in first.pieces if piece.href}
    assert marked == {
        "off Cape Tolm": "agreement",
        "on Tuesday evening": "agreement",
        "214 people aboard": "conflict",
    }


def test_every_claim_has_one_anchor(report: Report) -> None:
    anchors = [
        each for text in page(report).texts for line in text.lines for p in line.pieces for each in p.claims
    ]
    assert sorted(anchors) == sorted(anchor("c", claim.id) for claim in report.claims)


def test_gravest_findings_are_kept_and_the_rest_is_said(report: Report) -> None:
    shown = page(report, limit=2)
    assert [card.look.verdict for group in shown.groups for card in group.cards] == ["conflict", "dispute"]
    assert shown.agreements.cards == ()
    assert (
        shown.omitted == "This page shows the first 2 of 8 findings, gravest first; "
        "the rest is in the CSV table (verifier report --format csv)."
    )
    assert page(report).omitted == ""


def test_matrix_of_very_many_facts_is_cut_and_says_so(report: Report) -> None:
    shown = matrix(lookup(report, limit=100), most=6)
    assert [row.look.verdict for group in shown.groups for row in group.rows] == ["conflict", "dispute"]
    assert shown.omitted == 4


def test_less_grave_facts_are_folded_where_there_are_very_many(report: Report) -> None:
    shown = matrix(lookup(report, limit=100), most=100, first=6)
    assert [row.look.verdict for group in shown.groups for row in group.rows] == ["conflict", "dispute"]
    assert sum(len(group.rows) for group in shown.further) == shown.further_rows == 4
    assert shown.omitted == 0


def test_only_a_long_page_lets_the_browser_skip(report: Report) -> None:
    assert not page(report).large
    many = tuple(numbered(report.findings[0], number) for number in range(MANY + 1))
    assert page(replace(report, findings=many)).large


def test_name_of_the_batch_is_the_folder_that_all_share(report: Report) -> None:
    assert page(report).name == "ferry"
    assert page(replace(report, name="tolm")).name == "tolm"
    elsewhere = article("storm/gazette.txt", "A storm.\n")
    assert page(replace(report, articles=(*ARTICLES, elsewhere))).name == ""


def test_order_of_the_findings_does_not_matter(report: Report) -> None:
    assert page(replace(report, findings=report.findings[::-1])) == page(report)


def test_unread_articles_are_told(report: Report) -> None:
    assert page(report).skipped == (
        Skipped(path="ferry/scan.pdf", reason="has no text layer.", hint="Run it through OCR first."),
    )


def numbered(finding: Finding, number: int) -> Finding:
    return replace(finding, id=f"{number:012x}", event_id=ACCIDENT)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("16 May 2023", dt.date(2023, 5, 16), dt.date(2023, 5, 16)),
        ("26–28 Nov 2023", dt.date(2023, 11, 26), dt.date(2023, 11, 28)),
        ("30 Nov 2023 – 2 Dec 2023", dt.date(2023, 11, 30), dt.date(2023, 12, 2)),
        ("Feb 2024", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("1–28 Feb 2024", dt.date(2024, 2, 1), dt.date(2024, 2, 28)),
        ("2023", dt.date(2023, 1, 1), dt.date(2023, 12, 31)),
        ("2021–2023", dt.date(2021, 1, 1), dt.date(2023, 12, 31)),
        ("from 16 May 2023", dt.date(2023, 5, 16), None),
        ("until 16 May 2023", None, dt.date(2023, 5, 16)),
        ("", None, None),
    ],
)
def test_period(words: str, low: dt.date | None, high: dt.date | None) -> None:
    assert period(low, high) == words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("4 Dec 2025", "2025-12-04"),
        ("4 Dec 2025", "2025-12-04..2025-12-04"),
        ("4–6 Dec 2025 in Oslo", "2025-12-04/2025-12-06 in Oslo"),
        ("2025-13-45", "2025-13-45"),
        ("part 2025-12-041", "part 2025-12-041"),
    ],
)
def test_readable_value(words: str, value: str) -> None:
    assert readable(value) == words


@pytest.mark.parametrize(
    ("safe", "url"),
    [
        (True, "https://example.org/a?b=c"),
        (True, "HTTP://example.org"),
        (False, "javascript:alert(1)"),
        (False, "data:text/html,x"),
        (False, "//example.org"),
        (False, "https://"),
        (False, "http://[broken"),
        (False, ""),
    ],
)
def test_safe_link(safe: bool, url: str) -> None:  # noqa: FBT001  a column of the table
    assert safe_link(url) is safe


def test_small_words() -> None:
    assert slot_name("start_date") == "Start date"
    assert slot_name("") == ""
    assert anchor("f", 'a"b c') == "f-a-b-c"
    assert shortened("one two three", 9) == "one two …"
    assert shortened("one two", 9) == "one two"
