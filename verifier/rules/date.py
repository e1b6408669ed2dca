"""Dates and times of one event as different articles give them.

What it does
    For each event that is told at least twice, compares the days (and times of day) on which it took or
    will take place. Relative dates have been resolved against the report's own date. Overlapping intervals
    agree; disjoint ones conflict. A time of day conflicts when both are local or both have a zone.

Why it matters
    "Thursday" in one paper and "4 December" in another may be the same day or not, and only the dateline
    tells. A wrong day is the error that readers notice first.

Known limits
    A plan that the text itself calls moved ("had been due", "was delayed") is no conflict. A date without
    a dateline to count from is not compared.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from verifier.events.sequence import Said, reckoned
from verifier.events.when import When, on_it
from verifier.facts import timex as timexes
from verifier.model import Answer, Timex
from verifier.rules import Holding, Topic, judged, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.model import Finding

# Words that say that a plan did not hold.
MOVED = frozenset(
    {"delay", "postpone", "defer", "originally", "reschedule", "due", "previously", "initially", "move"}
)


def check(story: Story) -> Iterator[Finding]:
    """Agreements, conflicts and near-conflicts on when."""
    distances = reckoned(story)
    for instance in story.instances:
        yield from _days(story, instance, distances.get(instance.event.id, []))
        yield from _clocks(story, instance)


def _days(story: Story, instance: Instance, distances: list[tuple[Said, When]]) -> Iterator[Finding]:
    days = [h for m in instance.mentions for h in _holdings(m, on_it)]
    yield from _compare(
        story, instance, "date", [*days, *(_reckoned(said, when) for said, when in distances)]
    )
    yield from _compare(
        story, instance, "deadline", [h for m in instance.mentions for h in _holdings(m, _is_limit)]
    )


def _compare(story: Story, instance: Instance, slot: str, holdings: list[Holding]) -> Iterator[Finding]:
    found = sides(holdings, _answer)
    stated = [h for group in found.clash for h in group]
    topic = Topic(
        rule="date",
        slot=slot,
        subject=f"The {slot} of the {instance.event.label}",
        event_id=instance.event.id,
        links=instance.event.links,
        severity="warning" if any(h.modality == "planned" for h in stated) else "error",
    )
    moved = bool(found.clash) and any(_moved(story, h) for h in stated)
    yield from judged(story, topic, found, "the text itself says that the plan was moved" if moved else "")


def _reckoned(said: Said, when: When) -> Holding:
    """A day that follows from a stated distance to another event, as if it had been printed."""
    order = said.order
    timex = Timex(
        kind="timex", start=order.start, end=order.end, text=order.text, sentence=order.sentence,
        derivation=f"counted {order.days} days {order.relation} the {said.anchor.event.label}",
        low=when.low, high=when.high, granularity="day-range", relation="on", explicit=False, weekdays=(), clock=None,
    )  # fmt: skip
    assert said.first_mention
    return _holding(
        said.first_mention, timex, _value(when.low, when.high), float((when.high - when.low).days)
    )


def _is_limit(timex: Timex) -> bool:
    return timex.relation in {"by", "until"}


def _holdings(mention: Mention, wanted: Callable[[Timex], bool]) -> Iterator[Holding]:
    for fact in mention.timexes:
        if wanted(fact) and fact.low and fact.high:
            yield _holding(mention, fact, _value(fact.low, fact.high), float((fact.high - fact.low).days))


def _holding(mention: Mention, fact: Timex, value: str, wide: float) -> Holding:
    return Holding(
        value=value,
        fact=fact,
        article_id=mention.frame.article_id,
        claim_id=mention.frame.claim_id,
        start=fact.start,
        end=fact.end,
        told=mention.told,
        modality=mention.frame.modality,
        source=mention.frame.source,
        wide=wide,
    )


def _value(low: dt.date, high: dt.date) -> str:
    return low.isoformat() if low == high else f"{low.isoformat()}..{high.isoformat()}"


def _answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Timex)
    assert isinstance(b.fact, Timex)
    if _is_limit(a.fact) and _is_limit(b.fact):
        return (
            "conflicting"
            if a.fact.high != b.fact.high and timexes.compare(_on(a.fact), _on(b.fact)) == "conflicting"
            else "compatible"
        )
    return timexes.compare(_on(a.fact), _on(b.fact))


def _on(timex: Timex) -> Timex:
    """The same period, compared as the day itself and not as a limit."""
    return dataclasses.replace(timex, relation="on")


def _moved(story: Story, holding: Holding) -> bool:
    sentence = story.sentence(holding.article_id, holding.fact.sentence)
    return any(token.lemma in MOVED for token in sentence.tokens)


def _clocks(story: Story, instance: Instance) -> Iterator[Finding]:
    holdings = [
        _holding(m, f, _clock_value(f), 0.0)
        for m in instance.mentions
        for f in m.frame.facts
        if isinstance(f, Timex) and f.clock
    ]
    topic = Topic(
        rule="date",
        slot="time",
        subject=f"The time of the {instance.event.label}",
        event_id=instance.event.id,
        links=instance.event.links,
    )
    yield from judged(story, topic, sides(holdings, _clock_answer))


def _clock_value(timex: Timex) -> str:
    assert timex.clock
    zone = f" {timex.clock.zone}" if timex.clock.zone else ""
    return f"{timex.clock.low // 60:02}:{timex.clock.low % 60:02}{zone}"


def _clock_answer(a: Holding, b: Holding) -> Answer:
    assert isinstance(a.fact, Timex)
    assert isinstance(b.fact, Timex)
    assert a.fact.clock
    assert b.fact.clock
    one, two = a.fact.clock, b.fact.clock
    if {one.zone, two.zone} - {"", "local"} and one.zone != two.zone:
        return "incomparable"
    gap = max(one.low - two.high, two.low - one.high, 0)
    # "about 3 p.m." and "3:10 p.m." are one time to a reporter.
    slack = 20 if any(t.low % 30 == 0 for t in (one, two)) else 5
    return "equal" if gap == 0 else "compatible" if gap <= slack else "conflicting"
