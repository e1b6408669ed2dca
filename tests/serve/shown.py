"""A corpus to look at: two stories with conflicts and a revision, a retracted article, and an attack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.corpus.articles import EVERY, ticking, written
from tests.hostile import hostile
from tests.report.test_html import HOSTILE
from verifier.corpus import Corpus
from verifier.serve.access import Access
from verifier.serve.shelf import Shelf
from verifier.serve.site import site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from starlette.types import ASGIApp

TOLD = EVERY["gazette"]["text"]
# Long runs of one sign, as broken pages have them.
UNBROKEN, BRACKETS = hostile()["letters ''"], hostile()["brackets ''"]
ATTACK = {
    "outlet": f"Evil & Sons {HOSTILE}{UNBROKEN[:90]}",
    "title": f"Tunnel {HOSTILE}{UNBROKEN[:90]}",
    "url": f"javascript:alert(1)//{HOSTILE}",
    "published": "2025-03-12",
    "text": f"{TOLD.replace('340', '999')}\n{HOSTILE} tunnel\n{BRACKETS}",
}
ATTACKED = "The council of Orvik approved the harbour tunnel"


def corpus_file(folder: Path) -> Path:
    """The file of such a corpus in a folder, which nobody has open."""
    files = [*written(folder / "in").values(), folder / "attack.json"]
    files[-1].write_text(json.dumps(ATTACK), encoding="utf-8")
    file = folder / "corpus.verifier.db"
    with Corpus.open(file, clock=ticking()) as corpus:
        assert not corpus.add(files).skipped
        (radio,) = corpus.articles(outlet="Coast Radio")
        corpus.remove([radio.id], "the station has taken it back", retracted=True)
    return file


def view(corpus: Corpus, host: str = "127.0.0.1", token: str = "") -> ASGIApp:
    """The view of a corpus, in which no page may fail."""

    def complain(error: Exception) -> None:
        raise error

    return site(Shelf(corpus), Access.at(host, token), "Ada Lund", complain)


def findings(corpus: Corpus, verdict: str) -> Iterator[str]:
    """The ids of findings of a verdict that stand."""
    return (seen.finding.id for seen in corpus.findings(verdict=verdict, gone=False))
