"""Real articles on one event in, labelled pairs of slot fillers out.

Nobody has said which values of real articles are of one fact. But outlets agree on most, so two that exclude
each other are taken for values of two facts, unless a reader found them to be a difference
(`tests/corpora/real_differences.toml`); and numbers that are equal and unusual, and days that are equal, are
taken for one fact.
"""

from __future__ import annotations

import json
import tempfile
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.training.labelled import Labelled, pairs, shown
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.slot import answer
from verifier.load import load
from verifier.model import Quantity, Timex
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.slot import Filler
    from verifier.model import FactKind

DIFFERENCES = Path(__file__).parents[1] / "corpora" / "real_differences.toml"
UNUSUAL = 3  # significant digits


def real(batches: Path, kinds: Sequence[FactKind]) -> Iterator[Labelled]:
    """The pairs of every batch of a file with one JSON object a line."""
    known = tomllib.loads(DIFFERENCES.read_text(encoding="utf-8"))
    for line in batches.read_text(encoding="utf-8").splitlines():
        batch = json.loads(line)
        story = _story(batch["articles"])
        found = pairs(batch["event"], story, _Guessed(story, known.get(batch["event"], {})), kinds)
        left = known.get(batch["event"], {}).get("left_out", [])
        yield from (replace(pair, real=True) for pair in found if pair.kind not in left)


def _story(articles: list[dict[str, str]]) -> Story:
    with tempfile.TemporaryDirectory() as folder:
        for article in articles:
            table = {
                "id": article["id"],
                "outlet": article["outlet"],
                "url": article["url"],
                "published": article["date"],
                "text": article["text"],
            }
            Path(folder, f"{article['id']}.json").write_text(json.dumps(table), encoding="utf-8")
        loaded, _ = load([folder])
    return tell([read(article) for article in loaded], encoder(Config().encoder))


class _Guessed:
    """What is known of real values."""

    def __init__(self, story: Story, known: dict[str, list[list[str]]]) -> None:
        self._story = story
        self._one = [frozenset(values) for values in known.get("one", [])]
        self._unsure = [frozenset(values) for values in known.get("unsure", [])]

    def one(self, a: Filler, b: Filler) -> bool | None:
        """One fact when equal and unusual, or read as a difference; two when they exclude each other."""
        pair = frozenset({a.fact.text.lower(), b.fact.text.lower()})
        if any(pair <= values for values in self._one):
            return True
        if any(pair <= values for values in self._unsure):
            return None
        said = answer(self._story, a, b)
        if said == "conflicting":
            return False
        return True if said == "equal" and (_unusual(a) or _day(a, b)) else None

    def words(self, filler: Filler) -> str:
        """The value in its sentence."""
        return shown(self._story.article(filler.article_id).text, filler)


def _day(a: Filler, b: Filler) -> bool:
    """Two articles on one event that name one day in like words mostly mean one step of it."""
    return all(isinstance(f, Timex) and f.granularity == "day" and not f.clock for f in (a.fact, b.fact))


def _unusual(filler: Filler) -> bool:
    fact = filler.fact
    if not isinstance(fact, Quantity) or fact.low is None:
        return False
    return len(f"{fact.low:g}".replace(".", "").strip("0")) >= UNUSUAL
