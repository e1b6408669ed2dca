"""JSON articles and JSON lines, well formed and hostile."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.load.conftest import Loader

BODY = "The ferry to Skarn resumed on Sunday.\n\nNine boats had been laid up since the storm.\n"
DAY = dt.date(2025, 3, 2)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": BODY, "title": "Boats", "published": "2025-03-02", "outlet": "Harbour Post",
         "authors": ["Ana Ruiz"],
         "url": "https://h.example/1"},
        {"@type": "NewsArticle", "articleBody": BODY, "headline": "Boats",
         "datePublished": "2025-03-02T23:30:00-05:00",
         "publisher": {"@type": "Organization", "name": "Harbour Post"}, "author": [{"name": "Ana Ruiz"}],
         "url": "https://h.example/1", "inLanguage": "en-GB"},
        {"body_text": BODY, "headline": "Boats", "versioncreated": "2025-03-02T10:00:00Z",
         "byline": "By Ana Ruiz",
         "uri": "https://h.example/1", "source": "Harbour Post"},
        {"raw_text": BODY, "text": BODY, "title": "Boats", "date": "2025-03-02", "author": "Ana Ruiz",
         "sitename": "Harbour Post", "hostname": "h.example", "url": "https://h.example/1", "language": None},
    ],
    ids=["plain", "schema.org", "ninjs", "trafilatura"],
)  # fmt: skip
def test_names_of_json_fields(one: Loader, fields: dict[str, object]) -> None:
    article = one.article("a.json", json.dumps(fields))
    assert (article.text, article.title, article.published) == (BODY, "Boats", DAY)
    assert (article.outlet, article.authors, article.url) == (
        "Harbour Post",
        ("Ana Ruiz",),
        "https://h.example/1",
    )
    assert (article.language, article.header.end) == ("en", 0)


def test_only_the_text_of_json_is_needed(one: Loader) -> None:
    article = one.article("07_harbour_post.json", json.dumps({"text": BODY}))
    assert (article.outlet, article.published, article.dateline, article.title) == (
        "Harbour Post",
        None,
        None,
        "",
    )
    assert (
        one.article("b.json", json.dumps({"text": BODY, "url": "https://www.h.example/1"})).outlet
        == "h.example"
    )


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (DAY, "2025-03-02T10:00:00+05:30"),
        (DAY, "Sun, 02 Mar 2025 08:00:00 GMT"),
        (DAY, "March 2, 2025"),
        (DAY, "2 March 2025"),
        (DAY, "20250302"),
        (DAY, "2025/03/02"),
        (DAY, "02.03.2025"),
        (None, "02/03/2025"),
        (None, "yesterday"),
        (None, "2025-02-30"),
        (None, "2 March"),
        (None, ""),
    ],
)
def test_dates_in_json(one: Loader, published: dt.date | None, written: str) -> None:
    assert one.article("a.json", json.dumps({"text": BODY, "published": written})).published == published


def test_the_dateline_of_a_json_text_takes_its_year_from_the_publication(one: Loader) -> None:
    article = one.article(
        "a.json", json.dumps({"text": f"SKARN, Dec 31 - {BODY}", "published": "2025-01-02"})
    )
    assert (article.published, article.dateline) == (dt.date(2025, 1, 2), dt.date(2024, 12, 31))
    assert article.text[article.header.start : article.header.end] == "SKARN, Dec 31 -"
    assert article.dateline_place == "Skarn"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{\n "text": "Boats",\n}', "line 3"),
        ('{"text": "Boats', "line 1"),
        ('["Boats"]', "list"),
        ('"Boats"', "not an object"),
        ('{"title": "Boats"}', "no text field"),
        ('{"text": ""}', "no text field"),
        ('{"text": "  "}', "white space"),
        ('{"text": ["Boats"]}', "not a string"),
        ("[" * 100_000, "nesting"),
        ('{"text": ' + "9" * 5000 + "}", "number"),
    ],
)
def test_bad_json(one: Loader, content: str, words: str) -> None:
    assert words in one.reason("a.json", content)


def test_lone_surrogates_and_control_characters_in_json(one: Loader) -> None:
    article = one.article(
        "a.json", '{"text": "Boats \\ud83d left\\u0000 \\ud83d\\ude00 now.", "title": "\\udc00"}'
    )
    assert article.text == "Boats \ufffd left\0 \U0001f600 now."
    assert article.title.encode()


def test_json_fields_of_odd_types_are_passed_over(one: Loader) -> None:
    fields = {
        "text": BODY,
        "title": {"a": 1},
        "authors": [1, None, {"name": {"x": 2}}],
        "published": 20250302,
        "url": [[]],
    }
    article = one.article("a.json", json.dumps(fields))
    assert (article.title, article.authors, article.published, article.url) == ("", (), None, "")


def test_json_lines(one: Loader) -> None:
    lines = [
        '{"text": "Boats\\u2028 left."}',
        "",
        '{"text": ',
        '{"text": "Boats came.", "outlet": "Harbour Post"}\r',
        "7",
    ]
    articles, skipped = one.both("feed.jsonl", "\n".join(lines))
    assert [(article.path, article.outlet) for article in articles] == [
        ("feed.jsonl#1", "Feed #1"),
        ("feed.jsonl#4", "Harbour Post"),
    ]
    assert [(skip.path, "line" in skip.reason) for skip in skipped] == [
        ("feed.jsonl#3", True),
        ("feed.jsonl#5", False),
    ]
    assert "line 3" in skipped[0].reason


def test_json_lines_stay_in_order_of_lines(one: Loader) -> None:
    articles, _ = one.both(
        "feed.jsonl", "\n".join(json.dumps({"text": f"Boat {n} left."}) for n in range(1, 13))
    )
    assert [article.text for article in articles] == [f"Boat {n} left." for n in range(1, 13)]
