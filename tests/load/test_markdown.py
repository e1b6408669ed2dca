"""Markdown with and without front matter."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.load.markdown import read
from verifier.model import FieldOrigin
from verifier.segment import sentences

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
        f"# Boats leave\n\n{BODY}",
    )
    assert one.article("b.md", f"---\n\n{BODY}\n---\n").text == f"\n\n{BODY}\n\n"


MARKED = """\
# **Boats** leave

The union said **on Monday** that *talks* with [the line](https://l.example/a_b) had begun.[^1]
"We are __glad__ and ~~not~~ `ready`,"
said <b>Ann</b> Reed<br>of the union &amp; Larkin\\*s.

> It will be a *long* night ![a ferry](f.jpg)

<!-- a note
of the desk -->
+ one _member_
2. Dorn's 2*3*4 file_name_here

| port | boats |
|------|------:|
| Velm | **9** |

```
as it *is*
```
<div>The end.</div>

[^1]: Seen by the *Post*.
"""
SHOWN = """\
# Boats leave

The union said on Monday that talks with the line had begun.
"We are glad and not ready,"
said Ann Reed of the union & Larkin*s.

It will be a long night\x20



- one member
2. Dorn's 234 file_name_here

port | boats

Velm | 9


as it *is*

The end.

Seen by the Post.
"""


def test_marks_are_no_words_of_the_source(one: Loader) -> None:
    article = one.article("a.md", MARKED)
    assert article.text.splitlines() == SHOWN.splitlines()
    assert article.title == "Boats leave"
    assert one.article("b.md", MARKED.replace("\n", "\r\n")).text == article.text


def test_a_quotation_has_no_marks(one: Loader) -> None:
    article = one.article("a.md", 'Ann Reed said: "We are **very** [glad](x) of *it*."\n')
    assert [article.text[q.start : q.end] for s in sentences(article) for q in s.quotes] == [
        "We are very glad of it."
    ]


BLOCKS = [
    "\n",
    "\n\n",
    "    ",
    "> ",
    "- ",
    "1. ",
    "# ",
    "```",
    "~~~",
    "|",
    "|-|-|",
    "===",
    "---",
    "\r\n",
    "\t",
    "\u2028",
]
WORDS = [
    "boat ",
    "`",
    "*",
    "**",
    "_",
    "[a]",
    "(b)",
    "[^1]",
    ": ",
    "<b>",
    "<br/>",
    "<!--",
    "-->",
    "&amp;",
    "\\",
    "![x](y)",
]
MARKS = st.sampled_from([*BLOCKS, *WORDS, "\u00a0", "<div>\n"])


@given(parts=st.lists(MARKS, max_size=30))
def test_lines_stay_the_lines_of_the_file(parts: list[str]) -> None:
    body = "".join(["Boats leave.\n", *parts])
    (draft,) = read(body.encode())
    assert draft.text.count("\n") == body.count("\n")


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
