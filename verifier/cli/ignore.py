"""`verifier ignore`: accept one finding, with a reason, in the settings file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.baseline import day
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.findings import sought
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say

if TYPE_CHECKING:
    from verifier.config import Settings

# A whole id is taken as it is: who copies it from the log of another machine has no report here.
WHOLE = re.compile(r"[0-9a-f]{16}")


def ignore(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="The id of a finding, or its beginning.")],
    reason: Annotated[str, typer.Option(help="Why both sides may stand; it is kept with the acceptance.")],
    expires: Annotated[
        str, typer.Option(help="The last day on which it is accepted, such as 2027-01-31.")
    ] = "",
    report: Annotated[
        Path | None,
        typer.Option(
            help="JSON report to look a beginning up in. Default: the newest in reports/, and the last run."
        ),
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Accept a finding: a check then counts it and does not fail for it."""
    if not reason.strip():
        raise Refusal("--reason must say why")
    last = day(expires)
    settings = settled(config)
    name = finding if WHOLE.fullmatch(finding) else _looked_up(finding, report, settings)
    if any(each.finding == name for each in settings.ignore):
        raise Refusal(f"{name} is accepted already")
    file = config or _file()
    lines = [
        "",
        f"[[{'tool.news-crosscheck.' if file.name == 'pyproject.toml' else ''}ignore]]",
        f'finding = "{name}"',
        f"reason = {_quoted(reason.strip())}",
        *([f"expires = {last}"] if last else []),
        "",
    ]
    _append(file, "\n".join(lines))
    settled(config)  # what was written must be read again, or the next check is the one to fail
    say(f"{name} is accepted in {file}")


def _looked_up(beginning: str, report: Path | None, settings: Settings) -> str:
    try:
        return str(sought(beginning, report, settings)[0]["id"])
    except Refusal as problem:
        raise Refusal(f'"{beginning}" is no whole id (16 hex digits), and {problem}') from problem


def _file() -> Path:
    from verifier.config import OWN_FILE  # noqa: PLC0415  pydantic is not free
    from verifier.config.file import found  # noqa: PLC0415  as above

    return found(Path()) or Path(OWN_FILE)


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's, but for the delete character, which TOML does not allow as it is."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("\x7f", "\\u007f")


def _append(file: Path, text: str) -> None:
    try:
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        with file.open("a", encoding="utf-8") as settings:
            settings.write(
                text.removeprefix("\n") if not old else text if old.endswith("\n") else "\n" + text
            )
    except (OSError, UnicodeError) as error:
        raise Refusal(f"{file}: cannot be written: {error}") from error
