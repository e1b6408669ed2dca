"""Texts that no newspaper prints: each is read, or refused, and the article beside it is compared."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from pathlib import Path
import tempfile
from tests.hostile import hostile
from verifier.load import load
from verifier.pipeline import read

LONG = 20_000
for name, text in hostile().items():
    head = "date: 2025-03-08\\nThe mayor opened the bridge on Monday.\\n"
    text = head + (text * (LONG // len(text) + 1))[:LONG]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.txt").write_text(text, encoding="utf-8")
        articles, skipped = load(folder)
    print(name, flush=True)
    assert len(articles) + len(skipped) == 1
    for article in articles:
        reading = read(article)
        assert any("bridge" in claim.text for claim in reading.claims)
        assert all(len(sentence.text) <= 1_500 for sentence in reading.sentences)
        print("read", flush=True)
"""
SECONDS = 900  # for all texts, which need a minute: no measure, but an end


def test_hostile_texts_are_read_or_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.returncode == 0, f"{done.stdout.splitlines()[-2:]}: {done.stderr}"
    assert done.stdout.splitlines().count("read") > 20
