"""What the process says at its end."""

from __future__ import annotations

from enum import IntEnum


class Refusal(Exception):  # noqa: N818  it tells a person no; the program is in order
    """One sentence on why a command cannot be carried out: bad settings, no such file. Exit code 2."""


class Exit(IntEnum):
    """Exit codes; USAGE and INTERNAL outrank FINDINGS, so that half a check never looks like a whole one."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    INTERNAL = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141
