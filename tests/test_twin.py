"""The default encoder in ONNX Runtime is the one of sentence-transformers, and needs none of its packages."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from tests.training.twin import PAIRS, TWIN, Both, Texts, graph
from verifier import encode
from verifier.align.head import adapter
from verifier.encode import sentence_encoder, twin
from verifier.pipeline import verify
from verifier.report import json_report

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
ODD = ["", " ", "ß", "北京", "naïve café", "🚢 sank", "[MASK] [SEP]", "a\u200bb", "1,200.50", "word " * 400]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    lines = (ROOT / "tests" / "corpora" / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    seeds = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "seeds").rglob("0*.txt"))]
    return [*lines, *(line for seed in seeds for line in seed.splitlines()), *ODD]


@pytest.fixture
def untwinned(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where onnxruntime is not installed."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    cached = (encode.encoder, encode.identity)
    for each in cached:
        each.cache_clear()
    yield
    for each in cached:
        each.cache_clear()


def test_sentence_vectors_agree(texts: list[str]) -> None:
    mine, other = twin.Twin().encode(texts), sentence_encoder.SentenceEncoder().encode(texts)
    assert (mine * other).sum(1).min() > 0.99999
    assert np.allclose(mine, other, atol=1e-5)


@pytest.mark.parametrize("changes", ["", adapter()], ids=["plain", "adapted"])
def test_token_vectors_agree(texts: list[str], changes: str) -> None:
    for mine, other in zip(twin.pieces(texts, changes), sentence_encoder.pieces(texts, changes), strict=True):
        for name in ("ids", "starts", "ends"):
            assert np.array_equal(getattr(mine, name), getattr(other, name))
        assert mine.vectors.dtype == np.float16
        assert np.allclose(mine.vectors, other.vectors, atol=0.01)


@pytest.mark.parametrize("batch", ["defence_commission", "ferry_grounding"])
def test_without_onnxruntime_a_report_has_the_same_bytes(batch: str, request: pytest.FixtureRequest) -> None:
    fast = json_report.render(verify([ROOT / "seeds" / batch]))
    request.getfixturevalue("untwinned")
    assert isinstance(encode.encoder(), sentence_encoder.SentenceEncoder)
    assert json_report.render(verify([ROOT / "seeds" / batch])) == fast


def test_a_report_needs_neither_torch_nor_transformers(tmp_path: Path) -> None:
    script = """
import sys
from verifier.cli import run
code = run(sys.argv[1:])
print(*({"torch", "transformers", "sentence_transformers", "onnxruntime", "spacy"} & {*sys.modules}))
sys.exit(code)
"""
    command = [sys.executable, "-c", script, "report", "seeds/ferry_grounding", "-q", "--no-cache"]
    done = subprocess.run(
        [*command, "--output-dir", str(tmp_path)],
        capture_output=True, text=True, check=True, timeout=300, cwd=ROOT,
    )  # fmt: skip
    assert set(done.stdout.splitlines()[-1].split()) == {"onnxruntime", "spacy"}


def test_what_is_kept_depends_on_the_runtime(request: pytest.FixtureRequest) -> None:
    encode.identity.cache_clear()
    mine = encode.identity()
    assert mine
    assert f"onnxruntime {version('onnxruntime')}" in mine
    request.getfixturevalue("untwinned")
    assert encode.identity() != mine


def test_other_models_are_run_by_sentence_transformers() -> None:
    folder = str(encode.packaged_model())
    assert isinstance(encode.encoder(folder), sentence_encoder.SentenceEncoder)
    assert "torch" in (encode.identity(folder) or "")


@pytest.mark.parametrize(("file", "model"), [(TWIN, Texts), (PAIRS, Both)])
def test_the_graph_is_what_the_exporter_writes(file: Path, model: type[Texts | Both]) -> None:
    written = onnx.load(file, load_external_data=False)
    by = {each.key: each.value for each in written.metadata_props}
    if by != {name: version(name) for name in by}:
        pytest.skip(f"written by {by}")
    assert graph(model()) == file.read_bytes()


def test_a_graph_that_cannot_run_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "twin.onnx").write_bytes(b"damaged")
    monkeypatch.setattr(twin, "GRAPH", tmp_path / "twin.onnx")
    with pytest.raises(encode.EncoderError, match="cannot run the default model"):
        twin._session.__wrapped__("")  # noqa: SLF001  as it is before anything is kept


@pytest.mark.parametrize(
    ("asked", "threads"), [("3", 3), ("2,1", 2), ("0", None), ("many", None), ("", None)]
)
def test_threads_are_those_that_torch_would_take(
    asked: str, threads: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", asked)
    assert 1 <= twin.threads() <= max(twin.MOST_THREADS, os.cpu_count() or 1)
    assert threads in {None, twin.threads()}
