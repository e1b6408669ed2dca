"""The invented report that the formats are tried on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample

if TYPE_CHECKING:
    from verifier.report import Report


@pytest.fixture(scope="session")
def report() -> Report:
    return sample()
