"""Invented stories in, the pairs of slot fillers that arise when an article tells one fact wrongly out.

A wrong value does more than differ: links between events break, what depends on the value is read otherwise,
and the true value stands alone in the other article. So one telling is changed, as the mutation test does
with other batches, the article is read anew, and the pairs that touch the changed words are labelled.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mutation.batch import batch
from tests.mutation.edits import edits
from tests.mutation.mutators.table import CONTRADICTING
from tests.training.labelled import Told, clashing
from verifier.load import load
from verifier.pipeline import kept, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.mutation.batch import Batch, Shared, Words
    from tests.mutation.edits import Edit
    from tests.training.labelled import Labelled
    from verifier.encode import Encoder
    from verifier.events.slot import Filler
    from verifier.model import FactKind
    from verifier.store import Store

SEED = 1
# Numbers are left out: a forest that learned from changed ones found a few more changes of the mutation test,
# and no longer a conflict of a seed batch.
KINDS: dict[str, FactKind] = {"date": "timex", "time": "timex", "person": "name"}
# Of one story and kind of fact; more are like those that were chosen.
EDITS = 8


def changed(
    folder: Path, kinds: Sequence[FactKind], model: Encoder, store: Store | None
) -> Iterator[Labelled]:
    """The pairs of one story that touch a changed value, for some changes of each kind of fact."""
    known = batch(folder)
    for kind in kinds:
        for edit in chosen(known, kind):
            yield from _pairs(known, edit, kind, model, store)


def chosen(known: Batch, kind: FactKind) -> list[Edit]:
    """Some contradicting changes of a story, the same in each run."""
    contradicting = {change.name for change in CONTRADICTING}
    made = [
        edit
        for edit in edits(known, SEED, every=True)
        if edit.mutator in contradicting and KINDS.get(edit.slot) == kind
    ]
    return random.Random(f"{SEED} {known.name} {kind}").sample(made, min(EDITS, len(made)))


def _pairs(
    known: Batch, edit: Edit, kind: FactKind, model: Encoder, store: Store | None
) -> Iterator[Labelled]:
    after = edited(known, edit, store)
    story = tell([after.readings[file] for file in sorted(after.readings)], model)
    article = after.readings[edit.file].article.id

    def touched(filler: Filler) -> bool:
        inside = filler.fact.start < edit.start + len(edit.new) and edit.start < filler.fact.end
        return inside and filler.article_id == article

    for pair in clashing(known.name, story, Told(after), kind, touched):
        yield replace(pair, how=edit.mutator)


def edited(known: Batch, edit: Edit, store: Store | None) -> Batch:
    """The batch with one article changed, and the tellings of its facts where they stand now."""
    text = known.texts[edit.file]
    texts = known.texts | {edit.file: text[: edit.start] + edit.new + text[edit.end :]}
    with tempfile.TemporaryDirectory() as folder:
        for file in texts:
            shutil.copy(known.folder / file, folder)
        Path(folder, edit.file).write_bytes(texts[edit.file].encode())
        articles, _ = load([folder])
    return replace(
        known,
        texts=texts,
        readings={article.path.rpartition("/")[2]: kept(article, store) for article in articles},
        shared=tuple(_moved(shared, edit) for shared in known.shared),
    )


def _moved(shared: Shared, edit: Edit) -> Shared:
    return replace(
        shared,
        told=tuple(_shifted(words, edit) for words in shared.told),
        follows=tuple(_shifted(words, edit) for words in shared.follows),
    )


def _shifted(words: Words, edit: Edit) -> Words:
    if words.file != edit.file or words.end <= edit.start:
        return words
    more = len(edit.new) - (edit.end - edit.start)
    start = words.start if words.start <= edit.start else max(words.start + more, edit.start)
    return replace(words, start=start, end=max(words.end, edit.end) + more)
