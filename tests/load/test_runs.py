"""Where the characters of a text stand in its file: each must be found there, or nothing be said of it."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verifier.load import literal, page_text
from verifier.report.places import spot

if TYPE_CHECKING:
    from tests.load.conftest import Loader
    from verifier.model import Article

BODY = "The “ferry” to Skarn \\ resumed on Sunday 😀.\n\n\tNine boats had been laid up since the storm.\n"
FRONT = '---\ntitle: "Boats"\noutlet: Harbour Post\n---\n'


def words_at(article: Article, words: str, file: str) -> str:
    """What stands in the file where the words begin; nothing where that is not known."""
    found = spot(article, article.text.index(words))
    return file.split("\n")[found.line - 1][found.column - 1 :] if found else ""


@pytest.mark.parametrize("above", ["", FRONT, FRONT.replace("\n", "\r\n"), "\n\n"])
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_text_and_markdown(one: Loader, name: str, above: str) -> None:
    article = one.article(name, above + BODY)
    for words in ("ferry", "Sunday", "Nine", "storm"):
        assert words_at(article, words, above + BODY).startswith(BODY[BODY.index(words) :].partition("\n")[0])


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("indent", [None, 2])
def test_json(one: Loader, *, ascii_only: bool, indent: int | None) -> None:
    value = {"title": 'A "text" of boats', "more": [{"text": "Sunday"}], "text": BODY, "note": "Nine"}
    raw = "\n " + json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    article = one.article("a.json", raw)
    assert article.text == BODY
    assert words_at(article, "Sunday", raw).startswith("Sunday \\ud83d" if ascii_only else "Sunday 😀")
    assert words_at(article, "Nine", raw).startswith("Nine boats had been laid up since the storm.\\n")
    assert words_at(article, "ferry", raw).startswith("ferry")


def test_json_lines(one: Loader) -> None:
    rows = ["", json.dumps({"title": "x", "text": BODY}), f"  {json.dumps({'text': BODY})}\r", ""]
    raw = "\n".join(rows)
    articles, _ = one.both("a.jsonl", raw)
    assert [found.line for each in articles if (found := spot(each, 0))] == [2, 3]
    assert all(words_at(each, "Nine", raw).startswith("Nine boats") for each in articles)


def test_of_two_fields_with_one_name_the_last_is_the_text(one: Loader) -> None:
    raw = '{"text": "Nine boats left on Sunday.", "text" : "The ferry to Skarn resumed on Sunday."}'
    assert words_at(one.article("a.json", raw), "Sunday", raw) == 'Sunday."}'


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
@given(text=st.text(min_size=1), ascii_only=st.booleans(), other=st.text())
def test_every_character_of_a_string_is_found(*, text: str, ascii_only: bool, other: str) -> None:
    raw = json.dumps({"a": other, other + "b": [1, None], "text": text}, ensure_ascii=ascii_only)
    for run in literal.runs(raw, "text", text):
        for offset in range(run.start, run.end):
            at = raw[run.column - 1 + offset - run.start :]
            size = next(n for n in range(1, 13) if _reads(at[:n]) == text[offset])
            assert size == 1 or offset == run.end - 1  # only the last one of a run is written otherwise
    assert sum(run.end - run.start for run in literal.runs(raw, "text", text)) == len(text)


def _reads(part: str) -> str | None:
    try:
        read = json.loads(f'"{part}"')
    except ValueError:
        return None
    return read if isinstance(read, str) else None


PAGE = """<!doctype html>
<html><head><title>Ferry resumes</title><script>var text = "Nine boats";</script></head>
<body><!-- Nine boats --><nav><a href="/">Home</a></nav>
<article><h1>Ferry resumes</h1>
<p class="x">The caf&eacute;&#8217;s <b>ferry</b> to
   Skarn resumed on Sunday, R&D said.</p>
<p>Nine boats
 had been laid&nbsp;up.</p></article></body></html>
"""
TAKEN = "Ferry resumes\nThe café’s ferry to Skarn resumed on Sunday, R&D said.\nNine boats had been laid up."


def page_words(page: str, text: str, words: str) -> str:
    offset = text.index(words)
    for run in page_text.runs(page, text):
        if run.start <= offset < run.end:
            return page.split("\n")[run.line - 1][run.column - 1 + offset - run.start :]
    return ""


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ("Ferry resumes</h1>", "Ferry resumes"),
        ("The caf&eacute;", "The"),
        ("&eacute;&#8217;s", "é"),
        ("ferry</b> to", "ferry to"),
        ("Skarn resumed", "Skarn"),
        ("R&D said.</p>", "R&D"),
        ("Nine boats", "Nine boats"),
        (" had been laid&nbsp;up"[1:], "had been"),
        ("up.</p>", "up."),
    ],
)
def test_a_page(found: str, words: str) -> None:
    assert page_words(PAGE, TAKEN, words).startswith(found)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("- Nine boats had been laid up.", True),  # the bullet is not in the page
        (
            "The café’s ferry to Skarn resumed on Sunday, R&D said. It is late. Nine boats had been laid up.",
            True,
        ),
        ("Nine boats were laid up.", False),
    ],
)
def test_a_text_that_the_page_has_otherwise(*, text: str, known: bool) -> None:
    assert bool(page_words(PAGE, text, "Nine")) is known


def test_the_neighbours_decide_between_two_places() -> None:
    page = "<p>One came.</p>\n<p>Yes.</p>\n<p>Two came.</p>\n<p>Yes.</p>\n<p>Three came.</p>"
    text = "Two came.\nYes.\nThree came."
    assert [(run.line, run.column) for run in page_text.runs(page, text)] == [(3, 4), (4, 4), (5, 4)]
    assert page_words(page, "Yes.", "Yes") == ""


@pytest.mark.parametrize(
    "page", ["<p>Nine <![boats", "<title>Nine boats left.", "<![if x]>Nine <!-- boats", ""]
)
def test_a_broken_page_has_no_lines(page: str) -> None:
    assert page_text.runs(page, "Nine boats left.") == ()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
@given(lines=st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])), max_size=5))
def test_a_run_of_a_page_never_points_at_other_words(lines: list[str]) -> None:
    page = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines)
    text = "\n".join(lines)
    rows = page.split("\n")
    for run in page_text.runs(page, text):
        shown = rows[run.line - 1][run.column - 1 :]
        assert html.unescape(shown).startswith(text[run.start : run.end])


def test_a_whole_page(one: Loader) -> None:
    article = one.article("a.html", PAGE)
    assert words_at(article, "Sunday", PAGE).startswith("Sunday, R&D")
