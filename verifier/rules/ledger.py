"""The ledger: happenings that look alike, were compared, and were found to be two.

What it does
    Lists the pairs of mentions of different articles that share much and that a guard kept apart: another
    number of one series, another series, another time.

Why it matters
    Silence is a result. A reader who sees two sessions described in the same words wants to know that they
    were compared and why they are not set against each other.

Known limits
    Only the nearest pair of each two happenings is listed, and only pairs that a guard forbids; what merely
    has too little in common is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.rules import Holding, apart, finding, guarded, passage, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding

# Reasons that make a reader ask whether two happenings are one; to be of one kind is not enough.
ALIKE = ("both ", "done to the same", "one place", "the places", "words in both", "planned for one")
ASIDE = frozenset({"PUNCT", "SPACE"})
SHORT = 70  # characters
LONGEST = 120  # characters of a value in the ledger


def check(story: Story) -> Iterator[Finding]:
    """Near-conflicts with the guard that stopped each."""
    for pair in story.apart:
        if not any(reason.startswith(ALIKE) for reason in pair.reasons):
            continue  # a review and an inspection are of one kind, and that is all
        one, other = _holding(story, pair.a), _holding(story, pair.b)
        yield finding(
            story,
            rule="ledger",
            verdict="distinct",
            slot="event",
            groups=[[one], [other]],
            message=f"Compared, not one happening: “{one.value}” and “{other.value}”; {pair.guard}.",
            confidence=0.8,
            guards=(pair.guard,),
            why=pair.reasons,
        )


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    apart = pair.unlinked()
    if not apart or not pair.meetings:
        return apart or "they tell of one event"
    return f"not the nearest mentions of two happenings that a guard keeps apart; {apart}"


def _holding(story: Story, mention: Mention) -> Holding:
    frame = mention.frame
    start, end = _words(story.sentence(frame.article_id, frame.sentence).tokens, frame.head)
    words = passage(story, frame, start, end, "")
    return Holding.of_mention(mention, words, " ".join(words.text.split()))


def _words(tokens: tree.Tokens, head: int) -> tuple[int, int]:
    """The phrase that names the happening, or what follows its word where the phrase is long."""
    without = frozenset({"relcl", "acl", "advcl", "ccomp", "parataxis", "conj", "cc"})
    below = [
        n for n in tree.subtree(tokens, head, without=without) if tokens[n].pos not in ASIDE or n == head
    ]
    start, end = tokens[below[0]].start, tokens[below[-1]].end
    if end - start <= LONGEST:
        return start, end
    near = [n for n in below if n >= head and tokens[n].end - tokens[head].start <= SHORT]
    return tokens[head].start, tokens[near[-1]].end


EXAMPLES = (
    guarded(
        "date 2025-06-13 Marl, June 13 - The Lake Alliance held its tenth summit in Marl on 12 June 2025.",
        "date 2024-06-14 Marl, June 14 - The Lake Alliance held its ninth summit in Marl on 13 June 2024.",
        note="two numbers of one series",
    ),
    guarded(
        "date 2025-03-18 Orsa, March 18 - A strong earthquake shook Orsa on Monday and damaged a bridge.",
        "date 2025-03-19 Orsa, March 19 - The earthquake that shook Orsa in 1998 damaged a bridge.",
        note="two quakes many years apart",
    ),
    guarded(
        "date 2025-04-02 Sarn, April 2 - The 14th meeting of the Fish Council was held in Sarn on Tuesday.",
        "date 2025-04-02 Sarn, April 2 - The 14th meeting of the Rail Committee was held in Sarn on Tuesday.",
        note="one number of two series",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - President Ada Holm signed the pact in Velm on Thursday.",
        "date 2025-03-08 Orsa, March 8 - The bank of Orsa raised its rates on Friday.",
        note="two events that have nothing in common are not in the ledger",
    ),
    silent(
        "date 2025-08-25 Tolmen, Aug. 25 - A strong earthquake shook Tolmen on Sunday night.",
        "date 2025-08-26 Tolmen, Aug. 26 - The earthquake that shook Tolmen on 24 August cut off the power.",
        note="one event stands in no ledger",
    ),
    guarded(
        "date 2025-10-20 Pell, Oct. 20 - The jury convicted Nils Aas in the trial in Pell on Friday.",
        "date 2025-10-20 Pell, Oct. 20 - The trial of Nils Aas in Pell in 2019 ended without a verdict.",
        note="two trials of one man",
    ),
)
