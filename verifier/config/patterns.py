"""Lines as in a .gitignore in, what they match out."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from pathspec import GitIgnoreSpec

if TYPE_CHECKING:
    from collections.abc import Iterable


def patterns(lines: Iterable[str]) -> GitIgnoreSpec:
    """The patterns as one; raises ValueError where a line is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", FutureWarning
            )  # "[[]" would mean something else in other languages
            return GitIgnoreSpec.from_lines(lines)
    except (ValueError, re.error) as error:
        raise ValueError("Input should be a pattern as in a .gitignore") from error
