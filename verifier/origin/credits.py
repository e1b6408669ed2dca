"""An article in, the agencies and outlets out that it takes its report from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.agencies import AGENCIES, AGENCY_NOUNS, NOBODY, WIRES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Reading

_NAME = r"[A-Z][\w.&'’-]*(?:[ ](?:of[ ]|the[ ])?[A-Z][\w.&'’-]*){0,4}"
# "Based on a report by the Skelland Press Agency", "Source: NWA", "Courtesy NWA". An article "with inputs
# from" an agency, or with additional reporting by one, is the outlet's own for the greater part.
_LINE = re.compile(
    r"(?i:^\W*(?:(?:based|drawn|adapted) (?:up)?on (?:an? |the )?(?:\w+ )?reports?(?: (?:by|from|in|of))?"
    r"|based on|sources?\s*:|courtesy(?: of|:)?|via|by|(?:republished|reprinted|reproduced) from"
    r"|this (?:story|article|report|copy) (?:was|is|has been|first|originally) .{0,30}(?:by|from|in))"
    rf"\W*(?:the )?)(?P<name>{_NAME})"
)
_ALONE = re.compile(rf"^\W*(?P<name>{_NAME})\W*$")
# "VELM (NWA) -", "Velm, 12 May /NWA/": an aside of a dateline names an agency or the hour.
_ASIDE = re.compile(rf"(?:\((?P<round>{_NAME})\)|/(?P<stroke>{_NAME})/|\[(?P<square>[A-Z]{{2,6}})\])")
# As at the end of a text: "The quay will be open by autumn. (NWA)".
_END = re.compile(rf"[.!?”\"’]\s*[(\[](?P<name>{_NAME})[)\]]\s*\Z")
NO_AGENCY = frozenset(
    {"GMT", "UTC", "CET", "CEST", "EST", "EDT", "PST", "IST", "BST", "LIVE", "UPDATE", "PDF"}
)
_REPORT = re.compile(r"(?i:\s+(?:reports?|report(?:er|ing)|newsroom))\Z")


def credited(reading: Reading) -> tuple[str, ...]:
    """The agencies and outlets an article credits with its report, as printed, in order of the name."""
    return tuple(sorted(dict.fromkeys(_found(reading))))


def _found(reading: Reading) -> Iterator[str]:
    article = reading.article
    for line in _lines(reading, "credit"):
        named = _LINE.match(line)
        alone = _ALONE.match(line)
        if named and (agency(named["name"]) or not line.lower().lstrip().startswith("by")):
            yield _clean(named["name"])
        elif alone and agency(alone["name"]):
            yield _clean(alone["name"])
    for line in (*_lines(reading, "dateline"), article.text[article.header.start : article.header.end]):
        yield from (name for aside in _ASIDE.finditer(line) for name in _asides(aside, article))
    last = _END.search(article.text)
    if last and agency(last["name"]):
        yield _clean(last["name"])


def _lines(reading: Reading, kind: str) -> list[str]:
    return [sentence.text for sentence in reading.sentences if sentence.kind == kind]


def _asides(aside: re.Match[str], article: Article) -> Iterator[str]:
    name = next(part for part in aside.groups() if part)
    if agency(name) or key(name) == key(article.outlet):
        yield _clean(name)


def agency(name: str) -> bool:
    """Whether a name looks like that of an agency: a known one, "Northern Wire", or capitals such as NWA."""
    parts = _clean(name).lower().split()
    if not parts or " ".join(parts) in NOBODY or name in NO_AGENCY:
        return False
    acronym = len(parts) == 1 and name.isupper() and 2 <= len(name) <= 6
    return acronym or bool(AGENCIES & set(parts)) or (len(parts) > 1 and parts[-1] in AGENCY_NOUNS)


def reporter(name: str) -> bool:
    """Whether a speaker is surely an agency: an acronym may be the police, and an agency one for seeds."""
    parts = key(name).split()
    return bool(AGENCIES & set(parts)) or (
        len(parts) > 1
        and (parts[-1] in WIRES or (parts[-2] in {"news", "press"} and parts[-1] in AGENCY_NOUNS))
    )


def key(name: str) -> str:
    """What two spellings of one outlet share: small letters, without an article before them."""
    return " ".join(word for word in re.findall(r"\w+", name.lower()) if word != "the")


def initials(name: str) -> str:
    """The acronym that a longer name may go by: "Northern Wire Agency" is "nwa"."""
    parts = key(name).split()
    return "".join(part[0] for part in parts) if len(parts) > 1 else ""


def _clean(name: str) -> str:
    return _REPORT.sub("", name.strip(" .,"))
