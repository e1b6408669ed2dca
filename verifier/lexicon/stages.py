"""Happenings that follow each other in one course of things: someone is arrested, charged, tried, sentenced.

Each course is a line of steps, and each step the verbs and nouns that name it. Steps of one course have days
of their own: who went on trial on 3 May and was convicted on 20 May has not been dated twice. After the
scripts of Schank and Abelson (1977).
"""

from __future__ import annotations

import functools
from typing import Final

COURSES: Final = {
    "justice": (
        "investigate investigation probe inquiry",
        "arrest detain detention apprehend capture",
        "charge indict indictment arraign arraignment",
        "plead plea",
        "trial testify testimony",
        "convict conviction acquit acquittal verdict guilty",
        "sentence jail imprison",
        "appeal overturn quash uphold",
        "release parole pardon",
        "execute execution",
    ),
    "office": (
        "nominate nomination shortlist",
        "elect appoint appointment name",
        "inaugurate inauguration swear",
        "resign resignation quit oust dismiss dismissal sack impeach",
    ),
    "law": (
        "introduce draft table",
        "pass adopt adoption approve approval enact",
        "veto",
        "ratify ratification",
        "repeal",
    ),
    "contract": ("negotiate negotiation", "bid offer tender", "sign signing", "cancel terminate termination"),
    "building": (
        "groundbreaking",
        "complete completion finish",
        "open reopen opening reopening inaugurate inauguration",
        "close shut closure",
        "demolish demolition",
    ),
    "life": ("bear birth", "marry wedding marriage", "die death", "bury burial funeral cremate"),
    "casualty": ("stab shoot shooting injure wound", "hospitalize hospitalise", "die death"),
    "search": (
        "disappear vanish disappearance",
        "find discover discovery locate recover",
        "identify",
        "bury",
    ),
    "flight": ("launch liftoff blastoff", "dock docking", "undock", "land landing splashdown return"),
    "voyage": ("depart departure sail", "sink founder capsize collide collision", "salvage raise"),
}


@functools.cache
def _table() -> dict[str, frozenset[tuple[str, int]]]:
    found: dict[str, set[tuple[str, int]]] = {}
    for course, steps in COURSES.items():
        for number, step in enumerate(steps):
            for word in step.split():
                found.setdefault(word, set()).add((course, number))
    return {word: frozenset(places) for word, places in found.items()}


def steps(lemma: str) -> frozenset[tuple[str, int]]:
    """The steps that a word names, each as its course and its place in it."""
    return _table().get(lemma, frozenset())


def two_steps(one: str, other: str) -> bool:
    """Whether two words name steps of one course, and never the same one."""
    mine, theirs = steps(one), steps(other)
    return not mine & theirs and bool({course for course, _ in mine} & {course for course, _ in theirs})
