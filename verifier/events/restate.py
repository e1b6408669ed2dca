"""Claims in, what each says out: roots of words and values, and what each of them weighs.

Claims of one topic share its names and its favourite nouns ("the two countries", "cooperation"), so each word
weighs as much as it tells: little where half of the sentences have it, 1 where one alone does, and next to
nothing where it is always part of a name: that two papers name the Harbour Commission is no statement. Words
of one meaning are one, and weigh what the commonest of them weighs: "a major pillar", "a key one". Values
count beside the words: "320 positions will be cut" and "320 jobs would go" share nothing else.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from verifier.events.likeness.columns import Gists
from verifier.facts.geography import country
from verifier.facts.quantity import taken_up
from verifier.lexicon.speech import SAY
from verifier.lexicon.synonyms import OTHERS, SYNONYMS
from verifier.model import Place, Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from verifier.events.story import Story
    from verifier.model import Claim, Fact

ROOT = 6  # letters: "indigenous" and "indigenisation" are one root, "produce" and "production"
DASH = re.compile(r"[-–]")
# "A major pillar" and "a key partner": one root stands for all words of one meaning.
ALIKE = {word[:ROOT]: line.split()[0][:ROOT] for line in SYNONYMS for word in line.split()}
NAMED = 0.1  # the weight of what is always a name, of that of another word
# An unusual number seldom counts two things; much happens on one day and in one place.
VALUES = {"number": 1.5, "day": 0.5, "place": 0.5}


def gists(story: Story) -> Gists:
    """The gists of all claims of a story."""
    printed = {
        claim: _gist(words, _told(story, story.claims[claim])) for claim, words in story.lemmas.items()
    }
    sentences: dict[tuple[str, int], set[str]] = {}
    for claim in story.claims.values():
        sentences.setdefault((claim.article_id, claim.sentence), set()).update(printed[claim.id])
    used = Counter(root for words in sentences.values() for root in words)
    every = math.log(1 + len(sentences))
    plain = _plain(story)
    weight: dict[str, float] = {}
    for root, n in used.items():
        meant = ALIKE.get(root, root)
        worth = (1 - math.log(n) / every) * _worth(root, plain)
        weight[meant] = min(worth, weight.get(meant, worth))  # what its commonest word weighs
    roots = {claim: frozenset(ALIKE.get(root, root) for root in own) for claim, own in printed.items()}
    return Gists(roots, weight)


def _told(story: Story, claim: Claim) -> list[Fact]:
    """The facts of a claim without numbers that only take up what is known: "the two sides"."""
    text = story.article(claim.article_id).text
    return [f for f in claim.facts if not (isinstance(f, Quantity) and taken_up(text, f))]


def _plain(story: Story) -> dict[str, float]:
    """How often a root is printed as a plain word and not in a name, from NAMED to 1.

    A title, which capitalises every word, says nothing of it, and nor does the first word of a sentence.
    """
    seen: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for reading in story.readings:
        for sentence in reading.sentences:
            if sentence.kind not in {"body", "lead-in"}:
                continue
            for token in sentence.tokens[1:]:
                for root in _roots((token.lemma,)):
                    seen[root] += 1
                    small[root] += token.text[0].islower()
    return {root: max(NAMED, small[root] / count) for root, count in seen.items()}


def plain_roots(roots: Iterable[str]) -> frozenset[str]:
    """Roots of words, without the values that stand beside them."""
    return frozenset(root for root in roots if root.partition("=")[0] not in VALUES)


def _worth(root: str, plain: Mapping[str, float]) -> float:
    kind, value, _ = root.partition("=")
    return VALUES[kind] if value and kind in VALUES else plain.get(root, 1.0)  # "a=b" may be a word


def _gist(lemmas: Iterable[str], facts: Iterable[Fact]) -> frozenset[str]:
    """The roots of a claim, with each number, day and place as one in the stead of its words."""
    values = {value: fact for fact in facts if (value := _value(fact))}
    shown = {part[:ROOT] for fact in values.values() for part in fact.text.lower().replace("-", " ").split()}
    return (_roots(lemmas) - shown) | frozenset(values)


def _value(fact: Fact) -> str:
    if isinstance(fact, Quantity):
        return f"number={_middle(fact)} {fact.base_unit}"
    if isinstance(fact, Timex) and fact.low and fact.high:
        return f"day={fact.low} {fact.high}"
    if isinstance(fact, Place) and not country(fact.name):  # a country is mostly a party
        return f"place={fact.name}"
    return ""


def _middle(fact: Quantity) -> float | None:
    """The number itself, whatever is left open around it: "about 320" is 320, "more than 60" is 60."""
    low, high = fact.base_low, fact.base_high
    return (low + high) / 2 if low is not None and high is not None else low if high is None else high


def _roots(lemmas: Iterable[str]) -> frozenset[str]:
    """Words without their endings, and without those that only say that something is said.

    A compound says more than its parts: "co-development" is one thing, and "development" everywhere.
    """
    split = [DASH.split(lemma.lower()) for lemma in lemmas if lemma.lower() not in SAY]
    roots = [[_root(part) for part in parts if part] for parts in split]
    return frozenset([*(root for parts in roots for root in parts), *("-".join(p) for p in roots if p[1:])])


def _root(word: str) -> str:
    return f"{word}|" if word in OTHERS else word[:ROOT]
