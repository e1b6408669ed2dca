"""Readings in, origins out: which claims of different articles go back to one text, agency or statement.

Three newspapers that print one release are one source. An origin is found for claims, and not for whole
articles: an outlet that takes two paragraphs from an agency has reported the rest itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.origin.quoted import quotations, speakers, statements
from verifier.origin.reports import credit
from verifier.origin.texts import compared, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from verifier.model import Origin, Reading

__all__ = ["in_order", "origins"]


def origins(readings: Sequence[Reading], names: Mapping[str, str]) -> tuple[Origin, ...]:
    """The origins that claims of two articles or more share, in an order that depends on content only.

    `names` leads from an article's name for a speaker to the batch's. A claim may have several origins: a
    reprinted paragraph that quotes the mayor comes from the reprinted text and from the mayor.
    """
    ordered = sorted(readings, key=lambda reading: reading.article.id)
    pairs = tuple(compared(ordered))
    found = (
        *texts(ordered, pairs),
        *credit(ordered),
        *statements(ordered, names),
        *quotations(ordered, pairs),
        *speakers(ordered, names),
    )
    return in_order(found)


def in_order(found: Iterable[Origin]) -> tuple[Origin, ...]:
    """Origins in the order of a report."""
    return tuple(sorted(found, key=lambda origin: (origin.kind, origin.name, origin.claims)))
