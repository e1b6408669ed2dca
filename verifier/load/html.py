"""A web page: the main text by trafilatura (Barbaresi 2021), metadata from JSON-LD and the page's head."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from verifier.load import fields
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Stated, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", re.IGNORECASE)
LINKED = re.compile(
    r"<script[^>]{0,500}application/ld\+json[^>]{0,500}>(.*?)</script>", re.IGNORECASE | re.DOTALL
)
TYPES = ("article", "posting", "report")
# The fixed last day keeps the reading of a page from changing with the day it is read on.
DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` where the page holds no running text."""
    declared = CHARSET.search(content[:4096])
    page, found = decoded(content, declared[1].decode() if declared else "")
    linked = tuple(_linked(page))
    text, stated = _extracted(page)
    # A page may show nothing without scripts and still carry its text for search engines.
    text = text or next((body for part in linked if isinstance(body := part.get("articleBody"), str)), "")
    if not text.strip():
        raise Unreadable("No article text was found in the page.", "Save the article's text as .txt.")
    metadata = tuple(stated_by for part in linked for stated_by in fields.stated(part, "JSON-LD"))
    yield Draft(text=fields.plain(text), content=content, stated=metadata + stated + found)


def _extracted(page: str) -> tuple[str, tuple[Stated, ...]]:
    from trafilatura import bare_extraction  # noqa: PLC0415  slow to load, and needed for web pages only

    found = bare_extraction(page, with_metadata=True, include_comments=False, date_extraction_params=DATES)
    if found is None:
        return "", ()
    names = ("title", "author", "date", "sitename", "hostname", "url", "language")
    metadata = {name: getattr(found, name) for name in names}
    return found.text or "", tuple(fields.stated(metadata, "page"))


def _linked(page: str) -> Iterator[Mapping[str, object]]:
    """Every article among the page's JSON-LD objects; a broken block is passed over."""
    for block in LINKED.finditer(page):
        try:
            value = json.loads(block[1], strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles(value)


def _articles(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        for part in value:
            yield from _articles(part)
    elif isinstance(value, Mapping):
        if str(value.get("@type", "")).lower().rstrip("']").endswith(TYPES):
            yield value
        yield from _articles(value.get("@graph"))
