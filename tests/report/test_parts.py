"""The parts of the page that work something out: contrasts, stances, drawings, ladders, scorecards."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample_articles import ARTICLES
from verifier.model import Event, Origin, SharedText
from verifier.report.view import page
from verifier.report.view.casing import Casing
from verifier.report.view.chart import LEFT, RIGHT, WIDTH
from verifier.report.view.contrast import contrast
from verifier.report.view.lookup import lookup
from verifier.report.view.method import measurements, rule_rows
from verifier.report.view.thresholds import thresholds
from verifier.report.view.words import letter, listed, slot_name

if TYPE_CHECKING:
    from verifier.report import Report


def marked(one: tuple[str, str, str], other: tuple[str, str, str] | None) -> str:
    """Runs as text: [value], {differs}, [{both}]."""
    return "".join(
        ("[" if run.value else "")
        + (f"{{{run.text}}}" if run.differs else run.text)
        + ("]" if run.value else "")
        for run in contrast(*one, other)
    )


@pytest.mark.parametrize(
    ("shown", "one", "other"),
    [
        (
            "with [{214}][ people] aboard",
            ("with ", "214 people", " aboard"),
            ("with ", "241 people", " aboard"),
        ),
        (
            "The ferry {struck} at [dawn].",
            ("The ferry struck at ", "dawn", "."),
            ("The ferry sank at ", "dawn", "."),
        ),
        ("On [{Monday}], all", ("On ", "Monday", ", all"), ("Nobody but the mayor came on ", "Friday", "")),
        ("On [Monday]", ("On ", "Monday", ""), ("on ", "Monday,", "")),
        ("On [Monday]", ("On ", "Monday", ""), None),
        ("[{two small boats}]", ("", "two small boats", ""), ("", "red ships", "")),
    ],
)
def test_contrast(shown: str, one: tuple[str, str, str], other: tuple[str, str, str] | None) -> None:
    assert marked(one, other) == shown


def test_contrast_loses_no_character() -> None:
    one = (" Before\n a cut", "-14 words\t", "after, all ")
    assert "".join(run.text for run in contrast(*one, ("b", "c d", "e"))) == "".join(one)


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("Port Lunna", "port lunna"),
        ("the harbour of Lunna", "the harbour of lunna"),
        ("did not sail", "did not sail"),
        ("Two", "Two"),
        ("UN", "UN"),
        ("elsewhere", "elsewhere"),
    ],
)
def test_names_have_the_letters_that_the_articles_print(shown: str, value: str) -> None:
    casing = Casing(
        ["The Tern left Port Lunna. In Lunna the harbour is deep; the UN did not sail.", "PORT LUNNA"]
    )
    assert casing(value) == shown


@pytest.mark.parametrize(
    ("words", "labels"),
    [("", []), ("S1", ["S1"]), ("S1 S2", ["S1", "S2"]), ("S1–S3 S7", ["S1", "S2", "S3", "S7"])],
)
def test_labels_in_a_row_are_drawn_together(words: str, labels: list[str]) -> None:
    assert listed(labels) == words


def test_slots_and_letters_read_well() -> None:
    assert slot_name("quantity of people") == "Figure: people"
    assert slot_name("polarity") == "Whether it took place"
    assert [letter(0), letter(25), letter(26)] == ["A", "Z", "A1"]


def test_the_value_of_most_origins_stands_first(report: Report) -> None:
    conflict = report.findings[2]
    one, other = conflict.positions
    backed = replace(other, evidence=(*other.evidence, replace(other.evidence[0], article_id=ARTICLES[2].id)))
    (found,) = lookup(replace(report, findings=(replace(conflict, positions=(one, backed)),)), 9).findings
    assert [position.value for position in found.positions] == ["241 people", "214 people"]
    (tie,) = lookup(replace(report, findings=(replace(conflict, positions=(other, one)),)), 9).findings
    assert [position.value for position in tie.positions] == ["214 people", "241 people"]


def test_two_papers_of_one_origin_outweigh_nobody(report: Report) -> None:
    conflict = report.findings[2]
    one, other = conflict.positions
    copied = replace(other.evidence[0], article_id=ARTICLES[2].id, claim_id="copy")
    copy = replace(report.claims[0], id="copy", article_id=ARTICLES[2].id)
    origin = Origin(
        id="o",
        kind="credit",
        name="Tolm Wire",
        reason="both credit Tolm Wire",
        articles=(ARTICLES[1].id, ARTICLES[2].id),
        claims=(other.evidence[0].claim_id, "copy"),
        shared=(),
    )
    finding = replace(conflict, positions=(one, replace(other, evidence=(*other.evidence, copied))))
    shown = replace(report, findings=(finding,), origins=(origin,), claims=(*report.claims, copy))
    assert [each.value for each in lookup(shown, 9).findings[0].positions] == ["214 people", "241 people"]
    (card,) = page(replace(shown, findings=(replace(finding, origins=2),))).groups[0].cards
    assert [(side.labels, side.reasons) for side in card.sides] == [
        (("S1",), ()),
        (("S2", "S3"), ("both credit Tolm Wire",)),
    ]
    assert page(shown).groups[0].cards[0].sides == card.sides


def test_every_stance_has_its_word(report: Report) -> None:
    words = {
        (row.look.verdict, cell.stance.word)
        for group in page(report).matrix.groups
        for row in group.rows
        for cell in row.cells
    }
    assert {
        ("conflict", "states"),
        ("conflict", "states otherwise"),
        ("conflict", "not found"),
        ("agreement", "states"),
        ("revision", "stated earlier"),
        ("revision", "updates"),
        ("variant", "words it otherwise"),
        ("dispute", "reports a claim"),
    } <= words


def test_a_source_that_says_it_did_not_happen_denies_it(report: Report) -> None:
    dispute = next(each for each in report.findings if each.verdict == "dispute")
    other = next(each for each in report.findings if each.verdict == "conflict")
    denial = replace(other, positions=(other.positions[0], dispute.positions[1]))
    (row,) = page(replace(report, findings=(denial,))).matrix.groups[0].rows
    assert [cell.stance.word for cell in row.cells] == ["states", "denies", "not found"]


def event(number: int, when: dt.date | None, claims: tuple[str, ...], series: str = "tolm council") -> Event:
    return Event(
        id=f"e-{series}-{number}-{when}",
        label=f"{number}th session",
        series=series,
        ordinal=number,
        when=(when, when),
        where="cape tolm",
        status="happened",
        claims=claims,
        links=(),
    )


def test_a_ladder_shows_gaps_and_clashes(report: Report) -> None:
    claims = tuple(claim.id for claim in report.claims)
    days = [dt.date(2020, 5, 1), dt.date(2023, 5, 1), dt.date(2022, 5, 1)]
    events = (
        event(4, days[0], claims[:2]),
        event(7, days[1], claims[2:3]),
        event(8, days[2], claims[3:4]),
        event(8, dt.date(2024, 1, 1), claims[4:5]),
        event(9, None, claims[5:6]),
        event(1, None, claims[6:7], series="a series of one source"),
    )
    (ladder,) = page(replace(report, events=events)).ladders
    assert ladder.name == "Tolm council"
    assert [(rung.number, rung.gap) for rung in ladder.rungs] == [
        ("4", False), ("5–6", True), ("7", False), ("8", False), ("9", False),
    ]  # fmt: skip
    assert [rung.clash for rung in ladder.rungs] == [
        "",
        "",
        "",
        "two events on different days carry this number",
        "",
    ]
    assert (ladder.gaps, ladder.clashes) == (1, 1)
    assert {rung.place for rung in ladder.rungs if not rung.gap} == {"Cape Tolm"}
    falling = page(replace(report, events=events[1:3])).ladders[0]
    assert falling.rungs[1].clash == "dated before number 7"


def test_a_rung_names_who_gives_the_number_in_which_words(report: Report) -> None:
    named = next(claim for claim in report.claims if any(fact.kind == "ordinal" for fact in claim.facts))
    third = event(3, None, (named.id,), series="groundings of the aurelia")
    second = event(2, None, (named.id,), series="groundings of the aurelia")
    (ladder,) = page(replace(report, events=(third, second))).ladders
    assert [[said.words for said in rung.said] for rung in ladder.rungs] == [[""], ["third grounding"]]


def test_one_drawing_serves_a_short_story_and_two_a_long_one(report: Report) -> None:
    (only,) = page(report).drawings
    assert (only.window, [lane.name for lane in only.lanes]) == (None, ["Grounding of the ferry Aurelia"])
    old = replace(
        report.events[0],
        id="e-old",
        label="The first grounding",
        when=(dt.date(1990, 1, 1), dt.date(1990, 12, 31)),
    )
    whole, close = page(replace(report, events=(*report.events, old))).drawings
    assert whole.window is not None
    assert [lane.name for lane in whole.lanes] == ["The first grounding"]
    assert [lane.name for lane in close.lanes] == ["Grounding of the ferry Aurelia"]
    assert [lane.day for lane in (*whole.lanes, *close.lanes)] == [False, True]
    for drawing in (whole, close):
        places = [tick.x for tick in (*drawing.axis, *drawing.published)] + [lane.x for lane in drawing.lanes]
        assert all(LEFT <= x <= WIDTH - RIGHT for x in places)


def test_a_drawing_tells_planned_from_held(report: Report) -> None:
    told = next(claim for claim in report.claims if claim.modality == "planned")
    planned = replace(report.events[0], id="e-planned", claims=(told.id,))
    both = replace(report.events[0], id="e-both", claims=(told.id, report.events[0].claims[0]))
    rows = {row.standing for row in page(replace(report, events=(planned, both, report.events[0]))).timeline}
    assert rows == {"reported by S1–S3"}
    found = replace(report.findings[7], event_id="e-planned")
    (row,) = page(replace(report, events=(planned,), findings=(found,))).timeline
    assert row.standing == "announced by S1"


@pytest.mark.parametrize("days", [1, 3, 20, 59, 200, 900, 9000, 200_000])
def test_an_axis_has_a_few_ticks_whatever_it_spans(days: int, report: Report) -> None:
    far = replace(report.events[0], id="e-far", when=(dt.date(2023, 5, 16) - dt.timedelta(days=days),) * 2)
    for drawing in page(replace(report, events=(*report.events, far))).drawings:
        assert 1 <= len(drawing.axis) <= 14


def test_an_outlet_is_scored_by_origins(report: Report) -> None:
    cards = {card.outlet: card for card in page(report).scorecards}
    courier = cards["Kelmar Courier"]
    assert (courier.claims, courier.conflicts, courier.revised) == (5, 1, 1)
    assert courier.backed == ((2, 1),)
    assert courier.corroborated == 1
    assert courier.alone == 2
    assert cards["The number of people treated after Tuesday's …"].revised == 0
    twice = replace(ARTICLES[2], outlet="Kelmar Courier")
    merged = page(replace(report, articles=(*ARTICLES[:2], twice))).scorecards
    assert (merged[0].outlet, merged[0].labels) == ("Kelmar Courier", ("S1", "S3"))


def test_shared_text_is_a_share_of_each_ones_words(report: Report) -> None:
    a, b = sorted((ARTICLES[0].id, ARTICLES[1].id))
    shared = SharedText(a=a, b=b, words=30, share_a=0.6, share_b=0.2)
    claims = tuple(sorted(claim.id for claim in report.claims if claim.article_id in {a, b}))
    origin = Origin(
        id="o",
        kind="text",
        name="",
        reason="they share 30 words",
        articles=(a, b),
        claims=claims,
        shared=(shared,),
    )
    found = page(replace(report, origins=(origin,))).sharing
    share = {row.source.article.id: [each.percent for each in row.shares] for row in found.rows}
    places = {row.source.article.id: place for place, row in enumerate(found.rows)}
    assert share[a][places[b]] == 60
    assert share[b][places[a]] == 20
    assert share[a][places[a]] == -1
    (kin,) = found.groups
    assert (kin.kind, kin.labels, kin.reason) == ("shared text", ("S1", "S2"), "they share 30 words")
    assert [(told.label, told.claims) for told in kin.claims] == [("S1", 5), ("S2", 5)]


def test_a_quotation_in_two_wordings_has_drifted(report: Report) -> None:
    two = replace(report.findings[2], rule="quotation")
    cards = page(
        replace(report, findings=(two, replace(two, id="one", positions=two.positions[:1])))
    ).scorecards
    assert [card.drifted for card in cards] == [1, 1, 0]


def test_rules_say_what_they_are_about(report: Report, tmp_path: Path) -> None:
    (tmp_path / "date.py").write_text('"""Days that differ.\n\nMore.\n"""\n')
    rows = {row.name: row for row in rule_rows(report, tmp_path)}
    assert rows["date"].what == "Days that differ."
    assert rows["date"].findings == 2


def test_what_was_measured_has_its_numbers_of_cases(tmp_path: Path) -> None:
    assert measurements(tmp_path) == ()
    (tmp_path / "precision.tsv").write_text(
        "what\tright\tjudged\ton\nconflicts\t47\t50\tten stories\nothers\t0\t9\tten stories\n"
    )
    conflicts, others = measurements(tmp_path)
    assert (conflicts.words, conflicts.on, others.words) == (
        "94% (47 of 50)",
        "ten stories",
        "0 of 9",
    )


def test_page_and_docs_tell_the_same_measured_precision() -> None:
    """One table: what the page prints is what the held stories gave, and the parts add up."""
    docs = (Path(__file__).parents[2] / "docs" / "bank.md").read_text(encoding="utf-8")
    held = docs.partition("## Held stories")[2]
    table = {each.what: each for each in measurements()}
    called = table["conflicts that were called and were right"]
    assert _printed(held, "conflict findings right") == (called.right, called.judged)
    found = table["contradictions between values that were found"]
    assert _printed(held, "typed conflicts found") == (found.right, found.judged)
    for part in ("with a confidence of", "by the rule"):
        parts = [each for what, each in table.items() if part in what]
        assert (sum(each.right for each in parts), sum(each.judged for each in parts)) == (
            called.right,
            called.judged,
        )


def _printed(docs: str, what: str) -> tuple[int, int]:
    """The sum of what the tables of a page print of it."""
    pairs = re.findall(rf"^{what}: (\d+)/(\d+) = ", docs, re.MULTILINE)
    return sum(int(right) for right, _ in pairs), sum(int(of) for _, of in pairs)


def test_thresholds_are_read_from_the_code_with_their_reason(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "__init__.py").write_text(
        "# So many letters\n# make a word.\nLONG, LONGEST = 8, 4_000\nBARE = 3\n"
        "NEAR = -0.5  # below it nothing is alike\nNAME = 'x'  # no number\n"
    )
    (tmp_path / "load.py").write_text("SIZE = 5  # another stage\n")
    assert [(each.module, each.name, each.value, each.reason) for each in thresholds(tmp_path)] == [
        ("rules", "long, longest", "8, 4000", "So many letters make a word."),
        ("rules", "near", "-0.5", "below it nothing is alike"),
    ]
    assert len(thresholds()) > 10


def test_a_step_that_read_a_value_says_so_in_parts(report: Report) -> None:
    why = ("same ship", "“on 16 May” is 2023-05-16: day and month as printed")
    finding = replace(report.findings[2], why=why)
    ((card,),) = (group.cards for group in page(replace(report, findings=(finding,))).groups)
    assert [(step.words, step.value, step.how) for step in card.why] == [
        ("", "", "same ship"),
        ("on 16 May", "16 May 2023", "day and month as printed"),
    ]


def test_a_card_names_speaker_and_stance(report: Report) -> None:
    cards = {group.cards[0].look.verdict: group.cards[0] for group in page(report).groups}
    quotes = [quote for position in cards["dispute"].positions for quote in position.quotes]
    assert [quote.stance for quote in quotes] == ["", "denied"]
    named = [quote.speaker for position in cards["variant"].positions for quote in position.quotes]
    assert named == ["Inga Solheim", ""]


def test_the_head_names_the_subject_without_its_values(report: Report) -> None:
    finding = replace(report.findings[2], message="People aboard: 214 people / 241 people.")
    (card,) = page(replace(report, findings=(finding,))).conflicts
    assert (card.subject, card.message) == ("People aboard", "People aboard: 214 people / 241 people.")
