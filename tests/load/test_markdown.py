"""Markdown with and without front matter."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from verifier.model import FieldOrigin

if TYPE_CHECKING:
    from tests.load.conftest import Loader

BODY = "The ferry to Skarn resumed on Sunday.\n\nNine boats had been laid up since the storm.\n"
DAY = dt.date(2025, 3, 2)


def test_markdown(one: Loader) -> None:
    front = (
        "---\ntitle: Boats leave\ndate: 2025-03-02\noutlet: Harbour Post\nauthors: [Ana Ruiz, Tom Wells]\n"
        "url: https://harbourpost.example/boats\n---\n"
    )
    article = one.article("a.md", front + "\n## Boats\n\n" + BODY)
    assert article.text == "\n## Boats\n\n" + BODY
    assert (article.title, article.outlet, article.url) == (
        "Boats leave",
        "Harbour Post",
        "https://harbourpost.example/boats",
    )
    assert (article.published, article.dateline, article.authors) == (DAY, DAY, ("Ana Ruiz", "Tom Wells"))
    assert FieldOrigin(field="published", source="front matter field 'date'") in article.origins


def test_markdown_without_front_matter(one: Loader) -> None:
    article = one.article("a.md", f"# Boats leave #\n\n{BODY}")
    assert (article.title, article.published, article.text) == (
        "Boats leave",
        None,
        f"# Boats leave #\n\n{BODY}",
    )
    rule = f"---\n\n{BODY}\n---\n"
    assert one.article("b.md", rule).text == rule


@pytest.mark.parametrize(
    ("front", "words"),
    [
        ("title: [Boats", "YAML"),
        ("date: 2025-13-45", "YAML"),
        ("title: !!python/object/apply:os.system [ls]", "YAML"),
        ("a: " + "[" * 3000, "YAML"),
    ],
)
def test_bad_front_matter(one: Loader, front: str, words: str) -> None:
    assert words in one.reason("a.md", f"---\n{front}\n---\n{BODY}")


def test_front_matter_alone(one: Loader) -> None:
    assert "no text" in one.reason("a.md", "---\ntitle: Boats\n---\n \n")
