"""Words of a fact in, words that say something else (or the same in another way) out.

A mutator is a function of a `Site` and a seeded generator which yields replacements of the site's words.
It says nothing where the words have no place for its change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.mutation.batch import Batch, Shared, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Words to be changed, the fact they tell, and the batch they stand in."""

    batch: Batch
    shared: Shared
    words: Words

    @property
    def others(self) -> tuple[str, ...]:
        """How the other articles put it."""
        return tuple(told.text for told in self.shared.told if told != self.words)

    @property
    def tail(self) -> str:
        """What follows the words."""
        return self.batch.texts[self.words.file][self.words.end :]


class Mutator(Protocol):
    """What yields replacements of a site's words."""

    def __call__(self, site: Site, rng: random.Random, /) -> Iterator[str]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A mutator, its name in the table, and the slots whose words it may change."""

    name: str
    slots: frozenset[str]
    make: Mutator
