"""Articles in, their stories and what comparing them finds out; what has not changed is left alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from verifier.comparing import texts_of
from verifier.encode import identity as encoder_identity
from verifier.partition import stories
from verifier.pipeline import Engine, in_stories
from verifier.reading import readings_of
from verifier.report.fingerprint import VERSION, unnumbered
from verifier.report.view.words import shortened
from verifier.store import identity, key, outlines
from verifier.store.outcomes import outcome_key
from verifier.store.readings import reading_key
from verifier.store.vectors import row_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from verifier.config import Config
    from verifier.corpus.entries import Kept
    from verifier.model import Article
    from verifier.partition import Outline
    from verifier.store.outcomes import Outcome
    from verifier.workers import Workers

    Whole = Callable[[Iterable[str]], Mapping[str, Article]]

FINDING, COMPARING = "Finding stories", "Comparing stories"
LONGEST_TITLE = 120


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
    """The stories that were compared anew, and the ids of those that are as they were."""

    made: tuple[Made, ...]
    kept: frozenset[str]


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
    found = dict(_outlines(store, told, keys)) if told else {}
    unread = list(whole(name for name in keys if name not in found).values())
    with readings_of(unread, store, workers) as readings:
        engine = Engine.of(config, store, readings, workers)

        def parted(current: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
            new = whole(each.id for each in current if each.id not in found).values()
            for article in workers.track(new, FINDING, len(new)):
                found[article.id] = engine.outline(article)
            return stories([found[each.id] for each in current])

        parts = in_stories([each.article for each in held], parted) if held else ()
        names = [outcome_key(told, (keys[each.id] for each in part)) if told else "" for part in parts]
        kept = {n: known[key(name, VERSION)] for n, name in enumerate(names) if key(name, VERSION) in known}
        left = [(parts[n], name) for n, name in enumerate(names) if n not in kept]
        made = [
            _made(tuple(whole(each.id for each in part).values()), name, engine, keys)
            for part, name in workers.track(left, COMPARING, len(left))
        ]
    return Derived(made=tuple(made), kept=frozenset(kept.values()))


def _outlines(store: Kept, told: str, keys: Mapping[str, str]) -> Iterable[tuple[str, Outline]]:
    """The outlines that are kept, by the id of the article."""
    wanted = {outlines.outline_key(told, held): name for name, held in keys.items()}
    for entry, content in store.every(outlines.KIND):
        if (name := wanted.get(entry)) and (found := outlines.read(content, name)):
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
