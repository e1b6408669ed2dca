"""A capitalised phrase in its line in, the reason why it is a person out, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.name.apposition import apposed
from verifier.facts.name.grammar import firm, human, thing
from verifier.facts.name.spelling import PATRONYMIC
from verifier.lexicon.given_names import GIVEN_NAMES
from verifier.lexicon.honorifics import PARTICLES, SUFFIXES
from verifier.lexicon.offices import HEADS
from verifier.lexicon.people import SURE_TERRAIN

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line

# Verbs whose subject speaks. "Report" and "announce" are left out: firms and bodies do that as often.
PERSONAL = frozenset(
    """
    say add tell recall joke quip laugh smile argue think believe explain reply insist warn emphasise stress
    dissent
    """.split()
)
LOCATIVE = frozenset("in at near from to outside inside towards toward via around across off through".split())
# Names of countries that are surnames too: "Minister Jordan".
SURNAMES = frozenset("jordan chad georgia israel holland ireland england france wales poland cuba".split())
# Longer runs of capitals are headlines.
LONGEST = 5
PARSED = "the parser takes it for a person, and it acts"
AGES = range(6, 110)


def person_reason(row: Line, n: int, chunk: Chunk) -> str:
    """Why this chunk is a person; empty where nothing says so."""
    if any(c.isdigit() for c in chunk.text) or len(chunk.words) > LONGEST or _phrase(chunk):
        return ""
    title = title_before(row, n)
    if title and not _place_after(title, chunk):
        kind = "an honorific" if title.kind == "honorific" else "an office"
        return f"{kind} stands before it ({title.text})"
    if _known_place(chunk) or not _form(chunk):
        return ""
    if apposed(row, chunk) or _age(row, chunk):
        return "an office or age stands beside it"
    return _full_name(row, chunk) if len(chunk.words) > 1 else ""


def joined_reason(row: Line, n: int, reasons: list[str]) -> str:
    """Why a name of two words or three beside "and" is a person: the one it is joined to is one."""
    chunk = row.chunks[n]
    if (
        chunk.kind != "caps"
        or not 1 < len(chunk.words) < 4
        or thing(row, chunk)
        or not _form(chunk)
        or _phrase(chunk)
    ):
        return ""
    if quoted(row, chunk) or any(c.isdigit() for c in chunk.text):
        return ""
    for other, first, second in ((n - 1, n - 1, n), (n + 1, n, n + 1)):
        if not 0 <= other < len(row.chunks) or not reasons[other]:
            continue
        between = row.words[row.chunks[first].stop : row.chunks[second].first]
        if [word.plain for word in between] == ["and"] and not row.chunks[first].words[-1].possessive:
            return f"it is joined to a person ({row.chunks[other].text})"
    pair = row.words[max(0, chunk.first - 2) : chunk.first]
    if [word.plain for word in pair] in (["he", "and"], ["she", "and"]):
        return "it is joined to a person"
    return ""


def _full_name(row: Line, chunk: Chunk) -> str:
    """Why several capitalised words without a title are a person's name."""
    if len(chunk.words) == 3 and PATRONYMIC.search(chunk.words[-1].plain):
        return "it has a patronymic"
    if quoted(row, chunk):
        return ""
    named = chunk.words[0].plain in GIVEN_NAMES and chunk.words[-1].plain not in SURE_TERRAIN
    if named and not _large_city(chunk):
        return "it begins with a given name"
    if not firm(row, chunk) and _speaks(row, chunk):
        return "it is the subject of a verb of saying"
    parsed = chunk.words[-1].entity == "PERSON" and _acts(row, chunk) and not thing(row, chunk)
    return "" if firm(row, chunk) else human(row, chunk) or (PARSED if parsed else "")


def _phrase(chunk: Chunk) -> bool:
    """Whether a small word stands in it, as in the headline “Driver Charged With Theft”."""
    return any(word.pos in {"ADP", "CCONJ", "SCONJ"} and word.plain not in PARTICLES for word in chunk.words)


def _form(chunk: Chunk) -> bool:
    """Words that begin with a letter and are no acronyms of three letters and more."""
    words = [word for word in chunk.words if word.plain.rstrip(".") not in SUFFIXES]
    return all(word.text[:1].isalpha() and (len(word.text) < 3 or not word.text.isupper()) for word in words)


def _known_place(chunk: Chunk) -> bool:
    alone = len(chunk.words) == 1
    capital = alone and chunk.text.lower() in geography.capitals()
    return chunk.kind == "place" or capital or geography.part_of_city(chunk.text)


def _place_after(title: Chunk, chunk: Chunk) -> bool:
    """Whether a place that follows a title is one: right after it even a capital's name is a surname.

    "Judge Paris" and "Minister Jordan" are persons; in "the premier of Norway" something stands between.
    """
    if not _known_place(chunk):
        return False
    return title.stop != chunk.first or (chunk.kind == "place" and chunk.words[0].plain not in SURNAMES)


def _large_city(chunk: Chunk) -> bool:
    found = geography.city(chunk.text)
    return found is not None and found.population >= geography.LARGE


def title_before(row: Line, n: int) -> Chunk | None:
    """The office or honorific whose holder this chunk names: "Minister of Trade (Exports) Mr X"."""
    chunk = row.chunks[n]
    for title in reversed(row.chunks[:n]):
        if title.kind in {"office", "honorific"} and not title.words[-1].possessive:
            between = title.stop < chunk.first
            fits = _singular(title) and (not between or _transparent(row, title.stop, chunk.first))
            return title if fits else None
        if title.kind not in {"place", "organisation", "caps", "acronym", "demonym"}:
            return None
    return None


def _singular(title: Chunk) -> bool:
    """Not "Ministers Holm and Berg", whose names are read by other signs."""
    return (
        title.kind == "honorific" or not title.text.endswith("s") or title.words[-1].plain in HEADS | {"boss"}
    )


def _transparent(row: Line, start: int, stop: int) -> bool:
    """Whether what stands between a title and a name belongs to the title: "of Sweden", "(Exports)"."""
    between = [word.plain for word in row.words[start:stop]]
    if between[0] == "(" and between[-1] == ")":
        return True
    if between[0] not in {"of", "for"} or {",", "and", "(", ";", ":"} & set(between):
        return False
    inner = [c for c in row.chunks if c.first >= start and c.stop <= stop]
    # Only a country is a safe bound: after "Mayor of Sarn" a name begins with a comma.
    bound = bool(inner) and inner[-1].stop == stop and inner[-1].kind == "place"
    return bound and not inner[-1].words[-1].possessive


def _age(row: Line, chunk: Chunk) -> bool:
    """“Ida Holm, 54, ...”."""
    rest = [word.plain for word in row.words[chunk.stop : chunk.stop + 3]]
    return rest[::2] == [",", ","] and rest[1].isdigit() and int(rest[1]) in AGES


def _speaks(row: Line, chunk: Chunk) -> bool:
    tokens = row.sentence.tokens[chunk.words[0].first : chunk.words[-1].last + 1]
    heads = [row.sentence.tokens[token.head] for token in tokens if token.dep == "nsubj"]
    return any(head.lemma in PERSONAL for head in heads) and tokens[-1].entity not in {"ORG", "GPE"}


def _acts(row: Line, chunk: Chunk) -> bool:
    """Whether it is a subject, an owner or the one something is done by or with, not a place or a thing."""
    token = row.sentence.tokens[chunk.words[-1].last]
    head = row.sentence.tokens[token.head]
    before = row.words[chunk.first - 1].plain if chunk.first else ""
    if before in LOCATIVE | {"the", "a", "an", "this"}:
        return False
    party = token.dep == "pobj" and head.lemma in {"by", "with"}
    return token.dep in {"nsubj", "nsubjpass", "poss"} or party or before == "by"


def quoted(row: Line, chunk: Chunk) -> bool:
    """Whether the phrase alone stands in quotation marks: the name of a slogan or a show."""
    before = row.words[chunk.first - 1].text if chunk.first else ""
    after = row.words[chunk.stop].text if chunk.stop < len(row.words) else ""
    return before in {"'", "‘", "“", '"'} and after in {"'", "’", "”", '"', ","}
