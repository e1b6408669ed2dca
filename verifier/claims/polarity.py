"""A predicate in its sentence in, whether the claim denies it out.

Scope follows the tree: a negation belongs to the verb it hangs on and to the clause that it governs
(NegEx's lists of cues, Chapman et al. 2001, without its windows).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.lexicon.negation import (
    DENIALS,
    NEGATIVE_SUBJECTS,
    NEGATIVE_VERBS,
    NO_MORE_THAN,
    NOT_NEGATIVE,
    TOTAL,
    UNTRUE,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from verifier.model import Polarity
    from verifier.tree import Tree


def polarity(parsed: Tree, head: int, words: Collection[int]) -> Polarity:
    """Negative when the claim says that its predicate does not hold."""
    denials = _negated(parsed, head, words) + _governed(parsed, head)
    return "negative" if denials % 2 else "positive"


def _negated(parsed: Tree, head: int, words: Collection[int]) -> int:
    """How often the predicate itself and its arguments are negated."""
    count = 0
    for child in parsed.children[head]:
        token = parsed.tokens[child]
        if token.dep == "neg" or token.lemma in {"never", "not", "n't"}:
            count += not _harmless(parsed, child)
        elif child in words and token.dep in {"nsubj", "nsubjpass", "dobj", "attr", "pobj", "dep", "expl"}:
            count += _empty(parsed, child)
        elif child in words and token.dep in {"prep", "agent"}:
            # "in no way", "by nobody"; not "ended with no deal".
            said = (below for below in parsed.below(child, "pobj") if _total(parsed, child, below))
            count += any(_empty(parsed, below) for below in said)
    count += _failing(parsed, head, words)
    return count


def _total(parsed: Tree, preposition: int, noun: int) -> bool:
    return parsed.tokens[preposition].dep == "agent" or parsed.tokens[noun].lemma in TOTAL


def _empty(parsed: Tree, noun: int) -> bool:
    """Whether a phrase is said of nothing: "no yard", "none of them", "nobody"."""
    token = parsed.tokens[noun]
    if token.lemma in NEGATIVE_SUBJECTS:
        return True
    for child in parsed.children[noun]:
        if parsed.tokens[child].lemma in {"no", "neither"} and parsed.tokens[child].dep in {
            "det",
            "neg",
            "preconj",
        }:
            return not _harmless(parsed, child)
    return False


def _harmless(parsed: Tree, negation: int) -> bool:
    """Whether a negation denies nothing: "not only", "no fewer than 12", "no doubt", "not least"."""
    following = [token.text.lower() for token in parsed.tokens[negation + 1 : negation + 4]]
    word = parsed.tokens[negation].lemma
    if not following:
        return False
    if word in {"not", "n't"} and following[0] in NOT_NEGATIVE:
        return True
    if word == "no" and following[0] in {"doubt", "matter", "wonder"}:
        return True
    if following[0] in NO_MORE_THAN and "than" in following:
        return True
    # "did not open until May" says that it opened in May.
    below = parsed.tokens[negation].head
    return word in {"not", "n't"} and any(parsed.tokens[c].lemma == "until" for c in parsed.children[below])


def _failing(parsed: Tree, head: int, words: Collection[int]) -> int:
    """Verbs that say that something did not come about: "failed to agree", "ruled out a closure"."""
    token = parsed.tokens[head]
    below = [child for child in parsed.below(head, "xcomp", "prep") if child in words]
    if token.lemma in NEGATIVE_VERBS and any(
        parsed.tokens[child].dep == "xcomp" or parsed.tokens[child].lemma == "from" for child in below
    ):
        return 1
    return int(token.lemma == "rule" and any(parsed.tokens[c].lemma == "out" for c in parsed.children[head]))


def _unfounded(parsed: Tree, noun: int) -> bool:
    """Whether what a noun reports is denied: "no evidence that", "dismissed reports that"."""
    token = parsed.tokens[noun]
    verb = parsed.tokens[token.head]
    if _empty(parsed, noun):
        return True
    if token.dep == "dobj":
        return verb.lemma in DENIALS
    said = parsed.below(token.head, "acomp") if token.dep == "nsubj" and verb.lemma == "be" else ()
    return any(parsed.tokens[c].lemma in UNTRUE for c in said)


def _governed(parsed: Tree, head: int) -> int:
    """Negations from above: "denied that P", "failed to P", "without P"."""
    token = parsed.tokens[head]
    above = parsed.tokens[token.head]
    if token.head == head:
        return 0
    if token.dep in {"acl", "ccomp"} and above.pos == "NOUN":
        that = any(parsed.tokens[c].lemma == "that" for c in parsed.below(head, "mark"))
        return int(that and _unfounded(parsed, token.head))
    if (token.dep == "ccomp" and above.lemma in DENIALS) or (
        token.dep == "pcomp" and above.lemma == "without"
    ):
        return 1
    if token.dep == "xcomp" and (above.lemma in NEGATIVE_VERBS or any(parsed.below(token.head, "neg"))):
        return 1
    if token.dep == "conj" and parsed.first(head, "nsubj", "nsubjpass", "aux", "auxpass") < 0:
        # "did not sign or attend"; not "did not sign but attended".
        joined = any(parsed.tokens[c].lemma in {"or", "nor"} for c in parsed.below(token.head, "cc"))
        return int(joined and any(parsed.below(token.head, "neg")))
    return 0
