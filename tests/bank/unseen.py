"""A story read by weights of names that never saw it, since those that ship have learned from all stories."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest import mock

from verifier.facts import sorts
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNSEEN = "names.json"


@contextmanager
def unseen(folder: Path) -> Iterator[None]:
    """Within it phrases are sorted by the weights of a folder; what is kept of readings is forgotten."""
    weights = sorts.parsed((folder / UNSEEN).read_text(encoding="utf-8"))
    _forget()
    with mock.patch.object(sorts, "trained", return_value=weights):
        yield
    _forget()


def _forget() -> None:
    sorts.sorts.cache_clear()
    read.cache_clear()
