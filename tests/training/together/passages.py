"""A labelled story in, its sentences as passages out, with the marks in each."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.training.together.asked import Asked
from verifier.encode import Marked, encoder
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from tests.bank import Mark, Story
    from tests.bank.pairs import Passage
    from tests.training.together.asked import Answers
    from verifier.model import Sentence

ALIKE, NEAREST = 0.4, 2  # cosine and rank from which on two sentences are a pair


class Passages:
    """The sentences of a story as passages, with the marks in each."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.sentences: list[tuple[str, Sentence, list[Mark]]] = []
        self._text: dict[str, str] = {}
        with tempfile.TemporaryDirectory() as folder:
            story.write(Path(folder))
            articles, _ = load([folder])
        for article in articles:
            name = Path(article.path).name
            self._text[name] = article.text
            marks = [m for m in story.marks if m.file == name]
            for each in read(article).sentences:
                if each.kind not in {"dateline", "credit"} and len(each.text.split()) > 2:
                    within = [m for m in marks if m.start < each.end and each.start < m.end]
                    self.sentences.append((name, each, within))
        vectors = encoder().encode([self._between(f, s.start, s.end) for f, s, _ in self.sentences])
        files = np.array([file for file, _, _ in self.sentences])
        self._cosine = np.where(files[:, None] != files[None, :], vectors @ vectors.T, -1)
        self._rank = np.full(self._cosine.shape, len(files))
        for file in sorted(set(files)):
            there = np.flatnonzero(files == file)
            order = np.argsort(np.argsort(-self._cosine[:, there], axis=1), axis=1)
            self._rank[:, there] = order
        self._rank = np.minimum(self._rank, self._rank.T)

    def near(self, i: int, j: int) -> bool:
        """Whether two sentences are alike enough to be a pair."""
        return bool(self._cosine[i, j] >= ALIKE and self._rank[i, j] < NEAREST)

    def asked(self, i: int, j: int, answers: Answers, source: str) -> Asked:
        """Two sentences as a pair."""
        one, other = (
            self._marked(f, s, s.start, s.end) for f, s, _ in (self.sentences[i], self.sentences[j])
        )
        return Asked(self._story.name, self._story.fold, "statement", one, other, answers, source)

    def of(self, passage: Passage) -> Marked | None:
        """A passage in its sentence."""
        for file, each, _ in self.sentences:
            if file == passage.file and each.start <= passage.start < each.end:
                return self._marked(file, each, passage.start, min(passage.end, each.end))
        return None

    def _marked(self, file: str, sentence: Sentence, start: int, end: int) -> Marked:
        before = " ".join(self._text[file][: sentence.start].rstrip()[-120:].split())
        lead = f"{before} " if before else ""
        return Marked(
            lead + self._between(file, sentence.start, start),
            self._between(file, start, end),
            self._between(file, end, sentence.end),
        )

    def _between(self, file: str, start: int, end: int) -> str:
        return re.sub(r"\s", " ", self._text[file][start:end])
