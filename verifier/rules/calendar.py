"""Dates that cannot be: a weekday that is not that day's, a range that runs backwards, a past yet to come.

What it does
    Compares a stated weekday with the date beside it, the two ends of a range, and the date of something
    told as past with the date of the report that tells it.

Why it matters
    These are errors inside one article that need no second source, and they spoil every comparison of dates.

Known limits
    The Gregorian calendar is assumed. A report without a date of its own is not checked against its past.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events import frames_of
from verifier.events.when import FINE, YEAR
from verifier.lexicon.events import LIGHT
from verifier.model import Timex
from verifier.rules import Holding, conflict, finding, silent

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Reading

# Done in the past, but the date beside it lies ahead: "invited him for May", "booked a hall in 2031".
AHEAD = frozenset(
    "invite invitation schedule plan book order announce agree promise expect propose set call appoint elect "
    "name pledge vow postpone delay move reschedule extend slate target aim commit sell sign win award "
    "secure choose pick fix reserve earmark".split()
)
# "Adopted the budget for 2026", "the games of 2028 were given to Orsa": what a year is for is no time.
OF_WHAT = frozenset("for of as with about to under".split())
# "Gave 30 November 2027 as the new date": a day that is acted on is no day of the act.
ACTED_ON = frozenset({"dobj", "nsubj", "nsubjpass", "attr", "oprd"})
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check(story: Story) -> Iterator[Finding]:
    """Impossible dates, article by article."""
    for reading in story.readings:
        for fact in reading.facts:
            if isinstance(fact, Timex) and fact.low and fact.high:
                yield from _weekday(story, reading, fact)
        yield from _ahead(story, reading)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.one_article() or "it compares a date with its own article only"


def _weekday(story: Story, reading: Reading, timex: Timex) -> Iterator[Finding]:
    assert timex.low
    assert timex.high
    if not timex.weekdays or timex.granularity not in {"minute", "day", "day-range"}:
        return
    ends = (timex.low,) if len(timex.weekdays) == 1 and timex.low == timex.high else (timex.low, timex.high)
    real = tuple(day.weekday() for day in ends)
    stated = timex.weekdays if len(timex.weekdays) == len(ends) else timex.weekdays[:1] * len(ends)
    if len(timex.weekdays) == 1 and len(ends) == 2:  # "Thursday, 4-5 December", "4 December until Friday"
        if timex.weekdays[0] in real:
            return
        stated, real, ends = timex.weekdays, real[:1], ends[:1]
    undated = len(timex.weekdays) > 1 and timex.low == timex.high  # "Friday to Monday 16 June"
    if stated == real or undated:
        return
    said = " and ".join(WEEKDAYS[n] for n in stated)
    by_calendar = " and ".join(f"{day.isoformat()} is a {WEEKDAYS[day.weekday()]}" for day in ends)
    yield finding(
        story,
        rule="calendar",
        verdict="conflict",
        slot="weekday",
        groups=[[Holding.of_reading(reading, timex, value)] for value in (said, by_calendar)],
        message=f"“{timex.text}” says {said}, but {by_calendar}.",
        confidence=0.97,
        severity="error",
        why=(timex.derivation, f"the calendar: {by_calendar}"),
    )


def _ahead(story: Story, reading: Reading) -> Iterator[Finding]:
    told = reading.article.published or reading.article.dateline
    header = next((s for s in reading.sentences if s.kind == "dateline"), None)
    if not told:
        return
    for frame in frames_of(story, reading.article.id):
        if (
            frame.lemma in AHEAD
            or frame.polarity == "negative"
            or not _told_as_past(reading.sentences[frame.sentence].tokens, frame.head)
        ):
            continue
        for fact in frame.facts:
            if (
                not isinstance(fact, Timex)
                or not fact.low
                or not fact.explicit
                or fact.relation != "on"
                or fact.low <= told
                or _kept_up(fact, told)
            ):
                continue
            if not _directly(reading.sentences[frame.sentence].tokens, fact, frame.head):
                continue  # "booked a May 2031 opening": the opening is ahead, the booking is past
            past = Holding.of_reading(reading, fact, f"happened on {fact.low.isoformat()}")
            filed = dataclasses.replace(past, value=f"told on {told.isoformat()}")
            if header:
                inside = (c.id for c in reading.claims if c.sentence == header.index)
                claim_id = next(inside, filed.claim_id)
                filed = dataclasses.replace(filed, claim_id=claim_id, start=header.start, end=header.end)
            yield finding(
                story,
                rule="calendar",
                verdict="conflict",
                slot="reported past",
                groups=[[past], [filed]],
                message=f"“{fact.text}” is told as past in a report of {told.isoformat()}.",
                confidence=0.85,
                severity="error",
                why=(
                    fact.derivation,
                    f"the report is dated {told.isoformat()}",
                    f"“{frame.lemma}” is told as past",
                ),
            )


def _kept_up(fact: Timex, told: dt.date) -> bool:
    """Whether a period lies so far ahead that the text was added to, as the trial to a page about the arrest.

    The day of a slip of the pen lies nearer, or is printed to the day.
    """
    assert fact.low
    return fact.granularity not in FINE and (fact.low - told).days > YEAR


def _directly(tokens: tree.Tokens, timex: Timex, head: int) -> bool:
    """Whether a date hangs on the happening itself or its light verb, through prepositions of time only."""
    at = tree.head_of(tokens, timex.start, timex.end)
    above = tokens[head].head
    goals = {head, above} if tokens[head].pos != "VERB" and tokens[above].lemma in LIGHT else {head}
    if at < 0 or tokens[at].dep in ACTED_ON:
        return False
    for step in tree.ancestors(tokens, at):
        if step.index in goals:
            return True
        if step.pos not in {"ADP", "SCONJ", "PROPN", "NUM"} or step.lemma in OF_WHAT:
            return False
    return False


def _told_as_past(tokens: tree.Tokens, head: int) -> bool:
    """Whether a verb in the past says that it happened: "met", "was signed", "talks where both signed"."""
    if tokens[head].text.lower() == "come":
        return False  # "who has to be ready come 2031"
    if tokens[head].pos == "VERB":
        return _past(tokens, head)
    above = tokens[head].head
    if tokens[head].dep in tree.SUBJECT | tree.PASSIVE_SUBJECT | tree.OBJECT and tokens[above].lemma in LIGHT:
        return _past(tokens, above)
    # "the meeting in Arlen on 3 May, where a pact was signed": the clause may hang on the date or the town.
    return any(_past(tokens, at) for at in tree.subtree(tokens, head) if tokens[at].dep == "relcl")


def _past(tokens: tree.Tokens, verb: int) -> bool:
    if tokens[verb].tag == "VBD":
        return not any(c.tag == "MD" for c in tree.children(tokens, verb))
    auxiliaries = {c.text.lower() for c in tree.children(tokens, verb) if c.dep in {"aux", "auxpass"}}
    return (
        tokens[verb].tag == "VBN"
        and bool(auxiliaries & {"was", "were", "has", "have", "had"})
        and not auxiliaries & {"will", "to", "would"}
    )


EXAMPLES = (
    conflict(
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge will be opened on Tuesday, 12 March 2025.",
        note="12 March 2025 is a Wednesday",
    ),
    conflict(
        "date 2025-10-20 Orsa, Oct. 20 - The fair runs from Saturday, 1 November 2025 to Tuesday, 5 "
        "November 2025.",
        note="the range ends on a Wednesday",
    ),
    conflict(
        "date 2025-05-05 Tarn, May 5 - The two ministers met in Tarn on 9 May 2025 and signed a pact on "
        "fishing.",
        note="told as past before it can have happened",
    ),
    conflict(
        "date 2026-02-02 Kolva, Feb. 2 - The dam at Kolva was completed on 14 February 2026, the "
        "builders said.",
        note="a passive told as past",
    ),
    silent(
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge will be opened on Wednesday, 12 March 2025.",
        note="the weekday of that day",
    ),
    silent(
        "date 2025-05-05 Tarn, May 5 - The two ministers will meet in Tarn on 9 May 2025.",
        note="planned",
    ),
    silent(
        "date 2025-05-05 Tarn, May 5 - The board said on Monday that the mill would have closed by 9 May "
        "2025.",
        note="the future seen from the past",
    ),
    silent(
        "date 2025-10-20 Orsa, Oct. 20 - The cup was to be played from Saturday to Monday, 8-10 November "
        "2025.",
        note="the two ends of a range",
    ),
    silent(
        "date 2025-07-01 Ruhn, July 1 - The council agreed in June to close the old quay on 1 September "
        "2025.",
        note="what was agreed in the past lies ahead",
    ),
    silent(
        "date 2025-11-03 Marl, Nov. 3 - Marl was chosen last week to host the games that open on 4 July "
        "2027.",
        note="a relative clause that lies ahead",
    ),
    conflict(
        "date 2025-06-30 Hald, June 30 - The Hald festival began on Friday, 20 June 2025, and ended on "
        "Saturday, 29 June 2025.",
        note="29 June 2025 is a Sunday",
    ),
    silent(
        "date 2025-06-30 Hald, June 30 - The minister said the line was to open on 1 August 2025.",
        note="was to",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The verdict was announced on Thursday, 25 June 2025.",
        note="25 June 2025 is a Wednesday",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The verdict was announced on Thursday, 26 June 2025.",
        note="the weekday of the day before",
    ),
    silent(
        "date 2025-11-28 Dorn, Nov. 28 - The council of Dorn adopted the school plan for 2026 on Thursday.",
        note="a year that a plan is for",
    ),
    silent(
        "date 2025-02-14 Pell, Feb. 14 - The harbour master gave 9 October 2026 as the day of the opening.",
        note="a day that is named, not lived",
    ),
    silent(
        "date 2025-02-14 Pell, Feb. 14 - The regatta of 2027 was given to Pell on Thursday.",
        note="a year by which a happening ahead is known",
    ),
    silent(
        "date 2025-11-10 Ruhn, Nov. 10 - The book fair runs from 14 November until Saturday, 15 November.",
        note="the weekday of the second day",
    ),
    silent(
        "date 2025-06-18 Ruhn, June 18 - The library was shut from Friday to Monday 16 June.",
        note="a weekday without a date, and one with it",
    ),
    silent(
        "date 2024-11-20 Ruhn, Nov. 20 - The dam broke on Wednesday, March 15, the court heard.",
        note="of the last year in which that was a Wednesday",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The ministers met on Thursday to prepare the vote of 6 July 2025.",
        note="a noun that lies ahead",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The mill has said that it must have closed its doors come 2026.",
        note="come, before a time ahead",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Otto Falk was shot at his door on Thursday. The gunman was found "
        "guilty in April 2027.",
        note="a page that was added to later",
    ),
)
