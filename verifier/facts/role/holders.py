"""An office in a line in, the name of who holds it out, if it stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.chunks import opened

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line
    from verifier.facts.words import Word
    from verifier.model import Name

# Words that may stand between a name and the office in apposition: "Vera Lund, who is the new head of ...".
FILLERS = frozenset(
    "the a an its their his her our who is was as then new current acting of firm company group".split()
)
DENYING = frozenset("not no never unlike like whose nor without".split())
BECOMING = frozenset("be become remain serve elect appoint name reelect re-elect".split())
# How far from a comma an apposition's office may stand: "Ann Voss, the airline's new chief executive".
REACH = 6


def holder(line: Line, n: int, names: tuple[Name, ...]) -> Name | None:
    """The person right after the office, in apposition before or after it, or the subject it is said of."""
    chunk = line.chunks[n]
    persons = [name for name in names if name.sentence == line.sentence.index and name.type == "person"]
    return (
        _after(line, chunk, persons) or _apposition(line, chunk, persons) or _predicate(line, chunk, persons)
    )


def _after(line: Line, chunk: Chunk, persons: list[Name]) -> Name | None:
    """“Defence Minister Mr Mads Friis”, “the mayor of Sarn, Ida Holm”."""
    for name in persons:
        if name.start < chunk.end or chunk.words[-1].possessive:
            continue
        between = [word for word in line.words if chunk.end <= word.start and word.end <= name.start]
        if _bridged(line, chunk, between):
            return name
        return None
    return None


def _bridged(line: Line, chunk: Chunk, between: list[Word]) -> bool:
    """Whether what stands between an office and a name belongs to the office."""
    if between and any(other.kind == "honorific" and other.end == between[-1].end for other in line.chunks):
        between = between[:-1]
    plains = [word.plain for word in between]
    second = [other for other in line.chunks if other.kind == "office" and other.words == tuple(between[1:])]
    # "Deputy Prime Minister and Trade Minister Ole Dahl" holds both.
    if not plains or (plains[0] == "(" and plains[-1] == ")") or (plains[0] == "and" and second):
        return True
    start, end = between[0].start, between[-1].end
    if any(other.kind == "office" and start <= other.start and other.end <= end for other in line.chunks):
        return False
    return _definite(line, chunk) if plains == [","] else _complement(line, chunk, between)


def _complement(line: Line, chunk: Chunk, between: list[Word]) -> bool:
    """“of Sarn,” before the name, or “of the Republic of Bulgaria” right before it."""
    plains = [word.plain for word in between]
    if plains[0] not in {"of", "for", "at", "with"} or {",", "and", ";", ":", "who"} & set(plains[:-1]):
        return False
    named = any(
        other.kind in {"place", "organisation"} and other.end == between[-1].end for other in line.chunks
    )
    closed = plains[-1] == "," or (named and chunk.words[-1].capital)
    return closed and not any(word.pos in {"VERB", "AUX"} for word in between)


def _definite(line: Line, chunk: Chunk) -> bool:
    """“the trial judge, Ida Holm,” or "Norland's prime minister, Jon Vik,": one person holds it."""
    return chunk.first > 0 and opened(line, chunk)


def _apposition(line: Line, chunk: Chunk, persons: list[Name]) -> Name | None:
    """“Mads Friis, Norland's defence minister”; not "Mads Friis, Minister Ida Holm and ..."."""
    for name in reversed(persons):
        if name.end > chunk.start:
            continue
        between = [word for word in line.words if name.end <= word.start and word.end <= chunk.start]
        if not between or between[0].plain not in {",", "(", "-", "–", "—"} or len(between) > REACH + 1:
            return None
        rest = between[1:]
        if any(
            word.pos in {"VERB", "CCONJ", "ADP"} or word.plain in {",", "and", "said", "told"}
            for word in rest
            if word.plain not in FILLERS
        ):
            return None
        return None if _next_is_name(chunk, persons) or _another(chunk, rest) else name
    return None


def _another(chunk: Chunk, rest: list[Word]) -> bool:
    """Whether the office is somebody else's: “daughter of the mayor”, "the mayor's wife", "not the mayor"."""
    related = any(
        word.plain == "of" and rest[n].pos == "NOUN" and rest[n].plain not in FILLERS
        for n, word in enumerate(rest[1:])
    )
    return related or chunk.words[-1].possessive or any(word.plain in DENYING for word in rest)


def _next_is_name(chunk: Chunk, persons: list[Name]) -> bool:
    return any(0 <= name.start - chunk.end <= 1 for name in persons)


def _predicate(line: Line, chunk: Chunk, persons: list[Name]) -> Name | None:
    """“Ida Holm was elected president”, "Ida Holm is the mayor"."""
    tokens = line.sentence.tokens
    token = tokens[chunk.words[-1].last]
    verb = tokens[token.head]
    if token.dep not in {"attr", "oprd", "pobj"} or (token.dep == "pobj" and verb.text != "as"):
        return None
    verb = tokens[verb.head] if token.dep == "pobj" else verb
    if verb.lemma not in BECOMING or any(t.head == verb.index and t.dep == "neg" for t in tokens):
        return None
    subjects = [t for t in tokens if t.head == verb.index and t.dep in {"nsubj", "nsubjpass"}]
    return next(
        (name for name in persons for t in subjects if name.start <= t.start and t.end <= name.end), None
    )
