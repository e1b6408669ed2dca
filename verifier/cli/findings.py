"""The beginning of an id in, the finding out: from the newest report, or from what was last printed here."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.cli.engine import store_of
from verifier.cli.exits import Refusal

if TYPE_CHECKING:
    from verifier.config import Settings
    from verifier.report import Report

REPORTS = Path("reports")
# Fewer digits of an id would name a finding by accident.
SHORTEST_ID = 4
KIND = "runs"


def remember(report: Report, settings: Settings, *, no_cache: bool) -> None:
    """Keep what is about to be printed: a check and a table of values leave no JSON report behind."""
    if (store := store_of(settings, no_cache=no_cache)) is not None:
        said = replace(report, claims=(), clusters=(), events=(), origins=())
        store.put(KIND, _here(), json.dumps(said.to_dict()).encode())


def sought(beginning: str, file: Path | None, settings: Settings) -> tuple[dict[str, Any], dict[str, Any]]:
    """The one finding whose id begins so, and the report that holds it; raises `Refusal`."""
    searched = _searched(file, settings)
    if not searched:
        raise Refusal("there is no report in reports/ and none of a last run; name one with --report")
    fitting = {
        each["id"]: (each, report)
        for report in searched.values()
        for each in report["findings"]
        if len(beginning) >= SHORTEST_ID and each["id"].startswith(beginning)
    }
    places = " and ".join(searched)
    if len(fitting) > 1:
        raise Refusal(f"{len(fitting)} findings in {places} begin with it")
    if not fitting:
        short = f"; give at least {SHORTEST_ID} characters" if len(beginning) < SHORTEST_ID else ""
        raise Refusal(f"no finding in {places} has this id{short}")
    return next(iter(fitting.values()))


def newest() -> Path | None:
    """The JSON report that was written last."""
    files = sorted(REPORTS.glob("*.json"), key=lambda file: (file.stat().st_mtime_ns, file.name))
    return files[-1] if files else None


def loaded(file: Path) -> dict[str, Any]:
    """A JSON report; refuses what is none."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refusal(f"{file}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise Refusal(f"{file}: not a JSON report: {error}") from error
    if not isinstance(found, dict) or found.get("schema_version") != 1:
        raise Refusal(f"{file}: not a JSON report of schema version 1")
    return found


def _searched(file: Path | None, settings: Settings) -> dict[str, dict[str, Any]]:
    """Reports by what a person calls them; where one is named, it alone."""
    if file is not None:
        return {str(file): loaded(file)}
    written = newest()
    searched = {} if written is None else {str(written): loaded(written)}
    store = store_of(settings)
    if store is not None and (content := store.get(KIND, _here())) is not None:
        searched["the last run here"] = json.loads(content)
    return searched


def _here() -> str:
    from verifier.store import key  # noqa: PLC0415  needed by commands that compute

    return key(str(Path.cwd()))
