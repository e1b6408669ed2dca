"""Everything the rules look at: readings, event instances with mentions, names, and likeness of claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from verifier.events.apart import Apart
    from verifier.events.likeness import Likeness
    from verifier.events.link import Mention
    from verifier.events.slot import Rival
    from verifier.model import Article, Claim, Cluster, Event, Fact, Frame, Origin, Reading, Sentence


BLOCK = 1024
NEARLY = 1e-3  # much more than a step of the rounding of cosines


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One happening with all its mentions."""

    event: Event
    mentions: tuple[Mention, ...]

    @property
    def articles(self) -> frozenset[str]:
        """The articles that tell of it."""
        return frozenset(mention.frame.article_id for mention in self.mentions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """Unit vectors of claims; `whole` of their text, `masked` of the text without its values.

    `gists` are those of the facts at `spot` (article id, kind, start): what each value is the value of.
    """

    row: dict[str, int]
    spot: dict[tuple[str, str, int], int]
    whole: NDArray[np.float32]
    masked: NDArray[np.float32]
    gists: NDArray[np.float32]

    def likeness(self, a: str, b: str) -> float:
        """The cosine of two claims, by id."""
        return _cosine(self.whole, self.row, a, b)

    def masked_likeness(self, a: str, b: str) -> float:
        """The cosine of two claims with their values masked, by id."""
        return _cosine(self.masked, self.row, a, b)

    def masked_alike(self, ids: Sequence[str], floor: float) -> dict[tuple[int, int], float]:
        """The cosines at or above a floor of claims with their values masked, by their places in `ids`."""
        at = [n for n, i in enumerate(ids) if i in self.row]
        rows = self.masked[[self.row[ids[n]] for n in at]]
        found: dict[tuple[int, int], float] = {}
        for start in range(0, len(at), BLOCK):
            # The product only proposes: its last bits may round another way than those of two rows.
            for i, j in np.argwhere(rows[start : start + BLOCK] @ rows.T >= floor - NEARLY).tolist():
                one, other = at[start + i], at[j]
                if one < other and (cosine := self.masked_likeness(ids[one], ids[other])) >= floor:
                    found[one, other] = cosine
        return found

    def gist_likeness(self, a: tuple[str, Fact], b: tuple[str, Fact]) -> float:
        """The cosine of what two facts, each with its article's id, are the values of."""
        one, two = (self.gists[self.spot[article, fact.kind, fact.start]] for article, fact in (a, b))
        return round(float(np.dot(one, two)), 4)

    def alike(self, ids: Sequence[str], floor: float) -> Iterator[tuple[str, str]]:
        """Pairs of claims at or above a cosine, in the order of `ids`; blocks of rows bound the memory."""
        rows = self.whole[[self.row[i] for i in ids]]
        for start in range(0, len(ids), BLOCK):
            close = np.argwhere(rows[start : start + BLOCK] @ rows.T >= floor)
            yield from ((ids[start + int(i)], ids[int(j)]) for i, j in close if start + i < j)


def _cosine(vectors: NDArray[np.float32], row: dict[str, int], a: str, b: str) -> float:
    if a not in row or b not in row:
        return 0.0
    # Rounded, so that the last bits of another batch layout never decide.
    return round(float(np.dot(vectors[row[a]], vectors[row[b]])), 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One batch, ready for the rules."""

    readings: tuple[Reading, ...]
    claims: dict[str, Claim]
    clusters: tuple[Cluster, ...]
    instances: tuple[Instance, ...]
    apart: tuple[Apart, ...]
    spellings: dict[str, str]
    vectors: Vectors
    likeness: Likeness
    names: dict[str, str]
    lemmas: dict[str, frozenset[str]]  # by claim id: the content lemmas of its words
    happenings: dict[str, tuple[Instance, ...]]  # by claim id: the instances of a class that its words name
    origins: tuple[Origin, ...]
    behind: dict[str, tuple[Origin, ...]]  # by claim id: the origins it has
    rivals: dict[str, tuple[Rival, ...]] = field(default_factory=dict)  # by kind of fact
    by_id: dict[str, Reading] = field(init=False)

    def __post_init__(self) -> None:
        """Index the readings, which are asked for with every claim."""
        object.__setattr__(self, "by_id", {r.article.id: r for r in reversed(self.readings)})

    def reading(self, article_id: str) -> Reading:
        """The reading of an article."""
        return self.by_id[article_id]

    def article(self, article_id: str) -> Article:
        """An article by id."""
        return self.reading(article_id).article

    def sentence(self, article_id: str, index: int) -> Sentence:
        """A sentence by its article and index."""
        return self.reading(article_id).sentences[index]

    def shown(self, name: str) -> str:
        """A canonical name as the articles print it."""
        return self.spellings.get(name, name.title())

    def name(self, entity: str) -> str:
        """The batch's name for an article's entity."""
        return self.names.get(entity, entity)


def frames_of(story: Story, article_id: str) -> tuple[Frame, ...]:
    """The frames of one article in order of place."""
    found = (m.frame for i in story.instances for m in i.mentions if m.frame.article_id == article_id)
    return tuple(sorted(found, key=lambda frame: (frame.start, frame.id)))
