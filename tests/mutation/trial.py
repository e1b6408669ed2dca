"""An edit in, the conflicts that came of it out: the one that was demanded, and those that were not."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.pipeline import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.mutation.batch import Batch
    from tests.mutation.edits import Edit
    from verifier.model import Finding

Range = tuple[str, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """A finding: its rule, its words, and for each position the ranges of its evidence before the edit."""

    verdict: str
    rule: str
    slot: str
    message: str
    positions: tuple[tuple[Range, ...], ...]
    quotes: tuple[tuple[str, ...], ...]
    guards: tuple[str, ...]
    confidence: float

    @property
    def key(self) -> tuple[str, str, frozenset[tuple[str, int]]]:
        """What makes it the same conflict before and after an edit."""
        places = frozenset((file, start) for position in self.positions for file, start, _ in position)
        return self.rule, self.slot, places


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`right`: conflicts of the changed words with a place that tells the fact; `wrong`: all other new ones.

    `cause` says how far the engine came with a fact whose change it missed.
    """

    edit: Edit
    right: tuple[Raised, ...]
    wrong: tuple[Raised, ...]
    cause: str = ""

    @property
    def good(self) -> bool:
        """The demanded conflict where one is demanded, and no other."""
        return not self.wrong and bool(self.right) == (self.edit.shared is not None)


class Bench:
    """A copy of a batch in a folder of its own, in which one file at a time is changed."""

    def __init__(self, batch: Batch, folder: Path) -> None:
        self.batch = batch
        self.folder = folder / batch.name
        self.folder.mkdir(parents=True)
        for file in batch.texts:
            shutil.copy(batch.folder / file, self.folder / file)
        self.start = self._findings(_unmoved)
        self.before = [raised for raised in self.start if raised.verdict == "conflict"]

    def trial(self, edit: Edit) -> Outcome:
        """Apply an edit, verify, undo it."""
        found = self._after(edit)
        known = {raised.key for raised in self.before}
        wanted = {"conflict", "revision"} if edit.shared and edit.shared.grows else {"conflict"}
        fresh = [raised for raised in found if raised.verdict in wanted and raised.key not in known]
        right = tuple(raised for raised in fresh if self._is_right(edit, raised))
        new = [raised for raised in fresh if raised.verdict == "conflict"]
        return Outcome(
            edit=edit,
            right=right,
            wrong=tuple(r for r in new if r not in right and not self._follows(edit, r)),
            cause=self._cause(edit, found) if edit.shared and not right else "",
        )

    def standing(self) -> Iterator[tuple[Raised, bool]]:
        """The conflicts of the unchanged batch, and whether each is of a fact that has two values in it."""
        told = [
            [(w.file, *self.batch.sentence(w)) for w in shared.told]
            for shared in self.batch.shared
            if shared.grows or shared.differs in {"conflict", "revision"}
        ]
        for raised in self.before:
            held = [sum(_touch(side, places) for side in raised.positions) for places in told]
            yield raised, max(held, default=0) > 1

    def _after(self, edit: Edit) -> list[Raised]:
        path = self.folder / edit.file
        text = self.batch.texts[edit.file]
        path.write_bytes((text[: edit.start] + edit.new + text[edit.end :]).encode())
        found = self._findings(_undone(edit))
        path.write_bytes(text.encode())
        return found

    def _cause(self, edit: Edit, found: list[Raised]) -> str:
        """What stopped a demanded conflict: a guard, the two never having been one event, or neither."""
        here, there = self._sides(edit)
        joined = [r for r in found if r.verdict == "distinct" and _joins(r, here, there)]
        if joined:
            return f"stopped by: {'; '.join(joined[0].guards)}"
        before = [r for r in self.start if r.verdict == "agreement" and _joins(r, here, there)]
        rules = sorted({f"{r.rule}/{r.slot}" for r in before})
        return f"agreed before ({', '.join(rules)})" if rules else "never compared"

    def _is_right(self, edit: Edit, raised: Raised) -> bool:
        if edit.shared is None:
            return False
        here, there = self._sides(edit)
        touching = [_touch(position, [here]) for position in raised.positions]
        # A date that its own sentence or the report's date contradicts needs no second telling.
        if any(touching) and (raised.rule == "calendar" or edit.slot == "weekday"):
            return True
        return any(
            _touch(a, [here]) and _touch(b, there)
            for n, a in enumerate(raised.positions)
            for m, b in enumerate(raised.positions)
            if n != m
        )

    def _follows(self, edit: Edit, raised: Raised) -> bool:
        words = edit.shared.follows if edit.shared else ()
        places = [(w.file, *self.batch.sentence(w)) for w in words]
        return any(_touch(position, places) for position in raised.positions)

    def _sides(self, edit: Edit) -> tuple[Range, list[Range]]:
        """The changed sentence, and those in which the same fact is told elsewhere."""
        assert edit.shared
        there = [
            (words.file, *self.batch.sentence(words))
            for words in (*edit.shared.told, *edit.shared.also)
            if (words.file, words.start) != (edit.file, edit.start)
        ]
        return (edit.file, *self._sentence(edit)), there

    def _sentence(self, edit: Edit) -> tuple[int, int]:
        for sentence in self.batch.readings[edit.file].sentences:
            if sentence.start <= edit.start < sentence.end:
                return sentence.start, sentence.end
        return edit.start, edit.end

    def _findings(self, place: Callable[[str, int], int]) -> list[Raised]:
        report = verify([self.folder])
        assert not report.skipped, report.skipped
        files = {article.id: article.path.rpartition("/")[2] for article in report.articles}
        return [_raised(finding, files, place) for finding in report.findings]


def _unmoved(_file: str, at: int) -> int:
    return at


def _raised(finding: Finding, files: dict[str, str], place: Callable[[str, int], int]) -> Raised:
    return Raised(
        verdict=finding.verdict,
        rule=finding.rule,
        slot=finding.slot,
        message=finding.message,
        positions=tuple(
            tuple(
                (file, place(file, e.start), place(file, e.end))
                for e in position.evidence
                for file in (files[e.article_id],)
            )
            for position in finding.positions
        ),
        quotes=tuple(tuple(e.quote for e in position.evidence) for position in finding.positions),
        guards=finding.guards,
        confidence=finding.confidence,
    )


def _undone(edit: Edit) -> Callable[[str, int], int]:
    """Where a place of the changed file stood before; a place inside the new words is at their start."""
    grown = len(edit.new) - (edit.end - edit.start)

    def place(file: str, at: int) -> int:
        if file != edit.file or at <= edit.start:
            return at
        return at - grown if at >= edit.start + len(edit.new) else edit.start + min(1, edit.end - edit.start)

    return place


def _touch(ranges: tuple[Range, ...], others: list[Range]) -> bool:
    return any(f == g and a < d and c < b for f, a, b in ranges for g, c, d in others)


def _joins(raised: Raised, here: Range, there: list[Range]) -> bool:
    ranges = tuple(place for position in raised.positions for place in position)
    return _touch(ranges, [here]) and _touch(ranges, there)
