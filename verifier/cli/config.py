"""`verifier config`: the settings as they stand."""

from __future__ import annotations

import typer

from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say

app = typer.Typer(no_args_is_help=True, help="Show the settings.")


@app.callback()
def group() -> None:
    """Show the settings."""  # without a callback, a group of one command is that command


@app.command()
def show(config: ConfigFile = None) -> None:
    """Print each setting, its value, and the file that says it."""
    from verifier.config import ConfigError, shown  # noqa: PLC0415  pydantic is not free

    try:
        settings = shown(config)
    except ConfigError as error:
        raise Refusal(str(error)) from error
    width = max(len(each.name) for each in settings)
    for each in settings:
        if each.name == "ignore" and isinstance(each.value, tuple):
            value = f"{len(each.value)} accepted"
        elif each.name == "articles" and isinstance(each.value, dict):
            value = f"{len(each.value)} given by hand"
        else:
            value = ", ".join(map(str, each.value)) if isinstance(each.value, tuple) else str(each.value)
        say(f"{each.name:{width}} = {value or '(none)'}  [{each.source}]")
