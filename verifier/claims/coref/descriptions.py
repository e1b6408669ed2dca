"""Short descriptions in, whom they describe out: "the visiting minister", "the company", "that day"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.coref.cast import holder
from verifier.lexicon.anaphora import ANY_COMPANY, NAMED_BODIES, SETTLEMENTS
from verifier.lexicon.institutions import FACILITY_HEADS
from verifier.model import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.coref.cast import Cast
    from verifier.model import Sentence, Token
    from verifier.tree import Tree

POINTING = frozenset({"the", "this", "that"})
# A town named further back than this is not "the city" any more.
NEAR = 3


def described(cast: Cast) -> Iterator[Reference]:
    """The offices, bodies, towns and days of an article that are named without their name."""
    yield from _offices(cast)
    for sentence, parsed in zip(cast.sentences, cast.trees, strict=True):
        for token in parsed.tokens:
            if token.tag != "NN" or not _bare(parsed, token):
                continue
            first = min(parsed.children[token.index])
            text = _noun(cast, sentence, token)
            if text:
                yield Reference(
                    start=parsed.tokens[first].start, end=token.end, sentence=sentence.index, text=text
                )


def _offices(cast: Cast) -> Iterator[Reference]:
    """Offices that stand without the name of who holds them."""
    named = {(person.sentence, person.start, person.end) for person in cast.people}
    for role in cast.roles:
        entity = role.holder or holder(role, cast.roles)
        # With a name inside, the office is no mention of its own.
        if entity and (role.sentence, role.start, role.end) in named:
            start = _opening(cast.sentences[role.sentence], role.start)
            yield Reference(start=start, end=role.end, sentence=role.sentence, text=cast.shown(entity))


def _opening(sentence: Sentence, start: int) -> int:
    """Where the phrase around an office begins: "the visiting foreign minister", "his counterpart"."""
    for token in reversed(sentence.tokens):
        if token.end <= start and start - token.end <= 1:
            if token.tag not in {"DT", "PRP$", "VBG"}:
                return start
            start = token.start
    return start


def _bare(parsed: Tree, token: Token) -> bool:
    """Whether a noun has only an article: "the company", "the same day", not "the shipping company"."""
    words = [
        parsed.tokens[child] for child in parsed.children[token.index] if parsed.tokens[child].pos != "PUNCT"
    ]
    left = [word for word in words if word.index < token.index]
    right = [
        word for word in words if word.index > token.index and word.dep in {"prep", "appos", "relcl", "acl"}
    ]
    if not left or right or left[0].text.lower() not in POINTING:
        return False
    return all(word.text.lower() in {"same", "said", *POINTING} for word in left)


def _noun(cast: Cast, sentence: Sentence, token: Token) -> str:
    if token.lemma == "day":
        days = [day for day in cast.days if day.end <= token.start and day.sentence >= sentence.index - NEAR]
        return days[-1].text if days else ""
    if token.lemma in ANY_COMPANY:
        return _company(cast, token)
    if token.lemma in NAMED_BODIES:
        found = [
            body for body in cast.bodies if body.end <= token.start and token.lemma in body.entity.split()
        ]
        return cast.shown(found[-1].entity) if found else ""
    return _settlement(cast, sentence, token) if token.lemma in SETTLEMENTS else ""


def _settlement(cast: Cast, sentence: Sentence, token: Token) -> str:
    """The one town named in this sentence or the one before."""
    near = [
        place
        for place in cast.places
        if place.end <= token.start
        and place.sentence >= sentence.index - 1
        and not (place.government or _built(place.name))
    ]
    return near[-1].text if len({place.name for place in near}) == 1 else ""


def _built(name: str) -> bool:
    return bool(set(name.split()) & FACILITY_HEADS)


def _company(cast: Cast, token: Token) -> str:
    """The one body that may be a company: bodies called after a public office are none."""
    found = [
        body
        for body in cast.bodies
        if body.end <= token.start
        and not set(body.entity.split()) & (NAMED_BODIES - {"bank", "studio", "service"})
    ]
    counts = {
        entity: sum(body.entity == entity for body in found) for entity in {body.entity for body in found}
    }
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    if not ranked or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return ""
    return cast.shown(ranked[0][0])
