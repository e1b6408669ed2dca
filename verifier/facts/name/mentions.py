"""A line of chunks in, mentions of persons and organisations out, each with the reason it was taken for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from verifier.facts import geography
from verifier.facts.name.spelling import PATRONYMIC
from verifier.lexicon.given_names import GIVEN_NAMES
from verifier.lexicon.institutions import ORGANISATION_KINDS
from verifier.lexicon.offices import HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line

# Verbs whose subject speaks. "Report" and "announce" are left out: firms and bodies do that as often.
PERSONAL = frozenset(
    "say add tell recall joke quip laugh smile argue think believe explain reply insist warn emphasise stress dissent".split()
)
LOCATIVE = frozenset("in at near from to outside inside towards toward via around across off through".split())
# Names of countries that are surnames too: "Minister Jordan".
SURNAMES = frozenset("jordan chad georgia israel holland ireland england france wales poland mali guinea cuba kenya".split())
NO_ACRONYMS = frozenset(
    """ai ip it tv uk us usa eu un gdp gps ceo cfo coo cto pm am mp mps dna hiv covid vat id pr hq diy faq pdf eur usd gbp
    inr rub jpy cny chf sek nok dkk aud cad gmt utc est bst cet vip suv ev lng lpg ok ii iii iv no st dr mr ms a i x r&d""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A phrase that may name somebody; `strength` 2 stands alone, 1 only if the article names it again."""

    chunk: Chunk
    sentence: int
    type: Literal["person", "organisation"]
    strength: int
    reason: str


def mentions(lines: tuple[Line, ...]) -> Iterator[Mention]:
    """All candidate mentions in order."""
    for row in lines:
        heading = row.sentence.kind in {"heading", "headline", "dateline"}
        for n, chunk in enumerate(row.chunks):
            mention = _mention(row, n, chunk)
            if mention is None:
                continue
            kind, strength, reason = mention
            if heading and strength == 2 and not reason.startswith(("an office", "an honorific", "the head")):
                strength = 1
            yield Mention(
                chunk=chunk, sentence=row.sentence.index, type=kind, strength=strength, reason=reason
            )


def _mention(row: Line, n: int, chunk: Chunk) -> tuple[Literal["person", "organisation"], int, str] | None:
    if chunk.kind == "organisation" and len(chunk.words) == 1:
        definite = chunk.first > 0 and row.words[chunk.first - 1].plain == "the"
        opening = chunk.first == 0 and row.sentence.kind != "body"
        return ("organisation", 1, "the short form of a body") if definite or opening else None
    if chunk.kind == "organisation":
        return "organisation", 2, f"the head of “{chunk.text}” names a body"
    if chunk.kind == "seat":
        return "organisation", 2, f"“{chunk.text}” stands for a government"
    if chunk.kind == "acronym":
        usual = chunk.words[0].plain in NO_ACRONYMS or any(c.isdigit() for c in chunk.text)
        if usual or chunk.value:
            return None
        return (
            "organisation",
            2 if _bracketed(row, chunk) or chunk.words[0].entity == "ORG" else 1,
            "an acronym",
        )
    if chunk.kind not in {"caps", "place"}:
        return None
    reason = person_reason(row, n, chunk)
    if reason:
        return "person", 2, reason
    if chunk.kind == "place":
        return None
    if _body(row, chunk):
        return "organisation", 2, "the word before it names a kind of body"
    label = chunk.words[-1].entity
    if label == "ORG" and not _quoted(row, chunk):
        return (
            "organisation",
            1 if len(chunk.words) == 1 else 2 if _agent(row, chunk) else 1,
            "the parser takes it for a body and it acts",
        )
    return "person", 1, "a capitalised name"


def person_reason(row: Line, n: int, chunk: Chunk) -> str:
    """Why this chunk is a person, or ""."""
    if any(c.isdigit() for c in chunk.text) or len(chunk.words) > 5:
        return ""
    several = len(chunk.words) > 1
    known = chunk.kind == "place" or (bool(geography.capitals().get(chunk.text.lower())) and not several)
    before = title_before(row, n)
    if before and before.stop == chunk.first and (chunk.kind != "place" or chunk.words[0].plain in SURNAMES):
        # "Judge Paris", "Minister Jordan": right after a title even a capital's name is a surname.
        known = False
    if before and not known and not _after_locative(row, before):
        return f"{'an honorific' if before.kind == 'honorific' else 'an office'} stands before it ({before.text})"
    if known or not _form(chunk):
        return ""
    if _apposed(row, chunk) or _age(row, chunk):
        return "an office or age stands beside it"
    if several and PATRONYMIC.search(chunk.words[-1].plain) and len(chunk.words) == 3:
        return "it has a patronymic"
    if several and not _quoted(row, chunk):
        if chunk.words[0].plain in GIVEN_NAMES and not _place(chunk):
            return "it begins with a given name"
        if _speaks(row, chunk):
            return "it is the subject of a verb of saying"
        if chunk.words[-1].entity == "PERSON" and _acts(row, chunk):
            return "the parser takes it for a person, and it acts"
    return ""


def _form(chunk: Chunk) -> bool:
    return all(word.text[:1].isalpha() for word in chunk.words) and not any(
        word.text.isupper() and len(word.text) > 2 for word in chunk.words
    )


def _place(chunk: Chunk) -> bool:
    found = geography.city(chunk.text)
    return found is not None and found.population >= geography.LARGE


def title_before(row: Line, n: int) -> Chunk | None:
    """The office or honorific whose holder this chunk names: "Minister of Trade (Exports) Mr X"."""
    chunk, back = row.chunks[n], n - 1
    while back >= 0:
        title = row.chunks[back]
        between = [word.plain for word in row.words[title.stop : chunk.first]]
        if title.kind in {"office", "honorific"} and not title.words[-1].possessive:
            if title.kind == "office" and not _titular(title):
                return None
            return title if not between or _transparent(row, title.stop, chunk.first) else None
        if title.kind not in {"place", "organisation", "caps", "acronym", "demonym"}:
            return None
        back -= 1
    return None


def _titular(title: Chunk) -> bool:
    return (
        not title.text.lower().endswith(("s", "eds"))
        or title.words[-1].plain in {"boss"}
        or title.words[-1].plain in HEADS
    )


def _transparent(row: Line, start: int, stop: int) -> bool:
    """Whether what stands between a title and a name belongs to the title: "of the Swedish Academy", "(Exports)"."""
    between = [word.plain for word in row.words[start:stop]]
    if between[0] == "(" and between[-1] == ")":
        return True
    if between[0] not in {"of", "for"} or any(word in {",", "and", "(", ";", ":"} for word in between):
        return False
    inner = [c for c in row.chunks if c.first >= start and c.stop <= stop]
    # Only a country is a safe bound: after "Mayor of Sarn" a name begins with a comma.
    return (
        bool(inner)
        and inner[-1].stop == stop
        and inner[-1].kind == "place"
        and not inner[-1].words[-1].possessive
    )


def _after_locative(row: Line, title: Chunk) -> bool:
    return title.kind == "honorific" and title.first > 0 and title.words[0].plain in {"st", "saint"}


def _apposed(row: Line, chunk: Chunk) -> bool:
    """ "X, the head of ..." or "the head of ..., X,"."""
    words = row.words
    if chunk.stop + 1 < len(words) and words[chunk.stop].plain == "," and not chunk.words[-1].possessive:
        for other in row.chunks:
            gap = (
                [word.plain for word in words[chunk.stop + 1 : other.first]]
                if other.first > chunk.stop
                else ["-"]
            )
            if (
                other.kind == "office"
                and len(gap) <= 3
                and all(
                    w in {"the", "a", "an", "its", "their", "his", "her", "who", "is", "'s"}
                    or w.istitle()
                    or _nominal(words, w)
                    for w in gap
                )
            ):
                return other.first <= chunk.stop + 4 and not _same_listing(row, chunk, other)
    if chunk.first >= 2 and words[chunk.first - 1].plain == ",":
        return any(
            other.kind == "office" and other.stop <= chunk.first - 1 and _reaches(row, other, chunk)
            for other in row.chunks
        )
    return False


def _nominal(words: tuple[object, ...], text: str) -> bool:
    del words
    return text.replace("-", "").isalpha() and text not in {
        "and",
        "or",
        "but",
        "said",
        "with",
        "while",
        "when",
        "as",
        "to",
    }


def _same_listing(row: Line, chunk: Chunk, other: Chunk) -> bool:
    """ "Sarn, Minister Okoro and ..." is a list: the office belongs to the name after it."""
    after = other.stop
    return after < len(row.words) and any(c.first == after and c.kind == "caps" for c in row.chunks)


def _reaches(row: Line, title: Chunk, chunk: Chunk) -> bool:
    """Whether an office phrase ends right at the comma before the name."""
    between = row.words[title.stop : chunk.first - 1]
    if not between:
        return True
    if between[0].plain not in {"of", "for", "at"} or len(between) > 8:
        return False
    return not any(word.plain in {",", ";", ":"} or word.pos in {"VERB", "AUX"} for word in between)


def _age(row: Line, chunk: Chunk) -> bool:
    rest = row.words[chunk.stop : chunk.stop + 3]
    return (
        len(rest) == 3
        and rest[0].plain == rest[2].plain == ","
        and rest[1].text.isdigit()
        and 5 < int(rest[1].text) < 110
    )


def _speaks(row: Line, chunk: Chunk) -> bool:
    for word in chunk.words:
        for token in row.sentence.tokens[word.first : word.last + 1]:
            head = row.sentence.tokens[token.head]
            if token.dep == "nsubj" and head.lemma in PERSONAL and token.entity not in {"ORG", "GPE"}:
                return True
    return False


def _agent(row: Line, chunk: Chunk) -> bool:
    token = row.sentence.tokens[chunk.words[-1].last]
    head = row.sentence.tokens[token.head]
    return (
        token.dep in {"nsubj", "nsubjpass", "agent"}
        or (token.dep == "pobj" and head.text == "by")
        or chunk.words[-1].possessive
    )


def _acts(row: Line, chunk: Chunk) -> bool:
    """Whether it is a subject, an owner or the one something is done by or with, not a place or a thing."""
    token = row.sentence.tokens[chunk.words[-1].last]
    head = row.sentence.tokens[token.head]
    before = row.words[chunk.first - 1].plain if chunk.first else ""
    if before in LOCATIVE | {"the", "a", "an", "this"}:
        return False
    return (
        token.dep in {"nsubj", "nsubjpass", "poss"}
        or (token.dep == "pobj" and head.lemma in {"by", "with"})
        or before == "by"
    )


def _body(row: Line, chunk: Chunk) -> bool:
    if chunk.first > 1 and row.words[chunk.first - 1].capital:
        return False
    return (
        chunk.first > 0
        and row.words[chunk.first - 1].plain in ORGANISATION_KINDS
        and row.words[chunk.first - 1].pos in {"NOUN", "PROPN"}
    )


def _bracketed(row: Line, chunk: Chunk) -> bool:
    return (
        chunk.first > 0
        and chunk.stop < len(row.words)
        and row.words[chunk.first - 1].text == "("
        and row.words[chunk.stop].text == ")"
    )


def _quoted(row: Line, chunk: Chunk) -> bool:
    """Whether the phrase alone stands in quotation marks: the name of a slogan or a show."""
    before = row.words[chunk.first - 1].text if chunk.first else ""
    return (
        before in {"'", "‘", "“", '"'}
        and chunk.stop < len(row.words)
        and row.words[chunk.stop].text in {"'", "’", "”", '"', ","}
    )
