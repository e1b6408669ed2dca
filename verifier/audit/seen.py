"""What somebody who keeps findings over time knows of one: its story, and the runs that found it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt


class Seen(Protocol):
    """One finding over time; `first` and `last` are moments of runs."""

    @property
    def story(self) -> str:
        """The id of its story."""

    @property
    def first(self) -> dt.datetime:
        """When it was first found."""

    @property
    def last(self) -> dt.datetime:
        """When it was last found."""
