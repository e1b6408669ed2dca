"""What the syntax around a value says of it: what governs it, who does what, and its gist in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Fact, Token

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
VALUE = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
# Verbs of saying are said of everything.
SAYING = frozenset("say tell report add announce state note claim estimate put confirm accord".split())
CLAUSE = frozenset({"ROOT", "ccomp", "relcl", "advcl", "parataxis"})
BEYOND = frozenset({"relcl", "acl", "prep", "appos", "conj"})
DEEPEST = 5  # hosts
# "71 of whom", "12 more", "another 40": a part of another number, or a number beside it.
BEFORE = frozenset("another other additional further extra remaining including among which whom them".split())
AFTER = frozenset({"more", "other", "others", "additional", "further", "extra"})


def governing_verb(tokens: tree.Tokens, at: int) -> int:
    """The verb of the clause that a token stands in, or -1."""
    if at < 0:
        return -1
    chain = (tokens[at], *tree.ancestors(tokens, at))
    return next(
        (t.index for t in chain if t.pos in {"VERB", "AUX"} and t.dep not in {"aux", "auxpass", "amod"}), -1
    )


def hosts(tokens: tree.Tokens, at: int, fact: Fact) -> tuple[str, ...]:
    """The content lemmas that govern a fact, nearest first, up to the verb of its clause."""
    if at < 0:
        return ()
    found = []
    for token in (tokens[at], *tree.ancestors(tokens, at)):
        if fact.start <= token.start < fact.end:
            continue
        if token.pos in CONTENT or token.pos == "AUX":
            found.append(token.lemma)
        if token.pos in {"VERB", "AUX"} and token.dep in CLAUSE:
            break
    return tuple(found[:DEEPEST])


def relation(tokens: tree.Tokens, at: int) -> str:
    """How a phrase hangs in its sentence: its preposition, or the label of its head."""
    if at < 0:
        return ""
    token = tokens[at]
    while token.dep in {"compound", "nmod", "conj", "appos", "quantmod"} and token.head != token.index:
        token = tokens[token.head]
    return tokens[token.head].lemma if token.dep == "pobj" else token.dep


def named_arguments(
    tokens: tree.Tokens, heads: Sequence[int], entities: dict[int, str], fact: Fact
) -> frozenset[str]:
    """The canonical names in noun phrases and their coordinations, else the lemmas of their heads."""
    found: set[str] = set()
    for head in heads:
        for part in tree.conjuncts(tokens, head):
            if fact.start <= tokens[part].start < fact.end:
                continue
            inside = tree.subtree(tokens, part, without=BEYOND)
            names = {entities[n] for n in inside if n in entities}
            common = {tokens[part].lemma} if tokens[part].pos in {"NOUN", "PROPN"} else set()
            found |= names or common
    return frozenset(found)


def content(tokens: Sequence[Token], fact: Fact, valued: frozenset[int]) -> frozenset[str]:
    """The content lemmas of tokens without values, the fact's own words and verbs of saying."""
    return frozenset(
        t.lemma.lower()
        for t in tokens
        if t.pos in CONTENT
        and not fact.start <= t.start < fact.end
        and t.index not in valued
        and t.entity not in VALUE
        and t.lemma not in SAYING
        and len(t.lemma) > 1
    )


def partial(tokens: tree.Tokens, fact: Fact) -> bool:
    """Whether the words beside a number call it a part or an addition: "of whom 71", "12 more"."""
    inside = [t.index for t in tokens if fact.start <= t.start < fact.end]
    if not inside:
        return False
    before = [t.lemma.lower() for t in tokens[max(0, inside[0] - 2) : inside[0]]]
    after = [t.lemma.lower() for t in tokens[inside[-1] + 1 : inside[-1] + 2]]
    return bool(BEFORE & set(before) or AFTER & set(after)) or before[-1:] == ["an"]


def naming(tokens: tree.Tokens, fact: Fact) -> bool:
    """Whether a bare number tells which one: "game six", "the 400 block", "a 64-bit system"."""
    inside = [t.index for t in tokens if fact.start <= t.start < fact.end]
    if not inside or not isinstance(fact, Quantity) or fact.unit not in {"", "bit"}:
        return False
    if inside[0] and tokens[inside[0] - 1].pos in {"NOUN", "PROPN"} and tokens[inside[0] - 1].tag[-1:] != "S":
        last = tokens[inside[-1] + 1] if inside[-1] + 1 < len(tokens) else None
        if tokens[inside[0]].head == inside[0] - 1 or last is None or last.pos in {"PUNCT", "ADP", "CCONJ"}:
            return tokens[inside[0]].pos == "NUM" and tokens[inside[0]].dep in {"nummod", "appos", "npadvmod"}
    after = tokens[inside[-1] + 1] if inside[-1] + 1 < len(tokens) else None
    return bool(after and after.tag == "NN" and after.pos == "NOUN" and (fact.low or 0) > 1)


def gist(tokens: tree.Tokens, fact: Fact) -> str:
    """What a value is the value of: who does it, what governs it, what it counts; "" for a bare value."""
    at = tree.head_of(tokens, fact.start, fact.end)
    verb = governing_verb(tokens, at)
    doers = [w for s in (tree.subjects(tokens, verb) if verb >= 0 else ()) for w in _phrase(tokens, s)]
    done = [w for s in (tree.objects(tokens, verb) if verb >= 0 else ()) for w in _phrase(tokens, s)]
    counted = fact.counted.split() if isinstance(fact, Quantity) else []
    words = (*doers, *reversed(hosts(tokens, at, fact)), *done, *counted)
    return " ".join(dict.fromkeys(word for word in words if word))


def _phrase(tokens: tree.Tokens, head: int) -> list[str]:
    inside = tree.subtree(tokens, head, without=BEYOND)
    return [tokens[n].lemma for n in inside if tokens[n].pos in CONTENT and tokens[n].entity not in VALUE][
        -3:
    ]
