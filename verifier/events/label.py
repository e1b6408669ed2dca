"""Mentions of one happening in, a name for it out: "signing of the accord", "arrest of Luc Arnaud"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.events import NOUNS, noun_class
from verifier.lexicon.nominals import NOMINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.events.mention import Mention
    from verifier.model import Reading, Token

LONGEST = 60  # characters
HYPHEN = re.compile(r" ?([-–]) ?")  # the parser takes "tri-service" for three words
BEFORE = frozenset({"amod", "compound", "nmod"})
NAMING = frozenset({"of", "between", "on", "against"})
VOWELS = "aeiou"
LONG = 4  # letters; a longer verb doubles no consonant: "visiting"


def label(mentions: Sequence[Mention], readings: dict[str, Reading]) -> str:
    """The fullest short name that a mention gives; nouns before verbs, and "the" is left to the reader."""
    names = [_name(m, readings[m.frame.article_id].sentences[m.frame.sentence].tokens) for m in mentions]
    fitting = [(noun, name) for noun, name in names if len(name) <= LONGEST] or names[:1]
    specific = [entry for entry in fitting if " " in entry[1]] or fitting
    return min(specific, key=lambda entry: (not entry[0], -len(entry[1].split()), entry[1]))[1]


def _name(mention: Mention, tokens: tuple[Token, ...]) -> tuple[bool, str]:
    frame = mention.frame
    head = tokens[frame.head]
    if head.pos != "VERB":
        return True, _phrase(tokens, frame.head, deep=True)
    verb = frame.lemma + "".join(f" {c.text}" for c in tree.children(tokens, frame.head) if c.dep == "prt")
    done = tree.objects(tokens, frame.head)
    link = "of" if done or tree.is_passive(tokens, frame.head) or frame.kind in NOUNS else "by"
    if tree.is_passive(tokens, frame.head) or not done:
        done = done + tree.subjects(tokens, frame.head)
    at = next((n for n in done if tokens[n].pos in {"NOUN", "PROPN"}), -1)
    if at < 0:
        return False, _noun(verb, frame.kind)
    bare = tokens[at].pos == "PROPN" or tokens[at].tag == "NNS"
    first = min([at, *(c.index for c in tree.children(tokens, at) if c.dep in BEFORE)])
    article = (
        "" if bare and not any(t.dep == "det" for t in tokens[max(first - 1, 0) : first + 1]) else "the "
    )
    return False, f"{_noun(verb, frame.kind)} {link} {article}{_phrase(tokens, at)}"


def _phrase(tokens: tuple[Token, ...], head: int, *, deep: bool = False) -> str:
    """A noun with what describes it and, when `deep`, the one phrase that names it: "vote on the dam"."""
    below = [c.index for c in tree.children(tokens, head) if c.dep in BEFORE and c.index < head]
    told = [tokens[n] for n in sorted((*below, head))]
    words = [t.text if t.pos == "PROPN" else t.text.lower() for t in told if t.entity != "CARDINAL"]
    if deep:
        for preposition, noun in tree.prepositions(tokens, head):
            if preposition in NAMING and tokens[noun].pos in {"NOUN", "PROPN"}:
                article = any(t.dep == "det" and t.lemma == "the" for t in tokens[head + 1 : noun])
                words += [preposition, *(["the"] if article else []), _phrase(tokens, noun)]
                break
    return HYPHEN.sub(r"\1", " ".join(words))


def _noun(verb: str, kind: str) -> str:
    """The noun for what a verb says: "arrest", "meeting", else its -ing form."""
    plain, _, particle = verb.partition(" ")
    if not particle and noun_class(plain) == kind:
        return plain
    if not particle and kind in NOUNS:
        return kind
    if not particle and plain in NOMINALS:
        return NOMINALS[plain]
    return f"{_gerund(plain)} {particle}".strip()


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    short = len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    return verb + (verb[-1] if short and len(verb) <= LONG else "") + "ing"
