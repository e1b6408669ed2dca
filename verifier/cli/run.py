"""From a command's arguments to a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.exits import Refusal
from verifier.cli.terminal import progress, warn

if TYPE_CHECKING:
    from verifier.report import Report


def verified(paths: list[str], *, encoder: str, config: Path | None, quiet: bool) -> Report:
    """The report on the articles under the paths; unreadable ones are told on stderr and stand in it."""
    from verifier.config import ConfigError, configuration  # noqa: PLC0415  pydantic is not free

    try:
        settings = configuration(config, overrides={"encoder": encoder} if encoder else {})
    except ConfigError as error:
        raise Refusal(str(error)) from error
    with progress("Reading and comparing …", quiet=quiet):
        from verifier.pipeline import verify  # noqa: PLC0415  loads the parser and the model

        report = verify(paths, settings)
    for skipped in report.skipped:
        warn(f"not read: {skipped.path}: {skipped.reason} {skipped.hint}".rstrip())
    if not report.articles and not report.skipped:
        raise Refusal(f"no article found under {', '.join(paths)}")
    return report
