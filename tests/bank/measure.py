"""What becomes of the marks of one story: read, compared, found, agreed."""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank import ANY
from tests.training.align.lessons import FITTING, TOLD
from verifier.align.filler import kind_of
from verifier.encode import encoder
from verifier.facts import compare
from verifier.load import load
from verifier.pipeline import read, tell
from verifier.rules import findings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.bank import Mark, Story
    from verifier.model import Fact, Finding

UNTYPED = {"outcome", "polarity", "cause", "order", "quote", "other"}
SOFT = {"revision", "dispute"}


def measured(story: Story, model: str, shown: list[str], listed: list[str]) -> Counter[str]:
    """What becomes of the marks of one story."""
    with tempfile.TemporaryDirectory() as folder:
        story.write(Path(folder))
        articles, _ = load([folder])
    readings = [read(article) for article in articles]
    found = findings(tell(readings, encoder(""), model))
    names = {article.id: Path(article.path).name for article in articles}
    n: Counter[str] = Counter()
    facts = {names[reading.article.id]: reading.facts for reading in readings}
    _read(story, facts, n, shown)
    told: dict[str, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for mark in story.marks:
        if mark.value != ANY:
            told[mark.slot.name][mark.value].append(mark)
    differ = [f for f in found if f.verdict == "conflict"]
    joined = [f for f in found if f.verdict in {"agreement", "variant"}]
    sides: dict[str, list[tuple[list[Mark], list[Mark]]]] = defaultdict(list)
    for slot in story.slots:
        values = told[slot.name]
        typed = "untyped" if slot.kind in UNTYPED else "typed"
        for one, other in itertools.combinations(values.values(), 2):
            if slot.relation in {"conflict", *SOFT}:
                sides[slot.relation].append((one, other))
            if slot.relation == "conflict":
                hit = any(_splits(f, names, one, other) for f in differ)
                n[f"conflicts {slot.kind}"] += 1
                n[f"found {slot.kind}"] += hit
                n[f"{typed} conflicts"] += 1
                n[f"{typed} found"] += hit
                if not hit:
                    shown.append(
                        f"missed ({slot.kind}) {story.name} {slot.name}: {one[0].words!r} / {other[0].words!r}"
                    )
            elif slot.relation in SOFT:
                n[f"{slot.relation}s"] += 1
                n[f"{slot.relation}s named"] += any(
                    _splits(f, names, one, other) for f in found if f.verdict == slot.relation
                )
        for marks in values.values():
            if len({m.file for m in marks}) > 1 and TOLD not in values:
                n[f"agreements {slot.kind}"] += 1
                n[f"agreed {slot.kind}"] += any(_holds(f, names, marks) for f in joined)
    for finding in differ:
        right = any(_splits(finding, names, *pair) for pair in sides["conflict"])
        soft = any(_splits(finding, names, *pair) for name in SOFT for pair in sides[name])
        kind = "right" if right else "soft" if soft else "wrong"
        n["findings"] += 1
        n[f"findings {kind}"] += 1
        n[f"rule {finding.rule} {kind}"] += 1
        n[f"bin {min(int(finding.confidence * 10), 9)} {'right' if right else 'wrong'}"] += 1
        listed.append(f"{kind} {story.name} [{finding.rule} {finding.confidence:.2f}] {finding.message}")
    return n


def _read(story: Story, facts: dict[str, tuple[Fact, ...]], n: Counter[str], shown: list[str]) -> None:
    """Which marks are read, and which pairs of them compared rightly."""
    held: dict[int, Fact] = {}
    told: dict[str, list[Mark]] = defaultdict(list)
    for mark in story.marks:
        kind = mark.slot.kind
        if kind not in FITTING or mark.value in {ANY, TOLD}:
            continue
        told[mark.slot.name].append(mark)
        hits = [
            f
            for f in facts[mark.file]
            if f.start < mark.end and mark.start < f.end and kind_of(f) in FITTING[kind]
        ]
        n[f"told {kind}"] += 1
        n[f"read {kind}"] += bool(hits)
        if hits:
            held[id(mark)] = max(hits, key=lambda f: min(f.end, mark.end) - max(f.start, mark.start))
        else:
            shown.append(f"not read ({kind}) {story.name} {mark.file}: {mark.words!r}")
    for marks in told.values():
        for a, b in itertools.combinations(marks, 2):
            if a.file != b.file and id(a) in held and id(b) in held:
                same, kind = a.value == b.value, a.slot.kind
                answer = compare(held[id(a)], held[id(b)])
                key = "equal" if same else "clash"
                n[f"pairs {key} {kind}"] += 1
                n[f"compared {key} {kind}"] += (
                    answer in {"equal", "compatible"} if same else answer == "conflicting"
                )


def _touched(finding: Finding, names: dict[str, str], marks: Iterable[Mark]) -> list[set[int]]:
    """For each position the marks that its evidence stands on."""
    return [
        {
            n
            for n, mark in enumerate(marks)
            for e in position.evidence
            if names[e.article_id] == mark.file and e.start < mark.end and mark.start < e.end
        }
        for position in finding.positions
    ]


def _splits(finding: Finding, names: dict[str, str], one: list[Mark], other: list[Mark]) -> bool:
    left, right = _touched(finding, names, one), _touched(finding, names, other)
    return any(a and b and i != j for i, a in enumerate(left) for j, b in enumerate(right))


def _holds(finding: Finding, names: dict[str, str], marks: list[Mark]) -> bool:
    return any(len({marks[n].file for n in held}) > 1 for held in _touched(finding, names, marks))
