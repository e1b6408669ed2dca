"""Outlines drawn at random: subjects, names, words and days that several of them share."""

from __future__ import annotations

import datetime as dt
import random

import numpy as np

from verifier.partition import Outline

AXES = 8
FIRST = dt.date(2025, 1, 1)


def outlines(seed: int, count: int, axes: int = AXES) -> list[Outline]:
    """So many articles on the subjects of the first axes, with some words of their subject and others."""
    chance = random.Random(seed)
    return [outline(f"{seed % 997}-{n:03}", chance.randrange(axes), chance) for n in range(count)]


def outline(article: str, axis: int, chance: random.Random) -> Outline:
    """An article on the subject of an axis; one in ten has no day."""
    vector = np.zeros(AXES)
    vector[axis], vector[(axis + 1) % AXES] = 1.0, chance.random() * 1.5
    vector /= np.linalg.norm(vector)
    words = {f"{axis} {chance.randrange(12)}": chance.choice((40, 100, 200)) for _ in range(6)}
    words |= {f"any {chance.randrange(30)}": chance.randrange(1, 60) for _ in range(8)}
    day = FIRST + dt.timedelta(days=chance.randrange(120))
    return Outline(
        article_id=article,
        vector=tuple(vector.round(4).tolist()),
        named=frozenset(chance.sample(("Holm", "Vogt", "Salo"), chance.randrange(2))),
        places=frozenset(chance.sample(("Harl", "Sarn"), chance.randrange(2))),
        words=tuple(sorted(words.items())),
        day=None if chance.random() < 0.1 else day,
    )


def elsewhere(article: str) -> Outline:
    """An article that has nothing in common with any other one."""
    return Outline(
        article_id=article,
        vector=(0.0,),
        named=frozenset({article}),
        places=frozenset(),
        words=((article, 200),),
        day=FIRST,
    )
