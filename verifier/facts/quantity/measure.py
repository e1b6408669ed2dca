"""A number with a unit in, what it measures out: "a depth of 12 km", "the £38m project"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.climb import adjacent, climbed
from verifier.facts.quantity.phrase import phrase
from verifier.facts.quantity.target import NOTHING, NOUNS, Measured, amount_end, root_of, whole_name
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount
    from verifier.model import Token

Tokens = tuple["Token", ...]
_DIRECTIONS = words(
    """
    north south east west northeast northwest southeast southwest away off inland offshore upstream
    downstream
    """
)
_DURATIONS = words("second minute hour day week month year decade")
_LENGTHS = words("m km mile foot yard nautical")


def measure(tokens: Tokens, amount: Amount, inside: list[int], own: frozenset[int]) -> Measured:
    """What a measure is of, climbing from the unit: "a depth of 12 km", "net profit was €34.9m"."""
    if amount.unit in _LENGTHS and _distance(tokens, amount):
        return Measured(counted="distance", whole="", why="a length with a direction")
    of = _of_after(tokens, amount, inside, own)
    if of:
        return of
    into = _in_after(tokens, amount) if is_currency(amount.unit) else None
    if into is not None:
        return Measured(counted=phrase(tokens, into, own), whole="", why="the noun after “in”")
    if amount.unit in _DURATIONS and (lasted := _lasting(tokens, root_of(tokens, inside))):
        return lasted
    before = _label_before(tokens, inside[0], own)
    if before:
        return before
    return climbed(tokens, root_of(tokens, inside), own, 0) or adjacent(tokens, inside, own) or NOTHING


def _of_after(tokens: Tokens, amount: Amount, inside: list[int], own: frozenset[int]) -> Measured | None:
    """What stands after "of": "14 km of river", "60% of the imports", "half of the city"."""
    of = next(
        (
            c
            for i in inside
            for c in tree.children(tokens, i)
            if c.text.lower() == "of" and c.start >= amount.end
        ),
        None,
    )
    at = amount_end(tokens, amount)
    if of is None and amount.unit == "%" and at < len(tokens) and tokens[at].text.lower() == "of":
        of = tokens[at]
    noun = next((c.index for c in tree.children(tokens, of.index) if c.dep == "pobj"), None) if of else None
    if noun is None or noun in own or tokens[noun].pos not in NOUNS | {"ADJ"}:
        return None
    name = whole_name(tokens, noun, own)
    return Measured(counted=name, whole=name if amount.unit == "%" else "", why="the noun after “of”")


def _in_after(tokens: Tokens, amount: Amount) -> int | None:
    """“$37 million in grants”: the kind of money, a common noun without an article."""
    at = amount_end(tokens, amount)
    if at >= len(tokens) or tokens[at].text.lower() != "in":
        return None
    noun = next((c for c in tree.children(tokens, at) if c.dep == "pobj"), None)
    bare = (
        noun is not None
        and noun.pos == "NOUN"
        and not any(c.dep in {"det", "poss"} for c in tree.children(tokens, noun.index))
    )
    return noun.index if noun is not None and bare and noun.entity not in {"DATE", "TIME", "GPE"} else None


def _lasting(tokens: Tokens, root: int) -> Measured | None:
    """“Closed for six years”, "within 30 days": how long something was done is said of the verb."""
    preposition = tokens[tokens[root].head]
    governor = tokens[preposition.head]
    if (
        tokens[root].dep == "pobj"
        and preposition.lemma in {"for", "within", "in", "over", "during"}
        and governor.pos in {"VERB", "AUX", "ADJ"}
    ):
        return Measured(counted=governor.lemma, whole="", why="how long it was done")
    return None


def _distance(tokens: Tokens, amount: Amount) -> bool:
    after = [t for t in tokens if t.start >= amount.end][:3]
    words = [t.text.lower() for t in after]
    return bool(words) and (words[0].split("-")[0] in _DIRECTIONS or words[0] == "from")


def _label_before(tokens: Tokens, first: int, own: frozenset[int]) -> Measured | None:
    """“Tickets: £14”, "concessions £9", "the city (£12 million)": the noun in front."""
    at = first - 1
    while at >= 0 and tokens[at].text in {"(", ":", "–", "-", "about", "roughly"}:
        at -= 1
    if (
        at < first - 1
        and at >= 0
        and tokens[at].pos in NOUNS
        and tokens[at].index not in own
        and tokens[first - 1].text in {":", "("}
    ):
        return Measured(counted=phrase(tokens, at, own), whole="", why="the noun in front")
    return None
