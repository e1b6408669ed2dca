"""A weekday that the calendar denies: the calendar is no outlet, and what it says is in nobody's words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Finding

IS = re.compile(r"(\d{4}-\d\d-\d\d) is a ")


def by_calendar(finding: Finding) -> Finding:
    """The finding with the calendar's side last and without evidence; any other finding as it is."""
    if finding.rule != "calendar" or finding.slot != "weekday":
        return finding
    said = tuple(position for position in finding.positions if not IS.match(position.value))
    known = tuple(
        replace(position, value="By the calendar " + IS.sub(r"\1 was a ", position.value), evidence=())
        for position in finding.positions
        if IS.match(position.value)
    )
    return replace(finding, positions=(*said, *known)) if said and known else finding
