"""A folder of articles with the facts they share; where the changed words stand and who else tells them.

`expected.toml` names the tellings of one fact as quotes with the value in brackets: "met on [Wednesday]".
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from verifier.model import Reading


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Words:
    """A stretch of one file of a batch."""

    file: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A fact that is told at least twice; `also` are places which tell it without showing its value.

    A count that `grows` (of the dead, of the sick) may differ between reports of two days: a `revision` is
    as good an answer as a conflict. `follows` are places whose value is reckoned from this one ("nine days
    later"): a conflict there is nobody's mistake. Where a story tells several values already, `differs` says
    how: "conflict", "revision", "rounding" or "granularity".
    """

    slot: str
    name: str
    told: tuple[Words, ...]
    also: tuple[Words, ...] = ()
    grows: bool = False
    differs: str = ""
    follows: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """A change written by hand that contradicts nobody; `alone`: it changes what one article alone tells."""

    kind: str
    alone: bool
    words: Words
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Articles by file name, as loaded and read by the engine, and what is known about them."""

    name: str
    folder: Path
    texts: dict[str, str]
    readings: dict[str, Reading]
    shared: tuple[Shared, ...]
    rewrites: tuple[Rewrite, ...]

    def sentence(self, words: Words) -> tuple[int, int]:
        """The sentence in which words stand, as a range of its file."""
        for sentence in self.readings[words.file].sentences:
            if sentence.start <= words.start < sentence.end:
                return sentence.start, sentence.end
        raise ValueError(f"{self.name}/{words.file}: “{words.text}” stands in no sentence")


def batch(folder: Path) -> Batch:
    """Read a folder; without an `expected.toml` it has no shared facts and no rewrites."""
    articles, skipped = load([folder])
    assert not skipped, skipped
    readings = {article.path.rpartition("/")[2]: read(article) for article in articles}
    texts = {file: reading.article.text for file, reading in readings.items()}
    known = folder / "expected.toml"
    table = tomllib.loads(known.read_text(encoding="utf-8")) if known.exists() else {}
    return Batch(
        name=folder.name,
        folder=folder,
        texts=texts,
        readings=readings,
        shared=tuple(_shared(texts, entry) for entry in table.get("fact", ())),
        rewrites=tuple(
            _rewrite(texts, entry, alone=kind == "alone")
            for kind in ("harmless", "alone")
            for entry in table.get(kind, ())
        ),
    )


def _shared(texts: dict[str, str], entry: dict[str, Any]) -> Shared:
    return Shared(
        slot=entry["slot"],
        name=entry["name"],
        told=_all(texts, entry["told"]),
        also=_all(texts, entry.get("also", ())),
        grows=entry.get("grows", False),
        differs=entry.get("differs", ""),
        follows=_all(texts, entry.get("follows", ())),
    )


def _all(texts: dict[str, str], quotes: Iterable[list[str]]) -> tuple[Words, ...]:
    return tuple(bracketed(texts, file, quote) for file, quote in quotes)


def _rewrite(texts: dict[str, str], entry: dict[str, Any], *, alone: bool) -> Rewrite:
    return Rewrite(
        kind=entry["kind"],
        alone=alone,
        words=bracketed(texts, entry["file"], f"[{entry['old']}]"),
        new=entry["new"],
    )


def bracketed(texts: dict[str, str], prefix: str, quote: str) -> Words:
    """The words in the brackets of a quote that stands exactly once in the file with this prefix."""
    file = next(name for name in sorted(texts) if name.startswith(prefix))
    before, _, rest = quote.partition("[")
    value, _, after = rest.partition("]")
    whole = before + value + after
    if texts[file].count(whole) != 1:
        raise ValueError(f"{file}: “{whole}” stands there {texts[file].count(whole)} times, not once")
    start = texts[file].index(whole) + len(before)
    return Words(file=file, start=start, end=start + len(value), text=value)
