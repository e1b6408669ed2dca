"""Settings, frozen and checked; read from `verifier.toml` or `[tool.news-crosscheck]` of `pyproject.toml`."""

from __future__ import annotations

from verifier.config.engine import Config
from verifier.config.file import OWN_FILE, ConfigError
from verifier.config.settings import (
    USER_CACHE,
    CheckSettings,
    FilterSettings,
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
    "FilterSettings",
    "Ignored",
    "Settings",
    "settings",
    "shown",
]
