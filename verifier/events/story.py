"""Everything the rules look at: readings, event instances with mentions, names, and likeness of claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.align import Slot
    from verifier.events.apart import Apart
    from verifier.events.likeness.model import Likeness
    from verifier.events.mention import Mention
    from verifier.events.vectors import Vectors
    from verifier.model import Article, Claim, Cluster, Event, Frame, Origin, Reading, Sentence


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
class Story:
    """One batch, ready for the rules.

    `histories` are the versions of each page that the batch has several of, the oldest first. The last one is
    among the `readings`; those before it are compared with nothing else, and only looked up.
    """

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
    slots: tuple[Slot, ...] = ()
    histories: tuple[tuple[Reading, ...], ...] = ()
    by_id: dict[str, Reading] = field(init=False)

    def __post_init__(self) -> None:
        """Index the readings, which are asked for with every claim."""
        every = (*self.readings, *(reading for history in self.histories for reading in history))
        object.__setattr__(self, "by_id", {r.article.id: r for r in reversed(every)})

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
