"""Words that name nobody: what the stories of the bank write small, and next to never with a capital.

The table is made by `python -m tests.training.casing --write` from text that was written for this project.
"""

from __future__ import annotations

import functools
from importlib import resources

TABLE = "common.txt"


@functools.cache
def common() -> frozenset[str]:
    """The words in small letters, with their inflections."""
    return frozenset(resources.files(__package__).joinpath(TABLE).read_text(encoding="utf-8").split())
