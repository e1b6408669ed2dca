"""Other processes: everything given is done once, in order, and one that dies loses its own work only."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.workers.deeds import FATAL, WRONG, doubled, process, threads
from verifier.workers import Died, Workers, cores
from verifier.workers.processes import results

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

EAGER = Workers(jobs=2, least=0.0)
PARENT = """
from verifier.workers import Workers
from tests.workers.deeds import slept
if __name__ == "__main__":
    Workers(jobs=2, least=0.0).map(slept, [600.0, 600.0], "", lambda _: 1.0)
"""


def second(_: int) -> float:
    return 1.0


def test_results_come_in_the_order_of_what_was_given() -> None:
    assert EAGER.map(doubled, range(10), "doubling", second) == [2 * n for n in range(10)]
    assert EAGER.map(doubled, [], "doubling", second) == []


@pytest.mark.parametrize("place", [0, 3, 9])
def test_a_process_that_dies_loses_what_it_worked_on(place: int) -> None:
    given = [1] * place + [FATAL] + [1] * (9 - place)
    made = EAGER.map(doubled, given, "doubling", second)
    assert isinstance(made[place], Died)
    assert made[:place] + made[place + 1 :] == [2] * 9


def test_every_process_may_die() -> None:
    numbers = [number for number, made in results(doubled, [FATAL] * 3, 2) if isinstance(made, Died)]
    assert sorted(numbers) == [0, 1, 2]


def test_an_error_is_raised_as_it_would_be_here() -> None:
    for workers in (Workers(), EAGER):
        with pytest.raises(ArithmeticError, match="no such double"):
            workers.map(doubled, [1, WRONG, 2], "doubling", second)


def test_one_job_and_little_work_stay_in_this_process() -> None:
    here = {os.getpid()}
    assert set(Workers(least=0.0).map(process, range(3), "", second)) == here
    assert set(Workers(jobs=2, least=4.0).map(process, range(3), "", second)) == here
    assert not set(Workers(jobs=2, least=3.0).map(process, range(3), "", second)) & here


def test_each_process_has_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert EAGER.map(threads, [0], "", second) == ["1"]


@pytest.mark.parametrize("workers", [Workers(), EAGER], ids=["here", "elsewhere"])
def test_every_step_is_counted(workers: Workers) -> None:
    seen: list[tuple[str, int, int]] = []

    class Counted:
        def __call__(self, steps: Iterable[int], stage: str, total: int) -> Iterator[int]:
            for step in steps:
                seen.append((stage, total, 1))
                yield step

    Workers(jobs=workers.jobs, least=0.0, track=Counted()).map(doubled, [1, 2, 3], "doubling", second)  # type: ignore[arg-type]  # a Track of one type
    assert seen == [("doubling", 3, 1)] * 3


def test_there_is_a_core() -> None:
    assert cores() >= 1


def test_no_process_outlives_a_parent_that_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    command = [sys.executable, str(script)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as parent:
        assert parent.stdout is not None
        assert [parent.stdout.readline() for _ in range(2)] == [b"begun\n"] * 2
        parent.kill()
        # It ends when the last process that could write to it has ended.
        assert parent.stdout.read() == b""
