"""Work on other machines: the workers of a dask cluster at an address, which share no disk with this one.

All that is needed for a piece of work goes with it, and what is made of it comes back. The scheduler gives
the work of a worker that is lost to another one, and gives up what has been on several workers when they
were lost; that is tried once more, alone, so that only the piece at fault is lost.

Dask pickles what it sends. Whoever can reach the scheduler can run code on the workers, and what a worker
answers is unpickled here: the cluster is to be one's own, and closed to others (docs/cluster.md).
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from verifier.workers.processes import Died

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from distributed import Client, Future

    Standing = Callable[[], Mapping[str, str]]

Given = TypeVar("Given")
Made = TypeVar("Made")

INSTALL = "Install what talks to it: pip install 'news-crosscheck[cluster]'."
KEPT = "what was read by then is in the cache, unless there is none"
# Seconds for an answer, and how long a cluster may stand without a single worker.
ANSWERS, PATIENCE = 8, 60
# A task costs the scheduler a millisecond; so much work, by the estimates, and so many pieces go into one.
SECONDS_A_TASK, MOST_A_TASK = 1.0, 8
# Tasks for each thread of the cluster: one is worked on, and the next ones are there when it is done.
AHEAD = 3
# A worker with several threads does one piece at a time: the parser and the tokenizer are not made for more.
ONE_AT_A_TIME = threading.Lock()


class MachinesError(Exception):
    """The cluster cannot be worked with; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machines:
    """The workers at an address; `standing` tells what decides their results, and is the `same` on each."""

    address: str
    client: Client
    standing: Standing
    same: Mapping[str, str]
    patience: float = PATIENCE

    def results(
        self,
        work: Callable[[Given], Made],
        given: Sequence[Given],
        seconds: Callable[[Given], float],
        sent: Callable[[Given], Given],
    ) -> Iterator[tuple[int, Made | Died]]:
        """The number of each that was given and what `work` made of it, in the order in which it was done.

        What `work` raises is raised, and MachinesError where the cluster is lost or a worker is not like
        this machine.
        """
        with self._told():
            most = min(max(len(given) // (self._threads() * AHEAD), 1), MOST_A_TASK)
        waiting = deque(_tasks([seconds(each) for each in given], most))
        suspects: deque[int] = deque()
        running: dict[Future, list[int]] = {}

        def begin(numbers: list[int]) -> None:
            pieces = [sent(given[number]) for number in numbers]
            arguments = (work, pieces, self.standing, self.same)
            running[self.client.submit(carried_out, *arguments, pure=False)] = numbers

        with self._told():
            while waiting or running or suspects:
                alone = not waiting and not running
                if alone:
                    begin([suspects.popleft()])
                room = AHEAD * self._threads() - len(running)
                while waiting and room > 0:
                    begin(waiting.popleft())
                    room -= 1
                for future in self._done(running):
                    numbers = running.pop(future)
                    if not _killed(future):
                        yield from zip(numbers, future.result(), strict=True)
                    elif alone:
                        yield numbers[0], Died("the process that worked on it ended")
                    else:
                        suspects += numbers

    def check(self) -> None:
        """Raise MachinesError unless there is a worker, and all there are do the same as this machine."""
        with self._told():
            try:
                self.client.wait_for_workers(1, timeout=self.patience)
            except TimeoutError as error:
                raise MachinesError(f"{self._name} has no worker; start one") from error
            found = self.client.run(self.standing, on_error="return")
        for worker, standing in sorted(found.items()):
            if isinstance(standing, Exception):
                raise MachinesError(
                    f"the worker {worker} cannot run news-crosscheck ({standing}); install this version there"
                )
            if words := unlike(standing, self.same):
                raise MachinesError(f"the worker {worker} is not like this machine: {words}")

    @property
    def _name(self) -> str:
        return f"the cluster at {self.address}"

    def _threads(self) -> int:
        threads: dict[str, int] = self.client.nthreads()
        return max(1, sum(threads.values()))

    def _done(self, running: Mapping[Future, object]) -> set[Future]:
        from distributed import wait  # noqa: PLC0415  an extra, and no light one

        while True:
            try:
                with self.client.as_current():
                    return set(wait([*running], self.patience, "FIRST_COMPLETED").done)
            except TimeoutError as error:
                if not self.client.nthreads():
                    raise MachinesError(
                        f"{self._name} has no worker left; start one, and run this again; {KEPT}"
                    ) from error

    @contextmanager
    def _told(self) -> Iterator[None]:
        """One sentence where the scheduler goes away."""
        try:
            yield
        except (CancelledError, OSError) as error:
            cancelled = isinstance(error, CancelledError)
            words = "its scheduler no longer answers" if cancelled else _words(error)
            raise MachinesError(f"{self._name} is gone ({words}); {KEPT}") from error


@contextmanager
def machines(address: str, standing: Standing, patience: float = PATIENCE) -> Iterator[Machines]:
    """The cluster at an address ("tcp://host:8786") or of a scheduler file, while this lasts.

    `standing`, a function that can be imported by its name, tells by name all that decides a result. Raises
    MachinesError where nobody answers, and where a worker is not like this machine.
    """
    try:
        from distributed import Client  # noqa: PLC0415  an extra, and no light one
    except ModuleNotFoundError as error:
        raise MachinesError(f"--cluster needs dask. {INSTALL}") from error
    same = standing()
    file = {"scheduler_file": address} if Path(address).suffix == ".json" else {}
    if file and not Path(address).is_file():
        raise MachinesError(f'there is no scheduler file {address}; an address is such as "tcp://host:8786"')
    try:
        client = Client(**(file or {"address": address}), timeout=ANSWERS, set_as_default=False)
    except (OSError, ValueError, TypeError, KeyError, RuntimeError) as error:
        raise MachinesError(
            f"no cluster answers at {address} ({_words(error)}); is the scheduler running, and is this the "
            'address that it printed, such as "tcp://host:8786"?'
        ) from error
    with client:
        found = Machines(address=address, client=client, standing=standing, same=same, patience=patience)
        found.check()
        yield found


def carried_out(
    work: Callable[[Given], Made], given: Sequence[Given], standing: Standing, same: Mapping[str, str]
) -> list[Made]:
    """What a worker makes of each, once it has seen that it is like the machine that asks."""
    # It may have come after the others were asked.
    if words := unlike(standing(), same):
        raise MachinesError(f"a worker is not like this machine: {words}")
    with ONE_AT_A_TIME:
        return [work(each) for each in given]


def unlike(there: Mapping[str, str], here: Mapping[str, str]) -> str:
    """The first thing in which a worker differs from this machine, in words, or ""."""
    for name, value in here.items():
        if (other := there.get(name, "unknown")) != value:
            return f"it has {name} {other}, and here it is {value}; install the same on both"
    return ""


def _tasks(seconds: Sequence[float], most: int) -> Iterator[list[int]]:
    """Numbers that stand in a row, at most so many of them that a task is worth sending."""
    task: list[int] = []
    long = 0.0
    for number, each in enumerate(seconds):
        if task and (long + each > SECONDS_A_TASK or len(task) == most):
            yield task
            task, long = [], 0.0
        task.append(number)
        long += each
    if task:
        yield task


def _killed(future: Future) -> bool:
    """Whether the scheduler gave a task up because workers were lost with it."""
    from distributed import KilledWorker  # noqa: PLC0415  as above

    return future.status == "error" and isinstance(future.exception(), KilledWorker)


def _words(error: BaseException) -> str:
    """The first line of an error, short enough for a sentence."""
    lines: list[Any] = str(error).splitlines() or [type(error).__name__]
    return str(lines[0]).rstrip(".")[:160]
