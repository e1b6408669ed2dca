"""Two roles in, how they stand to each other out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.name import same_person
from verifier.lexicon.offices import DEPUTY_RANKS, EXCLUSIVE, GENERIC, GENERIC_MINISTER, TOP

if TYPE_CHECKING:
    from verifier.model import Answer, Role


def compare(a: Role, b: Role) -> Answer:
    """How two roles stand to each other, as said of one person.

    A deputy holds another office; a rank ("leader", "minister") fits every office of its kind.
    """
    if a.former != b.former:
        return "incomparable"
    if a.office == b.office:
        return _of(a, b)
    if not _one_body(a.of, b.of):
        return "incomparable"
    if _fits(a.office, b.office) or _fits(b.office, a.office):
        return "compatible"
    return "conflicting" if _exclusive(a.office, b.office) else "incomparable"


def _of(a: Role, b: Role) -> Answer:
    """One office: of one body, of a body one article leaves out, or of two."""
    if a.of == b.of:
        return "equal"
    if (
        not a.of
        or not b.of
        or set(a.of.split()) <= set(b.of.split())
        or set(b.of.split()) <= set(a.of.split())
    ):
        return "compatible"
    countries = bool(geography.country(a.of)) and bool(geography.country(b.of))
    one_holder = bool(a.holder and b.holder) and same_person(a.holder, b.holder)
    return "conflicting" if one_holder and countries and a.office in EXCLUSIVE else "incomparable"


def _one_body(a: str, b: str) -> bool:
    return not a or not b or a == b or set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split())


def _fits(general: str, special: str) -> bool:
    """Whether the first says less than the second: “minister” than “defence minister”."""
    if _deputy(special) != _deputy(general) and general not in {"official", "dignitary"}:
        return False
    if general == "leader":
        return special in TOP or special.endswith(("leader", "chair", "chief", "head")) or special in GENERIC
    if general in GENERIC_MINISTER:
        return special.endswith("minister") and special != "prime minister"
    if general in GENERIC:
        return True
    return special.endswith(f" {general}") or special.startswith(f"{general} ")


def _deputy(office: str) -> bool:
    return any(office == rank or office.startswith(f"{rank} ") for rank in DEPUTY_RANKS)


def _exclusive(a: str, b: str) -> bool:
    """Whether nobody holds both at once: two offices of state, or an office and its deputy."""
    if _deputy(a) != _deputy(b):
        main, deputy = (b, a) if _deputy(a) else (a, b)
        return main in EXCLUSIVE or deputy.endswith(main)
    return a in EXCLUSIVE and b in EXCLUSIVE
