"""The articles of a story in, what comparing them finds out: all stages from readings to findings."""

from __future__ import annotations

import functools
import inspect
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from verifier.align import aligned
from verifier.cluster import clusters
from verifier.encode import Encoder, EncoderError, encoder, identity, pieces
from verifier.events import Story, Vectors, story
from verifier.events.likeness import likeness
from verifier.events.mask import masked
from verifier.events.sources import by_claim
from verifier.model import Article, Reading, Skipped
from verifier.origin import origins
from verifier.reading import Readings, each_read
from verifier.rules import findings
from verifier.store.codec import packed
from verifier.store.outcomes import Outcome
from verifier.store.vectors import KeptEncoder
from verifier.versions import histories, replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from verifier.model import Claim
    from verifier.store import Entries
    from verifier.workers import Died

    Rows = NDArray[np.float32]

CHARACTERS_A_SECOND = 3_000  # that are compared on one core


class Told(NamedTuple):
    """The articles of a story and their readings, to be compared in another process."""

    articles: tuple[Article, ...]
    readings: Readings

    def seconds(self) -> float:
        """An estimate of the work on one core."""
        return sum(len(article.text) for article in self.articles) / CHARACTERS_A_SECOND

    def sent(self) -> Told:
        """With all that another machine needs."""
        return self._replace(readings=self.readings.carried(self.articles))

    def lost(self, error: Died) -> Outcome:
        """Its outcome where the process that compared it ended."""
        lost: list[Skipped] = []
        return uncompared(list(each_read(self.articles, self.readings.of, lost)), lost, error)


def packed_outcome(asked: str, told: Told) -> bytes:
    """The outcome of a story, with the encoder of that name, as the store keeps it."""
    return packed(tuple(compare(told.articles, model_of(asked, told.readings.store), told.readings.of)))


def model_of(asked: str, store: Entries | None) -> Encoder:
    """The encoder of a name, whose rows are kept in the store where it can be told what they depend on."""
    return (
        encoder(asked) if store is None or identity(asked) is None else KeptEncoder(model=asked, store=store)
    )


def compare(articles: Sequence[Article], model: Encoder, of: Callable[[Article], Reading]) -> Outcome:
    """Everything found in articles that have been loaded; `of` gives the reading of one.

    What fails, an article, a rule or the story as a whole, is that one's skip, and the rest goes on.
    """
    lost: list[Skipped] = []
    readings = list(each_read(articles, of, lost))
    said = tuple(claim for reading in readings for claim in reading.claims)
    try:
        told = tell(readings, model)
    except EncoderError:  # whoever named the model has to know; no article is at fault
        raise
    except Exception as error:  # noqa: BLE001  nor one in a story the other stories
        return uncompared(readings, lost, error)

    def failed(rule: str, error: Exception) -> None:
        what = f"the rule {rule} failed on its story"
        lost.extend(Skipped.failed(r.article.path, what, error) for r in readings)

    return Outcome(
        claims=said,
        clusters=told.clusters,
        events=tuple(instance.event for instance in told.instances),
        origins=told.origins,
        findings=findings(told, failed),
        skipped=tuple(lost),
    )


def uncompared(readings: Sequence[Reading], lost: Sequence[Skipped], error: Exception) -> Outcome:
    """The outcome of a story that could not be compared; `lost` are its articles that could not be read."""
    why = [Skipped.failed(r.article.path, "its story could not be compared", error) for r in readings]
    return Outcome(tuple(c for r in readings for c in r.claims), (), (), (), (), (*lost, *why))


def tell(readings: Sequence[Reading], model: Encoder, alignment: str = "") -> Story:
    """The readings of a batch as one story: vectors, clusters, origins, events, slots.

    Of several versions of a page, the newest one is compared. `alignment` names a folder with other models
    than those that ship.
    """
    by_id = {reading.article.id: reading for reading in readings}
    versions = histories(reading.article for reading in readings)
    newest = replaced(reading.article for reading in readings)
    readings = [reading for reading in readings if reading.article.id not in newest]
    told = linked(readings, model)
    # Claims of two happenings that were kept apart never share a cluster, however alike they are.
    apart = [(pair.a.frame.claim_id, pair.b.frame.claim_id) for pair in told.apart]
    found = origins(readings, told.names)
    alike = likeness(told, alignment)
    chances = alike.happening
    return replace(
        told,
        likeness=alike,
        clusters=clusters(chances.ids, chances.pairs, chances.values, apart),
        origins=found,
        behind=by_claim(found),
        slots=aligned(readings, pieces, alike.known.elsewhere() if alike.known else {}, alignment),
        histories=tuple(tuple(by_id[article.id] for article in history) for history in versions),
    )


def linked(readings: Sequence[Reading], model: Encoder) -> Story:
    """The readings of a batch with their vectors and events; no claims are grouped yet, no values aligned."""
    said = [claim for reading in readings for claim in reading.claims]
    encoded = [rows_of(model, reading) for reading in readings]
    vectors = Vectors(
        row={claim.id: n for n, claim in enumerate(said)},
        whole=_stacked([whole for whole, _ in encoded]),
        masked=_stacked([bare for _, bare in encoded]),
    )
    return story(readings, vectors)


def rows_of(model: Encoder, reading: Reading) -> tuple[Rows, Rows]:
    """Vectors of one article's claims, whole and masked."""
    whole, bare = texts_of(reading.claims)
    none = np.zeros((0, 1), dtype=np.float32)
    # What a store keeps need not stay in memory too.
    rows = inspect.unwrap(_encoded) if isinstance(model, KeptEncoder) else _encoded
    return rows(model, whole, bare) if whole else (none, none)


def texts_of(said: Sequence[Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the encoder is given of one article's claims: their texts, and these without their values."""
    return tuple(claim.text for claim in said), tuple(masked(claim) for claim in said)


@functools.lru_cache(maxsize=1024)
def _encoded(model: Encoder, whole: tuple[str, ...], bare: tuple[str, ...]) -> tuple[Rows, Rows]:
    """The rows of two lists of texts; one article's vectors never depend on another's."""
    rows = model.encode((*whole, *bare))
    return rows[: len(whole)], rows[len(whole) :]


def _stacked(parts: list[Rows]) -> Rows:
    filled = [part for part in parts if len(part)]
    return np.concatenate(filled) if filled else np.zeros((0, 1), dtype=np.float32)
