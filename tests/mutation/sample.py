"""The fixed sample of the test suite: `sample.toml` in, its edits tried, and the file written anew."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.mutation.batch import batch
from tests.mutation.edits import edits
from tests.mutation.trial import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.mutation.trial import Outcome

CORPUS = Path(__file__).parents[1] / "corpora" / "mutation"
FILE = Path(__file__).with_name("sample.toml")
SEED = 1
HEAD = """# The sample of tests/mutation/test_mutation.py. `known_miss` says why an edit does not give what it
# should, `standing` are the false conflicts of unchanged batches. `python -m tests.mutation --accept` writes
# this file: read the difference before it is committed, for a new `known_miss` is something that got worse.
"""


def table() -> dict[str, Any]:
    """What the file says."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def accept(scratch: Path) -> str:
    """The file as the engine would have it now, with the same edits."""
    wanted = [entry["edit"] for entry in table()["edit"]]
    benches = {folder.name: Bench(batch(folder), scratch) for folder in sorted(CORPUS.iterdir())}
    parts = [HEAD, *_standing(benches)]
    for name, bench in benches.items():
        made = {edit.id: edit for edit in edits(bench.batch, SEED)}
        parts += [_entry(bench.trial(made[edit])) for edit in wanted if edit.partition("/")[0] == name]
    return "\n".join(parts)


def _standing(benches: dict[str, Bench]) -> Iterator[str]:
    for name, bench in benches.items():
        for raised in sorted(bench.before, key=lambda raised: raised.message):
            message = json.dumps(raised.message, ensure_ascii=False)
            yield f'[[standing]]\nbatch = "{name}"\nmessage = {message}\n'


def _entry(outcome: Outcome) -> str:
    edit = f"[[edit]]\nedit = {json.dumps(outcome.edit.id, ensure_ascii=False)}\n"
    return edit if outcome.good else f"{edit}known_miss = {json.dumps(reason(outcome), ensure_ascii=False)}\n"


def reason(outcome: Outcome) -> str:
    """Why an outcome is not good: what stopped the conflict, or which one nobody asked for."""
    wrong = [f"false conflict ({raised.rule}): {raised.message}" for raised in outcome.wrong]
    return "; ".join([part for part in (outcome.cause, *wrong) if part])
