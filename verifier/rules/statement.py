"""The same statement in several articles, in the same or other words.

What it does
    Joins claims of different articles that a learned forest gives a good chance of stating the same, unless
    one denies what the other says, a number, a person, a place or a day in them excludes the other's, or
    somebody else is said to have said it.

Why it matters
    Most agreement in reporting carries no number: who stressed what, who promised what.

Known limits
    The forest counts what two claims have in common; it does not see that one of them is a joke.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from verifier.events.together import surroundings_differ, values_differ
from verifier.lexicon.anaphora import FEMALE, MALE, NEUTER, PLURAL
from verifier.lexicon.antonyms import opposed
from verifier.lexicon.common import common
from verifier.rules import Holding, Topic, against, agree, apart, judged, passage
from verifier.rules._grown import grown
from verifier.rules._wording import nested, printed, subjectless, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Claim, Finding

LIKELY = 0.8  # from this chance on two claims are taken for one statement
ON_AVERAGE = 0.6  # and the claims of two groups, where their pairs across articles have it
# A telling that needs "he" replaced has to be so much liker to stand for all.
REPLACED = 0.2
# Nor may what stands for all say what one alone says: of each rare word so much.
BEYOND = 0.1
SHORTEST = 3  # content words: "he added" says nothing
PRONOUNS = MALE | FEMALE | NEUTER | PLURAL | {"i", "we", "you", "who"}
STOP = re.compile(r"[.!?]")
FULL = 5  # content words: enough for a predicate and what belongs to it


def check(story: Story) -> Iterator[Finding]:
    """Agreements on what was said and stated."""
    for group in _groups(story):
        best = _plainest(story, group)
        topic = Topic(
            rule="statement",
            slot="statement",
            subject="One statement",
            sure=_sure(story, group),
            links=_reasons(story, group),
            agreed=f"In the words of one: “{nested(_told(story, best))}”{_by(group, best)}.",
        )
        holdings = [_holding(story, claim, wide=float(claim is not best)) for claim in _whole(group, best)]
        yield from judged(story, topic, against([holdings]))


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    story, a, b = pair.story, pair.a, pair.b
    if pair.one_article():
        return pair.one_article()
    if not says_something(story, a) or not says_something(story, b):
        return "one of the claims has too few words of its own to be a statement"
    chance = story.likeness.stated(a.id, b.id)
    if chance < LIKELY:
        return f"the chance that both state the same is {chance:.2f}: too little"
    return "" if _compatible(story, a, b) else "a value, a speaker, a place, a person or a day differs"


def _groups(story: Story) -> Iterator[list[Claim]]:
    """Claims that say the same; each claim stands in one group, the likeliest pairs first.

    Groups grow while their pairs across articles are likely on average: two short tellings may have little in
    common with each other, and everything with the long one between them. A pair that differs bars them.
    """
    ids = {c.id for c in story.claims.values() if says_something(story, c)}
    pairs = sorted(
        (-chance, one, other)
        for one, other, chance in story.likeness.statement.likely(LIKELY)
        if one in ids and other in ids and _across(story, one, other)
    )
    found = grown(((one, other) for _, one, other in pairs), partial(_together, story))
    yield from _merged([[story.claims[i] for i in members] for members in sorted(map(sorted, found))])


def _merged(groups: list[list[Claim]]) -> Iterator[list[Claim]]:
    """The groups, each with those whose claims all share words with its own: "laid a wreath", and where."""
    kept: list[list[Claim]] = []
    for group in sorted(groups, key=lambda g: (-len({c.article_id for c in g}), -len(g), g[0].id)):
        home = next((k for k in kept if all(any(_overlap(c, other) for other in k) for c in group)), None)
        if home is None:
            kept.append(list(group))
        else:
            home += group
    yield from sorted(kept, key=lambda g: g[0].id)


def _overlap(a: Claim, b: Claim) -> bool:
    return a.article_id == b.article_id and a.start < b.end and b.start < a.end


def _sure(story: Story, group: Sequence[Claim]) -> float:
    """The chance of the likeliest pair across articles."""
    pairs = ((a, b) for n, a in enumerate(group) for b in group[n + 1 :])
    return max((story.likeness.stated(a.id, b.id) for a, b in pairs if a.article_id != b.article_id))


def _reasons(story: Story, group: Sequence[Claim]) -> tuple[str, ...]:
    """The chance of the likeliest pair across articles and what spoke for it."""
    pairs = [
        (-story.likeness.stated(a.id, b.id), a.id, b.id)
        for n, a in enumerate(group)
        for b in group[n + 1 :]
        if a.article_id != b.article_id
    ]
    if not pairs:
        return ()
    chance, one, other = min(pairs)
    spoke = "; ".join(story.likeness.reasons(one, other))
    return (f"the two that are most alike state the same with a chance of {-chance:.0%}: {spoke}",)


def _across(story: Story, one: str, other: str) -> bool:
    return story.claims[one].article_id != story.claims[other].article_id


def _together(story: Story, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether no pair of two groups differs and their pairs across articles are likely on average."""
    across = [(x, y) for x in left for y in right if _across(story, x, y)]
    mean = sum(story.likeness.stated(x, y) for x, y in across) / len(across)
    return mean >= ON_AVERAGE and all(
        _compatible(story, story.claims[x], story.claims[y]) for x in left for y in right
    )


def says_something(story: Story, claim: Claim) -> bool:
    """Whether a claim has enough words of its own to be a statement."""
    if claim.kind in {"dateline", "credit"} or _asked(story, claim):
        return False
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    verbal = 0 <= claim.head < len(tokens) and tokens[claim.head].pos in {"VERB", "AUX"}
    # The parser takes some predicates for nouns ("the dig ends"); their arguments stand around them.
    verbal = verbal or len(story.lemmas[claim.id]) >= FULL
    if (claim.kind == "body" and subjectless(tokens, claim)) or unfinished(tokens, claim):
        return False
    return len(story.lemmas[claim.id]) >= SHORTEST and (
        verbal or claim.kind in {"bullet", "headline", "heading"}
    )


def _asked(story: Story, claim: Claim) -> bool:
    """Whether a claim is part of a question, which states nothing: "Can anyone say that he is fair?"."""
    end = story.sentence(claim.article_id, claim.sentence).end
    stop = STOP.search(story.article(claim.article_id).text[claim.end - 1 : end])
    return stop is not None and stop[0] == "?"


def _compatible(story: Story, a: Claim, b: Claim) -> bool:
    if a.polarity != b.polarity or opposed(story.lemmas[a.id], story.lemmas[b.id]):
        return False
    return (
        _one_speaker(story, a, b) and not values_differ(story, a, b) and not surroundings_differ(story, a, b)
    )


def _one_speaker(story: Story, a: Claim, b: Claim) -> bool:
    one, two = a.attribution.source, b.attribution.source
    return (
        not one
        or not two
        or story.name(one.lower()) == story.name(two.lower())
        or bool(set(one.lower().split()) & set(two.lower().split()))
    )


def _plainest(story: Story, group: Sequence[Claim]) -> Claim:
    """The claim that is most like those of the other articles and says least that they do not say.

    What is printed for all must not be the fuller telling of one. Rather one that needs no "he" replaced.
    """

    def worth(claim: Claim) -> tuple[float, int, str]:
        best: dict[str, float] = {}
        beyond: dict[str, float] = {}
        for other in group:
            if (article := other.article_id) != claim.article_id:
                best[article] = max(story.likeness.stated(claim.id, other.id), best.get(article, 0.0))
                more = story.likeness.beyond(claim.id, other.id)
                beyond[article] = min(more, beyond.get(article, more))
        tokens = story.sentence(claim.article_id, claim.sentence).tokens
        first = next((t for t in tokens if t.start >= claim.start), tokens[-1])
        # "co-chaired the session" has lost its subject, and a bullet never had one.
        replaced = printed(story, claim) != claim.text or first.pos in {"VERB", "AUX"}
        alike = sum(best.values()) - BEYOND * sum(beyond.values()) - REPLACED * replaced
        return (alike, -len(claim.text), claim.id)

    return max(group, key=worth)


def _whole(group: Sequence[Claim], best: Claim) -> list[Claim]:
    """The claims without those that are part of another one's words, or say them over: one sentence, once."""
    kept: list[Claim] = []
    for claim in sorted(group, key=lambda c: (c is not best, c.start - c.end, c.id)):
        if not any(_overlap(claim, other) for other in kept):
            kept.append(claim)
    return kept


def _told(story: Story, claim: Claim) -> str:
    """A claim as a reader can take it: with a gap in it, or without a verb, its whole sentence."""
    sentence = story.sentence(claim.article_id, claim.sentence)
    verbal = 0 <= claim.head < len(sentence.tokens) and sentence.tokens[claim.head].pos in {"VERB", "AUX"}
    words = printed(story, claim)
    return words if verbal and " … " not in words else " ".join(sentence.text.split()).strip(' .,;:“”"')


def _by(group: Sequence[Claim], best: Claim) -> str:
    """Who says it, where every outlet has it from somebody: what is only said is not agreed to be so."""
    sources = [c.attribution.source for c in (best, *group)]
    source = next((each for each in sources if each.casefold() not in PRONOUNS), "")
    if not all(sources):
        return ""
    if not source:
        return ", as somebody said"
    named = source[0].isupper() and source.split()[0].casefold() not in common()
    return f", according to {source if named else f'the {source[0].lower()}{source[1:]}'}"


def _holding(story: Story, claim: Claim, wide: float) -> Holding:
    words = passage(story, claim, claim.start, claim.end, "")
    return replace(Holding.of_claim(claim, words, printed(story, claim)), wide=wide)


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
        note="miss: active and passive",
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
        note="two speakers: one captain and one coach are taken for one speaker",
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
        "date 2025-12-05 Hald, Dec. 5 - Can anybody say that the council has treated the ferrymen fairly?",
        'date 2025-12-05 Hald, Dec. 5 - "Can anybody say that the council has treated the ferrymen '
        'fairly?" a reader asked.',
        note="a question states nothing",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - If the new tax on boats is identical to the old one, the ferrymen "
        "will strike.",
        "date 2025-12-05 Hald, Dec. 5 - The ferrymen object if the new tax on boats is identical to the old "
        "one.",
        note="a condition states nothing",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - If the council does not pass the budget, the ferries would stop on "
        "Sundays, the mayor said.",
        "date 2025-12-05 Hald, Dec. 5 - To pass the budget would mean that the ferries would stop on "
        "Sundays, the mayor said.",
        note="nor does what hangs on one",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - The airline cancelled all flights from Hald on Monday because of "
        "fog.",
        "date 2025-12-05 Hald, Dec. 5 - The airline cancelled all flights from Hald on Thursday because "
        "of a strike.",
        note="two days with one outcome: the day is compared, the reason is not",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - Residents of the valley were told to boil their drinking water.",
        "date 2025-06-27 Ruhn, June 27 - Residents were told to boil drinking water in the valley.",
        note="miss: a place in another part of the sentence",
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
