"""An article in, the day it is filed under and its way of writing dates out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.resolve import resolve
from verifier.facts.timex.scan import scan

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from verifier.model import Article, Sentence

# A line of its own near the top that holds nothing but a date and words such as "Published" or a time.
TOP = 6
BYLINE = re.compile(
    r"(?:published|posted|updated|date|last|on|at|and|by|[^\w]|\d{1,2}:\d\d|[ap]\.?m)*", re.IGNORECASE
)
FULL = frozenset({"iso", "date", "slash"})


def reference(article: Article, sentences: Sequence[Sentence]) -> dt.date | None:
    """The dateline, the day of publication, or a full date that stands alone at the top."""
    if article.dateline or article.published:
        return article.dateline or article.published
    return next((day for sentence in sentences[:TOP] if (day := _standing_alone(sentence))), None)


def _standing_alone(sentence: Sentence) -> dt.date | None:
    for mention in scan(sentence):
        if mention.form not in FULL or "year" not in mention.words:
            continue
        rest = sentence.text[: mention.start] + sentence.text[mention.end :]
        if sentence.kind != "dateline" and not BYLINE.fullmatch(rest):
            continue
        reading = resolve(mention, Context(reference=None, month_first=None, sentence=sentence))
        if reading and reading.period:
            return reading.period.low
    return None


def month_first(mentions: Sequence[tuple[Mention, ...]]) -> bool | None:
    """Whether the article writes the month before the day, by its clear dates; None where there are none."""
    votes = sum(_vote(mention) for found in mentions for mention in found)
    return None if votes == 0 else votes > 0


def _vote(mention: Mention) -> int:
    words = mention.words
    if mention.form == "slash":
        return 3 if int(words["b"]) > 12 else -3 if int(words["a"]) > 12 else 0
    if mention.form not in {"date", "days"}:
        return 0
    if "day" not in words:
        return -1
    return 1 if list(words).index("month") < list(words).index("day") else -1


def filed(context: Context, resolution: Resolution) -> bool:
    """Whether a date is only the dateline in the text ("Riga. 05 May 2025. ..."), not an event's day."""
    sentence, found = context.sentence, resolution.period
    if found is None or not found.is_day or found.low != context.reference or resolution.weekdays:
        return False
    if sentence.paragraph > TOP or not sentence.tokens:
        return False
    return not any(token.pos in {"VERB", "AUX"} for token in sentence.tokens)
