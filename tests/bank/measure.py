"""What becomes of the marks of one story: read, compared, found, agreed."""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter, defaultdict
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank import ANY
from tests.bank.pairs import pairs
from tests.bank.unseen import unseen
from tests.training.align.lessons import FITTING, TOLD
from verifier.align.filler import kind_of
from verifier.encode import encoder
from verifier.facts import compare
from verifier.load import load
from verifier.pipeline import read, tell
from verifier.rules import findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.bank import Mark, Slot, Story
    from tests.bank.pairs import Pair, Passage
    from verifier.model import Fact, Finding

UNTYPED = {"outcome", "polarity", "cause", "order", "quote", "other"}
SOFT = {"revision", "dispute"}
RULES = {"date": "date", "time": "time", "quantity": "quantity", "ordinal": "session", "score": "score"}


def measured(story: Story, models: Path | None, shown: list[str], listed: list[str]) -> Counter[str]:
    """What becomes of the marks of one story, by models that never saw it; without models by what ships."""
    model = models / str(story.fold) if models else None
    with tempfile.TemporaryDirectory() as folder, unseen(model) if model else nullcontext():
        story.write(Path(folder))
        articles, _ = load([folder])
        readings = [read(article) for article in articles]
    names = {article.id: Path(article.path).name for article in articles}
    n: Counter[str] = Counter()
    _read(story, {names[reading.article.id]: reading.facts for reading in readings}, n, shown)
    judged = Judged(story, names, findings(tell(readings, encoder(""), str(model or ""))))
    for slot in story.slots:
        judged.differences(slot, n, shown)
        judged.agreements(slot, n)
    judged.conflicts(n, listed)
    judged.read(pairs().get(story.name, ()), n)
    return n


class Judged:
    """The findings in a story, held against its marks."""

    def __init__(self, story: Story, names: dict[str, str], found: Iterable[Finding]) -> None:
        self._story, self._names, self._found = story, names, tuple(found)
        self._told: dict[str, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
        for mark in story.marks:
            if mark.value != ANY:
                self._told[mark.slot.name][mark.value].append(mark)

    def differences(self, slot: Slot, n: Counter[str], shown: list[str]) -> None:
        """Which of the differences in a slot are named for what they are."""
        if slot.relation not in {"conflict", *SOFT}:
            return
        typed = "untyped" if slot.kind in UNTYPED else "typed"
        for one, other in itertools.combinations(self._told[slot.name].values(), 2):
            hit = any(f.verdict == slot.relation and self._splits(f, one, other) for f in self._found)
            if slot.relation in SOFT:
                n.update({f"{slot.relation}s": 1, f"{slot.relation}s named": hit})
                continue
            n.update({f"conflicts {slot.kind}": 1, f"found {slot.kind}": hit})
            n.update({f"{typed} conflicts": 1, f"{typed} found": hit})
            if not hit:
                words = f"{one[0].words!r} / {other[0].words!r}"
                shown.append(f"missed ({slot.kind}) {self._story.name} {slot.name}: {words}")

    def agreements(self, slot: Slot, n: Counter[str]) -> None:
        """Which of the values that several articles tell are agreed."""
        values = self._told[slot.name]
        for marks in values.values():
            if len({m.file for m in marks}) > 1 and TOLD not in values:
                joined = (f for f in self._found if f.verdict in {"agreement", "variant"})
                n.update(
                    {
                        f"agreements {slot.kind}": 1,
                        f"agreed {slot.kind}": any(self._holds(f, marks) for f in joined),
                    }
                )

    def conflicts(self, n: Counter[str], listed: list[str]) -> None:
        """Which of the conflict findings are right."""
        sides: dict[str, list[tuple[list[Mark], list[Mark]]]] = defaultdict(list)
        for slot in self._story.slots:
            sides[slot.relation] += itertools.combinations(self._told[slot.name].values(), 2)
        for finding in (f for f in self._found if f.verdict == "conflict"):
            right = any(self._splits(finding, *pair) for pair in sides["conflict"])
            soft = any(self._splits(finding, *pair) for name in SOFT for pair in sides[name])
            kind = "right" if right else "soft" if soft else "wrong"
            n.update({"findings": 1, f"findings {kind}": 1, f"rule {finding.rule} {kind}": 1})
            n[f"bin {min(int(finding.confidence * 10), 9)} {'right' if right else 'wrong'}"] += 1
            listed.append(
                f"{kind} {self._story.name} [{finding.rule} {finding.confidence:.2f}] {finding.message}"
            )

    def read(self, told: Iterable[Pair], n: Counter[str]) -> None:
        """What a reader says of the pairs that an agreement of their kind holds."""
        for pair in told:
            rule = RULES.get(pair.kind, pair.kind)
            agreed = (f for f in self._found if f.rule == rule and f.verdict == "agreement")
            if any(self._holds(f, [pair.one, pair.other]) for f in agreed):
                n.update({f"joined {rule}": 1, f"joined {rule} {pair.label}": 1})

    def _touched(self, finding: Finding, marks: Sequence[Mark | Passage]) -> list[set[int]]:
        """For each position the marks that its evidence stands on."""
        return [
            {
                n
                for n, mark in enumerate(marks)
                for e in position.evidence
                if self._names[e.article_id] == mark.file and e.start < mark.end and mark.start < e.end
            }
            for position in finding.positions
        ]

    def _splits(self, finding: Finding, one: list[Mark], other: list[Mark]) -> bool:
        left, right = self._touched(finding, one), self._touched(finding, other)
        return any(a and b and i != j for i, a in enumerate(left) for j, b in enumerate(right))

    def _holds(self, finding: Finding, marks: Sequence[Mark | Passage]) -> bool:
        return any(len({marks[n].file for n in held}) > 1 for held in self._touched(finding, marks))


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
