"""The findings as JUnit XML: a case for each article on trial, failed for what it contradicts.

Valid against the schema of the Ant task, which is stricter than what most services read: every attribute is
required, and there are none for files and lines, which therefore stand in the text of a failure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from verifier.report.placed import reported
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.report import Report
    from verifier.report.placed import Placed

SUITE = "verifier check"
# The schema asks for the time of the run, and a report has none: the same articles give the same bytes.
NO_TIME = "1970-01-01T00:00:00"
# XML 1.0 has no way to write these, not even as a reference; `visible` has written out the others.
UNWRITABLE = re.compile(r"[\ufffe\uffff\U0001fffe\U0001ffff]")


def render(report: Report) -> str:
    """One suite; an article that could not be read is an error, not a failure."""
    problems: dict[str, list[Placed]] = defaultdict(list)
    for each in reported(report):
        problems[each.places[0].article.id].append(each)
    on_trial = set(report.trial.tried(report.articles))
    tried = [article for article in report.articles if article.id in on_trial]
    cases = [_case(article.path, problems[article.id]) for article in tried]
    cases += [_error(each.path, f"{each.reason} {each.hint}") for each in report.skipped]
    failures = sum(1 for article in tried if problems[article.id])
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{len(report.skipped)}"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
        f'<testsuite name="{SUITE}" package="verifier" id="0" timestamp="{NO_TIME}" hostname="localhost" '
        f'{counts} time="0">\n<properties/>\n'
        + "".join(cases)
        + "<system-out/>\n<system-err/>\n</testsuite>\n</testsuites>\n"
    )


def _case(path: str, problems: Iterable[Placed]) -> str:
    found = list(problems)
    if not found:
        return f"{_head(path)}/>\n"
    # The schema allows one failure in a case.
    first = found[0].finding
    message = first.message if len(found) == 1 else f"{len(found)} findings, the first: {first.message}"
    body = "\n".join(f"{each.finding.rule} {each.finding.id}: {each.said}" for each in found)
    return (
        f"{_head(path)}>\n<failure message={_attribute(message)} type={_attribute(first.verdict)}>"
        f"{escape(_text(body))}</failure>\n</testcase>\n"
    )


def _error(path: str, why: str) -> str:
    return f'{_head(path)}>\n<error message={_attribute(why)} type="unread"></error>\n</testcase>\n'


def _head(path: str) -> str:
    return f'<testcase name={_attribute(path)} classname="{SUITE}" time="0"'


def _attribute(text: str) -> str:
    return quoteattr(" ".join(_text(text).split()))


def _text(text: str) -> str:
    return UNWRITABLE.sub("\ufffd", visible(text))
