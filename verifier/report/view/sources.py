"""Sources to the rows of the table of articles: where each was read, and where each field came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from verifier.report.view.called import outlet
from verifier.report.view.words import day, shortened

if TYPE_CHECKING:
    from verifier.model import Article
    from verifier.report.view.lookup import Lookup, Source

# A field that fills a page is no title and no name.
LONGEST, LONGEST_TITLE = 400, 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One metadata field, its value, and the place in the file it was read from."""

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One article; `file` is its file's name, `title` is "" where the source is called by it.

    `link` is "" unless it is http or https.
    """

    source: Source
    file: str
    title: str
    link: str
    fields: tuple[Field, ...]
    digest: str
    words: int
    claims: int


def source_rows(found: Lookup) -> tuple[SourceRow, ...]:
    """A row for each source in the order of publication, and after them the earlier versions of some."""
    claims: dict[str, int] = {}
    for claim in found.claims.values():
        claims[claim.article_id] = claims.get(claim.article_id, 0) + 1
    return tuple(
        SourceRow(
            source=source,
            file=PurePath(source.article.path).name,
            title=shortened(source.article.title, LONGEST_TITLE) if outlet(source.article) else "",
            link=source.article.url if safe_link(source.article.url) else "",
            fields=_fields(source.article),
            digest=source.article.sha256,
            words=len(source.article.text.split()),
            claims=claims.get(source.article.id, 0),
        )
        for source in found.every
    )


def _fields(article: Article) -> tuple[Field, ...]:
    origins = {origin.field: origin.source for origin in article.origins}
    values = {
        "outlet": article.outlet,
        "title": article.title,
        "published": day(article.published) if article.published else "",
        "dateline": day(article.dateline) if article.dateline else "",
        "dateline place": article.dateline_place,
        "authors": ", ".join(article.authors),
        "language": article.language,
        "address": article.url,
        "read": origins.get("read", ""),
    }
    return tuple(
        Field(
            name=name,
            value=shortened(value, LONGEST) or "not stated",
            origin="the limits" if name == "read" else origins.get(_key(name), ""),
        )
        for name, value in values.items()
        if value or name in {"published", "outlet"}
    )


def _key(name: str) -> str:
    return {"dateline place": "dateline_place", "address": "url"}.get(name, name)


def safe_link(url: str) -> bool:
    """A "javascript:" address in a file's metadata must never become a link."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
