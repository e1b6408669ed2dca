"""A name of two words and more in its line in, what the sentence says that only a person is or does out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.institutions import ORGANISATION_KINDS
from verifier.lexicon.offices import HEADS, OCCUPATIONS
from verifier.lexicon.people import (
    CALLINGS,
    COLOURS,
    CRAFT,
    GROUPS,
    HUMAN_ACTS,
    HUMAN_FATES,
    KIN,
    MADE_BY,
    OF_PEOPLE,
    TERRAIN,
)

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line

WHO = re.compile(r",? who\b")
DESCRIBED = (CALLINGS | OCCUPATIONS | KIN) - ORGANISATION_KINDS
ARTICLES = frozenset("a an the his her their its".split())
# "Kadri Tamm, a retired district nurse": so far from the comma a calling may stand.
REACH = 5


def thing(row: Line, chunk: Chunk) -> bool:
    """Whether the words look like the name of a place, a craft or a prize: “Pell Sands”, “Golden Fork”."""
    plains = [word.plain for word in chunk.words]
    before = row.words[chunk.first - 1].plain if chunk.first else ""
    return plains[0] in COLOURS or plains[-1] in TERRAIN or before in CRAFT


def firm(row: Line, chunk: Chunk) -> bool:
    """Whether the word before says that a firm is named: “engineers Borg Lind”, "carmaker Velo Nord"."""
    before = row.words[chunk.first - 1].plain if chunk.first else ""
    return before in ORGANISATION_KINDS - PEOPLE_TOO


# "The producer Xandru Bek" and "lawyers Xandru Bek and Orsk Vane" are people.
PEOPLE_TOO = frozenset(
    "producer publisher builder developer rival competitor broadcaster contractor lawyers".split()
)


def human(row: Line, chunk: Chunk) -> str:
    """Why the sentence takes the name for a person's; empty where it does not say."""
    if _described(row, chunk):
        return "a calling or a relation stands beside it"
    if thing(row, chunk):
        return ""
    if WHO.match(row.sentence.text, chunk.end - row.sentence.start):
        return "“who” follows it"
    return "the sentence tells what only people do or suffer" if _lives(row, chunk) else ""


def _described(row: Line, chunk: Chunk) -> bool:
    """“The composer Ignaz Fell”, “his wife, Marit Ruud,” and “Kadri Tamm, a nurse from Rapla”."""
    words = row.words
    before = [word.plain for word in words[max(0, chunk.first - 3) : chunk.first]]
    if before and before[-1] in DESCRIBED:
        return True
    # "Two men, Xandru Bek and Orsk Vane, were held": the first; "and" tells of the second.
    if before[-1:] == [","] and before[-2:-1] and _several(before[-2]):
        return True
    if before[-1:] == [","] and before[-2:-1] and before[-2] in KIN and len(before) == 3:
        return before[0] in ARTICLES or words[chunk.first - 3].possessive
    if chunk.stop >= len(words) or words[chunk.stop].plain != "," or chunk.words[-1].possessive:
        return False
    after = words[chunk.stop + 1 : chunk.stop + 1 + REACH]
    if not after or after[0].plain not in ARTICLES:
        return False
    noun = next((word for word in after if word.plain in DESCRIBED), None)
    gap = after[1 : after.index(noun)] if noun else after
    return noun is not None and all(word.pos in {"ADJ", "NOUN", "ADV", "VERB", "NUM"} for word in gap)


def _several(plain: str) -> bool:
    """Whether a plural calls people what they are: “men”, "ministers", "suspects"."""
    one = plain.removesuffix("s")
    return plain in {"men", "women", "people", "policemen", "fishermen"} | GROUPS or (
        one != plain and one in (DESCRIBED | HEADS) - ORGANISATION_KINDS
    )


def _lives(row: Line, chunk: Chunk) -> bool:
    tokens = row.sentence.tokens
    at = tree.head_of(tokens, chunk.start, chunk.end)
    if at < 0:
        return False
    name, head = tokens[at], tokens[tokens[at].head]
    if name.dep == "pobj":
        above = tokens[head.head]
        made = head.lemma == "by" and above.lemma in MADE_BY and above.tag == "VBN"
        return made or (head.lemma == "of" and above.lemma in OF_PEOPLE)
    acts = name.dep == "nsubj" and head.lemma in HUMAN_ACTS
    return acts or _fate(row, at) or _told(row, at)


def _fate(row: Line, at: int) -> bool:
    """“X was arrested”, “Police arrested X”, also where the parser makes X the subject of what follows."""
    tokens = row.sentence.tokens
    name, verb = tokens[at], tokens[tokens[at].head]
    if name.dep in tree.SUBJECT | tree.PASSIVE_SUBJECT and tree.is_passive(tokens, verb.index):
        return verb.lemma in HUMAN_FATES
    if name.dep in tree.SUBJECT:
        # "The board appointed X director": a small clause hangs its subject below "director".
        verb = tokens[verb.head]
    elif name.dep not in tree.OBJECT:
        return False
    if verb.pos != "VERB" or verb.index > at:
        return False
    # "She succeeds Xandru Bek as director."
    posts = {tokens[noun].lemma for word, noun in tree.prepositions(tokens, verb.index) if word == "as"}
    return verb.lemma in HUMAN_FATES or bool(posts & HEADS)


def _told(row: Line, at: int) -> bool:
    """“The presiding judge was X”, “X was the best player's coach”: said to be what only people are."""
    tokens = row.sentence.tokens
    name, verb = tokens[at], tokens[tokens[at].head]
    if verb.lemma not in {"be", "become"} or name.dep not in {"attr", "nsubj"}:
        return False
    other = {"attr": "nsubj", "nsubj": "attr"}[name.dep]
    return any(t.head == verb.index and t.dep == other and t.lemma in DESCRIBED | HOLDERS for t in tokens)


HOLDERS = frozenset(
    """
    judge captain coach mayor minister president chairman leader author player winner loser favourite host
    founder owner director head chief executive speaker ambassador bishop king queen
    """.split()
)
