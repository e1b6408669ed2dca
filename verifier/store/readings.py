"""An article in, its reading out: from the store, or read and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.model import Reading
from verifier.store import identity, key
from verifier.store.codec import Damaged, packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Article
    from verifier.store import Entries

KIND = "readings"


def reading(store: Entries, article: Article, read: Callable[[Article], Reading]) -> Reading:
    """What `read` makes of the article, which is not called when that is known."""
    name, nameless = reading_key(article), _nameless(article)
    if (content := store.get(KIND, name)) is not None:
        try:
            return replace(_checked(unpacked(content), nameless), article=article)
        except Damaged:
            pass  # written anew below
    made = read(article)
    store.put(KIND, name, packed(replace(made, article=nameless)))
    return made


def is_kept(store: Entries, article: Article) -> bool:
    """Whether the reading of an article is there, and counts as asked for."""
    return store.holds(KIND, reading_key(article))


def reading_key(article: Article) -> str:
    """The name of an article's reading."""
    return key(identity.reading(), article_key(_nameless(article)))


def _nameless(article: Article) -> Article:
    """A renamed file is the same article, unless its outlet came from its name."""
    return replace(article, path="")


def article_key(article: Article) -> str:
    """A name for everything an article is, its path included."""
    return key(packed(article).decode())


def _checked(found: object, article: Article) -> Reading:
    if not isinstance(found, Reading) or found.article != article:
        raise Damaged("the reading of another article")
    return found
