"""Changed stories: one telling is another value, and what it tells is still known."""

from __future__ import annotations

from pathlib import Path

from tests.mutation.batch import batch
from tests.training.changed import chosen, edited

STORY = min((Path(__file__).parents[1] / "corpora" / "stories").iterdir())


def test_the_changed_words_still_tell_their_fact() -> None:
    known = batch(STORY)
    for edit in chosen(known, "timex"):
        after = edited(known, edit, None)
        assert after.texts[edit.file] != known.texts[edit.file]
        same = next(shared for shared in after.shared if shared.name == edit.name)
        told = [after.texts[w.file][w.start : w.end] for w in same.told]
        assert edit.new in told
        # All other tellings stand where they stood, as words.
        before = [w.text for shared in known.shared for w in shared.told]
        now = [after.texts[w.file][w.start : w.end] for shared in after.shared for w in shared.told]
        assert all(x == y or edit.old in x for x, y in zip(before, now, strict=True))


def test_the_same_changes_are_chosen_each_time() -> None:
    assert chosen(batch(STORY), "name") == chosen(batch(STORY), "name")
