"""What a run over the same articles gave before: a second run over an unchanged set does no work."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from verifier.store import Store, identity, key
from verifier.store.codec import Damaged, packed, unpacked
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verifier.model import Article, Claim, Cluster, Event, Finding, Origin

KIND = "outcomes"


class Outcome(NamedTuple):
    """Everything that a run finds out about its articles."""

    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    events: tuple[Event, ...]
    origins: tuple[Origin, ...]
    findings: tuple[Finding, ...]


def outcome(store: Store, articles: Sequence[Article], model: str, compare: Callable[[], Outcome]) -> Outcome:
    """What `compare` gives for these articles in this order, which is not called when that is known.

    `model` is all that the vectors depend on.
    """
    name = key(identity.comparing(), model, *map(article_key, articles))
    if (content := store.get(KIND, name)) is not None:
        try:
            return Outcome(*unpacked(content))
        except (Damaged, TypeError):
            pass  # written anew below
    made = compare()
    store.put(KIND, name, packed(tuple(made)))
    return made
