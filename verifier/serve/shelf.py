"""The file of a corpus, looked at anew for each page: it may be gone or another one while the view runs."""

from __future__ import annotations

from os.path import samestat
from typing import TYPE_CHECKING

from verifier.corpus import Corpus, CorpusError

if TYPE_CHECKING:
    import os
    from pathlib import Path


class Shelf:
    """Hands out the corpus of a file, which is only ever read."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._seen = self._looked()

    @property
    def file(self) -> Path:
        """The file of the corpus."""
        return self._corpus.file

    def corpus(self) -> Corpus:
        """The corpus as it is now; raises CorpusError where it cannot be read."""
        looked = self._looked()
        if not samestat(looked, self._seen):
            self._corpus.close()
            self._corpus = Corpus.open(self._corpus.file, self._corpus.config, self._corpus.clock)
            self._seen = looked
        return self._corpus

    def _looked(self) -> os.stat_result:
        try:
            return self._corpus.file.stat()
        except OSError as error:
            # SQLite would make an empty file in its place.
            raise CorpusError(
                f"{self._corpus.file}: the corpus is not there any more; put it back and load the page again"
            ) from error
