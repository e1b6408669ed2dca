"""What keeps two values from being of one slot, whatever else is alike; each guard is a sentence."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from verifier.events.context import shared
from verifier.events.slot.features import distance, meet
from verifier.events.when import FINE
from verifier.facts import name as names
from verifier.facts.quantity import same_counted
from verifier.lexicon.events import near
from verifier.lexicon.statistics import COLLECTED
from verifier.model import Name, Quantity, Timex

if TYPE_CHECKING:
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story
    from verifier.model import Clock

TENFOLD = 1.0  # powers of ten
WEEK = 7
# The verbs of “it was reported on Wednesday” and of “updated 8:52 PM” date the report.
TOLD = frozenset("say tell report announce confirm publish post update write add quote state file".split())
ANAPHORIC = re.compile(
    r"\b(?:then|earlier|later|before|after|next|previous|following|same|that)\b", re.IGNORECASE
)
HOUR = 60  # minutes


def guard(story: Story, a: Filler, b: Filler) -> str:
    """The reason why two values cannot fill one slot, or ""."""
    if isinstance(a.fact, Quantity) and isinstance(b.fact, Quantity):
        return (
            _surroundings(a, b)
            or _quantities(a, a.fact, b, b.fact)
            or shared(story, a.context, b.context).apart
        )
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        return _telling(a) or _telling(b) or _times(a.fact, b.fact) or _happenings(a, b)
    if isinstance(a.fact, Name) and isinstance(b.fact, Name):
        return _names(story, a, b)
    return ""


def _surroundings(a: Filler, b: Filler) -> str:
    if a.local and b.local and not _one_word(a.local, b.local):
        return f"said of other places: {min(a.local)} and {min(b.local)}"
    if a.actors and b.actors and not _one_actor(a, b):
        return f"said of {min(a.actors)} and of {min(b.actors)}"
    if a.undergone and b.undergone and not _one_word(a.undergone, b.undergone):
        return f"said of {min(a.undergone)} and of {min(b.undergone)}"
    return ""


def _one_actor(a: Filler, b: Filler) -> bool:
    """Whether a doer of both is named by a common word: "Ada Holm" and "Holm"."""
    return _one_word(a.actors, b.actors)


@functools.lru_cache(maxsize=65536)  # a batch names few places and doers, each of them with many values
def _one_word(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool({word for name in a for word in name.split()} & {word for name in b for word in name.split()})


def _telling(a: Filler) -> str:
    """A day that is said of the telling, or only of another day that the text names."""
    if set(a.hosts[:1]) & TOLD:
        return "the day of the telling, not of what is told"
    if ANAPHORIC.search(a.fact.text):
        return f"“{a.fact.text}” is counted from another day of the text"
    return ""


def _happenings(a: Filler, b: Filler) -> str:
    """Two kinds of happening have two times: a fire breaks out, and is put out."""
    if a.kinds and b.kinds and not any(near(x, y) for x in a.kinds for y in b.kinds):
        return f"said of a {min(a.kinds)} and of a {min(b.kinds)}"
    return ""


def _times(f: Timex, g: Timex) -> str:
    if f.clock and g.clock:
        return _clocks(f, f.clock, g, g.clock)
    if any(t.granularity not in FINE and not t.explicit for t in (f, g)):
        return "a loose period: “this year”, “last week”"
    if f.text.lower() == g.text.lower():
        return "the same words told from other days, as in a reprint"
    loose = (f.weekdays and not f.explicit) or (g.weekdays and not g.explicit)
    if loose and f.low and g.low and abs((f.low - g.low).days) == WEEK:
        return "a bare weekday may be the one of a week before"
    return ""


def _clocks(f: Timex, one: Clock, g: Timex, other: Clock) -> str:
    if one.zone != other.zone:
        return "times of other zones"
    if f.relation != g.relation:
        return f"one is said “{f.relation}” its time, the other “{g.relation}”"
    if max(one.high - one.low, other.high - other.low) > HOUR:
        return "a part of the day is no time of day"
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
    if a.times and b.times and not any(meet(x, y) for x in a.times for y in b.times):
        return "said of other times"
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
    x, y = f.counted.split(), g.counted.split()
    age = "age" in {f.counted, g.counted}
    unlike = bool(set(x[:-1]) - set(y[:-1]) and set(y[:-1]) - set(x[:-1]))
    collected = {*x[-1:], *y[-1:], *a.hosts[:1], *b.hosts[:1]} & COLLECTED or "yard" in {f.unit, g.unit}
    fractions = [bool((q.low or 0) % 1) for q in (f, g)]
    reasons = (
        ((f.earlier, f.expected) != (g.earlier, g.expected), "one is an earlier or expected value"),
        (
            bool(f.whole) != bool(g.whole) or a.part != b.part,
            "one is a part or an addition, the other a whole",
        ),
        (age and (a.beside or b.beside or not a.names & b.names), "whose age it is, no phrase tells"),
        (a.naming or b.naming, "the number tells which one, not how many"),
        (collected and not _one_actor(a, b), "each player and team has a number of its own"),
        (f.unit == "%" and x and y and not same_counted(f, g), f"shares of {f.counted} and of {g.counted}"),
        (unlike, f"other things are counted: {f.counted} and {g.counted}"),
        (not f.unit and fractions[0] != fractions[1], "one counts, the other measures"),
        (distance(f, g) > TENFOLD, "numbers of another size"),
    )
    return next((reason for stops, reason in reasons if stops), "")
