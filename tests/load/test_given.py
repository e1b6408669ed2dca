"""Articles that a program holds in memory."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from verifier.load import load
from verifier.report.places import place

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The ferry Aurelia ran aground off Cape Tolm on Tuesday evening with 214 people aboard.\n"
FIELDS: dict[str, Any] = {
    "text": TEXT,
    "outlet": "Harbour Post",
    "date": dt.date(2023, 5, 17),
    "title": "Ferry aground",
    "url": "https://post.example/1",
    "author": ["Ada Holm"],
}


def test_a_mapping_is_an_article() -> None:
    (article,), skipped = load([FIELDS])
    assert skipped == ()
    assert (article.text, article.outlet, article.title) == (TEXT, "Harbour Post", "Ferry aground")
    assert (article.published, article.url, article.authors) == (
        dt.date(2023, 5, 17),
        "https://post.example/1",
        ("Ada Holm",),
    )
    assert article.path == "article#1"
    assert load(FIELDS) == load([FIELDS])


@pytest.mark.parametrize(
    "day", ["2023-05-17", dt.date(2023, 5, 17), dt.datetime(2023, 5, 17, 8, tzinfo=dt.UTC)]
)
def test_a_day_may_be_words_a_date_or_a_time(day: object) -> None:
    (article,), _ = load([{"text": TEXT, "date": day}])
    assert article.published == dt.date(2023, 5, 17)


def test_a_mapping_reads_as_the_same_file_of_json(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps(FIELDS, default=str), encoding="utf-8")
    (read,), _ = load([tmp_path])
    (held,), _ = load([FIELDS])
    for name in ("text", "outlet", "title", "url", "authors", "published", "dateline", "header", "origins"):
        assert getattr(held, name) == getattr(read, name)


def test_the_order_of_the_fields_changes_nothing() -> None:
    assert load([dict(reversed(FIELDS.items()))]) == load([FIELDS])


def test_a_plain_text_is_read_like_a_file_of_text(tmp_path: Path) -> None:
    text = f"date 2023-05-17 KELMAR, May 17 - {TEXT}"
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    (read,), _ = load([tmp_path])
    (held,), _ = load([], texts=[text])
    for name in ("id", "text", "published", "dateline", "dateline_place", "header"):
        assert getattr(held, name) == getattr(read, name)
    assert held.outlet == "Article #1"


def test_files_mappings_and_texts_are_one_batch(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    articles, skipped = load([tmp_path, FIELDS], texts=[TEXT])
    assert skipped == ()
    assert [article.text for article in articles] == [TEXT] * 3
    assert len({article.id for article in articles}) == 3
    assert [article.path for article in articles][1:] == ["article#1", "article#2"]


def test_many_stand_in_their_order() -> None:
    articles, _ = load([], texts=[f"{TEXT} It was ferry number {number}." for number in range(12)])
    paths = [article.path for article in articles]
    assert paths == sorted(paths)
    assert paths[0] == "article#01"


def test_what_is_no_article_is_told_and_the_others_are_kept() -> None:
    articles, skipped = load([{"title": "no text"}, FIELDS, {"text": 7}], texts=["  "])
    assert [article.path for article in articles] == ["article#2"]
    assert [skip.path for skip in skipped] == ["article#1", "article#3", "article#4"]
    assert all(skip.reason and skip.hint for skip in skipped)


def test_no_line_is_named_where_there_is_no_file() -> None:
    (article,), _ = load([FIELDS])
    assert place(article, 4) == "article#1"


def test_half_a_surrogate_pair_is_no_end() -> None:
    articles, skipped = load([{"text": TEXT + "\ud83d"}], texts=[TEXT + "\ud83d"])
    assert skipped == ()
    assert [article.text for article in articles] == [TEXT + "\ufffd"] * 2
