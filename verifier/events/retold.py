"""One happening told twice in one article, by the reporter and in a quotation: pairs of mentions.

The reporter writes that Holm met Brun, and Holm says how the meeting was. Two meetings would be told apart by
the reporter's own words: "later", "again", another day.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.link import Mention
    from verifier.events.story import Story

REACH = 5  # sentences between the two
APART = frozenset("later earlier then again previously afterwards subsequently before after another".split())


def retold(story: Story) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of what a reporter tells and what a quotation beside it tells again, in order of place."""
    inside: dict[str, list[Mention]] = {}
    for instance in story.instances:
        for mention in instance.mentions:
            inside.setdefault(mention.frame.article_id, []).append(mention)
    for article in sorted(inside):
        known = sorted(inside[article], key=lambda m: m.order)
        for a, b in itertools.combinations(known, 2):
            if _one_kind(a, b) and _quoted(story, a) != _quoted(story, b) and _nothing_apart(story, a, b):
                yield a, b


def _one_kind(a: Mention, b: Mention) -> bool:
    """Whether two mentions near each other tell of one kind of happening with one person named in both."""
    people = {n for n in (a.agents | a.patients) & (b.agents | b.patients) if " " in n}
    near = 0 < abs(a.frame.sentence - b.frame.sentence) <= REACH
    return near and bool(people) and a.frame.kind == b.frame.kind and not (a.frame.plural or b.frame.plural)


def _quoted(story: Story, mention: Mention) -> bool:
    frame = mention.frame
    quotes = story.sentence(frame.article_id, frame.sentence).quotes
    return any(q.start <= frame.start < q.end for q in quotes)


def _nothing_apart(story: Story, a: Mention, b: Mention) -> bool:
    """Whether both are told as past, and no word or day tells them apart."""
    if not a.frame.modality == b.frame.modality == "happened" or a.timexes or b.timexes:
        return False
    words = {t.lemma for m in (a, b) for t in story.sentence(m.frame.article_id, m.frame.sentence).tokens}
    return not words & APART
