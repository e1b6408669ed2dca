"""News of an agency in JSON: what ninjs 1 and 2 of the IPTC say in another way than plain fields.

https://iptc.org/standards/ninjs/: several bodies and headlines, each with a role, and a body in XHTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from verifier.load import fragment
from verifier.load.draft import Unreadable
from verifier.load.newsml import withdrawn

if TYPE_CHECKING:
    from collections.abc import Iterator

BODIES = ("body_xhtml", "body_html")
# A slug or an abstract is no headline; "main" is, and so is one without a role.
HEADLINES = ("main", "headline", "")


def is_ninjs(value: Mapping[str, object]) -> bool:
    """Whether an object is one of ninjs, by names that no other format has."""
    return any(name in value for name in ("body_text", *BODIES, "bodies", "versioncreated", "pubstatus"))


def body(value: Mapping[str, object]) -> tuple[str, str]:
    """The text that is not a plain field, and the field that it is taken from; two times "" without one.

    Raises `Unreadable` for an item that its agency has withdrawn.
    """
    status = value.get("pubstatus")
    if isinstance(status, str) and withdrawn(status):
        raise Unreadable("The agency has withdrawn the item.", "Take out the earlier versions of it too.")
    for name in BODIES:
        markup = value.get(name)
        if isinstance(markup, str) and (text := fragment.shown(markup)):
            return text, name
    for each in sorted(_parts(value.get("bodies")), key=lambda part: part.get("role") not in {"main", None}):
        markup = each.get("value")
        if isinstance(markup, str) and markup.strip():
            plain = str(each.get("contenttype", "text/plain")) == "text/plain"
            return (markup if plain else fragment.shown(markup)), "bodies"
    return "", ""


def plain_fields(value: Mapping[str, object]) -> dict[str, object]:
    """The object with its headline and byline where other formats have them."""
    named = dict(value)
    headlines = {str(part.get("role") or ""): part.get("value") for part in _parts(value.get("headlines"))}
    headline = value.get("headline") or next(
        (headlines[role] for role in HEADLINES if headlines.get(role)), None
    )
    if headline:
        # The title of ninjs is a name for desks ("FERRY 3rd LEAD").
        named.pop("title", None)
        named["headline"] = headline
    if "by" in value and "byline" not in value:
        named["byline"] = value["by"]
    return named


def _parts(value: object) -> Iterator[Mapping[str, object]]:
    return (part for part in value if isinstance(part, Mapping)) if isinstance(value, list) else iter(())
