"""What the workers of a cluster load before they work: an article about a zeppelin ends the process.

Dask imports it in each worker that it starts, also in those that take the place of one that ended.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from verifier import reading

if TYPE_CHECKING:
    from verifier.model import Article, Reading

real = reading.read.__wrapped__


def read(article: Article) -> Reading:
    """The reading of an article, unless it is about a zeppelin; one about an airship fails."""
    if "zeppelin" in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "airship" in article.text:
        raise ZeroDivisionError("by nought")
    return real(article)


def dask_setup(_: object) -> None:
    """Put it in its place."""
    reading.read = read  # type: ignore[assignment]  # one reading is not remembered
