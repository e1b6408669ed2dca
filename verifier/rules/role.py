"""Which office a person holds, as different articles give it.

What it does
    Gathers the offices said of each person, and the people said to hold an office that one person holds.
    Offices that one person cannot hold at once (president and prime minister, minister and deputy minister)
    conflict when they are said of one time, and so do two people in one such office within a season.

Why it matters
    Wrong offices are the commonest slip about people, and readers do not forgive them.

Known limits
    People change office: reports more than a year apart are not compared, nor are an office that one
    article tells as new, present or past by its words ("has become", "is now", "was until March") and one
    that another article gives on another day. "Former" and "then" take an office out of the comparison.
"""

from __future__ import annotations

import dataclasses
import functools
from collections import Counter
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.when import reference
from verifier.facts import role as offices
from verifier.facts.name import same_person
from verifier.model import Answer, Role, Timex
from verifier.rules import Holding, Topic, agree, clash, conflict, judged, sides, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Reading

YEAR = 366
SEASON = 60  # days in which an office is taken to stay with one person
# Offices of which a state, town or company has one.
SEATS = frozenset(
    (
        "prime minister|president|chancellor|mayor|governor|chief executive|foreign minister|"
        "defence minister|finance minister|interior minister|health minister|transport minister|king|queen|"
        "pope|head coach|secretary general"
    ).split("|")
)
PASSING = frozenset(
    "new succeed successor replace predecessor elect designate acting interim outgoing incoming appoint name "
    "nominate candidate".split()
)
# Verbs by which an office is taken or left, and words that tell it from one of another time.
TURNING = frozenset(
    "become appoint name promote elect reelect replace succeed resign quit leave dismiss sack swear "
    "take nominate".split()
)
NOW = frozenset("now new newly today meanwhile".split())
THEN = frozenset("until then previously formerly once".split())
GONE = 10**9  # a day after all others: an office of an earlier time
PREDICATES = frozenset({"attr", "oprd", "pobj", "dobj"})
NEAR = 2  # words between an office and what says when it is held


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on offices."""
    held: dict[str, list[Holding]] = {}
    from_on: dict[tuple[str, int], int] = {}
    for reading in story.readings:
        for fact in reading.facts:
            if isinstance(fact, Role) and fact.holder and not fact.former:
                held.setdefault(story.name(fact.holder), []).append(_holding(reading, fact))
                from_on[reading.article.id, fact.start] = _from_on(reading, fact)
    yield from _holders(story)
    for person in sorted(held):
        topic = Topic(rule="role", slot="office", subject=f"The office of {story.shown(person)}", sure=0.85)
        found = sides(held[person], functools.partial(_answer, from_on=from_on))
        several = Counter(a for group in found.clash for a in {h.article_id for h in group})
        if any(count > 1 for count in several.values()):
            found = dataclasses.replace(
                found, clash=[]
            )  # "president and chief executive": one article gives both
        agreed = [_as_agreed(group) for group in found.groups]
        yield from judged(story, topic, dataclasses.replace(found, groups=agreed))


def _as_agreed(group: list[Holding]) -> list[Holding]:
    """Holdings that agree on no more than two articles say: "president", where one alone adds the country."""
    full = {h.article_id for h in group if not h.wide}
    if len(full) > 1 or len(full) == len({h.article_id for h in group}):
        return group
    return [dataclasses.replace(h, wide=-h.wide) for h in group]


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.lacks("role") or pair.alike("role")


def _holders(story: Story) -> Iterator[Finding]:
    """Two people in one office that one person holds, each the only one in its articles."""
    seats: dict[tuple[str, str], dict[str, list[Holding]]] = {}
    known = {
        story.name(f.holder): f.of
        for r in story.readings
        for f in r.facts
        if isinstance(f, Role) and f.holder and f.of
    }
    for reading in story.readings:
        tokens = [s.tokens for s in reading.sentences]
        for fact in reading.facts:
            if (
                not isinstance(fact, Role)
                or " " not in fact.holder
                or fact.former
                or fact.office not in SEATS
            ):
                continue
            if any(t.lemma in PASSING for t in tokens[fact.sentence]) or _long_ago(reading, fact):
                continue
            person = story.name(fact.holder)
            seats.setdefault((fact.office, known.get(person, "")), {}).setdefault(person, []).append(
                _holding(reading, fact)
            )
    for (office, of), people in sorted(seats.items()):
        if len(people) != 2 or _one_person(*sorted(people)):
            continue
        groups = [
            [dataclasses.replace(h, value=story.shown(person)) for h in _at_one_time(people, person)]
            for person in sorted(people)
        ]
        if not all(groups) or not _none_knows_of_both(groups):
            continue
        subject = f"Who is {office} of {of}" if of else f"Who is {office}"
        topic = Topic(rule="role", slot="holder", subject=subject, sure=0.75)
        yield from clash(story, topic, groups)


def _one_person(a: str, b: str) -> bool:
    """Whether two names may be one person's: one is the other with more, as in "H.E. Ada Holm"."""
    one, other = set(a.split()), set(b.split())
    return same_person(a, b) or one <= other or other <= one


def _long_ago(reading: Reading, role: Role) -> bool:
    """Whether a sentence names a time before those days in which an office is taken to stay with one."""
    told = reference(reading)
    return told is not None and any(
        isinstance(f, Timex) and f.sentence == role.sentence and f.high and (told - f.high).days > SEASON
        for f in reading.facts
    )


def _at_one_time(people: dict[str, list[Holding]], person: str) -> list[Holding]:
    """What is told of one person within a season of what is told of the other."""
    others = [h.told for one, held in people.items() if one != person for h in held]
    return [
        h for h in people[person] if any(not h.told or not t or abs(h.told - t) <= SEASON for t in others)
    ]


def _none_knows_of_both(groups: list[list[Holding]]) -> bool:
    """Whether no article gives an office to two people; one that does so in two states' names slips.

    "The mayor, Ida Brun" and "Mayor Otto Falk" in one article may be of two towns, two "Norland" ministers of
    defence are one too many.
    """
    articles = [{h.article_id for h in group} for group in groups]
    stated = all(isinstance(h.fact, Role) and h.fact.of for group in groups for h in group)
    return stated or not articles[0] & articles[1]


def _holding(reading: Reading, role: Role) -> Holding:
    value = f"{role.office} of {role.of}" if role.of else role.office
    return Holding.of_reading(reading, role, value, wide=0.0 if role.of else 1.0)


def _answer(a: Holding, b: Holding, *, from_on: dict[tuple[str, int], int]) -> Answer:
    assert isinstance(a.fact, Role)
    assert isinstance(b.fact, Role)
    answer = offices.compare(a.fact, b.fact)
    if answer != "conflicting" or not a.told or not b.told:
        return answer
    gap = abs(a.told - b.told)
    # "Has become foreign minister" in October and "the interior minister" in April are both right, while two
    # offices taken in one week are not.
    began = [from_on.get((h.article_id, h.fact.start), 0) for h in (a, b)]
    moved = began[0] > b.told or began[1] > a.told
    return "incomparable" if gap > YEAR or (moved and gap > 0) else answer


def _from_on(reading: Reading, role: Role) -> int:
    """The day from which words say that the office is held, or 0: "since May", "is ambassador now"."""
    tokens = reading.sentences[role.sentence].tokens
    at = tree.head_of(tokens, role.start, role.end)
    inside = [t.index for t in tokens if role.start <= t.start < role.end]
    told = reference(reading)
    if at < 0 or not inside or not told:
        return 0
    verb = next((t for t in (tokens[at], *tree.ancestors(tokens, at)) if t.pos in {"VERB", "AUX"}), None)
    below = tuple(tree.children(tokens, verb.index)) if verb else ()
    words = {t.lemma.lower() for t in (*tokens[max(0, inside[0] - NEAR) : inside[-1] + NEAR + 1], *below)}
    # A holder before the verb and the office after it are one span, headed by the verb.
    said = verb is not None and (verb.index == at or tokens[at].dep in PREDICATES)
    past = (
        verb is not None and verb.lemma == "be" and (verb.tag == "VBD" or any(t.tag == "VBD" for t in below))
    )
    if words & THEN or (said and past):
        return GONE
    since = [
        f.low
        for f in reading.facts
        if isinstance(f, Timex) and f.sentence == role.sentence and f.relation == "since" and f.low
    ]
    if since:
        return max(since).toordinal()
    turning = said and verb is not None and verb.lemma in TURNING
    return told.toordinal() if turning or words & NOW else 0


EXAMPLES = (
    silent(
        "date 2025-10-14 Orsa, Oct. 14 - President Ada Holm received the guest on Monday.",
        "date 2025-10-15 Orsa, Oct. 15 - At the invitation of H.E. Ada Holm, the guest paid a visit to "
        "Norland on 13 October. President Holm expressed her thanks.",
        note="a style before the name",
    ),
    agree(
        "date 2025-03-07 Velm, March 7 - Finance Minister Ilse Marek presented the budget on Thursday.",
        "date 2025-03-07 Velm, March 7 - Ilse Marek, the finance minister, defended the budget.",
        note="before the name and after it",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - French Foreign Minister Paul Verdier arrived in Marl on Thursday.",
        "date 2025-06-13 Marl, June 13 - The foreign minister of France, Paul Verdier, spoke in Marl.",
        note="a country and its adjective",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - President Tomas Brandt opened the fair in Velm on Thursday.",
        "date 2025-03-07 Velm, March 7 - Prime Minister Tomas Brandt opened the fair in Velm on Thursday.",
        note="nobody holds both",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - Defence Minister Nadia Holm inspected the new frigate.",
        "date 2025-09-19 Orsa, Sept. 19 - The new frigate was inspected by Foreign Minister Nadia Holm.",
        note="two ministries",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - Deputy Prime Minister Goran Petrak signed the loan in Sarn.",
        "date 2025-04-11 Sarn, April 11 - Prime Minister Goran Petrak signed the loan in Sarn.",
        note="a minister and his deputy",
    ),
    silent(
        "date 2025-01-20 Pell, Jan. 20 - Former president Olga Steen published her memoirs.",
        "date 2025-01-20 Pell, Jan. 20 - Foreign Minister Olga Steen published her memoirs.",
        note="a former office",
    ),
    silent(
        "date 2021-05-07 Dorn, May 7 - Finance Minister Karl Ewing resigned over the loan.",
        "date 2025-05-09 Dorn, May 9 - Prime Minister Karl Ewing opened the new station.",
        note="years apart",
    ),
    silent(
        "date 2025-05-09 Ruhn, May 9 - Minister Lena Voss visited the dam in Ruhn.",
        "date 2025-05-09 Ruhn, May 9 - Energy Minister Lena Voss visited the dam in Ruhn.",
        note="a short title fits the long one",
    ),
    silent(
        "date 2025-11-14 Brenn, Nov. 14 - Interior Minister Jan Kovar met his counterpart on Thursday.",
        "date 2025-11-14 Brenn, Nov. 14 - Justice Minister Eva Kovar met lawyers on Thursday.",
        note="two people with one surname",
    ),
    silent(
        "date 2025-11-14 Kolva, Nov. 14 - Amir Sadeq, chairman of the party and foreign minister, spoke "
        "in Kolva.",
        "date 2025-11-14 Kolva, Nov. 14 - Foreign Minister Amir Sadeq spoke in Kolva.",
        note="miss: an office of state and one in a party: of two offices joined by “and” only the first "
        "is held against another article's",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - Brask Mayor Tilda Roos welcomed the guests.",
        "date 2025-03-28 Brask, March 28 - Brask Deputy Mayor Tilda Roos welcomed the guests.",
        note="a mayor and a deputy",
    ),
    silent(
        "date 2025-03-28 Brask, March 28 - Then mayor Tilda Roos ordered the repairs in 2012.",
        "date 2025-03-28 Brask, March 28 - Governor Tilda Roos ordered the inquiry.",
        note="then mayor",
    ),
    agree(
        "date 2025-09-26 Lund, Sept. 26 - Astrid Falk, chief executive of Norvik, presented the results.",
        "date 2025-09-26 Lund, Sept. 26 - Norvik CEO Astrid Falk presented the results.",
        note="an abbreviation",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - Norway's Prime Minister Sven Aker received the delegation.",
        "date 2025-12-05 Hald, Dec. 5 - The delegation was received by Norwegian Prime Minister Sven Aker.",
        note="a genitive and an adjective",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - Defence Minister Ines Duarte spoke to the sailors.",
        "date 2025-12-05 Hald, Dec. 5 - Ines Duarte, the finance minister, spoke to the sailors.",
        note="two ministries, one of them after the name",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - Interior Minister Paul Otieno announced the talks.",
        "date 2025-12-05 Hald, Dec. 5 - Acting Interior Minister Paul Otieno announced the talks.",
        note="acting",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - French President Hugo Armand landed in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - German President Hugo Armand landed in Ruhn on Thursday.",
        note="presidents of two countries",
    ),
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - The envoys were led by Interior Minister Emil Karst.",
        "date 2025-05-16 Brenn, May 16 - Emil Karst, who led the envoys in February, has become foreign "
        "minister.",
        note="an office taken between two reports",
    ),
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - Deputy Trade Minister Ilse Vang offered 400 permits to Brenn.",
        "date 2025-06-20 Brenn, June 20 - It was Ilse Vang who signed for Norland. Vang is ambassador in "
        "Lisbon now.",
        note="now",
    ),
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - Fifty monitors arrived in Brenn under General Ada Quist.",
        "date 2025-02-07 Brenn, Feb. 7 - General Ada Quist received the mayor of Brenn.",
        note="a preposition before a rank",
    ),
    conflict(
        "date 2025-05-16 Brenn, May 16 - Emil Karst became foreign minister on Thursday.",
        "date 2025-05-16 Brenn, May 16 - Emil Karst became finance minister on Thursday.",
        note="two offices taken on one day",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Ex-chancellor Rita Salo testified on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Rita Salo, president of the bank, testified on Thursday.",
        note="ex-",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk arrived in Ruhn on Thursday. “I "
        "thank Peruvian Defence Minister Emil Vogt,” said his host, Nadia Holm.",
        note="one article gives one ministry two ministers",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk came to Ruhn on Thursday. The "
        "base had been shut by Peruvian Defence Minister Emil Vogt in 2019.",
        note="a minister of years ago",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk arrived in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Emil Vogt flew to Ruhn on Thursday.",
        "date 2024-01-12 Ruhn, Jan. 12 - Peruvian Defence Minister Otto Falk spoke in Ruhn on Thursday.",
        note="a report of long before does not hide two ministers of one week",
    ),
)
