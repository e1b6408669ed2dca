"""What keeps two values from being of one slot, whatever else is alike; each guard is a sentence."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from verifier.events.context import LONG, shared
from verifier.events.slot.features import COUNTED, distance, meet
from verifier.events.slot.occasions import other_deal, other_round, other_step
from verifier.events.when import FINE, YEAR
from verifier.facts import name as names
from verifier.facts.quantity import same_counted
from verifier.lexicon.statistics import COLLECTED
from verifier.model import Name, Quantity, Timex

if TYPE_CHECKING:
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story

TENFOLD = 1.0  # powers of ten
WEEK = 7
# "Her predecessor, Ada Holm, wanted to", "the deputy coach": somebody beside the one who holds the place.
BESIDE = frozenset("predecessor successor deputy vice former acting assistant".split())
# The verbs of “it was reported on Wednesday”, “word emerged in May” and “updated 8:52 PM” date the report.
TOLD = frozenset(
    "say tell report announce confirm publish post update write add quote state emerge surface reveal "
    "disclose".split()
)
OWNERS = ("ORG", "GPE")  # as the parser labels bodies and countries
# What is made known once; "said", "told" and "reported" are of every day.
MADE_KNOWN = frozenset({"announce", "publish", "confirm", "disclose", "reveal"})
FIRST = 2  # sentences that a dateline may be among
HOUR = 60  # minutes
DEICTIC = re.compile(
    r"\b(?:today|yesterday|tonight|tomorrow|this (?:morning|afternoon|evening))\b", re.IGNORECASE
)
# "Nine days later", "the same day".
ANAPHORIC = re.compile(
    r"\b(?:then|earlier|later|before|after|next|previous|following|same|that)\b", re.IGNORECASE
)
# "Last year", "six weeks ago", "the fourth quarter"; but "two days ago" and "last Monday" are days.
AGO = re.compile(r"\b(?:weeks?|months?|years?|decades?)\s+ago\b", re.IGNORECASE)
LOOSE = re.compile(
    r"\b(?:last|this|past|coming)\s+(?:early\s+|mid-?|late\s+)?(?:week|month|year|decade|season|quarter|spring|summer"
    r"|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)"
    rf"|{AGO.pattern}|\bquarter\b|\bweekend\b|^the (?:week|month|year)\b",
    re.IGNORECASE,
)


def guard(story: Story, a: Filler, b: Filler) -> str:
    """The reason why two clashing values cannot fill one slot, or ""."""
    return blind_guard(story, a, b) or _excuse(story, a, b)


def blind_guard(story: Story, a: Filler, b: Filler) -> str:
    """The reasons that hold whatever the two values are."""
    if isinstance(a.fact, Quantity) and isinstance(b.fact, Quantity):
        return (
            _surroundings(a, b)
            or _quantities(a, a.fact, b, b.fact)
            or other_deal(story, a, b)
            or _apart(story, a, b)
        )
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        return (
            _tellings(a, b)
            or _filed(story, a)
            or _filed(story, b)
            or _counted(a.fact)
            or _counted(b.fact)
            or _clocks(a.fact, b.fact)
            or other_step(story, a, b)
            or other_round(story, a, b)
        )
    if isinstance(a.fact, Name) and isinstance(b.fact, Name):
        return _people(a, a.fact, b, b.fact)
    return ""


def _apart(story: Story, a: Filler, b: Filler) -> str:
    found = shared(story, a.context, b.context).apart
    return "" if found == LONG else found


def _excuse(story: Story, a: Filler, b: Filler) -> str:
    """The reasons why two values that look different may be one."""
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        return _reprinted(a.fact, b.fact) or _era(a.fact, b.fact)
    if isinstance(a.fact, Name) and isinstance(b.fact, Name):
        one, two = story.name(a.fact.entity), story.name(b.fact.entity)
        if set(one.split()) & set(two.split()) or names.compare(a.fact, b.fact) != "conflicting":
            return "the names may be one person's"
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


def _tellings(a: Filler, b: Filler) -> str:
    """A day of the telling; "the shortlist, announced on 3 May" and "announced on 4 May" are of one slot."""
    one = a.hosts[:1] == b.hosts[:1] and set(a.hosts[:1]) <= MADE_KNOWN and bool(a.close & b.close - TOLD)
    return "" if one else _telling(a) or _telling(b)


def _filed(story: Story, a: Filler) -> str:
    """The day of a dateline that stands among the sentences: "Ulsen, July 4. The bridge was opened"."""
    assert isinstance(a.fact, Timex)
    filed = story.article(a.article_id).dateline
    tokens = story.sentence(a.article_id, a.fact.sentence).tokens
    bare = filed is not None and a.fact.low == a.fact.high == filed and a.fact.sentence <= FIRST
    return "" if not bare or any(t.pos in {"VERB", "AUX"} for t in tokens) else "the day of the dateline"


def _telling(a: Filler) -> str:
    """A day that is said of the telling."""
    return "the day of the telling, not of what is told" if set(a.hosts[:1]) & TOLD else ""


def _counted(f: Timex) -> str:
    """A time that is only as good as the day it is counted from, or that is a rough one."""
    if f.explicit or f.clock:
        return ""
    if ANAPHORIC.search(f.text):
        return f"“{f.text}” is counted from another day of the text"
    rough = f.granularity not in FINE or AGO.search(f.text)
    return f"“{f.text}” is a loose period" if rough and LOOSE.search(f.text) else ""


def _era(f: Timex, g: Timex) -> str:
    """Whether one is a day and the other a period long past: "she first ran aground in 1998"."""
    coarse = (f.granularity in FINE) != (g.granularity in FINE)
    far = f.low and g.low and f.high and g.high and max((f.low - g.high).days, (g.low - f.high).days) > YEAR
    return "a day and a period long before or after" if coarse and far else ""


def _reprinted(f: Timex, g: Timex) -> str:
    """Words that count from the day of telling mean another day in an article that was told later."""
    if f.clock and g.clock:
        return ""
    if f.text.lower() == g.text.lower():
        return "the same words told from other days, as in a reprint"
    if not (f.explicit and g.explicit) and _one_day_of_years(f, g):
        return "the same day of other years, of which one is not printed"
    deictic = next(
        (t.text for t in (f, g) if DEICTIC.search(t.text) and not t.weekdays and not t.explicit), ""
    )
    if deictic:
        return f"“{deictic}” is only as good as the date of its article"
    loose = (f.weekdays and not f.explicit) or (g.weekdays and not g.explicit)
    if loose and f.low and g.low and abs((f.low - g.low).days) == WEEK:
        return "a bare weekday may be the one of a week before"
    return ""


def _one_day_of_years(f: Timex, g: Timex) -> bool:
    """Whether two differ in the year alone: "in force on New Year's Day" may be reckoned to another one."""
    if not f.low or not g.low or {f.granularity, g.granularity} != {"day"}:
        return False
    return f.low.year != g.low.year and (f.low.month, f.low.day) == (g.low.month, g.low.day)


def _clocks(f: Timex, g: Timex) -> str:
    one, other = f.clock, g.clock
    if one is None or other is None:
        return ""
    if one.zone != other.zone:
        return "times of other zones"
    if f.relation != g.relation:
        return f"one is said “{f.relation}” its time, the other “{g.relation}”"
    if max(one.high - one.low, other.high - other.low) > HOUR:
        return "a part of the day is no time of day"
    return ""


def _people(a: Filler, f: Name, b: Filler, g: Name) -> str:
    """Only two people can be taken for each other, and only at one time."""
    if f.type != "person" or g.type != "person":
        return "not people"
    if a.times and b.times and not any(meet(x, y) for x in a.times for y in b.times):
        return "said of other times"
    beside = sorted((a.close ^ b.close) & BESIDE)
    return f"one of them is told of as a {beside[0]}" if beside else _of_others(a, b)


def _of_others(a: Filler, b: Filler) -> str:
    """Whether the two are of two bodies: "the Openwave director", "the director of Tarn Water"."""
    if a.bodies & b.bodies:
        return ""
    for label in OWNERS:
        one, other = (sorted(word for kind, word in f.bodies if kind == label) for f in (a, b))
        if one and other and not {*one} & {*other}:
            return f"one is of {one[0].title()}, the other of {other[0].title()}"
    return ""


def known_to_both(story: Story, a: Filler, b: Filler) -> str:
    """Articles that know of both people set neither against the other."""
    if not isinstance(a.fact, Name) or not isinstance(b.fact, Name):
        return ""
    one, two = story.name(a.fact.entity), story.name(b.fact.entity)
    if one in _known(story, b.article_id) and two in _known(story, a.article_id):
        return "both articles know of both people"
    return ""


def _known(story: Story, article_id: str) -> frozenset[str]:
    facts = story.reading(article_id).facts
    return frozenset(story.name(f.entity) for f in facts if isinstance(f, Name))


def _quantities(a: Filler, f: Quantity, b: Filler, g: Quantity) -> str:
    x, y = f.counted.split(), g.counted.split()
    age = "age" in {f.counted, g.counted}
    unlike = bool(set(x[:-1]) - set(y[:-1]) and set(y[:-1]) - set(x[:-1]))
    # A card may have a price and a round a length, which are nobody's.
    heads = {*x[-1:], *y[-1:], *a.hosts[:1], *b.hosts[:1]} if f.base_unit in COUNTED else set()
    collected = heads & COLLECTED or "yard" in {f.unit, g.unit}
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
