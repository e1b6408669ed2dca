"""Words in, articles out in which they stand, with the place of each word to the character.

A word finds its other forms ("injured" finds "injuring"), whatever its case and accents. All words have to be
there; "in quotation marks" they stand in this order, a* is the beginning of a word, and -a must not be there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, column, func, literal_column, select

from verifier.corpus.asked import LISTED, listed, moments_of
from verifier.corpus.database import CorpusError
from verifier.corpus.record import ARTICLE_WORDS, CLAIM_WORDS
from verifier.corpus.rows import AFTER, BEFORE, among, clean, whole
from verifier.corpus.tables import article, claim
from verifier.corpus.told import Claimed, Hit
from verifier.model import Span
from verifier.report.places import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from verifier.model import Article

    Marks = tuple[Span, ...]

TERM = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')
# What stands in a title says more of an article than what stands in its text.
TITLE, TEXT = 4.0, 1.0
# Of an article with a word in every sentence, so many of its places are tried for the best passage.
MOST_TRIED = 200


class _Marked(NamedTuple):
    """Text, and where words were found in it."""

    text: str
    marks: Marks


class Asked(NamedTuple):
    """What FTS5 is asked for, and what must not be there, or ""."""

    words: str
    without: str


def wanted(query: str) -> Asked:
    """The query as FTS5 has it, whatever signs are in it; raises CorpusError where it has no word."""
    found: dict[bool, list[str]] = {False: [], True: []}
    for minus, phrase, word in TERM.findall(query):
        words = phrase or word.rstrip("*")
        if any(sign.isalnum() for sign in words):
            beginning = "*" if word.endswith("*") else ""
            found[bool(minus)].append('"' + clean(words).replace('"', '""') + '"' + beginning)
    if not found[False]:
        raise CorpusError(f'nothing to look for in "{query}": give a word that has to be there')
    words = f"({' AND '.join(found[False])})"
    return Asked(" NOT ".join([words, *found[True]]), " OR ".join(found[True]))


def search(connection: Connection, query: str, limit: int) -> tuple[Hit, ...]:
    """Articles in which the words stand, the best first; then those of which a claim has them."""
    asked, without = wanted(query)
    texts = _texts(connection, asked, limit)
    claims = _claims(connection, asked, texts)
    # A claim has names where the text has "he", so that some are found by a claim alone.
    more = _by_claim(connection, asked, without, limit) if len(texts) < limit else []
    order = list(dict.fromkeys([*texts, *more]))[:limit]
    claims |= _claims(connection, asked, [each for each in order if each not in texts])
    lines = connection.execute(
        select(article.c.number, *(article.c[name] for name in LISTED)).where(among(article.c.number, order))
    ).mappings()
    moments = moments_of(connection)
    known = {line["number"]: {name: line[name] for name in LISTED} for line in lines}
    held = whole(connection, (known[each]["id"] for each in order))
    hits = []
    for each in order:
        title, text = texts.get(each, ((), ()))
        said, found = tuple(claims.get(each, ())), held[known[each]["id"]]
        place = _passage(found, text, said)
        hits.append(
            Hit(
                article=listed(known[each], moments),
                place=place,
                quote=found.text[place.start : place.end],
                marks=text,
                in_title=title,
                claims=said,
            )
        )
    return tuple(hits)


def _marked(of: str, number: int) -> ColumnElement[str]:
    return func.highlight(literal_column(of), number, BEFORE, AFTER)


def _fits(of: str, asked: str) -> ColumnElement[bool]:
    return literal_column(of).op("MATCH")(asked)


def _texts(connection: Connection, asked: str, limit: int) -> dict[int, tuple[Marks, Marks]]:
    """Where words stand in titles and texts, by the number of the article, the best first."""
    of = "article_words"
    best = func.bm25(literal_column(of), TITLE, TEXT)
    found = connection.execute(
        select(ARTICLE_WORDS.c.rowid, _marked(of, 0), _marked(of, 1))
        .where(_fits(of, asked))
        .order_by(best, ARTICLE_WORDS.c.rowid)
        .limit(limit)
    )
    return {number: (_split(title).marks, _split(text).marks) for number, title, text in found}


def _claims(connection: Connection, asked: str, articles: Iterable[int]) -> dict[int, list[Claimed]]:
    of = "claim_words"
    found = connection.execute(
        select(claim.c.article, claim.c.id, claim.c.start, claim.c.end, _marked(of, 0))
        .join_from(CLAIM_WORDS, claim, claim.c.number == CLAIM_WORDS.c.rowid)
        .where(_fits(of, asked), among(claim.c.article, articles))
        .order_by(claim.c.article, claim.c.start, claim.c.id)
    )
    held: dict[int, list[Claimed]] = {}
    for number, name, start, end, words in found:
        text, marks = _split(words)
        said = Claimed(id=name, text=text, place=Span(start=start, end=end), marks=marks)
        held.setdefault(number, []).append(said)
    return held


def _by_claim(connection: Connection, asked: str, without: str, limit: int) -> list[int]:
    """Articles with a claim that has the words, the best first."""
    fitting = (
        select(claim.c.article)
        .join_from(CLAIM_WORDS, claim, claim.c.number == CLAIM_WORDS.c.rowid)
        .where(_fits("claim_words", asked))
    )
    if without:
        left_out = select(ARTICLE_WORDS.c.rowid).where(_fits("article_words", without))
        fitting = fitting.where(claim.c.article.not_in(left_out))
    # An article has several claims that fit, and may be among the hits by its text.
    found = connection.execute(fitting.order_by(column("rank"), claim.c.number).limit(limit * 10))
    return list(dict.fromkeys(number for (number,) in found))


def _split(words: str) -> _Marked:
    """Text without the signs around words that were found, and where these stand in it."""
    parts, marks, length = [], [], 0
    for number, part in enumerate(re.split(f"[{BEFORE}{AFTER}]", words)):
        if number % 2:
            marks.append(Span(start=length, end=length + len(part)))
        parts.append(part)
        length += len(part)
    return _Marked("".join(parts), tuple(marks))


def _passage(found: Article, marks: Marks, said: Sequence[Claimed]) -> Span:
    """The sentence with most of the words that were found, or that of the claim, or the first."""
    text, top = found.text, found.header.end

    def around(passage: Span) -> Span:
        place = surroundings(text, passage)
        # A date line before the first sentence is no part of it.
        return Span(start=max(place.start, top), end=place.end) if passage.start >= top else place

    def different(place: Span) -> int:
        return len({text[mark.start : mark.end].casefold() for mark in marks if mark.meets(place)})

    if marks:
        tried = {around(mark) for mark in marks[:MOST_TRIED]}
        return min(tried, key=lambda each: (-different(each), each.start))
    return around(said[0].place if said else Span(start=top, end=min(top + 1, len(text))))
