"""A mapping of metadata in, statements out: schema.org, ninjs, trafilatura and plain names.

schema.org NewsArticle (https://schema.org/NewsArticle), IPTC ninjs (https://iptc.org/standards/ninjs/).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from verifier.load.draft import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator

# The first name that is present and not empty wins.
NAMES = {
    "outlet": (
        "outlet", "publisher", "sitename", "site_name", "source", "provider", "hostname",
        "infosource", "infosources", "copyrightholder",
    ),
    "title": ("title", "headline", "name"),
    "url": ("url", "uri", "link", "mainEntityOfPage", "source_url"),
    "authors": ("authors", "author", "byline", "creator"),
    "published": (
        "published", "datePublished", "date", "date_published", "published_at", "date_publish", "pubDate",
        "firstcreated", "contentcreated", "versioncreated", "dateCreated",
    ),
    "modified": (
        "modified", "dateModified", "date_modified", "modified_at", "updated", "updated_at", "versioncreated",
    ),
    "language": ("language", "inLanguage", "lang"),
    "dateline_place": ("located",),
}  # fmt: skip
TEXTS = ("text", "articleBody", "body_text", "raw_text", "maintext", "body", "content")


def stated(metadata: Mapping[str, object], source: str) -> Iterator[Stated]:
    """Every statement, one for each author; `source` is followed by the field's name where it is JSON."""
    known = {str(name).lower(): value for name, value in metadata.items()}
    for field, names in NAMES.items():
        for name in names:
            values = [value for value in _values(known.get(name.lower())) if value]
            if values:
                origin = f"{source} field '{name}'"
                yield from (Stated(field=field, value=value, source=origin) for value in values)
                break


def plain(text: str) -> str:
    """The text with lone surrogates replaced one for one: no encoding can write them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _values(value: object) -> Iterator[str]:
    """The names in "X", ["X", "Y"], {"name": "X"}, {"@id": "X"} and lists of them."""
    for part in value if isinstance(value, list) else [value]:
        name = (
            part.get("name") or part.get("@id") or part.get("@value") if isinstance(part, Mapping) else part
        )
        for text in name if isinstance(name, list) else [name]:
            if isinstance(text, str | dt.date):
                yield " ".join(plain(str(text)).split())
