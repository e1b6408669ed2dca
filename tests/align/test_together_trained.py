"""The pair reader can be trained, and says the same in torch and in ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from tests.bank import bank
from tests.bank.pairs import pairs as read_pairs
from tests.training.align.lessons import lesson
from tests.training.together import network as training
from tests.training.together.sentences import of_sentences
from tests.training.together.values import of_marks, of_readers, of_rivals
from verifier.align.together import QUESTIONS, answers

if TYPE_CHECKING:
    from pathlib import Path

    from tests.training.together.asked import Asked


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    """What the shortest story teaches that has conflicts in numbers and pairs that people have read."""
    fitting = [
        story
        for story in bank()
        if story.name in read_pairs()
        and {("conflict", "quantity"), ("agree", "quantity")} <= {(s.relation, s.kind) for s in story.slots}
    ]
    story = min(fitting, key=lambda each: sum(map(len, each.texts.values())))
    one = lesson(story)
    return [
        *of_rivals(one, ""),
        *of_marks(one),
        *of_readers(one, read_pairs()[story.name]),
        *of_sentences(story),
    ]


def test_every_source_gives_pairs_with_answers(asked: list[Asked]) -> None:
    assert {"rival", "told", "loose", "read", "alike", "contradicting"} <= {each.source for each in asked}
    assert {len(each.answers) for each in asked} == {len(QUESTIONS)}
    assert all(set(each.answers) <= {-1, 0, 1} and {*each.answers} != {-1} for each in asked)
    assert all((each.place >= 0) == (each.source == "rival") for each in asked)


def test_both_say_the_same(asked: list[Asked], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "EPOCHS", 1)
    few = asked[:8]
    network = training.train(few, seed=0)
    network.write(tmp_path)
    ordered = sorted(training.pairs(few), key=lambda pair: len(pair.ways[0].ids))
    back = [pair.asked.one > pair.asked.other for pair in ordered]
    with torch.no_grad():
        mine = network.float()(*training._tensors(ordered, back)).numpy()  # noqa: SLF001  its own test
    given = [(pair.asked.one, pair.asked.other) for pair in ordered]
    shipped = answers(given, [pair.asked.kind for pair in ordered], str(tmp_path))
    # The weights were rounded to bfloat16 in training, and what changes them to half precision.
    assert np.allclose(mine, shipped, atol=0.1)
    assert np.std(shipped) > 0.05
