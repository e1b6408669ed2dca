"""A value in its parsed sentence in, what a question puts in its place out: "how many people", "where"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Name, Ordinal, Place, Quantity, Score, Timex
from verifier.rules._phrase import ARTICLES, after, joined, phrase, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Fact
    from verifier.tree import Tree

LENGTH, DURATION = "m", "s"  # units that others are converted to
DATED = frozenset({"on", "in", "at", "during"})
BOUNDED = {"by": "by when", "since": "since when", "until": "until when", "from": "from when"}
LOCATED = frozenset({"in", "at", "on", "near", "off", "outside", "inside", "along", "over"})
CARRIED = frozenset({"by", "to", "at", "for", "from", "with", "against"})


@dataclass(frozen=True, slots=True)
class Gap:
    """What is asked for: the question word with what stays beside it, and the branch that goes with it."""

    words: str
    top: int


def gaps(parsed: Tree, at: int, fact: Fact) -> Iterator[Gap]:
    match fact:
        case Quantity():
            yield from _quantity(parsed, at, fact)
        case Timex():
            yield from _time(parsed, at, fact)
        case Place():
            yield from _place(parsed, at, fact)
        case Name():
            yield from _name(parsed, at, fact)
        case Ordinal() if not fact.rank and not fact.count and parsed.tokens[at].dep == "amod":
            yield from _which(parsed, parsed.tokens[at].head, at)
        case Score() if parsed.tokens[at].dep in {"npadvmod", "advmod", "dobj", "nummod"}:
            yield Gap("with what score", at)


def _quantity(parsed: Tree, at: int, fact: Quantity) -> Iterator[Gap]:
    token = parsed.tokens[at]
    if token.pos == "DET" or (fact.change and token.dep == "dobj"):
        return
    money = len(fact.unit) == 3 and fact.unit.isupper()
    if money or fact.unit == "%":
        yield from _amount(parsed, at, fact, money=money)
    elif fact.unit in {"", "person"}:
        yield from _count(parsed, at, fact)
    else:
        yield from _measure(parsed, at, fact)


def _amount(parsed: Tree, at: int, fact: Quantity, *, money: bool) -> Iterator[Gap]:
    """A sum or a share."""
    token = parsed.tokens[at]
    what = "how much" if money else "what percentage"
    above = parsed.tokens[token.head]
    whole = after(parsed, at, "of", "in")
    if token.dep in {"npadvmod", "dobj"} and above.dep == "acomp":
        yield Gap(what, at)  # "is worth £3 million"
    elif token.dep == "attr" and above.lemma == "be" and not whole:
        yield Gap("how much" if money else "how high", at)
    elif token.dep in {"nsubj", "nsubjpass", "dobj"} and (money or whole.startswith("of ")):
        yield Gap(" ".join([what, *filter(None, [whole])]), at)
    elif token.dep == "pobj" and above.lemma in CARRIED:
        if above.lemma != "by":
            yield Gap(f"{above.lemma} {what}", above.index)
        elif money or fact.change:  # not of "approved by 81 per cent"
            yield Gap("by how much", above.index)
    elif token.dep == "pobj" and above.lemma == "of" and parsed.tokens[above.head].pos == "NOUN":
        yield from _sized(parsed, above.head, above.index)


def _sized(parsed: Tree, noun: int, of: int) -> Iterator[Gap]:
    """How large a profit: "a profit of £90 million"."""
    token = parsed.tokens[noun]
    article = parsed.first(noun, "det")
    single = token.tag == "NN" and article >= 0 and parsed.tokens[article].lemma in ARTICLES
    if single and token.dep in {"dobj", "nsubj", "nsubjpass"}:
        rest = phrase(parsed, noun, without={of, article}, bare=True)
        if rest:
            yield Gap(f"how large {parsed.tokens[article].lemma} {rest}", noun)


def _count(parsed: Tree, at: int, fact: Quantity) -> Iterator[Gap]:
    """How many of what: the noun that a number counts."""
    token = parsed.tokens[at]
    noun = token.head if token.dep == "nummod" else at
    counted = parsed.tokens[noun]
    of = next((p for p in parsed.below(at, "prep") if parsed.tokens[p].lemma == "of"), -1)
    many = parsed.first(of, "pobj") if of >= 0 else -1
    if token.dep != "nummod" and many >= 0 and parsed.tokens[many].tag == "NNS" and token.tag == "NNS":
        rest = phrase(parsed, many, bare=True)  # "dozens of houses"
    elif counted.tag == "NNS":
        rest = phrase(parsed, noun, without={at}, bare=True)
    elif token.pos == "NUM" and noun == at and token.dep in {"nsubj", "nsubjpass", "dobj"}:
        rest = "people" if "person" in {fact.counted, fact.unit} else ""
        if not rest:
            return
    else:
        return
    if rest:
        yield from _placed(parsed, noun, f"how many {rest}")


def _measure(parsed: Tree, at: int, fact: Quantity) -> Iterator[Gap]:
    """A length, a duration, a weight: how far, how long, how many of the unit."""
    token = parsed.tokens[at]
    unit = token.head if token.dep == "nummod" else at
    token = parsed.tokens[unit]
    above = parsed.tokens[token.head]
    if token.tag != "NNS":
        return
    if token.dep == "npadvmod" and above.tag == "JJ":
        if above.dep == "acomp":
            yield Gap(f"how {above.lemma}", above.index)
    elif token.dep == "npadvmod" and above.pos in {"ADP", "ADV"} and fact.base_unit == LENGTH:
        plain = plain_words(parsed, parsed.words(above.index, {unit}), above.index)
        if plain:
            yield Gap(f"how far {joined(parsed, plain, {})}", above.index)
    elif token.dep == "pobj" and above.lemma == "for" and fact.base_unit == DURATION:
        # "Imposed a curfew for 30 days": the curfew lasts, and not the imposing.
        yield Gap("for how long" if parsed.first(above.head, "dobj") >= 0 else "how long", above.index)
    elif token.dep in {"dobj", "pobj"}:
        rest = phrase(parsed, unit, without={at} if unit != at else set(), bare=True)
        if rest:
            yield from _placed(parsed, unit, f"how many {rest}")


def _placed(parsed: Tree, noun: int, words: str) -> Iterator[Gap]:
    """A noun phrase as subject, object, or behind a preposition that goes with it."""
    token = parsed.tokens[noun]
    above = parsed.tokens[token.head]
    if token.dep in {"nsubj", "nsubjpass", "dobj"} or (
        token.dep == "attr" and parsed.first(token.head, "expl") >= 0
    ):
        yield Gap(words, noun)
    elif token.dep == "pobj" and above.dep in {"prep", "agent"} and above.lemma in CARRIED:
        yield Gap(f"{above.lemma} {words}", above.index)


def _time(parsed: Tree, at: int, fact: Timex) -> Iterator[Gap]:
    token = parsed.tokens[at]
    top = token.head if token.dep == "pobj" else at
    word = parsed.tokens[top]
    if fact.relation in {"before", "after"}:
        return
    if word.dep == "prep" and (word.lemma in DATED or (word.lemma == "from" and fact.low != fact.high)):
        when = "when"
    elif word.dep == "prep":
        when = BOUNDED.get(word.lemma, "")
    else:
        when = "when" if word.dep in {"npadvmod", "advmod"} else ""
    if when:
        timed = "at what time" if when == "when" else when.replace("when", "what time")
        yield Gap(timed if fact.clock else when, top)


def _place(parsed: Tree, at: int, fact: Place) -> Iterator[Gap]:
    token = parsed.tokens[at]
    if fact.government:
        if token.dep in {"nsubj", "nsubjpass"} and not parsed.first(at, "conj") >= 0:
            yield Gap("which country", at)
        return
    if token.dep == "compound":
        at, token = token.head, parsed.tokens[token.head]
    if token.dep != "pobj":
        return
    top = token.head
    of = parsed.tokens[top]
    if of.lemma == "of" and parsed.tokens[of.head].dep == "pobj":  # "in the village of Hald"
        top = parsed.tokens[of.head].head
    word = parsed.tokens[top]
    if word.lemma in LOCATED:
        yield Gap("where", top)
    elif word.lemma == "from" and parsed.tokens[word.head].pos == "VERB":
        yield Gap("from where", top)


def _name(parsed: Tree, at: int, fact: Name) -> Iterator[Gap]:
    # A ship, a club and a bank are named alike, and readers of names take one for the other.
    who = "who" if fact.type == "person" else "who or what"
    token = parsed.tokens[at]
    if parsed.first(at, "case") >= 0:  # "the report was Holm's"
        return
    for clause in parsed.below(at, "relcl"):
        subject = parsed.first(clause, "nsubj", "nsubjpass")
        if subject >= 0 and parsed.tokens[subject].lemma in {"who", "which"}:
            yield Gap(who, subject)
    while token.dep == "conj" and parsed.tokens[token.head].pos == "PROPN":
        token = parsed.tokens[token.head]
    above = parsed.tokens[token.head]
    if token.dep in {"nsubj", "nsubjpass", "dobj"} or (token.dep == "attr" and who == "who"):
        yield Gap(who, token.index)
    elif token.dep == "pobj" and above.lemma in CARRIED and above.dep in {"agent", "prep"} and who == "who":
        yield Gap(f"{above.lemma} whom", above.index)


def _which(parsed: Tree, noun: int, at: int) -> Iterator[Gap]:
    """Which round of the talks: "the ninth round of the talks"."""
    if parsed.tokens[noun].tag == "NN":
        rest = phrase(parsed, noun, without={at}, bare=True)
        if rest:
            yield from _placed(parsed, noun, f"which {rest}")
