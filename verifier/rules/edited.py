"""What an outlet changed in its own article: a value that stands otherwise in the next version of a page.

What it does
    Takes the versions of one page, which are articles with one address, and sets each against the next one.
    Sentences that are the same but for some words are laid side by side; where a date, number, score, name,
    place or office was exchanged for another in the same words, it tells the old value and the new one.

Why it matters
    An outlet that corrects itself does not contradict itself, and its first figure is no second source. But
    others may still print that figure, and readers should know that it was taken back.

Known limits
    A sentence that was written anew, added or taken out is not told, only a value that was exchanged. Which
    version is the newer one is told by dates; where there are none, by the names of the files.
"""

from __future__ import annotations

import dataclasses
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from verifier import versions
from verifier.facts import compare
from verifier.rules import Holding, edits, finding, unedited
from verifier.rules._wording import nested

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Fact, FactKind, Finding, Reading, Sentence

# From this share of words in common on, in their order, two sentences are one that was changed.
SAME_SENTENCE = 0.6
LONGEST = 160  # characters of the words around a value that stand in a title
SURE = 0.95  # the words around the value are the same
# What is exchanged, the most exact kind first: of an office with its holder, the name is what was changed.
CHANGED: dict[FactKind, str] = {
    "timex": "date",
    "score": "score",
    "ordinal": "number",
    "quantity": "figure",
    "name": "name",
    "place": "place",
    "role": "office",
}


class Exchange(NamedTuple):
    """A fact of the earlier version and the one that stands in its place in the later one."""

    old: Fact
    new: Fact


def check(story: Story) -> Iterator[Finding]:
    """A revision for each value that one version of a page has exchanged for another."""
    for history in story.histories:
        for earlier, later in pairwise(history):
            for exchange in _exchanges(earlier, later):
                yield _changed(story, earlier, later, exchange)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule: an earlier version is compared with nothing else."""
    return pair.one_article() or "the claims are of two articles, and not of two versions of one"


def _exchanges(earlier: Reading, later: Reading) -> Iterator[Exchange]:
    for one, other in _changed_sentences(_news(earlier), _news(later)):
        told: list[Exchange] = []
        for exchange in _exchanged(earlier, later, one, other):
            # "Minister Ada Holm" holds a name and an office, and was changed once.
            if not any(_meet(exchange.old, e.old) or _meet(exchange.new, e.new) for e in told):
                told.append(exchange)
        yield from sorted(told, key=lambda exchange: exchange.old.start)


def _changed_sentences(
    before: Sequence[Sentence], after: Sequence[Sentence]
) -> Iterator[tuple[Sentence, Sentence]]:
    """The sentences of which most words stayed, each with its later form; not those that stayed whole."""
    kept = {_words(sentence) for sentence in before} & {_words(sentence) for sentence in after}
    old = [(sentence, words) for sentence in before if (words := _words(sentence)) not in kept]
    new = [(sentence, words) for sentence in after if (words := _words(sentence)) not in kept]
    likeness = [
        (Indel.normalized_similarity(words, others), n, m)
        for n, (_, words) in enumerate(old)
        for m, (_, others) in enumerate(new)
    ]
    taken: set[tuple[str, int]] = set()
    for like, n, m in sorted(likeness, key=lambda each: (-each[0], abs(each[1] - each[2]), each[1:])):
        if like >= SAME_SENTENCE and not taken & {("old", n), ("new", m)}:
            taken |= {("old", n), ("new", m)}
            yield old[n][0], new[m][0]


def _words(sentence: Sentence) -> tuple[str, ...]:
    return tuple(token.text for token in sentence.tokens)


def _news(reading: Reading) -> list[Sentence]:
    """The sentences that tell something: a dateline moves with the day of each version."""
    return [sentence for sentence in reading.sentences if sentence.kind not in {"dateline", "credit"}]


def _exchanged(earlier: Reading, later: Reading, one: Sentence, other: Sentence) -> Iterator[Exchange]:
    """The values that stand between the same words in both sentences and are not equal, by kind."""
    blocks = SequenceMatcher(None, _words(one), _words(other), autojunk=False).get_opcodes()
    new = [fact for fact in later.facts if fact.sentence == other.index]
    for kind in CHANGED:
        places = [
            (fact, [f for f in new if f.kind == kind and _meet(f, place)])
            for fact in earlier.facts
            if fact.sentence == one.index and fact.kind == kind
            for place in [_place(fact, one, other, blocks)]
            if place
        ]
        for old, found in places:
            # Where two values of a kind stand between the same words, none is told to be the other's.
            alone = len(found) == 1 and sum(found == others for _, others in places) == 1
            if alone and _differ(old, found[0]):
                yield Exchange(old, found[0])


def _differ(old: Fact, new: Fact) -> bool:
    """Whether a value was exchanged; of numbers and dates a more exact one too, of names only another one."""
    if _printed(old) == _printed(new):
        return False
    answer = compare(old, new)
    return answer == "conflicting" or (answer == "compatible" and old.kind in {"quantity", "timex"})


def _printed(fact: Fact) -> str:
    return " ".join(fact.text.split())


class _Place(NamedTuple):
    start: int
    end: int


def _place(
    fact: Fact, one: Sentence, other: Sentence, blocks: Sequence[tuple[str, int, int, int, int]]
) -> _Place | None:
    """Where the words of a fact stand in the later sentence, or None where they were taken out or kept."""
    held = [n for n, token in enumerate(one.tokens) if fact.start < token.end and token.start < fact.end]
    spots = [
        (b1 + n - a1, b1 + n - a1 + 1) if tag == "equal" else (b1, b2)
        for n in held
        for tag, a1, a2, b1, b2 in blocks
        if a1 <= n < a2
    ]
    if not spots or min(low for low, _ in spots) >= max(high for _, high in spots):
        return None
    low, high = min(low for low, _ in spots), max(high for _, high in spots)
    return _Place(other.tokens[low].start, other.tokens[high - 1].end)


def _meet(one: Fact | _Place, other: Fact | _Place) -> bool:
    return one.start < other.end and other.start < one.end


def _changed(story: Story, earlier: Reading, later: Reading, exchange: Exchange) -> Finding:
    old, new = map(_printed, exchange)
    what = CHANGED[exchange.new.kind]
    held = Holding.of_reading(later, exchange.new, new)
    found = finding(
        story,
        rule="edited",
        verdict="revision",
        slot=what,
        groups=[[Holding.of_reading(earlier, exchange.old, old)], [held]],
        message=f"{later.article.outlet} changed its {what}{_where(later, held)}: {old}, later {new}.",
        confidence=SURE,
        why=(
            f"two versions of one page, {versions.page(later.article.url)}",
            versions.order(earlier.article, later.article),
        ),
    )
    # What was printed first stands first. One outlet at two times is one origin, and no second for a value.
    first = sorted(found.positions, key=lambda each: each.evidence[0].article_id != earlier.article.id)
    return dataclasses.replace(found, origins=1, positions=tuple(first))


def _where(later: Reading, held: Holding) -> str:
    """The words around the new value, if they are few: “… people were hurt”."""
    claim = next((claim for claim in later.claims if claim.id == held.claim_id), None)
    if claim is None or claim.end - claim.start > LONGEST:
        return ""
    text = later.article.text
    around = f"{text[claim.start : held.start]} … {text[held.end : claim.end]}"
    return f" in “{nested(' '.join(around.split()))}”"


EXAMPLES = (
    edits(
        "date 2025-03-07 Velm, March 7 - Nine people were hurt when a stand collapsed at the fair in Velm.",
        "date 2025-03-08 Velm, March 8 - Eleven people were hurt when a stand collapsed at the fair in Velm.",
        note="the figure, a day later",
    ),
    edits(
        "date 2025-03-07 Velm, March 7 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 4 March 2025.",
        "date 2025-03-07 Velm, March 7 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 5 March 2025.",
        note="the date, on the same day",
    ),
    edits(
        "date 2025-03-07 Velm, March 7 - The Orvax group closed its paper mill in Sarn, the company said.",
        "date 2025-03-09 Velm, March 9 - The Orvax group closed its paper mill in Dorn, the company said.",
        note="the place",
    ),
    edits(
        "date 2025-03-07 Velm, March 7 - Inspector Ada Holm leads the inquiry into the fire. Four boats "
        "burned.",
        "date 2025-03-07 Velm, March 7 - Four boats burned. Inspector Emil Vogt leads the inquiry into the "
        "fire.",
        note="the name, in a sentence that was moved",
    ),
    edits(
        "date 2025-03-07 Velm, March 7 - More than 40 people fled from the flooded houses by the river.",
        "date 2025-03-08 Velm, March 8 - The police said that 43 people fled from the flooded houses by the "
        "river.",
        note="a more exact figure",
    ),
    edits(
        "date 2025-03-07 Velm, March 7 - Nine people were hurt when a stand collapsed in Velm.",
        "date 2025-03-08 Velm, March 8 - Eleven people were hurt when a stand collapsed in Velm.",
        "date 2025-03-09 Velm, March 9 - Twelve people were hurt when a stand collapsed in Velm.",
        note="three versions, two changes",
    ),
    unedited(
        "date 2025-03-07 Velm, March 7 - Nine people were hurt when a stand collapsed at the fair in Velm.",
        "date 2025-03-08 Velm, March 8 - Nine people were hurt when a stand collapsed at the fair in Velm.",
        note="printed again",
    ),
    unedited(
        "date 2025-03-07 Velm, March 7 - Nine people were hurt when a stand collapsed at the fair in Velm.",
        "date 2025-03-07 Velm, March 7 - 9 people were injured when a stand collapsed at the fair in Velm.",
        note="the same value in other words",
    ),
    unedited(
        "date 2025-03-07 Velm, March 7 - Nine people were hurt when a stand collapsed at the fair in Velm.",
        "date 2025-03-08 Velm, March 8 - Nine people were hurt when a stand collapsed at the fair in Velm. "
        "The fair opens again on Sunday, and 300 people have bought tickets for it.",
        note="only added to",
    ),
)
