"""Which findings a person asked for in, the filter out; rules that do not exist are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cli.catalogue import catalogue, did_you_mean
from verifier.cli.exits import Refusal

if TYPE_CHECKING:
    from verifier.config import FilterSettings
    from verifier.report.trial import Filter


def filter_of(settings: FilterSettings) -> Filter:
    """The filter of a command's settings; refuses a rule that there is not, for it would hide everything."""
    from verifier.report.trial import Filter  # noqa: PLC0415  brings in the report

    known = catalogue()
    for rule in (*settings.select, *settings.ignore):
        if rule not in known:
            near = did_you_mean(rule, known)
            raise Refusal(f'no rule is called "{rule}"{near}; there are {", ".join(known)}')
    return Filter(
        select=tuple(sorted(set(settings.select))),
        ignore=tuple(sorted(set(settings.ignore))),
        min_confidence=settings.min_confidence,
    )
