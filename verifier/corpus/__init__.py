"""Articles that are kept for months in one file, what comparing them says, and since when."""

from __future__ import annotations

from verifier.corpus.corpus import Corpus
from verifier.corpus.database import CorpusError, UnknownError
from verifier.corpus.told import (
    Added,
    Change,
    Claimed,
    Effect,
    Hit,
    Listed,
    Removed,
    Saying,
    Seen,
    Status,
    Told,
)

__all__ = [
    "Added",
    "Change",
    "Claimed",
    "Corpus",
    "CorpusError",
    "Effect",
    "Hit",
    "Listed",
    "Removed",
    "Saying",
    "Seen",
    "Status",
    "Told",
    "UnknownError",
]
