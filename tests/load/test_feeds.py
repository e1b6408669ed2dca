"""RSS and Atom as feedgen writes them, and what feeds do beside it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from feedgen.feed import FeedGenerator

from verifier.model import FieldOrigin
from verifier.report.places import spot

if TYPE_CHECKING:
    from tests.load.conftest import Loader

DAY = dt.datetime(2025, 3, 2, 8, 30, tzinfo=dt.UTC)
FIRST = (
    "<p>The ferry to Skarn resumed on Sunday.</p><figure><figcaption>In 1931</figcaption></figure>"
    "<p>Fares stay.</p>"
)


def feed() -> FeedGenerator:
    made = FeedGenerator()
    made.load_extension("dc")
    made.id("https://h.example/")
    made.title("Harbour Post")
    made.link(href="https://h.example/", rel="alternate")
    made.description("All news")
    made.language("en")
    for n, content in enumerate((FIRST, "The train to Orsa & back ran late on Monday.")):
        entry = made.add_entry(order="append")
        entry.id(f"https://h.example/{n}")
        entry.title(f"Ferry {n} &amp; more" if n else "Ferry resumes")
        entry.link(href=f"https://h.example/{n}")
        entry.published(DAY)
        entry.updated(DAY + dt.timedelta(hours=2))
        entry.author(name="Ana Ruiz", email="ana@h.example")
        entry.dc.dc_creator("Ana Ruiz")
        entry.content(content, type="CDATA" if n == 0 else None)
    return made


@pytest.mark.parametrize(
    ("name", "kind"), [("a.rss", "RSS"), ("a.xml", "RSS"), ("a.atom", "Atom"), ("b.xml", "Atom")]
)
def test_an_article_an_entry(one: Loader, name: str, kind: str) -> None:
    made = feed()
    content = made.rss_str() if kind == "RSS" else made.atom_str(pretty=True)
    (first, second), skipped = one.both(name, content)
    assert skipped == ()
    assert first.text == "The ferry to Skarn resumed on Sunday.\n\nFares stay."
    assert second.text == "The train to Orsa & back ran late on Monday."
    assert (first.title, second.title) == ("Ferry resumes", "Ferry 1 & more")
    assert (first.outlet, first.url) == ("Harbour Post", "https://h.example/0")
    assert (first.published, first.authors) == (DAY.date(), ("Ana Ruiz",))
    assert [article.path for article in (first, second)] == [f"{name}#1", f"{name}#2"]
    field = "pubDate" if kind == "RSS" else "published"
    assert FieldOrigin(field="published", source=f"{kind} field '{field}'") in first.origins
    assert any(origin.field == "text" and kind in origin.source for origin in first.origins)
    assert spot(first, 0) is None


ENTRY = "<item><title>A</title><description>{}</description></item>"
RSS = '<rss version="2.0"><channel><title>Post</title>{}</channel></rss>'


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("The ferry left. It came back [&#8230;]", "The ferry left."),
        ("The ferry left. It came back [...]", "The ferry left."),
        (
            "&lt;p&gt;The ferry left.&lt;/p&gt;&lt;p&gt;The post A appeared first on Post.&lt;/p&gt;",
            "The ferry left.",
        ),
        ("The ferry left.&lt;br/&gt;It came back.", "The ferry left.\n\nIt came back."),
        ("The caf&eacute;&nbsp;opened.", "The café opened."),
        ("&lt;script&gt;alert(1)&lt;/script&gt;The ferry left.", "The ferry left."),
        ("<![CDATA[The <b>fer</b>ry left.]]>", "The ferry left."),
    ],
)
def test_what_a_program_added_or_cut_is_left_out(one: Loader, content: str, text: str) -> None:
    assert one.article("a.rss", RSS.format(ENTRY.format(content))).text == text


def test_the_source_of_an_entry_is_its_outlet(one: Loader) -> None:
    entry = ENTRY.format("The ferry left.").replace("</item>", '<source url="x">Skarn Mail</source></item>')
    assert one.article("a.rss", RSS.format(entry)).outlet == "Skarn Mail"


def test_rss_1(one: Loader) -> None:
    content = (
        '<?xml version="1.0" encoding="iso-8859-1"?>'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>Café Post</title></channel><item><title>A</title>"
        "<description>The ferry left.</description>"
        "<dc:date>2025-03-02T08:00Z</dc:date></item></rdf:RDF>"
    )
    article = one.article("a.xml", content.encode("latin-1"))
    assert (article.outlet, article.published) == ("Café Post", DAY.date())


def test_a_feed_that_is_cut_off_loses_only_what_is_cut(one: Loader) -> None:
    content = RSS.format("".join(ENTRY.format(f"The ferry {n} left.") for n in range(5)))
    articles, (skipped,) = one.both("a.rss", content[:-60])
    assert [article.text for article in articles] == [f"The ferry {n} left." for n in range(4)]
    assert (skipped.path.endswith("#5"), "broken" in skipped.reason) == (True, True)


ENTITY = '<!DOCTYPE rss [<!ENTITY e "{}">]>' + RSS.format(ENTRY.format("The ferry left &e;."))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "empty"),
        ("The ferry left.", "no XML"),
        (RSS.format(""), "no entries"),
        ("<urlset><url/></urlset>", "neither a feed nor news"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', "a web page"),
        (ENTITY.format("lol"), "entities"),
        ('<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + RSS, "entities"),
        ("<rss>" * 5_000, "broken"),
        (RSS.format(ENTRY.format(" ")), "no text"),
    ],
)
def test_what_is_skipped_says_why(one: Loader, content: str, words: str) -> None:
    assert words in one.reason("a.xml", content)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_entities_hide_in_no_encoding(one: Loader, encoding: str) -> None:
    articles, (skipped,) = one.both("a.xml", ENTITY.format("lol").encode(encoding))
    assert (articles, bool(skipped.hint)) == ((), True)


def test_a_document_type_elsewhere_is_not_fetched(one: Loader) -> None:
    content = '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss.dtd">'
    assert (
        one.article("a.xml", content + RSS.format(ENTRY.format("The ferry left."))).text == "The ferry left."
    )
