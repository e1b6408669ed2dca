"""Invented articles: two stories with conflicts and an earlier version, and one that stands alone."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Fields = dict[str, str]

MILL = {
    "post": {
        "outlet": "Tarnby Post",
        "url": "https://post.example/mill",
        "published": "2025-02-03",
        "modified": "2025-02-03T18:00:00Z",
        "title": "Fire at the Hallin mill",
        "text": (
            "A fire at the Hallin mill in Tarnby on Monday injured 14 workers. Mayor Greta Olin closed the "
            "road to the mill. The Hallin mill was built in 1931."
        ),
    },
    "post-early": {
        "outlet": "Tarnby Post",
        "url": "https://post.example/mill",
        "published": "2025-02-03",
        "modified": "2025-02-03T09:00:00Z",
        "text": (
            "A fire at the Hallin mill in Tarnby on Monday injured 9 workers. Mayor Greta Olin closed the "
            "road to the mill."
        ),
    },
    "radio": {
        "outlet": "Coast Radio",
        "published": "2025-02-04",
        "text": (
            "The fire at the Hallin mill in Tarnby on Monday injured 17 workers. The road to the mill was "
            "closed by Mayor Greta Olin. The Hallin mill was built in 1913."
        ),
    },
    "dial": {
        "outlet": "Evening Dial",
        "published": "2025-02-05",
        "text": (
            "Fourteen workers were injured when the Hallin mill in Tarnby burned on Monday. He closed the "
            "road himself, said Police chief Ture Malm of the mayor's order."
        ),
    },
}
VOTE = {
    "gazette": {
        "outlet": "Orvik Gazette",
        "published": "2025-03-11",
        "text": (
            "The council of Orvik approved the harbour tunnel on Tuesday with 21 votes against 18. The "
            "tunnel will cost 340 million crowns, said Councillor Ida Brask."
        ),
    },
    "wire": {
        "outlet": "Nordal Wire",
        "published": "2025-03-11",
        "text": (
            "With 21 votes against 18 the council of Orvik approved the harbour tunnel on Tuesday. The "
            "tunnel will cost 430 million crowns, Councillor Ida Brask said."
        ),
    },
}
ALONE = {
    "garden": {
        "outlet": "Leaf Weekly",
        "published": "2025-04-01",
        "text": (
            "The botanist Emil Vogt has grown a blue tulip in Antwerp. He began with seeds from a garden "
            "near Ghent."
        ),
    }
}
EVERY: dict[str, Fields] = MILL | VOTE | ALONE


def written(folder: Path, names: list[str] | None = None) -> dict[str, Path]:
    """The articles as files, by name."""
    folder.mkdir(exist_ok=True)
    files = {name: folder / f"{name}.json" for name in (names or EVERY)}
    for name, file in files.items():
        file.write_text(json.dumps(EVERY[name]), encoding="utf-8")
    return files


def ticking(day: int = 1) -> Callable[[], dt.datetime]:
    """A clock that begins on a day of May and goes on by an hour whenever it is looked at."""
    hours = itertools.count()
    begun = dt.datetime(2025, 5, day, tzinfo=dt.UTC)
    return lambda: begun + dt.timedelta(hours=next(hours))
