"""Labelled stories in, values in context with their marks out."""

from __future__ import annotations

import functools
import pickle
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from transformers import AutoModel

from tests.bank.pairs import Passage, pairs
from verifier.align.filler import KINDS, Filler, fillers
from verifier.encode import Pieces, packaged_model
from verifier.encode import pieces as encoded
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from torch import nn

    from tests.bank import Mark, Story
    from tests.bank.pairs import Pair

# What a writer's kind of slot can be read as.
FITTING: dict[str, frozenset[str]] = {
    "quantity": frozenset({"quantity", "ordinal", "score"}),
    "money": frozenset({"quantity"}),
    "score": frozenset({"quantity", "score", "ordinal"}),
    "duration": frozenset({"quantity", "date", "time"}),
    "date": frozenset({"date", "time"}),
    "time": frozenset({"time", "date"}),
    "ordinal": frozenset({"ordinal", "quantity"}),
    "person": frozenset({"person", "organisation"}),
    "organisation": frozenset({"organisation", "person", "place"}),
    "place": frozenset({"place", "organisation"}),
    "role": frozenset({"role"}),
    "name": frozenset({"person", "organisation", "place"}),
}
EVERY = -1  # stands for a fold where none is left out
TOLD = "told"  # the value of a mark whose story does not say which tellings are equal


@dataclass(frozen=True, slots=True)
class Lesson:
    """One story: its fillers, for each the mark on its words or None, and what was read of pairs of them."""

    story: Story
    fillers: tuple[Filler, ...]
    marks: tuple[Mark | None, ...]
    files: dict[str, str]  # by article
    read: Mapping[frozenset[Passage], str]

    def said(self, i: int, j: int) -> str:
        """What a reader said of two fillers, "" where nobody read them."""
        return self.read.get(frozenset((self._passage(i), self._passage(j))), "") if self.read else ""

    def _passage(self, n: int) -> Passage:
        fact = self.fillers[n].fact
        return Passage(file=self.files[self.fillers[n].article_id], start=fact.start, end=fact.end)

    def one_slot(self, i: int, j: int) -> bool:
        """Whether two fillers are tellings of one slot."""
        a, b = self.marks[i], self.marks[j]
        return a is not None and b is not None and a.slot.name == b.slot.name

    def relation(self, i: int, j: int) -> str:
        """How two fillers stand: the slot's relation, equal, unknown, unmarked; "" for two slots."""
        a, b = self.marks[i], self.marks[j]
        if a is None and b is None:
            return "unmarked"  # nobody has said that they are of two slots
        if a is None or b is None or a.slot.name != b.slot.name:
            return ""
        if TOLD in (a.value, b.value):
            return "unknown"
        differ = a.value != b.value and "~" not in (a.value, b.value)
        return a.slot.relation if differ else "equal"


def lesson(story: Story) -> Lesson:
    """A story, read as the engine reads it."""
    with tempfile.TemporaryDirectory() as folder:
        story.write(Path(folder))
        articles, _ = load([folder])
    found: list[tuple[Filler, Mark | None]] = []
    for article in articles:
        marks = [m for m in story.marks if m.file == Path(article.path).name]
        found += [(f, _mark(f, marks)) for f in fillers(read(article))]
    files = {article.id: Path(article.path).name for article in articles}
    read_as = {frozenset((p.one, p.other)): p.label for p in _read().get(story.name, ()) if p.kind in KINDS}
    return Lesson(story, tuple(f for f, _ in found), tuple(m for _, m in found), files, read_as)


@functools.cache
def _read() -> dict[str, tuple[Pair, ...]]:
    return pairs()


def _mark(filler: Filler, marks: Iterable[Mark]) -> Mark | None:
    start, end = filler.fact.start, filler.fact.end
    fitting = [
        m
        for m in marks
        if start < m.end and m.start < end and filler.kind in FITTING.get(m.slot.kind, frozenset())
    ]
    return max(
        fitting, key=lambda m: (min(end, m.end) - max(start, m.start), -abs(start - m.start)), default=None
    )


def pieces(texts: Sequence[str], kept: Path | None = None) -> dict[str, Pieces]:
    """The token vectors of texts, from a file of earlier ones where it has them."""
    known: dict[str, Pieces] = pickle.loads(kept.read_bytes()) if kept and kept.exists() else {}
    new = sorted(set(texts) - set(known))
    known |= dict(zip(new, encoded(new), strict=True))
    if kept and new:
        kept.write_bytes(pickle.dumps(known))
    return known


def layers() -> nn.ModuleList:
    """The encoder's layers, a copy to be changed."""
    model = AutoModel.from_pretrained(str(packaged_model()))
    found: nn.ModuleList = model.encoder.layer
    return found


def basis(vectors: Sequence[Pieces], size: int) -> tuple[np.ndarray, np.ndarray]:
    """The mean of token vectors and their first axes (principal components), scaled to order one."""
    sample = np.concatenate([p.vectors for p in vectors]).astype(np.float64)
    mean = sample.mean(0)
    values, axes = np.linalg.eigh(np.cov((sample - mean).T))
    kept = axes[:, ::-1][:, :size] / np.sqrt(values[::-1][:size].mean())
    # An axis has no direction of its own: the larger end is the positive one.
    kept *= np.sign(kept[abs(kept).argmax(0), np.arange(size)])
    return mean.astype(np.float32), kept.astype(np.float32)
