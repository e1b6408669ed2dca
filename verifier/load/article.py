"""A draft in, an article out: the first statement that can be read wins, and each field says its origin."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.config import DATE_FROM
from verifier.load import dates, names
from verifier.load.byline import people
from verifier.load.date_from import published as dated
from verifier.load.draft import Draft, Stated, Unreadable
from verifier.load.header import header
from verifier.load.language import is_english
from verifier.model import Article, FieldOrigin
from verifier.segment import ends

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from verifier.config import DateRule, Limits

# The longest reports have 200,000 characters; a text of many megabytes would be read for hours.
MOST_CHARACTERS = 500_000
MOMENTS = frozenset({"published", "modified"})
TOO_SHORT = "too few words to tell; read as English"
UNTOLD = Stated(field="language", value="", source=TOO_SHORT)
CUT = "read"  # the field whose origin says how much of a long text was read


def article(
    draft: Draft,
    path: str,
    *,
    by_hand: tuple[Stated, ...] = (),
    date_from: Sequence[DateRule] = DATE_FROM,
    file: str = "",
) -> Article:
    """The article of a draft; raises `Unreadable` for a text without words, too long, or not English.

    What is stated by hand wins. `path` is what reports show, `file` is the path as it was given.
    """
    if not any(character.isalpha() for character in draft.text):
        raise Unreadable("The text contains no words.", "Give a file that contains an article.")
    if len(draft.text) > MOST_CHARACTERS:
        raise Unreadable(
            f"The text has more than {MOST_CHARACTERS:,} characters.",
            "Split it into one file for each article.",
        )
    top = header(draft.text)
    stated = (*by_hand, *draft.stated, *top.stated)
    language = _language(_first(stated, "language"))
    english = is_english(draft.text)
    if english is False or (english is None and language != "en"):
        raise Unreadable("The text does not look like English.", "Only English articles can be compared.")
    hand = (part for part in by_hand if part.field == "published")
    published = next(itertools.chain(hand, dated(date_from, draft.stated, top.stated, file)), None)
    day = dates.day(published.value) if published else None
    filed = top.filed.near(day) if top.filed and "text" in date_from else None
    outlet, url, title = (_first(stated, field) for field in ("outlet", "url", "title"))
    outlet = outlet or _outlet(url, path, draft.line)
    authors = _authors(stated)
    tongue = _first(stated, "language") or (UNTOLD if english is None else None)
    located = None if top.place else _first(stated, "dateline_place")
    used = [part for part in (published, outlet, url, title, tongue, located) if part]
    used += [
        *authors.values(),
        *(part for part in stated if part.field == "text"),
        *_filing(filed, day, top.place),
    ]
    digest = hashlib.sha256(draft.content).hexdigest()
    return Article(
        id=digest[:12],
        path=path,
        outlet=outlet.value,
        title=title.value if title else "",
        url=url.value if url else "",
        authors=tuple(authors),
        published=day,
        dateline=filed or day,
        dateline_place=located.value if located else top.place,
        modified=max((dates.moment(part.value) for part in stated if part.field in MOMENTS), default=""),
        language=language,
        text=draft.text,
        sha256=digest,
        header=top.span,
        origins=tuple(dict.fromkeys(FieldOrigin(field=part.field, source=part.source) for part in used)),
        runs=draft.runs,
    )


def cut(article: Article, limits: Limits) -> Article:
    """The article with the end that the limits set, and the note that says so; or as it is."""
    whole = ends(article)
    fitting = [end for end in whole[: limits.sentences] if end <= limits.characters] or list(whole[:1])
    if len(fitting) == len(whole):
        return article
    note = FieldOrigin(field=CUT, source=f"to sentence {len(fitting):,} of {len(whole):,}")
    return replace(article, end=fitting[-1], origins=(*article.origins, note))


def _first(stated: tuple[Stated, ...], field: str) -> Stated | None:
    return next((part for part in stated if part.field == field), None)


def _outlet(url: Stated | None, path: str, line: int) -> Stated:
    if url and (host := names.host(url.value)):
        return Stated(field="outlet", value=host, source="url")
    return Stated(field="outlet", value=names.outlet(path, line), source="file name")


def _authors(stated: tuple[Stated, ...]) -> dict[str, Stated]:
    """Names in order with their statements: those of the metadata, or else those of the byline."""
    found = [part for part in stated if part.field == "authors"]
    authors: dict[str, Stated] = {}
    for part in found:
        if part.source == found[0].source:
            for name in people(part.value) or (part.value,):
                authors.setdefault(name, part)
    return authors


def _filing(filed: dt.date | None, day: dt.date | None, place: str) -> Iterator[Stated]:
    if filed or day:
        yield Stated(field="dateline", value="", source="dateline" if filed else "published")
    if place:
        yield Stated(field="dateline_place", value=place, source="dateline")


def _language(stated: Stated | None) -> str:
    """The language of a tag such as "en-GB"; without one, the text has passed for English."""
    tag = stated.value.replace("_", "-").split("-")[0].lower() if stated else "en"
    return tag if len(tag) in {2, 3} else "en"
