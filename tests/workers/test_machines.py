"""Other machines: two workers of a cluster give the bytes of this process, whatever becomes of one."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.workers.deeds import FATAL, WRONG, alike, doubled, missing, older
from verifier.cli import run
from verifier.encode import EncoderError
from verifier.pipeline import extract, verify
from verifier.report.registry import REPORTERS
from verifier.store import Store
from verifier.store.identity import standing
from verifier.workers import Died, Workers
from verifier.workers.machines import Machines, MachinesError, machines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.report import Report

dask = pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")

SEEDS = [Path(__file__).parents[2] / "seeds" / name for name in ("ferry_grounding", "defence_commission")]
TOLD = "TORVIK, 3 June 2024 - A truck hit a pier of the Brenna bridge on Sunday. {number} people were hurt.\n"
SILENT = logging.CRITICAL
SETTINGS = {
    # Two workers are lost with a task before it is given up, and not four.
    "distributed.scheduler.allowed-failures": 1,
    "distributed.worker.preload": ["tests.workers.fatal"],
    # This one process keeps the workers, and would give up a place whose worker was just lost again.
    "distributed.deploy.lost-worker-timeout": "1h",
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where a cluster of two processes answers."""
    with (
        dask.config.set(SETTINGS),
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=":0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
    ):
        yield cluster.scheduler_address


@pytest.fixture(scope="module")
def found(address: str) -> Iterator[Machines]:
    with machines(address, standing) as there:
        yield there


@pytest.fixture(scope="module")
def alone() -> Report:
    """The report that this process writes."""
    return verify(SEEDS)


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    """A short story of two articles that differ."""
    batch = tmp_path / "bridge"
    batch.mkdir()
    for name, number in (("morning", "Four"), ("noon", "Five")):
        (batch / f"{name}.txt").write_text(TOLD.format(number=number))
    return batch


def same_bytes(one: Report, other: Report) -> bool:
    return all(
        REPORTERS[name].content(one) == REPORTERS[name].content(other) for name in ("html", "json", "csv")
    )


def second(_: int) -> float:
    return 1.0


def test_other_machines_write_the_bytes_of_this_one(found: Machines, alone: Report, tmp_path: Path) -> None:
    assert len(alone.findings) > 50
    store = Store(folder=tmp_path / "cache")
    steps: list[str] = []

    def progress(stage: str, done: int, total: int) -> None:
        steps.append(f"{stage} {done} of {total}")

    there = verify(SEEDS, store=store, workers=Workers(machines=found), progress=progress)
    assert same_bytes(there, alone)
    assert "Reading articles 11 of 11" in steps
    assert "Comparing stories 2 of 2" in steps
    # What was made there is kept here: nothing is left to be sent, and nothing to be computed.
    kept = {kind: len(list((store.folder / kind).iterdir())) for kind in ("readings", "vectors", "outlines")}
    assert kept == {"readings": 11, "vectors": 11, "outlines": 11}
    steps.clear()
    again = verify(SEEDS, store=store, workers=Workers(machines=found), progress=progress)
    assert same_bytes(again, alone)
    assert not [step for step in steps if step.startswith(("Reading", "Comparing"))]
    assert extract(SEEDS, store=store, workers=Workers(machines=found)) == extract(SEEDS)


def test_what_was_read_before_is_compared_there(found: Machines, bridge: Path, tmp_path: Path) -> None:
    store = Store(folder=tmp_path / "cache")
    told = verify(bridge, store=store)
    for outcome in (store.folder / "outcomes").iterdir():
        outcome.unlink()
    assert same_bytes(verify(bridge, store=store, workers=Workers(machines=found)), told)


def test_a_worker_that_is_killed_midway_changes_nothing(found: Machines, alone: Report) -> None:
    killed: list[int] = []

    def progress(stage: str, done: int, total: int) -> None:  # noqa: ARG001  the reading of the first is done
        if stage == "Reading articles" and not killed:
            killed.append(min(found.client.run(os.getpid).values()))
            os.kill(killed[0], signal.SIGKILL)

    there = verify(SEEDS, workers=Workers(machines=found), progress=progress)
    assert killed
    assert same_bytes(there, alone)


def test_an_article_that_ends_workers_is_one_skip(found: Machines, bridge: Path) -> None:
    told = verify(bridge)
    (bridge / "fatal.txt").write_text("TORVIK, 3 June 2024 - The zeppelin was late. It left at noon.\n")
    (bridge / "wrong.txt").write_text("TORVIK, 3 June 2024 - The airship was late. It left at noon.\n")
    there = verify(bridge, workers=Workers(machines=found))
    fatal, wrong = there.skipped
    assert fatal.path.endswith("fatal.txt")
    assert "could not be analysed: an error of the program (Died: the process" in fatal.reason
    assert wrong.path.endswith("wrong.txt")
    assert "could not be analysed: an error of the program (ZeroDivisionError: by nought)" in wrong.reason
    assert there.findings == told.findings
    assert told.findings


def test_results_are_those_of_what_was_given(found: Machines) -> None:
    there = Workers(machines=found)
    numbers = [*range(10), FATAL, *range(20, 30)]
    made = there.map(doubled, numbers, "doubling", second)
    assert isinstance(made[10], Died)
    assert made[:10] + made[11:] == [2 * number for number in numbers if number != FATAL]
    assert there.map(doubled, [], "doubling", second) == []
    with pytest.raises(ArithmeticError, match="no such double"):
        there.map(doubled, [1, WRONG, 2], "doubling", second)


def test_a_worker_of_another_version_is_told(address: str, found: Machines) -> None:
    with (
        pytest.raises(MachinesError, match=r"it has news-crosscheck 0\.9, and here it is 1\.0; install"),
        machines(address, older),
    ):
        pass
    with (
        pytest.raises(MachinesError, match=r"cannot run news-crosscheck \(No module named 'verifier'\)"),
        machines(address, missing),
    ):
        pass
    # One that joins later is asked with the first work.
    late = replace(found, standing=older, same=older())
    with pytest.raises(MachinesError, match=r"it has news-crosscheck 0\.9, and here it is 1\.0"):
        Workers(machines=late).map(doubled, [1], "doubling", second)


def test_a_model_without_files_cannot_be_told_alike() -> None:
    with pytest.raises(EncoderError, match="nowhere/model is no folder"):
        standing("nowhere/model")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://127.0.0.1:1", "no cluster answers at tcp://127.0.0.1:1 (Timed out"),
        ("http://127.0.0.1:1", "no cluster answers at http://127.0.0.1:1 (unknown address scheme"),
        ("nowhere.json", "there is no scheduler file nowhere.json"),
    ],
)
def test_nobody_answers(
    address: str,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("verifier.workers.machines.ANSWERS", 1)
    monkeypatch.chdir(tmp_path)
    assert run(["report", str(SEEDS[0]), "--cluster", address]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert words in line
    assert not list(tmp_path.iterdir())


def test_a_cluster_without_workers_is_told() -> None:
    with distributed.LocalCluster(n_workers=0, dashboard_address=":0") as cluster:
        with (
            pytest.raises(MachinesError, match="has no worker; start one"),
            machines(cluster.scheduler_address, alike, patience=0.1),
        ):
            pass
        with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
            bare = Machines(address="there", client=client, standing=alike, same=alike(), patience=0.1)
            with pytest.raises(MachinesError, match="the cluster at there has no worker left"):
                Workers(machines=bare).map(doubled, [1], "doubling", second)


def test_a_cluster_that_goes_away_is_told() -> None:
    with distributed.LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=SILENT) as cluster:
        client = distributed.Client(cluster.scheduler_address, set_as_default=False)
        bare = Machines(address="there", client=client, standing=alike, same=alike())
        ended = threading.Timer(0.5, cluster.close)
        ended.start()
        with pytest.raises(MachinesError, match="the cluster at there is gone"):
            Workers(machines=bare).map(doubled, [1, 2], "doubling", second)
        ended.join()
        client.close()


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(MachinesError, match=r"--cluster needs dask\. Install .* 'news-crosscheck\[cluster\]'"),
        machines("tcp://127.0.0.1:1", alike),
    ):
        pass
