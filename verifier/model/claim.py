"""Claims: what an article says, one predicate each, and all that is read from one article alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from verifier.model.article import Article, Sentence, SentenceKind, Span
    from verifier.model.fact import Fact

Modality = Literal["happened", "planned", "ongoing", "possible", "opinion", "background"]
Polarity = Literal["positive", "negative"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who is said to have said it; `source` is "" when the outlet speaks for itself."""

    source: str
    cue: str
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One atomic statement made by one article.

    `spans` are the words of the article it is made of, in order; `start..end` is their hull. `text` stands
    alone: pronouns and "the meeting" are replaced by what they refer to. `head` is the index in the
    sentence of its predicate's token. `facts` are those whose words lie in its spans.
    """

    id: str
    article_id: str
    sentence: int
    kind: SentenceKind
    start: int
    end: int
    spans: tuple[Span, ...]
    text: str
    head: int
    attribution: Attribution
    modality: Modality
    polarity: Polarity
    facts: tuple[Fact, ...]

    def holds(self, offset: int) -> bool:
        """Whether the character at an offset of the article is one of the claim's."""
        # Most offsets lie outside the hull, and claims are asked by the million.
        return self.start <= offset < self.end and any(s.start <= offset < s.end for s in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A mention that stands for something named elsewhere in the article: "both ministers", "he".

    `start..end` are its words, `text` what it refers to ("Ada Holm and Emil Vogt").
    """

    start: int
    end: int
    sentence: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything read from one article alone; it depends on nothing but the article and the code."""

    article: Article
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]
