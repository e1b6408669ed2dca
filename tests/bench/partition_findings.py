"""What cutting a corpus into stories costs and gains in findings.

Each story of the bank is compared alone, as its reader would; then all of them as one corpus, cut and not.
A row counts pairs of claims of two articles that stand in one finding: kept are those that the story alone
has, added are others inside one story, and across are those of two stories, nearly all of which are false.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank import bank
from verifier import partition
from verifier.config import Config
from verifier.load import load
from verifier.pipeline import Engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.model import Article

    Pair = tuple[tuple[str, str], tuple[str, str]]

VERDICTS = ("agreement", "conflict", "revision")


def compared() -> None:
    """Print the rows."""
    articles, home = corpus()
    engine = Engine.of(Config(), None)
    alone: dict[str, list[int]] = defaultdict(list)
    for n, article in enumerate(articles):
        alone[home[article.id]].append(n)
    told = together(engine, articles, alone.values())
    parts = partition.stories([engine.outline(article) for article in articles])
    sys.stdout.write(f"{len(articles)} articles of {len(alone)} stories\n")
    show("cut", told, together(engine, articles, parts), home, len(parts))
    show("not cut", told, together(engine, articles, [range(len(articles))]), home, 1)


def corpus() -> tuple[Sequence[Article], dict[str, str]]:
    """The articles of all labelled stories, and the story of each by its id."""
    with tempfile.TemporaryDirectory() as scratch:
        for story in bank():
            (Path(scratch) / story.name).mkdir()
            story.write(Path(scratch) / story.name)
        articles, skipped = load([scratch])
    assert not skipped
    return articles, {article.id: article.path.split("/")[-2] for article in articles}


def together(
    engine: Engine, articles: Sequence[Article], parts: Iterable[Sequence[int]]
) -> dict[str, set[Pair]]:
    """By verdict, the pairs of claims of two articles that stand in one finding."""
    found: dict[str, set[Pair]] = defaultdict(set)
    for part in parts:
        for finding in engine.outcome([articles[n] for n in part]).findings:
            held = [(e.article_id, e.claim_id) for side in finding.positions for e in side.evidence]
            found[finding.verdict] |= {(a, b) for a in held for b in held if a < b and a[0] != b[0]}
    return found


def show(
    title: str, alone: dict[str, set[Pair]], found: dict[str, set[Pair]], home: dict[str, str], parts: int
) -> None:
    """Write a row for each verdict."""
    sys.stdout.write(f"{title}: {parts} parts\n")
    for verdict in VERDICTS:
        inside = {(a, b) for a, b in found[verdict] if home[a[0]] == home[b[0]]}
        kept, across = len(inside & alone[verdict]), len(found[verdict]) - len(inside)
        sys.stdout.write(
            f"  {verdict:10} {kept:5} of {len(alone[verdict])} kept, "
            f"{len(inside - alone[verdict])} added, {across} across\n"
        )
    sys.stdout.flush()
