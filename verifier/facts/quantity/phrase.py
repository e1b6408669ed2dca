"""Tokens to lemma phrases: "the company's net profits" is "net profit"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.counting import FATE_NOUNS, FATES, MEASURED_OF, OF_WHOLE, PERSONS, TRANSPARENT
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.model import Token

Tokens = tuple["Token", ...]
_MODIFIERS = frozenset({"amod", "compound", "nmod"})
_LEFT_OUT = words(
    """
    more other additional further such same new total estimated combined confirmed overall own whole
    entire late approximate extra about another first second third last next previous only just alone
    separate dead
    """
)


def phrase(tokens: Tokens, head: int, outside: frozenset[int]) -> str:
    """The lemma phrase of a noun with its adjectives and compounds; tokens in `outside` take no part."""
    through = _through(tokens, head)
    if through is not None:
        return phrase(tokens, through, outside)
    parts = sorted({head, *_modifiers(tokens, head, outside)})
    words = " ".join(_lemma(tokens[i]) for i in parts)
    of = next((noun for p, noun in tree.prepositions(tokens, head) if p == "of"), None)
    if (
        of is not None
        and tokens[head].lemma in MEASURED_OF
        and of not in outside
        and tokens[of].pos == "NOUN"
    ):
        return f"{_lemma(tokens[of])} {words}"  # "the price of bread" is the bread price
    if of is not None and tokens[head].lemma in OF_WHOLE:
        return f"{words} of {_lemma(tokens[of])}"
    return words


def _modifiers(tokens: Tokens, head: int, outside: frozenset[int]) -> list[int]:
    found: list[int] = []
    for child in tree.children(tokens, head):
        if (
            child.dep not in _MODIFIERS
            or child.index >= head
            or child.index in outside
            or child.pos in {"NUM", "SYM", "PUNCT"}
        ):
            continue
        if child.lemma in _LEFT_OUT or not any(c.isalpha() for c in child.text):
            continue
        found += [child.index, *_modifiers(tokens, child.index, outside)]
    return found


def _lemma(token: Token) -> str:
    word = token.text.lower().strip(".")
    if token.tag == "NNPS" or (token.pos == "PROPN" and re.search(r"(?:ers|ors|ies|ents)$", word)):
        return re.sub(r"ies$", "y", word) if word.endswith("ies") else word.removesuffix("s")
    singular = re.search(r"(?:us|is|ss)$", word)  # the lemmatiser takes the end of "phosphorus" for a plural
    return word if token.tag in {"VBG", "VBN"} or singular else token.lemma.strip(".")


def _through(tokens: Tokens, head: int) -> int | None:
    """What a transparent noun stands for: "the number of visitors" counts visitors."""
    if tokens[head].lemma not in TRANSPARENT:
        return None
    return next(
        (
            noun
            for p, noun in tree.prepositions(tokens, head)
            if p == "of" and tokens[noun].pos in {"NOUN", "PROPN"}
        ),
        None,
    )


def fate(tokens: Tokens, noun: int) -> str:
    """What befell counted people: "killed" for "41 people were killed", "killing 41", "the dead"; else ""."""
    token = tokens[noun]
    through = _through(tokens, noun)
    if through is not None and fate(tokens, through):
        return fate(tokens, through)
    if token.lemma in {"death", "fatality", "toll"} or (token.lemma == "dead"):
        return "killed"
    if token.lemma in FATES and (token.pos in {"ADJ", "VERB"} or token.lemma in FATE_NOUNS):
        return FATES[token.lemma]
    verb = _governor(tokens, noun)
    if (
        token.lemma in {"life", "soul"}
        and verb is not None
        and tokens[verb].lemma in {"claim", "take", "lose", "cost"}
    ):
        return "killed"
    if token.pos == "NUM" and any(
        c.dep == "relcl" and c.lemma == "lose" for c in tree.children(tokens, noun)
    ):
        return "killed"  # "the 30 we lost"
    for child in tree.children(tokens, noun):
        if (
            child.dep in {"acl", "amod", "relcl", "acomp"}
            and child.lemma in FATES
            and (child.tag in {"VBN", "VBD", "VBG"} or child.pos == "ADJ")
        ):
            return FATES[child.lemma]
    return _fate_of_verb(tokens, noun, verb)


def _fate_of_verb(tokens: Tokens, noun: int, verb: int | None) -> str:
    if verb is None:
        return ""
    label, lemma = tokens[noun].dep, tokens[verb].lemma
    if lemma == "miss" and tokens[verb].tag == "VBG" and label == "nsubj":
        return "missing"
    if lemma in {"be", "leave", "remain", "go", "feel", "declare", "report", "confirm", "find"}:
        described = (
            c
            for c in tree.children(tokens, verb)
            if c.dep in {"acomp", "oprd", "attr", "advcl", "xcomp", "dobj", "ccomp"}
        )
        return next((FATES[c.lemma] for c in described if c.lemma in FATES and c.index != noun), "")
    if (
        lemma == "lose"
        and label == "nsubj"
        and any(tokens[o].lemma == "life" for o in tree.objects(tokens, verb))
    ):
        return "killed"
    if lemma not in FATES:
        return ""
    suffers = label in {"nsubjpass", "dobj"} or (
        label == "nsubj"
        and (lemma in {"die", "perish", "drown", "disappear", "vanish"} or _bare_participle(tokens, verb))
    )
    return FATES[lemma] if suffers else ""


def _bare_participle(tokens: Tokens, verb: int) -> bool:
    """Headlines leave out "were": "18 killed"; an object would show that the subject did the killing."""
    return tokens[verb].tag == "VBN" and not any(c.dep == "dobj" for c in tree.children(tokens, verb))


def _governor(tokens: Tokens, noun: int) -> int | None:
    head = tokens[tree.first_conjunct(tokens, noun)].head
    return head if head != noun and tokens[head].pos in {"VERB", "AUX"} else None


def counted_people(noun: str, fate_name: str) -> str:
    """One name for one count: "41 people killed" and "41 dead" are both "killed", soldiers stay soldiers."""
    if not fate_name:
        return noun
    words = [
        word for word in noun.split(" ") if FATES.get(word) is None
    ]  # an arrested suspect is arrested once
    if not words or words[-1] in PERSONS or noun.split(" ")[-1] in {"death", "toll", "fatality"}:
        return fate_name
    return f"{' '.join(words)} {fate_name}"
