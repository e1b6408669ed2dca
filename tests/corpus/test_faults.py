"""Kills, full disks, damage, two writers, other people's files: a clear sentence, and nothing lost."""

from __future__ import annotations

import datetime as dt
import itertools
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.bench.faults import trial
from tests.corpus.articles import EVERY, ticking
from verifier.corpus import Corpus, CorpusError
from verifier.corpus.tables import APPLICATION, LAYOUT
from verifier.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
ADDING = """
import sys
from verifier.corpus import Corpus, CorpusError
try:
    with Corpus.open(sys.argv[1]) as corpus:
        for file in sys.argv[2:]:
            corpus.add(file)
except CorpusError as error:
    sys.exit(str(error))
"""
# Files may not grow beyond some bytes: as on a disk that is full, in a process of its own.
ON_A_FULL_DISK = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))" + ADDING
NEW = {
    "outlet": "Harbour Mail",
    "published": "2025-02-06",
    "text": "The fire at the Hallin mill in Tarnby on Monday injured 19 workers. The road was closed.",
}


def test_what_is_killed_loses_the_run_in_progress_and_nothing_else(tmp_path: Path) -> None:
    tally = trial(tmp_path, kills=5, seed=1)
    assert tally.losses == []
    assert tally.kills == 5


def test_two_that_write_at_once_both_add_what_they_have(tmp_path: Path, files: dict[str, Path]) -> None:
    file, names = str(tmp_path / "c.db"), sorted(files)
    halves = [[str(files[name]) for name in names[half::2]] for half in (0, 1)]
    running = [
        subprocess.Popen([sys.executable, "-c", ADDING, file, *half], stderr=subprocess.PIPE)
        for half in halves
    ]
    assert [process.communicate(timeout=300)[1] for process in running] == [b"", b""]
    with Corpus.open(file) as corpus:
        assert corpus.check() == ()
        assert corpus.report().findings == verify([str(each) for each in files.values()]).findings
        assert sorted(change.kind for change in corpus.trace()) == ["added"] * len(files)


def test_a_writer_that_waits_too_long_says_so(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verifier.corpus.database.SECONDS_WAITED", 0.05)
    with Corpus.open(copied) as corpus, closing(sqlite3.connect(copied, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CorpusError, match="another process is writing to it; nothing was changed"):
            corpus.add(NEW)
        # Whoever reads waits for nobody.
        assert len(corpus.articles()) == len(EVERY)
        other.execute("ROLLBACK")
        assert len(corpus.add(NEW).added) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to the size of files to set")
def test_on_a_full_disk_all_is_as_it_was(copied: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text(NEW["text"])
    with Corpus.open(copied) as corpus:
        before = corpus.report()
    command = [sys.executable, "-c", ON_A_FULL_DISK.format(40 * 1024), str(copied), str(new)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    assert "the disk is full" in done.stderr
    assert "what was there before is as it was" in done.stderr
    with Corpus.open(copied) as corpus:
        assert corpus.check() == ()
        assert corpus.report() == before
        assert len(corpus.add(str(new)).added) == 1


def test_on_a_disk_that_is_full_from_the_start_no_corpus_is_made(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ON_A_FULL_DISK.format(4096), str(tmp_path / "c.db")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert "the disk is full" in done.stderr
    with Corpus.open(tmp_path / "c.db") as corpus:
        assert corpus.check() == ()


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_file_is_told_and_what_can_be_read_of_it_is_saved(
    copied: Path, files: dict[str, Path], seed: int
) -> None:
    chance, content = random.Random(seed), bytearray(copied.read_bytes())
    for _ in range(3):
        place = chance.randrange(PAGE, len(content) - PAGE)
        content[place : place + PAGE] = chance.randbytes(PAGE)
    copied.write_bytes(content)
    with Corpus.open(copied, clock=ticking(2)) as corpus:
        assert corpus.check()
        said = []
        for read in (corpus.status, corpus.report, corpus.findings, corpus.trace, corpus.stories):
            try:
                read()
            except CorpusError as error:
                said.append(str(error))
        assert all("verifier corpus check" in each and "verifier corpus rebuild" in each for each in said)
        lost = corpus.rebuild()
        assert corpus.check() == ()
        assert len(corpus.articles()) >= len(EVERY) - len(lost)
        # What was lost is added again, and all is as it was.
        corpus.add([str(file) for file in files.values()])
        assert corpus.report().findings == verify([str(file) for file in files.values()]).findings
        assert corpus.trace()[-1 if not lost else 0].kind in {"rebuilt", "added"}


def test_a_file_that_was_cut_off_is_saved_as_far_as_it_goes(copied: Path) -> None:
    copied.write_bytes(copied.read_bytes()[: copied.stat().st_size // 2 // PAGE * PAGE])
    with Corpus.open(copied, clock=ticking(2)) as corpus:
        assert corpus.check()
        corpus.rebuild()
        assert corpus.check() == ()
        assert len(corpus.add(NEW).added) == 1


def test_rebuilding_keeps_all_that_was_there(corpus: Corpus) -> None:
    (radio,) = corpus.articles(outlet="Coast Radio")
    corpus.remove([radio.id], "taken back", retracted=True)
    report, trace = corpus.report(), corpus.trace()
    seen = {each.finding.id: (each.first, each.gone) for each in corpus.findings()}
    assert corpus.rebuild() == ()
    assert corpus.report() == report
    assert corpus.trace()[:-1] == trace
    assert corpus.trace()[-1].kind == "rebuilt"
    assert {each.finding.id: (each.first, each.gone) for each in corpus.findings()} == seen
    assert corpus.articles(removed=True)[0].reason == "taken back"


def test_a_run_while_a_corpus_is_rebuilt_is_not_lost(corpus: Corpus) -> None:
    looks = itertools.count()

    def meanwhile() -> dt.datetime:
        # The clock is looked at before the old file is read, and again when the new one is written.
        if next(looks) == 1:
            corpus.add(NEW)
        return dt.datetime(2025, 6, 1, tzinfo=dt.UTC)

    with (
        Corpus.open(corpus.file, clock=meanwhile) as other,
        pytest.raises(CorpusError, match="another process has written to it meanwhile; try again"),
    ):
        other.rebuild()
    assert len(corpus.articles()) == len(EVERY) + 1
    assert corpus.check() == ()


@pytest.mark.parametrize("content", [b"no database at all " * 300, b"SQLite format 3\x00" + b"\xff" * 8000])
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "c.db"
    file.write_bytes(content)
    with pytest.raises(CorpusError, match=r"not a corpus, or its beginning is damaged"):
        Corpus.open(file)
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "c.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE song (name TEXT)")
    before = file.read_bytes()
    with pytest.raises(CorpusError, match="a database of another program"):
        Corpus.open(file)
    assert file.read_bytes() == before


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "c.db"
    with closing(sqlite3.connect(file)) as newer:
        newer.execute(f"PRAGMA application_id = {APPLICATION}")
        newer.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    with pytest.raises(
        CorpusError, match=r"made by a newer version of news-crosscheck \(layout 2, .* update it"
    ):
        Corpus.open(file)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="there is no folder"):
        Corpus.open(tmp_path / "nowhere" / "c.db")
