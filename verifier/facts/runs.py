"""Where a run of capitalised words ends, and what its head nouns say it names."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal

from verifier.facts import geography
from verifier.facts.offices import office
from verifier.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from verifier.lexicon.honorifics import HONORIFICS, PARTICLES
from verifier.lexicon.institutions import (
    AREA_HEADS,
    CLUB_HEADS,
    EVENT_HEADS,
    FACILITY_HEADS,
    FIRM_HEADS,
    GATHERINGS,
    HOUSED,
    INITIAL_HEADS,
    NEWSPAPERS,
    NO_BODIES,
    ORGANISATION_HEADS,
)

if TYPE_CHECKING:
    from verifier.facts.offices import Office
    from verifier.facts.words import Word

ChunkKind = Literal[
    "office",
    "honorific",
    "demonym",
    "place",
    "seat",
    "organisation",
    "facility",
    "area",
    "event",
    "acronym",
    "caps",
]
CALENDAR = frozenset("gmt utc am pm q1 q2 q3 q4 h1 h2 easter christmas ramadan diwali".split()).union(
    MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, WEEKDAY_ABBREVIATIONS
)
COMPLEMENTS = frozenset("of for on to".split())
HEADS_BY_KIND: tuple[tuple[ChunkKind, frozenset[str]], ...] = (
    ("event", EVENT_HEADS),
    ("facility", FACILITY_HEADS - ORGANISATION_HEADS),
    ("organisation", ORGANISATION_HEADS | FIRM_HEADS),
)


# Months and days that are given names or surnames too.
NAMES = frozenset("may jan june april august sun mar sat march".split())


def calendar(row: tuple[Word, ...], at: int) -> bool:
    """Whether a word is a month or day: the "May" of "in May", not of "Theresa May" or "May Lind"."""
    word = row[at]
    spelled = word.plain.rstrip(".")  # "Jan. 14"
    if spelled not in CALENDAR or spelled not in NAMES:
        return spelled in CALENDAR
    before = row[at - 1] if at else None
    after = row[at + 1] if at + 1 < len(row) else None
    if any(near and (near.pos == "NUM" or near.text[:1].isdigit()) for near in (before, after)):
        return True
    joined = (
        before is not None
        and before.pos == "PROPN"
        and not before.possessive
        and before.plain not in CALENDAR
    )
    leads = after is not None and after.pos == "PROPN" and after.capital and after.plain not in CALENDAR
    return not (
        word.pos in {"PROPN", "AUX"} and (joined or leads) and (before is None or before.pos != "ADP")
    )


def run_stop(row: tuple[Word, ...], at: int) -> int:
    """Where the name ends that begins with this capital, its complement taken in, its event left out."""
    return _without_event(row, at, _complemented(row, _run_stop(row, at)))


def inside_name(row: tuple[Word, ...], held: Office) -> bool:
    """Whether the head goes on into a name: the “General” of “General Motors”."""
    last = row[held.stop - 1]
    if not last.capital or last.possessive or held.stop >= len(row):
        return False
    following = row[held.stop]
    # "Sarn General Hospital", but "Judge Field" and "Minister Park".
    heads = ORGANISATION_HEADS | EVENT_HEADS | (HOUSED if last.plain == "general" else frozenset())
    return following.capital and following.plain in heads - {"house"}


def _run_stop(row: tuple[Word, ...], at: int) -> int:
    stop = at + 1
    while stop < len(row) and (not row[stop - 1].possessive or _members(row, stop)):
        word = row[stop]
        if word.capital and not calendar(row, stop) and word.pos not in {"PUNCT", "DET"}:
            held = office(row, stop)
            if (held and not inside_name(row, held) and _titles(row, held)) or word.plain.rstrip(".") in {
                "mr",
                "mrs",
                "ms",
                "shri",
                "smt",
                "dr",
            }:
                break
            stop += 1
        elif word.plain in PARTICLES and stop + 1 < len(row) and row[stop + 1].capital:
            stop += 2
        elif (
            word.plain in {"de", "von", "van"}
            and stop + 2 < len(row)
            and row[stop + 2].capital
            and row[stop + 1].plain in PARTICLES
        ):
            stop += 3
        elif word.text == "&" and stop + 1 < len(row) and row[stop + 1].capital:
            stop += 2
        else:
            break
    return stop


def _members(row: tuple[Word, ...], stop: int) -> bool:
    """Whether a possessive goes on into the body of those it names: “the Dockers' Union”."""
    owners = row[stop - 1]
    return (
        owners.capital and owners.plain.endswith("s") and row[stop].capital and row[stop].plain in BODIES_OF
    )


# "the Teachers' Federation"; but "the Republicans' House leader" has an owner before a house.
BODIES_OF = frozenset("union federation association party league guild alliance club front".split())


def _without_event(row: tuple[Word, ...], at: int, stop: int) -> int:
    """Where the body ends that an event is named for: "Working Group" of "Working Group Meeting"."""
    if row[stop - 1].plain in GATHERINGS:
        inner = [n for n in range(at, stop - 1) if row[n].plain in ORGANISATION_HEADS and n > at]
        return inner[-1] + 1 if inner else stop
    return stop


def _titles(row: tuple[Word, ...], held: Office) -> bool:
    """Whether an office inside capitals is one: all of its words have capitals too."""
    return row[held.first].capital and row[held.stop - 1].capital


def _complemented(row: tuple[Word, ...], stop: int) -> int:
    """Take in "of ..." after a head: "Ministry of Trade and Industry", "Council of the Elder Towns"."""
    heads = ORGANISATION_HEADS | FACILITY_HEADS | AREA_HEADS | CLUB_HEADS
    while (
        stop + 1 < len(row)
        and row[stop - 1].plain in heads
        and row[stop].plain in COMPLEMENTS
        and not row[stop - 1].possessive
    ):
        start = stop + 2 if row[stop + 1].plain == "the" else stop + 1
        if start >= len(row) or not row[start].capital or calendar(row, start):
            break
        if (
            row[stop].plain in {"on", "to", "for"}
            and row[stop - 1].plain in FACILITY_HEADS - ORGANISATION_HEADS
        ):
            break
        stop = _run_stop(row, start)
        stop = _coordinated(row, stop)
    return stop


def _coordinated(row: tuple[Word, ...], stop: int) -> int:
    """The end of “Trade and Industry”; “Trade and President Vik” ends before the “and”."""
    while stop + 1 < len(row) and row[stop].plain in {"and", "&"} and row[stop + 1].capital:
        other = row[stop + 1]
        if office(row, stop + 1) or geography.country(other.text) or other.plain in HONORIFICS:
            break
        stop = _run_stop(row, stop + 1)
    return stop


def run_kind(run: tuple[Word, ...], before: str) -> ChunkKind:
    """What the head nouns of a run say it is; `before` is the word before it."""
    plains = [word.plain for word in run]
    if len(run) == 1:
        return _single(run[0])
    if " ".join(plains[-3:]) in NO_BODIES:
        return "event"
    head = next((p for p, q in itertools.pairwise(plains) if q in COMPLEMENTS), plains[-1])
    kinds = [kind for noun in (head, plains[-1]) for kind, nouns in HEADS_BY_KIND if noun in nouns]
    if kinds:
        return kinds[0]
    if plains[-1] in AREA_HEADS or plains[0] in {"river", "lake", "mount", "cape", "gulf"}:
        return "area"
    paper = plains[-1] in NEWSPAPERS and before == "the"
    joint = any(word.text == "&" for word in run) or plains[0] in INITIAL_HEADS | CLUB_HEADS
    return "organisation" if paper or joint else "caps"


def _single(word: Word) -> ChunkKind:
    if word.plain in GATHERINGS:
        return "event"
    if word.text.isupper() and len(word.text) > 1:
        return "acronym"
    return "organisation" if word.plain in ORGANISATION_HEADS else "caps"
