"""Sentences in, offices out: which office, of what, and who holds it as far as the article says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.chunks import line, opened
from verifier.facts.name import same_person
from verifier.facts.role.comparison import compare
from verifier.facts.role.holders import holder
from verifier.facts.role.owners import owner
from verifier.lexicon.offices import FORMER, GENERIC_MINISTER, OCCUPATIONS
from verifier.model import Name, Role

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line
    from verifier.model import Article, Fact, Sentence

__all__ = ["compare", "extract"]


def extract(article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]) -> tuple[Role, ...]:
    """All role facts of an article, in order."""
    names = tuple(fact for fact in earlier if isinstance(fact, Name) and not fact.described)
    rows = (line(sentence) for sentence in sentences)
    found = (
        _role(article, row, n, names)
        for row in rows
        for n, chunk in enumerate(row.chunks)
        if chunk.kind == "office"
    )
    return _completed(tuple(role for role in found if role))


def _role(article: Article, row: Line, n: int, names: tuple[Name, ...]) -> Role | None:
    chunk = row.chunks[n]
    person = holder(row, n, names)
    of, start, end = owner(row, n, names)
    if person is None and (chunk.value in OCCUPATIONS or not _stands_alone(row, chunk)):
        return None
    stop = max(end, person.end) if person and person.start >= end else end
    begin = min(start, person.start) if person and person.end <= start else start
    return Role(
        kind="role",
        start=begin,
        end=stop,
        text=article.text[begin:stop],
        sentence=row.sentence.index,
        derivation=f"“{chunk.text}”"
        + (f" of {of}" if of else "")
        + (f", held by {person.entity}" if person else ""),
        office=chunk.value,
        of=of,
        holder=person.entity if person else "",
        former=chunk.former or _formerly(row, start),
    )


def _formerly(row: Line, start: int) -> bool:
    """“Former Chilean President”: the word stands before the owner."""
    before = [word for word in row.words if word.end <= start]
    return bool(before) and before[-1].plain in FORMER and before[-1].end + 1 == start


def _stands_alone(row: Line, chunk: Chunk) -> bool:
    """Whether an office without a name beside it is somebody: "the Raksha Mantri said"; not "a minister"."""
    if chunk.words[-1].possessive and not chunk.words[-1].capital:
        return False
    titled = chunk.words[-1].capital and (chunk.first > 0 or len(chunk.words) > 1)
    token = row.sentence.tokens[chunk.words[-1].last]
    argument = token.dep in {"nsubj", "nsubjpass", "pobj", "dobj", "conj"} and token.tag == "NN"
    return opened(row, chunk) and (titled or argument)


def _completed(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Give “the Danish Defence Minister” its holder, “Minister Friis” and “her counterpart” their office."""
    roles = tuple(_counterpart(role, roles) for role in roles)
    held = [role for role in roles if role.holder and not role.former]
    return tuple(_short(_resolved(role, held), held) for role in roles)


def _counterpart(role: Role, roles: tuple[Role, ...]) -> Role:
    """A counterpart holds the office that the article gives him, else that of the last one named."""
    if role.office != "counterpart":
        return role
    named = [one for one in roles if one.office != "counterpart" and not one.former]
    own = [one for one in named if one.holder and role.holder and same_person(one.holder, role.holder)]
    others = [
        one
        for one in named
        if one.start < role.start and one.holder != role.holder and (not one.of or one.of != role.of)
    ]
    here = [one for one in others if one.sentence == role.sentence]
    # A counterpart in a quotation ("my counterpart") is that of the speaker, mostly the first office named.
    chosen = own or here[-1:] or others[:1]
    if not chosen:
        return role
    return replace(
        role, office=chosen[0].office, derivation=f"{role.derivation}, as the article calls {chosen[0].text}"
    )


def _resolved(role: Role, held: list[Role]) -> Role:
    """The holder of a bare title: whoever the article gives it, if that is one person."""
    if role.holder or role.former:
        return role
    alike = [one for one in held if _alike(role, one)]
    same_body = [one for one in alike if one.of == role.of] or alike
    holders = sorted({one.holder for one in same_body})
    if len(holders) != 1:
        return role
    of = role.of or same_body[0].of
    return replace(role, holder=holders[0], of=of, derivation=f"{role.derivation}, held by {holders[0]}")


def _alike(role: Role, one: Role) -> bool:
    """Whether a bare title can mean the office of a named holder."""
    if role.of and one.of and role.of != one.of:
        return False
    if role.office == one.office:
        return True
    return role.office in GENERIC_MINISTER and one.office.endswith("minister") and role.of == one.of != ""


def _short(role: Role, held: list[Role]) -> Role:
    """“Minister Friis” after "Defence Minister Mads Friis" is the defence minister."""
    if role.office not in GENERIC_MINISTER or not role.holder:
        return role
    full = [one for one in held if same_person(one.holder, role.holder) and one.office.endswith(" minister")]
    if not full:
        return role
    return replace(
        role,
        office=full[0].office,
        of=role.of or full[0].of,
        derivation=f"{role.derivation}, short for {full[0].office}",
    )
