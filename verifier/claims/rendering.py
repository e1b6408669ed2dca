"""The words of a proposition in; its spans in the article and a text that stands alone out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from verifier.model import Fact, Reference, Sentence

SPACE = re.compile(r"\s+")
LOOSE_STOP = re.compile(r"\s+([.,;:!?)\]”’])")
POSSESSIVE = frozenset({"his", "her", "its", "their", "my", "our", "whose"})


def spans(sentence: Sentence, words: Collection[int]) -> tuple[Span, ...]:
    """The stretches of the article that the words make, over the marks between two of them."""
    found: list[Span] = []
    last = -2
    for word in sorted(words):
        token = sentence.tokens[word]
        if last >= 0 and all(t.pos == "PUNCT" for t in sentence.tokens[last + 1 : word]):
            found[-1] = Span(start=found[-1].start, end=token.end)
        else:
            found.append(Span(start=token.start, end=token.end))
        last = word
    return tuple(found)


def covers(sentence: Sentence, words: Collection[int], fact: Fact) -> bool:
    """Whether all the words of a fact are among the words of a proposition."""
    inside = [t for t in sentence.tokens if t.start < fact.end and fact.start < t.end and t.pos != "PUNCT"]
    return bool(inside) and all(token.index in words for token in inside)


@dataclass(frozen=True, slots=True)
class Rendering:
    """The sentences and references of an article, to write claims that stand alone."""

    sentences: Sequence[Sentence]
    references: dict[int, tuple[Reference, ...]]

    @classmethod
    def of(cls, sentences: Sequence[Sentence], references: Sequence[Reference]) -> Rendering:
        """The rendering of an article's claims."""
        found: dict[int, list[Reference]] = {}
        for reference in references:
            found.setdefault(reference.sentence, []).append(reference)
        return cls(sentences, {index: tuple(known) for index, known in found.items()})

    def text(self, sentence: Sentence, stretches: Sequence[Span]) -> str:
        """The words of the stretches, references replaced, after the line that a bullet completes."""
        printed = " ".join(self._slice(sentence, span.start, span.end) for span in stretches).lower()
        said = " ".join(self._stretch(sentence, span, printed) for span in stretches)
        said = LOOSE_STOP.sub(r"\1", SPACE.sub(" ", said)).strip()
        if sentence.lead_in < 0:
            return said
        lead = self.sentences[sentence.lead_in]
        before = self._stretch(lead, Span(start=lead.start, end=lead.end), lead.text.lower())
        return f"{SPACE.sub(' ', before).rstrip(': ')} {said}"

    def _stretch(self, sentence: Sentence, span: Span, printed: str) -> str:
        """The words of one stretch; what the claim prints anyway is not put in for a pronoun again."""
        parts: list[str] = []
        at = span.start
        for reference in self.references.get(sentence.index, ()):
            if at <= reference.start and reference.end <= span.end and reference.text.lower() not in printed:
                parts += [self._slice(sentence, at, reference.start), _fitted(sentence, reference)]
                at = reference.end
        return "".join([*parts, self._slice(sentence, at, span.end)])

    @staticmethod
    def _slice(sentence: Sentence, start: int, end: int) -> str:
        return sentence.text[start - sentence.start : end - sentence.start]


def _fitted(sentence: Sentence, reference: Reference) -> str:
    """The antecedent in the place of the mention: "his" becomes "Ruiz's"."""
    mention = sentence.text[reference.start - sentence.start : reference.end - sentence.start].lower()
    owns = mention in POSSESSIVE or mention.endswith(("'s", "’s"))
    if not owns:
        return reference.text
    return f"{reference.text}'" if reference.text.endswith("s") else f"{reference.text}'s"
