"""`verifier ignore`: accept one finding, with a reason, in the settings file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated

import typer

from verifier.cli.baseline import day
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.explain import loaded, newest
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say

FINGERPRINT = re.compile(r"[0-9a-f]{16}")
SHORTEST = 4


def ignore(
    finding: Annotated[
        str, typer.Argument(metavar="FINDING", help="A fingerprint as `check` prints it, or its beginning.")
    ],
    reason: Annotated[str, typer.Option(help="Why both sides may stand; it is kept with the acceptance.")],
    expires: Annotated[
        str, typer.Option(help="The last day on which it is accepted, such as 2027-01-31.")
    ] = "",
    report: Annotated[
        Path | None,
        typer.Option(help="JSON report that a beginning is looked up in. Default: the newest in reports/."),
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Accept a finding: a check then counts it and does not fail for it."""
    if not reason.strip():
        raise Refusal("--reason must say why")
    last = day(expires)
    fingerprint = finding if FINGERPRINT.fullmatch(finding) else _looked_up(finding, report)
    if any(each.finding == fingerprint for each in settled(config).ignore):
        raise Refusal(f"{fingerprint} is accepted already")
    file = config or _file()
    lines = [
        "",
        f"[[{'tool.news-crosscheck.' if file.name == 'pyproject.toml' else ''}ignore]]",
        f'finding = "{fingerprint}"',
        f"reason = {_quoted(reason.strip())}",
        *([f"expires = {last}"] if last else []),
        "",
    ]
    _append(file, "\n".join(lines))
    settled(config)  # what was written must be read again, or the next check is the one to fail
    say(f"{fingerprint} is accepted in {file}")


def _looked_up(beginning: str, report: Path | None) -> str:
    file = report or newest()
    if file is None:
        raise Refusal(
            f'"{beginning}" is no fingerprint (16 hex digits), and there is no report in reports/ to search'
        )
    fitting = {
        each["fingerprint"]
        for each in loaded(file)["findings"]
        if len(beginning) >= SHORTEST
        and (each.get("fingerprint", "").startswith(beginning) or each["id"].startswith(beginning))
    }
    if len(fitting) != 1:
        raise Refusal(f'{len(fitting)} findings in {file} begin with "{beginning}"')
    return str(fitting.pop())


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
