"""A saved feed, one article an entry: RSS 0.9 to 2.0 and Atom 1.0.

https://www.rssboard.org/rss-specification, RFC 4287, and the modules "content" and Dublin Core of RSS 1.0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.load import fragment
from verifier.load.draft import Draft, Stated, Unread, Unreadable
from verifier.load.xml_tree import SAVE_AGAIN, below, children, name, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.load.xml_tree import Element, Tree

ROOTS = {"rss": "RSS", "RDF": "RSS", "feed": "Atom"}
# Of each field the first name that has words wins; a feed gives the whole text, or a summary alone.
TEXTS = ("encoded", "content", "description", "summary")
NAMES = {
    "outlet": ("source", "publisher"),
    "title": ("title",),
    "url": ("link", "guid", "id"),
    "authors": ("creator", "author"),
    "published": ("pubDate", "published", "issued", "date", "updated"),
    "modified": ("updated", "modified"),
    "language": ("language",),
}
ADDRESS = re.compile(r"https?://\S+\Z")
# "jane@wire.example (Jane Doe)" is how RSS names an author.
PERSON = re.compile(r"\S+@\S+\s+\((?P<name>[^()]+)\)\Z")
# What a program puts below each text of a feed.
ADDED = re.compile(
    r"\n+(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,100}"
    r"|(?:Continue reading|Read more|Read the full (?:story|article))\b.{0,200})\Z"
)
CUT = re.compile(r"\s*\[?(?:…|\.\.\.)\]?\s*\Z")
LAST_END = re.compile(r".*[.!?][\"”’')]*(?=\s)", re.DOTALL)


def read(tree: Tree) -> Iterator[Draft | Unread]:
    """An article for each entry, or why there is none; entries count from 1.

    Raises `Unreadable` for a feed without entries. Of a broken feed the entries before the fault are read.
    """
    kind = ROOTS[name(tree.root)]
    entries = tree.named("item", "entry")
    common = tuple(_common(tree, kind))
    for number, entry in enumerate(entries, 1):
        yield _entry(entry, number, kind, common)
    if tree.fault:
        hint = f"{SAVE_AGAIN} The {len(entries)} entries before that were read."
        yield Unread(line=len(entries) + 1, reason=f"The XML is broken: {tree.fault}.", hint=hint)
    elif not entries:
        raise Unreadable("The feed has no entries.", "Save it again when it has some.")


def _entry(entry: Element, number: int, kind: str, common: tuple[Stated, ...]) -> Draft | Unread:
    from lxml import etree  # noqa: PLC0415  loaded by now

    text, origin = _text(entry)
    if not text:
        return Unread(
            line=number, reason="The entry has no text.", hint="Save the page that it links to as .html."
        )
    return Draft(
        text=text,
        content=etree.tostring(entry, with_tail=False),
        stated=(
            *_stated(entry, kind),
            *common,
            Stated(field="text", value="", source=f"{kind} field '{origin}'"),
        ),
        line=number,
        runs=(),
    )


def _text(entry: Element) -> tuple[str, str]:
    """The longest text wins where there are several of one name: media descriptions have the same one."""
    for each in TEXTS:
        texts = [_shown(child) for child in children(entry, each) if "media" not in str(child.tag)]
        if text := max(texts, key=len, default=""):
            return _finished(text), each
    return "", ""


def _shown(element: Element) -> str:
    if len(element) and element.get("type") in {None, "xhtml"}:
        return fragment.of_tree(element)
    if element.get("type") == "text":
        return fragment.text_of(["".join(element.itertext())])
    return fragment.shown("".join(element.itertext()))


def _finished(text: str) -> str:
    """Without what a program added, and without a sentence that the feed cut off."""
    text = ADDED.sub("", text)
    if (cut := CUT.search(text)) and (whole := LAST_END.match(text[: cut.start()] + " ")):
        # "He said nothing ..." may be the end of a text; before a bracket it is none.
        return whole.group() if "[" in cut.group() else text
    return text


def _stated(entry: Element, kind: str) -> Iterator[Stated]:
    for field, names in NAMES.items():
        for each in names:
            values = [value for child in children(entry, each) if (value := _value(child, field))]
            if values:
                origin = f"{kind} field '{each}'"
                # An entry has one title and one address, and may have several authors.
                several = values if field == "authors" else values[:1]
                yield from (Stated(field=field, value=value, source=origin) for value in several)
                break


def _value(element: Element, field: str) -> str:
    if field == "url":
        found = element.get("href") or words(element)
        return found if element.get("rel", "alternate") == "alternate" and ADDRESS.match(found) else ""
    if field in {"authors", "outlet"} and len(element):
        # An author of Atom has a name, and the source of an entry a title.
        return next((words(each) for each in children(element, "name", "title")), "")
    found = words(element)
    if field == "title":
        return " ".join(fragment.shown(found).split())
    if field == "authors" and (person := PERSON.match(found)):
        return person["name"]
    return found


def _common(tree: Tree, kind: str) -> Iterator[Stated]:
    """What the feed says of all its entries: who publishes it, and in which language."""
    root = tree.root
    place = "feed" if kind == "Atom" else "channel"
    top = next(children(root, "channel"), root)
    for title in below(top, "title"):
        if outlet := " ".join(fragment.shown(words(title)).split()):
            yield Stated(field="outlet", value=outlet, source=f"{kind} {place} field 'title'")
            break
    if kind == "Atom":
        for person in below(top, "author", "name"):
            yield Stated(field="authors", value=words(person), source="Atom feed field 'author'")
    for tongue in children(top, "language"):
        yield Stated(field="language", value=words(tongue), source=f"{kind} {place} field 'language'")
    if tongue := root.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield Stated(field="language", value=tongue, source=f"{kind} {place} attribute 'xml:lang'")
