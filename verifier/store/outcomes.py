"""What comparing the articles of a story gave before: an unchanged story is not compared again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from verifier.store import identity, key
from verifier.store.codec import Damaged, packed, unpacked
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from verifier.model import Article, Claim, Cluster, Event, Finding, Origin, Skipped
    from verifier.store import Entries

KIND = "outcomes"


class Outcome(NamedTuple):
    """Everything that comparing articles finds out about them; `skipped` is what failed on the way."""

    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    events: tuple[Event, ...]
    origins: tuple[Origin, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = ()


def outcome_key(model: str, articles: Iterable[str]) -> str:
    """The name of what comparing articles gives, by the names of the articles in their order."""
    return key(identity.comparing(), model, *articles)


def outcome(
    store: Entries | None, articles: Sequence[Article], model: str, compare: Callable[[], Outcome]
) -> Outcome:
    """What `compare` gives for these articles in this order, which is not called when that is known.

    `model` is all that the vectors depend on.
    """
    if store is None:
        return compare()
    name = outcome_key(model, map(article_key, articles))
    if (content := store.get(KIND, name)) is not None:
        try:
            return Outcome(*unpacked(content))
        except (Damaged, TypeError):
            pass  # written anew below
    made = compare()
    if not made.skipped:  # what failed once may go well the next time
        store.put(KIND, name, packed(tuple(made)))
    return made


def is_kept(store: Entries, articles: Sequence[Article], model: str) -> bool:
    """Whether the outcome of these articles in this order is there, and counts as asked for."""
    return store.holds(KIND, outcome_key(model, map(article_key, articles)))
