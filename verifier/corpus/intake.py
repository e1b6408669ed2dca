"""Articles that were loaded and those that are there in, what becomes of each of them out.

An article is known by its content. The same content of another outlet or another address is a reprint, and an
article of its own; at the same path it is the same article of which something else is said now.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from verifier.corpus.rows import clean
from verifier.model import content_id
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from verifier.corpus.rows import Row
    from verifier.corpus.told import Kind
    from verifier.model import Article

IN_MEMORY = "article#"


class _There(NamedTuple):
    """What tells an article that is there, from the file or from this very run."""

    id: str
    key: str
    path: str
    outlet: str
    url: str
    removed: bool


@dataclass(slots=True, kw_only=True)
class Intake:
    """What becomes of articles; those that are written are here with the name of everything they are."""

    added: list[tuple[Article, str]] = field(default_factory=list)
    changed: list[tuple[Article, str]] = field(default_factory=list)
    returned: list[tuple[Article, str]] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)

    @property
    def kinds(self) -> tuple[tuple[Kind, list[tuple[Article, str]]], ...]:
        """What the trace says of those that are written."""
        return ("added", self.added), ("changed", self.changed), ("returned", self.returned)

    @property
    def written(self) -> list[tuple[Article, str]]:
        """All that changes the corpus."""
        return [*self.added, *self.changed, *self.returned]


def intake(articles: Iterable[Article], rows: Mapping[str, Row], *, again: bool) -> Intake:
    """What becomes of each article; what was taken out of the corpus comes back only with `again`."""
    found = Intake()
    there: dict[str, list[_There]] = {}
    paths: dict[str, list[str]] = {}
    for row in rows.values():
        known = _There(row.id, row.key, row.path, row.outlet, row.url, row.removed is not None)
        there.setdefault(row.sha256, []).append(known)
        if not known.removed:
            paths.setdefault(row.path, []).append(row.id)
    ids = set(rows)
    for article in articles:
        same = there.setdefault(article.sha256, [])
        twin = _twin(article, same)
        name = twin.id if twin else _free(article, ids)
        taken = replace(article, id=name)
        key = article_key(taken)
        if twin is None:
            found.added.append((taken, key))
            ids.add(name)
            path = clean(article.path)
            if (older := paths.get(path)) and not path.startswith(IN_MEMORY):
                found.beside.append((name, older[-1]))
            same.append(_There(name, key, path, clean(article.outlet), clean(article.url), removed=False))
        elif twin.removed:
            if again:
                found.returned.append((taken, key))
                same[same.index(twin)] = twin._replace(key=key, removed=False)
            else:
                found.refused.append(name)
        elif twin.path == clean(article.path) and twin.key != key:
            found.changed.append((taken, key))
            same[same.index(twin)] = twin._replace(key=key)
        else:
            found.known.append(name)
    return found


def _twin(article: Article, same: Iterable[_There]) -> _There | None:
    outlet, url, path = clean(article.outlet), clean(article.url), clean(article.path)
    exact = [each for each in same if (each.outlet, each.url) == (outlet, url)]
    return next(iter([*exact, *(each for each in same if each.path == path)]), None)


def _free(article: Article, ids: set[str]) -> str:
    """The id that the loader gives to this content, or for a reprint one of what makes it another article."""
    plain = article.sha256[:12]
    return plain if plain not in ids else content_id(article.sha256, article.outlet, article.url)
