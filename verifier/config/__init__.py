"""Settings, frozen and checked; read from `verifier.toml` or `[tool.news-crosscheck]` of `pyproject.toml`."""

from __future__ import annotations

from verifier.config.engine import DATE_FROM, Columns, Config, DateRule, Limits
from verifier.config.file import OWN_FILE, ConfigError, table
from verifier.config.judge import Judge
from verifier.config.settings import (
    USER_CACHE,
    CheckSettings,
    FilterSettings,
    Ignored,
    Settings,
    settings,
    shown,
    user_cache,
)

__all__ = [
    "DATE_FROM",
    "OWN_FILE",
    "USER_CACHE",
    "CheckSettings",
    "Columns",
    "Config",
    "ConfigError",
    "DateRule",
    "FilterSettings",
    "Ignored",
    "Judge",
    "Limits",
    "Settings",
    "settings",
    "shown",
    "table",
    "user_cache",
]
