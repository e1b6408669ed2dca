"""The phrases of an article in, those that name a person, a body or another thing out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts.sorts import sorts, taken
from verifier.facts.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line
    from verifier.facts.sorts import Sort
    from verifier.model import Sentence

HEADINGS = frozenset({"heading", "headline", "dateline"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A capitalised phrase, what it names and why it is taken for that."""

    chunk: Chunk
    sentence: int
    heading: bool
    type: Sort
    reason: str
    owner: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The levelled words of a body's name, its country first: “Norway's Trade Ministry”."""
        return (*self.owner.split(), *phrase(self.chunk.text).removeprefix("the ").split())


def mentions(lines: tuple[Line, ...], sentences: tuple[Sentence, ...]) -> Iterator[Mention]:
    """All phrases that may name something, in order."""
    known = sorts(sentences)
    for row in lines:
        for n, chunk in enumerate(row.chunks):
            chances = known.get((chunk.start, chunk.end), {})
            for sort in taken(chances) if chances else ():
                yield Mention(
                    chunk=chunk,
                    sentence=row.sentence.index,
                    heading=row.sentence.kind in HEADINGS,
                    type=sort,
                    reason=f"by its words and what stands around them: {sort} ({chances[sort]:.0%})",
                    owner=_owner(row, n, chunk),
                )


def _owner(row: Line, n: int, chunk: Chunk) -> str:
    """The country whose body it is: “Norway's Trade Ministry” is not “Sweden's Trade Ministry”."""
    before = row.chunks[n - 1] if n else None
    if before is None or chunk.kind != "organisation" or before.kind != "place" or before.stop != chunk.first:
        return ""
    return before.value if len(chunk.words) > 1 and before.words[-1].possessive else ""
