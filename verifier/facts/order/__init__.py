"""Sentences in, what stands before, after or during what out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.order.cues import cues
from verifier.model import Name, Order, Place, Span, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.order.cues import Cue
    from verifier.model import Answer, Article, Fact, Sentence


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Order, ...]:
    """All order facts of an article, in order."""
    barred: dict[int, list[tuple[int, int]]] = {}
    for fact in earlier:
        if isinstance(fact, (Timex, Place, Name)):
            barred.setdefault(fact.sentence, []).append((fact.start, fact.end))
    return tuple(o for each in sentences for o in _orders(article, each, barred.get(each.index, [])))


def _orders(article: Article, sentence: Sentence, barred: list[tuple[int, int]]) -> Iterator[Order]:
    for cue in cues(sentence.tokens):
        if cue.anchor and not cue.anchor.clause and _names_a_thing(cue, barred):
            continue
        yield _order(article, sentence, cue)


def _names_a_thing(cue: Cue, barred: list[tuple[int, int]]) -> bool:
    """“before Friday”, “after President Vik”: a date, a place or a person is no happening."""
    assert cue.anchor is not None
    head = cue.anchor.head
    return any(start <= head.start and head.end <= end for start, end in barred)


def _order(article: Article, sentence: Sentence, cue: Cue) -> Order:
    tokens = sentence.tokens
    start, end = tokens[cue.first].start, tokens[cue.stop - 1].end
    target = Span(start=start, end=end)
    if cue.anchor:
        target = Span(start=tokens[cue.anchor.first].start, end=tokens[cue.anchor.stop - 1].end)
    return Order(
        kind="order",
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=sentence.index,
        derivation=cue.reason,
        relation=cue.relation,
        anchor=target,
        days=cue.days,
    )


def compare(a: Order, b: Order) -> Answer:
    """How two orders against one anchor stand to each other; whether it is one anchor the caller knows."""
    if {a.relation, b.relation} == {"before", "after"}:
        return "conflicting"
    if a.relation != b.relation:
        return "incomparable"
    if a.days == b.days:
        return "equal"
    # "the day after" and "hours after" may be one night; "a day after" and "a week after" are not.
    return (
        "conflicting"
        if min(a.days, b.days) >= 0 and abs(a.days - b.days) > 1 + max(a.days, b.days) // 7
        else "compatible"
    )
