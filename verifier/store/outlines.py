"""Outlines of articles and the stories they make: from the store, or made and kept."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from verifier.partition import Outline
from verifier.store import identity, key
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verifier.model import Article
    from verifier.partition import Stories
    from verifier.store import Entries

KIND, PARTED = "outlines", "partitions"


def outline(store: Entries | None, article: Article, model: str, made: Callable[[], Outline]) -> Outline:
    """What `made` gives for the article, which is not called when that is known.

    `model` is all that the vectors depend on.
    """
    if store is None:
        return made()
    name = outline_key(model, article_key(article))
    if (content := store.get(KIND, name)) is not None and (kept := read(content, article.id)):
        return kept
    found = made()
    day = found.day.isoformat() if found.day else ""
    plain = [found.vector, sorted(found.named), sorted(found.places), found.words, day]
    store.put(KIND, name, json.dumps(plain, separators=(",", ":")).encode())
    return found


def outline_key(model: str, article: str) -> str:
    """The name of an article's outline, by the name of the article."""
    return key(identity.comparing(), model, article)


def read(content: bytes, article_id: str) -> Outline | None:
    """The outline that was written, or None where this version did not write it."""
    try:
        vector, named, places, words, day = json.loads(content)
        return Outline(
            article_id=article_id,
            vector=tuple(map(float, vector)),
            named=frozenset(map(str, named)),
            places=frozenset(map(str, places)),
            words=tuple((str(word), int(weight)) for word, weight in words),
            day=dt.date.fromisoformat(day) if day else None,
        )
    except (ValueError, TypeError):
        return None


def stories(
    store: Entries | None, articles: Sequence[Article], model: str, made: Callable[[], Stories]
) -> Stories:
    """What `made` gives for these articles in this order, which is not called when that is known."""
    if store is None:
        return made()
    name = key(identity.comparing(), model, *map(article_key, articles))
    if (content := store.get(PARTED, name)) is not None and (kept := _parts(content, len(articles))):
        return kept
    found = made()
    store.put(PARTED, name, json.dumps(found, separators=(",", ":")).encode())
    return found


def _parts(content: bytes, count: int) -> Stories:
    """The stories that were written, or () where they are not a partition of so many articles."""
    try:
        found = tuple(tuple(map(int, part)) for part in json.loads(content))
    except (ValueError, TypeError):
        return ()
    return found if sorted(n for part in found for n in part) == list(range(count)) else ()
