"""A database keeps what the engine computes as a folder does, and lets go of what no article names."""

from __future__ import annotations

import pickle
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verifier.corpus import Corpus
from verifier.corpus.entries import Kept
from verifier.store import Entries, Store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["folder", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Entries:
    if request.param == "folder":
        return Store(folder=tmp_path / "cache")
    Corpus.open(tmp_path / "c.db").close()
    return Kept(file=tmp_path / "c.db")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["readings", "vectors"]), st.sampled_from("ab"), st.binary(max_size=9))
    )
)
def test_the_last_that_was_put_is_got(store: Entries, puts: list[tuple[str, str, bytes]]) -> None:
    for kind, key, content in puts:
        store.put(kind, key, content)
    # Another process has its own way to the same entries.
    other = pickle.loads(pickle.dumps(store))
    for kind, key, content in {(kind, key): (kind, key, content) for kind, key, content in puts}.values():
        assert other.get(kind, key) == content
        assert other.holds(kind, key)
    assert other.get("outlines", "a") is None
    assert not other.holds("outlines", "a")
    assert hash(other) == hash(store)


def test_one_wrong_byte_makes_an_entry_absent(tmp_path: Path) -> None:
    file = tmp_path / "c.db"
    with Corpus.open(file) as corpus:
        store = Kept(file=file)
        store.put("readings", "k", b"a reading")
        with closing(sqlite3.connect(file)) as other:
            other.execute("UPDATE entry SET content = substr(content, 2)")
            other.commit()
        assert store.get("readings", "k") is None
        assert dict(store.every("readings")) == {}
        assert len(corpus.check()) == 1


def test_a_file_that_cannot_be_read_or_written_costs_time_only(tmp_path: Path) -> None:
    file = tmp_path / "c.db"
    file.write_bytes(b"no database" * 1000)
    store = Kept(file=file)
    store.put("readings", "k", b"a reading")
    store.forget()
    assert store.get("readings", "k") is None
    assert not store.holds("readings", "k")
    assert file.read_bytes() == b"no database" * 1000


def test_what_articles_name_is_kept_and_what_is_of_dead_runs_goes(corpus: Corpus) -> None:
    store = Kept(file=corpus.file)
    kept = {kind: set(dict(store.every(kind))) for kind in ("readings", "outlines", "vectors")}
    assert {kind: len(keys) for kind, keys in kept.items()} == {"readings": 7, "outlines": 6, "vectors": 6}
    assert not dict(store.every("outcomes"))
    store.put("readings", "of a run that was killed", b"a reading")
    radio, dial = (corpus.articles(outlet=name)[0].id for name in ("Coast Radio", "Evening Dial"))
    corpus.remove([radio], "why")
    assert store.get("readings", "of a run that was killed")
    corpus.remove([dial], "why")
    assert not store.holds("readings", "of a run that was killed")
    left = {kind: set(dict(store.every(kind))) for kind in kept}
    assert {kind: len(kept[kind] - left[kind]) for kind in kept} == dict.fromkeys(kept, 2)
    assert all(left[kind] <= kept[kind] for kind in kept)
