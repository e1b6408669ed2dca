"""Sentences in, offices out: which office, of what, and who holds it as far as the article says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.chunks import line
from verifier.facts.name import same_person
from verifier.facts.role.comparison import compare
from verifier.facts.role.holders import holder
from verifier.facts.role.owners import owner
from verifier.lexicon.offices import GENERIC_MINISTER, OCCUPATIONS
from verifier.model import Name, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line
    from verifier.model import Article, Fact, Sentence

__all__ = ["compare", "extract"]
# Words that make "the visiting Norwegian minister" a person and not an office as such.
DEFINITE = frozenset("the his her their its our my".split())


def extract(article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]) -> tuple[Role, ...]:
    """All role facts of an article, in order."""
    names = tuple(fact for fact in earlier if isinstance(fact, Name))
    found: tuple[Role, ...] = ()
    for sentence in sentences:
        row = line(sentence)
        for n, chunk in enumerate(row.chunks):
            if chunk.kind == "office":
                found += tuple(_roles(article, row, n, chunk, names, found))
    return _completed(found)


def _roles(
    article: Article, row: Line, n: int, chunk: Chunk, names: tuple[Name, ...], found: tuple[Role, ...]
) -> Iterator[Role]:
    person = holder(row, n, names)
    of, start, end = owner(row, n, names)
    if person is None and not _stands_alone(row, chunk):
        return
    if person is None and chunk.value in OCCUPATIONS:
        return
    office = chunk.value
    if office == "counterpart":
        office = _counterpart(row, chunk, found)
    stop = max(end, person.end) if person and person.start >= end else end
    begin = min(start, person.start) if person and person.end <= start else start
    yield Role(
        kind="role",
        start=begin,
        end=stop,
        text=article.text[begin:stop],
        sentence=row.sentence.index,
        derivation=f"“{chunk.text}”" + (f" of {of}" if of else "") + (f", held by {person.entity}" if person else ""),
        office=office,
        of=of,
        holder=person.entity if person else "",
        former=chunk.former,
    )


def _stands_alone(row: Line, chunk: Chunk) -> bool:
    """Whether an office without a name beside it is somebody: "the Raksha Mantri said"; not "a minister"."""
    if chunk.words[-1].possessive and not chunk.words[-1].capital:
        return False
    titled = chunk.words[-1].capital and (chunk.first > 0 or len(chunk.words) > 1)
    back = chunk.first - 1
    while back >= 0 and (row.words[back].pos == "ADJ" or row.words[back].capital and row.words[back].plain not in DEFINITE):
        back -= 1
    owned = back >= 0 and row.words[back].possessive
    definite = back >= 0 and row.words[back].plain in DEFINITE
    token = row.sentence.tokens[chunk.words[-1].last]
    return (definite or owned) and (titled or token.dep in {"nsubj", "nsubjpass", "pobj", "dobj", "conj"} and token.tag == "NN")


def _counterpart(row: Line, chunk: Chunk, found: tuple[Role, ...]) -> str:
    """The office of the one whose counterpart it is: the last named before it, in this sentence first."""
    del row
    before = [role for role in found if role.start < chunk.start and role.office not in {"counterpart", ""}]
    return before[-1].office if before else "counterpart"


def _completed(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Give "the Danish Defence Minister" its holder, and "Minister Friis" the office it is short for."""
    held = [role for role in roles if role.holder and not role.former]
    return tuple(_short(_resolved(role, held), held) for role in roles)


def _resolved(role: Role, held: list[Role]) -> Role:
    if role.holder:
        return role
    fitting = [one for one in held if compare(replace(role, holder=one.holder), one) in {"equal", "compatible"} and _alike(role, one)]
    holders = sorted({one.holder for one in fitting})
    before = [one for one in fitting if one.start <= role.start]
    if not holders or (len(holders) > 1 and not (role.of or before)):
        return role
    chosen = (before or fitting)[-1 if before else 0]
    if len({one.holder for one in before or fitting}) > 1 and not role.of:
        return role
    return replace(role, holder=chosen.holder, of=role.of or chosen.of, derivation=f"{role.derivation}, held by {chosen.holder}")


def _alike(role: Role, one: Role) -> bool:
    return role.office == one.office or role.office in GENERIC_MINISTER and one.office.endswith("minister") and role.of == one.of != ""


def _short(role: Role, held: list[Role]) -> Role:
    """"Minister Friis" after "Defence Minister Mads Friis" is the defence minister."""
    if role.office not in GENERIC_MINISTER or not role.holder:
        return role
    full = [one for one in held if same_person(one.holder, role.holder) and one.office.endswith(" minister")]
    if not full:
        return role
    return replace(role, office=full[0].office, of=role.of or full[0].of, derivation=f"{role.derivation}, short for {full[0].office}")


