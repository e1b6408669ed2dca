"""What keeps two values from being of one slot, whatever else is alike; each guard is a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.context import shared
from verifier.events.slot.features import distance
from verifier.facts import name as names
from verifier.lexicon.statistics import COLLECTED
from verifier.model import Name, Quantity, Timex

if TYPE_CHECKING:
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story

TENFOLD = 1.0  # powers of ten
WEEK = 7


def guard(story: Story, a: Filler, b: Filler) -> str:
    """The reason why two values cannot fill one slot, or ""."""
    if isinstance(a.fact, Quantity) and isinstance(b.fact, Quantity):
        return (
            _surroundings(a, b)
            or _quantities(a, a.fact, b, b.fact)
            or shared(story, a.context, b.context).apart
        )
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        return _times(a.fact, b.fact)
    if isinstance(a.fact, Name) and isinstance(b.fact, Name):
        return _names(story, a, b)
    return ""


def _surroundings(a: Filler, b: Filler) -> str:
    if (a.modality == "planned") != (b.modality == "planned"):
        return "one is planned, the other is not"
    if a.local and b.local and not a.local & b.local:
        return f"said of other places: {min(a.local)} and {min(b.local)}"
    if a.actors and b.actors and not a.actors & b.actors:
        return f"said of {min(a.actors)} and of {min(b.actors)}"
    return ""


def _times(f: Timex, g: Timex) -> str:
    if f.clock and g.clock and f.clock.zone != g.clock.zone:
        return "times of other zones"
    if f.text.lower() == g.text.lower() and not f.clock:
        return "the same words told from other days, as in a reprint"
    loose = (f.weekdays and not f.explicit) or (g.weekdays and not g.explicit)
    if loose and f.low and g.low and abs((f.low - g.low).days) == WEEK:
        return "a bare weekday may be the one of a week before"
    return ""


def _names(story: Story, a: Filler, b: Filler) -> str:
    """Only two people without a name in common can be taken for each other."""
    assert isinstance(a.fact, Name)
    assert isinstance(b.fact, Name)
    if a.fact.type != "person" or b.fact.type != "person":
        return "not people"
    one, two = story.name(a.fact.entity), story.name(b.fact.entity)
    if set(one.split()) & set(two.split()) or names.compare(a.fact, b.fact) != "conflicting":
        return "the names may be one person's"
    return ""


def known_to_both(story: Story, a: Filler, b: Filler) -> str:
    """Articles that know of both people set neither against the other."""
    if not isinstance(a.fact, Name) or not isinstance(b.fact, Name):
        return ""
    one, two = story.name(a.fact.entity), story.name(b.fact.entity)
    if one in _people(story, b.article_id) and two in _people(story, a.article_id):
        return "both articles know of both people"
    return ""


def _people(story: Story, article_id: str) -> frozenset[str]:
    facts = story.reading(article_id).facts
    return frozenset(story.name(f.entity) for f in facts if isinstance(f, Name))


def _quantities(a: Filler, f: Quantity, b: Filler, g: Quantity) -> str:
    if (f.earlier, f.expected) != (g.earlier, g.expected):
        return "one is an earlier or expected value"
    if bool(f.whole) != bool(g.whole) or a.part != b.part:
        return "one is a part or an addition, the other a whole"
    if f.counted == "age" or g.counted == "age":
        return "whose age it is, no phrase tells"
    x, y = f.counted.split(), g.counted.split()
    if a.naming or b.naming:
        return "the number tells which one, not how many"
    collected = {*x[-1:], *y[-1:], *a.hosts[:1], *b.hosts[:1]} & COLLECTED or "yard" in {f.unit, g.unit}
    if collected and not a.actors & b.actors:
        return "each player and team has a number of its own"
    if set(x[:-1]) - set(y[:-1]) and set(y[:-1]) - set(x[:-1]):
        return f"other things are counted: {f.counted} and {g.counted}"
    if not f.unit and bool((f.low or 0) % 1) != bool((g.low or 0) % 1):
        return "one counts, the other measures"
    if distance(f, g) > TENFOLD:
        return "numbers of another size"
    return ""
