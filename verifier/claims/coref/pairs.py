"""Pairs: "both sides" and "the two ministers" in, the two that were named before out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.lexicon.anaphora import PEOPLE, STATES
from verifier.model import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.coref.cast import Cast
    from verifier.model import Sentence
    from verifier.tree import Tree

# Two people are a pair up to this many sentences later.
REACH = 8


def pairs(cast: Cast) -> Iterator[Reference]:
    """The paired descriptions of an article whose two members are known."""
    main = ""  # the pair the article named first, whom a late "both dignitaries" means
    for sentence, parsed in zip(cast.sentences, cast.trees, strict=True):
        for start, head in _mentions(parsed):
            token = parsed.tokens[head]
            people = (
                _people(cast, sentence, parsed.tokens[start].start, token.lemma)
                if token.lemma in PEOPLE
                else ""
            )
            states = _states(cast, parsed.tokens[start].start) if token.lemma in STATES else ""
            main = main or people
            text = people or states or (main if token.lemma in PEOPLE else "")
            if text:
                yield Reference(
                    start=parsed.tokens[start].start, end=token.end, sentence=sentence.index, text=text
                )


def _mentions(parsed: Tree) -> Iterator[tuple[int, int]]:
    """First and last token of "both sides", "the two leaders", "both the countries", "two nations'"."""
    for token in parsed.tokens:
        if token.tag not in {"NNS", "NN", "NNPS", "NNP"} or token.lemma not in STATES | PEOPLE:
            continue
        at = token.index
        while at > 0 and parsed.tokens[at - 1].text.lower() in {"the", "two", "both", "these"}:
            at -= 1
        said = {parsed.tokens[index].text.lower() for index in range(at, token.index)}
        if "both" in said or {"the", "two"} <= said:
            yield at, token.index


def _people(cast: Cast, sentence: Sentence, before: int, lemma: str) -> str:
    """The last two people named, of those who hold such an office where the article says who does."""
    holders = {role.holder for role in cast.roles if role.holder and lemma in role.office.split()}
    found: dict[str, None] = {}
    for index in range(sentence.index, max(sentence.index - REACH, -1), -1):
        here = [p.entity for p in cast.people_in(index) if p.start < before]
        if len(holders) > 1:
            here = [entity for entity in here if entity in holders]
        joined = dict.fromkeys([*here, *found])
        if len(joined) > 2:
            joined = dict.fromkeys(here)
        if len(joined) == 2:
            return " and ".join(cast.shown(entity) for entity in joined)
        if len(joined) > 2:
            return ""
        found = joined
    return ""


def _states(cast: Cast, before: int) -> str:
    """The two states that the article speaks of, if no third is as prominent."""
    counts: Counter[str] = Counter()
    for place in cast.places:
        if place.end <= before and (not place.inside or place.government):
            counts[place.inside[-1] if place.inside else place.name] += 1
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    if len(ranked) < 2 or (len(ranked) > 2 and 2 * ranked[2][1] > ranked[1][1]):
        return ""
    return " and ".join(sorted(name.title() for name, _ in ranked[:2]))
