"""Likely pairs in, groups out: who says the same as one of a group need not say it of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Member = TypeVar("Member")


def grown(
    pairs: Iterable[tuple[Member, Member]],
    together: Callable[[tuple[Member, ...], tuple[Member, ...]], bool],
) -> list[tuple[Member, ...]]:
    """Groups of two and more, each member in one; the likeliest pairs come first.

    `together` says whether two groups, or single members, may become one.
    """
    group: dict[Member, tuple[Member, ...]] = {}
    for one, other in pairs:
        left, right = group.get(one, (one,)), group.get(other, (other,))
        if left is not right and together(left, right):
            group.update(dict.fromkeys((*left, *right), (*left, *right)))
    return list(dict.fromkeys(group.values()))
