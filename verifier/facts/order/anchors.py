"""The tokens after a cue in, the words that name what it orders against out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Token

NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN"})
MODIFIERS = frozenset({"HYPH", "POS", "PRP$", "VBN", "CD", "AFX", "NFP", "$"})
LINKS = frozenset({"of", "between", "on", "with", "for", "to"})
QUOTES = frozenset("\" “ ‘ '".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """tokens[first:stop]; `head` is the noun (or the verb of a clause) that says what it is."""

    first: int
    stop: int
    head: Token
    clause: bool


def anchor(tokens: tuple[Token, ...], at: int) -> Anchor | None:
    """The noun phrase or clause that begins here: “the second round of talks”, “judges met”."""
    while at < len(tokens) and tokens[at].text in QUOTES:
        at += 1
    if at >= len(tokens):
        return None
    if _gerund(tokens, at):
        return Anchor(first=at, stop=max(_phrase(tokens, at + 1), at + 1), head=tokens[at], clause=True)
    pronoun = tokens[at].pos == "PRON" and at + 1 < len(tokens)
    stop = max(_phrase(tokens, at), at + 1 if pronoun else at)
    if stop == at:
        return None
    verb = _verb(tokens, stop)
    if verb:
        return _clause(tokens, at, verb)
    head = _head(tokens, at, stop)
    return Anchor(first=at, stop=_extended(tokens, stop), head=head, clause=False) if head else None


def _gerund(tokens: tuple[Token, ...], at: int) -> bool:
    """“signing the treaty”; in “leading banks” the form is an adjective."""
    modifier = (
        at + 1 < len(tokens) and tokens[at + 1].pos == "NOUN" and tokens[at].dep in {"amod", "compound"}
    )
    return tokens[at].tag == "VBG" and not modifier


def _verb(tokens: tuple[Token, ...], stop: int) -> int:
    """Where the finite verb stands whose subject ends at `stop`, or 0."""
    long = _extended(tokens, stop)
    if long < len(tokens) and tokens[long].tag in FINITE - {"VBP"}:
        return long
    verb = next((n for n in range(stop, min(stop + 3, len(tokens))) if tokens[n].pos != "ADV"), 0)
    return verb if verb and tokens[verb].tag in FINITE else 0


def _phrase(tokens: tuple[Token, ...], at: int) -> int:
    """Where the noun phrase ends that begins at a token; the same position where none does."""
    stop = at
    while stop < len(tokens):
        token = tokens[stop]
        joined = token.text in {"-", "–", "&", "/", "'", "’", "’s", "'s"} or token.tag in MODIFIERS
        nominal = token.pos in NOMINAL and token.tag not in {"WDT", "PDT"}
        quoted = (
            token.text in {"‘", "“", '"', "”"} and stop + 1 < len(tokens) and tokens[stop + 1].pos in NOMINAL
        )
        coordinated = token.lemma == "and" and _coordinated(tokens, stop)
        if not (
            joined
            or nominal
            or quoted
            or coordinated
            or (token.tag == "VBG" and token.dep in {"amod", "compound"})
        ):
            break
        if token.pos == "DET" and stop > at and tokens[stop - 1].pos in {"NOUN", "PROPN"}:
            break
        stop += 1
    while stop > at and (tokens[stop - 1].pos in {"CCONJ", "PUNCT"} or tokens[stop - 1].tag == "POS"):
        stop -= 1
    return stop


def _coordinated(tokens: tuple[Token, ...], at: int) -> bool:
    """“and” inside a name ("Trade and Industry") or between adjectives; not one that begins a new clause."""
    if at == 0 or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    return before.pos == after.pos and before.pos in {"PROPN", "ADJ"}


def _head(tokens: tuple[Token, ...], at: int, stop: int) -> Token | None:
    nouns = [token for token in tokens[at:stop] if token.pos in {"NOUN", "PROPN"}]
    return nouns[-1] if nouns else None


def _extended(tokens: tuple[Token, ...], stop: int) -> int:
    """Take in "of ...", "between ... and ..." after the head."""
    while stop + 1 < len(tokens) and tokens[stop].text in LINKS:
        further = _phrase(tokens, stop + 1)
        if further == stop + 1 or tokens[further - 1].entity in {"DATE", "TIME"}:
            break
        if tokens[stop].text == "between" and further < len(tokens) and tokens[further].lemma == "and":
            further = max(_phrase(tokens, further + 1), further)
        stop = further
    return stop


def _clause(tokens: tuple[Token, ...], at: int, verb: int) -> Anchor:
    stop, head = verb, tokens[verb]
    while stop < len(tokens) and (tokens[stop].pos in {"AUX", "VERB", "PART"} or tokens[stop].pos == "ADV"):
        head = tokens[stop] if tokens[stop].pos in {"VERB", "AUX"} else head
        stop += 1
    return Anchor(first=at, stop=max(_phrase(tokens, stop), stop), head=head, clause=True)
