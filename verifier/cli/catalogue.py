"""The rules and their words, read from their files: listing rules must not load parser and model."""

from __future__ import annotations

import ast
import importlib.util
import inspect
from pathlib import Path


def catalogue() -> dict[str, str]:
    """The docstring of each rule by the rule's id, in order of id."""
    spec = importlib.util.find_spec("verifier.rules")
    folders = spec.submodule_search_locations if spec else None
    files = sorted(file for folder in folders or () for file in Path(folder).glob("*.py"))
    return {file.stem: _docstring(file) for file in files if not file.stem.startswith("_")}


def _docstring(file: Path) -> str:
    return inspect.cleandoc(ast.get_docstring(ast.parse(file.read_bytes())) or "")
