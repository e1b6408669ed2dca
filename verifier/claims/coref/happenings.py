"""Short names of happenings in, the full ones out: "the meeting" after "the 9th session of the council"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.clause import first_member
from verifier.claims.phrase import named
from verifier.lexicon.events import noun_class
from verifier.model import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.coref.cast import Cast
    from verifier.model import Sentence, Token
    from verifier.tree import Tree

# A happening named further back than this is another one, or needs its name again.
REACH = 8
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
LONGEST = 110


NUMBER = re.compile(r"\d+(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Told:
    """A full mention of a happening: its sentence, noun, words, and number in a series or ""."""

    sentence: int
    token: Token
    text: str
    number: str


def happenings(cast: Cast) -> Iterator[Reference]:
    """The bare mentions of happenings that were named more fully before."""
    full: list[Told] = []
    for sentence, parsed in zip(cast.sentences, cast.trees, strict=True):
        for token in parsed.tokens:
            kind = noun_class(token.lemma) if token.tag in {"NN", "NNS", "NNP"} else ""
            if not kind or token.dep in {"compound", "amod"}:
                continue
            if _bare(parsed, token):
                text = _antecedent(full, sentence.index, kind, token)
                if text:
                    first = min(parsed.children[token.index])
                    yield Reference(
                        start=parsed.tokens[first].start, end=token.end, sentence=sentence.index, text=text
                    )
            elif _prominent(parsed, token) and (shown := _shown(sentence, parsed, token)):
                full.append(Told(sentence.index, token, shown, _number(parsed, token)))


def _bare(parsed: Tree, token: Token) -> bool:
    words = [parsed.tokens[child] for child in parsed.children[token.index]]
    left = [word for word in words if word.index < token.index and word.pos != "PUNCT"]
    right = [word for word in words if word.index > token.index and word.dep in {"prep", "appos", "acl"}]
    return bool(left) and not right and all(word.text.lower() in DEFINITE for word in left)


def _prominent(parsed: Tree, token: Token) -> bool:
    """Whether the clause is about the happening and tells no plan ("invited him to the next session")."""
    at = token
    while at.dep in {"conj", "appos", "prep", "pobj"} and at.head != at.index:
        if at.dep == "prep" and parsed.tokens[at.head].pos in {"NOUN", "PROPN"}:
            return False
        at = parsed.tokens[at.head]
    if at.dep not in {"nsubj", "nsubjpass", "dobj", "ROOT", "attr"} and at.pos != "VERB":
        return False
    verb = at.index if at.pos == "VERB" else at.head
    first = first_member(parsed, verb)
    # "unlike 2011, when a quake killed 312" is about another one.
    if parsed.tokens[first].dep not in {"ROOT", "ccomp", "acl"}:
        return False
    return not any(parsed.tokens[child].tag in {"TO", "MD"} for child in parsed.below(verb, "aux"))


def _shown(sentence: Sentence, parsed: Tree, token: Token) -> str:
    """The words of a mention that says which happening it is: with a number, a name, or "of" something."""
    words = named(parsed, token.index)
    rich = [parsed.tokens[word] for word in words if word != token.index]
    if not any(word.pos == "PROPN" or word.entity not in {"", "CARDINAL"} for word in rich):
        return ""
    start = min(parsed.tokens[word].start for word in words)
    end = max(parsed.tokens[word].end for word in words)
    text = sentence.text[start - sentence.start : end - sentence.start]
    spoken = any(word.tag in {"PRP", "PRP$", "WDT", "WP"} for word in rich)
    return "" if spoken or len(text) > LONGEST else text


def _number(parsed: Tree, token: Token) -> str:
    return next(
        (parsed.tokens[c].text for c in parsed.children[token.index] if NUMBER.match(parsed.tokens[c].text)),
        "",
    )


def _antecedent(full: list[Told], sentence: int, kind: str, token: Token) -> str:
    """The last fitting mention; one called by the same noun before one of the same class."""
    plural = token.tag == "NNS"
    near = [
        told
        for told in full
        if sentence - told.sentence <= REACH
        and noun_class(told.token.lemma) == kind
        and (plural == (told.token.tag == "NNS") or told.token.lemma != token.lemma)
    ]
    same = [told for told in near if told.token.lemma == token.lemma]
    # Two numbered sessions in one article: which one "the session" is, the words do not say.
    if len({told.number for told in near if told.number}) > 1:
        return ""
    if same:
        return same[-1].text
    return near[-1].text if len({told.text for told in near}) == 1 else ""
