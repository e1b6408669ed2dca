"""The number of the instance each mention names: "the next session" after the 22nd is the 23rd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.when import reference, said
from verifier.facts.ordinal import same_series
from verifier.lexicon.events import noun_class
from verifier.model import Ordinal, Timex

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model import Frame, Reading


# How a number is derived that no article prints.
COUNTED_ON = "the next one after number"


def numbered(reading: Reading, frames: tuple[Frame, ...], earlier: list[int]) -> list[Ordinal | None]:
    """The ordinal of each frame, or None; "the next" counts on from the last instance before its time.

    `earlier` is the index of the mention each one takes up, or -1; the two share their number.
    """
    stated = [
        next((f for f in frame.facts if isinstance(f, Ordinal) and not (f.count or f.rank)), None)
        for frame in frames
    ]
    known = _known(reading, frames, stated)
    found = [own or _next(reading, frame, known) for own, frame in zip(stated, frames, strict=True)]
    for n, other in enumerate(earlier):
        if other >= 0:
            found[n] = found[n] or found[other]
            if (
                frames[other].sentence == frames[n].sentence
            ):  # "meet in May; theirs will be the ninth session"
                found[other] = found[other] or found[n]
    return found


def _known(
    reading: Reading, frames: tuple[Frame, ...], stated: list[Ordinal | None]
) -> list[tuple[Ordinal, dt.date, str]]:
    """Every stated number with the day by which that instance had been held, and its class of happening."""
    told = reference(reading)
    found = []
    for frame, ordinal in zip(frames, stated, strict=True):
        day = said(frame.facts)
        when = day.high if day and day.high else told
        if ordinal and when and frame.modality != "planned":
            found.append((ordinal, when, frame.kind))
    for fact in reading.facts:
        if isinstance(fact, Ordinal) and fact.count:
            until = [
                f for f in reading.facts if isinstance(f, Timex) and f.sentence == fact.sentence and f.low
            ]
            if until and until[0].low:
                found.append((fact, until[0].low, noun_class(fact.head) or "meeting"))
    return found


def _next(reading: Reading, frame: Frame, known: list[tuple[Ordinal, dt.date, str]]) -> Ordinal | None:
    tokens = reading.sentences[frame.sentence].tokens
    beside = next(
        (c for c in tree.children(tokens, frame.head) if c.lemma == "next" and c.dep == "amod"), None
    )
    day = said(frame.facts)
    if beside is None or tokens[frame.head].pos not in {"NOUN", "PROPN"}:
        return None
    limit = day.high if day else None
    held = [
        o for o, when, kind in known if kind == frame.kind and o.series and (limit is None or when < limit)
    ]
    if not held or any(not same_series(held[0], other) for other in held):
        return None
    last = max(held, key=lambda o: o.number)
    start, end = min(beside.start, frame.start), max(beside.end, frame.end)
    return Ordinal(
        kind="ordinal",
        start=start,
        end=end,
        text=reading.article.text[start:end],
        sentence=frame.sentence,
        derivation=f"{COUNTED_ON} {last.number}",
        number=last.number + 1,
        head=frame.lemma,
        series=last.series,
        count=False,
    )
