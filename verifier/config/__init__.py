"""Settings, frozen and checked; read from `verifier.toml` or `[tool.news-crosscheck]` of `pyproject.toml`."""

from __future__ import annotations

from verifier.config.engine import Config, Limits
from verifier.config.file import OWN_FILE, ConfigError
from verifier.config.settings import (
    USER_CACHE,
    CheckSettings,
    Ignored,
    Settings,
    settings,
    shown,
)

__all__ = [
    "OWN_FILE",
    "USER_CACHE",
    "CheckSettings",
    "Config",
    "ConfigError",
    "Ignored",
    "Limits",
    "Settings",
    "settings",
    "shown",
]
