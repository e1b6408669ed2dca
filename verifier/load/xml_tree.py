"""XML in, its elements out: nothing is fetched, no entity is resolved, and libxml2 bounds its depth."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.load.decode import decoded
from verifier.load.draft import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.load.draft import Stated

DECLARED = re.compile(rb"<\?xml[^>]{0,100}encoding=[\"']([\w.-]{2,30})", re.IGNORECASE)
DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
# Feeds use the names of HTML ("&nbsp;") without declaring them; those of XML itself stay.
NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};")
SAVE_AGAIN = "Save the file again from where it comes from."
Element = Any  # lxml ships no types


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The root, the elements that are whole, in the order of their ends, and what is wrong after them or "".

    `stated` says how the bytes were decoded.
    """

    root: Element
    whole: tuple[Element, ...]
    fault: str
    stated: tuple[Stated, ...]

    def named(self, *names: str) -> tuple[Element, ...]:
        """The whole elements of these names, in whatever namespace."""
        return tuple(each for each in self.whole if name(each) in names)


def parsed(content: bytes) -> Tree:
    """The tree of the bytes; raises `Unreadable` for what is no XML from its first element on.

    Declared entities are refused: no format of news has any, and many an attack does.
    """
    declared = DECLARED.search(content[:300])
    text, found = decoded(content, declared[1].decode() if declared else "")
    if "<!ENTITY" in text:
        raise Unreadable("The XML declares entities, which are never resolved.", SAVE_AGAIN)
    if declaration := DECLARATION.search(text[:300]):
        # The bytes that are parsed are UTF-8, whatever they were.
        text = text[: declaration.start()] + text[declaration.end() :]
    started, whole, fault = _events(NAMED.sub(_character, text.lstrip("\ufeff \t\r\n")))
    if started is None:
        raise Unreadable(f"The file is no XML: {fault}.", SAVE_AGAIN)
    return Tree(root=started, whole=whole, fault=fault, stated=found)


def _events(text: str) -> tuple[Element | None, tuple[Element, ...], str]:
    from lxml import etree  # noqa: PLC0415  needed for XML only

    parser = etree.XMLPullParser(
        events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    fault = ""
    try:
        parser.feed(text.encode("utf-8", "replace"))
        parser.close()
    except etree.XMLSyntaxError as error:
        fault = str(error.msg).rstrip(".")
    root, whole = None, []
    for event, element in parser.read_events():
        root = element if root is None else root
        if event == "end":
            whole.append(element)
    return root, tuple(whole), fault


def _character(named: re.Match[str]) -> str:
    return html.unescape(named.group())


def name(element: Element) -> str:
    """The name of an element without its namespace; "" for what is none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The elements right below that have one of the names, in whatever namespace."""
    return (each for each in element if name(each) in names)


def below(element: Element, *path: str) -> Iterator[Element]:
    """The elements at the end of a path of names."""
    found = [element]
    for step in path:
        found = [child for each in found for child in children(each, step)]
    yield from found


def words(element: Element) -> str:
    """All text of an element, on one line."""
    return " ".join("".join(element.itertext()).split())
