"""How the work on a batch is carried out: in how many processes, on which machines, and who hears of it.

Nothing here changes what is found: the results come in the order of what was given, whoever made them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from verifier.workers.processes import MOST, Died, results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from verifier.workers.machines import Machines

    Progress = Callable[[str, int, int], None]

__all__ = ["ALONE", "Died", "Track", "Workers", "cores", "telling"]

Given = TypeVar("Given")
Made = TypeVar("Made")
# Seconds on one core. A process is ready to read after three to five (Python, the parser, its tables), and
# hands over what it has read: two are as fast as one for work of 3.5 seconds, and save a fifth from here on.
LEAST = 10.0


class Track(Protocol):
    """Hands on the steps of a stage as they come, to somebody who counts them."""

    def __call__(self, steps: Iterable[Given], stage: str, total: int) -> Iterator[Given]:
        """The same steps in the same order; there will be `total` of them."""
        ...


def telling(progress: Progress) -> Track:
    """A track that tells somebody the stage, how many of its steps are done, and how many there are."""

    def track(steps: Iterable[Given], stage: str, total: int) -> Iterator[Given]:
        for done, step in enumerate(steps, 1):
            yield step
            progress(stage, done, total)

    return track


def untracked(steps: Iterable[Given], stage: str, total: int) -> Iterator[Given]:  # noqa: ARG001  a Track
    """The steps, and nobody counts them."""
    return iter(steps)


def as_it_is(each: Given) -> Given:
    """What is given, for work that finds all else on the disk of this machine."""
    return each


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """`jobs` processes, which are started for work of `least` seconds; `track` hears of every step.

    Where there are other `machines`, all work that needs no file of this one is done there.
    """

    jobs: int = 1
    track: Track = untracked
    least: float = LEAST
    machines: Machines | None = None

    def here(self) -> Workers:
        """The processes of this machine, for work on its files."""
        return replace(self, machines=None)

    def needed(self, seconds: float) -> bool:
        """Whether work of so many seconds on one core is done in other processes, here or elsewhere."""
        return self.machines is not None or (self.jobs > 1 and seconds >= self.least)

    def map(
        self,
        work: Callable[[Given], Made],
        given: Sequence[Given],
        stage: str,
        seconds: Callable[[Given], float],
    ) -> list[Made | Died]:
        """What `work` makes of each, in this order; otherwise as `each`."""
        found = dict(self.each(work, given, stage, seconds))
        return [found[number] for number in range(len(given))]

    def each(
        self,
        work: Callable[[Given], Made],
        given: Sequence[Given],
        stage: str,
        seconds: Callable[[Given], float],
        sent: Callable[[Given], Given] = as_it_is,
    ) -> Iterator[tuple[int, Made | Died]]:
        """The number of each and what `work` makes of it, as it is done; `Died` where the process ended.

        `seconds` estimates the work on one. In other processes, `work` and what it takes and gives are
        pickled. To other machines goes what `sent` makes of each, which is asked for as late as can be. What
        `work` raises is raised.
        """
        if self.machines is not None:
            made = self.machines.results(work, given, seconds, sent)
        elif self.needed(sum(map(seconds, given)) if self.jobs > 1 else 0):
            made = results(work, given, self.jobs)
        else:
            steps = self.track(given, stage, len(given))
            yield from ((number, work(each)) for number, each in enumerate(steps))
            return
        yield from self.track(made, stage, len(given))


ALONE = Workers()


def cores() -> int:
    """The cores that this process may use."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, MOST)
