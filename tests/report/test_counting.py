"""Counts: a disputed fact counts once, the parts of the headline add up, and every number has one meaning."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.report.sample_articles import ARTICLES
from verifier.model import Cluster
from verifier.report.view import page
from verifier.report.view.brief import brief
from verifier.report.view.counting import counted, sided
from verifier.report.view.verdict import verdict_sentence

if TYPE_CHECKING:
    from verifier.report import Report


def disputed(report: Report) -> Report:
    """The sample with an agreement on one side of its conflict."""
    conflict = report.findings[2]
    first, other = conflict.positions
    third = replace(first.evidence[0], article_id=ARTICLES[2].id, claim_id="")
    both = replace(first, evidence=(*first.evidence, third))
    agreement = replace(conflict, id="0" * 16, verdict="agreement", severity="note", positions=(both,))
    return replace(
        report, findings=(*report.findings[:2], replace(conflict, positions=(both, other)), agreement)
    )


def test_an_agreement_on_one_side_of_a_conflict_is_no_agreed_fact(report: Report) -> None:
    shown = disputed(report)
    assert sided(shown.findings) == {"0" * 16}
    assert verdict_sentence(shown).startswith("3 sources: 1 conflict in 3 compared facts; 2 facts agree;")
    tiles = {tile.look.verdict: tile.number for tile in page(shown).tiles}
    assert (tiles["conflict"], tiles["agreement"]) == (1, 2)
    assert {look.verdict: number for look, number in brief(shown).counts}["agreement"] == 2
    *_, fold = page(shown).agreements.folds
    assert (fold.name, [card.id for card in fold.cards]) == ("One side of a conflict above", ["0" * 16])


def test_another_slot_or_other_words_are_another_fact(report: Report) -> None:
    *rest, agreement = disputed(report).findings
    assert not sided((*rest, replace(agreement, slot="count_ashore")))
    (position,) = agreement.positions
    elsewhere = tuple(replace(each, start=0, end=1) for each in position.evidence)
    assert not sided((*rest, replace(agreement, positions=(replace(position, evidence=elsewhere),))))


def test_the_parts_of_the_headline_add_up(report: Report) -> None:
    for found in (report, disputed(report), replace(report, findings=report.findings[3:6])):
        sentence = verdict_sentence(replace(found, skipped=())).replace("no conflict", "0 conflicts")
        _, conflicts, compared, *parts = map(int, re.findall(r"\d+", sentence))
        assert conflicts + sum(parts) == compared


def test_the_number_of_findings_says_what_they_are(report: Report) -> None:
    assert counted(report.findings) == (
        "8 findings: 6 compared facts, 1 told by one origin only, 1 that looked alike and is no conflict."
    )
    assert "1 agreement on one side of a conflict" in page(disputed(report)).counted
    assert page(replace(report, findings=())).counted == ""


def test_alone_means_the_same_at_the_head_and_among_the_sources(report: Report) -> None:
    calm = replace(report, findings=report.findings[:1])
    glance = page(calm).glance
    assert glance is not None
    told = {card.labels[0]: card.alone for card in page(calm).scorecards}
    for line in glance.alone:
        label, number = line.note.split()[0], re.search(r"(\d+) claim", line.note)
        assert number is not None
        assert int(number[1]) == told[label]


def test_a_claim_in_one_cluster_with_another_source_is_not_alone(report: Report) -> None:
    before = {card.labels[0]: card.alone for card in page(replace(report, clusters=())).scorecards}
    free = [
        claim for claim in report.claims if claim.text.startswith(("It was the third", "Her sister ship"))
    ]
    together = Cluster(id="k", claims=tuple(claim.id for claim in free))
    after = {card.labels[0]: card.alone for card in page(replace(report, clusters=(together,))).scorecards}
    assert {label: before[label] - after[label] for label in before} == {"S1": 1, "S2": 0, "S3": 1}
