"""The numbering of recurring events: one number for one instance, and numbers that grow with time.

What it does
    Gathers every numbered mention ("the 22nd session", "had convened 18 times by 2018") of one series from
    all articles. The same number in two articles agrees. Two numbers for one day, one number for two times,
    and a number that falls while time rises conflict.

Why it matters
    Commissions, summits and working groups are told apart by their numbers. A wrong number joins reports
    that are years apart.

Known limits
    A series is known by its name; a body renamed beyond recognition is two series. Instances without any
    date are only compared by number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.sequence import Said, reckoned
from verifier.events.when import When, interval, said
from verifier.facts.ordinal import same_series
from verifier.model import Ordinal, Timex
from verifier.rules import Holding, Topic, against, agree, apart, conflict, judged, silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Instance, Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


# Times that are only told, not stated, order two instances when they lie this far apart.
APART_DAYS = 60


@dataclass(frozen=True, slots=True)
class Numbered:
    """A mention of instance `number` with the time of its instance as this article tells it."""

    ordinal: Ordinal
    mention: Mention
    instance: Instance
    when: When | None


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts in the numbering of each series."""
    for series in _series(story):
        by_number: dict[int, list[Numbered]] = {}
        for one in series:
            if not one.ordinal.count:
                by_number.setdefault(one.ordinal.number, []).append(one)
        for number in sorted(by_number):
            yield from _same_number(story, by_number[number])
        yield from _one_day(story, by_number)
        yield from _falling(story, series)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.lacks("ordinal") or pair.alike("ordinal") or pair.unlinked()


def _series(story: Story) -> list[list[Numbered]]:
    found: list[list[Numbered]] = []
    distances = reckoned(story)
    for instance in story.instances:
        for mention in instance.mentions:
            counts = [f for f in mention.frame.facts if isinstance(f, Ordinal) and f.count]
            for fact in (*_own(mention), *counts):
                if fact.series:
                    when = _when(story, instance, mention, fact, distances.get(instance.event.id, []))
                    one = Numbered(fact, mention, instance, when)
                    home = next(
                        (s for s in found if any(same_series(fact, other.ordinal) for other in s)), None
                    )
                    if home is None:
                        found.append([one])
                    else:
                        home.append(one)
    return found


def _own(mention: Mention) -> list[Ordinal]:
    """The number a mention's own sentence gives it, not one it has from a mention it takes up.

    A number reckoned for "the next session" counts while that session lies ahead of the report: of one long
    past, the count it was reckoned from is enough.
    """
    ordinal = mention.ordinal
    if not ordinal or ordinal.sentence != mention.frame.sentence:
        return []
    past = (
        mention.when and mention.when.said and mention.told and mention.when.high.toordinal() < mention.told
    )
    return [] if past and ordinal not in mention.frame.facts else [ordinal]


def _when(
    story: Story,
    instance: Instance,
    mention: Mention,
    ordinal: Ordinal,
    reckoned_days: list[tuple[Said, When]],
) -> When | None:
    """The time of the instance in this article: stated, reckoned or when it is told.

    Of a count, the time it counts up to.
    """
    if ordinal.count:
        sentence = story.reading(mention.frame.article_id).facts
        until = [
            f
            for f in sentence
            if isinstance(f, Timex) and f.sentence == ordinal.sentence and f.high and f.low
        ]
        return interval(until[0]) if until else None
    own = said(mention.timexes)
    if own:
        return interval(own)
    here = [m for m in instance.mentions if m.frame.article_id == mention.frame.article_id]
    same = [m.when for m in here if m.when and m.when.said] + [
        when for done, when in reckoned_days if done.article_id == mention.frame.article_id
    ]
    return min(same, key=lambda w: (w.high - w.low, w.low), default=None) or (
        mention.when if mention.frame.modality == "happened" else None
    )


def _holding(one: Numbered, value: str) -> Holding:
    return Holding.of_mention(one.mention, one.ordinal, value)


def _topic(one: Numbered, slot: str, subject: str) -> Topic:
    return Topic.of_event(one.instance, "session", slot, subject)


def _name(one: Numbered) -> str:
    return one.ordinal.series or one.ordinal.head


def _same_number(story: Story, group: Sequence[Numbered]) -> Iterator[Finding]:
    """One number: told by several articles it agrees, told of two times it conflicts."""
    number = str(group[0].ordinal.number)
    timed = [one for one in group if one.when and one.when.said]
    early = min(
        timed, key=lambda o: (o.when.high, o.mention.frame.id) if o.when else (o.when, ""), default=None
    )
    if early and early.when:
        late = [
            o for o in timed if o.when and o.when.low > early.when.high and o.instance is not early.instance
        ]
        late = [o for o in late if o.when and o.when.gap(early.when) > 1]
        if late:
            first = [o for o in timed if o.when and o.when.overlaps(early.when)]
            found = against([[_holding(o, _stamp(o)) for o in first], [_holding(o, _stamp(o)) for o in late]])
            yield from judged(
                story,
                _topic(early, "number", f"Number {number} of the {_name(early)} is given to two times"),
                found,
            )
            return
    yield from judged(
        story,
        _topic(group[0], "number", f"The number in the series {_name(group[0])}"),
        against([[_holding(o, number) for o in group]]),
    )


def _stamp(one: Numbered) -> str:
    assert one.when
    return f"number {one.ordinal.number}, {one.when.shown}"


def _one_day(story: Story, by_number: dict[int, list[Numbered]]) -> Iterator[Finding]:
    """Two numbers for one day of a series."""
    fine = {n: [o for o in group if o.when and o.when.fine] for n, group in by_number.items()}
    numbers = sorted(fine)
    for place, low in enumerate(numbers):
        for high in numbers[place + 1 :]:
            clash = [
                (a, b) for a in fine[low] for b in fine[high] if a.when and b.when and a.when.overlaps(b.when)
            ]
            if clash:
                groups = [[_holding(o, str(n)) for o in by_number[n]] for n in (low, high)]
                subject = f"Two numbers for one day of the {_name(clash[0][0])}"
                yield from _only_clash(story, _topic(clash[0][0], "number", subject), groups)


def _falling(story: Story, series: Sequence[Numbered]) -> Iterator[Finding]:
    """A lower number at a later time, or a count that later numbers belie."""
    timed = [one for one in series if one.when]
    pairs = [(a, b) for a in timed for b in timed if _falls(a, b)]
    if not pairs:
        return
    # The one that stands in most broken pairs is set against the others, so that one slip is one finding.
    score = {id(o): sum(o in pair for pair in pairs) for o in timed}
    odd = max((o for pair in pairs for o in pair), key=lambda o: (score[id(o)], o.ordinal.number))
    mine = [
        o for o in timed if o.ordinal.number == odd.ordinal.number and o.ordinal.count == odd.ordinal.count
    ]
    others = [
        o
        for o in timed
        if any({id(o), id(m)} == {id(x) for x in pair} for pair in pairs for m in mine) and o not in mine
    ]
    groups = [[_holding(o, _stamp(o)) for o in mine], [_holding(o, _stamp(o)) for o in others]]
    subject = f"The numbers of the {_name(odd)} do not grow with time"
    yield from _only_clash(story, _topic(odd, "numbering", subject), groups)


def _falls(a: Numbered, b: Numbered) -> bool:
    """A is earlier than B and yet its number is higher (or, for a count up to A's time, as high)."""
    if not a.when or not b.when or a.when.high >= b.when.low or b.ordinal.count:
        return False
    if not (a.when.said and b.when.said) and a.when.gap(b.when) < APART_DAYS:
        return False
    limit = b.ordinal.number if a.ordinal.count else b.ordinal.number + 1
    return a.ordinal.number >= limit


def _only_clash(story: Story, topic: Topic, groups: list[list[Holding]]) -> Iterator[Finding]:
    yield from (f for f in judged(story, topic, against(groups)) if f.verdict != "agreement")


EXAMPLES = (
    agree(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held in Sarn "
        "on Thursday.",
        "date 2025-04-12 Velm, April 12 - The Tarn River Commission held its 14th session in Sarn on 10 "
        "April.",
        note="one number for one session",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The sixth Northern Harbours Forum ended in Orsa on Friday.",
        "date 2025-09-20 Pell, Sept. 20 - Delegates to the 6th Northern Harbours Forum in Orsa agreed on "
        "a fund.",
        note="words and figures",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held in Sarn "
        "on Thursday.",
        "date 2025-04-12 Velm, April 12 - The 15th session of the Tarn River Commission was held in Sarn "
        "on 10 April.",
        note="two numbers for one day",
    ),
    conflict(
        "date 2024-05-17 Dorn, May 17 - The ninth summit of the Lake Alliance was held in Dorn on 16 May "
        "2024.",
        "date 2025-06-13 Marl, June 13 - The ninth summit of the Lake Alliance was held in Marl on 12 "
        "June 2025.",
        note="miss: one number for two times: linked as one summit, so date and place tell it",
    ),
    conflict(
        "date 2023-03-10 Kolva, March 10 - The 31st meeting of the Border Council was held in Kolva on 9 "
        "March 2023.",
        "date 2025-03-07 Brenn, March 7 - The 29th meeting of the Border Council was held in Brenn on 6 "
        "March 2025.",
        note="the number falls while time rises",
    ),
    conflict(
        "date 2025-02-21 Ruhn, Feb. 21 - The Grain Committee had met 12 times by 2020, its chairman said.",
        "date 2018-10-05 Ruhn, Oct. 5 - The 13th meeting of the Grain Committee was held in Ruhn on 4 "
        "October 2018.",
        note="miss: a count up to a year that an earlier number belies: a count of meetings under a verb "
        "is not placed in the series",
    ),
    silent(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held on "
        "Thursday.",
        "date 2025-04-11 Sarn, April 11 - The 27th session of the Tarn Fisheries Council was held on "
        "Thursday.",
        note="two bodies on one day",
    ),
    apart(
        "date 2025-10-10 Pell, Oct. 10 - The 23rd summit of Arlen and Brask was held in Pell on Thursday.",
        "date 2025-10-10 Pell, Oct. 10 - The 23rd meeting of the Arlen-Brask Working Group on Dams was "
        "held in Pell.",
        note="two series with one number",
    ),
    silent(
        "date 2024-05-17 Dorn, May 17 - The ninth summit of the Lake Alliance was held in Dorn on 16 May "
        "2024.",
        "date 2025-06-13 Marl, June 13 - The tenth summit of the Lake Alliance was held in Marl on 12 "
        "June 2025.",
        note="the number grows with time",
    ),
    silent(
        "date 2025-06-13 Marl, June 13 - The Lake Alliance held its tenth summit in Marl on Thursday. "
        "The 11th summit will be held in Dorn in 2026.",
        "date 2025-06-14 Dorn, June 14 - The tenth summit of the Lake Alliance was held in Marl on 12 June.",
        note="the next one is planned",
    ),
    silent(
        "date 2025-02-21 Ruhn, Feb. 21 - The Grain Committee had met 12 times by 2018.",
        "date 2025-02-20 Ruhn, Feb. 20 - The 19th meeting of the Grain Committee was held in Ruhn on "
        "Thursday.",
        note="a count of earlier years",
    ),
    agree(
        "date 2025-03-14 Gorm, March 14 - The Alpine Rail Council met in Gorm on Thursday for the eighth "
        "time.",
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council took place in "
        "Gorm on Thursday.",
        note="for the eighth time",
    ),
    conflict(
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - The Alpine Rail Council held its seventh meeting in Gorm on 13 "
        "March.",
        note="its seventh, in the active voice",
    ),
    silent(
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - Gorm celebrated its 900th anniversary on Thursday.",
        note="an anniversary is no session",
    ),
    apart(
        "date 2025-03-14 Gorm, March 14 - The fourth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - The fourth meeting of the North Sea Fisheries Board was held "
        "in Lund on Thursday.",
        note="two bodies with one number",
    ),
)
