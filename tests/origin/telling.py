"""Texts of named outlets in, their origins out: through the real loader, parser and reading."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.events.people import canon
from verifier.load import load
from verifier.origin import origins
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model import Origin, Reading


def readings(texts: Mapping[str, str]) -> tuple[Reading, ...]:
    """Each text as an article of the outlet whose file name it has: "harbour_post" is Harbour Post."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for outlet, text in texts.items():
            (folder / f"{outlet}.txt").write_text(text, encoding="utf-8")
        articles, _ = load([folder])
    assert len(articles) == len(texts)
    return tuple(read(article) for article in articles)


def found(batch: Sequence[Reading]) -> tuple[Origin, ...]:
    """The origins of a batch."""
    return origins(batch, canon(batch))


def told(texts: Mapping[str, str], kind: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The origins of one kind: the outlets of each, and the texts of its claims."""
    batch = readings(texts)
    outlet = {reading.article.id: reading.article.outlet for reading in batch}
    claims = {claim.id: claim for reading in batch for claim in reading.claims}
    return [
        (
            tuple(sorted(outlet[article] for article in origin.articles)),
            tuple(claims[claim].text for claim in origin.claims),
        )
        for origin in found(batch)
        if origin.kind == kind
    ]
