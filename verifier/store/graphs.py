"""What is known of the pairs of a corpus, to bytes and back, so that a new article is no look at all of them.

A folder of entries has no use for it: there the stories of a batch are kept as they are. The bytes are arrays
in numpy's own format, which is told never to run what it reads.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.partition import Graph, Index, graph, grown, shrunk
from verifier.store import identity, key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from verifier.partition import Outline

    Sparse = Any  # scipy ships no types
    Arrays = Mapping[str, np.ndarray[Any, Any]]

KIND = "graphs"
WRONG = (ValueError, TypeError, LookupError, OSError, EOFError, zipfile.BadZipFile)
NAMED = ("named", "places", "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptGraph:
    """The index and the graph of a corpus, and the keys of the outlines that they are made of, by article."""

    index: Index
    graph: Graph
    outlines: Mapping[str, str]

    def strange(self, wanted: Mapping[str, str]) -> list[str]:
        """The articles that are not in it, or not with this outline; `wanted` are keys by article."""
        return [name for name, held in wanted.items() if self.outlines.get(name) != held]

    def over(self, wanted: Mapping[str, str], outlines: Sequence[Outline]) -> KeptGraph:
        """The graph of the articles that are wanted; `outlines` are those of the strange ones."""
        index, known = self.index, self.graph
        if gone := {name for name, held in self.outlines.items() if wanted.get(name) != held}:
            index, known = shrunk(known, index, gone)
        if not index.ids:
            index = Index.of(outlines)
            known = graph(index)
        elif outlines:
            index, known = grown(known, index, outlines)
        return KeptGraph(index=index, graph=known, outlines={name: wanted[name] for name in index.ids})


def nothing() -> KeptGraph:
    """The graph of no articles."""
    index = Index.of([])
    return KeptGraph(index=index, graph=graph(index), outlines={})


def graph_key(model: str) -> str:
    """The name of the graph of a corpus; `model` is all that vectors depend on."""
    return key(identity.comparing(), model)


def write(kept: KeptGraph) -> bytes:
    """The same in bytes; of names and words those alone that some article has."""
    index, known = kept.index, kept.graph
    rows = {name: row for row, name in enumerate(index.ids)}
    held: dict[str, Any] = {
        "vectors": index.vectors.astype(np.int16),
        "days": index.days.astype(np.int32),
        "crowded": np.array(sorted(rows[name] for name in known.crowded), np.int32),
        "common": np.array(sorted((rows[a], rows[b]) for a, b in known.common), np.int32).reshape(-1, 2),
        "alike": np.array(
            sorted((rows[a], rows[b], much) for (a, b), much in known.alike.items()), np.int32
        ).reshape(-1, 3),
    }
    texts: list[Sequence[str]] = [index.ids, [kept.outlines[name] for name in index.ids]]
    for name, numbers in zip(NAMED, index.columns, strict=True):
        table = getattr(index, name)
        used, columns = np.unique(table.indices, return_inverse=True)
        by_number = {number: word for word, number in numbers.items()}
        texts.append([by_number[number] for number in used.tolist()])
        held[f"{name}_numbers"] = table.data.astype(np.int32)
        held[f"{name}_columns"] = columns.astype(np.int32)
        held[f"{name}_ends"] = table.indptr.astype(np.int32)
    held["texts"] = np.frombuffer(json.dumps(texts).encode(), np.uint8)
    content = io.BytesIO()
    np.savez(content, allow_pickle=False, **held)
    return content.getvalue()


def read(content: bytes) -> KeptGraph | None:
    """What was written, or None where this version did not write it."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            held = dict(arrays)
        ids, outlines, *words = json.loads(held["texts"].tobytes())
        index = _index(ids, held, words)
        known = Graph(
            crowded=frozenset(ids[row] for row in held["crowded"].tolist()),
            common=frozenset((ids[a], ids[b]) for a, b in held["common"].tolist()),
            alike={(ids[a], ids[b]): much for a, b, much in held["alike"].tolist()},
        )
        keys = dict(zip(ids, outlines, strict=True))
    except WRONG:
        return None
    return KeptGraph(index=index, graph=known, outlines=keys)


def _index(ids: Sequence[str], held: Arrays, words: Sequence[Sequence[str]]) -> Index:
    tables = [_table(name, held, len(every)) for name, every in zip(NAMED, words, strict=True)]
    named, places, weighed = tables
    one, two, three = ({word: n for n, word in enumerate(every)} for every in words)
    return Index(
        ids=tuple(ids),
        vectors=held["vectors"].astype(np.float32),
        named=named,
        places=places,
        words=weighed,
        norms=np.asarray(weighed.multiply(weighed).sum(axis=1), np.float64).ravel(),
        days=held["days"].astype(np.int64),
        columns=(one, two, three),
    )


def _table(name: str, held: Arrays, width: int) -> Sparse:
    from scipy.sparse import csr_array  # noqa: PLC0415  scipy loads slowly

    numbers, columns, ends = (held[f"{name}_{part}"] for part in ("numbers", "columns", "ends"))
    # As wide as an index makes it: arrays of no columns cannot be multiplied.
    shape = (len(ends) - 1, width + 1)
    return csr_array((numbers.astype(np.float64), columns.astype(np.int64), ends), shape=shape)
