"""The parse tree around an amount in, what it counts or measures out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.phrase import counted_people, fate, phrase
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.counting import CHANGE_NOUNS, FALL, FATES, GROUPS, RISE
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount
    from verifier.model import Token

Tokens = tuple["Token", ...]
NOUNS = frozenset({"NOUN", "PROPN"})
_DIRECTIONS = words(
    """
    north south east west northeast northwest southeast southwest away off inland offshore upstream
    downstream
    """
)
_DURATIONS = words("second minute hour day week month year decade")
_LENGTHS = words("m km mile foot yard nautical")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What is counted (a lemma phrase), of which whole, and the step of the parse that told."""

    counted: str
    whole: str
    why: str


NOTHING = Measured(counted="", whole="", why="nothing in the sentence tells what is counted")


def measured(tokens: Tokens, amount: Amount, outside: frozenset[int]) -> Measured:
    """What an amount counts or measures; `outside` are tokens of dates, which modify nothing here."""
    inside = [t.index for t in tokens if t.start < amount.end and amount.core < t.end]
    if not inside:
        return NOTHING
    own = frozenset(inside) | outside
    if amount.form == "age":
        return Measured(counted="age", whole="", why="an age")
    if amount.form == "pair":
        return _pair(tokens, amount, own)
    if amount.form == "rate":
        return Measured(counted="exchange rate", whole="", why="what one unit of a currency costs in another")
    if amount.unit in {"", "time"} or amount.unit.startswith("/"):
        return _count(tokens, amount, inside, own)
    if amount.unit == "magnitude":
        return Measured(counted="magnitude", whole="", why="a magnitude")
    return _measure(tokens, amount, inside, own)


def _pair(tokens: Tokens, amount: Amount, own: frozenset[int]) -> Measured:
    """“Both ministers”: the noun that the word names, whatever the parse makes of it."""
    noun = next((t.index for t in tokens if t.start >= amount.end and t.text.lower() == amount.noun), None)
    if noun is None:
        return NOTHING
    while noun + 1 < len(tokens) and tokens[noun].pos == "ADJ" and tokens[noun + 1].pos in NOUNS:
        noun += 1
    name = phrase(tokens, noun, own)
    return Measured(counted=name, whole=name, why="both are all there are")


def _root(tokens: Tokens, inside: list[int]) -> int:
    """The token of the amount that hangs on the rest of the sentence."""
    roots = [i for i in inside if tokens[i].head not in inside or tokens[i].head == i]
    return next((i for i in reversed(roots) if tokens[i].pos != "PUNCT"), inside[-1])


def _count(tokens: Tokens, amount: Amount, inside: list[int], own: frozenset[int]) -> Measured:
    last = inside[-1]
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text.lower() == "of":
        part = _part(tokens, inside, last + 1, own, plural=amount.form == "plural")
        if part is not None:
            return part
    root = _root(tokens, inside)
    noun = _counted_noun(tokens, root, last)
    if noun is not None:
        return _counted(tokens, noun, own)
    if amount.form == "plural":
        return NOTHING
    return _alone(tokens, amount, root, own)


def _part(
    tokens: Tokens, inside: list[int], of: int, own: frozenset[int], *, plural: bool
) -> Measured | None:
    """Part of a whole: "six of the seven members", "nine of the dead were children"."""
    noun = next((c.index for c in tree.children(tokens, of) if c.dep == "pobj"), None)
    if noun is None:
        return None
    whole = _name(tokens, noun, own)
    if plural and not any(c.dep in {"det", "poss"} for c in tree.children(tokens, noun)):
        return Measured(
            counted=whole, whole="", why="the noun after “of”"
        )  # "hundreds of residents" are no part
    head = _root(tokens, inside)
    verb = tokens[head].head
    if tokens[head].dep == "nsubj" and tokens[verb].lemma == "be":
        kind = next(
            (c.index for c in tree.children(tokens, verb) if c.dep == "attr" and c.pos in NOUNS), None
        )
        if kind is not None:
            return Measured(
                counted=phrase(tokens, kind, own),
                whole=whole,
                why="part of a whole, of the kind named by the predicate",
            )
    return Measured(counted=whole, whole=whole, why="part of a whole")


def _name(tokens: Tokens, noun: int, own: frozenset[int]) -> str:
    if tokens[noun].pos == "PRON" or tokens[noun].lemma in {"those", "them", "which", "whom", "us"}:
        return ""
    if tokens[noun].pos == "NUM":
        return ""
    return counted_people(phrase(tokens, noun, own), fate(tokens, noun))


def _counted_noun(tokens: Tokens, root: int, last: int) -> int | None:
    """The noun that a number counts: its head in the tree, else the end of the noun run after it."""
    head = tokens[root].head
    if (
        tokens[root].dep in {"nummod", "compound", "amod", "quantmod", "nmod"}
        and head > last
        and tokens[head].pos in NOUNS | {"ADJ", "VERB"}
    ):
        if not any(
            t.pos in {"VERB", "AUX", "ADP"} and t.tag not in {"VBN", "VBG"} for t in tokens[last + 1 : head]
        ):
            return head
    run = last + 1
    while run < len(tokens) and (
        tokens[run].pos in {"ADJ", "PROPN", "NOUN"}
        or (tokens[run].tag in {"VBG", "VBN"} and tokens[run].dep == "amod")
        or (tokens[run].text in {"-", "–"} and run > last + 1)
    ):
        run += 1
    nouns = [i for i in range(last + 1, run) if tokens[i].pos in NOUNS]
    if nouns:
        return nouns[-1]
    adjectives = [i for i in range(last + 1, run) if tokens[i].pos == "ADJ"]
    return adjectives[-1] if adjectives and fate(tokens, adjectives[-1]) else None


def _counted(tokens: Tokens, noun: int, own: frozenset[int]) -> Measured:
    name = phrase(tokens, noun, own)
    whole = ""
    preposition = tokens[tokens[noun].head]
    if tokens[noun].dep == "pobj" and preposition.lemma == "of":
        group = tokens[preposition.head]
        if group.pos == "NOUN" and group.lemma in GROUPS:
            whole = phrase(tokens, group.index, own)  # "a contingent of 200 personnel"
    if any(
        c.text.lower() in {"all", "both"} and c.dep in {"predet", "det", "amod"}
        for c in tree.children(tokens, noun)
    ):
        whole = name
    return Measured(
        counted=counted_people(name, fate(tokens, noun)), whole=whole, why="the noun after the number"
    )


def _alone(tokens: Tokens, amount: Amount, root: int, own: frozenset[int]) -> Measured:
    """A number without a noun: "41 died", "of the dead, 52 were children", "the toll reached 89"."""
    whole = _whole_before(tokens, root, own)
    befell = _befell(tokens, amount, root)
    if befell:
        return Measured(counted=befell, whole=whole, why="people and what befell them")
    if whole:
        return Measured(counted=whole, whole=whole, why="part of a whole named before")
    if tokens[root].dep in {"nsubj", "nsubjpass"}:
        verb = tokens[root].head
        kind = next(
            (c.index for c in tree.children(tokens, verb) if c.dep == "attr" and c.pos in NOUNS), None
        )
        if tokens[verb].lemma == "be" and kind is not None:
            return Measured(counted=phrase(tokens, kind, own), whole="", why="the predicate of the number")
        return NOTHING
    return _measure(tokens, amount, [root], own)


def _befell(tokens: Tokens, amount: Amount, root: int) -> str:
    """What befell a bare number of people: "41 died", "18 killed, 91 wounded"."""
    befell = fate(tokens, root) if tokens[root].pos == "NUM" else ""
    at = amount_end(tokens, amount)
    if befell or at >= len(tokens):
        return befell
    after = tokens[at]
    participle = after.tag in {"VBN", "VBD", "JJ"} or after.lemma == "die"
    return FATES.get(after.lemma, "") if participle and after.pos in {"ADJ", "VERB"} else ""


def amount_end(tokens: Tokens, amount: Amount) -> int:
    """The index of the first token after an amount."""
    return next((t.index for t in tokens if t.start >= amount.end), len(tokens))


def _whole_before(tokens: Tokens, root: int, own: frozenset[int]) -> str:
    """“Of the dead, 52 ...”: the whole named in front."""
    for token in tokens[:root]:
        if token.text.lower() == "of" and token.index < 2 and root - token.index < 14:
            noun = next((c.index for c in tree.children(tokens, token.index) if c.dep == "pobj"), None)
            if noun is not None and noun < root:
                return _name(tokens, noun, own)
    return ""


def _measure(tokens: Tokens, amount: Amount, inside: list[int], own: frozenset[int]) -> Measured:
    """What a measure is of, climbing from the unit: "a depth of 12 km", "net profit was €34.9m"."""
    if amount.unit in _LENGTHS and _distance(tokens, amount):
        return Measured(counted="distance", whole="", why="a length with a direction")
    of = _of_after(tokens, amount, inside, own)
    if of:
        return of
    into = _in_after(tokens, amount) if is_currency(amount.unit) else None
    if into is not None:
        return Measured(counted=phrase(tokens, into, own), whole="", why="the noun after “in”")
    if amount.unit in _DURATIONS and (lasted := _lasting(tokens, _root(tokens, inside))):
        return lasted
    before = _label_before(tokens, inside[0], own)
    if before:
        return before
    return _climbed(tokens, _root(tokens, inside), own, 0) or _adjacent(tokens, inside, own) or NOTHING


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
    name = _name(tokens, noun, own)
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


def _climbed(tokens: Tokens, at: int, own: frozenset[int], depth: int) -> Measured | None:  # noqa: PLR0911  one return for each way up
    token, head = tokens[at], tokens[tokens[at].head]
    if depth > 4 or head.index == at:
        return None
    if token.dep == "pobj":
        return _under_preposition(tokens, head.index, own, depth)
    if head.pos in {"VERB", "AUX"}:
        return _of_verb(tokens, head.index, token, own)
    if head.pos in NOUNS and head.index not in own:
        if head.lemma in CHANGE_NOUNS:
            return _changed_noun(tokens, head.index, own)
        return _named(tokens, head.index, own, "the noun that the measure describes")
    return _climbed(tokens, head.index, own, depth + 1)


def _named(tokens: Tokens, noun: int, own: frozenset[int], why: str) -> Measured | None:
    if tokens[noun].pos == "PRON":
        return None
    return Measured(counted=counted_people(phrase(tokens, noun, own), fate(tokens, noun)), whole="", why=why)


def _changed_noun(tokens: Tokens, noun: int, own: frozenset[int]) -> Measured | None:
    """What rose: "a 12% rise in sales", "a sales increase of 3%"; else what the rise belongs to."""
    for preposition, inner in tree.prepositions(tokens, noun):
        if preposition in {"in", "of", "to", "for"} and inner not in own and tokens[inner].pos in NOUNS:
            return _named(tokens, inner, own, "what the change is in")
    named = next(
        (
            c
            for c in tree.children(tokens, noun)
            if c.dep in {"compound", "poss", "nsubj"} and c.pos in NOUNS and c.index not in own
        ),
        None,
    )
    if named is not None:
        return _named(tokens, named.index, own, "what the change is in")
    above = tokens[noun].head
    if tokens[noun].dep == "appos" and tokens[above].pos in NOUNS:
        host = above if above not in own else _climb_to_noun(tokens, above, own)
        return _named(tokens, host, own, "what the change stands beside") if host is not None else None
    return None


def _climb_to_noun(tokens: Tokens, at: int, own: frozenset[int]) -> int | None:
    for token in tree.ancestors(tokens, at):
        if token.pos in NOUNS and token.index not in own:
            return token.index
        if token.pos in {"VERB", "AUX"}:
            return next((s for s in tree.subjects(tokens, token.index) if tokens[s].pos in NOUNS), None)
    return None


def _under_preposition(tokens: Tokens, preposition: int, own: frozenset[int], depth: int) -> Measured | None:
    governor = tokens[tokens[preposition].head]
    word = tokens[preposition].lemma
    if governor.pos in NOUNS and governor.index not in own:
        if governor.lemma in CHANGE_NOUNS:
            return _changed_noun(tokens, governor.index, own) or _climbed(
                tokens, governor.index, own, depth + 1
            )
        return _named(tokens, governor.index, own, f"the noun before “{word}”")
    if governor.pos in {"VERB", "AUX"}:
        return _of_verb(tokens, governor.index, tokens[preposition], own)
    return _climbed(tokens, governor.index, own, depth + 1)


def _of_verb(tokens: Tokens, verb: int, via: Token, own: frozenset[int]) -> Measured | None:
    """The object of a verb that sets a level ("cut the fine to 3m"), else its subject."""
    objects = [
        o for o in tree.objects(tokens, verb) if o != via.index and o not in own and tokens[o].pos in NOUNS
    ]
    if via.dep in {"prep", "npadvmod", "advmod", "dep", "oprd"} and objects:
        noun = objects[0]
        changed = _changed_noun(tokens, noun, own) if tokens[noun].lemma in CHANGE_NOUNS else None
        return changed or _named(tokens, noun, own, "the object of the verb")
    subjects = [s for s in tree.subjects(tokens, verb) if tokens[s].pos in NOUNS and s not in own]
    if subjects:
        noun = subjects[0]
        return _named(tokens, noun, own, "the subject of the verb")
    return None


def _adjacent(tokens: Tokens, inside: list[int], own: frozenset[int]) -> Measured | None:
    """The noun right before or after, where the parse gives no way up."""
    last, first = inside[-1] + 1, inside[0] - 1
    if last < len(tokens) and tokens[last].text == "-":
        last += 1
    if last < len(tokens) and tokens[last].pos in NOUNS and last not in own:
        return _named(tokens, last, own, "the noun after")
    while first >= 0 and (tokens[first].lemma in RISE | FALL or tokens[first].pos in {"PUNCT", "ADV"}):
        first -= 1
    if first >= 0 and tokens[first].pos in NOUNS and first not in own:
        return _named(tokens, first, own, "the noun before")
    return None
