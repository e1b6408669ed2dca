"""A web page: the main text by trafilatura (Barbaresi 2021), metadata from JSON-LD and the page's head."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from verifier.load import fields, page_text
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Stated, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", re.IGNORECASE)
LINKED = re.compile(r"<script[^>]{0,500}application/ld\+json[^>]{0,500}>", re.IGNORECASE)
END = re.compile("</script", re.IGNORECASE)
# "NewsArticle", "BlogPosting", "Report" of schema.org.
TYPES = ("article", "posting", "report")
# The fixed last day keeps the reading of a page from changing with the day it is read on.
DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
SAVE_AS = "Save the article's text as .txt."


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` where the page holds no running text."""
    declared = CHARSET.search(content[:4096])
    page, found = decoded(content, declared[1].decode() if declared else "")
    linked = tuple(_linked(page))
    text, stated = _extracted(page)
    # A page may show nothing without scripts and still carry its text for search engines.
    text = text or next((body for part in linked if isinstance(body := part.get("articleBody"), str)), "")
    if not text.strip():
        raise Unreadable("No article text was found in the page.", SAVE_AS)
    metadata = tuple(inner for part in linked for inner in fields.stated(part, "JSON-LD"))
    text = fields.plain(text)
    runs = page_text.runs(page, text)
    yield Draft(text=text, content=content, stated=metadata + stated + found, runs=runs)


def _extracted(page: str) -> tuple[str, tuple[Stated, ...]]:
    from trafilatura import bare_extraction  # noqa: PLC0415  slow to load, and needed for web pages only

    try:
        found = bare_extraction(
            page, with_metadata=True, include_comments=False, date_extraction_params=DATES
        )
    except Exception as error:
        raise Unreadable("The page could not be parsed.", SAVE_AS) from error
    if found is None or isinstance(found, dict):
        return "", ()
    names = ("title", "author", "date", "sitename", "hostname", "url", "language")
    metadata = {name: getattr(found, name) for name in names}
    return found.text or "", tuple(fields.stated(metadata, "page"))


def _linked(page: str) -> Iterator[Mapping[str, object]]:
    """Every article among the page's JSON-LD objects; a broken block is passed over."""
    for start in LINKED.finditer(page):
        end = END.search(page, start.end())
        if end is None:
            return
        with contextlib.suppress(ValueError, RecursionError):
            yield from _articles(json.loads(page[start.end() : end.start()], strict=False))


def _articles(value: object) -> Iterator[Mapping[str, object]]:
    """The articles of an object, a list of objects or a graph."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, Mapping):
            graph = part.get("@graph")
            for inner in [part, *(graph if isinstance(graph, list) else [])]:
                if isinstance(inner, Mapping) and _is_article(inner.get("@type")):
                    yield inner


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(str(name).lower().endswith(TYPES) for name in kinds)
