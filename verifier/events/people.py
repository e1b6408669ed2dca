"""Readings in, one canonical name for each person and organisation of the batch out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.name import same_person
from verifier.model import Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Reading


def canon(readings: Sequence[Reading]) -> dict[str, str]:
    """From the name an article gives an entity to the name the batch gives it.

    Spellings and short forms of one person come together; a bare surname only where one person bears it.
    """
    people = sorted(
        {
            n.entity
            for r in readings
            for n in r.facts
            if isinstance(n, Name) and n.type == "person" and n.entity and not n.described
        }
    )
    full = [name for name in people if " " in name]
    group = {name: name for name in people}
    for n, name in enumerate(full):
        for other in full[:n]:
            if group[name] == name and same_person(name, other):
                group[name] = group[other]
    for name in people:
        if " " not in name:
            bearers = sorted({group[other] for other in full if other.split()[-1] == name})
            if len(bearers) == 1:
                group[name] = bearers[0]
    return group


def spellings(readings: Sequence[Reading], names: dict[str, str]) -> dict[str, str]:
    """From the batch's name for an entity to how the articles print it: the fullest form."""
    forms: dict[str, set[str]] = {}
    for reading in readings:
        for fact in reading.facts:
            if isinstance(fact, Name) and " " in fact.text.strip() and not fact.described:
                forms.setdefault(names.get(fact.entity, fact.entity), set()).add(" ".join(fact.text.split()))
    return {name: min(printed, key=lambda form: (-len(form), form)) for name, printed in forms.items()}
