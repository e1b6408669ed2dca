"""Content in, ids out: they never depend on the order of input or on chance."""

from __future__ import annotations

import hashlib


def content_id(*parts: str) -> str:
    """Twelve hex digits of a hash over the parts; the same parts give the same id everywhere."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]
