"""Held or called off: one happening told as having taken place, and as cancelled or put off.

What it does
    Compares mentions of one event that say that it took place with those that stand under a verb of calling
    off or putting off: "the concert was cancelled", "the concert began at eight".

Why it matters
    Both sentences name the same event in nearly the same words, and likeness takes them for agreement.

Known limits
    What was only planned is not set against what was called off: plans change, and the older report was
    right in its time. A strike or a search that is called off has ended, and may well have taken place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.deed import finite
from verifier.events.story import frames_of
from verifier.facts import place as places
from verifier.lexicon.events import GOING_ON, OPEN_ENDED
from verifier.model import Place
from verifier.rules import Holding, Topic, clash, conflict, contested, guarded, passage, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Frame

CALLED_OFF = frozenset({"cancel", "postpone"})
TOLD = frozenset({"happened", "background"})
MOVED = "it was told to have been put off before, and took place later"


def check(story: Story) -> Iterator[Finding]:
    """Conflicts between held and called off."""
    verbs = _verbs(story)
    for instance in story.instances:
        off = [m for m in instance.mentions if m.frame.id in verbs and m.frame.lemma not in OPEN_ENDED]
        held = [m for m in instance.mentions if m.frame.id not in verbs and _took_place(story, m)]
        both = {m.frame.article_id for m in off} & _telling(story, instance.mentions[0].frame.kind, verbs)
        off = [m for m in off if m.frame.article_id not in both]
        held = [m for m in held if any(_one_thing(story, m, other) for other in off)]
        off = [m for m in off if any(_one_thing(story, m, other) for other in held)]
        if not off or not held:
            continue
        groups = [
            [_holding(story, m, verbs[m.frame.id], "called off") for m in off],
            [_holding(story, m, m.frame, "took place") for m in held],
        ]
        subject = f"Did the {instance.event.label} take place?"
        topic = Topic.of_event(instance, "status", "status", subject, sure=0.75)
        yield from clash(story, topic, groups, _later(off, held), contested(groups))


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    called = {(frame.article_id, frame.sentence) for frame in _verbs(pair.story).values()}
    claims = {(claim.article_id, claim.sentence) for claim in (pair.a, pair.b)}
    return (
        pair.one_article()
        or ("" if claims & called else "neither claim says that something was called off")
        or pair.unlinked()
    )


def _verbs(story: Story) -> dict[str, Frame]:
    """For each mention of what was called off, by the id of its frame, the frame that says so."""
    found: dict[str, Frame] = {}
    for reading in story.readings:
        frames = frames_of(story, reading.article.id)
        for verb in frames:
            if verb.kind not in CALLED_OFF or verb.polarity != "positive" or verb.modality not in TOLD:
                continue
            tokens = reading.sentences[verb.sentence].tokens
            passive = tree.is_passive(tokens, verb.head)
            done = tree.subjects(tokens, verb.head) if passive else tree.objects(tokens, verb.head)
            nouns = {f.id for f in frames if f.sentence == verb.sentence and f.head in done}
            found |= dict.fromkeys(nouns, verb) if finite(tokens, verb.head) else {}
    return found


def _telling(story: Story, kind: str, verbs: dict[str, Frame]) -> frozenset[str]:
    """The articles that tell of a happening of this kind as held, which may be the one put off."""
    return frozenset(
        m.frame.article_id
        for instance in story.instances
        for m in instance.mentions
        if m.frame.kind == kind and m.frame.id not in verbs and _took_place(story, m)
    )


def _took_place(story: Story, mention: Mention) -> bool:
    """Whether a finite verb says so: "was launched", "the talks began", "the talks were held"."""
    frame = mention.frame
    if frame.modality != "happened" or frame.polarity != "positive" or frame.kind in CALLED_OFF:
        return False
    tokens = story.sentence(frame.article_id, frame.sentence).tokens
    if tokens[frame.head].pos == "VERB":
        return finite(tokens, frame.head)
    above = tokens[frame.head].head
    argument = tokens[frame.head].dep in tree.SUBJECT | tree.PASSIVE_SUBJECT | tree.OBJECT
    return argument and tokens[above].lemma in GOING_ON and finite(tokens, above)


def _one_thing(story: Story, a: Mention, b: Mention) -> bool:
    """Whether two mentions of one event, by two articles, are of one thing and one time."""
    if a.frame.objects and b.frame.objects and not a.frame.objects & b.frame.objects:
        return False
    if a.when and b.when and a.when.said and b.when.said and not a.when.overlaps(b.when):
        return False
    mine, other = _places(story, a), _places(story, b)
    met = any(places.compare(p, q) in {"equal", "compatible"} for p in mine for q in other)
    return a.frame.article_id != b.frame.article_id and (met or not mine or not other)


def _places(story: Story, mention: Mention) -> tuple[Place, ...]:
    """The places of the whole claim: the town of "the concert in Velm was cancelled" is the concert's."""
    claim = story.claims.get(mention.frame.claim_id)
    return tuple(f for f in claim.facts if isinstance(f, Place)) if claim else ()


def _later(off: list[Mention], held: list[Mention]) -> str:
    """The guard for what was put off first and took place in the end."""
    first, last = min(m.told for m in held), max(m.told for m in off)
    due = any(m.when and m.when.said for m in off)  # of the day that the others tell of, or they were no pair
    dated = any(m.when and m.when.said and (due or m.when.low.toordinal() <= last) for m in held)
    return MOVED if first > last and not dated else ""


def _holding(story: Story, mention: Mention, verb: Frame, value: str) -> Holding:
    words = passage(story, verb, verb.start, verb.end, "the verb that says so", text=verb.lemma)
    return Holding.of_mention(mention, words, value)


EXAMPLES = (
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The launch of the weather satellite was postponed on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The weather satellite was launched on Thursday as planned.",
        note="put off and launched",
    ),
    conflict(
        "date 2025-07-11 Velm, July 11 - The concert in the park of Velm was called off on Thursday because "
        "of the storm.",
        "date 2025-07-11 Velm, July 11 - The concert in the park of Velm took place on Thursday despite the "
        "storm.",
        note="called off and held",
    ),
    conflict(
        "date 2025-07-11 Velm, July 11 - The 12th Velm Marathon on 13 July was cancelled because of heat.",
        "date 2025-07-14 Velm, July 14 - The 12th Velm Marathon took place on Sunday.",
        note="a numbered race, told before and after",
    ),
    guarded(
        "date 2025-07-11 Velm, July 11 - The concert in the park of Velm was postponed because of the storm.",
        "date 2025-07-14 Velm, July 14 - The concert in the park of Velm was held despite the rain.",
        note="put off, and held later",
    ),
    silent(
        "date 2025-07-11 Velm, July 11 - The launch of the satellite was put off on Tuesday. The satellite "
        "was launched on Thursday.",
        "date 2025-07-11 Velm, July 11 - The satellite was launched on Thursday.",
        note="one article tells of both",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The strike at the port of Ruhn was called off on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The strike at the port of Ruhn began on Thursday.",
        note="what is called off has ended",
    ),
    silent(
        "date 2025-07-11 Velm, July 11 - The concert in Velm was cancelled on Thursday.",
        "date 2025-07-11 Orsa, July 11 - The concert in Orsa took place on Thursday.",
        note="another town",
    ),
    silent(
        "date 2025-07-11 Velm, July 11 - The mayor may cancel the marathon in Velm on Sunday.",
        "date 2025-07-14 Velm, July 14 - The marathon in Velm was held on Sunday.",
        note="only threatened",
    ),
    silent(
        "date 2025-07-11 Velm, July 11 - The morning launch of the balloon was cancelled on Thursday.",
        "date 2025-07-11 Velm, July 11 - The rocket was launched in Velm on Thursday.",
        note="another thing launched",
    ),
)
