"""The baseline: findings that were there when the check was introduced, one on each line of a file.

The lines are JSON, in order of their fingerprints, so that two people who add to the file seldom touch the
same ones.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.check import Accepted
from verifier.report.placed import is_problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from verifier.report import Report

HEAD = {"baseline": "news-crosscheck", "version": 1}
FINGERPRINT = re.compile(r"[0-9a-f]{16}")
DEFAULT_REASON = "was there when the baseline was made"


class BaselineError(ValueError):
    """A baseline that cannot be used, in one sentence that names the file and the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One accepted finding; `rule`, `articles` and `message` are there for whoever reads the file."""

    fingerprint: str
    rule: str
    articles: tuple[str, ...]
    message: str
    reason: str
    expires: dt.date | None = None


def entries(
    report: Report, reason: str = DEFAULT_REASON, expires: dt.date | None = None
) -> tuple[Entry, ...]:
    """An entry for each problem of a report, in order of the fingerprints."""
    paths = {article.id: article.path for article in report.articles}
    found = (
        Entry(
            fingerprint=finding.id,
            rule=finding.rule,
            articles=tuple(
                sorted({paths[each.article_id] for side in finding.positions for each in side.evidence})
            ),
            message=finding.message,
            reason=reason,
            expires=expires,
        )
        for finding in report.findings
        if is_problem(finding)
    )
    return tuple(sorted(found, key=lambda entry: entry.fingerprint))


def merged(old: Iterable[Entry], new: Iterable[Entry]) -> tuple[Entry, ...]:
    """Both; an entry that was there keeps its reason and its expiry."""
    every = {entry.fingerprint: entry for entry in new} | {entry.fingerprint: entry for entry in old}
    return tuple(every[name] for name in sorted(every))


def pruned(old: Iterable[Entry], fingerprints: Collection[str]) -> tuple[Entry, ...]:
    """The entries that still match a finding; nothing is ever added."""
    return tuple(entry for entry in old if entry.fingerprint in fingerprints)


def accepted(found: Iterable[Entry], source: str) -> tuple[Accepted, ...]:
    """Entries as a check takes them."""
    return tuple(
        Accepted(fingerprint=each.fingerprint, reason=each.reason, source=source, expires=each.expires)
        for each in found
    )


def written(found: Iterable[Entry]) -> str:
    """The text of the file."""
    lines = [json.dumps(HEAD), *(_line(entry) for entry in sorted(found, key=lambda each: each.fingerprint))]
    return "\n".join(lines) + "\n"


def parsed(text: str, file: str) -> tuple[Entry, ...]:
    """The entries of a file's text; raises BaselineError where it is none, or a line is damaged.

    A baseline that was read in part would let the rest fail, or worse, would be written back without it.
    """
    # A line ends at a line feed only: JSON text may hold other characters that `splitlines` would cut at.
    head, *lines = text.split("\n")
    if _decoded(head, file, 1) != HEAD:
        raise BaselineError(f"{file}: not a baseline of version 1")
    return tuple(
        _entry(_decoded(line, file, number), f"{file}:{number}")
        for number, line in enumerate(lines, 2)
        if line.strip()
    )


def _line(entry: Entry) -> str:
    plain = {
        "fingerprint": entry.fingerprint,
        "rule": entry.rule,
        "articles": list(entry.articles),
        "message": entry.message,
        "reason": entry.reason,
        "expires": entry.expires.isoformat() if entry.expires else None,
    }
    # ASCII: what hides or reorders words must be seen in a review of the file.
    return json.dumps(plain)


def _decoded(line: str, file: str, number: int) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise BaselineError(f"{file}:{number}: not a line of JSON: {error}") from error
    if not isinstance(found, dict):
        raise BaselineError(f"{file}:{number}: not an entry of a baseline")
    return found


def _entry(plain: dict[str, Any], place: str) -> Entry:
    try:
        entry = Entry(
            fingerprint=str(plain["fingerprint"]),
            rule=str(plain["rule"]),
            articles=tuple(map(str, plain["articles"])),
            message=str(plain["message"]),
            reason=str(plain["reason"]),
            expires=dt.date.fromisoformat(plain["expires"]) if plain["expires"] else None,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BaselineError(f"{place}: not an entry of a baseline: {error!r}") from error
    if not FINGERPRINT.fullmatch(entry.fingerprint):
        raise BaselineError(f"{place}: not a fingerprint: {entry.fingerprint!r}")
    if not entry.reason.strip():
        raise BaselineError(f"{place}: an entry needs a reason")
    return entry
