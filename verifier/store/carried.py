"""A store without a folder: entries that were sent to another machine, and those that were made there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Entry(NamedTuple):
    """What a store keeps under a key; `content` is JSON or numbers, as the store's codec writes them."""

    kind: str
    key: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Carried:
    """Entries in memory: `held` are all of them, `made` those that were put since."""

    held: dict[tuple[str, str], bytes] = field(default_factory=dict)
    made: list[Entry] = field(default_factory=list)

    def get(self, kind: str, key: str) -> bytes | None:
        """The content under a key, or None."""
        return self.held.get((kind, key))

    def holds(self, kind: str, key: str) -> bool:
        """Whether there is an entry under a key."""
        return (kind, key) in self.held

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep content under a key."""
        self.held[kind, key] = content
        self.made.append(Entry(kind, key, content))

    def forget(self) -> None:
        """Nothing is old here."""
