"""XML by its first element: a feed, or news of an agency."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.load import feed, newsml
from verifier.load.draft import Draft, Unreadable
from verifier.load.xml_tree import name, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.load.draft import Unread

KNOWN = "Read are feeds (RSS, Atom) and NewsML-G2."


def read(content: bytes) -> Iterator[Draft | Unread]:
    """The articles of a feed or of a message; raises `Unreadable` for other XML."""
    tree = parsed(content)
    root = name(tree.root)
    if root in feed.ROOTS:
        found = feed.read(tree)
    elif root in newsml.ROOTS:
        found = newsml.read(tree)
    elif root == "html":
        raise Unreadable("The XML is a web page.", "Name it .xhtml.")
    else:
        raise Unreadable(f"The XML is neither a feed nor news: it begins with <{root}>.", KNOWN)
    for each in found:
        yield replace(each, stated=each.stated + tree.stated) if isinstance(each, Draft) else each
