"""Steps of a run as they are done in, a sign of life on stderr out; and how long each stage took."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from verifier.cli.terminal import warn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress as Bar

Step = TypeVar("Step")
# Imports, models, and what lies between the stages.
PREPARING = "Preparing"
# The log of a job shows a line so often; a person at a terminal sees a bar.
SECONDS_TO_A_LINE = 60.0


@dataclass(slots=True, kw_only=True)
class Progress:
    """The stage that a run is in, with its steps; `seconds` are those of the stages that are done, in order.

    Seconds are printed and never stand in a file: the same articles give the same bytes.
    """

    quiet: bool = False
    every: float = SECONDS_TO_A_LINE
    seconds: dict[str, float] = field(default_factory=dict)
    _stage: str = PREPARING
    _begun: float = field(init=False)
    _done: int = 0
    _total: int = 0
    _bar: Bar | None = None

    def __post_init__(self) -> None:
        self._begun = time.monotonic()

    def track(self, steps: Iterable[Step], stage: str, total: int) -> Iterator[Step]:
        """The steps, each counted once the work on it is done."""
        self._enter(stage, total)
        for step in steps:
            yield step
            self._done += 1
            self._draw()
        self._enter(PREPARING, 0)

    @contextmanager
    def shown(self) -> Iterator[None]:
        """While this lasts: a bar on a terminal, a line now and then elsewhere, nothing where it is quiet."""
        self._begun = time.monotonic()
        try:
            if self.quiet:
                yield
            elif sys.stderr.isatty():
                with self._drawn():
                    yield
            else:
                with self._told():
                    yield
        finally:
            self._enter(PREPARING, 0)

    @contextmanager
    def _drawn(self) -> Iterator[None]:
        from rich.console import Console  # noqa: PLC0415  rich is not free
        from rich.progress import (  # noqa: PLC0415  as above
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            bar.add_task(PREPARING, total=None)
            self._bar = bar
            yield
            self._bar = None

    @contextmanager
    def _told(self) -> Iterator[None]:
        ended = threading.Event()

        def tell() -> None:
            while not ended.wait(self.every):
                warn(self.line())

        teller = threading.Thread(target=tell, daemon=True)
        teller.start()
        try:
            yield
        finally:
            ended.set()
            teller.join()

    def line(self) -> str:
        """Such as "Reading articles: 120 of 1,000 done, about 12 minutes left"."""
        from verifier.report.view.words import count  # noqa: PLC0415  it brings in the page

        passed = time.monotonic() - self._begun
        if not self._total:
            return f"{self._stage}: {count(round(passed / 60), 'minute')} so far"
        told = f"{self._stage}: {self._done:,} of {self._total:,} done"
        if not self._done:
            return told
        left = passed / self._done * (self._total - self._done)
        return f"{told}, about {count(max(1, round(left / 60)), 'minute')} left"

    def _enter(self, stage: str, total: int) -> None:
        now = time.monotonic()
        self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + now - self._begun
        self._stage, self._begun, self._done, self._total = stage, now, 0, total
        if self._bar is not None:
            task = self._bar.task_ids[0]
            self._bar.reset(task, description=stage, total=total or None)

    def _draw(self) -> None:
        if self._bar is not None:
            self._bar.advance(self._bar.task_ids[0])
