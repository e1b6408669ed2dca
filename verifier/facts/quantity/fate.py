"""What befell counted people, so that "41 people were killed" and "41 deaths" are one count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.phrase import through
from verifier.lexicon.counting import FATE_NOUNS, FATES, PERSONS

if TYPE_CHECKING:
    from verifier.model import Token

Tokens = tuple["Token", ...]


def fate(tokens: Tokens, noun: int) -> str:
    """What befell counted people: "killed" for "41 people were killed", "killing 41", "the dead"; else ""."""
    token = tokens[noun]
    inner = through(tokens, noun)
    if inner is not None and fate(tokens, inner):
        return fate(tokens, inner)
    if token.lemma in {"death", "fatality", "toll", "dead"}:
        return "killed"
    if token.lemma in FATES and (token.pos in {"ADJ", "VERB"} or token.lemma in FATE_NOUNS):
        return FATES[token.lemma]
    verb = _governor(tokens, noun)
    if _lost(tokens, noun, verb):
        return "killed"
    described = next((c for c in tree.children(tokens, noun) if _describes(c)), None)
    return FATES[described.lemma] if described else _fate_of_verb(tokens, noun, verb)


def _lost(tokens: Tokens, noun: int, verb: int | None) -> bool:
    """“Claimed 41 lives”, "the 30 we lost", "41 people lost their lives"."""
    if tokens[noun].lemma in {"life", "soul"}:
        return verb is not None and tokens[verb].lemma in {"claim", "take", "lose", "cost"}
    if tokens[noun].pos == "NUM" and any(
        c.dep == "relcl" and c.lemma == "lose" for c in tree.children(tokens, noun)
    ):
        return True
    if verb is None or tokens[verb].lemma != "lose" or tokens[noun].dep != "nsubj":
        return False
    return any(tokens[o].lemma == "life" for o in tree.objects(tokens, verb))


def _describes(child: Token) -> bool:
    """Whether a dependent tells what befell its noun: "people killed", "injured passengers"."""
    participle = child.tag in {"VBN", "VBD", "VBG"} or child.pos == "ADJ"
    told = child.lemma in FATES and child.lemma != "homeless"  # a homeless child has not just been displaced
    return child.dep in {"acl", "amod", "relcl", "acomp"} and told and participle


def _fate_of_verb(tokens: Tokens, noun: int, verb: int | None) -> str:
    if verb is None:
        return ""
    label, lemma = tokens[tree.first_conjunct(tokens, noun)].dep, tokens[verb].lemma
    if lemma == "miss" and tokens[verb].tag == "VBG" and label == "nsubj":
        return "missing"
    if lemma in {"be", "leave", "remain", "go", "feel", "declare", "report", "confirm", "find"}:
        described = (
            c
            for c in tree.children(tokens, verb)
            if c.dep in {"acomp", "oprd", "attr", "advcl", "xcomp", "dobj", "ccomp"}
        )
        return next((FATES[c.lemma] for c in described if c.lemma in FATES and c.index != noun), "")
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
    if not words or words[-1] in PERSONS or noun.rsplit(" ", 1)[-1] in {"death", "toll", "fatality"}:
        return fate_name
    return f"{' '.join(words)} {fate_name}"
