"""What an audit says of planted revisions, repeats, edits and copies, and that no order changes it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audit.stories import PAGE
from tests.report.sample import sample
from verifier.audit import audit
from verifier.audit.writing import to_dict
from verifier.config import Config
from verifier.pipeline import verify
from verifier.report import Report

if TYPE_CHECKING:
    from verifier.audit import Audit
    from verifier.audit.corrections import Correction
    from verifier.audit.ledger import Ledger
    from verifier.audit.outlets import Outlet, Share

SEEDS = Path(__file__).parents[2] / "seeds"
HURT, CLOSED = "How many people were hurt?", "By whom were schools closed?"
EMPTY = Report(config=Config(), articles=(), skipped=(), claims=(), clusters=(), events=(), findings=())
PARTS = ("articles", "claims", "clusters", "events", "findings", "origins")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What somebody who keeps findings knows of one."""

    story: str
    first: dt.datetime
    last: dt.datetime


def ledger(audited: Audit, subject: str) -> Ledger:
    (found,) = [each for each in audited.ledgers if each.subject == subject]
    return found


def correction(audited: Audit, old: str) -> Correction:
    (found,) = [each for each in audited.corrections if each.old == old]
    return found


def outlet(audited: Audit, name: str) -> Outlet:
    (found,) = [each for each in audited.outlets if each.outlet == name]
    return found


def counted(share: Share) -> tuple[int, int]:
    return share.count, share.of


def test_the_ledger_of_a_fact_says_who_printed_which_value_when(audited: Audit) -> None:
    told = ledger(audited, HURT)
    values = {
        value.value: [(each.outlet, str(each.day), each.standing) for each in value.tellings]
        for value in told.values
    }
    assert values == {
        "nine": [
            ("Dorn Gazette", "2025-03-07", "first"),
            ("Velm Courier", "2025-03-07", "earlier version"),
            ("Sarn Mail", "2025-03-11", "old again"),
        ],
        "Eleven": [("Velm Courier", "2025-03-08", "first"), ("Coast Radio", "2025-03-09", "again")],
    }
    assert [(value.origins, str(value.first), str(value.last)) for value in told.values] == [
        (2, "2025-03-07", "2025-03-11"),
        (2, "2025-03-08", "2025-03-09"),
    ]
    assert told.contested
    assert told.weight == "people"
    first = told.values[0].tellings[0]
    assert (first.before, first.quote, first.after) == (
        "At the fair in Velm, ",
        "nine",
        " people were hurt on Friday when a stand collapsed.",
    )


def test_an_edit_makes_a_correction_and_who_prints_the_old_value_later_is_named(audited: Audit) -> None:
    found = correction(audited, "nine")
    assert found.by_edit
    assert (found.new, found.since, found.by) == ("Eleven", dt.date(2025, 3, 8), ("Velm Courier",))
    assert [(each.outlet, each.days) for each in found.followed] == [("Coast Radio", 1)]
    assert [(each.outlet, each.days) for each in found.again] == [("Sarn Mail", 3)]
    assert found.kept == ("Dorn Gazette",)


def test_a_later_report_makes_a_correction(audited: Audit) -> None:
    found = correction(audited, "50")
    assert not found.by_edit
    assert (found.new, found.since, found.by) == ("80", dt.date(2025, 6, 20), ("Harbour Wire",))
    assert [(each.outlet, each.days) for each in found.followed] == [("Sarn Mail", 3)]
    assert [(each.outlet, each.days) for each in found.again] == [("Coast Radio", 2)]
    assert found.kept == ("Orsa Post",)


def test_what_weighs_most_is_contested_first_and_agreements_come_after(audited: Audit) -> None:
    assert [each.subject for each in audited.contested] == [HURT, CLOSED]
    kinds = [each.contested for each in audited.ledgers]
    assert kinds == sorted(kinds, reverse=True)
    assert {each.verdict for each in audited.ledgers} == {"conflict", "revision", "agreement", "single"}


def test_an_edit_stands_in_the_ledger_of_its_fact_and_nowhere_else(audited: Audit) -> None:
    (page,) = audited.pages
    (edit,) = page.edits
    assert (page.outlet, page.url, page.versions) == ("Velm Courier", PAGE, ("S9", "S2"))
    assert (edit.old, edit.new, edit.before, edit.after) == ("Nine", "Eleven", "S9", "S2")
    assert edit.fact == ledger(audited, HURT).id
    assert ledger(audited, HURT).edits == (edit.id,)
    assert edit.id not in {each.id for each in audited.ledgers}


def test_what_many_tell_from_one_origin_says_what_joins_them(audited: Audit) -> None:
    told = {each.subject: (each.outlets, each.kinds) for each in audited.repeated}
    assert told["“Two schools in the harbour were closed on Thursday”"] == (
        ("Harbour Wire", "Coast Radio"),
        ("shared text",),
    )


def test_passages_are_those_of_two_outlets_and_say_who_came_first(audited: Audit) -> None:
    first, *_ = audited.passages
    assert (first.one, first.other, first.earlier) == ("Coast Radio", "Harbour Wire", "Harbour Wire")
    assert (first.words, first.percent_one, first.percent_other) == (28, 80, 78)


def test_an_outlet_is_counted_by_what_it_printed(audited: Audit) -> None:
    mail, courier, wire = (outlet(audited, name) for name in ("Sarn Mail", "Velm Courier", "Harbour Wire"))
    assert counted(mail.stale) == (1, 2)
    assert counted(mail.conflict) == (2, 6)
    assert (courier.versions, courier.edits) == (1, 1)
    assert counted(courier.corrected) == (1, 3)
    assert counted(courier.stale) == (0, 0)
    assert courier.stale.between == ""
    # Who printed the passage first has it from nobody; who printed it later has.
    assert wire.taken.count == 0
    assert outlet(audited, "Coast Radio").taken.count > 0
    assert mail.stale.small
    assert (mail.stale.low, mail.stale.high) == (0.0945, 0.9055)
    assert sum(each.claims for each in audited.outlets) == sum(e.claims for e in audited.current)


def test_stories_are_named_by_their_earliest_article(audited: Audit) -> None:
    fair, outbreak = audited.stories
    assert (fair.name, fair.labels) == (
        "Stand collapses at the fair in Velm",
        ("S1", "S2", "S3", "S4", "S9"),
    )
    assert (outbreak.name, outbreak.labels) == ("Outbreak in Orsa", ("S5", "S6", "S7", "S8"))
    assert fair.id in {each.id for each in audited.articles if each.day == dt.date(2025, 3, 7)}
    assert {each.story for each in audited.ledgers} == {fair.id, outbreak.id}
    assert (fair.contested, fair.corrected) == (1, 1)


def test_who_keeps_findings_names_stories_and_says_since_when(planted: Report) -> None:
    first, last = dt.datetime(2025, 4, 1, 9, tzinfo=dt.UTC), dt.datetime(2025, 7, 1, 9, tzinfo=dt.UTC)
    runs = {each.id: Run(story="kept", first=first, last=last) for each in planted.findings}
    audited = audit(planted, runs)
    assert {each.story for each in audited.articles} == {"kept"}
    assert {each.first_seen for each in audited.ledgers} == {"2025-04-01T09:00:00+00:00"}
    assert {each.last_seen for each in audited.ledgers} == {"2025-07-01T09:00:00+00:00"}


def test_who_prints_both_values_repeats_nothing(planted: Report) -> None:
    """An article that tells the old figure beside the new one is up to date."""
    (revision,) = [
        each for each in planted.findings if each.rule == "quantity" and each.verdict == "revision"
    ]
    old, new = revision.positions
    stale = next(each for each in old.evidence if audit_day(planted, each.article_id) == dt.date(2025, 6, 22))
    both = replace(revision, positions=(old, replace(new, evidence=(*new.evidence, stale))))
    findings = tuple(both if each is revision else each for each in planted.findings)
    found = correction(audit(replace(planted, findings=findings)), "50")
    assert found.again == ()
    assert "Coast Radio" in [each.outlet for each in found.followed]


def audit_day(report: Report, article: str) -> dt.date | None:
    return next(each.published for each in report.articles if each.id == article)


def test_without_dates_nobody_is_first_and_nobody_late(planted: Report) -> None:
    undated = tuple(replace(each, published=None, dateline=None) for each in planted.articles)
    audited = audit(replace(planted, articles=undated))
    assert {each.standing for ledger in audited.ledgers for each in ledger.tellings} <= {
        "undated",
        "earlier version",
    }
    assert not [each for each in audited.corrections if each.again or each.since]
    assert all(each.first.of == 0 for each in audited.outlets)
    assert any(each.startswith("9 articles without a date") for each in audited.cautions)


def test_small_counts_unsure_conflicts_and_what_was_not_read_are_cautioned(planted: Report) -> None:
    told = " ".join(audit(replace(planted, skipped=sample().skipped)).cautions)
    assert "1 input could not be read and is in none of the numbers." in told
    assert "6 of 6 outlets take part in fewer than 10 compared facts" in told
    assert "1 of 2 contested facts is less than 80% sure" in told


def test_an_empty_report_has_an_empty_audit() -> None:
    audited = audit(EMPTY)
    assert audited.days == (None, None)
    assert (audited.ledgers, audited.outlets, audited.stories, audited.corrections) == ((), (), (), ())


def test_every_verdict_of_the_sample_is_told_once() -> None:
    report = sample()
    told = [each.id for each in audit(report).ledgers]
    kept = [each.id for each in report.findings if each.verdict != "distinct"]
    assert sorted(told) == sorted(kept)


def test_the_order_of_files_changes_nothing(files: list[Path], audited: Audit) -> None:
    assert to_dict(audit(verify(files[::-1]))) == to_dict(audited)


@settings(max_examples=25, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_the_order_of_what_a_report_holds_changes_nothing(
    planted: Report,
    audited: Audit,
    chance: Any,  # noqa: ANN401  hypothesis' own Random
) -> None:
    mixed: dict[str, Any] = {part: list(getattr(planted, part)) for part in PARTS}
    for held in mixed.values():
        chance.shuffle(held)
    for part, held in mixed.items():
        mixed[part] = tuple(held)
    shuffled = replace(planted, **mixed)
    assert to_dict(audit(shuffled)) == to_dict(audited)


def versions(*told: tuple[str, str, str]) -> Audit:
    """The audit of articles on one accident: outlet, day of March, and how many were hurt.

    Articles of one outlet are versions of one page.
    """
    return audit(
        verify(
            [
                {
                    "outlet": name,
                    "date": f"2025-03-{day}",
                    "url": f"https://{name.casefold()}.example/news/fair-stand",
                    "text": f"{hurt} people were hurt when a stand collapsed at the fair in Velm on Friday, "
                    f"the police said. {name} has learned that the stand was new.",
                }
                for name, day, hurt in told
            ]
        )
    )


def test_a_page_that_was_changed_twice_makes_two_corrections_of_one_fact() -> None:
    audited = versions(
        ("Courier", "07", "Nine"),
        ("Courier", "08", "Eleven"),
        ("Courier", "09", "Twelve"),
        ("Gazette", "08", "Nine"),
        ("Record", "12", "Nine"),
    )
    (page,) = audited.pages
    assert [(each.old, each.new) for each in page.edits] == [("Nine", "Eleven"), ("Eleven", "Twelve")]
    assert len({each.fact for each in page.edits}) == 1
    steps = {(each.old.casefold(), each.new.casefold()): each for each in audited.corrections}
    assert steps.keys() == {("nine", "eleven"), ("eleven", "twelve")}
    first = steps["nine", "eleven"]
    assert (first.since, first.by) == (dt.date(2025, 3, 8), ("Courier",))
    # The Gazette printed the old value on the day of the change: nobody can tell which came first.
    assert [(each.outlet, each.days) for each in first.again] == [("Record", 4)]
    assert first.kept == ("Gazette",)
    assert steps["eleven", "twelve"].again == ()


def test_batches_stay_stories_and_every_conflict_is_contested_with_all_its_sides() -> None:
    report = verify([SEEDS / "ferry_grounding", SEEDS / "defence_commission"])
    audited = audit(report)
    assert [len(each.labels) for each in audited.stories] == [6, 5]
    assert {each.id for each in audited.contested} == {each.id for each in report.conflicts}
    for ledger_ in audited.contested:
        (finding,) = [each for each in report.conflicts if each.id == ledger_.id]
        told = {e.article_id for position in finding.positions for e in position.evidence}
        assert {each.article for each in ledger_.tellings} == told
        assert len(ledger_.values) == len(finding.positions)
    # An agreement on one side of a conflict is told there, and is no second fact.
    asked = "When was the 282-foot ferry refloated"
    dates = [each for each in audited.ledgers if each.subject.startswith(asked)]
    assert [each.verdict for each in dates] == ["conflict"]
    (brekke,) = [each for each in audited.contested if each.subject == "Did Lena Brekke visit Morsay?"]
    assert {value.value: value.outlets for value in brekke.values} == {
        "did visit": ("Lunna Courier",),
        "did not visit": ("The Morsay Record",),
    }
