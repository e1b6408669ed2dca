"""The rules and their words, read from their files: listing rules must not load parser and model."""

from __future__ import annotations

import ast
import difflib
import importlib.util
import inspect
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Shown(NamedTuple):
    """An example as its rule's file has it: `verdict` is the constructor's name, such as "conflict"."""

    verdict: str
    articles: tuple[str, ...]
    note: str


def catalogue() -> dict[str, str]:
    """The docstring of each rule by the rule's id, in order of id."""
    return {rule: inspect.cleandoc(ast.get_docstring(module) or "") for rule, module in _modules()}


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Such as " (did you mean date?)" for "dat", or "" where nothing is near."""
    near = difflib.get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]}?)" if near else ""


def examples(rule: str) -> tuple[Shown, ...]:
    """The examples of a rule, in the order of its file; none for an unknown rule."""
    return tuple(
        shown
        for name, module in _modules()
        if name == rule
        for statement in module.body
        if isinstance(statement, ast.Assign) and _names(statement) == ["EXAMPLES"]
        for shown in _shown(statement.value)
    )


def _modules() -> Iterator[tuple[str, ast.Module]]:
    spec = importlib.util.find_spec("verifier.rules")
    folders = spec.submodule_search_locations if spec else None
    for file in sorted(file for folder in folders or () for file in Path(folder).glob("*.py")):
        if not file.stem.startswith("_"):
            yield file.stem, ast.parse(file.read_bytes())


def _names(statement: ast.Assign) -> list[str]:
    return [target.id for target in statement.targets if isinstance(target, ast.Name)]


def _shown(value: ast.expr) -> Iterator[Shown]:
    for call in value.elts if isinstance(value, ast.Tuple) else ():
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            articles = tuple(str(ast.literal_eval(argument)) for argument in call.args)
            note = next((ast.literal_eval(word.value) for word in call.keywords if word.arg == "note"), "")
            yield Shown(call.func.id, articles, str(note))
