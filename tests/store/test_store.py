"""Entries are whole or absent, whatever happens to the folder and whoever writes beside us."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.store import MOST, SECONDS_UNUSED, TAG_FILE, Store, key, sealed, unsealed

if TYPE_CHECKING:
    from pathlib import Path

NOW = time.time()
CONTENT = b"a reading " * 50


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(folder=tmp_path / "cache")


def entry(store: Store) -> Path:
    return store.folder / "readings" / "k"


def test_what_is_put_is_got(store: Store) -> None:
    assert store.get("readings", "k") is None
    store.put("readings", "k", CONTENT)
    assert store.get("readings", "k") == CONTENT
    assert store.get("vectors", "k") is None
    store.put("readings", "k", b"")
    assert store.get("readings", "k") == b""


@given(content=st.binary(max_size=200), place=st.integers(0, 10_000), change=st.integers(1, 255))
def test_one_wrong_byte_is_found(content: bytes, place: int, change: int) -> None:
    whole = bytearray(sealed(content))
    assert unsealed(bytes(whole)) == content
    whole[place % len(whole)] ^= change
    assert unsealed(bytes(whole)) is None


@given(content=st.binary(max_size=50), length=st.integers(0, 10_000))
def test_a_part_of_an_entry_is_none(content: bytes, length: int) -> None:
    whole = sealed(content)
    assert unsealed(whole[: length % len(whole)]) is None
    assert unsealed(whole + b"x") is None


def test_a_pickle_is_never_read(store: Store) -> None:
    store.put("readings", "k", CONTENT)
    entry(store).write_bytes(b"cos\nsystem\n(S'exit 1'\ntR.")
    assert store.get("readings", "k") is None


def test_a_damaged_entry_is_written_anew(store: Store) -> None:
    store.put("readings", "k", CONTENT)
    entry(store).write_bytes(entry(store).read_bytes()[:-3])
    assert store.get("readings", "k") is None
    store.put("readings", "k", CONTENT)
    assert store.get("readings", "k") == CONTENT


def test_no_unfinished_entry_is_left(store: Store) -> None:
    store.put("readings", "k", CONTENT)
    assert [file.name for file in (store.folder / "readings").iterdir()] == ["k"]


def test_git_and_backups_leave_it_out(store: Store) -> None:
    store.put("readings", "k", CONTENT)
    assert (store.folder / ".gitignore").read_text() == "*\n"
    assert (store.folder / TAG_FILE).read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


@pytest.mark.parametrize("blocked", ["cache", "cache/readings", "cache/readings/k"])
def test_a_folder_that_cannot_be_written_costs_only_time(blocked: str, tmp_path: Path) -> None:
    place = tmp_path / blocked
    place.parent.mkdir(parents=True, exist_ok=True)
    if blocked.endswith("k"):
        place.mkdir()
    else:
        place.write_text("in the way")
    store = Store(folder=tmp_path / "cache")
    store.put("readings", "k", CONTENT)
    assert store.get("readings", "k") is None


def test_the_last_partitions_are_kept(store: Store) -> None:
    for number in range(MOST["partitions"] + 3):
        store.put("partitions", f"{number}", CONTENT)
        os.utime(store.folder / "partitions" / f"{number}", (NOW - 100 + number, NOW - 100 + number))
    store.put("partitions", "last", CONTENT)
    store.forget()
    kept = {file.name for file in (store.folder / "partitions").iterdir()}
    assert len(kept) == MOST["partitions"]
    assert "last" in kept
    assert "0" not in kept


def test_what_nobody_asks_for_is_forgotten(store: Store) -> None:
    for name in ("asked", "unasked"):
        store.put("readings", name, CONTENT)
        old = NOW - SECONDS_UNUSED - 100
        os.utime(store.folder / "readings" / name, (old, old))
    assert store.get("readings", "asked") == CONTENT
    store.put("outcomes", "new", CONTENT)
    store.forget()
    assert [file.name for file in (store.folder / "readings").iterdir()] == ["asked"]


def test_an_empty_store_has_nothing_to_forget(store: Store) -> None:
    store.forget()
    assert not store.folder.exists()


def test_clean_removes_entries_and_nothing_else(store: Store) -> None:
    assert store.clean() == 0
    store.put("readings", "k", CONTENT)
    store.put("vectors", "k", CONTENT)
    stranger = store.folder / "notes.txt"
    stranger.write_text("mine")
    assert store.clean() == 2
    assert list(store.folder.rglob("*")) == [stranger]
    stranger.unlink()
    store.put("readings", "k", CONTENT)
    store.clean()
    assert not store.folder.exists()


def test_clean_touches_no_folder_that_is_not_a_cache(tmp_path: Path) -> None:
    (tmp_path / "readings").mkdir()
    (tmp_path / "readings" / "mine.txt").write_text("mine")
    assert Store(folder=tmp_path).clean() == 0
    assert (tmp_path / "readings" / "mine.txt").exists()


WRITER = """
import sys
from pathlib import Path
from verifier.store import Store
store = Store(folder=Path(sys.argv[1]))
for n in range(200):
    content = b"%d " % (n % 7) * 3000
    store.put("readings", str(n % 7), content)
    found = store.get("readings", str(n % 7))
    assert found == content, "a torn entry"
"""


def test_runs_side_by_side_see_whole_entries(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path / "cache")]
    runs = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(3)]
    assert [run.communicate(timeout=100)[1] for run in runs] == [b"", b"", b""]
    assert {file.name for file in (tmp_path / "cache" / "readings").iterdir()} == set("0123456")


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_a_key_is_that_of_its_parts(one: list[str], other: list[str]) -> None:
    assert (key(*one) == key(*other)) == (one == other)
