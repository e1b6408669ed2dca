"""Patterns as in a .gitignore in, what they leave out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.config.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Iterable


class Excluded:
    """What the lines leave out of a search, counted as `number`; ValueError for a line that is no pattern."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.number = 0
        self._patterns = patterns(lines)
        self._here = Path.cwd()

    def __call__(self, path: Path, root: Path, *, folder: bool) -> bool:
        """Whether a pattern fits a file or a folder that was found under the root.

        Patterns see its path from the working folder on, and elsewhere from the root on.
        """
        full = Path(os.path.abspath(path))  # noqa: PTH100  links are not followed
        inside = full.is_relative_to(self._here)
        seen = full.relative_to(self._here) if inside else path.relative_to(root)
        fits = self._patterns.match_file(f"{seen.as_posix()}/" if folder else seen.as_posix())
        self.number += fits
        return fits
