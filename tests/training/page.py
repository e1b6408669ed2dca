"""Judged pairs in, the page out that says what the alignment of slots is worth (docs/slots.md)."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.training.fit import Judged
    from verifier.model import FactKind

HEAD = """# Which values fill one slot

Two values of two articles are set against each other only when a boosted forest gives a good chance that
they are told of one and the same fact, judging by everything but the values, or nearly: it knows by how much
two numbers or dates differ, since a slip changes a digit or only the month, and how many other articles give
either date or person, since a slip is nobody else's. This page says how far that chance can be trusted: each
story is judged by a forest that never saw it ({folds}-fold, by story).

Written by `python -m tests.training --write`. The forests learn from the invented stories in
`tests/corpora/stories`: some of their days and people are told wrongly in one article, which is then read
anew, and other values are only pretended to be wrong (numbers and dates, not people). With `--real FILE` they
also learn from real articles on one event (ECB+ 1.0, Cybulska and Vossen 2014, CC BY 3.0), of which numbers
are kept and no text. The batches of the mutation test are never learned from.
"""
BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1.0001)


def page(judged: Mapping[FactKind, Judged], folds: int) -> str:
    """The whole page."""
    return HEAD.format(folds=folds) + "".join(
        f"\n{part}\n" for kind in judged for part in _kind(kind, judged[kind])
    )


def _kind(kind: str, judged: Judged) -> Iterator[str]:
    yield f"## {kind}"
    yield judged.line(kind) + "."
    yield "| chance given | pairs of stories | of one slot | pairs of real articles | of one slot |\n" + (
        "| --- | ---: | ---: | ---: | ---: |\n"
        + "\n".join(_row(judged, low, high) for low, high in itertools.pairwise(BINS))
    )


def _row(judged: Judged, low: float, high: float) -> str:
    chances = judged.chances()
    real = np.array([pair.real for pair in judged.pairs])
    cells = []
    for side in (~real, real):
        inside = side & (chances >= low) & (chances < high)
        count = int(inside.sum())
        cells += [f"{count}", f"{judged.labels[inside].mean():.0%}" if count else "-"]
    return f"| {low:.1f} to {min(high, 1.0):.1f} | {' | '.join(cells)} |"
