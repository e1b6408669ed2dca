"""A batch in, one-fact edits of it out; the same seed gives the same edits."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.mutation.mutators import Site
from tests.mutation.mutators.table import CONTRADICTING, HARMLESS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.mutation.batch import Batch, Shared, Words
    from tests.mutation.mutators import Change

BULLETS = re.compile(r"^- (.+)\n- (.+)$", re.MULTILINE)
APPENDED = (
    "\n\nIn other news, a bakery in Hollin Cross has won a regional prize for its rye bread. The jury"
    " tasted 64 loaves on 3 February 2021.\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One replacement in one file. `shared` is the fact it changes, or None where nothing may come of it."""

    batch: str
    mutator: str
    slot: str
    name: str
    file: str
    start: int
    end: int
    new: str
    shared: Shared | None
    old: str

    @property
    def id(self) -> str:
        """What names this edit in the list of known misses."""
        return f"{self.batch}/{self.file[:2]} {self.mutator}: {self.old} -> {self.new}".replace("\n", " ")[
            :160
        ]


def edits(batch: Batch, seed: int, *, every: bool = False) -> list[Edit]:
    """For each fact and mutator one telling by chance, or all of them; then the harmless rewrites."""
    return [
        *_changed(batch, CONTRADICTING, seed, every=every),
        *_changed(batch, HARMLESS, seed, every=every),
        *_written(batch),
        *_appended(batch),
        *_swapped(batch),
    ]


def _changed(batch: Batch, changes: tuple[Change, ...], seed: int, *, every: bool) -> Iterator[Edit]:
    for shared in batch.shared:
        for change in changes:
            # Its own generator for each place: a new fact or mutator leaves all other edits as they were.
            rng = random.Random(f"{seed} {batch.name} {shared.name} {change.name}")
            if shared.slot in change.slots:
                made = [
                    edit for words in shared.told for edit in _edits_at(batch, shared, words, change, rng)
                ]
                yield from made if every or not made else [rng.choice(made)]


def _edits_at(
    batch: Batch, shared: Shared, words: Words, change: Change, rng: random.Random
) -> Iterator[Edit]:
    if not words.file.endswith(".txt"):
        return
    for new in change.make(Site(batch=batch, shared=shared, words=words), rng):
        harmless = change in HARMLESS
        yield Edit(
            batch=batch.name, mutator=change.name, slot=shared.slot, name=shared.name, file=words.file,
            start=words.start, end=words.end, new=new, old=words.text, shared=None if harmless else shared,
        )  # fmt: skip


def _written(batch: Batch) -> Iterator[Edit]:
    for rewrite in batch.rewrites:
        words = rewrite.words
        yield Edit(
            batch=batch.name, mutator="told by one alone" if rewrite.alone else f"by hand: {rewrite.kind}",
            slot="", name=rewrite.kind, file=words.file, start=words.start, end=words.end, new=rewrite.new,
            old=words.text, shared=None,
        )  # fmt: skip


def _appended(batch: Batch) -> Iterator[Edit]:
    """A paragraph about something else at the end of the last text file."""
    file = max(name for name in batch.texts if name.endswith(".txt"))
    end = len(batch.texts[file])
    yield Edit(
        batch=batch.name, mutator="paragraph appended", slot="", name="other news", file=file,
        start=end, end=end, new=APPENDED, old="", shared=None,
    )  # fmt: skip


def _swapped(batch: Batch) -> Iterator[Edit]:
    """The first two lines of each list in each other's place."""
    for file, text in sorted(batch.texts.items()):
        if file.endswith(".txt") and (found := BULLETS.search(text)):
            yield Edit(
                batch=batch.name, mutator="bullets swapped", slot="", name="list", file=file,
                start=found.start(), end=found.end(), old=found[0],
                new=f"- {found[2]}\n- {found[1]}", shared=None,
            )  # fmt: skip
