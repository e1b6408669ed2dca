"""What a statement holds for: for households and for firms, or for households but not for firms.

What it does
    Compares what statements about one thing count in and what they count out: both against the one and not
    the other, including against except, unanimously against with a dissent.

Why it matters
    A rule for everyone and a rule with an exception are two rules, told in nearly the same words.

Known limits
    Both sides have to name what is counted in or out beside or among the same thing; a list of which one
    member is missing says nothing about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.context import sentence_claim
from verifier.events.deed import parts, years_apart
from verifier.events.scopes import scopes
from verifier.events.together import one_occasion, told_together
from verifier.lexicon.scopes import NOT_UNANIMOUS, SPLIT, UNANIMOUS
from verifier.rules import Holding, Topic, clash, conflict, contested, passage, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.events.scopes import Scope
    from verifier.model import Claim, Finding

TOLD = frozenset({"happened", "ongoing", "planned", "background"})
# Cosine without values: less is another statement; from the second on, no happening has to be shared.
ALIKE, SURELY_ALIKE = 0.4, 0.6
IN_COMMON = 2  # words that two statements share besides what they count in and out


def check(story: Story) -> Iterator[Finding]:
    """Conflicts between counted in and counted out, and between a vote with and without dissent."""
    yield from _members(story)
    yield from _votes(story)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    told = {(scope.claim.article_id, scope.claim.sentence) for scope in scopes(pair.story)}
    return (
        pair.one_article()
        or pair.without(told, "what it holds for and what not")
        or "neither counts out what the other counts in"
    )


def _members(story: Story) -> Iterator[Finding]:
    told = [s for s in scopes(story) if s.claim.modality in TOLD and s.claim.polarity == "positive"]
    without = [s for s in told if not s.counted]
    seen: set[tuple[str, str]] = set()
    for out in without:
        inside = [s for s in told if out.denies(s) and not _limited(without, s)]
        own = any(s.claim.article_id == out.claim.article_id for s in inside)
        if own or (out.claim.article_id, out.shown) in seen:
            continue  # an article that counts in and out tells of two things
        holders = [
            _holding(story, s.claim, s.shown, s.start, s.end) for s in inside if _one_thing(story, out, s)
        ]
        holders += _does_it(story, out)
        if holders:
            seen.add((out.claim.article_id, out.shown))
            groups = [[_holding(story, out.claim, out.shown, out.start, out.end)], holders]
            subject = f"Whether it holds for {' '.join(sorted(out.member))}"
            yield from _clash(story, "scope", subject, groups)


def _limited(without: list[Scope], inside: Scope) -> bool:
    """Whether the article that counts a member in also counts it out: on weekdays, but not on Sundays."""
    return any(s.claim.article_id == inside.claim.article_id and s.member & inside.member for s in without)


def _one_thing(story: Story, a: Scope, b: Scope) -> bool:
    if len(a.about & b.about) < IN_COMMON or a.recurring != b.recurring:
        return False
    likeness = story.vectors.masked_likeness(a.claim.id, b.claim.id)
    # The exception itself may have set two mentions of one happening apart.
    occasion = one_occasion(story, a.claim, b.claim) or likeness >= SURELY_ALIKE
    return likeness >= ALIKE and occasion and _one_time(story, a.claim, b.claim)


def _one_time(story: Story, a: Claim, b: Claim) -> bool:
    return told_together(story, a, b) and not years_apart(story, a, b)


def _does_it(story: Story, out: Scope) -> Iterator[Holding]:
    """Claims that one counted out did it: "all except Norland signed the pact", "Norland signed the pact"."""
    verb, (_, done) = _verb(story, out.claim), parts(story, out.claim)
    if out.joined or not out.shown.split()[-1][:1].isupper():
        return  # only one with a name is known again
    for claim in sorted(story.claims.values(), key=lambda c: (c.article_id, c.start, c.id)):
        if claim.article_id == out.claim.article_id or _verb(story, claim) != verb:
            continue
        if claim.modality not in TOLD or claim.polarity != "positive" or not done:
            continue
        doers, other_done = parts(story, claim)
        if (
            out.member & doers.keys()
            and done.keys() & other_done.keys()
            and _one_time(story, out.claim, claim)
        ):
            yield _holding(story, claim, claim.text, claim.start, claim.end)


def _verb(story: Story, claim: Claim) -> str:
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    return tokens[claim.head].lemma if 0 <= claim.head < len(tokens) else ""


def _votes(story: Story) -> Iterator[Finding]:
    """One vote told as unanimous and as split."""
    votes: list[tuple[bool, Claim, str, int, int]] = []
    for reading in story.readings:
        for sentence in reading.sentences:
            one, two = UNANIMOUS.search(sentence.text), SPLIT.search(sentence.text)
            if (found := one or two) and not (one and two) and not NOT_UNANIMOUS.search(sentence.text):
                start, end = sentence.start + found.start(), sentence.start + found.end()
                at = next((t for t in sentence.tokens if t.start >= start), sentence.tokens[0])
                if claim := sentence_claim(reading, sentence, at):
                    votes.append((found is one, claim, found.group(), start, end))
    seen: set[str] = set()
    for united, a, text, start, end in votes:
        others = [v for v in votes if united and not v[0] and _one_vote(story, a, v[1])]
        if others and a.article_id not in seen:
            seen.add(a.article_id)
            groups = [
                [_holding(story, a, text, start, end)],
                [_holding(story, claim, shown, low, high) for _, claim, shown, low, high in others],
            ]
            yield from _clash(story, "unanimity", "Whether the vote was unanimous", groups)


def _one_vote(story: Story, a: Claim, b: Claim) -> bool:
    common = story.lemmas[a.id] & story.lemmas[b.id]
    if a.article_id == b.article_id or len(common) <= IN_COMMON or not one_occasion(story, a, b):
        return False
    return _one_time(story, a, b) and story.vectors.masked_likeness(a.id, b.id) >= ALIKE


def _clash(story: Story, slot: str, subject: str, groups: list[list[Holding]]) -> Iterator[Finding]:
    topic = Topic(rule="scope", slot=slot, subject=subject, sure=0.7)
    yield from clash(story, topic, groups, verdict=contested(groups))


def _holding(story: Story, claim: Claim, shown: str, start: int, end: int) -> Holding:
    words = passage(story, claim, start, end, "what it counts in or out")
    return Holding.of_claim(claim, words, shown)


EXAMPLES = (
    conflict(
        "date 2025-06-13 Lund, June 13 - The price cap on heating in Lund applies to households "
        "and to firms.",
        "date 2025-06-13 Lund, June 13 - The price cap on heating in Lund applies to households "
        "but not to firms.",
        note="both, and the one but not the other",
    ),
    conflict(
        "date 2025-09-19 Dorn, Sept. 19 - The grant of the Dorn district pays for both training and travel.",
        "date 2025-09-19 Dorn, Sept. 19 - The Dorn district said its grant pays for training, not "
        "for travel.",
        note="both, and not for travel",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - All states on the lake, including Norland, ratified the "
        "fishing treaty.",
        "date 2025-03-07 Velm, March 7 - All states on the lake except Norland ratified the fishing treaty.",
        note="including and except",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - All states except Norland signed the fishing pact in Velm "
        "on Thursday.",
        "date 2025-03-07 Velm, March 7 - Norland signed the fishing pact in Velm on Thursday.",
        note="one who is excepted did it",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn adopted the harbour plan unanimously "
        "on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn adopted the harbour plan on Thursday "
        "with one dissent.",
        note="unanimously and with one dissent",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The price cap on heating in Lund applies to households "
        "but not to firms.",
        "date 2025-06-13 Lund, June 13 - Households and firms in Lund pay more for water since January.",
        note="households and firms in another matter",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The tram in Lund stops at the market but not at the "
        "hospital on Sundays.",
        "date 2025-06-13 Lund, June 13 - Trams in Lund stop at the market and at the hospital on "
        "weekdays but "
        "not at the hospital on Sundays.",
        note="one article tells of both",
    ),
    silent(
        "date 2025-03-07 Velm, March 7 - All states except Norland signed the fishing pact in Velm "
        "on Thursday.",
        "date 2025-03-07 Velm, March 7 - Norland signed the treaty on timber in Velm on Thursday.",
        note="another treaty",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The council of Ruhn adopted the harbour plan unanimously "
        "on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Two members voted against the budget of Ruhn in May.",
        note="another vote",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The grant pays not only for training but also for travel.",
        "date 2025-06-13 Lund, June 13 - The grant pays for training and travel.",
        note="not only",
    ),
    silent(
        "date 2025-06-13 Lund, June 13 - The museum is open to members and visitors on Sundays.",
        "date 2025-06-13 Lund, June 13 - The museum of Lund is open to members but not to visitors "
        "on Mondays.",
        note="another day of the week",
    ),
)
