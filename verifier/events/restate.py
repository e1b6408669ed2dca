"""Claims in, out how much of what the shorter one says the other says as well.

Claims of one topic share its names and its favourite nouns ("the two countries", "cooperation"), so each word
weighs as much as it tells: little where half of the sentences have it, 1 where one alone does, and nothing
where it is always part of a name: that two papers name the Harbour Commission is no statement.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.speech import SAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from verifier.events.story import Story

ROOT = 6  # letters: "indigenous" and "indigenisation" are one root, "produce" and "production"
NAMED = 0.1  # the weight of what is always a name, of that of another word


@dataclass(frozen=True, slots=True)
class Gists:
    """What each claim says, as roots of words, and what each root weighs, from 0 to 1."""

    roots: Mapping[str, frozenset[str]]
    weight: Mapping[str, float]

    def share(self, a: str, b: str) -> float:
        """How much of the slighter of two claims, by id and by weight, stands in the other: 0 to 1."""
        least = min(self.said(a), self.said(b))
        return round(self.both(a, b) / least, 4) if least else 0.0

    def both(self, a: str, b: str) -> float:
        """How much two claims both say, by weight."""
        return round(self._sum(self.roots[a] & self.roots[b]), 4)

    def said(self, a: str) -> float:
        """How much a claim says, by weight."""
        return self._sum(self.roots[a])

    def _sum(self, roots: Iterable[str]) -> float:
        return math.fsum(self.weight[root] for root in roots)


def gists(story: Story) -> Gists:
    """The gists of all claims of a story."""
    roots = {claim: _roots(words) for claim, words in story.lemmas.items()}
    sentences: dict[tuple[str, int], set[str]] = {}
    for claim in story.claims.values():
        sentences.setdefault((claim.article_id, claim.sentence), set()).update(roots[claim.id])
    used = Counter(root for words in sentences.values() for root in words)
    every = math.log(1 + len(sentences))
    plain = _plain(story)
    return Gists(roots, {root: (1 - math.log(count) / every) * plain.get(root, 1.0) for root, count in used.items()})


def _plain(story: Story) -> dict[str, float]:
    """How often a root is printed as a plain word and not in a name, from NAMED to 1; titles capitalise all."""
    seen: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for reading in story.readings:
        for sentence in reading.sentences:
            if sentence.kind not in {"body", "lead-in"}:
                continue
            for token in sentence.tokens[1:]:
                for root in _roots((token.lemma,)):
                    seen[root] += 1
                    small[root] += token.text[0].islower()
    return {root: max(NAMED, small[root] / count) for root, count in seen.items()}


def _roots(lemmas: Iterable[str]) -> frozenset[str]:
    """Words without their endings, and without those that only say that something is said."""
    parts = (part for lemma in lemmas if lemma.lower() not in SAY for part in lemma.lower().split("-"))
    return frozenset(part[:ROOT] for part in parts if part)
