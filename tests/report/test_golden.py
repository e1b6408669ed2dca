"""Every format against its approved text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.report import Report

GOLDEN = Path(__file__).with_name("golden")
# The page lists rules and thresholds as the engine's code has them; another threshold changes no golden file.
RULES = (
    r'(?<=<table class="rules">).*?(?=</table>)|(?<=<summary>The thresholds of this version, ).*?(?=</table>)'
)
TEXTS = [name for name in REPORTERS if name != "xlsx"]


@pytest.mark.parametrize("name", TEXTS)
def test_format_is_as_approved(name: str, report: Report, approved: Callable[[Path, str], None]) -> None:
    text = re.sub(RULES, "RULES", REPORTERS[name].render(report), flags=re.DOTALL)
    approved(GOLDEN / f"ferry{REPORTERS[name].suffix}", text.replace(version(report), "VERSION"))


@pytest.mark.parametrize("name", REPORTERS)
def test_same_report_gives_same_bytes(name: str, report: Report) -> None:
    assert REPORTERS[name].content(report) == REPORTERS[name].content(sample())


@pytest.mark.parametrize("name", TEXTS)
def test_text_ends_with_one_line_end(name: str, report: Report) -> None:
    text = REPORTERS[name].render(report)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def version(report: Report) -> str:
    """A release must not change the approved files."""
    found = report.to_dict()["tool"]["version"]
    assert isinstance(found, str)
    return found
