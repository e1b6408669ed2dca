"""Articles in, histories out: which of them are versions of one page, and in what order they were made.

Who saves a page twice has one source at two times. The newest version stands for the page in every
comparison; the older ones would contradict it, or agree with it, like another outlet.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Article

DIGITS = re.compile(r"(\d+)")


def histories(articles: Iterable[Article]) -> tuple[tuple[Article, ...], ...]:
    """The versions of each page that several articles have the address of, the oldest first."""
    pages: dict[str, list[Article]] = {}
    for article in articles:
        if name := page(article.url):
            pages.setdefault(name, []).append(article)
    return tuple(tuple(sorted(pages[name], key=_age)) for name in sorted(pages) if len(pages[name]) > 1)


def replaced(articles: Iterable[Article]) -> dict[str, str]:
    """From the id of each earlier version to that of the newest one."""
    return {earlier.id: last.id for *before, last in histories(articles) for earlier in before}


@functools.lru_cache(maxsize=65_536)
def page(url: str) -> str:
    """The page that an address leads to, without what does not change it; "" where it is no article's.

    Scheme, "www.", case, fragment, trailing slash, order of the parameters and those that follow a reader
    (`utm_source`, `fbclid`) are left out. The front page of an outlet is where people send all its articles.
    """
    if not url.strip():
        return ""
    from courlan import normalize_url  # noqa: PLC0415  slow, and bare texts have no address

    try:
        parts = urlsplit(normalize_url(url.strip()))
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    if parts.scheme not in {"http", "https"} or not parts.netloc or not (path or parts.query):
        return ""
    return f"{parts.netloc.removeprefix('www.')}{path}?{parts.query}".casefold()


def order(earlier: Article, later: Article) -> str:
    """What tells which of two versions is the newer one."""
    one, other = earlier.published or earlier.dateline, later.published or later.dateline
    if one and other and one != other:
        return f"dated {one} and {other}"
    if earlier.modified and later.modified and earlier.modified != later.modified:
        return f"of {earlier.modified} and {later.modified} UTC"
    return "nothing dates both, so they are taken in the order of their files"


def _age(article: Article) -> tuple[dt.date, str, list[str | int], str]:
    """By day, then by the last moment that is stated, then by the name of the file: "v9" before "v10"."""
    name = [int(part) if part.isdecimal() else part for part in DIGITS.split(article.path)]
    return article.published or article.dateline or dt.date.min, article.modified, name, article.id
