"""The thresholds of the engine and their reasons, as its code states them: a second list would go stale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ENGINE = Path(__file__).parents[2]
# What decides which claims are compared and what is called a conflict.
STAGES = ("align", "cluster", "origin", "events", "rules")
STATED = re.compile(
    r"((?:^#.*\n)*)^([A-Z][A-Z_]*(?:, [A-Z][A-Z_]*)*) = (-?[\d._]+(?:, -?[\d._]+)*)(?: {2}# (.+))?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """One threshold, or several that are stated together: module, name, value and the reason beside it."""

    module: str
    name: str
    value: str
    reason: str


@cache
def thresholds(engine: Path = ENGINE) -> tuple[Threshold, ...]:
    """Every number that a module of these stages names in capitals and gives a reason for, by module."""
    files = sorted(
        file
        for stage in STAGES
        for file in (engine / f"{stage}.py", *(engine / stage).rglob("*.py"))
        if file.is_file()
    )
    return tuple(
        Threshold(
            module=file.relative_to(engine)
            .with_suffix("")
            .as_posix()
            .replace("/", ".")
            .removesuffix(".__init__"),
            name=match[2].replace("_", " ").lower(),
            value=match[3].replace("_", ""),
            reason=reason,
        )
        for file in files
        for match in STATED.finditer(file.read_text(encoding="utf-8"))
        for reason in [
            " ".join((match[1].replace("# ", "").replace("#", "") + " " + (match[4] or "")).split())
        ]
        if reason
    )
