"""Two claims in, whether they can be about one thing out: one occasion, no value in another's stead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import When, default, interval, reference
from verifier.facts.place import compare as compare_place
from verifier.facts.quantity import compare
from verifier.lexicon.events import near
from verifier.model import Name, Ordinal, Place, Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Instance, Story
    from verifier.model import Claim, Fact


MONTH = 31  # days


def told_together(story: Story, a: Claim, b: Claim) -> bool:
    """Whether two claims can be about one occasion: no stated days differ, no articles far apart."""
    one, two = _time(story, a), _time(story, b)
    if not one or not two:
        return True
    exact = one.said and two.said and one.fine and two.fine
    return one.gap(two) <= (0 if exact else MONTH)


def _time(story: Story, claim: Claim) -> When | None:
    dates = [
        f for f in claim.facts if isinstance(f, Timex) and f.low and f.high and f.relation in {"on", "about"}
    ]
    own = min(dates, key=lambda f: (f.start, f.end), default=None)
    return (
        interval(own)
        if own
        else default(reference(story.reading(claim.article_id)), planned=claim.modality == "planned")
    )


def one_occasion(story: Story, a: Claim, b: Claim) -> bool:
    """Whether no happening in one claim is another than one of its class in the other.

    What both name is of one occasion: "the session on the eve of the summit" names two meetings, and so does
    the other article's sentence on them.
    """
    return not any(True for _ in _occasions(story, a, b))


def _occasions(story: Story, a: Claim, b: Claim) -> Iterator[tuple[Instance, Instance]]:
    """Two happenings of one class that only one claim each names."""
    mine, other = story.happenings.get(a.id, ()), story.happenings.get(b.id, ())
    both = {x.event.id for x in mine} & {y.event.id for y in other}
    for x in mine:
        for y in other:
            alone = x.event.id not in both and y.event.id not in both
            if alone and near(x.mentions[0].frame.kind, y.mentions[0].frame.kind):
                yield x, y


def values_differ(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the words of two claims hold a number each that has no like in the other's and excludes it.

    All their words count, as a reader is shown them: "struck the reef, five miles west of the town".
    """
    mine, other = (
        [f for f in _shown(story, claim) if isinstance(f, (Quantity, Ordinal))] for claim in (a, b)
    )
    alone = [x for x in mine if not any(_numbers(x, y) == "like" for y in other)]
    others = [y for y in other if not any(_numbers(x, y) == "like" for x in mine)]
    return any(_numbers(x, y) == "apart" for x in alone for y in others)


def _numbers(x: Quantity | Ordinal, y: Quantity | Ordinal) -> str:
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return {"conflicting": "apart", "incomparable": ""}.get(compare(x, y), "like")
    if isinstance(x, Ordinal) and isinstance(y, Ordinal):
        return "like" if x.number == y.number else "apart"
    return ""


def surroundings_differ(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the words of two claims name other weekdays, or only other times, places or persons.

    All their words count and not their own facts alone: a reader is shown "tugs towed it to Sarn, where it
    had been refloated" as a whole.
    """
    mine, other = _shown(story, a), _shown(story, b)
    days = [_weekdays(found) for found in (mine, other)]
    persons = [
        {story.name(f.entity) for f in found if isinstance(f, Name) and f.type == "person" and f.surname}
        for found in (mine, other)
    ]
    if any(one and two and not one & two for one, two in (days, persons)):
        return True
    times = [
        [interval(f) for f in found if isinstance(f, Timex) and f.low and f.high] for found in (mine, other)
    ]
    gaps = [x.gap(y) for x in times[0] for y in times[1]]
    places = [[f for f in found if isinstance(f, Place)] for found in (mine, other)]
    answers = [compare_place(x, y) for x in places[0] for y in places[1]]
    return (bool(gaps) and all(gaps)) or (
        bool(answers) and all(answer == "conflicting" for answer in answers)
    )


def _shown(story: Story, claim: Claim) -> list[Fact]:
    facts = story.reading(claim.article_id).facts
    return [f for f in facts if claim.start <= f.start < claim.end]


def _weekdays(facts: list[Fact]) -> set[int]:
    """The weekdays that are stated, or those of the days named: 14 May 2025 was a Wednesday."""
    found: set[int] = set()
    for f in facts:
        if isinstance(f, Timex) and f.weekdays:
            found |= set(f.weekdays)
        elif isinstance(f, Timex) and f.low and f.low == f.high and not f.clock:
            found.add(f.low.weekday())
    return found
