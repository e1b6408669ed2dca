"""Articles in, their stories and what comparing them finds out; what has not changed is left alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from verifier.comparing import texts_of
from verifier.encode import identity as encoder_identity
from verifier.partition import parted
from verifier.pipeline import Engine, in_stories
from verifier.reading import readings_of
from verifier.report.fingerprint import VERSION, unnumbered
from verifier.report.view.words import shortened
from verifier.store import graphs, identity, key, outlines
from verifier.store.outcomes import outcome_key
from verifier.store.readings import reading_key
from verifier.store.vectors import row_key
from verifier.versions import replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from verifier.config import Config
    from verifier.corpus.entries import Kept
    from verifier.model import Article
    from verifier.partition import Outline
    from verifier.store.graphs import KeptGraph
    from verifier.store.outcomes import Outcome
    from verifier.workers import Workers

    Whole = Callable[[Iterable[str]], Mapping[str, Article]]

FINDING, COMPARING = "Finding stories", "Comparing stories"
LONGEST_TITLE = 120
# A graph grows by so many articles at once; to read more than that costs more than to look at all pairs anew.
AT_ONCE = 32


class Held(NamedTuple):
    """An article as far as it decides of stories, without its text, and the name of everything it is."""

    article: Article
    key: str


class Names(NamedTuple):
    """Under which keys an article's entries stand; "" for one that is none."""

    reading: str
    outline: str
    vectors: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A story that was compared; `hashes` are those of its findings before alike ones are numbered."""

    id: str
    key: str
    outcome_key: str
    title: str
    first: str
    last: str
    articles: tuple[Article, ...]
    names: Mapping[str, Names]
    outcome: Outcome
    hashes: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """The stories that were compared anew, and the ids of those that are as they were.

    `graph` is what is known of all pairs, from which the next run goes on; it is kept with the run.
    """

    made: tuple[Made, ...]
    kept: frozenset[str]
    graph: tuple[str, KeptGraph]


def code(config: Config) -> str:
    """All that findings depend on besides the articles; "" where the encoder cannot be identified."""
    known = encoder_identity(config.encoder)
    return "" if known is None else key(identity.comparing(), known, VERSION)


def derived(
    held: Sequence[Held],
    known: Mapping[str, str],
    whole: Whole,
    config: Config,
    store: Kept,
    workers: Workers,
) -> Derived:
    """The stories of articles, which are given in the order of a report.

    `known` are ids of stories by all that their outcome depends on, and `whole` gives articles with their
    texts. What is made is what `verify` makes of the same articles in this order.
    """
    keys = {each.article.id: each.key for each in held}
    told = Engine.of(config, store).known
    older = replaced(each.article for each in held)
    wanted = {name: outlines.outline_key(told, key) for name, key in keys.items() if name not in older}
    before = _before(store, told, wanted)
    strange = before.strange(wanted)
    found = dict(_outlines(store, {wanted[name]: name for name in strange})) if told else {}
    unread = list(whole(name for name in keys if name in older or name in {*strange} - {*found}).values())
    with readings_of(unread, store, workers) as readings:
        engine = Engine.of(config, store, readings, workers)
        new = whole(name for name in strange if name not in found).values()
        for article in workers.track(new, FINDING, len(new)):
            found[article.id] = engine.outline(article)
        drawn = before.over(wanted, [found[name] for name in strange])

        def cut(current: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
            places = {each.id: n for n, each in enumerate(current)}
            told_together = parted(drawn.index, drawn.graph)
            return tuple(sorted(tuple(sorted(places[name] for name in part)) for part in told_together))

        parts = in_stories([each.article for each in held], cut)
        names = [outcome_key(told, (keys[each.id] for each in part)) if told else "" for part in parts]
        kept = {n: known[key(name, VERSION)] for n, name in enumerate(names) if key(name, VERSION) in known}
        left = [(parts[n], name) for n, name in enumerate(names) if n not in kept]
        made = [
            _made(tuple(whole(each.id for each in part).values()), name, engine, keys)
            for part, name in workers.track(left, COMPARING, len(left))
        ]
    return Derived(
        made=tuple(made), kept=frozenset(kept.values()), graph=(graphs.graph_key(told) if told else "", drawn)
    )


def _before(store: Kept, told: str, wanted: Mapping[str, str]) -> KeptGraph:
    """The graph from which to go on: that of the last run, unless most of it is of no use any more."""
    content = store.get(graphs.KIND, graphs.graph_key(told)) if told else None
    found = graphs.read(content) if content else None
    if found is None:
        return graphs.nothing()
    new = found.strange(wanted)
    gone = found.outlines.keys() - wanted.keys()
    return graphs.nothing() if len(new) + len(gone) > AT_ONCE else found


def _outlines(store: Kept, wanted: Mapping[str, str]) -> Iterable[tuple[str, Outline]]:
    """The outlines that are kept, by the id of the article; `wanted` are these by their keys."""
    few = ((entry, store.get(outlines.KIND, entry)) for entry in wanted)
    for entry, content in few if len(wanted) <= AT_ONCE else store.every(outlines.KIND):
        if content and (name := wanted.get(entry)) and (found := outlines.read(content, name)):
            yield name, found


def _made(articles: tuple[Article, ...], name: str, engine: Engine, keys: Mapping[str, str]) -> Made:
    outcome = engine.outcome(articles)
    days = sorted(each for article in articles if (each := _day(article)))
    first = min(articles, key=lambda each: (_day(each) or dt.date.max, each.id))
    return Made(
        id=first.id,
        # What failed once may go well the next time.
        key="" if outcome.skipped or not name else key(name, VERSION),
        outcome_key=name,
        title=headline(first),
        first=days[0].isoformat() if days else "",
        last=days[-1].isoformat() if days else "",
        articles=articles,
        names={each.id: _names(each, outcome, engine.known, keys[each.id]) for each in articles},
        outcome=outcome,
        hashes=unnumbered(articles, outcome.findings),
    )


def _names(article: Article, outcome: Outcome, told: str, held: str) -> Names:
    said = [claim for claim in outcome.claims if claim.article_id == article.id]
    whole, bare = texts_of(said)
    return Names(
        reading=reading_key(article),
        outline=outlines.outline_key(told, held) if told else "",
        vectors=row_key(told, (*whole, *bare)) if told and said else "",
    )


def headline(article: Article) -> str:
    """The title of an article, or the beginning of its text."""
    text = article.text[article.header.end :].strip() or article.text.strip()
    return shortened(article.title or text.partition("\n")[0], LONGEST_TITLE)


def _day(article: Article) -> dt.date | None:
    return article.published or article.dateline
