"""Fingerprints through the whole engine: what may happen to files without making another finding of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.pipeline import verify
from verifier.report.placed import is_problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WIRE = (
    "Velm, March 8 - The court in Velm sentenced Ana Krol to prison on 5 March 2025. "
    "Turnout in Sunday's referendum in Dorn was 61%, the commission said."
)
POST = (
    "Velm, March 8 - Ana Krol was sentenced to prison by the court in Velm on 4 March 2025. "
    "Turnout in the referendum in Dorn on Sunday was 46%, the commission said."
)
UNRELATED = "The botanist Emil Vogt has grown a blue tulip in Antwerp."
Texts = dict[str, str]
TEXTS: Texts = {
    "wire.txt": f"date 2025-03-08\n{WIRE}\n",
    "post.txt": f"date 2025-03-08\n{POST}\n",
}


def prints(folder: Path, texts: Texts) -> set[tuple[str, str]]:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    report = verify([folder])
    return {(finding.rule, finding.id) for finding in report.findings if is_problem(finding)}


def edited(change: Callable[[str], str]) -> Texts:
    return {name: change(text) for name, text in TEXTS.items()}


SAME: dict[str, Texts] = {
    "renamed, and in another order": {"a.txt": TEXTS["post.txt"], "b.txt": TEXTS["wire.txt"]},
    "a line above": edited(lambda text: text.replace("\n", "\n\n\n", 1)),
    "a paragraph between": edited(lambda text: re.sub(r"(?<=\.) (?=Turnout)", f"\n\n{UNRELATED}\n\n", text)),
    "a paragraph below": edited(lambda text: f"{text}\n{UNRELATED}\n"),
    "an article beside": TEXTS | {"garden.txt": f"date 2025-03-08\nAntwerp, March 8 - {UNRELATED}\n"},
}


@pytest.mark.parametrize("texts", SAME.values(), ids=SAME)
def test_the_same_findings(texts: Texts, tmp_path: Path) -> None:
    before = prints(tmp_path / "before", TEXTS)
    assert {rule for rule, _ in before} == {"date", "quantity"}
    assert prints(tmp_path / "after", texts) == before


def test_another_number_is_another_finding(tmp_path: Path) -> None:
    before = prints(tmp_path / "before", TEXTS)
    after = prints(tmp_path / "after", edited(lambda text: text.replace("61%", "62%")))
    assert {rule for rule, _ in after} == {"date", "quantity"}
    assert {rule for rule, _ in after - before} == {"quantity"}
