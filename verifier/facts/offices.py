"""Words in, the office that begins at a position out, under its one usual name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.lexicon.offices import ALIASES, FORMER, HEADS, PORTFOLIOS, RANKS

if TYPE_CHECKING:
    from verifier.facts.words import Word

FIRST_WORDS = frozenset(alias.split()[0] for alias in ALIASES)
LONGEST = max(len(alias.split()) for alias in ALIASES)
MINISTERS = frozenset(
    {"minister", "secretary", "commissioner", "chief", "adviser", "undersecretary", "portfolio"}
)
PREFIXES = ("vice-", "co-", "under-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office named by words[first:stop]."""

    first: int
    stop: int
    name: str
    former: bool


def office(words: tuple[Word, ...], at: int) -> Office | None:
    """The longest office name that starts at this word, or None."""
    first, former = at, False
    while at < len(words) and words[at].plain in FORMER:
        former, at = True, at + 1
    prefix = (
        next((p for p in ("ex-", "then-") if words[at].plain.startswith(p)), "") if at < len(words) else ""
    )
    if prefix:
        bare = replace(words[at], plain=words[at].plain.removeprefix(prefix))
        words = (*words[:at], bare, *words[at + 1 :])
    found = _ranked(words, at) if at < len(words) else None
    if not found:
        return None
    stop, name = found
    if not _noun(words[stop - 1]) and words[at:stop] and stop - at == 1:
        return None
    return Office(first=first, stop=stop, name=name, former=former or bool(prefix))


def _noun(word: Word) -> bool:
    return word.pos in {"NOUN", "PROPN"} or word.capital


def _ranked(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    found = (
        _alias(words, at)
        or _department(words, at)
        or _complement(words, at)
        or _officer(words, at)
        or _head(words, at)
    )
    rank = words[at].plain
    if at + 1 >= len(words) or rank not in RANKS or words[at].possessive:
        return found
    if rank == "under" and words[at + 1].plain != "secretary":
        return found  # "250 monitors under General Ana Sol": a preposition
    rest = _ranked(words, at + 1)
    if rest is None or (found and found[0] >= rest[0]):
        return found
    return rest[0], _canonical(f"{RANKS[rank]} {rest[1]}".strip())


def _alias(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    if words[at].plain.rstrip(".") not in FIRST_WORDS:
        return None
    for stop in range(min(len(words), at + LONGEST), at, -1):
        if any(word.possessive for word in words[at : stop - 1]):
            continue
        text = " ".join(word.plain.rstrip(".") for word in words[at:stop])
        if text in ALIASES and (len(text) > 3 or words[at].text.isupper() or "." in words[at].text):
            return stop, ALIASES[text]
    return None


def _department(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    """“Trade and Industry Minister”: fields of government, then a head."""
    stop = at
    while stop < len(words) and (
        words[stop].plain in PORTFOLIOS or (stop > at and words[stop].plain in {"and", "&", ","})
    ):
        stop += 1
    if stop == at or stop >= len(words) or words[stop].plain not in MINISTERS or words[stop - 1].possessive:
        return None
    fields = " ".join(word.plain for word in words[at:stop])
    return stop + 1, _canonical(f"{fields} {words[stop].plain}")


def _complement(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    """“Minister for Water and Forests”: the head first."""
    if (
        words[at].plain not in {"minister", "secretary"}
        or at + 2 >= len(words)
        or words[at + 1].plain not in {"of", "for"}
    ):
        return None
    start = at + 3 if words[at + 2].plain == "the" else at + 2
    stop = start
    while stop < len(words) and words[stop].plain in PORTFOLIOS:
        stop += 1
        if (
            stop + 1 < len(words)
            and words[stop].plain in {"and", "&", ","}
            and words[stop + 1].plain in PORTFOLIOS
        ):
            stop += 1
    if stop == start:
        return None
    return stop, _canonical(" ".join(word.plain for word in words[start:stop]) + f" {words[at].plain}")


def _officer(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    """“Chief Public Relations Officer”: a rank, what it is for, and the head."""
    if words[at].plain not in {"chief", "senior", "principal"}:
        return None
    for stop in range(at + 2, min(at + 5, len(words))):
        if words[stop].plain == "officer" and all(
            word.capital == words[at + 1].capital for word in words[at + 1 : stop]
        ):
            return stop + 1, _canonical(" ".join(word.plain for word in words[at : stop + 1]))
        if words[stop].plain in {",", "of", "and", "said"} or words[stop].pos in {"VERB", "PUNCT"}:
            return None
    return None


def _head(words: tuple[Word, ...], at: int) -> tuple[int, str] | None:
    text = words[at].plain
    elect = text.removesuffix("-elect")
    if elect != text and (elect in HEADS or elect in ALIASES):
        return at + 1, f"{ALIASES.get(elect, elect)} elect"
    for prefix in PREFIXES:
        if text.startswith(prefix) and (
            text.removeprefix(prefix) in HEADS or text.removeprefix(prefix) in ALIASES
        ):
            name = ALIASES.get(text.removeprefix(prefix), text.removeprefix(prefix))
            return at + 1, _canonical(f"{prefix[:-1]} {name}")
    return (at + 1, ALIASES.get(text, text)) if text in HEADS else None


def _canonical(name: str) -> str:
    return ALIASES.get(name, name)
