"""A web page: the main text by trafilatura (Barbaresi 2021), metadata from JSON-LD and the page's head."""

from __future__ import annotations

import contextlib
import itertools
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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
CAPTION = re.compile(r"(?!has)(?:[^\W_]+[-_]+)*caption(?:[-_]+text)?", re.IGNORECASE)
BLOCKS = ("p", "h1", "h2", "h3", "h4", "li", "blockquote", "td", "dd")
# Shorter ones ("Share") stand inside other words.
SHORTEST_BLOCK = 12
# A page that is made one line is short; more of it would be searched for minutes.
LONGEST_LINE = 20_000
MOST_BLOCKS = 2_000
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
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415  slow to load, and needed for web pages only

    try:
        tree = load_html(page)
        if tree is None:
            return "", ()
        _drop_captions(tree)
        blocks = tuple(_blocks(tree))
        found = bare_extraction(
            tree, with_metadata=True, include_comments=False, date_extraction_params=DATES
        )
    except Exception as error:
        raise Unreadable("The page could not be parsed.", SAVE_AS) from error
    if found is None or isinstance(found, dict):
        return "", ()
    names = ("title", "author", "date", "sitename", "hostname", "url", "language")
    metadata = {name: getattr(found, name) for name in names}
    return _parted(found.text or "", blocks), tuple(fields.stated(metadata, "page"))


def _drop_captions(tree: Any) -> None:  # noqa: ANN401  lxml ships no types
    """Take out pictures with their captions: what one shows may be years older than the story.

    A quotation or a table in a figure is text of the article, which trafilatura would leave out.
    """
    for element in list(tree.iter("figure")):
        if next(element.iter("blockquote", "table", "pre"), None) is None:
            element.drop_tree()
        else:
            element.drop_tag()
    for element in list(tree.iter("figcaption")):
        element.drop_tree()
    for element in tree.xpath("//*[contains(@class, 'caption')]"):
        named = any(map(CAPTION.fullmatch, element.get("class").split()))
        if named and element.getparent() is not None and sum(1 for _ in element.iter("p")) < 2:
            element.drop_tree()


def _blocks(tree: Any) -> Iterator[str]:  # noqa: ANN401  as above
    """The paragraphs and headings of the page, without those that hold others."""
    for element in itertools.islice(tree.iter(*BLOCKS), MOST_BLOCKS):
        if sum(1 for _ in itertools.islice(element.iter(*BLOCKS), 2)) == 1:
            yield " ".join("".join(element.itertext()).split())


def _parted(text: str, blocks: tuple[str, ...]) -> str:
    """The text with a line for each block: trafilatura makes one line of all that a short page shows."""
    if "\n" in text or len(text) > LONGEST_LINE:
        return text
    at, parts = 0, []
    for block in blocks:
        start = text.find(block, at) if len(block) >= SHORTEST_BLOCK else -1
        if start >= 0:
            parts += [text[at:start], block]
            at = start + len(block)
    return "\n".join(part.strip() for part in (*parts, text[at:]) if part.strip())


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
