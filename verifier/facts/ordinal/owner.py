"""A numbered noun in, the name of the series that it counts in out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.ordinal.bodies import BODY
from verifier.lexicon.calendar import WEEKDAYS
from verifier.lexicon.sessions import BODIES, LEVELS, RELATIVE, SESSIONS
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.facts.ordinal.bodies import Bodies
    from verifier.model import Sentence, Token

Tokens = tuple["Token", ...]
_PRONOUNS = words("its their our")
_OF = re.compile(r"\s*(?:\([^)]*\)\s*)?of\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<rest>.*)", re.DOTALL)


_WORD = r"[A-Z][\w’'&–-]*|&|working|group|commission|council|committee"
_NAME = re.compile(
    rf"(?:{_WORD}|and|on|(?<=on )[a-z]+)"
    rf"(?:\s+(?:{_WORD}|summit|(?:and|on|the)(?=\s+[A-Z])|of(?=\s+(?:the\s+)?[A-Z])))*"
)


def owner(sentence: Sentence, first: int, head: int, bodies: Bodies, last: str) -> tuple[str, str]:
    """The series of the noun phrase from token `first` (the number) to `head`, and how it was found.

    `last` is the series of the number read before at the same level, which "the ninth meeting" continues.
    """
    tokens = sentence.tokens
    inner = _inner(tokens, first, head)
    of = _of_phrase(sentence, tokens[head].end)
    if of and not re.match(r"which\b|whom\b", of):
        return bodies.expanded(" ".join([*inner, of])) if not inner else _joined(
            inner, of, bodies
        ), "the phrase after “of”"
    if _names(inner):
        name = " ".join(inner)
        keep_head = tokens[head].lemma in {
            "summit",
            "conference",
            "forum",
            "congress",
            "dialogue",
            "assembly",
        }
        direct = tokens[head].lemma in BODIES - {"conference", "forum", "congress", "dialogue", "assembly"}
        tail = _tail(sentence, tokens[head].end) if direct else ""
        return bodies.expanded(
            f"{name} {tokens[head].text if keep_head or direct else ''} {tail}"
        ), "its own name"
    return _from_around(sentence, first, inner, head, bodies, last, of)


def _joined(inner: list[str], of: str, bodies: Bodies) -> str:
    """“Working Group Meeting of the Commission”: both names, the inner first."""
    outer = bodies.expanded(of)
    rest = [w for w in inner if w.lower() not in RELATIVE]
    return bodies.expanded(" ".join(rest)).strip() + (" " if rest else "") + outer if rest else outer


def _inner(tokens: Tokens, first: int, head: int) -> list[str]:
    """The words between number and noun, joined where hyphens join them."""
    found: list[str] = []
    for token in tokens[first + 1 : head]:
        glued = found and tokens[token.index - 1].end == token.start
        if glued:
            found[-1] += token.text
        elif token.text not in {"-", "–"}:
            found.append(token.text)
    return found


def _names(inner: list[str]) -> bool:
    """Whether the words between number and noun name the series, beyond "ministerial" or "regular"."""
    return any((w[:1].isupper() and w.lower() not in RELATIVE) or w.lower() in BODIES for w in inner)


def _of_phrase(sentence: Sentence, at: int) -> str:
    after = _OF.match(sentence.text[at - sentence.start :])
    if not after:
        return ""
    rest = after["rest"]
    if re.match(r"(?:which|whom)\b", rest):
        return "which"
    body = BODY.match(rest)
    if body:
        return body.group()
    name = _NAME.match(rest)  # no capital in its noun, or a noun that is no body's: "the commission on trade"
    return name.group().strip() if name else ""


def _tail(sentence: Sentence, at: int) -> str:
    """What follows the body's noun inside its name: "on Trade and Transport"."""
    before = sentence.text[: at - sentence.start]
    start = max(before.rfind(" ") + 1, 0)
    match = BODY.match(sentence.text, max(start, before.rfind("-") + 1, before.rfind("–") + 1))
    return (
        sentence.text[at - sentence.start : match.end()]
        if match and match.end() > at - sentence.start
        else ""
    )


def _from_around(
    sentence: Sentence, first: int, inner: list[str], head: int, bodies: Bodies, last: str, of: str
) -> tuple[str, str]:
    """The possessor before the number, the antecedent of "which", or what was named before."""
    tokens = sentence.tokens
    mark = " ".join(w for w in inner if w.lower() in LEVELS)
    if not mark and tokens[head].lemma == "group" and tokens[head - 1].lemma in {"working", "work"}:
        mark = "working group"  # "its 23rd working group met": the commission itself has met 22 times
    before = tokens[first - 1].text.lower() if first else ""
    possessor = _possessor(sentence, first, bodies)
    if possessor:
        return f"{mark} {possessor}".strip(), "the possessor before it"
    if of == "which" or before in _PRONOUNS:
        far = bodies.before(tokens[first].start, 0) if before != "their" else None
        body = bodies.before(tokens[first].start, sentence.start) or far
        if body is None or _of_persons(sentence, first):
            return "", "no body named before it"
        who = "" if tokens[head].lemma == "summit" else mark or _whose(sentence, first)
        return f"{who} {bodies.expanded(body.name)}".strip(), "the body named before it"
    return _continued(sentence, first, head, mark, bodies, last)


def _continued(
    sentence: Sentence, first: int, head: int, mark: str, bodies: Bodies, last: str
) -> tuple[str, str]:
    """“The ninth session”, "the ninth such session": the series or body that the article named before."""
    tokens = sentence.tokens
    body = bodies.before(tokens[first].start, 0)
    name = bodies.expanded(body.name) if body else ""
    such = any(t.text.lower() == "such" for t in tokens[first + 1 : head])
    who = mark or (_whose(sentence, first) if such else "")
    after = tokens[head + 1].text.lower() if head + 1 < len(tokens) else ""
    definite = (
        first > 0 and tokens[first - 1].text.lower() in {"the", "this"} and tokens[head].lemma in SESSIONS
    )
    if not (such or definite) or after in {"between", "with"}:  # who met whom names no body
        return "", "the article does not say"
    if such or mark:
        return f"{who} {name}".strip() if name else "", "the body named before it"
    series = last or (name if tokens[head].lemma != "summit" else "")
    return series, "the series named before it" if series else "the article does not say"


def _possessor(sentence: Sentence, first: int, bodies: Bodies) -> str:
    """“The Council's ninth meeting”: the name before the possessive mark."""
    before = sentence.text[: sentence.tokens[first].start - sentence.start]
    match = re.search(r"((?:[A-Z][\w&–-]*\s+(?:(?:of|on|and|the)\s+)*)*[A-Za-z][\w&–-]*)['’]s?\s+$", before)
    if not match:
        return ""
    name = re.sub(r"^(?:The|the)\s+", "", match[1])
    tokens = name.split()
    if tokens[-1].lower() in {"today", "yesterday", "year", "week", "month", *WEEKDAYS}:
        return ""
    return bodies.expanded(name)


def _whose(sentence: Sentence, first: int) -> str:
    """“The Council's ministers ... at their ninth meeting”: the level of those who meet."""
    before = [t.lemma for t in sentence.tokens[:first] if t.pos in {"NOUN", "PROPN"}]
    levels = [w for w in before if w in {"minister", "leader"}]
    return {"minister": "ministerial", "leader": "leaders"}.get(levels[-1] if levels else "", "")


def _of_persons(sentence: Sentence, first: int) -> bool:
    """“Armand and Salo ... their second meeting”: the subject is persons."""
    if sentence.tokens[first - 1].text.lower() != "their":
        return False
    verb = next((t for t in tree.ancestors(sentence.tokens, first) if t.pos in {"VERB", "AUX"}), None)
    return verb is not None and any(
        sentence.tokens[s].entity == "PERSON" for s in tree.subjects(sentence.tokens, verb.index)
    )
