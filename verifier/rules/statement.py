"""The same statement in several articles, in the same or other words.

What it does
    Joins claims of different articles that say the same: their sentences are alike for the encoder, nobody
    else is said to have said it, they are told of one time, and no value or polarity in them differs.

Why it matters
    Most agreement in reporting carries no number: who stressed what, who promised what.

Known limits
    Likeness only proposes; statements of one speaker on two occasions stay apart by the time they are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.context import odd_values, one_occasion, told_together, values_differ
from verifier.lexicon.antonyms import opposed
from verifier.model import Fact, Name
from verifier.rules import Holding, Topic, against, agree, apart, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.model import Claim, Finding

# Likeness plus a share of the words in common. Paraphrases of one statement reach .57 in likeness alone,
# but so do statements with another value; two thirds of likeness with a third of shared words keep them
# apart best.
ALIKE, FROM_WORDS = 0.82, 0.3
# With values masked, the same words are this alike, and this share of their words is common.
NEARLY, SHARED = 0.85, 0.6
# The chance that two values fill one slot, below which even the same words do not make them one.
POSSIBLE = 0.2
SHORTEST = 3  # content words: "he added" says nothing


def check(story: Story) -> Iterator[Finding]:
    """Agreements on what was said and stated, and one statement with two values."""
    yield from _two_values(story)
    for group in _groups(story):
        topic = Topic(rule="statement", slot="statement", subject="One statement", sure=0.8)
        yield from judged(story, topic, against([[_holding(story, claim) for claim in group]]))


def _two_values(story: Story) -> Iterator[Finding]:
    """Claims that say the same but for one value: a day, a town, a number, in otherwise the same words."""
    ids = [c.id for c in _in_order(story) if _says_something(story, c)]
    found: dict[tuple[str, str, str], dict[str, dict[tuple[str, int], Holding]]] = {}
    rivals = {
        frozenset({(f.article_id, f.fact.start) for f in (rival.a, rival.b)}): rival.chance
        for kind in ("timex", "quantity")
        for rival in story.rivals[kind]
    }
    for one, other in story.vectors.alike(ids, NEARLY - 0.1):
        a, b = story.claims[one], story.claims[other]
        if (
            a.article_id == b.article_id
            or story.vectors.masked_likeness(one, other) < NEARLY
            or not _one_frame(story, a, b)
        ):
            continue
        clash = odd_values(a, b)
        if clash is None or not _one_slot(story, rivals, (a, b), clash):
            continue
        # One finding for two values, however many pairs of claims and articles hold them.
        values = sorted(fact.text.lower() for fact in clash)
        sides = found.setdefault((clash[0].kind, values[0], values[1]), {})
        for claim, fact in zip((a, b), clash, strict=True):
            sides.setdefault(fact.text.lower(), {}).setdefault(
                (claim.article_id, fact.start), _valued(claim, fact)
            )
    for (kind, _, _), sides in sorted(found.items()):
        topic = Topic(
            rule="statement",
            slot=f"{kind} in a statement",
            subject="One statement with two values",
            sure=0.75,
        )
        groups = [list(sides[value].values()) for value in sorted(sides)]
        yield from (f for f in judged(story, topic, against(groups)) if f.verdict == "conflict")


def _one_slot(
    story: Story,
    rivals: dict[frozenset[tuple[str, int]], float],
    claims: tuple[Claim, Claim],
    clash: tuple[Fact, Fact],
) -> bool:
    """Whether two values of alike claims may fill one slot: likely enough, or places not told by both."""
    if clash[0].kind != "place":
        spots = frozenset((c.article_id, f.start) for c, f in zip(claims, clash, strict=True))
        return rivals.get(spots, 0.0) >= POSSIBLE
    texts = [story.sentence(c.article_id, c.sentence).text for c in claims]
    return clash[0].text not in texts[1] and clash[1].text not in texts[0]


def _one_frame(story: Story, a: Claim, b: Claim) -> bool:
    """Same polarity, modality and speaker, the same names, and most words in common."""
    if a.polarity != b.polarity or (a.modality == "planned") != (b.modality == "planned"):
        return False
    mine, other = story.lemmas[a.id], story.lemmas[b.id]
    if len(mine & other) < SHORTEST or len(mine & other) < SHARED * max(len(mine), len(other)):
        return False
    names = [{story.name(f.entity) for f in c.facts if isinstance(f, Name)} for c in (a, b)]
    if names[0] != names[1] or not _one_speaker(story, a, b):
        return False
    # The fairs of two years differ in every number and agree in every word.
    return told_together(story, a, b, days=False) and one_occasion(story, a, b)


def _valued(claim: Claim, fact: Fact) -> Holding:
    return Holding(
        value=fact.text,
        fact=fact,
        article_id=claim.article_id,
        claim_id=claim.id,
        start=fact.start,
        end=fact.end,
        told=0,
        modality=claim.modality,
        source=claim.attribution.source,
    )


def _in_order(story: Story) -> list[Claim]:
    return sorted(story.claims.values(), key=lambda c: (c.article_id, c.start, c.id))


def _groups(story: Story) -> Iterator[list[Claim]]:
    """Claims that all say the same; each claim stands in one group, the most alike pairs first."""
    ids = [
        c.id
        for c in sorted(story.claims.values(), key=lambda c: (c.article_id, c.start, c.id))
        if _says_something(story, c)
    ]
    same: dict[str, set[str]] = {}
    pairs = []
    for one, other in story.vectors.alike(ids, ALIKE - FROM_WORDS):
        a, b = story.claims[one], story.claims[other]
        if a.article_id == b.article_id or _same(story, a, b):
            same.setdefault(one, set()).add(other)
            same.setdefault(other, set()).add(one)
            if a.article_id != b.article_id:
                pairs.append((-round(_alike(story, a, b), 3), one, other))
    group: dict[str, list[str]] = {}
    for _, one, other in sorted(pairs):
        left, right = group.get(one, [one]), group.get(other, [other])
        if left is not right and all(x in same.get(y, ()) for x in left for y in right):
            merged = sorted({*left, *right})
            group.update(dict.fromkeys(merged, merged))
    found = {tuple(members) for members in group.values()}
    for members in sorted(found):
        yield [story.claims[i] for i in members]


def _says_something(story: Story, claim: Claim) -> bool:
    if claim.kind in {"dateline", "credit"}:
        return False
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    verbal = 0 <= claim.head < len(tokens) and tokens[claim.head].pos in {"VERB", "AUX"}
    return len(story.lemmas[claim.id]) >= SHORTEST and (
        verbal or claim.kind in {"bullet", "headline", "heading"}
    )


def _same(story: Story, a: Claim, b: Claim) -> bool:
    if a.polarity != b.polarity or _alike(story, a, b) < ALIKE:
        return False
    if not _one_speaker(story, a, b) or not told_together(story, a, b) or not one_occasion(story, a, b):
        return False
    return not opposed(story.lemmas[a.id], story.lemmas[b.id]) and not values_differ(a, b)


def _alike(story: Story, a: Claim, b: Claim) -> float:
    mine, other = story.lemmas[a.id], story.lemmas[b.id]
    overlap = len(mine & other) / max(1, min(len(mine), len(other)))
    return story.vectors.likeness(a.id, b.id) + FROM_WORDS * overlap


def _one_speaker(story: Story, a: Claim, b: Claim) -> bool:
    one, two = a.attribution.source, b.attribution.source
    return (
        not one
        or not two
        or story.name(one.lower()) == story.name(two.lower())
        or bool(set(one.lower().split()) & set(two.lower().split()))
    )


def _holding(story: Story, claim: Claim) -> Holding:
    text = story.article(claim.article_id).text[claim.start : claim.end]
    return Holding(
        value=claim.text,
        fact=Fact(
            kind="name",
            start=claim.start,
            end=claim.end,
            text=text,
            sentence=claim.sentence,
            derivation="its sentence",
        ),
        article_id=claim.article_id,
        claim_id=claim.id,
        start=claim.start,
        end=claim.end,
        told=0,
        modality=claim.modality,
        source=claim.attribution.source,
    )


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - Mayor Otto Falk promised that the Kolmer Bridge would stay free "
        "of charge.",
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge will remain free of charge, Mayor Otto Falk "
        "promised.",
        note="one promise in two orders",
    ),
    agree(
        "date 2025-05-16 Dorn, May 16 - The museum said the stolen paintings had been insured.",
        "date 2025-05-16 Dorn, May 16 - The stolen paintings were insured, according to the museum.",
        note="reported in two ways",
    ),
    agree(
        "date 2025-10-03 Kolva, Oct. 3 - Divers recovered the flight recorder from the bed of the lake.",
        "date 2025-10-03 Kolva, Oct. 3 - The flight recorder was recovered from the lake bed by divers.",
        note="active and passive",
    ),
    apart(
        "date 2025-06-27 Ruhn, June 27 - The union said the strike would go on until the pay offer was "
        "raised.",
        "date 2025-06-27 Ruhn, June 27 - The employers said the lockout would be lifted in the coming days.",
        note="other statements on one topic",
    ),
    apart(
        "date 2025-08-22 Pell, Aug. 22 - Rainfall destroyed the wheat harvest in the south of the country.",
        "date 2025-08-22 Pell, Aug. 22 - Rainfall did not destroy the wheat harvest in the south of the "
        "country.",
        note="the contrary",
    ),
    apart(
        "date 2025-09-05 Tarn, Sept. 5 - The court upheld the fine against the Orvax chemical plant.",
        "date 2025-09-05 Tarn, Sept. 5 - The court overturned the fine against the Orvax chemical plant.",
        note="a word that excludes the other",
    ),
    apart(
        "date 2025-11-07 Marl, Nov. 7 - The new ferry can carry 300 cars.",
        "date 2025-11-07 Marl, Nov. 7 - The new ferry can carry 450 cars.",
        note="another value, which the rule for numbers names",
    ),
    apart(
        "date 2025-04-11 Sarn, April 11 - Coach Rita Salo said the team had played its best match of the "
        "season.",
        "date 2025-04-11 Sarn, April 11 - Captain Emil Vogt said the team had played its best match of "
        "the season.",
        note="miss: two speakers: one captain and one coach are taken for one speaker",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - The tunnel will be closed at night for repairs until the spring.",
        "date 2025-12-05 Hald, Dec. 5 - Until spring, the tunnel will be closed at night for repairs.",
        note="words in another order",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - Orvax expects demand for batteries to grow strongly next year.",
        "date 2025-12-05 Hald, Dec. 5 - Demand for batteries is expected to grow strongly next year, "
        "Orvax said.",
        note="an expectation",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - The airline cancelled all flights from Hald on Monday because of "
        "fog.",
        "date 2025-12-05 Hald, Dec. 5 - The airline cancelled all flights from Hald on Thursday because "
        "of a strike.",
        note="miss: two days with one outcome: the day is compared, the reason is not",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - Residents of the valley were told to boil their drinking water.",
        "date 2025-06-27 Ruhn, June 27 - Residents were told to boil drinking water in the valley.",
        note="a place in another part of the sentence",
    ),
    apart(
        "date 2025-06-27 Ruhn, June 27 - The valley has been without drinking water since Monday.",
        "date 2025-06-27 Ruhn, June 27 - The mayor of Ruhn thanked the fire brigade for its work.",
        note="other things said of one emergency",
    ),
    apart(
        "date 2023-06-30 Ruhn, June 30 - Visitors from 40 countries came to the fair in Ruhn.",
        "date 2025-06-27 Ruhn, June 27 - Visitors from 52 countries came to the fair in Ruhn.",
        note="the fair of another year",
    ),
)
