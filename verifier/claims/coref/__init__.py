"""An article in, what its pronouns and short descriptions stand for out.

Rules in the manner of the deterministic sieves (Lee et al. 2013), the precise ones only: a mention that two
antecedents fit stays as it is printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.coref.cast import cast
from verifier.claims.coref.descriptions import described
from verifier.claims.coref.happenings import happenings
from verifier.claims.coref.pairs import pairs
from verifier.claims.coref.pronouns import pronouns
from verifier.tree import tree

if TYPE_CHECKING:
    from verifier.model import Article, Fact, Reference, Sentence

__all__ = ["resolve"]


def resolve(
    article: Article, sentences: tuple[Sentence, ...], facts: tuple[Fact, ...]
) -> tuple[Reference, ...]:
    """The references of an article in order of place; none overlap."""
    trees = tuple(tree(sentence.tokens) for sentence in sentences)
    known = cast(article, sentences, trees, facts)
    found: list[Reference] = []
    for kind in (pairs, described, happenings, pronouns):
        found += [
            reference
            for reference in kind(known)
            if not any(reference.start < other.end and other.start < reference.end for other in found)
        ]
    return tuple(sorted(found, key=lambda reference: (reference.start, reference.end)))
