"""The moment that a metadata value states, by which versions of one day are put in order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from verifier.load.dates import moment

if TYPE_CHECKING:
    from tests.load.conftest import Loader


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("2025-03-07T14:05:00Z", "2025-03-07T14:05:00"),
        ("2025-03-07T00:30:00+01:00", "2025-03-06T23:30:00"),
        ("2025-03-07 14:05", "2025-03-07T14:05:00"),
        ("2025-03-07", "2025-03-07T00:00:00"),
        ("7 March 2025", "2025-03-07T00:00:00"),
        ("soon", ""),
        ("0001-01-01T00:00:00+14:00", ""),
    ],
)
def test_a_moment_is_told_in_utc(written: str, found: str) -> None:
    assert moment(written) == found


@pytest.mark.parametrize("name", ["modified", "dateModified", "updated_at", "versioncreated"])
def test_the_last_moment_that_is_stated_is_the_articles(name: str, one: Loader) -> None:
    stated = {"text": "The fair was closed.", "datePublished": "2025-03-07T09:00:00Z"}
    later = stated | {name: "2025-03-07T15:00:00Z"}
    assert one.article("a.json", json.dumps(stated)).modified == "2025-03-07T09:00:00"
    assert one.article("b.json", json.dumps(later)).modified == "2025-03-07T15:00:00"


def test_an_article_without_a_date_has_no_moment(one: Loader) -> None:
    assert one.article("a.txt", "The fair was closed by the mayor.").modified == ""
