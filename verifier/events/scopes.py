"""What a statement counts in and out: "for households but not for firms", "all except Norland"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import sentence_claim
from verifier.lexicon.scopes import IN, OUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier import tree
    from verifier.events.story import Story
    from verifier.model import Claim, Reading, Sentence, Token

NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
CONTENT = frozenset({"ADJ", "NOUN", "PROPN"})
RECURRING = re.compile(r"(?:\w+days|weekends?|weeknights)", re.IGNORECASE)
LONGEST = 6  # words of what is counted in or out
# Between the members of a coordination: "for local trade and also for exports".
LIGHT = frozenset({"for", "to", "in", "of", "on", "at", "by", "with", "from", "also", "both", "the", ","})
ONLY = frozenset({"only", "just", "merely", "yet", "least", "all", "every", "necessarily"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """`member` is counted in or out beside or among `named`; both are content words.

    `about` are the content lemmas of the sentence besides them, `joined` tells a coordination from a whole,
    `recurring` are the days of each week that it is said of: "on Sundays".
    """

    claim: Claim
    named: frozenset[str]
    member: frozenset[str]
    counted: bool
    joined: bool
    shown: str
    start: int
    end: int
    about: frozenset[str]
    recurring: frozenset[str]

    def denies(self, other: Scope) -> bool:
        """Whether one counts in what the other counts out."""
        one_member = self.member <= other.member or other.member <= self.member
        one_named = self.named <= other.named or other.named <= self.named
        return self.counted != other.counted and self.joined == other.joined and one_member and one_named


def scopes(story: Story) -> tuple[Scope, ...]:
    """All that is counted in or out, article by article."""
    return tuple(
        scope
        for reading in story.readings
        for sentence in reading.sentences
        if sentence.kind not in {"dateline", "credit"}
        for scope in (*_joined(reading, sentence), *_within(reading, sentence))
    )


def _joined(reading: Reading, sentence: Sentence) -> Iterator[Scope]:
    """Two members of a coordination: "X and Y", "X as well as Y", "X but not Y"."""
    tokens = sentence.tokens
    for link in tokens:
        at = link.index
        after = [t.lemma for t in tokens[at : at + 3]]
        if after[:1] == ["not"] and at and tokens[at - 1].lemma in {"but", "and", ",", "though"}:
            if at + 1 < len(tokens) and tokens[at + 1].lemma in ONLY:
                continue
            named, member, counted = _before(tokens, at - 1), _after(tokens, at + 1), False
        elif after == ["as", "well", "as"]:
            named, member, counted = _before(tokens, at), _after(tokens, at + 3), True
        elif link.lemma == "and" and after[1:2] != ["not"]:
            named, member, counted = _before(tokens, at), _after(tokens, at + 1), True
        else:
            continue
        pairs = [(named, member), (member, named)] if counted else [(named, member)]
        for beside, one in pairs:
            yield from _scope(reading, sentence, beside, one, counted=counted, joined=True)


def _within(reading: Reading, sentence: Sentence) -> Iterator[Scope]:
    """One of a whole: "all countries except Norland", "the firms, including Norvik"."""
    tokens = sentence.tokens
    for start in tokens:
        for cues, counted in ((OUT, False), (IN, True)):
            for cue in cues:
                end = start.index + len(cue)
                if tuple(t.text.lower() for t in tokens[start.index : end]) == cue:
                    whole = _before(tokens, start.index)
                    yield from _scope(
                        reading, sentence, whole, _after(tokens, end), counted=counted, joined=False
                    )
                    break


def _scope(
    reading: Reading,
    sentence: Sentence,
    named: tuple[Token, ...],
    member: tuple[Token, ...],
    *,
    counted: bool,
    joined: bool,
) -> Iterator[Scope]:
    ends = (_words(named), _words(member))
    if not ends[0] or not ends[1] or ends[0] & ends[1]:
        return
    claim = sentence_claim(reading, sentence, member[0])
    if claim is None:
        return
    start, end = min(named[0].start, member[0].start), max(named[-1].end, member[-1].end)
    inside = {t.index for t in (*named, *member)}
    yield Scope(
        claim=claim,
        named=ends[0],
        member=ends[1],
        counted=counted,
        joined=joined,
        shown=sentence.text[start - sentence.start : end - sentence.start],
        start=start,
        end=end,
        about=frozenset(
            t.lemma for t in sentence.tokens if t.pos in CONTENT | {"VERB"} and t.index not in inside
        ),
        recurring=frozenset(t.text.lower() for t in sentence.tokens if RECURRING.fullmatch(t.text)),
    )


def _before(tokens: tree.Tokens, at: int) -> tuple[Token, ...]:
    """The noun phrase that ends before a place, past commas."""
    last = at - 1
    while last >= 0 and tokens[last].text in {",", "but", "and"}:
        last -= 1
    first = last
    while first >= 0 and last - first < LONGEST and _nominal(tokens[first]):
        first -= 1
    return tokens[first + 1 : last + 1]


def _after(tokens: tree.Tokens, at: int) -> tuple[Token, ...]:
    """The noun phrase that begins at a place, past prepositions."""
    first = at
    while first < len(tokens) and tokens[first].lemma in LIGHT:
        first += 1
    last = first
    while last < len(tokens) and last - first < LONGEST and _nominal(tokens[last]):
        last += 1
    return tokens[first:last]


def _nominal(token: Token) -> bool:
    return token.pos in NOMINAL or token.text in {"-", "–"}


def _words(phrase: tuple[Token, ...]) -> frozenset[str]:
    if not phrase or not any(t.pos in {"NOUN", "PROPN"} for t in phrase):
        return frozenset()
    return frozenset(t.lemma for t in phrase if t.pos in CONTENT)
