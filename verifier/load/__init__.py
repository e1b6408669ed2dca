"""Paths in, articles and skipped files out."""

from __future__ import annotations

import hashlib
import json
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.model import Article, Skipped, Span

if TYPE_CHECKING:
    from collections.abc import Sequence


def load(paths: Sequence[str | Path]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Every article under the paths (files, folders, globs, "-"), and what could not be read."""
    articles = []
    for path in sorted(map(Path, paths)):
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            raw = file.read_bytes()
            text = raw.decode()
            meta = {}
            if file.suffix == ".json":
                meta = json.loads(text)
                text = meta["text"]
            d = dt.date.fromisoformat(meta["published"]) if meta.get("published") else None
            digest = hashlib.sha256(raw).hexdigest()
            articles.append(Article(id=digest[:12], path=str(file), outlet="", title="", url="", authors=(), published=d, dateline=d, dateline_place="", language="en", text=text, sha256=digest, header=Span(start=0, end=0), origins=()))
    return tuple(articles), ()
