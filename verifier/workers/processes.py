"""Work and what it is to be done on in, results out of other processes; one that dies loses one result.

Processes are spawned and not forked: a fork copies the locks of threads that are not there to open them.
"""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Given = TypeVar("Given")
Made = TypeVar("Made")
# Windows waits for no more processes at once.
MOST = 61


class Died(Exception):  # noqa: N818  it says what became of a process
    """A process ended without a word over one piece of work: out of memory, or a fault in a library."""


def results(
    work: Callable[[Given], Made], given: Sequence[Given], jobs: int
) -> Iterator[tuple[int, Made | Died]]:
    """The number of each that was given and what `work` made of it, in the order in which it was done.

    What `work` raises is raised.
    """
    waiting = dict(enumerate(given))
    while waiting:
        for number, made in _done(work, dict(waiting), jobs):
            del waiting[number]
            yield number, made
        # Something is left only where a process died, and then it worked on one of the first of these.
        for number in list(waiting)[:jobs]:
            alone = dict(_done(work, {number: waiting.pop(number)}, 1))
            yield number, alone.get(number, Died("the process that worked on it ended"))


def _done(work: Callable[[Given], Made], given: Mapping[int, Given], jobs: int) -> Iterator[tuple[int, Made]]:
    """What is made of each, until a process dies."""
    pool = ProcessPoolExecutor(
        max_workers=min(jobs, len(given), MOST), mp_context=get_context("spawn"), initializer=_begin
    )
    futures = {}
    try:
        with suppress(BrokenProcessPool):
            for number, each in given.items():
                futures[pool.submit(work, each)] = number
        for future in as_completed(futures):
            if not isinstance(future.exception(), BrokenProcessPool):
                yield futures[future], future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """What a process does before its first work; what is heavy is imported later, with the work."""
    # Ctrl-C ends it at once, and without a traceback of its own.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Each process has a core; threads of its own would take it from the others.
    os.environ.setdefault("OMP_NUM_THREADS", "1")


def _end_with_parent() -> None:
    """Whoever kills the parent leaves no process waiting for work for ever."""
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)
