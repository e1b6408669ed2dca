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
    from verifier.claims.tree import Tree
    from verifier.model import Sentence, Token

POINTING = frozenset({"the", "this", "that"})
# A town named further back than this is not "the city" any more.
NEAR = 3


def described(cast: Cast) -> Iterator[Reference]:
    """The offices, bodies, towns and days of an article that are named without their name."""
    for role in cast.roles:
        entity = "" if role.holder else holder(role, cast.roles)
        if entity:
            yield Reference(start=role.start, end=role.end, sentence=role.sentence, text=cast.shown(entity))
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
