"""Lines of chunks in, mentions of persons and bodies out, each with the reason it was taken for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from verifier.facts.name.evidence import joined_reason, person_reason, quoted
from verifier.facts.name.grammar import thing
from verifier.facts.words import phrase
from verifier.lexicon.institutions import ORGANISATION_KINDS
from verifier.lexicon.people import CRAFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line

NO_ACRONYMS = frozenset(
    """
    ai ip it tv uk us usa eu un gdp gps ceo cfo coo cto pm am mp dna hiv covid vat id pr hq diy faq pdf eur
    usd gbp inr rub jpy cny chf sek nok dkk aud cad gmt utc est bst cet vip suv ev lng lpg ok ii iii iv no st
    dr mr ms a i x r&d
    """.split()
)
HEADINGS = frozenset({"heading", "headline", "dateline"})
# In a headline every word has a capital; only these signs hold there.
FIRM = ("an office stands before", "an honorific", "the head")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A phrase that may name somebody; `strength` 2 stands alone, 1 only if the article names it again.

    `thing` is true where the words look like a craft's, a prize's or a place's name.
    """

    chunk: Chunk
    sentence: int
    heading: bool
    type: Literal["person", "organisation"]
    strength: int
    reason: str
    owner: str = ""
    thing: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The levelled words of a body's name, its country first: “Norway's Trade Ministry”."""
        return (*self.owner.split(), *phrase(self.chunk.text).removeprefix("the ").split())


def mentions(lines: tuple[Line, ...]) -> Iterator[Mention]:
    """All candidate mentions in order."""
    for row in lines:
        heading = row.sentence.kind in HEADINGS
        reasons = [
            person_reason(row, n, chunk) if chunk.kind in {"caps", "place"} else ""
            for n, chunk in enumerate(row.chunks)
        ]
        for n, chunk in enumerate(row.chunks):
            reason = reasons[n] or joined_reason(row, n, reasons)
            strength, why = (2, reason) if reason else _body(row, chunk)
            if strength:
                yield Mention(
                    chunk=chunk,
                    sentence=row.sentence.index,
                    heading=heading,
                    type="person" if reason or why == WEAK else "organisation",
                    strength=1 if heading and not why.startswith(FIRM) else strength,
                    reason=why,
                    owner=_owner(row, n, chunk),
                    thing=thing(row, chunk),
                )


WEAK = "a capitalised name"


def _owner(row: Line, n: int, chunk: Chunk) -> str:
    """The country whose body it is: “Norway's Trade Ministry” is not “Sweden's Trade Ministry”."""
    before = row.chunks[n - 1] if n else None
    if before is None or chunk.kind != "organisation" or before.kind != "place" or before.stop != chunk.first:
        return ""
    return before.value if len(chunk.words) > 1 and before.words[-1].possessive else ""


def _body(row: Line, chunk: Chunk) -> tuple[int, str]:
    """How surely a chunk that is no person names a body, and why; 0 where it does not."""
    if chunk.kind == "organisation":
        return _headed(row, chunk)
    if chunk.kind == "seat":
        return 2, f"“{chunk.text}” stands for a government"
    if chunk.kind == "acronym":
        return _acronym(row, chunk)
    return _unheaded(row, chunk) if chunk.kind == "caps" else (0, "")


def _headed(row: Line, chunk: Chunk) -> tuple[int, str]:
    if len(chunk.words) > 1:
        return 2, f"the head of “{chunk.text}” names a body"
    definite = chunk.first > 0 and row.words[chunk.first - 1].plain == "the"
    opening = chunk.first == 0 and row.sentence.kind != "body"
    return (1, "the short form of a body") if definite or opening else (0, "")


def _acronym(row: Line, chunk: Chunk) -> tuple[int, str]:
    if chunk.words[0].plain.removesuffix("s") in NO_ACRONYMS or any(c.isdigit() for c in chunk.text):
        return 0, ""
    return (2 if _bracketed(row, chunk) or chunk.words[0].entity == "ORG" else 1), "an acronym"


def _unheaded(row: Line, chunk: Chunk) -> tuple[int, str]:
    before = row.words[chunk.first - 1] if chunk.first else None
    # "carmaker Velo Nord"; a capital before it belongs to another name unless it opens the sentence.
    if before and before.plain in ORGANISATION_KINDS and (chunk.first == 1 or not before.capital):
        return 2, "the word before it names a kind of body"
    if before and before.plain in CRAFT:
        # "the ferry Blue Lagoon" is neither a person nor a body.
        return 0, ""
    if chunk.words[-1].entity == "ORG" and not quoted(row, chunk):
        return (2 if len(chunk.words) > 1 and _acts(row, chunk) else 1), "the parser takes it for a body"
    return 1, WEAK


def _acts(row: Line, chunk: Chunk) -> bool:
    token = row.sentence.tokens[chunk.words[-1].last]
    by = token.dep == "pobj" and row.sentence.tokens[token.head].text == "by"
    return token.dep in {"nsubj", "nsubjpass", "agent"} or by or chunk.words[-1].possessive


def _bracketed(row: Line, chunk: Chunk) -> bool:
    after = row.words[chunk.stop].text if chunk.stop < len(row.words) else ""
    return chunk.first > 0 and row.words[chunk.first - 1].text == "(" and after == ")"
