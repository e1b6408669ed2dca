"""Sentences in, quantity facts out: amounts put to the parse tree, then linked inside the sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity import context
from verifier.facts.quantity.composite import units
from verifier.facts.quantity.fate import counted_people, fate
from verifier.facts.quantity.forms import special
from verifier.facts.quantity.linked import linked
from verifier.facts.quantity.measured import measured
from verifier.facts.quantity.named import named
from verifier.facts.quantity.phrase import phrase
from verifier.facts.quantity.scan import amounts
from verifier.facts.quantity.target import Measured
from verifier.facts.quantity.unit import base, base_unit
from verifier.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.quantity.amount import Amount
    from verifier.model import Article, Fact, Sentence
# No newspaper counts further (the Earth weighs 6e24 kg); beyond it floats run into infinity.
LARGEST = 1e30


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Quantity, ...]:
    """All quantity facts of an article, in order.

    Dates and ordinals among the `earlier` facts keep their numbers; values are in the stated unit and in the
    base unit (SI, degrees Celsius, or the currency's main unit).
    """
    del article
    # The votes of "214 to 198" are counted too, the goals of "3-1" are not.
    taken = [
        (fact.start, fact.end)
        for fact in earlier
        if fact.kind in {"timex", "ordinal"} or (fact.kind == "score" and not re.search("[a-z]", fact.text))
    ]
    found: list[Quantity] = []
    for sentence in sentences:
        if sentence.kind != "dateline":
            found += (quantity for quantity in _of_sentence(sentence, taken) if _countable(quantity))
    return linked(tuple(found), sentences)


def written(text: str) -> tuple[Quantity, ...]:
    """The amounts that words alone name, without a sentence that tells what they count."""
    alone = Measured(counted="", whole="", why="words without a sentence")
    return tuple(_of_words(text, 0, 0, amount, alone) for amount in (*units(text), *amounts(text)))


def _countable(quantity: Quantity) -> bool:
    """Whether the values are within reach of numbers: a row of 400 digits is a code."""
    bounds = (quantity.low, quantity.high, quantity.base_low, quantity.base_high)
    return all(bound is None or abs(bound) < LARGEST for bound in bounds)


def _of_sentence(sentence: Sentence, taken: list[tuple[int, int]]) -> Iterator[Quantity]:
    read_as = (*units(sentence.text), *special(sentence.text), *amounts(sentence.text))
    if not read_as:
        return
    taken = [(s, e) for s, e in taken if s < sentence.end and sentence.start < e]
    blocked = [*taken, *named(sentence.text, sentence.start)]
    dates = frozenset(t.index for t in sentence.tokens if any(s <= t.start < e for s, e in taken))
    free = _free(sentence, read_as, blocked)
    at = [frozenset(_tokens(sentence, amount)) for amount in free]
    for n, amount in enumerate(free):
        read = _read(sentence, amount, dates.union(*at[:n], *at[n + 1 :]))
        if _counts(sentence, amount, read):
            yield _quantity(sentence, amount, read)


def _free(sentence: Sentence, read_as: tuple[Amount, ...], blocked: list[tuple[int, int]]) -> list[Amount]:
    """Amounts that no name, date or better amount covers, in order; special forms go first."""
    found: list[Amount] = []
    for amount in read_as:
        start, end = sentence.start + amount.core, sentence.start + amount.end
        # A result of a vote is otherwise a score, and an age beside a date otherwise a day.
        over = {"ballot": [], "clocked": [], "age": [span for span in blocked if span[0] > start]}.get(
            amount.form, blocked
        )
        clash = any(start < e and s < end for s, e in over)
        if not clash and not any(amount.core < other.end and other.core < amount.end for other in found):
            found.append(amount)
    return sorted(found, key=lambda amount: amount.start)


def _tokens(sentence: Sentence, amount: Amount) -> Iterator[int]:
    return (
        t.index
        for t in sentence.tokens
        if t.start < sentence.start + amount.end and sentence.start + amount.core < t.end
    )


def _read(sentence: Sentence, amount: Amount, dates: frozenset[int]) -> Measured:
    placed = replace(
        amount,
        start=sentence.start + amount.start,
        core=sentence.start + amount.core,
        end=sentence.start + amount.end,
    )
    if amount.form == "ballot":
        return Measured(counted=amount.noun, whole="", why="how a vote went")
    if amount.form == "compound":
        return _compound(sentence, placed, dates)
    return measured(sentence.tokens, placed, dates)


def _compound(sentence: Sentence, amount: Amount, dates: frozenset[int]) -> Measured:
    """“A 200-member contingent”: what is counted stands in the compound, the whole after it."""
    tokens = sentence.tokens
    own = frozenset(t.index for t in tokens if t.start < amount.end and amount.core < t.end) | dates
    own |= {t.index for t in tokens if t.text.lower() in {"strong", "long"} and t.start - amount.end < 2}
    after = next(
        (t.index for t in tokens if t.start >= amount.end and t.text.lower() not in {"-", "long", "strong"}),
        None,
    )
    host = None
    while (
        after is not None
        and after < len(tokens)
        and (tokens[after].pos in {"ADJ", "NOUN", "PROPN", "VERB"} or tokens[after].text == "-")
    ):
        host, after = (after if tokens[after].pos in {"NOUN", "PROPN"} else host), after + 1
    name = phrase(tokens, host, own) if host is not None else ""
    if amount.unit:
        return Measured(counted=name, whole="", why="a measure before its noun")
    people = fate(tokens, host) if host is not None and not name else ""
    return Measured(counted=counted_people(amount.noun, people), whole=name, why="a number in a compound")


def _counts(sentence: Sentence, amount: Amount, read: Measured) -> bool:
    """Whether a bare number is a quantity at all: "one" mostly is none, nor is the number of a name."""
    written = sentence.text[amount.core : amount.end].lower()
    if amount.form == "pair" and not read.counted:
        return False
    if amount.form == "plain" and amount.bare and _is_model(sentence, amount, read):
        return False
    if amount.form == "plain" and amount.unit == "" and written == "one":
        if re.match(r"\s+of\b", sentence.text[amount.end :]) and not re.match(
            _REAL_PART, sentence.text[amount.end :]
        ):
            return False  # "one of the oldest towns", "a bond, one of deep trust"
        if _acts(sentence, amount):
            return True
        plain = sentence.text[amount.core].islower() or amount.core == 0  # "One Fifth Avenue"
        return plain and read.counted != "" and (read.whole != "" or read.why == "the noun after the number")
    return True


_REAL_PART = re.compile(
    r"\s+of\s+(?:the|its|their|his|her|our|my|these|those|them|us)\b(?!\s+(?:most|least|best|worst|\w+est)\b)"
)


def _is_model(sentence: Sentence, amount: Amount, read: Measured) -> bool:
    """A number right after a name, with nothing to count after it, belongs to it: "Comet 3", "Team Six"."""
    before = next((t for t in reversed(sentence.tokens) if t.end <= sentence.start + amount.core), None)
    if before is None or before.index == 0 or "," in sentence.text[amount.core : amount.end]:
        return False
    if read.why == "the noun after the number" or amount.approximate or read.whole or amount.total:
        return False
    return (
        before.pos == "PROPN"
        and re.search(r"[A-Z]", before.text) is not None
        and before.end + 1 == sentence.start + amount.core
    )


def _acts(sentence: Sentence, amount: Amount) -> bool:
    """“Seven fell ill and one died”: a number of them does something; "one can see" is anybody."""
    after = next((t for t in sentence.tokens if t.start >= sentence.start + amount.end), None)
    return after is not None and (after.tag in {"VBD", "VBN"} or after.lemma in {"be", "have"})


def _quantity(sentence: Sentence, amount: Amount, read: Measured) -> Quantity:
    before, after = sentence.text[: amount.core], sentence.text[amount.end :]
    plain_before = sentence.text[: amount.start] if amount.start < amount.core else before
    bracketed = (
        amount.bare and after.startswith(")") and bool(re.search(r"\d\S*(?:\s+\w+){0,2}\s*\($", before))
    )
    change = context.is_change(before, after, amount.unit) or context.is_change(
        plain_before, after, amount.unit
    )
    return replace(
        _of_words(sentence.text, sentence.start, sentence.index, amount, read),
        change=change,
        earlier=not change and context.is_earlier(plain_before, after, bracketed=bracketed),
        expected=context.is_expected(plain_before, after),
    )


def _of_words(text: str, offset: int, sentence: int, amount: Amount, read: Measured) -> Quantity:
    low, high = _bounds(amount)
    return Quantity(
        kind="quantity",
        start=offset + amount.start,
        end=offset + amount.end,
        text=text[amount.start : amount.end],
        sentence=sentence,
        derivation=_derivation(amount, read),
        low=low,
        high=high,
        open_low=amount.open_low,
        open_high=amount.open_high,
        unit=amount.unit,
        base_low=base(low, amount.unit),
        base_high=base(high, amount.unit),
        base_unit=base_unit(amount.unit),
        approximate=amount.approximate or amount.form in {"plural", "fraction", "ratio"},
        counted=read.counted,
        whole=read.whole,
        change=False,
        total=amount.total,
    )


def _bounds(amount: Amount) -> tuple[float | None, float | None]:
    low = None if amount.low is None else float(f"{amount.low:.12g}")
    high = None if amount.high is None else float(f"{amount.high:.12g}")
    return low, None if amount.form == "plural" else high


def _derivation(amount: Amount, read: Measured) -> str:
    form = "a number" if amount.form == "plain" else f"a number written as {amount.form}"
    return f"{form}; counted: {read.why}"
