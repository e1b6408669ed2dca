"""What common nouns name: "baker" a person, "choir" a body, "cannery" a site, "ferry" a craft, "film" a work.

The words are those of WordNet 3.1 (Princeton University) whose usual sense lies below a few of its synsets;
`nouns.json` holds them with the licence.
"""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import Literal

NounClass = Literal["person", "body", "site", "craft", "work"]


@functools.cache
def nouns(of: NounClass) -> frozenset[str]:
    """The lemmas of one class."""
    text = resources.files(__package__).joinpath("nouns.json").read_text(encoding="utf-8")
    return frozenset(json.loads(text)[of].split())
