"""Slots in, the words for them out: the question that a slot answers, and its values as one writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import days
from verifier.model import Name, Quantity, Role, Timex
from verifier.rules._question import question as asked
from verifier.rules._wording import nested, printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.align import Filler, Kind
    from verifier.events import Story
    from verifier.model import Fact

SLOTS: dict[Kind, str] = {
    "quantity": "quantity",
    "date": "date",
    "time": "time",
    "ordinal": "number in a series",
    "score": "score",
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "role": "role",
}
ASKED: dict[Kind, str] = {
    "quantity": "Which figure",
    "date": "When",
    "time": "At what time",
    "ordinal": "Which one of the series",
    "score": "With what score",
    "person": "Who",
    "organisation": "Who or what",
    "place": "Where",
    "role": "Which office",
}
LONGEST, SHORTEST = 110, 60  # characters of a sentence that stands in a title
BESIDE = 70  # and of each of two that agree
MOST = 3  # sentences that stand in a title
# What two outlets agree on is asked in the words of one only where the other has so many of them.
COVERED = 0.6
COUNTED = frozenset({"", "person"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


def slot(kind: Kind) -> str:
    """What a kind of slot is called."""
    return SLOTS[kind]


def question(story: Story, positions: Sequence[Sequence[Filler]]) -> str:
    """The question that the values of a slot answer, from the sentence that asks it most plainly.

    Where no sentence makes a question, the sentences of all positions stand instead, behind a question word;
    of what is agreed, those of two outlets, since each says more than the value.
    """
    every = [f for position in positions for f in position]
    if office := _office(story, every):
        return office
    found = [each for f in every for each in _questions(story, f, every, agreed=len(positions) == 1)]
    if found:
        return min(found)[-1]
    if len(positions) == 1:
        return _both(story, every)
    clearest = [min(position, key=lambda f: (*_unclear(story, f), f.spot)) for position in positions]
    standing = " or ".join(f"“{_standing(story, f)}”" for f in clearest[:MOST])
    return f"{_word(every)}? {standing}"


def _both(story: Story, fillers: Sequence[Filler]) -> str:
    """The plainest sentences of two articles; copies stand once."""
    plain = sorted(fillers, key=lambda f: (*_unclear(story, f), f.spot))
    other = next((f for f in plain if f.article_id != plain[0].article_id), plain[0])
    return " and ".join(dict.fromkeys(f"“{_stated(story, f)}”" for f in (plain[0], other)))


def _stated(story: Story, filler: Filler) -> str:
    """The claim that tells a value where it is short, else what stands around the value."""
    claim = filler.claim
    words = printed(story, claim) if claim and claim.holds(filler.fact.start) else ""
    return nested(words) if 0 < len(words) <= BESIDE else _standing(story, filler, BESIDE)


def _office(story: Story, fillers: Sequence[Filler]) -> str:
    """The question that offices of one holder answer, or ""."""
    held = {f.fact.holder for f in fillers if isinstance(f.fact, Role) and not f.fact.former}
    every = all(isinstance(f.fact, Role) for f in fillers)
    if not every or len(held) != 1 or "" in held:
        return ""
    return f"Which office does {story.shown(story.name(held.pop()))} hold?"


def _questions(
    story: Story, filler: Filler, every: Sequence[Filler], *, agreed: bool
) -> Iterator[tuple[int, int, str]]:
    """The question that a sentence makes, if any, after how little it has of the others and its length."""
    if filler.headline or (len({_unit(f.fact) for f in every}) > 1 and _unit(filler.fact)):
        return
    tokens = story.sentence(filler.article_id, filler.fact.sentence).tokens
    stands_for = {r.start: r.text for r in story.reading(filler.article_id).references}
    words = asked(tokens, filler.fact, filler.claim.head if filler.claim else -1, stands_for)
    content = frozenset(words.casefold().rstrip("?").split())
    others = [content & _content(story, f) for f in every if f.article_id != filler.article_id]
    shared = sum(map(len, others))
    said = content & _content(story, filler)
    if agreed and max(map(len, others), default=0) < COVERED * len(said):
        return
    if words and shared and not any(f.fact.text.casefold() in words.casefold() for f in every):
        yield -shared, len(words), words


def _word(fillers: Sequence[Filler]) -> str:
    facts = [f.fact for f in fillers]
    if all(isinstance(f, Quantity) and f.base_unit in COUNTED for f in facts):
        return "How many"
    if all(isinstance(f, Quantity) and f.unit.isupper() for f in facts):  # a currency
        return "How much"
    if all(isinstance(f, Quantity) and f.base_unit == "s" for f in facts):
        return "How long"
    return ASKED[fillers[0].kind]


def _unclear(story: Story, filler: Filler) -> tuple[bool, int]:
    """How little a sentence tells by itself: a headline, then its length."""
    sentence = story.sentence(filler.article_id, filler.fact.sentence)
    return filler.headline, max(len(sentence.text), SHORTEST)


def _content(story: Story, filler: Filler) -> frozenset[str]:
    """The content words of a filler's sentence, as printed and as lemmas."""
    tokens = story.sentence(filler.article_id, filler.fact.sentence).tokens
    content = [t for t in tokens if t.pos in CONTENT]
    return frozenset({t.text.casefold() for t in content} | {t.lemma for t in content})


def _unit(fact: Fact) -> str:
    return fact.unit if isinstance(fact, Quantity) and fact.unit != "person" else ""


def _standing(story: Story, filler: Filler, longest: int = LONGEST) -> str:
    """The sentence of a value as printed, or what stands around the value in a long one."""
    text, fact = story.article(filler.article_id).text, filler.fact
    sentence = story.sentence(filler.article_id, fact.sentence)
    left = " ".join(text[sentence.start : fact.start].split())
    right = " ".join(text[fact.end : sentence.end].split())
    room = max(0, longest - (fact.end - fact.start))
    if len(left) + len(right) > room:
        after = min(len(right), max(room // 2, room - len(left)))
        before = room - after
        left = left if len(left) <= before else f"… {left[-before:].partition(' ')[2]}"
        right = right if len(right) <= after else f"{right[:after].rpartition(' ')[0]} …"
    told = " ".join(text[fact.start : fact.end].split())
    # What stands without a space in print stays so: "(27)", "12-year-old".
    left += " " if text[fact.start - 1 : fact.start].isspace() else ""
    right = (" " if text[fact.end : fact.end + 1].isspace() else "") + right
    return nested(f"{left}{told}{right}".strip(' ,;:—–-“”"').removesuffix("."))


def value(story: Story, fact: Fact, *, dated: bool = False) -> str:
    """A value as a reader writes it; `dated` puts its day before a time of day."""
    if isinstance(fact, Timex):
        day = days(fact.low, fact.high) if fact.low and fact.high else ""
        if fact.clock and fact.clock.low == fact.clock.high:
            return f"{day} {fact.clock.shown}".lstrip() if dated else fact.clock.shown
        if fact.clock:
            return " ".join(fact.text.split())  # "Tuesday night"
        return day or " ".join(fact.text.split())
    if isinstance(fact, Name):
        return story.shown(story.name(fact.entity))
    return " ".join(fact.text.split())


def wide(fact: Fact) -> float:
    """How much a value leaves open; the narrowest stands for its position."""
    if isinstance(fact, Timex) and fact.low and fact.high:
        return float((fact.high - fact.low).days)
    if isinstance(fact, Quantity):
        open_ended = fact.base_low is None or fact.base_high is None or fact.base_low != fact.base_high
        return float(open_ended) + float(fact.approximate)
    return 0.0
