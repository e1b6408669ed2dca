"""What comparing the articles of a story gave before: an unchanged story is not compared again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from verifier.store import Store, identity, key
from verifier.store.codec import Damaged, packed, unpacked
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verifier.model import Article, Claim, Cluster, Event, Finding, Origin, Skipped

KIND = "outcomes"


class Outcome(NamedTuple):
    """Everything that comparing articles finds out about them; `skipped` is what failed on the way."""

    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    events: tuple[Event, ...]
    origins: tuple[Origin, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = ()


def outcome(
    store: Store | None, articles: Sequence[Article], model: str, compare: Callable[[], Outcome]
) -> Outcome:
    """What `compare` gives for these articles in this order, which is not called when that is known.

    `model` is all that the vectors depend on.
    """
    if store is None:
        return compare()
    name = _name(articles, model)
    if (content := store.get(KIND, name)) is not None:
        try:
            return Outcome(*unpacked(content))
        except (Damaged, TypeError):
            pass  # written anew below
    made = compare()
    if not made.skipped:  # what failed once may go well the next time
        store.put(KIND, name, packed(tuple(made)))
    return made


def is_kept(store: Store, articles: Sequence[Article], model: str) -> bool:
    """Whether the outcome of these articles in this order is there, and counts as asked for."""
    return store.holds(KIND, _name(articles, model))


def _name(articles: Sequence[Article], model: str) -> str:
    return key(identity.comparing(), model, *map(article_key, articles))
