"""What is told as leading from one thing to another: sentences in, their two ends in order out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.context import sentence_claim
from verifier.lexicon.converses import CHANGES, GIVING, RECEIVING, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Story
    from verifier.model import Claim, Reading, Sentence

GOALS = frozenset({"to", "into", "toward", "towards"})
# What a noun phrase is made of; a capital is kept whatever the parser takes it for.
NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
CONTENT = frozenset({"ADJ", "NOUN", "PROPN"})
LONGEST = 7  # words of one end
REACH = 6  # words between a change and its "from"
MEASURES = frozenset({"timex", "quantity", "ordinal"})
BEYOND = frozenset({"relcl", "acl", "advcl", "parataxis", "appos", "prep", "punct"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Two ends in an order: from what to what, who beat whom, who gave to whom; each as its content words.

    `kind` says which order it is, `shown` reads it out, `start..end` are its words, `about` the content
    lemmas of its sentence besides the ends.
    """

    kind: str
    claim: Claim
    first: frozenset[str]
    second: frozenset[str]
    shown: str
    start: int
    end: int
    about: frozenset[str]

    def reverses(self, other: Turn) -> bool:
        """Whether the ends are the same and stand the other way round."""
        crossed = bool(self.first & other.second) and bool(self.second & other.first)
        return self.kind == other.kind and crossed and not self._parallel(other)

    def crossing(self, other: Turn) -> int:
        """How many words of the ends stand at the other end."""
        return len(self.first & other.second) + len(self.second & other.first)

    def along(self, other: Turn) -> int:
        """How many words of the ends stand at the same end."""
        return len(self.first & other.first) + len(self.second & other.second)

    def repeats(self, other: Turn) -> bool:
        """Whether the ends are the same and stand alike."""
        return self.kind == other.kind and bool(self.first & other.first) and bool(self.second & other.second)

    def _parallel(self, other: Turn) -> bool:
        return bool(self.first & other.first or self.second & other.second)


@dataclass(frozen=True, slots=True)
class _Ends:
    kind: str
    verb: int
    first: tuple[int, ...]
    second: tuple[int, ...]
    joint: str


def turns(story: Story) -> Iterator[Turn]:
    """All that is told in an order, article by article."""
    for reading in story.readings:
        for sentence in reading.sentences:
            if sentence.kind not in {"dateline", "credit"}:
                for ends in (*_changes(sentence), *_instead(sentence), *_relations(sentence)):
                    yield from _turn(reading, sentence, ends)


def _turn(reading: Reading, sentence: Sentence, ends: _Ends) -> Iterator[Turn]:
    tokens = sentence.tokens
    at = tokens[ends.verb]
    claim = sentence_claim(reading, sentence, at)
    first, second = (_words(tokens, end) for end in (ends.first, ends.second))
    measured = any(
        f.sentence == sentence.index
        and f.kind in MEASURES
        and f.start < tokens[n].end
        and tokens[n].start < f.end
        for f in reading.facts
        for n in (*ends.first, *ends.second)
    )
    if claim is None or not first or not second or first & second or measured:
        return
    inside = [tokens[n] for n in (ends.verb, *ends.first, *ends.second)]
    about = {t.lemma for t in tokens if t.pos in CONTENT | {"VERB"}} - {t.lemma for t in inside}
    yield Turn(
        kind=ends.kind,
        claim=claim,
        first=first,
        second=second,
        shown=f"{_printed(sentence, ends.first)} {ends.joint} {_printed(sentence, ends.second)}",
        start=min(t.start for t in inside),
        end=max(t.end for t in inside),
        about=frozenset(about),
    )


def _changes(sentence: Sentence) -> Iterator[_Ends]:
    """A change "from A to B"; prepositions are read in order of words, since parsers hang them anywhere."""
    tokens = sentence.tokens
    for source in tokens:
        if source.lemma != "from":
            continue
        verb = next((t.index for t in reversed(tokens[: source.index]) if t.lemma in CHANGES), -1)
        first = _phrase(tokens, source.index + 1)
        goal = first[-1] + 1 if first else len(tokens)
        if verb < 0 or source.index - verb > REACH or goal >= len(tokens) or tokens[goal].lemma not in GOALS:
            continue
        yield _Ends("change", verb, first, _phrase(tokens, goal + 1), "to")


def _instead(sentence: Sentence) -> Iterator[_Ends]:
    """A change "to B rather than A", "towards B instead of A"."""
    tokens = sentence.tokens
    for goal in tokens:
        above = next((t for t in reversed(tokens[: goal.index]) if t.pos in {"VERB", "NOUN"}), None)
        if goal.lemma not in GOALS or above is None or above.lemma not in CHANGES:
            continue
        second = _phrase(tokens, goal.index + 1)
        after = second[-1] + 1 if second else len(tokens)
        if [t.lower() for t in (x.text for x in tokens[after : after + 2])] in (
            ["rather", "than"],
            ["instead", "of"],
            ["away", "from"],
        ):
            yield _Ends("change", above.index, _phrase(tokens, after + 2), second, "to")


def _phrase(tokens: tree.Tokens, at: int) -> tuple[int, ...]:
    """The words of a noun phrase that begins at a place: "a co-development model"."""
    found: list[int] = []
    for token in tokens[at : at + LONGEST]:
        joint = token.text in {"-", "–", "'s", "’s"} or token.tag in {"PRP$", "VBN", "VBG"}
        misread = token.index == at and token.pos == "VERB"  # "from ownership to rental"
        if not (token.pos in NOMINAL or joint or misread or token.text[:1].isupper()):
            break
        found.append(token.index)
    return tuple(found)


def _relations(sentence: Sentence) -> Iterator[_Ends]:
    """Who did to whom what happens in one direction only."""
    tokens = sentence.tokens
    for verb in tokens:
        if not tree.is_predicate(verb) or any(c.dep == "neg" for c in tree.children(tokens, verb.index)):
            continue
        passive = tree.is_passive(tokens, verb.index)
        agents = tree.by_agents(tokens, verb.index) if passive else tree.subjects(tokens, verb.index)
        done = tree.subjects(tokens, verb.index) if passive else tree.objects(tokens, verb.index)
        beside = dict(tree.prepositions(tokens, verb.index))
        for kind, verbs in RELATIONS:
            if verb.lemma in verbs and agents and done:
                yield _Ends(kind, verb.index, _below(tokens, agents[0]), _below(tokens, done[0]), "over")
        if verb.lemma in GIVING and agents and "to" in beside:
            yield _Ends(
                "handing over", verb.index, _below(tokens, agents[0]), _below(tokens, beside["to"]), "to"
            )
        if verb.lemma in RECEIVING and agents and "from" in beside:
            yield _Ends(
                "handing over", verb.index, _below(tokens, beside["from"]), _below(tokens, agents[0]), "to"
            )


def _below(tokens: tree.Tokens, at: int) -> tuple[int, ...]:
    return tuple(tree.subtree(tokens, at, without=BEYOND | {"conj", "cc"}))


def _words(tokens: tree.Tokens, end: tuple[int, ...]) -> frozenset[str]:
    return frozenset(
        part
        for n in end
        if tokens[n].pos in CONTENT | {"VERB"} or tokens[n].text[:1].isupper()
        for part in tokens[n].lemma.split("-")
        if len(part) > 2
    )


def _printed(sentence: Sentence, end: tuple[int, ...]) -> str:
    start, last = sentence.tokens[end[0]].start, sentence.tokens[end[-1]].end
    return sentence.text[start - sentence.start : last - sentence.start]
