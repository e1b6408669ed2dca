"""Labelled passages in, bags of claim pairs out: what the model of one happening learns from.

A label is given for two passages, and each holds several claims. All pairs of their claims are one bag: of a
bag that is labelled the same, at least one pair is the same.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from verifier.config import Config
from verifier.encode import encoder
from verifier.events.likeness.features import features
from verifier.events.likeness.profiles import profiles
from verifier.load import load
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from verifier.events import Story


Passages = tuple[tuple[str, ...], tuple[str, ...], bool]  # claim ids of two passages, and their label


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """Features of all pairs of claims of two passages of one group (a story, a batch of reports).

    `sides` are the claims of the two passages, by id.
    """

    group: str
    same: bool
    rows: NDArray[np.float64]
    sides: tuple[tuple[str, ...], tuple[str, ...]]


def _bags(group: str, story: Story, passages: Iterable[Passages]) -> Iterator[Bag]:
    """All pairs of claims of each two passages that stand in different articles, as features."""
    profile = profiles(story)
    kept: list[tuple[Passages, int]] = []
    pairs: list[list[int]] = []
    for one, other, same in passages:
        found = [
            sorted((profile.row[a], profile.row[b]))
            for a in one
            for b in other
            if story.claims[a].article_id != story.claims[b].article_id
        ]
        if found:
            kept.append(((one, other, same), len(found)))
            pairs += found
    left, right = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    rows = features(profile, left, right)
    ends = np.cumsum([count for _, count in kept])
    for ((one, other, same), count), end in zip(kept, ends.tolist(), strict=True):
        yield Bag(group=group, same=same, rows=rows[end - count : end], sides=(one, other))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """A batch of real reports: its story and the bags of its labelled sentences."""

    name: str
    story: Story
    bags: tuple[Bag, ...]


def reports(batches: Path, pairs: Path) -> Iterator[Reports]:
    """Real batches with labelled sentence pairs, both as JSON Lines."""
    labelled: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in pairs.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        labelled[pair["event"]].append(pair)
    for line in batches.read_text(encoding="utf-8").splitlines():
        table = json.loads(line)
        story, ids = _told(table["articles"])
        yield Reports(
            name=table["event"],
            story=story,
            bags=tuple(sentences(table["event"], story, ids, labelled[table["event"]])),
        )


def _told(articles: Iterable[dict[str, Any]]) -> tuple[Story, dict[str, str]]:
    """The story of some articles, and the engine's ids by theirs."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for n, article in enumerate(articles):
            path = Path(folder) / f"{n:04}.json"
            shown = {name: article[name] for name in ("id", "outlet", "url", "text")}
            path.write_text(json.dumps(shown | {"published": article["date"]}), encoding="utf-8")
            names[path.name] = article["id"]
        loaded, _ = load([Path(folder)])
    ids = {names[Path(article.path).name]: article.id for article in loaded}
    return tell([read(article) for article in loaded], encoder(Config().encoder)), ids


def sentences(
    group: str, story: Story, ids: dict[str, str], pairs: Iterable[dict[str, Any]]
) -> Iterator[Bag]:
    """The bags of labelled sentence pairs of one batch; `ids` are the engine's article ids by the pairs'."""

    def claims(article: str, sentence: str) -> tuple[str, ...]:
        start = story.article(ids[article]).text.find(sentence)
        end = start + len(sentence)
        return tuple(
            c.id
            for c in story.claims.values()
            if c.article_id == ids[article] and c.start < end and start < c.end
        )

    yield from _bags(group, story, [(claims(*p["a"]), claims(*p["b"]), p["same"]) for p in pairs])
