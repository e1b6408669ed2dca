"""Bags of keys in, groups out: what has a key in common is one, directly or through others (union-find)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

K = TypeVar("K", bound="Hashable")


def closed(bags: Sequence[Iterable[K]]) -> list[list[int]]:
    """The bags by index, in groups that share no key; groups and bags are in the order of the bags given."""
    first: dict[K, int] = {}
    above = list(range(len(bags)))

    def top(n: int) -> int:
        while above[n] != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    for n, bag in enumerate(bags):
        for key in bag:
            one, two = top(n), top(first.setdefault(key, n))
            above[max(one, two)] = min(one, two)
    groups: dict[int, list[int]] = {}
    for n in range(len(bags)):
        groups.setdefault(top(n), []).append(n)
    return list(groups.values())
