"""Phrases that put one happening before, after or during another."""

from __future__ import annotations

from typing import Final, Literal

# phrase: relation, days (-1 where the phrase does not say)
PREPOSITIONS: Final[dict[str, tuple[Literal["before", "after", "during"], int]]] = {
    "on the eve of": ("before", 1),
    "ahead of": ("before", -1),
    "in advance of": ("before", -1),
    "prior to": ("before", -1),
    "in the run-up to": ("before", -1),
    "in the run up to": ("before", -1),
    "in the lead-up to": ("before", -1),
    "in the build-up to": ("before", -1),
    "leading up to": ("before", -1),
    "before": ("before", -1),
    "after": ("after", -1),
    "following": ("after", -1),
    "subsequent to": ("after", -1),
    "in the wake of": ("after", -1),
    "in the aftermath of": ("after", -1),
    "upon completion of": ("after", 0),
    "on completion of": ("after", 0),
    "upon conclusion of": ("after", 0),
    "at the conclusion of": ("after", 0),
    "on the conclusion of": ("after", 0),
    "at the end of": ("after", 0),
    "at the close of": ("after", 0),
    "during": ("during", -1),
    "in the course of": ("during", -1),
    "in the midst of": ("during", -1),
    "on the sidelines of": ("during", -1),
    "on the margins of": ("during", -1),
    "on the fringes of": ("during", -1),
    "concurrently with": ("during", -1),
    "simultaneously with": ("during", -1),
    "at the start of": ("during", -1),
    "at the opening of": ("during", -1),
}
# These are said of rows, tables and years too: they count only before the name of a happening.
EVENT_ONLY: Final = frozenset(
    {
        "at the end of",
        "at the close of",
        "at the start of",
        "at the opening of",
        "ahead of",
        "in the midst of",
    }
)

# Stand alone and point at what the text told last; the words themselves are the anchor.
ADVERBS: Final[dict[str, tuple[Literal["before", "after", "during"], int]]] = {
    "earlier in the day": ("before", 0),
    "earlier that day": ("before", 0),
    "earlier the same day": ("before", 0),
    "earlier on the same day": ("before", 0),
    "later in the day": ("after", 0),
    "later that day": ("after", 0),
    "later the same day": ("after", 0),
    "later on the same day": ("after", 0),
    "the day before": ("before", 1),
    "the previous day": ("before", 1),
    "a day earlier": ("before", 1),
    "the day after": ("after", 1),
    "the next day": ("after", 1),
    "the following day": ("after", 1),
    "a day later": ("after", 1),
    "earlier": ("before", -1),
    "beforehand": ("before", -1),
    "afterwards": ("after", -1),
    "afterward": ("after", -1),
    "later": ("after", -1),
    "subsequently": ("after", -1),
    "thereafter": ("after", -1),
    "concurrently": ("during", -1),
    "simultaneously": ("during", -1),
    "at the same time": ("during", -1),
    "in parallel": ("during", -1),
}
# Counted only at the start of a sentence: inside one they are measured from something else.
INITIAL: Final = frozenset(
    {
        "earlier",
        "later",
        "the day after",
        "the day before",
        "concurrently",
        "simultaneously",
        "in parallel",
        "at the same time",
        "afterwards",
        "afterward",
        "subsequently",
        "thereafter",
    }
)

UNITS: Final = {
    "hour": 0,
    "minute": 0,
    "second": 0,
    "day": 1,
    "night": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "year": 365,
    "decade": 3650,
}

# One stands before these: "before the court" is a place.
FORUMS: Final = frozenset(
    """
    court judge judges tribunal jury committee panel parliament senate congress house magistrate
    magistrates bench commission board council inquiry assembly arbitrator ombudsman regulator public
    audience crowd camera cameras reporters press altar mirror god law eyes door gate us me him her them
    it you
    """.split()
)
# One is ahead of these in a ranking, or of a plan.
RANKED: Final = frozenset(
    """
    schedule time plan rival rivals competitor competitors forecast forecasts expectation expectations
    curve game target targets estimate estimates pack rest field market peer peers budget inflation demand
    date
    """.split()
)
# "look after", "name after", "take after": the particle belongs to the verb.
PARTICLE_VERBS: Final = frozenset(
    "look name take model call seek lust christen inquire enquire ask run go chase style dub".split()
)
# Objects with which "follow" is no order of time: "follow suit", "follow the rules".
FOLLOWED: Final = frozenset(
    """
    suit rule rules order orders advice example path pattern lead instruction instructions procedure
    procedures guideline guidelines law trail tradition step steps footsteps route course road logic
    principle standard standards him her them it us me you team club account accounts news story protocol
    trend
    """.split()
)
# Words for stretches of time and points of the clock and calendar; they anchor a date, not an order.
TIMES: Final = frozenset(
    """
    dawn dusk noon midday midnight sunrise sunset daybreak nightfall morning afternoon evening night day
    week month year decade century hour minute second summer winter spring autumn fall easter christmas
    weekend moment while time monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december breakfast lunch dinner years days
    weeks months hours minutes deadline age period today tomorrow yesterday tonight now then long
    """.split()
)
