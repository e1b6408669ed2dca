"""A sentence and a place in it in, the tense of the clause out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from verifier.lexicon.calendar import COMMITTED, DEFERRED, INVARIANT, MODALS, PLANNED, PLANNED_NOUNS, SEEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Sentence, Token

Tense = Literal["past", "present", "future", ""]

AHEAD_OF = PLANNED | PLANNED_NOUNS | COMMITTED | {"be"}
LASTING = re.compile(r"\b(?:until|till)\s+$", re.IGNORECASE)
GOAL = re.compile(r"\b(?:to|until|till)\s+(?:the\s+|early\s+|mid-|late\s+)?$")
TO_COME = frozenset({"next", "upcoming", "coming", "forthcoming", "planned", "scheduled"})
AHEAD = re.compile(
    r"\b(?:will|shall|scheduled|due|set to|(?:is|are|was|were) to|plans? to|planned|to be|payable|expected)\b"
)
BEHIND = re.compile(r"\b(?:was|were|had|said|told|took|held|met|began|went|came|won|lost|\w{3,}ed)\b")


def tense(sentence: Sentence, place: int) -> Tense:
    """The tense of the clause around a character of the sentence; "" when nothing shows it."""
    if not sentence.tokens:
        return _worded(sentence.text)
    goal = GOAL.search(sentence.text[:place]) is not None
    lasting = LASTING.search(sentence.text[:place]) is not None
    for token in _upwards(sentence, sentence.start + place):
        # "adjourned the case to 9 September", "has stopped all sailings until Sunday"
        if (goal and token.lemma in DEFERRED) or (lasting and _perfect(sentence, token)):
            return "future"
        if token.lemma in PLANNED and token.tag in {"VBN", "JJ", "VBZ", "VBP", "VBG", "RB", "IN"}:
            return "future"
        if token.pos == "NOUN" and (token.lemma in PLANNED_NOUNS or _to_come(sentence, token)):
            return "future"
        found = _own(sentence, token)
        if found:
            return "past" if found == "present" and sentence.kind in {"headline", "heading"} else found
    return _worded(sentence.text)


def _worded(text: str) -> Tense:
    if AHEAD.search(text):
        return "future"
    return "past" if BEHIND.search(text) else ""


def _upwards(sentence: Sentence, offset: int) -> Iterator[Token]:
    """The token at an offset and its heads up to the root."""
    token = next(
        (token for token in sentence.tokens if token.start <= offset < token.end), sentence.tokens[0]
    )
    for _ in sentence.tokens:
        yield token
        if token.head == token.index:
            return
        token = sentence.tokens[token.head]


def _perfect(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of what is done and lasts: "has stopped", not "had stopped"."""
    auxiliaries = {t.text.lower() for t in sentence.tokens if t.head == verb.index and t.dep == "aux"}
    return verb.tag == "VBN" and bool(auxiliaries & {"has", "have", "'s", "’s", "'ve", "’ve"})


def _to_come(sentence: Sentence, noun: Token) -> bool:
    """A noun told to be ahead: "was held until his next hearing on 5 May"."""
    return any(t.head == noun.index and t.lemma in TO_COME for t in sentence.tokens)


def _own(sentence: Sentence, token: Token) -> Tense:
    """The tense a verb shows by its form and its auxiliaries, "" for a verb that leaves it to its head."""
    if token.pos not in {"VERB", "AUX"}:
        return ""
    auxiliaries = [t for t in sentence.tokens if t.head == token.index and t.dep in {"aux", "auxpass"}]
    words = {t.text.lower() for t in auxiliaries}
    if words & MODALS:
        # "smoke could be seen on Tuesday" tells what was; "could be signed on Tuesday" what may be.
        return "past" if "have" in words or ("could" in words and token.lemma in SEEN) else "future"
    if "to" in words:
        return _infinitive(sentence, token, words)
    return _finite(token, auxiliaries)


def _infinitive(sentence: Sentence, token: Token, words: set[str]) -> Tense:
    """What "plans to open" says lies ahead, "to have opened" behind; "managed to open" follows its verb."""
    if "have" in words:
        return "past"
    head = sentence.tokens[token.head]
    if head.index == token.index or head.lemma in AHEAD_OF:
        return "future"
    return ""


def _finite(token: Token, auxiliaries: list[Token]) -> Tense:
    tags = {t.tag for t in auxiliaries}
    if token.tag == "VBD" or "VBD" in tags:
        return "past"
    if token.tag == "VBN":
        have = any(t.lemma == "have" for t in auxiliaries)
        return "present" if tags & {"VBZ", "VBP"} and not have else "past"
    if token.text.lower() in INVARIANT and not auxiliaries:
        return "past"  # "the fire spread on Sunday": the form tells no tense, and news is of the past
    if token.tag in {"VBZ", "VBP"} or tags & {"VBZ", "VBP"}:
        return "present"
    return ""
