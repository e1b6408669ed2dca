"""What an amount counts or measures, and the steps that counts and measures share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts.quantity.fate import counted_people, fate
from verifier.facts.quantity.phrase import phrase

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount
    from verifier.model import Token

Tokens = tuple["Token", ...]
NOUNS = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What is counted (a lemma phrase), of which whole, and the step of the parse that told."""

    counted: str
    whole: str
    why: str


NOTHING = Measured(counted="", whole="", why="nothing in the sentence tells what is counted")


def root_of(tokens: Tokens, inside: list[int]) -> int:
    """The token of the amount that hangs on the rest of the sentence."""
    roots = [i for i in inside if tokens[i].head not in inside or tokens[i].head == i]
    return next((i for i in reversed(roots) if tokens[i].pos != "PUNCT"), inside[-1])


def amount_end(tokens: Tokens, amount: Amount) -> int:
    """The index of the first token after an amount."""
    return next((t.index for t in tokens if t.start >= amount.end), len(tokens))


def whole_name(tokens: Tokens, noun: int, own: frozenset[int]) -> str:
    """The whole that a part is of; "" for a pronoun."""
    if tokens[noun].pos == "PRON" or tokens[noun].lemma in {"those", "them", "which", "whom", "us"}:
        return ""
    if tokens[noun].pos == "NUM":
        return ""
    return counted_people(phrase(tokens, noun, own), fate(tokens, noun))


def named_noun(tokens: Tokens, noun: int, own: frozenset[int], why: str) -> Measured | None:
    """What a noun of the sentence names; None for a pronoun."""
    if tokens[noun].pos == "PRON":
        return None
    return Measured(counted=counted_people(phrase(tokens, noun, own), fate(tokens, noun)), whole="", why=why)
