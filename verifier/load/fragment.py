"""A piece of HTML in, the text that it shows out: a paragraph for each block, without captions."""

from __future__ import annotations

import re
from typing import Any

BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt footer h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main "
    "ol p pre section table td th tr ul".split()
)
# A caption tells of its picture, which may be years older than the story.
UNSEEN = frozenset(
    "audio button caption embed figcaption figure form head iframe img media media-caption noscript object "
    "script select style svg template textarea title video".split()
)
SPACE = re.compile(r"\s+")
END = "\n\n"


def shown(markup: str) -> str:
    """The text of HTML, or of words without any markup; "" where it shows nothing."""
    from lxml import html  # noqa: PLC0415  needed where HTML stands in another format
    from lxml.etree import LxmlError  # noqa: PLC0415  as above

    if "<" not in markup and "&" not in markup:
        return text_of([markup])
    try:
        parser = html.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
        tree = html.document_fromstring(f"<div>{markup}</div>".encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError, AssertionError):  # nothing but markup, and broken at that
        return ""
    return of_tree(tree)


def of_tree(root: Any) -> str:  # noqa: ANN401  lxml ships no types
    """The text of a tree of HTML, XHTML or NITF."""
    parts: list[str] = []
    waiting: list[tuple[str, Any]] = [("open", root)]
    while waiting:
        step, element = waiting.pop()
        name = element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
        if step == "open" and name and name not in UNSEEN:
            parts += [END] * (name in BLOCKS) + ["\n"] * (name == "br") + [element.text or ""]
            waiting.append(("close", element))
            waiting += (("open", child) for child in reversed(element))
            continue
        parts += [END] * (name in BLOCKS and step == "close")
        if element is not root:
            parts.append(element.tail or "")
    return text_of(parts)


def text_of(parts: list[str]) -> str:
    """Paragraphs out of pieces: the pieces END and a line break end one, other white space is a space."""
    marked = (part if part in {END, "\n"} else SPACE.sub(" ", part) for part in parts)
    lines = (SPACE.sub(" ", line).strip() for line in "".join(marked).split("\n"))
    return END.join(line for line in lines if line)
