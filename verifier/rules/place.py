"""Where one event took place, as different articles give it.

What it does
    Compares the places said of one event, and those of which a person or thing has one only: headquarters,
    birthplace, launch site. A place inside another agrees with it; two towns, two countries, or opposite
    directions from one town conflict.

Why it matters
    The same session cannot be held in two capitals; a paper that says so has mixed up two sessions.

Known limits
    Whether one unknown place lies in another is not guessed: such pairs are not compared.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING

from verifier.events.context import Context, contexts, shared
from verifier.events.retold import retold
from verifier.events.sites import sites
from verifier.events.together import one_occasion, told_together
from verifier.events.when import reference
from verifier.facts import place as places
from verifier.facts.place.kinds import kind as place_kind
from verifier.model import Answer, Place
from verifier.rules import Holding, Topic, agree, clash, conflict, contested, judged, sides, silent

# Claims with other values that are about one thing.
ALIKE = 0.55
DIRECTION = re.compile(r"(?P<side>(?:north|south|east|west)\S*) of (?P<anchor>.+)")

BUILDINGS = frozenset(
    "plant building complex centre center hall house school stadium airport station hospital hotel church "
    "mosque tower park prison palace theatre theater museum university college factory office court bridge "
    "street road square avenue market harbour base".split()
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Instance, Mention, Story
    from verifier.events.pair import Pair
    from verifier.events.sites import Site
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on where."""
    for instance in story.instances:
        answer = functools.partial(_answer, told=_told(instance))
        found = sides(
            [_holding(m, p) for m in instance.mentions for p in m.places if not DIRECTION.match(p.name)],
            answer,
        )
        yield from judged(story, _topic(instance), found)
        goals = sides([_holding(m, p) for m in instance.mentions for p in m.goals], answer)
        yield from judged(
            story,
            dataclasses.replace(
                _topic(instance), slot="destination", subject=f"Where the {instance.event.label} ended"
            ),
            goals,
        )
    yield from _retold(story)
    yield from _directions(story)
    yield from _sites(story)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.lacks("place") or pair.alike("place") or pair.unlinked()


def _sites(story: Story) -> Iterator[Finding]:
    """Two places of what has one: the headquarters of one bank in two towns."""
    told = [s for s in sites(story) if s.claim.modality not in {"possible", "opinion"}]
    # An article that gives two for one kind tells of two owners, or of two times.
    told = [s for s in told if not any(_elsewhere(s, other) for other in told)]
    seen: set[tuple[str, int]] = set()
    for n, a in enumerate(told):
        others = [b for b in told[n + 1 :] if _one_owner(story, a, b)]
        found = sides([_sited(story, s) for s in (a, *others)], _answer)
        if found.clash and (a.claim.article_id, a.place.start) not in seen:
            seen |= {(s.claim.article_id, s.place.start) for s in others}
            topic = Topic(rule="place", slot="site", subject=f"The {a.kind}", sure=0.75)
            yield from clash(story, topic, found.clash, verdict=contested(found.clash))


def _elsewhere(a: Site, b: Site) -> bool:
    one_article = a.claim.article_id == b.claim.article_id and a.kind == b.kind
    return one_article and places.compare(a.place, b.place) not in {"equal", "compatible"}


def _one_owner(story: Story, a: Site, b: Site) -> bool:
    """Whether two sites are of one owner: named alike, or unnamed in claims that go together."""
    if a.kind != b.kind or a.moving != b.moving or a.claim.article_id == b.claim.article_id:
        return False
    if not told_together(story, a.claim, b.claim) or not one_occasion(story, a.claim, b.claim):
        return False
    if a.owner and b.owner:
        return bool(a.owner & b.owner)
    common = story.lemmas[a.claim.id] & story.lemmas[b.claim.id]
    likeness = story.vectors.masked_likeness(a.claim.id, b.claim.id)
    return likeness + 0.1 * min(len(common), 3) >= ALIKE


def _sited(story: Story, site: Site) -> Holding:
    told = reference(story.reading(site.claim.article_id))
    holding = Holding.of_claim(site.claim, site.place, site.place.name, told=told)
    return dataclasses.replace(holding, wide=_depth(site.place))


def _depth(place: Place) -> float:
    """What lies in many others is narrow."""
    return -float(len(place.inside))


def _retold(story: Story) -> Iterator[Finding]:
    """Two known towns for one meeting, in an article's own words and in the quotation beside them."""
    for a, b in retold(story):
        if len(a.places) == len(b.places) == 1 and {place_kind(p.name) for p in (*a.places, *b.places)} == {
            "city"
        }:
            found = sides([_holding(m, m.places[0]) for m in (a, b)], _answer)
            subject = f"The place of the {a.frame.lemma}, as told and as quoted"
            topic = Topic(rule="place", slot="place", subject=subject, sure=0.7, severity="warning")
            yield from clash(story, topic, found.clash)


def _told(instance: Instance) -> list[frozenset[str]]:
    """The places that each article gives for one happening: it tells both of what it gives two for."""
    places: dict[str, set[str]] = {}
    for mention in instance.mentions:
        places.setdefault(mention.frame.article_id, set()).update(p.name for p in mention.places)
    return [frozenset(places[article]) for article in sorted(places)]


def _directions(story: Story) -> Iterator[Finding]:
    """Where something lies from a town: "18 km north-east of Tarn" against "11 miles south-west of Tarn"."""
    anchors: dict[str, list[Context]] = {}
    for context in contexts(story, "place"):
        assert isinstance(context.fact, Place)
        if match := DIRECTION.match(context.fact.name):
            anchors.setdefault(match["anchor"], []).append(context)
    for anchor in sorted(anchors):
        first, *rest = anchors[anchor]
        near = [first, *(c for c in rest if _one_spot(story, first, c))]
        found = sides([_placed(c) for c in near], _answer)
        yield from judged(
            story,
            Topic(rule="place", slot="direction", subject=f"The direction from {anchor.title()}", sure=0.8),
            found,
        )


def _one_spot(story: Story, a: Context, b: Context) -> bool:
    """Whether two directions are said of one thing: one event, or claims that share much."""
    bond = shared(story, a, b)
    if bond.apart:
        return False
    alike = story.vectors.masked_likeness(a.claim_id, b.claim_id) >= ALIKE and len(a.words & b.words) > 1
    return a.article_id == b.article_id or alike or (bool(a.event_id) and a.event_id == b.event_id)


def _placed(context: Context) -> Holding:
    assert isinstance(context.fact, Place)
    return Holding.of_context(context, context.fact, context.fact.name)


def _topic(instance: Instance) -> Topic:
    subject = f"The place of the {instance.event.label}"
    return Topic.of_event(instance, "place", "place", subject, sure=0.8)


def _holding(mention: Mention, place: Place) -> Holding:
    return Holding.of_mention(mention, place, place.name, wide=_depth(place))


def _answer(a: Holding, b: Holding, told: Sequence[frozenset[str]] = ()) -> Answer:
    """How two places stand to each other; an article that gives both for one happening has reconciled them.

    A village that no table has may lie in the district that another article names.
    """
    assert isinstance(a.fact, Place)
    assert isinstance(b.fact, Place)
    answer = places.compare(a.fact, b.fact)
    if answer == "conflicting" and any({a.fact.name, b.fact.name} <= names for names in told):
        return "incomparable"
    if answer == "conflicting" and _is_building(a.fact.name) != _is_building(b.fact.name):
        return "incomparable"  # a plant and the quarter it may stand in
    return answer


def _is_building(name: str) -> bool:
    return bool(BUILDINGS & set(name.split()))


EXAMPLES = (
    agree(
        "date 2025-06-13 Berlin, June 13 - The Rhine Council held its annual summit in Cologne on Thursday.",
        "date 2025-06-13 Berlin, June 13 - The annual summit of the Rhine Council was held in Cologne on "
        "12 June.",
        note="one town",
    ),
    agree(
        "date 2025-08-22 Oslo, Aug. 22 - The freighter Odile sank near Bergen on Thursday.",
        "date 2025-08-22 Oslo, Aug. 22 - The freighter Odile sank in Norway on Thursday, its owners said.",
        note="a town lies in its country",
    ),
    conflict(
        "date 2025-06-13 Berlin, June 13 - The Rhine Council held its annual summit in Cologne on Thursday.",
        "date 2025-06-13 Berlin, June 13 - The annual summit of the Rhine Council was held in Strasbourg "
        "on Thursday.",
        note="one summit in two towns",
    ),
    conflict(
        "date 2025-02-07 Rome, Feb. 7 - Police arrested the fugitive banker Luc Arnaud in Naples on "
        "Thursday.",
        "date 2025-02-07 Rome, Feb. 7 - The fugitive banker Luc Arnaud was arrested in Palermo on Thursday.",
        note="one arrest in two towns",
    ),
    conflict(
        "date 2025-08-04 Lima, Aug. 4 - The earthquake struck 18 km north-east of Tarma on Sunday.",
        "date 2025-08-04 Lima, Aug. 4 - Sunday's earthquake struck 18 km south-west of Tarma.",
        note="opposite directions",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - The Sarrel company opened a factory in Lyon on Thursday.",
        "date 2025-10-24 Paris, Oct. 24 - The Norvik company opened a factory in Lille on Thursday.",
        note="miss: another company: the openings of two companies become one",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - President Hugo Armand met trade unions in Lyon on Monday.",
        "date 2025-10-24 Paris, Oct. 24 - President Hugo Armand met trade unions in Lille on Thursday.",
        note="miss: two meetings of a tour: all but day and town agree, so they pass for one",
    ),
    silent(
        "date 2025-04-04 Madrid, April 4 - The president of Chile, Rosa Aldana, gave a speech in Seville "
        "on Thursday.",
        "date 2025-04-04 Madrid, April 4 - Rosa Aldana gave a speech in Seville on Thursday.",
        note="the country of an office is no place of the speech",
    ),
    silent(
        "date 2024-06-14 Vienna, June 14 - The Danube Forum held its annual summit in Vienna on 13 June "
        "2024.",
        "date 2025-06-13 Vienna, June 13 - The Danube Forum held its annual summit in Budapest on 12 "
        "June 2025.",
        note="the summit of another year",
    ),
    silent(
        "date 2025-05-16 Lisbon, May 16 - The fire broke out in the old port of Lisbon on Thursday.",
        "date 2025-05-16 Lisbon, May 16 - The fire broke out in Alcor on Thursday.",
        note="nobody knows whether one place lies in the other",
    ),
    conflict(
        "date 2025-09-26 Tokyo, Sept. 26 - The trade talks between Japan and Peru were held in Osaka on "
        "Thursday.",
        "date 2025-09-26 Tokyo, Sept. 26 - Japan and Peru held their trade talks in Nagoya on Thursday.",
        note="talks in two towns",
    ),
    conflict(
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died at her home in Bristol on Thursday.",
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in Leeds on Thursday, her publisher "
        "said.",
        note="one death in two towns",
    ),
    agree(
        "date 2025-07-11 Athens, July 11 - A wildfire broke out on the Greek island of Rhodes on Thursday.",
        "date 2025-07-11 Athens, July 11 - The wildfire on Rhodes broke out on Thursday.",
        note="miss: an island with its country and alone: an island after “on” is no place of the fire",
    ),
    agree(
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in a hospital in Bristol on Thursday.",
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in Bristol, England, on Thursday.",
        note="a town and its country",
    ),
    silent(
        "date 2025-12-05 Berlin, Dec. 5 - The painter Jonas Keller was born in Dresden and died in Leipzig.",
        "date 2025-12-05 Berlin, Dec. 5 - The painter Jonas Keller, who was born in Dresden, died in "
        "Leipzig.",
        note="born in one town, died in another",
    ),
    agree(
        "date 2025-06-27 Madrid, June 27 - The meeting of the ministers of transport took place in "
        "Granada on Thursday.",
        "date 2025-06-27 Madrid, June 27 - Spain hosted the meeting of the ministers of transport in "
        "Granada on Thursday.",
        note="the host and the town",
    ),
    silent(
        "date 2025-06-27 Madrid, June 27 - The pilot, a native of Porto, landed the glider in Toledo on "
        "Thursday.",
        "date 2025-06-27 Madrid, June 27 - The pilot landed the glider in Toledo on Thursday.",
        note="where somebody comes from is not where it happened",
    ),
    silent(
        "date 2025-06-10 Orsa, June 10 - A man was charged with the murder of Edith Vane in Brenmoor.",
        "date 2025-06-10 Orsa, June 10 - A man was charged with the murder of Edith Vane in Carlshire.",
        "date 2025-06-11 Orsa, June 11 - Edith Vane was murdered in Brenmoor, Carlshire. Murders are rare in "
        "Carlshire.",
        note="a town and its county, as a third article says",
    ),
    silent(
        "date 2025-05-03 Berlin, May 3 - The singer Ada Rehn checked into the Keller Clinic in Dresden on "
        "Thursday.",
        "date 2025-05-03 Berlin, May 3 - The singer Ada Rehn checked into the Keller Center on Thursday "
        "after she left a hospital in Leipzig.",
        note="a clinic and a center of one name",
    ),
    silent(
        "date 2025-08-04 Lima, Aug. 4 - The prisoner escaped 40 km east of Tarma on Sunday.",
        "date 2025-08-04 Lima, Aug. 4 - The prisoner had been convicted of a robbery north-west of Tarma.",
        note="directions of two things from one town",
    ),
    conflict(
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings will move to Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - Norvik Savings is to keep its name. The headquarters of Norvik will "
        "be in Leipzig.",
        note="one seat in two towns",
    ),
    conflict(
        "date 2025-10-24 Hald, Oct. 24 - The painter Jonas Keller was born in Dresden in 1931.",
        "date 2025-10-24 Hald, Oct. 24 - Jonas Keller, who was born in Leipzig, painted ships.",
        note="born in two towns",
    ),
    conflict(
        "date 2025-10-24 Hald, Oct. 24 - The probe Sula-4 lifted off from Dresden on Thursday evening.",
        "date 2025-10-24 Hald, Oct. 24 - Sula-4, launched from Leipzig on Thursday, is to study the ice.",
        note="one launch from two sites",
    ),
    silent(
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings are in Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings will move to Leipzig.",
        note="where it is, and where it is to be",
    ),
    silent(
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings are in Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of the Karst Bank are in Leipzig.",
        note="the seats of two banks",
    ),
    silent(
        "date 2025-10-24 Hald, Oct. 24 - The painter Jonas Keller was born in Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - His wife, the singer Mira Stolz, was born in Leipzig.",
        note="two people",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - The stolen trucks were towed to Alaska on Thursday.",
        "date 2025-10-24 Paris, Oct. 24 - The stolen trucks were towed to Orvik on Thursday.",
        note="a town may lie in a province",
    ),
)
