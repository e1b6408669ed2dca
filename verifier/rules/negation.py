"""Did and did not: one event told as done and as not done, or with words that exclude each other.

What it does
    Compares the polarity of the mentions of one event, and, for claims that say nearly the same of the same
    things, words that exclude each other: upheld and overturned, unanimous and split.

Why it matters
    "Signed" and "did not sign" are the plainest contradiction there is, and similarity of sentences hides it.

Known limits
    What one speaker denies and another asserts is a dispute of theirs, not a conflict of the outlets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.deed import alike, befell, finite, parts, same_deed, years_apart
from verifier.events.together import one_occasion, told_together
from verifier.lexicon.antonyms import known, outcomes
from verifier.rules import LONGEST_QUOTE, Holding, Topic, clash, conflict, contested, passage, silent
from verifier.rules._question import whether

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Claim, Finding, Verdict

# To say or not to say something depends on what.
SPEECH = frozenset("say tell comment speak answer respond know think believe do go get give".split())
# Likeness without values, plus a tenth for each shared word.
ONE_TOPIC = 0.5
CONTESTS = frozenset({"win", "lose"})
PRONOUNS = frozenset("it he she they we i who that".split())
TOLD = frozenset[str]({"happened", "ongoing", "background"})


def check(story: Story) -> Iterator[Finding]:
    """Conflicts between did and did not, and between words that exclude each other."""
    yield from _polarity(story)
    yield from _nobody(story)
    yield from _opposites(story)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    if pair.a.polarity == pair.b.polarity:
        told = "happened" if pair.a.polarity == "positive" else "did not happen"
        return f"both claims say that it {told}, and no two of their words exclude each other"
    return pair.unlinked()


def _polarity(story: Story) -> Iterator[Finding]:
    for instance in story.instances:
        mentions = [
            m
            for m in instance.mentions
            if m.frame.modality in TOLD
            and m.frame.kind not in SPEECH
            and finite(story.sentence(m.frame.article_id, m.frame.sentence).tokens, m.frame.head)
        ]
        did_not = [m for m in mentions if m.frame.polarity == "negative"]
        did = [
            m
            for m in mentions
            if m.frame.polarity == "positive" and any(same_deed(story, m, other) for other in did_not)
        ]
        did_not = [m for m in did_not if any(same_deed(story, m, other) for other in did)]
        # An article that tells of both tells of two occasions, or of what others say.
        both = {m.frame.article_id for m in did} & {m.frame.article_id for m in did_not}
        did, did_not = ([m for m in side if m.frame.article_id not in both] for side in (did, did_not))
        if not did or not did_not:
            continue
        groups = [
            [_holding(story, m, f"did {m.frame.lemma}") for m in did],
            [_holding(story, m, f"did not {m.frame.lemma}") for m in did_not],
        ]
        guard = _not_yet(story, did, did_not)
        subject = _whether(story, did) or f"Did the {instance.event.label} take place?"
        topic = Topic.of_event(instance, "negation", "polarity", subject, sure=0.75)
        verdict: Verdict = "dispute" if _two_voices(did, did_not) else contested(groups)
        yield from clash(story, topic, groups, guard, verdict)


def _whether(story: Story, did: list[Mention]) -> str:
    """The question whether a deed was done, from the first sentence that can be turned into one; or ""."""
    asked = (
        whether(
            story.sentence(m.frame.article_id, m.frame.sentence).tokens,
            m.frame.head,
            {r.start: r.text for r in story.reading(m.frame.article_id).references},
        )
        for m in did
    )
    return next(filter(None, asked), "")


def _nobody(story: Story) -> Iterator[Finding]:
    """Nobody against somebody: "no one was hurt in the fire", "three workers were hurt in the fire"."""
    told = [
        (m, i, value)
        for i in story.instances
        for m in i.mentions
        if m.frame.modality in TOLD and (value := befell(story, m))
    ]
    none = [(m, i) for m, i, value in told if value == "nobody" and m.frame.polarity == "negative"]
    for empty, instance in none:
        kind, home = empty.frame.kind, empty.frame.article_id
        some = [
            m
            for m, other, value in told
            if value == "somebody"
            and m.frame.kind == kind
            and (instance is other or _one_scene(story, empty, m))
        ]
        if not some or any(m.frame.article_id == home for m in some):
            continue  # an article that tells of both tells of two scenes
        groups = [
            [_holding(story, empty, "nobody")],
            [_holding(story, m, "somebody") for m in some],
        ]
        later = min(m.told for m in some) > empty.told
        guard = _not_yet(story, some, [empty]) or ("more was known later" if later else "")
        verb = story.sentence(home, empty.frame.sentence).tokens[empty.frame.head]
        subject = f"Was anyone {verb.text}?" if verb.tag == "VBN" else f"Did anyone {verb.lemma}?"
        topic = Topic.of_event(instance, "negation", "polarity", subject, sure=0.75)
        yield from clash(story, topic, groups, guard, contested(groups))


def _one_scene(story: Story, a: Mention, b: Mention) -> bool:
    """Whether the sentences of two mentions name one happening beside: the fire in which no one was hurt."""
    one, two = story.claims.get(a.frame.claim_id), story.claims.get(b.frame.claim_id)
    if not one or not two or not told_together(story, one, two):
        return False
    spots = {(m.frame.article_id, m.frame.sentence) for m in (a, b)}
    return any(spots <= {(m.frame.article_id, m.frame.sentence) for m in i.mentions} for i in story.instances)


def _two_voices(did: list[Mention], did_not: list[Mention]) -> bool:
    """Whether each side is only what others say: "the police say he fired", "some said he did not"."""
    voices = [{m.frame.source.lower() for m in side} for side in (did, did_not)]
    said = all(voices[0]) and all(voices[1]) and not any(v & PRONOUNS for v in voices)
    return said and not voices[0] & voices[1]


def _not_yet(story: Story, did: list[Mention], did_not: list[Mention]) -> str:
    """The guard for "no decision has been reached so far" before "a decision was reached"."""
    later = max((m.told for m in did), default=0)
    for mention in did_not:
        tokens = story.sentence(mention.frame.article_id, mention.frame.sentence).tokens
        if any(t.lemma in {"yet", "still", "far"} for t in tokens):
            return "it had not happened yet when that was told"
        perfect = any(c.text.lower() in {"has", "have"} for c in tree.children(tokens, mention.frame.head))
        if perfect and mention.told <= later:
            return "it was told before it happened"
    return ""


def _opposites(story: Story) -> Iterator[Finding]:
    """Predicates that exclude each other in claims of two articles about the same things."""
    said = [
        (c, _predicate(story, c))
        for c in sorted(story.claims.values(), key=lambda c: (c.article_id, c.start, c.id))
    ]
    said = [
        (c, words) for c, words in said if c.modality in TOLD and c.head >= 0 and any(known(w) for w in words)
    ]
    seen: set[tuple[str, int, str, int]] = set()
    for n, (a, mine) in enumerate(said):
        for b, other in said[n + 1 :]:
            words = (
                outcomes(mine, other) if a.article_id != b.article_id and a.polarity == b.polarity else None
            )
            key = (a.article_id, a.sentence, b.article_id, b.sentence)
            if words is None or key in seen or not _one_topic(story, a, b, words):
                continue
            seen.add(key)
            groups = [[_spoken(story, a, words[0])], [_spoken(story, b, words[1])]]
            topic = Topic(rule="negation", slot="outcome", subject="Which of the two?", sure=0.7)
            yield from clash(story, topic, groups, verdict=contested(groups))


def _one_topic(story: Story, a: Claim, b: Claim, words: tuple[str, str]) -> bool:
    """The two claims have one subject or one object, and share what they are about besides the words."""
    if not told_together(story, a, b) or not one_occasion(story, a, b) or years_apart(story, a, b):
        return False
    (doers, done), (other_doers, other_done) = parts(story, a), parts(story, b)
    if not alike(doers, other_doers) or not alike(done, other_done):
        return False
    if (not doers and done.keys() & other_doers.keys()) or (
        not other_doers and other_done.keys() & doers.keys()
    ):
        # "The judges were unanimous", "the judges were split": a passive and an active say it of one thing.
        return _near(story, a, b, words)
    one_doer, one_thing = bool(doers.keys() & other_doers.keys()), bool(done.keys() & other_done.keys())
    if (doers and other_doers and not one_doer) or (bool(done or other_done) and not one_thing):
        return False
    if not one_doer and set(words) & CONTESTS:
        return False  # one side's victory is the other's defeat
    return (one_doer or one_thing) and _near(story, a, b, words)


def _near(story: Story, a: Claim, b: Claim, words: tuple[str, str]) -> bool:
    shared = (story.lemmas[a.id] & story.lemmas[b.id]) - set(words)
    return story.vectors.masked_likeness(a.id, b.id) + 0.1 * min(len(shared), 4) >= ONE_TOPIC


def _predicate(story: Story, claim: Claim) -> frozenset[str]:
    """The claim's verb with the adverbs and complements that belong to it."""
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    if not 0 <= claim.head < len(tokens):
        return frozenset()
    beside = [c for c in tree.children(tokens, claim.head) if c.dep in {"advmod", "acomp", "oprd", "attr"}]
    return frozenset({tokens[claim.head].lemma, *(c.lemma for c in beside)})


def _spoken(story: Story, claim: Claim, word: str) -> Holding:
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    at = next(
        (t for t in tokens if t.lemma == word and claim.holds(t.start)),
        tokens[claim.head],
    )
    start, end = claim.start, min(claim.end, claim.start + LONGEST_QUOTE)
    words = passage(story, claim, start, end, "one excludes the other", text=claim.text)
    return Holding.of_claim(claim, words, at.text.lower())


def _holding(story: Story, mention: Mention, value: str) -> Holding:
    frame = mention.frame
    verb = passage(story, frame, frame.start, frame.end, "its verb and negation", text=frame.lemma)
    return Holding.of_mention(mention, verb, value)


EXAMPLES = (
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The court did not order the factory in Ruhn to close.",
        "date 2025-06-27 Ruhn, June 27 - The court ordered the factory in Ruhn to close on Thursday.",
        note="one known doer",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The Norland parliament failed to pass the budget on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The Norland parliament passed the budget on Thursday.",
        note="failed to do it",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - The two governments signed the fishing pact in Velm on Thursday.",
        "date 2025-03-07 Velm, March 7 - The two governments did not sign the fishing pact in Velm on "
        "Thursday.",
        note="did and did not",
    ),
    conflict(
        "date 2025-05-16 Dorn, May 16 - The appeal court in Dorn upheld the ban on the Karst pipeline.",
        "date 2025-05-16 Dorn, May 16 - The appeal court in Dorn overturned the ban on the Karst pipeline.",
        note="words that exclude each other",
    ),
    conflict(
        "date 2025-10-03 Kolva, Oct. 3 - A jury in Kolva acquitted the surgeon Ada Rehn of manslaughter "
        "on Thursday.",
        "date 2025-10-03 Kolva, Oct. 3 - The surgeon Ada Rehn was convicted of manslaughter in Kolva on "
        "Thursday.",
        note="miss: acquitted and convicted: the jury and the surgeon are two subjects, and no passive "
        "is turned",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn approved the new tram line on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn rejected the new tram line on Thursday.",
        note="approved and rejected",
    ),
    conflict(
        "date 2025-09-05 Tarn, Sept. 5 - The judges of the Tarn court were unanimous in their ruling on "
        "the dam.",
        "date 2025-09-05 Tarn, Sept. 5 - The judges of the Tarn court were split in their ruling on the dam.",
        note="unanimous and split",
    ),
    silent(
        "date 2025-03-07 Velm, March 7 - The mine did not pollute the river, its owner Henrik Dahl said.",
        "date 2025-03-07 Velm, March 7 - The mine polluted the river, the biologist Mira Stolz said.",
        note="two speakers differ",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn approved the new tram line.",
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn rejected the new car park.",
        note="another proposal",
    ),
    silent(
        "date 2025-02-03 Marl, Feb. 3 - The ferry company did not cancel the morning sailing to Marl.",
        "date 2025-02-03 Marl, Feb. 3 - The ferry company cancelled the evening sailing to Marl.",
        note="another sailing",
    ),
    silent(
        "date 2025-04-11 Sarn, April 11 - Sarn will not sign the treaty before it is translated.",
        "date 2025-06-20 Sarn, June 20 - Sarn signed the treaty on Thursday.",
        note="refused and later done",
    ),
    silent(
        "date 2025-05-16 Dorn, May 16 - A lower court had rejected the claim of the fishermen in 2023.",
        "date 2025-05-16 Dorn, May 16 - The supreme court accepted the claim of the fishermen on Thursday.",
        note="the ruling of an earlier court is background",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm attended the funeral of the poet in Hald on "
        "Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm did not attend the funeral of the poet in "
        "Hald on Thursday.",
        note="attended and did not",
    ),
    conflict(
        "date 2025-07-11 Gorm, July 11 - The climbers survived the avalanche on Mount Gorm on Thursday.",
        "date 2025-07-11 Gorm, July 11 - The climbers died in the avalanche on Mount Gorm on Thursday.",
        note="miss: survived and died: the pair is not among the words that settle a matter",
    ),
    silent(
        "date 2025-07-11 Gorm, July 11 - The hut on Mount Gorm was closed in winter.",
        "date 2025-07-11 Gorm, July 11 - The hut on Mount Gorm was opened on Thursday.",
        note="closed before, opened now",
    ),
    silent(
        "date 2025-07-11 Gorm, July 11 - The rescuers could not reach the hut on Thursday because of the "
        "snow.",
        "date 2025-07-12 Gorm, July 12 - The rescuers reached the hut on Friday.",
        note="not yet, and a day later",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - The captain did not send a distress call, the coastguard said.",
        "date 2025-12-05 Hald, Dec. 5 - The captain sent a letter to the families of the sailors.",
        note="another thing sent",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - No one was killed when the roof of the Hald arena collapsed on "
        "Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Two people were killed when the roof of the Hald arena collapsed "
        "on Thursday.",
        note="no one, and two people",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - No one on the ferry was hurt when it hit the pier on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Two anglers were hurt when the ferry hit the pier on Thursday.",
        note="no one of some",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The gunman fired a shot at a guard in Lund on Thursday.",
        "date 2025-06-13 Lund, June 13 - No shot was fired in Lund on Thursday when the gunman was arrested.",
        note="no shot at the arrest",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - Paul Otieno pointed a gun at the guards, police said.",
        "date 2025-06-13 Lund, June 13 - Paul Otieno did not point a gun at the guards, witnesses said.",
        note="the police and the witnesses",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - The striker turned the ball over to Hald twice.",
        "date 2025-12-06 Hald, Dec. 6 - The captain of Lund did not turn the ball over.",
        note="a verb of everyday use",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - The Herons lost their fifth game in Hald.",
        "date 2025-12-05 Hald, Dec. 5 - A late goal won the game for the Gulls in Hald.",
        note="who lost and who won",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Nils Aas was acquitted of fraud in 1988.",
        "date 2025-06-27 Ruhn, June 27 - Nils Aas was found guilty of fraud on Thursday.",
        note="two trials of one man",
    ),
)
