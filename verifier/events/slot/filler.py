"""A reading in, the fillers of its slots out: each typed fact with what its sentence says around it.

A slot is what a value is the value of ("how many were hurt in this blast"), a filler the value with the words
that say so; the terms are those of the slot-filling tasks of the Text Analysis Conference. Nothing here looks
at the value itself, so that a wrong value is still found to fill the right slot.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.arguments import Cast
from verifier.events.slot.description import bodies, description
from verifier.events.slot.surroundings import (
    content,
    gist,
    governing_verb,
    hosts,
    named_arguments,
    naming,
    partial,
    relation,
)
from verifier.model import Name, Place, Timex

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from verifier.events.context import Context
    from verifier.events.story import Instance, Story
    from verifier.model import Claim, Fact, Modality, Polarity, Reading, Sentence

SILENT = frozenset({"dateline", "credit"})
CLOSE = 45  # characters to each side: the words that belong to the value
HELD = frozenset({"timex", "quantity", "ordinal"})
PAIR = 2  # people of a story: no more than they bear a word that tells one from the others


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """One fact and its surroundings.

    `claims` are the ids of the claims that hold it, the fullest first. `hosts` are the content lemmas that
    govern it, nearest first, up to the verb of its clause; `relation` is how it hangs on the nearest.
    `doers` and `done` are subjects and objects of that verb: canonical names, or lemmas; `actors` are the
    canonical names of those that do it and `undergone` of those that it is done to by its form, pronouns
    resolved: in "Holm was fined by Norvik" Norvik is the actor. `words` are the content lemmas of its claim,
    `nearby` those of its sentence, `close` those beside it, all without values. `depth` is how far down the
    article it stands, from 0 to 1; `beside` how many of its kind share its sentence; `local` the places
    named right after it; `part` tells "of whom 12" from "12" and `naming` "game six" from "six games".
    `described` is what its sentence says that the bearer of a name is, `known_as` what its article says, and
    `telling` what of it at most one other of the story is said to be; `bodies` are the words for what its
    bearer is of, by the parser's label. `holders` are the other articles that give the very value.
    """

    fact: Fact
    article_id: str
    claims: tuple[str, ...]
    events: frozenset[str]
    kinds: frozenset[str]
    hosts: tuple[str, ...]
    relation: str
    doers: frozenset[str]
    done: frozenset[str]
    actors: frozenset[str]
    undergone: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: tuple[Timex, ...]
    words: frozenset[str]
    nearby: frozenset[str]
    close: frozenset[str]
    ordinals: frozenset[str]
    local: frozenset[str]
    part: bool
    naming: bool
    beside: int
    modality: Modality
    polarity: Polarity
    source: str
    depth: float
    headline: bool
    quoted: bool
    gist: str
    context: Context
    described: frozenset[str] = frozenset()
    known_as: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    bodies: frozenset[tuple[str, str]] = frozenset()
    holders: frozenset[str] = frozenset()

    @property
    def claim_id(self) -> str:
        """The fullest claim that holds the fact, or ""."""
        return self.claims[0] if self.claims else ""


def gists(reading: Reading) -> tuple[str, ...]:
    """For each fact of a reading, in order, what its value is the value of, in few words."""
    return tuple(gist(reading.sentences[fact.sentence].tokens, fact) for fact in reading.facts)


def fillers(story: Story, contexts: Iterator[Context]) -> tuple[Filler, ...]:
    """The fillers of facts in their contexts, in the same order."""
    owners: dict[tuple[str, int], list[Instance]] = {}
    for instance in story.instances:
        for mention in instance.mentions:
            for fact in mention.frame.facts:
                owners.setdefault((mention.frame.article_id, fact.start), []).append(instance)
    readings = {reading.article.id: reading for reading in story.readings}
    casts = {reading.article.id: Cast.of(reading) for reading in story.readings}
    found = [
        _filler(
            story,
            readings[context.article_id],
            casts[context.article_id],
            context,
            owners.get((context.article_id, context.fact.start), []),
        )
        for context in contexts
        if readings[context.article_id].sentences[context.fact.sentence].kind not in SILENT
    ]
    return tuple(_among(story, found))


def _among(story: Story, found: list[Filler]) -> Iterator[Filler]:
    """The fillers with what the rest of the story says of their values: who else has them, who they are."""
    articles: dict[Hashable, set[str]] = {}
    known_as: dict[tuple[str, Hashable], frozenset[str]] = {}
    borne: dict[Hashable, frozenset[str]] = {}
    owners: dict[tuple[str, Hashable], frozenset[tuple[str, str]]] = {}
    for filler in found:
        value = _value(story, filler.fact)
        articles.setdefault(value, set()).add(filler.article_id)
        here = filler.article_id, value
        known_as[here] = known_as.get(here, frozenset()) | filler.described
        borne[value] = borne.get(value, frozenset()) | filler.described
        owners[here] = owners.get(here, frozenset()) | filler.bodies
    bearers = Counter(word for words in borne.values() for word in words)
    for filler in found:
        value = _value(story, filler.fact)
        words = known_as[filler.article_id, value]
        yield replace(
            filler,
            holders=frozenset(articles[value] - {filler.article_id}),
            known_as=words,
            bodies=owners[filler.article_id, value],
            telling=frozenset(word for word in words if bearers[word] <= PAIR),
        )


def _value(story: Story, fact: Fact) -> Hashable:
    if isinstance(fact, Name):
        return story.name(fact.entity)
    if isinstance(fact, Timex):
        return fact.low, fact.high, fact.clock
    return fact.text


def _filler(story: Story, reading: Reading, cast: Cast, context: Context, owners: list[Instance]) -> Filler:
    fact = context.fact
    sentence = reading.sentences[fact.sentence]
    tokens = sentence.tokens
    holding = _holding(reading, fact)
    claim = holding[0] if holding else None
    at = tree.head_of(tokens, fact.start, fact.end)
    verb = governing_verb(tokens, at)
    passive = verb >= 0 and tree.is_passive(tokens, verb)
    subjects = tree.subjects(tokens, verb) if verb >= 0 else []
    doing = tree.by_agents(tokens, verb) if passive else subjects
    beside = [f for f in reading.facts if f.sentence == fact.sentence and f is not fact]
    entities = _entities(story, sentence, [*beside, fact])
    valued = frozenset(
        t.index for f in (*beside, fact) if f.kind in HELD for t in tokens if f.start <= t.start < f.end
    )
    inside = [t for t in tokens if claim and claim.holds(t.start)]
    close = [t for t in tokens if fact.start - CLOSE < t.start < fact.end + CLOSE]
    return Filler(
        fact=fact,
        article_id=reading.article.id,
        claims=tuple(c.id for c in holding),
        events=frozenset(i.event.id for i in owners),
        kinds=frozenset(i.mentions[0].frame.kind for i in owners),
        hosts=hosts(tokens, at, fact),
        relation=relation(tokens, at),
        doers=named_arguments(tokens, subjects, entities, fact),
        done=named_arguments(tokens, tree.objects(tokens, verb) if verb >= 0 else [], entities, fact),
        actors=_parties(story, sentence, cast, doing, fact),
        undergone=_parties(story, sentence, cast, subjects if passive else [], fact),
        names=frozenset(story.name(f.entity) for f in beside if isinstance(f, Name)),
        places=frozenset(f.name for f in beside if isinstance(f, Place)),
        times=tuple(
            f for f in beside if isinstance(f, Timex) and f.low and f.high and f.relation in {"on", "about"}
        ),
        words=content(inside, fact, valued),
        nearby=content(tokens, fact, valued),
        close=content(close, fact, valued),
        ordinals=frozenset(
            t.lemma.lower() for t in tokens if t.entity == "ORDINAL" or t.tag in {"JJS", "RBS"}
        ),
        local=frozenset(f.name for f in beside if isinstance(f, Place) and 0 <= f.start - fact.end < CLOSE),
        part=partial(tokens, fact),
        naming=naming(tokens, fact),
        beside=sum(f.kind == fact.kind for f in beside),
        modality=claim.modality if claim else "happened",
        polarity=claim.polarity if claim else "positive",
        source=context.source,
        depth=fact.sentence / max(1, len(reading.sentences) - 1),
        headline=sentence.kind in {"headline", "heading"},
        quoted=any(q.start <= fact.start < q.end for q in sentence.quotes),
        gist=gist(tokens, fact),
        context=context,
        described=description(tokens, fact) if isinstance(fact, Name) else frozenset(),
        bodies=bodies(tokens, fact) if isinstance(fact, Name) else frozenset(),
    )


def _entities(story: Story, sentence: Sentence, facts: list[Fact]) -> dict[int, str]:
    """The canonical names of people and organisations by the tokens that name them."""
    return {
        t.index: story.name(f.entity)
        for f in facts
        if isinstance(f, Name)
        for t in sentence.tokens
        if f.start <= t.start < f.end
    }


def _parties(story: Story, sentence: Sentence, cast: Cast, parts: list[int], fact: Fact) -> frozenset[str]:
    """The canonical names of those that some words of a sentence stand for."""
    at = tree.head_of(sentence.tokens, fact.start, fact.end)
    others = [s for s in parts if s != at]
    found = {story.name(name) for s in others for name in cast.entities(sentence, s)}
    # A club or a firm that is no known name still is somebody: "The Larks have offered 30 million".
    # "The Larks team has offered" names it before the noun.
    return frozenset(
        found or {sentence.tokens[n].lemma.lower() for s in others for n in _proper(sentence.tokens, s)}
    )


def _proper(tokens: tree.Tokens, head: int) -> list[int]:
    """The proper nouns that a noun phrase has at its head or right before it."""
    if tokens[head].pos == "PROPN":
        return [head]
    before = [c.index for c in tree.children(tokens, head) if c.dep == "compound" and c.pos == "PROPN"]
    return before[-1:] if tokens[head].pos == "NOUN" else []


def _holding(reading: Reading, fact: Fact) -> list[Claim]:
    """The claims around a fact, the fullest first."""
    holding = [c for c in reading.claims if c.holds(fact.start)]
    return sorted(holding, key=lambda c: (-len(c.facts), -sum(s.end - s.start for s in c.spans), c.id))
