"""An article in, its reading out: from the store, or read and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.model import Reading
from verifier.store import Store, identity, key
from verifier.store.codec import Damaged, packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Article

KIND = "readings"


def reading(store: Store, article: Article, read: Callable[[Article], Reading]) -> Reading:
    """What `read` makes of the article, which is not called when that is known."""
    name, nameless = entry(article), _nameless(article)
    if (content := store.get(KIND, name)) is not None:
        try:
            return replace(_checked(unpacked(content), nameless), article=article)
        except Damaged:
            pass  # written anew below
    made = read(article)
    store.put(KIND, name, packed(replace(made, article=nameless)))
    return made


def is_kept(store: Store, article: Article) -> bool:
    """Whether the reading of an article is there, and counts as asked for."""
    return store.holds(KIND, entry(article))


def entry(article: Article) -> str:
    """The key of the reading of an article."""
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
