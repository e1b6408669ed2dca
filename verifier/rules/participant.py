"""Who did it, as different articles give it.

What it does
    Compares the agents of one event: the two who chaired it, who declared, signed, designed or won it. Two
    sets of the same size that differ in one person conflict; so does "alone" against company, and so do
    two makers of one work that one paper calls a project and the other a tower.

Why it matters
    Naming the wrong minister or the wrong architect changes the story.

Known limits
    A longer list contains a shorter one and agrees with it. Governments and countries are not compared with
    people.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
import re
from typing import TYPE_CHECKING

from verifier.events.arguments import merged_verb
from verifier.facts.name import same_person
from verifier.model import Name
from verifier.rules import (
    Holding,
    Sides,
    Topic,
    agree,
    clash,
    conflict,
    judged,
    outlets,
    passage,
    sides,
    silent,
)
from verifier.rules._slots import LIKELY, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Answer, Finding

# Kinds of happening with one set of doers; anyone may say, visit, attend or die.
SOLE = frozenset(
    "chair sign design declare win lay build foundation opening meeting summit protocol inquiry "
    "wreath emergency takeover".split()
)
# What is made once and by the same makers; "write" and "direct" are said of letters and of traffic.
MADE = frozenset({"design", "compose", "paint", "sculpt", "invent"})
MONTH = 31  # days; later reports may tell of another work
BODIES = frozenset(
    "court council ministry government police agency commission committee parliament senate congress board "
    "army party union company group".split()
)
# Who attends an opening does not open.
GUESTS = frozenset({"attend", "join", "address", "follow"})
THE = re.compile(r"\b[Tt]he\s$")
ALONE = frozenset({"alone", "solely", "single-handedly", "unaccompanied"})


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on who took part."""
    found = [*_of_events(story), *_makers(story)]
    yield from found
    yield from slotted(story, "name", "participant", found)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return (
        pair.lacks("name")
        or pair.alike("name")
        or pair.both(pair.unlinked(), pair.apart("name", LIKELY["name"]))
    )


def _of_events(story: Story) -> Iterator[Finding]:
    organisations = _organisations(story)
    for instance in story.instances:
        if instance.mentions[0].frame.kind not in SOLE:
            continue
        holdings = [h for m in instance.mentions if (h := _holding(story, m))]
        subject = f"Who took part in the {instance.event.label}"
        topic = Topic.of_event(instance, "participant", "agent", subject, sure=0.8)
        found = sides(holdings, functools.partial(_answer, organisations=organisations))
        if outlets(h for group in found.clash for h in group) < 2:
            found = Sides(found.groups, [])  # one article that names two tells of two happenings
        groups = [
            [[_printed(story, h) for h in group] for group in part] for part in (found.groups, found.clash)
        ]
        yield from judged(story, topic, Sides(groups[0], groups[1]))


def _makers(story: Story) -> Iterator[Finding]:
    """Two makers of one work, which articles call by other nouns: "the project, designed by", "the wing"."""
    told: dict[str, dict[str, list[tuple[Instance, Mention]]]] = {}
    for instance in story.instances:
        for m in instance.mentions:
            if m.frame.kind in MADE and m.frame.modality in {"happened", "background"} and m.agents:
                told.setdefault(m.frame.kind, {}).setdefault(m.frame.article_id, []).append((instance, m))
    for kind in sorted(told):
        # An article that tells of two works of a kind leaves open which one the other article means.
        sole = [told[kind][article][0] for article in sorted(told[kind]) if len(told[kind][article]) == 1]
        for (one, a), (other, b) in itertools.combinations(sole, 2):
            holdings = [_holding(story, m) for m in (a, b)]
            if one is other or not _one_work(story, a, b) or None in holdings:
                continue
            subject = f"Who did the {other.event.label}"
            topic = Topic(rule="participant", slot="agent", subject=subject, sure=0.75)
            groups = [[_printed(story, h)] for h in holdings if h]
            yield from clash(story, topic, groups)


def _one_work(story: Story, a: Mention, b: Mention) -> bool:
    """Whether what one article calls a work stands in the sentence of the other, with another maker."""
    words = [{t.lemma for t in story.sentence(m.frame.article_id, m.frame.sentence).tokens} for m in (a, b)]
    things = a.frame.objects & words[1] or b.frame.objects & words[0]
    makers = [{w for name in m.agents for w in name.split()} for m in (a, b)]
    near = not a.told or not b.told or abs(a.told - b.told) <= MONTH
    return bool(things) and near and len(a.agents) == len(b.agents) == 1 and not makers[0] & makers[1]


def _organisations(story: Story) -> frozenset[str]:
    """The names that some article uses for many: as an organisation, or with "the": "the Larks"."""
    return frozenset(
        story.name(fact.entity)
        for reading in story.readings
        for fact in reading.facts
        if isinstance(fact, Name)
        and (fact.type == "organisation" or THE.search(reading.article.text[: fact.start][-5:]))
    )


def _printed(story: Story, holding: Holding) -> Holding:
    """The holding with its names as the articles print them."""
    names = " and ".join(story.shown(name) for name in sorted(_people(holding)))
    return dataclasses.replace(holding, value=names + (" alone" if _alone(holding) else ""))


def _holding(story: Story, mention: Mention) -> Holding | None:
    agents = sorted(a for a in mention.agents if " " in a)
    frame = mention.frame
    sentence = story.sentence(frame.article_id, frame.sentence)
    verb = merged_verb(sentence.tokens, frame.head)
    if not agents or frame.modality in {"possible", "opinion"}:
        return None
    if verb >= 0 and sentence.tokens[verb].lemma in GUESTS:
        return None
    spans = [
        (f.start, f.end)
        for f in story.reading(frame.article_id).facts
        if f.sentence == frame.sentence
        and f.kind in {"name", "role"}
        and story.name(getattr(f, "entity", "") or getattr(f, "holder", "")) in agents
    ] or [(frame.start, frame.end)]
    alone = any(t.lemma in ALONE for t in sentence.tokens if abs(t.index - frame.head) < 5)
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    words = passage(story, frame, start, end, "the doers in its sentence")
    value = " and ".join(agents) + (" alone" if alone else "")
    return Holding.of_mention(mention, words, value, wide=-float(len(agents)))


def _answer(a: Holding, b: Holding, organisations: frozenset[str]) -> Answer:
    mine, other = _people(a), _people(b)
    if mine == other:
        return "conflicting" if _alone(a) != _alone(b) and len(mine) > 1 else "equal"
    if mine < other or other < mine:
        smaller = a if mine < other else b
        return "conflicting" if _alone(smaller) else "compatible"
    if len(mine) != len(other) or len(mine - other) != 1:
        return "incomparable"
    left, right = min(mine - other), min(other - mine)
    if _is_body(left, organisations) != _is_body(right, organisations):
        return "incomparable"  # a court and the judge who presided, a club and its striker
    return "compatible" if same_person(left, right) else "conflicting"


def _is_body(name: str, organisations: frozenset[str]) -> bool:
    """Whether a name is that of many: by its noun, or because an article uses it for an organisation."""
    return name in organisations or bool(BODIES & set(name.split()))


def _people(holding: Holding) -> frozenset[str]:
    return frozenset(holding.value.removesuffix(" alone").split(" and "))


def _alone(holding: Holding) -> bool:
    return holding.value.endswith(" alone")


EXAMPLES = (
    agree(
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Omar Nasri chaired the session in Sarn on Thursday.",
        "date 2025-04-11 Sarn, April 11 - The session in Sarn was chaired by Omar Nasri and Helga Ruud "
        "on Thursday.",
        note="active and passive",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - Pia Lund and Emil Vogt designed the new library in Orsa.",
        note="a longer list contains the shorter one",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Emil Vogt.",
        note="two architects of one house",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Omar Nasri chaired the session in Sarn on Thursday.",
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Viktor Brask chaired the session in Sarn on "
        "Thursday.",
        note="one of the two differs",
    ),
    conflict(
        "date 2025-07-25 Tarn, July 25 - Carla Mendes won the Tarn marathon on Thursday.",
        "date 2025-07-25 Tarn, July 25 - Ines Duarte won the Tarn marathon on Thursday.",
        note="one race has one winner",
    ),
    conflict(
        "date 2025-11-21 Pell, Nov. 21 - Governor Boris Tamm declared a state of emergency in Pell on "
        "Thursday.",
        "date 2025-11-21 Pell, Nov. 21 - A state of emergency was declared in Pell on Thursday by Rita Salo.",
        note="one declaration",
    ),
    silent(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - The new theatre in Orsa was designed by Emil Vogt.",
        note="another house",
    ),
    silent(
        "date 2025-07-25 Tarn, July 25 - Carla Mendes won the women's marathon in Tarn on Thursday.",
        "date 2025-07-25 Tarn, July 25 - Paul Otieno won the men's marathon in Tarn on Thursday.",
        note="miss: another race: the women's race and the men's become one",
    ),
    silent(
        "date 2024-04-12 Sarn, April 12 - Helga Ruud chaired the session in Sarn on 11 April 2024.",
        "date 2025-04-11 Sarn, April 11 - Viktor Brask chaired the session in Sarn on 10 April 2025.",
        note="the session of another year",
    ),
    silent(
        "date 2025-03-14 Velm, March 14 - Judge Lotta Heim attended the opening of the school on Thursday.",
        "date 2025-03-14 Velm, March 14 - Mayor Otto Falk attended the opening of the school on Thursday.",
        note="anyone may attend",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm laid a wreath at the war memorial in Hald alone.",
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm and Chancellor Rita Salo laid a wreath at the war "
        "memorial in Hald.",
        note="miss: alone and in company: alone at the end of a sentence is not read",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - Norland signed the treaty in Hald on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Foreign Minister Ines Duarte signed the treaty in Hald on Thursday.",
        note="a state and the minister who signs for it",
    ),
    agree(
        "date 2025-05-23 Lund, May 23 - Astrid Falk was appointed head of the bank by King Olaf Haugen.",
        "date 2025-05-23 Lund, May 23 - King Olaf Haugen appointed Astrid Falk head of the bank.",
        note="miss: one appointment: appointing is not among the happenings whose doers are compared",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm met Chancellor Rita Salo in Hald on Monday.",
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm met King Olaf Haugen in Hald on Thursday.",
        note="two meetings of one president",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The talks in Ruhn on Thursday were chaired by Foreign Minister "
        "Ines Duarte.",
        "date 2025-06-27 Ruhn, June 27 - The talks in Ruhn on Thursday were chaired by Foreign Minister "
        "Sven Aker.",
        note="two who chaired one meeting",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - President Ada Holm signed the pact in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The pact was signed in Ruhn on Thursday by President Holm.",
        note="a full name and a surname",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The pact was signed by Defence Minister Nadia Holm.",
        "date 2025-06-27 Ruhn, June 27 - The pact was signed by Nadia Holm in the presence of King Olaf "
        "Storm.",
        note="a witness signs nothing",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Under the coach Otto Falk the striker won her fourth title. Otto "
        "Falk won the title of the year. Ines Duarte won her fourth title of the league.",
        note="what one article says of two winners",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The Larks won the cup final in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Ines Duarte won the cup final in Ruhn on Thursday with a late goal.",
        note="a club and its striker",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The project, designed by Pia Lund, adds a tower to the old mill.",
        "date 2025-06-27 Ruhn, June 27 - The slim tower was designed by Emil Vogt, known for bridges.",
        note="one work under two nouns",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The project, designed by Pia Lund, adds a tower to the old mill.",
        "date 2025-06-27 Ruhn, June 27 - The tower was designed by Emil Vogt. The park was designed by Pia "
        "Lund.",
        note="one article tells of two works",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The project, designed by Pia Lund, adds a tower to the old mill.",
        "date 2025-06-27 Ruhn, June 27 - The new bridge was designed by Emil Vogt.",
        note="another work",
    ),
)
