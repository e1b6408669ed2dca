"""The seed batches give what `seeds/<batch>/expected.toml` says: planted conflicts, and nothing else."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from verifier import verify
from verifier.load import load
from verifier.model import Article, Evidence, Finding, Position, Span

ROOT = Path(__file__).parents[1] / "seeds"
# Guards which say that the two sides speak of different things.
OTHERS = {"other instance of the series", "other series", "other event", "two events alike", "two people"}
BATCHES = sorted(path.parent.name for path in ROOT.glob("*/expected.toml"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of one article; `article_id` and `span` say where they stand."""

    file: str
    quote: str
    article_id: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One entry of `expected.toml`, with the places that speak for each side."""

    batch: str
    kind: str
    id: str
    guard: str
    known_miss: str
    known_join: str
    a: tuple[Place, ...]
    b: tuple[Place, ...]

    def __str__(self) -> str:
        return f"{self.batch}-{self.id}"


@functools.cache
def articles(batch: str) -> dict[str, Article]:
    """The articles of a batch by the name of their file."""
    loaded, skipped = load([ROOT / batch])
    assert not skipped
    return {Path(article.path).name: article for article in loaded}


@functools.cache
def findings(batch: str) -> tuple[Finding, ...]:
    return verify([ROOT / batch]).findings


def conflicts(batch: str) -> list[Finding]:
    return [finding for finding in findings(batch) if finding.verdict == "conflict"]


def cases(*kinds: str) -> list[Case]:
    found = []
    for batch in BATCHES:
        expected = tomllib.loads((ROOT / batch / "expected.toml").read_text(encoding="utf-8"))
        found += [case(batch, kind, entry) for kind in kinds for entry in expected.get(kind, [])]
    return found


def case(batch: str, kind: str, entry: dict[str, Any]) -> Case:
    def places(side: str) -> tuple[Place, ...]:
        named = entry[side] if isinstance(entry[side], list) else [entry[side]]
        return tuple(place(batch, each["file"], each["quote"]) for each in named)

    return Case(
        batch=batch,
        kind=kind,
        id=entry["id"],
        guard=entry.get("guard", ""),
        known_miss=entry.get("known_miss", ""),
        known_join=entry.get("known_join", ""),
        a=places("a"),
        b=places("b"),
    )


def place(batch: str, file: str, quote: str) -> Place:
    article = articles(batch)[file]
    assert article.text.count(quote) == 1, f"{file} must have these words exactly once: {quote}"
    start = article.text.index(quote)
    span = Span(start=start, end=start + len(quote))
    return Place(file=file, quote=quote, article_id=article.id, span=span)


def at(evidence: Evidence, where: Place) -> bool:
    overlaps = evidence.start < where.span.end and where.span.start < evidence.end
    return overlaps and evidence.article_id == where.article_id


def holds(position: Position, side: tuple[Place, ...]) -> bool:
    return any(at(evidence, where) for evidence in position.evidence for where in side)


def sets_apart(finding: Finding, case: Case) -> bool:
    """Whether the two sides of a case have evidence in two different positions of a finding."""
    holders = [[n for n, p in enumerate(finding.positions) if holds(p, side)] for side in (case.a, case.b)]
    return any(a != b for a in holders[0] for b in holders[1])


def brings_together(finding: Finding, case: Case) -> bool:
    return any(holds(position, case.a) and holds(position, case.b) for position in finding.positions)


def agreements(case: Case) -> list[Finding]:
    """The agreements that hold both sides of a case in one position."""
    agreeing = [finding for finding in findings(case.batch) if finding.verdict == "agreement"]
    return [finding for finding in agreeing if brings_together(finding, case)]


def known_false(batch: str) -> list[str]:
    """The false conflicts that a batch is known to raise: `[[false]]` of its expected.toml."""
    expected = tomllib.loads((ROOT / batch / "expected.toml").read_text(encoding="utf-8"))
    return sorted(entry["message"] for entry in expected.get("false", []))


def expect(case: Case, *, right: bool, told: object) -> None:
    """A case is right, or it is marked in expected.toml as one that is not right yet."""
    if case.known_miss:
        assert not right, f"{case.id} is right now: remove `known_miss` from expected.toml"
        pytest.xfail(case.known_miss)
    assert right, told


def expect_apart(case: Case, *, joined: list[str]) -> None:
    """The two sides do not agree, or the case says why the engine still takes them for one."""
    if case.known_join:
        assert joined, f"{case.id} is right now: remove `known_join` from expected.toml"
        pytest.xfail(case.known_join)
    assert not joined


@pytest.mark.parametrize("case", cases("conflict"), ids=str)
def test_a_planted_conflict_is_one_finding(case: Case) -> None:
    found = [finding for finding in conflicts(case.batch) if sets_apart(finding, case)]
    expect(case, right=len(found) == 1, told=[finding.message for finding in found])


@pytest.mark.parametrize("case", cases("conflict"), ids=str)
def test_the_sides_of_a_conflict_are_not_one_statement(case: Case) -> None:
    """They may share a detail ("two tugs"), but the statement with the value in it is not the same."""
    against = {place.file for place in case.b}
    apart = replace(case, a=tuple(place for place in case.a if place.file not in against))
    joined = [finding.message for finding in agreements(apart) if finding.slot == "statement"]
    expect_apart(case, joined=joined)


@pytest.mark.parametrize("case", cases("silent"), ids=str)
def test_a_trap_is_no_conflict(case: Case) -> None:
    found = [finding.message for finding in conflicts(case.batch) if sets_apart(finding, case)]
    expect(case, right=not found, told=found)


@pytest.mark.parametrize("case", [each for each in cases("silent") if each.guard in OTHERS], ids=str)
def test_two_things_are_not_joined(case: Case) -> None:
    expect_apart(case, joined=[finding.message for finding in agreements(case)])


@pytest.mark.parametrize("batch", BATCHES)
def test_there_is_no_other_conflict(batch: str) -> None:
    planted = [case for case in cases("conflict") if case.batch == batch]
    other = [f.message for f in conflicts(batch) if not any(sets_apart(f, case) for case in planted)]
    assert sorted(other) == known_false(batch), "expected.toml lists the false conflicts that are known"


@pytest.mark.parametrize("case", cases("agreement"), ids=str)
def test_an_agreement_is_named(case: Case) -> None:
    expect(case, right=bool(agreements(case)), told=case.a + case.b)


@pytest.mark.parametrize("batch", BATCHES)
def test_every_case_has_a_name_of_its_own(batch: str) -> None:
    names = [case.id for case in cases("conflict", "agreement", "silent") if case.batch == batch]
    assert len(names) == len(set(names))


def test_every_batch_is_explained() -> None:
    explained = (ROOT / "README.md").read_text(encoding="utf-8")
    assert not [batch for batch in BATCHES if f"## {batch}" not in explained]
    conflicting = [case.id for case in cases("conflict")]
    assert not [name for name in conflicting if f"`{name}`" not in explained]
    assert BATCHES
    assert conflicting
