"""The encoders are the real model; what they promise holds for any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from verifier import encode
from verifier.encode.sentence_encoder import SentenceEncoder
from verifier.encode.twin import Twin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module", params=[Twin, SentenceEncoder])
def encoder(request: pytest.FixtureRequest) -> encode.Encoder:
    made: encode.Encoder = request.param()
    return made


def test_rows_are_unit_vectors_of_float32(encoder: encode.Encoder) -> None:
    vectors = encoder.encode(["The ferry sank.", "", "A ferry went down off the coast."])
    assert vectors.dtype == np.float32
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_a_paraphrase_is_nearer_than_another_topic(encoder: encode.Encoder) -> None:
    ferry, paraphrase, other = encoder.encode(
        [
            "The ferry sank off the coast.",
            "A passenger boat went down near the shore.",
            "The bank raised its rates.",
        ]
    )
    assert float(ferry @ paraphrase) > 0.5 > float(ferry @ other)


def test_the_order_of_texts_changes_nothing(encoder: encode.Encoder) -> None:
    texts = ["one text", "another, somewhat longer text", "one text", "x"]
    forward, backward = encoder.encode(texts), encoder.encode(texts[::-1])[::-1]
    assert np.array_equal(forward, backward)


def test_no_text_gives_no_row(encoder: encode.Encoder) -> None:
    assert encoder.encode([]).shape[0] == 0


def test_the_packaged_model_has_the_published_weights() -> None:
    assert (encode.packaged_model() / "modules.json").is_file()


def test_other_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.safetensors").write_bytes(b"other weights")
    files: Callable[[str], Path] = lambda _package: tmp_path  # noqa: E731  a one-line stand-in for the package's folder
    monkeypatch.setattr("importlib.resources.files", files)
    with pytest.raises(encode.EncoderError, match="not the published one"):
        encode.packaged_model()


def test_an_unknown_model_is_named_in_the_error() -> None:
    with pytest.raises(encode.EncoderError, match="no-such-model"):
        encode.encoder("no-such-model")
