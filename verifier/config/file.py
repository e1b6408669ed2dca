"""The settings file of a folder: where it is found, and its table."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

OWN_FILE = "verifier.toml"
SHARED_FILE = "pyproject.toml"
TABLE = "news-crosscheck"


class ConfigError(ValueError):
    """A setting that cannot be used, told in one sentence that names the file and the key."""


def found(folder: Path) -> Path | None:
    """The file with settings in a folder; a `pyproject.toml` of another project says nothing."""
    if (folder / OWN_FILE).is_file():
        return folder / OWN_FILE
    shared = folder / SHARED_FILE
    return shared if shared.is_file() and table(shared) else None


def table(file: Path) -> dict[str, Any]:
    """The settings in a file; raises ConfigError when it cannot be read."""
    try:
        whole = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # both a syntax error and bytes that are not UTF-8
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    if file.name != SHARED_FILE:
        return whole
    own = whole.get("tool", {}).get(TABLE, {})
    if not isinstance(own, dict):
        raise ConfigError(f"{file}: [tool.{TABLE}] must be a table")
    return own
