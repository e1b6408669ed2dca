"""A clock on each stage of a real run: seconds of the processor, peak memory, and the encoder's operations.

The engine's own functions are wrapped where they are called from, so that what is measured is what runs. A
stage that calls another one is not charged for it. The peak of a stage is the most memory the process held
while it was on top, as the kernel counts it (Linux; elsewhere it is the peak of the process so far).
"""

from __future__ import annotations

import functools
import resource
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier import comparing, parse, pipeline, reading, verify
from verifier.encode import twin
from verifier.facts import KINDS
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from verifier.report import Report

# The stages in the order of the flow, with the functions of each: the module that calls it, and its name.
WRAPPED: tuple[tuple[str, Any, str], ...] = (
    ("load", pipeline, "load"),
    ("segment", reading, "sentences"),
    ("parse", parse, "tokens"),
    *((f"facts: {kind.__name__.rpartition('.')[2]}", kind, "extract") for kind in KINDS),
    ("claims", reading, "resolve"),
    ("claims", reading, "claims"),
    ("encode", twin.Twin, "encode"),
    ("encode: tokens", comparing, "pieces"),
    ("partition", pipeline, "outline"),
    ("partition", pipeline, "stories"),
    ("events", comparing, "story"),
    ("events", comparing, "likeness"),
    ("events", comparing, "clusters"),
    ("events", comparing, "origins"),
    ("align", comparing, "aligned"),
    ("rules", comparing, "findings"),
)
STAGES = (*dict.fromkeys(stage for stage, _, _ in WRAPPED), "report", "between")
FORMATS = ("html", "json")
# all-MiniLM-L6-v2: layers, width, width between the two halves of a layer.
LAYERS, WIDTH, INNER = 6, 384, 1536
STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass(slots=True)
class Clock:
    """Seconds and peak megabytes by stage; `operations` of the encoder, multiplications and additions.

    `pairs` are the pairs of claims that were looked at, `sample` some of them, by the ids of their claims.
    """

    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))
    peaks: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))
    operations: float = 0.0
    pairs: int = 0
    sample: list[tuple[str, str]] = field(default_factory=list)
    _on: list[str] = field(default_factory=lambda: ["between"])
    _since: float = field(default_factory=time.process_time)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Charge what runs inside to a stage."""
        self._charge()
        self._on.append(name)
        try:
            yield
        finally:
            self._charge()
            self._on.pop()

    def _charge(self) -> None:
        on, now = self._on[-1], time.process_time()
        self.seconds[on] += now - self._since
        self.peaks[on] = max(self.peaks[on], peak())
        self._since = time.process_time()

    def end(self) -> None:
        """Charge what has run since the last stage ended."""
        self._charge()


def peak() -> float:
    """The most megabytes held since this was last asked."""
    try:
        held = STATUS.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]
        RESET.write_text("5", encoding="ascii")
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(held) / 1024


def clocked(paths: Sequence[Path]) -> tuple[Report, Clock]:
    """The report on articles and the clock of the run; formats are rendered and thrown away."""
    clock, real = Clock(), [(owner, name, getattr(owner, name)) for _, owner, name in WRAPPED]
    counted = _counted(clock)
    try:
        for (stage, _, _), (owner, name, function) in zip(WRAPPED, real, strict=True):
            setattr(owner, name, _wrapped(clock, stage, function))
        report = verify(paths)
        with clock.stage("report"):
            for name in FORMATS:
                REPORTERS[name].content(report)
    finally:
        for owner, name, function in (*real, *counted):
            setattr(owner, name, function)
    clock.end()
    return report, clock


def _wrapped(clock: Clock, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def run(*given: Any, **named: Any) -> Any:  # noqa: ANN401  any function of the engine
        with clock.stage(stage):
            made = function(*given, **named)
            # What is made one by one would be charged to whoever asks for it.
            return list(made) if stage == "parse" else made

    return run


def _counted(clock: Clock) -> list[tuple[Any, str, Any]]:
    """Count the operations of the encoder and the candidate pairs; what was there before."""
    likeness = sys.modules["verifier.events.likeness"]
    run, features = twin._run, likeness.features  # noqa: SLF001  the one place where the encoder runs

    def counting(adapter: str, output: str, encoded: list[Any]) -> Any:  # noqa: ANN401  rows of numbers
        clock.operations += sum(operations(len(each.ids)) for each in encoded)
        return run(adapter, output, encoded)

    def looked_at(known: Any, one: Any, other: Any) -> Any:  # noqa: ANN401  the engine's own types
        clock.pairs += len(one)
        for n in range(0, len(one), max(1, len(one) // 4)):
            clock.sample.append((known.ids[int(one[n])], known.ids[int(other[n])]))
        return features(known, one, other)

    twin._run = counting  # noqa: SLF001  as above
    vars(likeness)["features"] = looked_at
    return [(twin, "_run", run), (likeness, "features", features)]


def operations(tokens: int) -> float:
    """Multiplications and additions of the encoder's matrices on a text of so many tokens."""
    return 2.0 * tokens * LAYERS * (4 * WIDTH**2 + 2 * WIDTH * INNER + 2 * tokens * WIDTH)
