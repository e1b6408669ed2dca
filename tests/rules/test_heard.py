"""For any two claims: what each rule found in them, or why it says nothing."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.events.pair import Pair
from verifier.rules import Heard, findings, heard, rules

OPENED = "Mayor Pia Lund opened the Kolmer Bridge in Velm on 18 June before 300 guests."
EARLIER = "The Kolmer Bridge in Velm was opened by Mayor Pia Lund on 16 June before 200 guests."
SENTENCED = "The court in Velm sentenced Ana Krol to prison on 18 June 2025."
BEFORE = "Ana Krol was sentenced to prison by the court in Velm on 17 June 2025."
COUNCIL = "The town council did not meet."
TENTH = "The Lake Alliance held its tenth summit in Marl on 12 June 2025."
NINTH = "The Lake Alliance held its ninth summit in Marl on 13 June 2024."
QUOTED = 'Mayor Pia Lund said: "We will never sell the old harbour to anyone."'
HALL = 'Mayor Pia Lund said: "We will never sell the old town hall to anyone."'
TURNED = 'Mayor Pia Lund said: "We will surely sell the old harbour to anyone."'


def pair(a: str, b: str) -> Pair:
    """The fullest claims of two articles of one sentence each."""
    told = story(a, b)
    one, other = (max(r.claims, key=lambda c: (len(c.facts), c.end - c.start)) for r in told.readings)
    return Pair.of(told, one, other)


def said(a: str, b: str) -> dict[str, Heard]:
    return {each.rule: each for each in heard(pair(a, b))}


@pytest.mark.parametrize("texts", [(OPENED, EARLIER), (TENTH, NINTH), (OPENED, COUNCIL), (QUOTED, TURNED)])
def test_every_rule_has_a_finding_or_a_reason(texts: tuple[str, str]) -> None:
    told = said(*texts)
    assert list(told) == [rule.__name__.rpartition(".")[2] for rule in rules()]
    assert all(bool(each.findings) != bool(each.silence) for each in told.values())


@pytest.mark.parametrize("texts", [(OPENED, EARLIER), (TENTH, NINTH), (QUOTED, HALL)])
def test_what_is_told_of_a_pair_is_what_the_report_says(texts: tuple[str, str]) -> None:
    one = pair(*texts)
    told = {finding.id for each in heard(one) for finding in each.findings}
    assert told == {finding.id for finding in findings(one.story) if one.held_by(finding)}
    assert told


@pytest.mark.parametrize(
    ("rule", "why", "a", "b"),
    [
        ("session", "the claims have no two values of this kind", OPENED, EARLIER),
        ("date", "the claims have no two values of this kind", OPENED, COUNCIL),
        ("calendar", "its own article only", OPENED, EARLIER),
        ("negation", "both claims say that it happened", OPENED, EARLIER),
        ("quotation", "neither claim tells a quotation of five words", OPENED, EARLIER),
        ("order", "neither claim says what came before what", TENTH, NINTH),
        ("statement", "too little", OPENED, COUNCIL),
        ("publication", "neither report is older", OPENED, EARLIER),
        ("name", "in another spelling", OPENED, EARLIER),
    ],
)
def test_a_rule_says_why_it_is_silent(rule: str, why: str, a: str, b: str) -> None:
    told = said(a, b)[rule]
    assert not told.findings
    assert why in told.silence


@pytest.mark.parametrize(
    ("rule", "verdict", "a", "b"),
    [
        ("quantity", "conflict", OPENED, EARLIER),
        ("date", "conflict", SENTENCED, BEFORE),
        ("ledger", "distinct", TENTH, NINTH),
    ],
)
def test_a_rule_gives_the_finding_that_holds_both(rule: str, verdict: str, a: str, b: str) -> None:
    assert verdict in [finding.verdict for finding in said(a, b)[rule].findings]


def test_what_another_rule_names_is_not_repeated() -> None:
    """Two wordings of a quotation that differ in a number are told by the rule on numbers."""
    told = said(
        'Mayor Pia Lund said: "We will build 400 homes on the old quay by next summer."',
        'Mayor Pia Lund said: "We will build 700 homes on the old quay by next summer."',
    )
    named = [each.rule for each in told.values() for f in each.findings if f.verdict == "conflict"]
    silent = [each.silence for each in told.values() if "tells the same" in each.silence]
    assert named == ["quantity"]
    assert set(silent) == {"the rule quantity tells the same"}


def test_what_keeps_two_happenings_apart_is_the_guard_of_their_link() -> None:
    one = pair(TENTH, NINTH)
    guards = {apart.guard for apart in one.story.apart}
    assert guards & {meeting.guard for meeting in one.meetings}
    assert not any(meeting.joined for meeting in one.meetings)


def test_a_pair_reads_the_same_from_either_side() -> None:
    there = pair(OPENED, EARLIER)
    back = Pair.of(there.story, there.b, there.a)
    assert {(j.kind, j.why, j.chance) for j in there.judgements} == {
        (j.kind, j.why, j.chance) for j in back.judgements
    }
    assert {(m.joined, m.score, m.guard) for m in there.meetings} == {
        (m.joined, m.score, m.guard) for m in back.meetings
    }


def test_claims_of_one_article_are_not_set_against_each_other() -> None:
    told = story(f"{OPENED} {EARLIER}")
    one, other = (
        max((c for c in told.readings[0].claims if c.sentence == n), key=lambda c: len(c.facts))
        for n in (0, 1)
    )
    two = Pair.of(told, one, other)
    silent = {each.rule: each.silence for each in heard(two)}
    assert {silent[rule] for rule in ("quantity", "date", "statement")} == {"both claims are of one article"}
    assert {j.why for j in two.judgements if j.kind in {"date", "quantity"}} == {
        "their values are conflicting, and nothing gives them one slot"
    }
