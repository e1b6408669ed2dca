"""Web pages, well formed and hostile."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from verifier.model import FieldOrigin

if TYPE_CHECKING:
    from tests.load.conftest import Loader

BODY = "The ferry to Skarn resumed on Sunday.\n\nNine boats had been laid up since the storm.\n"
DAY = dt.date(2025, 3, 2)


PAGE = """<!doctype html><html lang="en"><head><meta charset="{charset}">
<title>Ferry resumes - Harbour Post</title>
<meta property="og:site_name" content="Harbour Post Online">{head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry resumes</h1><p>The café’s ferry to Skarn resumed on Sunday after a storm, the
harbour master said.</p>
<p>Nine boats had been laid up for most of the winter, and the town had to be supplied by
helicopter and by road.</p>
<p>Fares stay as they were before the storm, according to the company, which has run the line
for 40 years.</p>
</article>
<footer>Copyright 2026 Harbour Post</footer></body></html>"""
LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebPage"},
{"@type": ["NewsArticle", "Thing"], "headline": "Ferry to Skarn resumes",
"datePublished": "2025-03-02T08:00:00Z",
"author": {"name": "Ana Ruiz"}, "publisher": {"name": "Harbour Post"}, "url": "https://h.example/1"}]}
</script>"""


def test_a_web_page_with_linked_metadata(one: Loader) -> None:
    article = one.article("a.html", PAGE.format(charset="utf-8", head=LINKED))
    assert "The café’s ferry to Skarn resumed on Sunday" in article.text
    assert "Copyright" not in article.text
    assert (article.published, article.title, article.authors) == (
        DAY,
        "Ferry to Skarn resumes",
        ("Ana Ruiz",),
    )
    assert (article.outlet, article.url) == ("Harbour Post", "https://h.example/1")
    assert FieldOrigin(field="published", source="JSON-LD field 'datePublished'") in article.origins


def test_a_web_page_without_a_date_has_none(one: Loader) -> None:
    article = one.article("a.htm", PAGE.format(charset="windows-1252", head="").encode("cp1252"))
    assert (article.published, article.dateline) == (None, None)
    assert article.outlet == "Harbour Post Online"
    assert "The café’s ferry" in article.text


def test_a_date_after_today_is_read_as_any_other(one: Loader) -> None:
    head = '<meta property="article:published_time" content="2087-03-02T08:00:00Z">'
    assert one.article("a.html", PAGE.format(charset="utf-8", head=head)).published == dt.date(2087, 3, 2)


def test_a_page_that_carries_its_text_for_machines_only(one: Loader) -> None:
    linked = json.dumps({"@type": "Report", "articleBody": BODY})
    page = f'<html><head><script type="application/ld+json">{linked}</script></head><body></body></html>'
    assert one.article("a.html", page).text == BODY


SHORT = """<html><head><title>{title}</title></head><body>{start}<h1>{title}</h1>{picture}
<p>The union said on Monday that talks had begun.</p><p>The company had offered 4 per cent.</p>{end}
</body></html>"""
FIGURE = "<figure><img src=x.jpg><figcaption>{}</figcaption></figure>"


@pytest.mark.parametrize(
    "picture",
    [
        "",
        FIGURE.format("Strikers at Norden station on 3 May 2019"),
        FIGURE.format("Norden, <time datetime='2019-05-03'>3 May 2019</time>"),
        FIGURE.format("3 May 2019"),
        '<div class="wp-caption"><img src=x.jpg><p class="wp-caption-text">Norden, 3 May 2019</p></div>',
        '<p class="photo__caption">Norden, 3 May 2019</p>',
    ],
)
@pytest.mark.parametrize("tag", ["article", "main", "div"])
def test_a_caption_is_no_part_of_a_short_page_and_not_its_date(one: Loader, tag: str, picture: str) -> None:
    title = "Rail strike – talks begin – union"
    page = SHORT.format(title=title, picture=picture, start=f"<{tag}>", end=f"</{tag}>")
    article = one.article("a.html", page)
    assert article.text.splitlines() == [
        title,
        "The union said on Monday that talks had begun.",
        "The company had offered 4 per cent.",
    ]
    assert (article.title, article.published, article.dateline) == (title, None, None)


def test_what_else_a_short_page_shows_stands_on_lines_of_its_own(one: Loader) -> None:
    more = "<aside><p>Subscribe to our letter for the news of the day.</p></aside>" * 3
    page = SHORT.format(title="Rail strike", picture=more, start="<article>", end="</article>")
    assert "The union said on Monday that talks had begun." in one.article("a.html", page).text.splitlines()


def test_a_quotation_in_a_figure_is_text(one: Loader) -> None:
    quotation = (
        "<figure><blockquote><p>“We are glad,” she said on Monday, “and we will go on with the talks.”</p>"
        "</blockquote><figcaption>Ann Reed of the union</figcaption></figure>"
    )
    page = PAGE.replace("<p>Nine boats", f"{quotation}<p>Nine boats").format(charset="utf-8", head="")
    assert "We are glad" in one.article("a.html", page).text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<" * 50_000,
        "<div>" * 50_000,
        '<script type="application/ld+json">' * 20_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        "<!--" + "x" * 100_000,
        "<figure>" * 20_000,
        "<article>" + "<p>The ferry left." * 50_000,
        "<li>" * 20_000,
    ],
    ids=["empty", "open", "deep", "unclosed", "nested", "comment", "figures", "paragraphs", "lists"],
)
def test_hostile_pages_end_in_a_reason(one: Loader, page: str) -> None:
    articles, skipped = one.both("a.html", page)
    assert len(articles) + len(skipped) == 1
