"""Cross-verification of source claims: where articles agree, differ, and copy each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verifier.version import __version__

if TYPE_CHECKING:
    from verifier.config import Config
    from verifier.corpus import Corpus
    from verifier.pipeline import verify
    from verifier.report import Report

__all__ = ["Config", "Corpus", "Report", "__version__", "verify"]


def __getattr__(name: str) -> Any:  # noqa: ANN401  lazy, so that `verifier --help` loads nothing heavy
    """Load a public name on first use."""
    import importlib  # noqa: PLC0415  as above

    homes = {
        "verify": "verifier.pipeline",
        "Config": "verifier.config",
        "Corpus": "verifier.corpus",
        "Report": "verifier.report",
    }
    if name in homes:
        return getattr(importlib.import_module(homes[name]), name)
    raise AttributeError(f"module 'verifier' has no attribute {name!r}")
