"""Settings of one run, frozen and checked; read from `verifier.toml` or `[tool.news-crosscheck]`."""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_FILE = "verifier.toml"
SHARED_FILE = "pyproject.toml"
TABLE = "news-crosscheck"


class ConfigError(ValueError):
    """A setting that cannot be used, told in one sentence that names the file and the key."""


class Config(BaseModel):
    """What a run may be told; `encoder` is a model name, a folder, or "" for the model in the package."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""


def configuration(
    file: Path | None = None,
    *,
    folder: Path | None = None,
    overrides: Mapping[str, object] = MappingProxyType({}),
) -> Config:
    """The settings of a file, or of the one in `folder` (the working directory); overrides win over both.

    Raises ConfigError when the file cannot be read, a key is unknown or a value does not fit.
    """
    source = file or _found(folder or Path())
    settings = _settings(source) if source else {}
    return _checked({**settings, **overrides}, str(source) if source else "settings")


def _found(folder: Path) -> Path | None:
    if (folder / OWN_FILE).is_file():
        return folder / OWN_FILE
    shared = folder / SHARED_FILE
    return shared if shared.is_file() and _settings(shared) else None


def _settings(file: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # both a syntax error and bytes that are not UTF-8
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    if file.name != SHARED_FILE:
        return table
    own = table.get("tool", {}).get(TABLE, {})
    if not isinstance(own, dict):
        raise ConfigError(f"{file}: [tool.{TABLE}] must be a table")
    return own


def _checked(settings: dict[str, Any], source: str) -> Config:
    for key in settings:
        if key not in Config.model_fields:
            near = difflib.get_close_matches(key, Config.model_fields, n=1, cutoff=0.5)
            hint = (
                f'did you mean "{near[0]}"?'
                if near
                else f"known are {', '.join(sorted(Config.model_fields))}"
            )
            raise ConfigError(f'{source}: unknown setting "{key}"; {hint}')
    try:
        return Config(**settings)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "settings"
        raise ConfigError(f"{source}: {place}: {first['msg']}, not {first['input']!r}") from error
