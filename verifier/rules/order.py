"""What came before what, as different articles give it, and as the dates have it.

What it does
    Reads "on the eve of", "ahead of", "after", "precedes" between two events and compares it with what other
    sentences say of the same two events, and with their dates.

Why it matters
    A wreath before the talks or after them, a session on the eve of a summit or a day later: order is often
    the only trace of a wrong date.

Known limits
    Both events must be recognised; "after" between two reasons ("after a request") is not about time.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from verifier.events.sequence import Said, sequence, stated
from verifier.events.when import When, interval
from verifier.model import Fact, Timex
from verifier.rules import Holding, Topic, against, agree, clash, conflict, judged, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding

MIRROR = {"before": "after", "after": "before", "during": "during"}


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on order."""
    pairs: dict[tuple[str, str], list[tuple[Said, str]]] = {}
    for said in sequence(story):
        one, two = said.first.event.id if said.first else f"since {said.order.start}", said.anchor.event.id
        if one == two:
            continue
        key, relation = (
            ((one, two), said.order.relation) if one < two else ((two, one), MIRROR[said.order.relation])
        )
        pairs.setdefault(key, []).append((said, relation))
    for key in sorted(pairs):
        yield from _pair(story, pairs[key])


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    told = any(fact.kind == "order" for claim in (pair.a, pair.b) for fact in claim.facts)
    if not told:
        return "neither claim says what came before what"
    return "the order is of other events, or no other claim and no date speaks of it"


def _pair(story: Story, statements: list[tuple[Said, str]]) -> Iterator[Finding]:
    said = [s for s, _ in statements]
    first = said[0]
    one = first.first.event.label if first.first else "what was told before"
    the_one = f"the {one}" if first.first else one
    topic = Topic(
        rule="order",
        slot="order",
        subject=f"Which came first, {the_one} or the {first.anchor.event.label}?",
        event_id=first.anchor.event.id,
        links=(*(first.first.event.links if first.first else ()), *first.anchor.event.links),
        sure=0.8,
    )
    by_relation: dict[str, list[Holding]] = {}
    flip = first.first.event.id > first.anchor.event.id if first.first else False
    for statement, relation in statements:
        shown = MIRROR[relation] if flip else relation
        by_relation.setdefault(f"{one} {shown} {first.anchor.event.label}", []).append(
            _statement(story, statement)
        )
    groups = [[*holdings] for value, holdings in sorted(by_relation.items()) if " during " not in value]
    if len(groups) > 1 and _deed_and_day(story, said):
        return
    if len(groups) > 1:
        labelled = [
            [_with(h, value) for h in holdings]
            for value, holdings in sorted(by_relation.items())
            if " during " not in value
        ]
        yield from judged(story, topic, against(labelled))
        return
    belied = [h for s in said if _datable(story, s) for h in _against(s)]
    support = [h for s in said for h in _support(s)]
    if belied:
        yield from clash(story, topic, [[_statement(story, s) for s in said], belied])
    elif groups:
        yield from judged(
            story,
            topic,
            against([[*(_with(h, next(iter(sorted(by_relation)))) for h in groups[0]), *support]]),
        )


def _with(holding: Holding, value: str) -> Holding:
    return dataclasses.replace(holding, value=value, wide=-1.0)


def _statement(story: Story, said: Said) -> Holding:
    sentence = story.sentence(said.article_id, said.order.sentence)
    start, end = min(said.order.start, said.order.anchor.start), max(said.order.end, said.order.anchor.end)
    text = sentence.text[start - sentence.start : end - sentence.start]
    words = Fact(
        kind="order",
        start=start,
        end=end,
        text=text,
        sentence=said.order.sentence,
        derivation=said.order.derivation,
    )
    return dataclasses.replace(_held(said, words, text), wide=-1.0)


def _dates(said: Said) -> list[tuple[Mention | None, Timex, When]]:
    if said.first:
        return [(m, t, w) for m, t, w in stated(said.first)]
    return [(None, said.since, interval(said.since))] if said.since else []


def _deed_and_day(story: Story, said: list[Said]) -> bool:
    """Whether one order is within a deed and another of days.

    "Died after slipping" and "the day after Salo slipped, Falk died" order no one death and one slip twice.
    """
    return any(_within(story, s) and s.order.days < 1 for s in said) and any(s.order.days > 0 for s in said)


def _within(story: Story, said: Said) -> bool:
    """Whether an order stands within a deed: "was called after hearing a quarrel" orders minutes."""
    tokens = story.sentence(said.article_id, said.order.sentence).tokens
    anchor = next((t for t in tokens if t.start >= said.order.anchor.start), None)
    return anchor is not None and anchor.tag == "VBG"


def _datable(story: Story, said: Said) -> bool:
    """Whether dates can belie an order: each of the two has one day, and the order is not within a deed.

    "Last Sunday, after surgery last Tuesday" is one reading of two weekdays; an event that two articles date
    differently is a conflict of dates.
    """
    if _within(story, said):
        return False
    anchored: list[tuple[Mention | None, Timex, When]] = [(m, t, w) for m, t, w in stated(said.anchor)]
    sets = (_dates(said), anchored)
    if any(not a.overlaps(b) for found in sets for _, _, a in found for _, _, b in found):
        return False
    beside = [t for found in sets for m, t, _ in found if m and m.frame.article_id == said.article_id]
    loose = [t for t in beside if t.sentence == said.order.sentence and not t.explicit]
    return len(loose) < 2


def _against(said: Said) -> Iterator[Holding]:
    """Dates of the two events that cannot go with the stated order."""
    for mention, one, first in _dates(said):
        for other, two, anchor in stated(said.anchor):
            if not _fits(said, first, anchor):
                yield _dated(said, mention, one, first)
                yield _dated(said, other, two, anchor)


def _support(said: Said) -> Iterator[Holding]:
    for mention, one, first in _dates(said):
        for other, two, anchor in stated(said.anchor):
            if _fits(said, first, anchor) and not first.overlaps(anchor):
                yield _dated(said, mention, one, first)
                yield _dated(said, other, two, anchor)


def _fits(said: Said, first: When, anchor: When) -> bool:
    relation, days = said.order.relation, said.order.days
    if relation == "during":
        return True
    early, late = (first, anchor) if relation == "before" else (anchor, first)
    if days > 0:
        wanted = early.low + dt.timedelta(days=days), early.high + dt.timedelta(days=days)
        return wanted[0] <= late.high and late.low <= wanted[1]
    return early.low <= late.high


def _dated(said: Said, mention: Mention | None, timex: Timex, when: When) -> Holding:
    if mention:
        return Holding.of_mention(mention, timex, when.shown)
    return _held(said, timex, when.shown)


def _held(said: Said, fact: Fact, value: str) -> Holding:
    return Holding(
        value=value,
        fact=fact,
        article_id=said.article_id,
        claim_id=said.claim_id,
        start=fact.start,
        end=fact.end,
        told=said.anchor_mention.told,
        modality="happened",
        source="",
    )


EXAMPLES = (
    agree(
        "date 2025-10-10 Velm, Oct. 10 - The talks between Norland and Sorland were held in Velm ahead of "
        "the summit of the Lake Alliance.",
        "date 2025-10-10 Velm, Oct. 10 - Ahead of the summit of the Lake Alliance, Norland and Sorland held "
        "talks in Velm.",
        note="miss: ahead of, in two places of the sentence: a clause that begins with the order is not read",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - The parade was held in Hald a day before the election in Norland.",
        "date 2025-12-05 Hald, Dec. 5 - The parade in Hald was held on 29 November 2025. "
        "The election in Norland was held on 30 November 2025.",
        note="a distance and two dates",
    ),
    conflict(
        "date 2025-06-13 Marl, June 13 - The wreath ceremony in Marl took place before the talks with "
        "Norland.",
        "date 2025-06-13 Marl, June 13 - The wreath ceremony in Marl took place after the talks with "
        "Norland.",
        note="before and after",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - The meeting of the finance ministers in Orsa was held on the eve "
        "of the Harbours summit.",
        "date 2025-09-19 Orsa, Sept. 19 - The meeting of the finance ministers in Orsa was held a day after "
        "the Harbours summit.",
        note="the eve of, and a day after",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - The Harbours summit in Orsa was held on Monday, 15 September 2025. "
        "The finance ministers met in Orsa on 18 September 2025, on the eve of the summit.",
        "date 2025-09-19 Orsa, Sept. 19 - The Harbours summit was held in Orsa on 15 September 2025.",
        note="an order that the dates belie",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - The military parade in Hald was held a day before the election "
        "in Norland.",
        "date 2025-12-05 Hald, Dec. 5 - The military parade in Hald was held on 22 November 2025. "
        "The election in Norland was held on 30 November 2025.",
        note="miss: a day before, and eight days: the dated parade is not linked with the undated one",
    ),
    silent(
        "date 2025-06-13 Marl, June 13 - The wreath ceremony took place before the talks on Thursday.",
        "date 2025-06-13 Marl, June 13 - The banquet took place after the talks on Thursday.",
        note="another ceremony",
    ),
    silent(
        "date 2025-04-11 Sarn, April 11 - The inquiry was opened after a request from the mayor.",
        "date 2025-04-11 Sarn, April 11 - The inquiry was opened before the mayor's request was read in "
        "public.",
        note="after a request is a reason",
    ),
    silent(
        "date 2024-05-17 Dorn, May 17 - The parade was held before the summit of the Lake Alliance in "
        "May 2024.",
        "date 2025-06-13 Dorn, June 13 - The parade was held after the summit of the Lake Alliance in "
        "June 2025.",
        note="another year",
    ),
    silent(
        "date 2025-10-17 Velm, Oct. 17 - The budget vote was held two days after the election.",
        "date 2025-10-17 Velm, Oct. 17 - The election was held on 12 October 2025. "
        "The budget vote followed on 14 October 2025.",
        note="the dates bear it out",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - The concert in Hald was held before the match.",
        "date 2025-12-05 Hald, Dec. 5 - The concert in Hald was held during the match.",
        note="during is not set against before",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - The exercise in the Velm Sea was held ahead of the summit of "
        "the Lake Alliance.",
        "date 2025-06-27 Ruhn, June 27 - The exercise in the Velm Sea preceded the summit of the Lake "
        "Alliance.",
        note="ahead of, and preceded",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The election in Peru will be held before the summit of the Lake "
        "Alliance.",
        "date 2025-06-27 Ruhn, June 27 - The election in Chile will be held after the summit of the Lake "
        "Alliance.",
        note="another election",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - Police were called to the mill after hearing a shot on Saturday.",
        "date 2025-06-13 Lund, June 13 - Police were called to the mill on 7 June 2025. The hearing was "
        "held on 10 June 2025.",
        note="after hearing is a matter of minutes",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The climber Otto Falk died on Wednesday after slipping from a ridge "
        "near Ruhn.",
        "date 2025-06-27 Ruhn, June 27 - The day after the death of Otto Falk, a second climber slipped from "
        "a ridge near Ruhn.",
        note="a slip within one deed, and another a day later",
    ),
)
