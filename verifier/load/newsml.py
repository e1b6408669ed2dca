"""NewsML-G2 of the IPTC: the text of one news item, or of each in a message.

https://iptc.org/standards/newsml-g2/. The text stands in the item itself, as XHTML, as NITF or plain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.load import fragment
from verifier.load.draft import Draft, Stated, Unread, Unreadable
from verifier.load.xml_tree import SAVE_AGAIN, below, children, name, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.load.xml_tree import Element, Tree

ROOTS = frozenset({"newsItem", "newsMessage", "packageItem"})
# Of each field the first path that leads to words wins.
PATHS = {
    "outlet": ("itemMeta/provider", "contentMeta/infoSource", "contentMeta/creditline"),
    "title": ("contentMeta/headline", "itemMeta/title"),
    "authors": ("contentMeta/by", "contentMeta/creator"),
    "published": ("contentMeta/contentCreated", "itemMeta/firstCreated", "itemMeta/versionCreated"),
    "modified": ("itemMeta/versionCreated", "contentMeta/contentModified"),
    "dateline_place": ("contentMeta/located",),
}
WITHDRAWN = frozenset({"canceled", "cancelled", "withheld"})
NO_TEXT = "Give the item that holds the text, not the one that points to it."


def read(tree: Tree) -> Iterator[Draft | Unread]:
    """An article for each item of text; items count from 1, and one alone has no number.

    Pictures and other items without text beside one with text are passed over. Raises `Unreadable` where no
    item has a text.
    """
    pieces = tree.named("newsItem")
    alone = name(tree.root) == "newsItem"
    if tree.fault and (alone or not pieces):
        raise Unreadable(f"The XML is broken: {tree.fault}.", SAVE_AGAIN)
    found = 0
    for number, each in enumerate(pieces, 1):
        for draft in _news(each, 0 if alone else number):
            found += 1
            yield draft
    if tree.fault:
        yield Unread(line=len(pieces) + 1, reason=f"The XML is broken: {tree.fault}.", hint=SAVE_AGAIN)
    elif not found:
        raise Unreadable("No news item in the file holds a text.", NO_TEXT)


def withdrawn(status: str) -> bool:
    """Whether an agency has taken an item back: "stat:canceled" of NewsML-G2, "canceled" of ninjs."""
    return status.rpartition(":")[2].lower() in WITHDRAWN


def _news(element: Element, number: int) -> Iterator[Draft | Unread]:
    from lxml import etree  # noqa: PLC0415  loaded by now

    status = next((each.get("qcode", "") for each in below(element, "itemMeta", "pubStatus")), "")
    if withdrawn(status):
        hint = "Take out the earlier versions of it too."
        yield Unread(line=number, reason="The agency has withdrawn the item.", hint=hint)
        return
    text, origin = _text(element)
    if text:
        stated = tuple(_stated(element))
        yield Draft(
            text=text,
            content=etree.tostring(element, with_tail=False),
            stated=(*stated, Stated(field="text", value="", source=f"NewsML-G2 element '{origin}'")),
            line=number,
            runs=(),
        )


def _text(element: Element) -> tuple[str, str]:
    """The text of the first content that has one: several are renditions of one and the same."""
    for content in below(element, "contentSet"):
        for inline in children(content, "inlineXML"):
            # The head of a page or of a NITF document holds no text of the article.
            bodies = [each for each in inline.iter() if name(each) in {"body.content", "body"}]
            inner = next((each for each in bodies if name(each) == "body.content"), None)
            body = inner if inner is not None else bodies[0] if bodies else inline
            if text := fragment.of_tree(body):
                return text, "inlineXML"
        for inline in children(content, "inlineData"):
            raw = "".join(inline.itertext())
            kind = inline.get("contenttype", "text/plain")
            if inline.get("encoding") or not kind.startswith("text/"):
                continue
            if text := fragment.shown(raw) if "html" in kind else _plain(raw):
                return text, "inlineData"
    return "", ""


def _plain(raw: str) -> str:
    """Lines of plain text stay lines."""
    return "\n".join(line.strip() for line in raw.strip().splitlines())


def _stated(element: Element) -> Iterator[Stated]:
    for field, paths in PATHS.items():
        for path in paths:
            found = [each for at in below(element, *path.split("/")) if (each := _named(at))]
            if found:
                origin = f"NewsML-G2 element '{path}'"
                several = found if field == "authors" else found[:1]
                yield from (Stated(field=field, value=value, source=origin) for value in several)
                break
    if guid := element.get("guid", ""):
        yield Stated(field="url", value=guid, source="NewsML-G2 attribute 'guid'")
    tongue = next((each.get("tag", "") for each in below(element, "contentMeta", "language")), "")
    if tongue:
        yield Stated(field="language", value=tongue, source="NewsML-G2 element 'contentMeta/language'")


def _named(element: Element) -> str:
    """The English or only name of a party or place, or the words of the element."""
    names = sorted(
        children(element, "name"),
        key=lambda each: not each.get("{http://www.w3.org/XML/1998/namespace}lang", "en").startswith("en"),
    )
    if names:
        return words(names[0])
    return words(element) or element.get("literal", "")
