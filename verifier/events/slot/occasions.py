"""Two dates or sums in, whether their sentences themselves tell of two occasions, or two deals, out.

"Went on trial on 3 May" and "was convicted on 20 May" are two steps of one course; a "third straight night"
of riots is not the first; a five-year contract is not the eight-year one beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.slot.surroundings import governing_verb
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.stages import steps, two_steps
from verifier.model import Name, Quantity

if TYPE_CHECKING:
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story

# "Went on trial", "was found guilty": the step stands in the complement.
SUPPORT = frozenset(
    "go stand face put bring come begin start open close end hold take make be find send happen occur".split()
)
ROUND = re.compile(
    r"\b(?P<which>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\s+"
    r"(?:(?:straight|consecutive|successive)\s+)?(?:night|day|evening|morning|weekend|week)\b"
    r"(?P<running>\s+(?:running|in a row|in succession|of\b))?",
    re.IGNORECASE,
)
RUNNING = re.compile(r"\b(?:straight|consecutive|successive)\b", re.IGNORECASE)
TERM = 60  # characters between a sum and the years it is for
LEAST_TERM = 28 * 86400.0  # seconds: "an eight-year deal", "a two-month contract", but no "90-minute match"


def other_step(story: Story, a: Filler, b: Filler) -> str:
    """Why two dates are of two steps of one course, or ""."""
    one, other = _step(story, a), _step(story, b)
    return f"two steps of one course: {one} and {other}" if one and other and two_steps(one, other) else ""


def _step(story: Story, filler: Filler) -> str:
    """The word for the step that a date is said of: its verb, or what a verb of little meaning supports."""
    tokens = story.sentence(filler.article_id, filler.fact.sentence).tokens
    at = tree.head_of(tokens, filler.fact.start, filler.fact.end)
    verb = governing_verb(tokens, at)
    support = verb >= 0 and tokens[verb].lemma in SUPPORT
    complements = [tokens[n].lemma.lower() for n in _complements(tokens, verb)] if support else []
    hosts = [host.lower() for host in filler.hosts]
    return next((word for word in (*complements, *hosts) if steps(word)), "")


def _complements(tokens: tree.Tokens, verb: int) -> list[int]:
    near = [c.index for c in tree.children(tokens, verb) if c.dep in {"acomp", "oprd", "dobj", "attr"}]
    near += [noun for _, noun in tree.prepositions(tokens, verb)]
    near += tree.subjects(tokens, verb) if not tree.is_passive(tokens, verb) else []
    # "Was found guilty": the parser may make a clause of the adjective.
    return near + [c.index for c in tree.children(tokens, verb) if c.pos == "ADJ"]


def other_round(story: Story, a: Filler, b: Filler) -> str:
    """Why two dates are of two rounds of what goes on for days, or ""."""
    one, other = _round(story, a), _round(story, b)
    said = one or other
    return f"one tells of the {said}, the other does not" if one != other else ""


def _round(story: Story, filler: Filler) -> str:
    """The night or day of a run that a sentence tells of: "third straight night", "second day of rioting"."""
    text = story.sentence(filler.article_id, filler.fact.sentence).text
    runs = (m for m in ROUND.finditer(text) if RUNNING.search(m[0]) or m["running"])
    return next((m[0].lower().removesuffix(" of") for m in runs), "")


def other_deal(story: Story, a: Filler, b: Filler) -> str:
    """Why two sums are of two deals: each stands beside years of its own, or goes to somebody else; or ""."""
    one, other = _terms(story, a), _terms(story, b)
    if one and other and not {q.base_low for q in one} & {q.base_low for q in other}:
        return f"one is for {one[0].text}, the other for {other[0].text}"
    mine, theirs = _receivers(story, a), _receivers(story, b)
    if mine and theirs and not {w for n in mine for w in n.split()} & {w for n in theirs for w in n.split()}:
        return f"one goes to {min(mine)}, the other to {min(theirs)}"
    return ""


def _receivers(story: Story, filler: Filler) -> frozenset[str]:
    """The people to whom a sum goes: "offered Falk $2 million", "a $2 million contract for Falk"."""
    if not _is_sum(filler):
        return frozenset()
    fact = filler.fact
    tokens = story.sentence(filler.article_id, fact.sentence).tokens
    at = tree.head_of(tokens, fact.start, fact.end)
    if at < 0:
        return frozenset()
    heads: set[int] = set()
    for token in (tokens[at], *tree.ancestors(tokens, at)):
        if token.pos in {"VERB", "AUX"}:
            heads |= set(tree.objects(tokens, token.index))
        heads |= {n for word, n in tree.prepositions(tokens, token.index) if word in {"to", "for"}}
        if token.pos in {"VERB", "AUX"}:
            break
    return frozenset(
        story.name(f.entity)
        for f in story.reading(filler.article_id).facts
        if isinstance(f, Name)
        and f.sentence == fact.sentence
        and f.type == "person"
        and any(f.start <= tokens[n].start < f.end for n in heads)
    ) or frozenset(
        tokens[n].lemma.lower() for n in heads if tokens[n].pos == "PROPN" and tokens[n].entity == "PERSON"
    )


def _is_sum(filler: Filler) -> bool:
    fact = filler.fact
    return isinstance(fact, Quantity) and is_currency(fact.unit)


def _terms(story: Story, filler: Filler) -> list[Quantity]:
    """The spans of time that stand in the phrase of a sum: "a five-year, $70 million contract"."""
    fact = filler.fact
    if not _is_sum(filler):
        return []
    return [
        f
        for f in story.reading(filler.article_id).facts
        if isinstance(f, Quantity)
        and f.sentence == fact.sentence
        and f.base_unit == "s"
        and (f.base_low or 0.0) >= LEAST_TERM
        and f.low == f.high
        and not f.approximate
        and f.counted != "age"
        and max(f.start - fact.end, fact.start - f.end) <= TERM
    ]
