"""One sentence with all that is known of it in, its claims out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.modality import modality
from verifier.claims.polarity import polarity
from verifier.claims.rendering import Rendering, covers, spans
from verifier.claims.split import Proposition, propositions, rest
from verifier.model import Claim, content_id

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from verifier.model import Attribution, Fact, Modality, Sentence
    from verifier.tree import Tree

SILENT = frozenset({"dateline", "credit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sentence, its tree and facts, the attribution of each token, and the day of the report.

    `past` is true where the paragraph speaks of a year long gone.
    """

    sentence: Sentence
    parsed: Tree
    facts: tuple[Fact, ...]
    sources: tuple[Attribution, ...]
    rendering: Rendering
    told: dt.date | None
    past: bool

    def claims(self) -> Iterator[Claim]:
        """The claims of the sentence; together they hold all its facts."""
        found = tuple(self._propositions())
        held = {
            proposition: tuple(
                f for f in self.facts if covers(self.sentence, frozenset(proposition.words), f)
            )
            for proposition in found
        }
        heads = frozenset(proposition.head for proposition in found)
        status = {head: self._modality(head, heads) for head in sorted(heads)}
        for proposition in found:
            yield self._claim(proposition, held[proposition], status[proposition.head])

    def _propositions(self) -> Iterator[Proposition]:
        """The propositions of the sentence, and whole clauses for the facts that none of them holds."""
        if self.sentence.kind in SILENT:
            if self.facts:
                yield Proposition(head=0, words=tuple(range(len(self.sentence.tokens))), kind="line")
            return
        found = propositions(self.parsed)
        yield from found
        said = {proposition.words for proposition in found}
        for fact in self.facts:
            if not any(covers(self.sentence, words, fact) for words in said):
                whole = rest(self.parsed, fact.start, fact.end)
                if whole.words not in said:
                    said.add(whole.words)
                    yield whole

    def _modality(self, head: int, heads: frozenset[int]) -> Modality:
        """One status for all claims of a clause, read from all its own dates."""
        facts = tuple(fact for fact in self.facts if self._clause_of(fact, heads) == head)
        status = modality(self.sentence, self.parsed, head, facts, self.told, said=self.sources[head])
        return "background" if self.past and status == "happened" else status

    def _clause_of(self, fact: Fact, heads: frozenset[int]) -> int:
        """The nearest predicate above a fact: in "said it was built in 1912" the year is the building's."""
        inside = [t.index for t in self.parsed.tokens if t.start < fact.end and fact.start < t.end]
        at = inside[-1] if inside else 0
        while at not in heads and self.parsed.tokens[at].head != at:
            at = self.parsed.tokens[at].head
        return at

    def _claim(self, proposition: Proposition, facts: tuple[Fact, ...], status: Modality) -> Claim:
        stretches = spans(self.sentence, proposition.words)
        text = self.rendering.text(self.sentence, stretches)
        places = [f"{span.start}-{span.end}" for span in stretches]
        return Claim(
            id=content_id(self.sentence.article_id, *places, text),
            article_id=self.sentence.article_id,
            sentence=self.sentence.index,
            kind=self.sentence.kind,
            start=stretches[0].start,
            end=stretches[-1].end,
            spans=stretches,
            text=text,
            head=proposition.head,
            attribution=self.sources[proposition.head],
            modality=status,
            polarity=polarity(self.parsed, proposition.head, frozenset(proposition.words)),
            facts=facts,
        )
