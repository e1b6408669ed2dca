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
from typing import TYPE_CHECKING

from verifier.events.sequence import Said, reckoned
from verifier.events.when import FINE, When, days, interval, on_it
from verifier.facts import timex as timexes
from verifier.model import Answer, Timex
from verifier.rules import Holding, Topic, agree, conflict, judged, outlets, sides, silent
from verifier.rules._slots import LIKELY, agreed, slotted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding

WEEK = 7
DEICTIC = frozenset({"today", "tonight", "this", "yesterday", "last"})
HOUR = 60  # minutes; "this morning" is no time of day
# Words that say that a plan did not hold.
MOVED = frozenset(
    {"delay", "postpone", "defer", "originally", "reschedule", "due", "previously", "initially", "move"}
)


def check(story: Story) -> Iterator[Finding]:
    """Agreements, conflicts and near-conflicts on when."""
    found = list(_of_events(story))
    yield from found
    yield from slotted(story, "timex", "date", found)
    yield from agreed(story, "date", found)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return (
        pair.lacks("timex")
        or pair.alike("timex")
        or pair.both(pair.unlinked(), pair.apart("timex", LIKELY["timex"]))
    )


def _of_events(story: Story) -> Iterator[Finding]:
    distances = reckoned(story)
    for instance in story.instances:
        yield from _days(story, instance, distances.get(instance.event.id, []))
        yield from _clocks(story, instance)


def _days(story: Story, instance: Instance, distances: list[tuple[Said, When]]) -> Iterator[Finding]:
    days = [h for m in instance.mentions for h in _holdings(m, _is_day) if not _shown_to_come(h)]
    yield from _compare(
        story, instance, "date", [*days, *(_reckoned(said, when) for said, when in distances)]
    )
    yield from _compare(
        story, instance, "deadline", [h for m in instance.mentions for h in _holdings(m, _is_limit)]
    )


def _compare(story: Story, instance: Instance, slot: str, holdings: list[Holding]) -> Iterator[Finding]:
    found = sides(holdings, _answer)
    stated = [h for group in found.clash for h in group]
    topic = Topic.of_event(
        instance,
        "date",
        slot,
        f"The {slot} of the {instance.event.label}",
        severity="warning" if any(h.modality == "planned" for h in stated) else "error",
    )
    if found.clash and outlets(stated) < 2 and not instance.event.series:
        return
    yield from judged(story, topic, found, _guard(story, found.clash))


def _guard(story: Story, clashing: list[list[Holding]]) -> str:
    stated = [h for group in clashing for h in group]
    # A month beside the days is no distance of days: "in June" and Friday 1 July.
    fine = [t for t in _periods(stated) if t.granularity in FINE] or _periods(stated)
    gaps = {interval(a).gap(interval(b)) for a in fine for b in fine} - {0}
    loose = any(isinstance(h.fact, Timex) and h.fact.weekdays and not h.fact.explicit for h in stated)
    years = all(isinstance(h.fact, Timex) and h.fact.granularity == "year" for h in stated)
    guards = {
        "the same words told from other days, as in a reprint": len({h.fact.text.lower() for h in stated})
        == 1,
        "the text itself says that the plan was moved": any(_moved(story, h) for h in stated),
        "a bare weekday may be the one of a week before": loose and gaps == {WEEK},
        "one of the days is told in a quotation": any(
            all(_spoken(story, h) for h in group) for group in clashing
        ),
        "“today” in a report that names no day may be the day before its publication": gaps == {1}
        and any(_undated(story, h) for h in stated),
        "“this year’s” of something yet to come may name a season": years
        and any(h.modality == "planned" and "this" in h.fact.text.lower().split() for h in stated),
    }
    return next((guard for guard, holds in guards.items() if holds), "")


def _periods(stated: list[Holding]) -> list[Timex]:
    return [h.fact for h in stated if isinstance(h.fact, Timex) and h.fact.low and h.fact.high]


def _undated(story: Story, holding: Holding) -> bool:
    """Whether a day is counted from a publication that may follow the writing: "today", with no dateline."""
    assert isinstance(holding.fact, Timex)
    words = set(holding.fact.text.lower().split())
    return (
        bool(words & DEICTIC)
        and not holding.fact.weekdays
        and not story.article(holding.article_id).dateline_place
    )


def _spoken(story: Story, holding: Holding) -> bool:
    quotes = story.sentence(holding.article_id, holding.fact.sentence).quotes
    inside = any(q.start <= holding.start < q.end for q in quotes)
    return (
        inside
        and isinstance(holding.fact, Timex)
        and holding.fact.text.lower() == "today"
        and not holding.source
    )


def _reckoned(said: Said, when: When) -> Holding:
    """A day that follows from a stated distance to another event, as if it had been printed."""
    order = said.order
    days = f"{order.days} {'day' if order.days == 1 else 'days'}"
    timex = Timex(
        kind="timex", start=order.start, end=order.end, text=order.text, sentence=order.sentence,
        derivation=f"counted {days} {order.relation} the {said.anchor.event.label}",
        low=when.low, high=when.high, granularity="day-range", relation="on", explicit=False, weekdays=(),
        clock=None,
    )  # fmt: skip
    assert said.first_mention
    return _holding(said.first_mention, timex)


def _is_limit(timex: Timex, _: Mention | None = None) -> bool:
    return timex.relation in {"by", "until"}


def _is_day(timex: Timex, mention: Mention) -> bool:
    """Whether a date is that of the happening; a distance is none beside the day itself.

    "Arrested on 6 January, five days before the match" was arrested on one day.
    """
    printed = any(f.relation in {"on", "about"} and f.granularity in FINE for f in mention.timexes)
    return on_it(timex) and (timex.relation in {"on", "about"} or not printed)


def _shown_to_come(holding: Holding) -> bool:
    """What is told as past has no day that lies ahead: "lost, and could fall to fifth next week"."""
    assert isinstance(holding.fact, Timex)
    low = holding.fact.low
    past = holding.modality in {"happened", "background"}
    return bool(
        past and low and holding.told and low.toordinal() > holding.told and not holding.fact.explicit
    )


def _holdings(mention: Mention, wanted: Callable[[Timex, Mention], bool]) -> Iterator[Holding]:
    for fact in mention.timexes:
        if wanted(fact, mention) and fact.low and fact.high:
            yield _holding(mention, fact)


def _holding(mention: Mention, fact: Timex) -> Holding:
    assert fact.low
    assert fact.high
    return Holding.of_mention(mention, fact, days(fact.low, fact.high), wide=(fact.high - fact.low).days)


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
        Holding.of_mention(m, f, f.clock.shown)
        for m in instance.mentions
        for f in _hours(m)
        if f.clock and f.clock.high - f.clock.low <= HOUR
    ]
    topic = Topic.of_event(instance, "date", "time", f"The time of the {instance.event.label}")
    found = sides(holdings, _clock_answer)
    if not found.clash or outlets(h for group in found.clash for h in group) > 1:
        yield from judged(story, topic, found)


def _hours(mention: Mention) -> list[Timex]:
    """The time of day of a mention, if it names one: "from midnight to 7 a.m." and "by 7 a.m." name none."""
    clocks = [f for f in mention.frame.facts if isinstance(f, Timex) and f.clock]
    return [f for f in clocks if f.relation in {"on", "about"}] if len(clocks) == 1 else []


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


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge was opened to traffic in Velm on Thursday.",
        "date 2025-03-10 Velm, March 10 - The Kolmer Bridge was opened to traffic on 6 March, the city said.",
        note="a weekday is counted from the day of the report",
    ),
    agree(
        "date 2025-09-12 Orsa, Sept. 12 - Leaders of the Fjord Council ended their summit in Orsa Wednesday.",
        "date 2025-09-12 Pell, Sept. 12 - Pell wants the next one, Mayor Ida Brun said on Friday, two days "
        "after the leaders' meeting in Orsa ended.",
        note="a day that is only reckoned from",
    ),
    agree(
        "date 2025-09-02 Orsa, Sept. 2 - Storm Ingrid destroyed the pier at Tolmen in August.",
        "date 2025-09-02 Orsa, Sept. 2 - Storm Ingrid destroyed the pier at Tolmen on 28 August.",
        note="a month contains its days",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - The court in Velm sentenced Ana Krol to six years on 5 March 2025.",
        "date 2025-03-08 Velm, March 8 - Ana Krol was sentenced to six years by the court in Velm on 4 "
        "March 2025.",
        note="two days for one sentence",
    ),
    conflict(
        "date 2026-01-09 Brenn, Jan. 9 - Police arrested the banker Luc Arnaud at Brenn airport on Thursday.",
        "date 2026-01-09 Brenn, Jan. 9 - The banker Luc Arnaud was arrested at Brenn airport on Monday, "
        "police said.",
        note="two weekdays counted from one day",
    ),
    conflict(
        "date 2025-04-15 Tarn, April 15 - A fire broke out at the Lindt mill in Tarn at 2:10 a.m. on Monday.",
        "date 2025-04-15 Tarn, April 15 - The fire at the Lindt mill in Tarn broke out at 4:40 a.m. on "
        "Monday.",
        note="miss: two times of day: the days are reported as a second conflict, of 14 April with 14 April",
    ),
    silent(
        "date 2025-05-02 Sarn, May 2 - The freighter Odile sank off Sarn on 30 April.",
        "date 2025-05-02 Sarn, May 2 - The tanker Perle sank off Brask on 22 April.",
        note="another ship",
    ),
    silent(
        "date 2025-06-20 Marl, June 20 - The summit of the Lake states, due on 24 June, was postponed to "
        "1 July.",
        "date 2025-06-10 Marl, June 10 - The summit of the Lake states will be held in Marl on 24 June.",
        note="the plan was moved",
    ),
    silent(
        "date 2025-08-12 Pell, Aug. 12 - The Pell opera was closed on 8 August after a leak.",
        "date 2025-08-12 Pell, Aug. 12 - The Pell opera will reopen on 1 October after a leak.",
        note="closing and opening are two happenings",
    ),
    silent(
        "date 2025-02-03 Ruhn, Feb. 3 - The ferry Alma collided with a barge at about 7 a.m. on Sunday.",
        "date 2025-02-03 Ruhn, Feb. 3 - The ferry Alma collided with a barge at 7:10 a.m. on Sunday.",
        note="a time of day is rounded",
    ),
    silent(
        "date 2025-10-06 Dorn, Oct. 6 - The parliament in Dorn passed the forest bill on Friday.",
        "date 2025-10-13 Dorn, Oct. 13 - The parliament in Dorn passed the harbour bill on Friday.",
        note="another bill a week later",
    ),
    agree(
        "date 2025-05-20 Gorm, May 20 - The Gorm observatory was founded on 3 May 1912.",
        "date 2025-05-20 Gorm, May 20 - The observatory at Gorm was founded in 1912, its director said.",
        note="a year contains its days",
    ),
    agree(
        "date 2025-12-12 Vessel, Dec. 12 - President Ada Holm will visit Vessel next Tuesday.",
        "date 2025-12-11 Vessel, Dec. 11 - President Ada Holm is to visit Vessel on 16 December.",
        note="a weekday that lies ahead",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - Prime Minister Sven Aker will visit Hald on 3 July.",
        "date 2024-02-09 Hald, Feb. 9 - Prime Minister Sven Aker visited Hald on 8 February.",
        note="two visits of one man",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - The election campaign in Hald began on 1 June.",
        "date 2025-06-20 Hald, June 20 - The election in Hald will be held on 6 July.",
        note="a campaign is not the election",
    ),
    conflict(
        "date 2025-09-26 Lund, Sept. 26 - The launch of the Aster satellite took place on 24 September.",
        "date 2025-09-26 Lund, Sept. 26 - The Aster satellite was launched on 22 September, the agency said.",
        note="a noun and its verb",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - Bids for the Brask quarry must be handed in by 30 April 2025.",
        "date 2025-03-28 Brask, March 28 - Bids for the Brask quarry must be handed in by 15 May 2025.",
        note="two deadlines",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The inquiry, opened in 2021, ended on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The inquiry was closed on Thursday after four years.",
        note="a beginning and an end",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - The trawler Wega sank off Ruhn on Wednesday night.",
        "date 2025-06-27 Ruhn, June 27 - The trawler Wega sank off Ruhn two days ago.",
        note="two days ago",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 5 March.",
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge in Velm was opened by Mayor Pia Lund on 3 March.",
        note="all but the day agrees, and neither tells of another opening",
    ),
    silent(
        "date 2025-10-14 Orsa, Oct. 14 - Velnet restored its service to firms on 10 October.",
        "date 2025-10-18 Orsa, Oct. 18 - Velnet restored its service to firms on 10 October. It "
        "restored its service to homes on 17 October.",
        "date 2025-10-18 Orsa, Oct. 18 - Velnet restored its service to homes on 17 October.",
        note="two repairs, which one article tells apart",
    ),
    silent(
        "date 2025-10-14 Orsa, Oct. 14 - Velnet announced today that the cable is broken.",
        "date 2025-10-29 Orsa, Oct. 29 - Velnet announced today that the cable is mended.",
        note="two announcements",
    ),
    silent(
        "date 2025-04-04 Lund, April 4 - Sigrid Moe was arrested in Lund on 2 April, five days before "
        "the final.",
        "date 2025-04-04 Lund, April 4 - Police arrested Sigrid Moe in Lund on 2 April.",
        note="the distance to the final is no second day of the arrest",
    ),
    silent(
        "date 2025-09-18 Orsa, Sept. 18 - Velnet released the update on Tuesday.",
        "date 2025-09-18 Orsa, Sept. 18 - Velnet released the update ahead of next month's fair in Orsa.",
        note="next month is the fair's",
    ),
    silent(
        "date 2025-08-07 Tarn, Aug. 7 - The fire at the Lindt mill broke out at 3:30 a.m. on Thursday.",
        "date 2025-08-07 Tarn, Aug. 7 - The fire at the Lindt mill was put out by 6:40 a.m. on Thursday.",
        note="when a fire was out is not when it began",
    ),
    silent(
        "date 2025-08-01 Orsa, Aug. 1 - Ines Duarte will host the Lantern awards this year.",
        "date 2025-08-01 Orsa, Aug. 1 - Ines Duarte will host the Lantern awards in 2026.",
        note="the year of an award may not be the calendar's",
    ),
)
