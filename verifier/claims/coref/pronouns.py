"""Pronouns in, their antecedents out: the subject before them first, then whoever was named last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.coref.cast import Person
from verifier.claims.phrase import members, named
from verifier.lexicon.anaphora import FEMALE, MALE, NEUTER, PLURAL
from verifier.model import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from verifier.claims.coref.cast import Cast
    from verifier.model import Sentence, Token
    from verifier.tree import Tree

# Further back than this a pronoun may mean anybody.
REACH = 3
SUBJECTS = ("nsubj", "nsubjpass")


def pronouns(cast: Cast) -> Iterator[Reference]:
    """The pronouns of an article that have one likely antecedent."""
    mentioned: dict[int, list[Person]] = {}
    for person in cast.people:
        mentioned.setdefault(person.sentence, []).append(person)
    for sentence, parsed in zip(cast.sentences, cast.trees, strict=True):
        for token in parsed.tokens:
            word = token.text.lower()
            if token.tag in {"PRP", "PRP$"} and word in MALE | FEMALE:
                entity = _person(cast, sentence, parsed, token, mentioned)
                text = cast.shown(entity) if entity else ""
                # The pronoun is a mention itself, and the next one may go back to it.
                mentioned.setdefault(sentence.index, []).append(
                    Person(start=token.start, end=token.end, sentence=sentence.index, entity=entity)
                )
            else:
                text = _antecedent(cast, sentence, parsed, token)
            if text:
                yield Reference(start=token.start, end=token.end, sentence=sentence.index, text=text)


def _antecedent(cast: Cast, sentence: Sentence, parsed: Tree, token: Token) -> str:
    word = token.text.lower()
    if word == "there" and token.dep == "advmod":
        return _place(cast, sentence, token)
    # "The mayor denies it": an object may be anything that was said.
    if word in NEUTER | PLURAL and token.dep in {"nsubj", "nsubjpass", "poss"}:
        return _thing(cast, sentence, parsed, token, plural=word in PLURAL)
    return ""


def _person(
    cast: Cast, sentence: Sentence, parsed: Tree, token: Token, mentioned: Mapping[int, Sequence[Person]]
) -> str:
    """The entity of the person that a pronoun stands for, or ""; `mentioned` are people by sentence."""
    gender = "male" if token.text.lower() in MALE else "female"
    outside = not _quoted(sentence, token.start)

    def fits(index: int) -> list[Person]:
        return [
            person
            for person in mentioned.get(index, ())
            if cast.gender.get(person.entity, gender) == gender
            # '"I met Ruiz," he said': whom a quotation names is not its speaker.
            and not (outside and _quoted(cast.sentences[index], person.start))
        ]

    ahead = _announced(parsed, token, fits(sentence.index))
    if ahead:
        return ahead
    for index in _within_reach(cast, sentence):
        near = {p.entity: p for p in reversed(fits(index)) if p.end <= token.start}
        if index == sentence.index and token.dep in {"dobj", "dative"}:
            # "Ruiz briefed him": not Ruiz.
            near = {e: p for e, p in near.items() if _subject(cast.trees[index], p) < 0}
        if near:
            return _chosen(cast.trees[index], sorted(near.values(), key=lambda p: p.start))
    return ""


def _within_reach(cast: Cast, sentence: Sentence) -> Iterator[int]:
    """The sentences to look in, backwards; those that are one quotation are passed over."""
    left = REACH
    for index in range(sentence.index, -1, -1):
        here = cast.sentences[index]
        if sum(quote.end - quote.start for quote in here.quotes) < 0.8 * (here.end - here.start):
            left -= 1
        yield index
        if not left:
            return


def _quoted(sentence: Sentence, at: int) -> bool:
    return any(quote.start <= at < quote.end for quote in sentence.quotes)


def _chosen(parsed: Tree, near: list[Person]) -> str:
    """The first subject, if it is one person; else the only person."""
    subjects = [(person, _subject(parsed, person)) for person in near if _subject(parsed, person) >= 0]
    if not subjects:
        return near[0].entity if len(near) == 1 else ""
    first, phrase = subjects[0]
    # "Ruiz and Brandt left": "he" may be either.
    return "" if any(other == phrase for _, other in subjects[1:]) else first.entity


def _announced(parsed: Tree, token: Token, fits: list[Person]) -> str:
    """The subject that follows: "During his visit to Riga, Ruiz said"."""
    subject = _main_subject(parsed)
    if subject <= token.index:
        return ""
    at = parsed.tokens[subject]
    found = [p for p in fits if p.start <= at.start < p.end and p.entity]
    return found[0].entity if found else ""


def _subject(parsed: Tree, person: Person) -> int:
    """The head of the subject that a name belongs to, or -1."""
    for token in parsed.tokens:
        if token.start < person.end and person.start < token.end:
            at = token.index
            while parsed.tokens[at].dep in {"compound", "appos", "conj"} and parsed.tokens[at].head != at:
                at = parsed.tokens[at].head
            if parsed.tokens[at].dep in SUBJECTS:
                return at
    return -1


def _thing(cast: Cast, sentence: Sentence, parsed: Tree, token: Token, *, plural: bool) -> str:
    """The subject before "it" or "they": of the same sentence, else of the one before."""
    if _empty(parsed, token):
        return ""
    subject = _subject_before(parsed, token)
    if subject < 0 and sentence.index > 0:
        sentence = cast.sentences[sentence.index - 1]
        parsed = cast.trees[sentence.index]
        subject = _main_subject(parsed)
    return _shown(cast, sentence, parsed, subject, plural=plural) if subject >= 0 else ""


def _empty(parsed: Tree, token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that", "it took years to"."""
    verb = token.head
    return token.text.lower() == "it" and any(
        parsed.tokens[below].dep in {"ccomp", "csubj", "xcomp"} for below in parsed.children[verb]
    )


def _subject_before(parsed: Tree, token: Token) -> int:
    """The nearest subject for "its", the first one for "it"."""
    found = [
        t.index for t in parsed.tokens[: token.index] if t.dep in SUBJECTS and t.pos in {"NOUN", "PROPN"}
    ]
    if not found:
        return -1
    return found[-1] if token.dep == "poss" else found[0]


def _main_subject(parsed: Tree) -> int:
    root = next((t.index for t in parsed.tokens if t.head == t.index), -1)
    subject = parsed.first(root, *SUBJECTS) if root >= 0 else -1
    return subject if subject >= 0 and parsed.tokens[subject].pos in {"NOUN", "PROPN"} else -1


def _shown(cast: Cast, sentence: Sentence, parsed: Tree, subject: int, *, plural: bool) -> str:
    joined = members(parsed, subject)
    token = parsed.tokens[subject]
    if plural != (len(joined) > 1 or token.tag in {"NNS", "NNPS"}):
        return ""
    parts = [_member(cast, sentence, parsed, member, alone=not plural) for member in joined]
    return " and ".join(parts) if all(parts) else ""


def _member(cast: Cast, sentence: Sentence, parsed: Tree, member: int, *, alone: bool) -> str:
    token = parsed.tokens[member]
    for person in cast.people:
        if person.sentence == sentence.index and person.start <= token.start < person.end:
            # "it" is no person.
            return "" if alone else cast.shown(person.entity)
    for body in cast.bodies:
        if body.sentence == sentence.index and body.start <= token.start < body.end:
            return cast.shown(body.entity)
    words = named(parsed, member)
    start, end = min(parsed.tokens[w].start for w in words), max(parsed.tokens[w].end for w in words)
    determiner = parsed.first(member, "det", "poss")
    definite = token.pos == "PROPN" or (
        determiner >= 0 and parsed.tokens[determiner].text.lower() not in {"a", "an"}
    )
    if alone and not definite:
        return ""
    return sentence.text[start - sentence.start : end - sentence.start]


def _place(cast: Cast, sentence: Sentence, token: Token) -> str:
    before = [
        place for place in cast.places if sentence.index - 1 <= place.sentence and place.end <= token.start
    ]
    return before[-1].text if before else ""
