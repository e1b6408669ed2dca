"""The findings as SARIF 2.1.0 (OASIS), in the part of it that code scanning services read.

The new article is the location of a result and the older ones are related locations. What has been accepted
is left out, since services show suppressed results as open ones. Where the words cannot be found in the file
as they are, which happens with pages, a location has no region.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from verifier.report.placed import reported
from verifier.report.places import file_and_line
from verifier.report.view.filtered import filter_sentence
from verifier.report.view.method import rule_rows
from verifier.report.visible import visible
from verifier.version import __version__

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.report.placed import Place, Placed

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# A service refuses a run with more results than this.
MOST_RESULTS = 25_000


def render(report: Report) -> str:
    """One run with its results, the rules they name and the files that could not be read."""
    found = list(islice(reported(report), MOST_RESULTS))
    named = {each.finding.rule for each in found}
    rules = [
        {"id": row.name, "shortDescription": {"text": visible(row.what) or row.name}}
        for row in rule_rows(report)
        if row.name in named
    ]
    number = {rule["id"]: n for n, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "news-crosscheck", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(each, number[each.finding.rule]) for each in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _invocation(report: Report) -> dict[str, Any]:
    unread = [
        {
            "level": "error",
            "message": {"text": visible(f"not read: {each.path}: {each.reason} {each.hint}")},
            "locations": [{"physicalLocation": _unread(each.path)}],
        }
        for each in report.skipped
    ]
    words = filter_sentence(report)
    filtered = [{"level": "note", "message": {"text": words}}] if words else []
    return {"executionSuccessful": not unread, "toolExecutionNotifications": [*unread, *filtered]}


def _result(placed: Placed, rule: int) -> dict[str, Any]:
    first, *others = placed.places
    return {
        "ruleId": placed.finding.rule,
        "ruleIndex": rule,
        "level": placed.finding.severity,
        "message": {"text": placed.said},
        "locations": [_location(first)],
        "relatedLocations": [
            {"id": n, "message": {"text": visible(each.value)}} | _location(each)
            for n, each in enumerate(others, 1)
        ],
        "partialFingerprints": {
            "primaryLocationLineHash": f"{placed.finding.id}:1",
            "newsCrosscheck/v1": placed.finding.id,
        },
        "properties": {"confidence": placed.finding.confidence, "verdict": placed.finding.verdict},
    }


def _unread(path: str) -> dict[str, Any]:
    file, line = file_and_line(path)
    region = {} if line is None else {"region": {"startLine": line}}
    return {"artifactLocation": {"uri": address(file)}} | region


def _location(place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": address(place.path)}}
    if place.start and place.end:
        physical["region"] = {
            "startLine": place.start.line,
            "startColumn": place.start.column,
            "endLine": place.end.line,
            "endColumn": place.end.column,
        }
    return {"physicalLocation": physical}


def address(path: str) -> str:
    """A path as a relative reference: no part of a file's name can be a scheme, a query or a host."""
    return quote(path.encode("utf-8", "backslashreplace").lstrip(b"/"), safe="/")
