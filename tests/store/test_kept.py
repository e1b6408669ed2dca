"""A run with a store gives what a run without one gives, and computes only what is new."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from verifier import comparing, encode, pipeline
from verifier.pipeline import verify
from verifier.store import Store, sealed
from verifier.store.readings import reading
from verifier.store.vectors import KeptEncoder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from verifier.model import Article, Reading

OLD = "date 2025-03-08\nVelm, March 8 - The blast at the Ulsen refinery on Tuesday injured 73 workers.\n"
NEW = "date 2025-03-08\nOslo, March 8 - The blast at the Ulsen refinery on Tuesday injured 37 workers.\n"
OTHER = "date 2025-03-08\nOslo, March 8 - The 14th session of the Tarn River Commission was held in Oslo.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "old.txt").write_text(OLD)
    (articles / "other.txt").write_text(OTHER)
    return articles


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(folder=tmp_path / "cache")


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been read and encoded: the real functions, watched."""
    done: list[str] = []
    read, model = pipeline.read.__wrapped__, encode.encoder("")
    rows = model.encode

    def watched_read(article: Article) -> Reading:
        done.append(f"read {article.path.rpartition('/')[2]}")
        return read(article)

    def watched_encode(texts: Sequence[str]) -> object:
        done.append("encode")
        return rows(texts)

    monkeypatch.setattr("verifier.reading.read", watched_read)
    monkeypatch.setattr(model, "encode", watched_encode)
    comparing._encoded.cache_clear()  # noqa: SLF001  what this process remembers is no store
    return done


def plain(paths: Path, store: Store | None) -> str:
    comparing._encoded.cache_clear()  # noqa: SLF001  as above
    return json.dumps(verify([paths], store=store).to_dict())


def test_the_report_is_the_same(folder: Path, store: Store) -> None:
    (folder / "new.txt").write_text(NEW)
    without = plain(folder, None)
    assert '"conflict"' in without
    assert plain(folder, store) == without
    assert plain(folder, store) == without
    for outcome in (store.folder / "outcomes").iterdir():
        outcome.unlink()
    assert plain(folder, store) == without


def test_only_the_new_article_is_read_and_encoded(folder: Path, store: Store, work: list[str]) -> None:
    plain(folder, store)
    assert sorted(work) == ["encode", "encode", "read old.txt", "read other.txt"]
    work.clear()
    (folder / "new.txt").write_text(NEW)
    plain(folder, store)
    assert sorted(work) == ["encode", "read new.txt"]


def test_a_second_run_does_no_work(folder: Path, store: Store, work: list[str]) -> None:
    plain(folder, store)
    work.clear()
    plain(folder, store)
    assert work == []


def test_a_renamed_file_is_not_read_again(folder: Path, store: Store, work: list[str]) -> None:
    text = "outlet: Velm Post\n"
    (folder / "old.txt").write_text(OLD.replace("\n", f"\n{text}", 1))
    plain(folder, store)
    before = len(work)
    (folder / "old.txt").rename(folder / "new.txt")
    report = verify([folder], store=store)
    assert {article.path.rpartition("/")[2] for article in report.articles} == {"new.txt", "other.txt"}
    assert all(each.outlet for each in report.articles)
    assert len(work) - before <= 1  # an outlet that is taken from the file's name makes another article


@pytest.mark.parametrize("kind", ["readings", "vectors", "outcomes"])
@pytest.mark.parametrize("damage", ["cut", "garbage", "other"])
def test_a_damaged_entry_is_never_trusted(kind: str, damage: str, folder: Path, store: Store) -> None:
    whole = plain(folder, store)
    if kind != "outcomes":
        for file in (store.folder / "outcomes").iterdir():
            file.unlink()
    files = sorted((store.folder / kind).iterdir())
    assert files
    for file in files:
        old = file.read_bytes()
        file.write_bytes(
            {"cut": old[:-5], "garbage": b"\x80\x04.", "other": sealed(b'["(", "of another version"]')}[
                damage
            ]
        )
    assert plain(folder, store) == whole


def test_a_reading_of_another_article_is_not_taken(folder: Path, store: Store) -> None:
    report = verify([folder])
    first, second = report.articles
    reading(store, first, pipeline.read)
    [entry] = (store.folder / "readings").iterdir()
    content = entry.read_bytes()
    entry.unlink()
    reading(store, second, pipeline.read)
    [other] = (store.folder / "readings").iterdir()
    other.write_bytes(content)
    assert reading(store, second, pipeline.read).article == second


def test_another_encoder_has_other_vectors(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["The bridge was closed.", "The bridge was opened."]
    rows = KeptEncoder(model="", store=store).encode(texts)
    assert np.array_equal(KeptEncoder(model="", store=store).encode(texts), rows)
    assert len(list((store.folder / "vectors").iterdir())) == 1
    monkeypatch.setattr("verifier.store.vectors.identity", lambda _: "other weights")
    KeptEncoder(model="", store=store).encode(texts)
    assert len(list((store.folder / "vectors").iterdir())) == 2


def test_a_model_that_can_change_under_its_name_is_not_kept(tmp_path: Path) -> None:
    encode.identity.cache_clear()
    assert encode.identity("somebody/model") is None
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights").write_bytes(b"1")
    first = encode.identity(str(tmp_path / "model"))
    encode.identity.cache_clear()
    (tmp_path / "model" / "weights").write_bytes(b"2")
    assert encode.identity(str(tmp_path / "model")) != first


LIGHT = """
import sys
from pathlib import Path
from verifier.pipeline import verify
from verifier.store import Store
store = Store(folder=Path(sys.argv[1]))
if "anew" in sys.argv:
    for file in (store.folder / "outcomes").iterdir():
        file.unlink()
verify([sys.argv[2]], store=store)
heavy = ("torch", "sentence_transformers", "onnxruntime", "spacy")
print(*(each for each in heavy if each in sys.modules))
"""


def test_nothing_heavy_is_imported_when_nothing_is_new(folder: Path, store: Store) -> None:
    plain(folder, store)

    def heavy(*more: str) -> list[str]:
        command = [sys.executable, "-c", LIGHT, str(store.folder), str(folder), *more]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
        return done.stdout.split()

    assert heavy() == []
    # Two stories of one article each have no values to align.
    assert heavy("anew") == []
    (folder / "new.txt").write_text(NEW)
    assert heavy() == ["onnxruntime", "spacy"]
    # What is compared anew needs the vectors of words, which are not kept, and no parser.
    assert heavy("anew") == ["onnxruntime"]


def test_an_edit_of_our_own_code_renews_what_depends_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from verifier.store import identity  # noqa: PLC0415  its name is that of a function used above

    for file in ("facts/a.py", "rules/b.py", "cli/c.py"):
        (tmp_path / file).parent.mkdir()
        (tmp_path / file).write_text("1")
    monkeypatch.setattr(identity, "PACKAGE", tmp_path)

    def keys() -> tuple[str, str]:
        identity.reading.cache_clear()
        identity.comparing.cache_clear()
        return identity.reading(), identity.comparing()

    first = keys()
    (tmp_path / "cli" / "c.py").write_text("2")
    assert keys() == first
    (tmp_path / "rules" / "b.py").write_text("2")
    second = keys()
    assert (second[0] == first[0], second[1] == first[1]) == (True, False)
    (tmp_path / "facts" / "a.py").write_text("2")
    assert keys()[0] != second[0]
    monkeypatch.undo()
    keys()


def test_what_a_batch_gives_depends_on_every_stage() -> None:
    from verifier.store.identity import COMPARING, PACKAGE  # noqa: PLC0415  as above

    above = {"__init__.py", "audit", "check", "cli", "config", "corpus", "judge", "report", "serve"}
    above |= {"version.py", "votes", "workers"}
    code = {e.name for e in PACKAGE.iterdir() if e.suffix == ".py" or (e / "__init__.py").exists()}
    assert code - set(COMPARING) == above


def test_articles_are_distinct_by_all_they_say(folder: Path, store: Store) -> None:
    [first, _] = verify([folder]).articles
    seen: list[Article] = []

    def read(article: Article) -> Reading:
        seen.append(article)
        return pipeline.read(article)

    reading(store, first, read)
    reading(store, replace(first, path="elsewhere.txt"), read)
    assert len(seen) == 1
    reading(store, replace(first, published=None), read)
    assert len(seen) == 2
