"""Sentences in, places out, each with what it is in as far as the article and the gazetteer say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.chunks import line
from verifier.facts.place.comparison import compare
from verifier.facts.place.containment import closure, known, stated
from verifier.facts.place.directions import directions
from verifier.facts.place.drafts import drafts
from verifier.facts.place.government import government
from verifier.facts.place.kinds import bare, canonical
from verifier.facts.place.sites import sites
from verifier.facts.sorts import sorts
from verifier.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.facts.chunks import Line
    from verifier.facts.place.drafts import Draft
    from verifier.model import Article, Fact, Sentence

__all__ = ["canonical", "compare", "extract", "widened"]


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Place, ...]:
    """All place facts of an article, in order."""
    del earlier
    lines = [line(sentence) for sentence in sentences]
    named = sorts(sentences)
    rows = [(row, tuple(drafts(row, named))) for row in lines]
    states = {draft.name for _, found in rows for draft in found if draft.state}
    rows = [(row, tuple(replace(d, state=d.name in states) for d in found)) for row, found in rows]
    inside = closure(pair for row, found in rows for pair in stated(row, found))
    # What "Velden province" is in, "Velden" is in too.
    inside.update({bare(name): outer for name, outer in inside.items() if bare(name) not in inside})
    named_places = tuple(place for row, found in rows for place in _places(article, row, found, inside))
    taken = [(place.start, place.end) for place in named_places]
    plain = tuple(
        _place(article, sentence, start, end, name, (), "a noun for a site")
        for sentence, start, end, name in sites(sentences)
        if not any(start < stop and begin < end for begin, stop in taken)
    )
    return (*named_places, *plain)


def _places(
    article: Article, row: Line, found: tuple[Draft, ...], inside: dict[str, tuple[str, ...]]
) -> Iterator[Place]:
    pointed = list(directions(row.sentence))
    for start, end, name in pointed:
        yield _place(article, row.sentence, start, end, name, (), "a direction from a place")
    for draft in found:
        chunk = draft.chunk
        if any(start < chunk.end and chunk.start < end for start, end, _ in pointed):
            continue
        around = inside.get(draft.name) or known(draft.name)
        place = _place(article, row.sentence, chunk.start, chunk.end, draft.name, around, draft.reason)
        yield replace(place, government=government(row, draft, found))


def _place(
    article: Article, sentence: Sentence, start: int, end: int, name: str, inside: tuple[str, ...], why: str
) -> Place:
    return Place(
        kind="place",
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=sentence.index,
        derivation=why,
        name=name,
        inside=inside,
        government=False,
    )


def widened(places: Sequence[Place]) -> tuple[Place, ...]:
    """The same places, each with everything that any of them is known to be in: for a batch of articles.

    One paper writes "the Corn Hall in Sarn", another only "the Corn Hall".
    """
    inside = closure((place.name, outer) for place in places for outer in place.inside)
    return tuple(replace(place, inside=inside.get(place.name, place.inside)) for place in places)
