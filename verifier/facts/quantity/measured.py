"""The parse tree around an amount in, what it counts or measures out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.count import count
from verifier.facts.quantity.measure import measure
from verifier.facts.quantity.phrase import phrase
from verifier.facts.quantity.target import NOTHING, NOUNS, Measured

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount
    from verifier.model import Token

Tokens = tuple["Token", ...]
_FIXED = {"age": "age", "rate": "exchange rate", "magnitude": "magnitude"}


def measured(tokens: Tokens, amount: Amount, outside: frozenset[int]) -> Measured:
    """What an amount counts or measures; `outside` are tokens of dates, which modify nothing here."""
    inside = [t.index for t in tokens if t.start < amount.end and amount.core < t.end]
    if not inside:
        return NOTHING
    own = frozenset(inside) | outside
    fixed = _FIXED.get(amount.form) or _FIXED.get(amount.unit)
    if fixed:
        return Measured(counted=fixed, whole="", why=f"the form of {fixed}")
    if amount.form == "pair":
        return _pair(tokens, amount, own)
    if amount.unit in {"", "time"} or amount.unit.startswith("/"):
        return count(tokens, amount, inside, own)
    return measure(tokens, amount, inside, own)


def _pair(tokens: Tokens, amount: Amount, own: frozenset[int]) -> Measured:
    """“Both ministers”: the noun that the word names, whatever the parse makes of it."""
    noun = next((t.index for t in tokens if t.start >= amount.end and t.text.lower() == amount.noun), None)
    either = (
        next((c for c in tree.children(tokens, noun) if c.dep == "cc" and c.lemma in {"and", "nor"}), None)
        if noun
        else None
    )
    if noun is None or either is not None:  # "both men and women", "neither Perl nor Ash"
        return NOTHING
    while noun + 1 < len(tokens) and tokens[noun].pos == "ADJ" and tokens[noun + 1].pos in NOUNS:
        noun += 1
    name = phrase(tokens, noun, own)
    return Measured(counted=name, whole=name, why="both are all there are")
