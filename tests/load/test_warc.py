"""Web archives as warcio writes them."""

from __future__ import annotations

import gzip
import io
from typing import TYPE_CHECKING

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from verifier.load import warc
from verifier.model import FieldOrigin
from verifier.report.places import spot

if TYPE_CHECKING:
    from tests.load.conftest import Loader

PAGE = """<html><head><title>Ferry {n} resumes</title>{head}</head><body><article><h1>Ferry {n} resumes</h1>
<p>The café’s ferry {n} to Skarn resumed on Sunday, the harbour master said, after a long storm.</p>
<p>Nine boats had been laid up for most of the winter, and the town had to be supplied by road.</p>
</article></body></html>"""
CANONICAL = '<link rel="canonical" href="https://h.example/own">'


def page(n: int, head: str = "") -> bytes:
    return PAGE.format(n=n, head=head).encode()


def archive(*pages: tuple[str, str, str, bytes], packed: bool = True, coded: bool = False) -> bytes:
    """Records of address, status, type and content, after one that tells of the archive."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "test"}))
    for address, status, kind, content in pages:
        headers = [("Content-Type", kind), *([("Content-Encoding", "gzip")] if coded else [])]
        record = writer.create_warc_record(
            address,
            "response",
            payload=io.BytesIO(gzip.compress(content, mtime=0) if coded else content),
            http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": "2025-03-04T05:06:07Z"},
        )
        writer.write_record(record)
        record.raw_stream.close()  # a file of its own that the writer leaves open
    return out.getvalue()


HTML = "text/html; charset=utf-8"
TWO = (
    ("https://h.example/1", "200 OK", HTML, page(1)),
    ("https://h.example/a.jpg", "200 OK", "image/jpeg", b"\xff\xd8\xff"),
    ("https://h.example/gone", "404 Not Found", HTML, page(9)),
    ("https://h.example/2", "200 OK", HTML, page(2)),
)


@pytest.mark.parametrize("coded", [True, False])
@pytest.mark.parametrize(("name", "packed"), [("a.warc.gz", True), ("a.warc", False), ("a.WARC.GZ", True)])
def test_an_article_a_page(one: Loader, name: str, *, packed: bool, coded: bool) -> None:
    (first, second), skipped = one.both(name, archive(*TWO, packed=packed, coded=coded))
    assert skipped == ()
    assert "The café’s ferry 1 to Skarn" in first.text
    assert (first.url, second.url) == ("https://h.example/1", "https://h.example/2")
    assert (first.outlet, first.published) == ("h.example", None)
    assert first.modified == "2025-03-04T05:06:07"
    assert FieldOrigin(field="url", source="WARC field 'WARC-Target-URI'") in first.origins
    assert [article.path for article in (first, second)] == [f"{name}#2", f"{name}#5"]
    assert spot(first, 5) is None


def test_a_page_may_say_its_own_address(one: Loader) -> None:
    content = archive(("https://h.example/1?x", "200 OK", HTML, page(1, CANONICAL)))
    assert one.article("a.warc", content).url == "https://h.example/own"


def test_a_page_without_an_article_loses_no_other(one: Loader) -> None:
    empty = ("https://h.example/", "200 OK", HTML, b"<html><body></body></html>")
    articles, (skipped,) = one.both("a.warc.gz", archive(empty, *TWO))
    assert len(articles) == 2
    assert (skipped.path, bool(skipped.hint)) == ("a.warc.gz#2", True)


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_that_is_cut_off_loses_only_what_is_cut(one: Loader, *, packed: bool) -> None:
    articles, skipped = one.both("a.warc.gz", archive(*TWO, packed=packed)[:-300])
    assert [article.url for article in articles][:1] == ["https://h.example/1"]
    assert all(each.hint for each in skipped)
    assert len(articles) + len(skipped) >= 2


def test_a_page_far_too_large(one: Loader) -> None:
    large = ("https://h.example/3", "200 OK", HTML, b" " * (warc.MOST_BYTES + 1))
    articles, (skipped,) = one.both("a.warc.gz", archive(large, *TWO, coded=True))
    assert len(articles) == 2
    assert "larger than 5 MB" in skipped.reason


def test_what_unpacks_to_gigabytes_is_left(one: Loader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "MOST_UNPACKED", 3_000_000)
    filler = ("https://h.example/3", "200 OK", "video/mp4", bytes(4_000_000))
    articles, (skipped,) = one.both("a.warc.gz", archive(TWO[0], filler, TWO[3]))
    assert len(articles) == 1
    assert "far too large" in skipped.reason


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"The ferry left.", "no web archive"),
        (gzip.compress(b"The ferry left.", mtime=0), "no web archive"),
        (archive(), "no web page"),
        (archive(TWO[1], TWO[2]), "no web page"),
        (b"\x1f\x8b" + bytes(50), "no web archive"),
    ],
)
def test_what_is_skipped_says_why(one: Loader, content: bytes, words: str) -> None:
    assert words in one.reason("a.warc", content)
