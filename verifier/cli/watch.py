"""Files in, a run at every change of them: the model stays loaded, so that the next answer comes at once."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from verifier.cli.exits import Refusal
from verifier.cli.terminal import warn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    State = dict[str, tuple[int, int]]

# A person who saves a file looks up later than this.
PAUSE = 0.5


def watch(paths: Sequence[str], run: Callable[[], int], exclude: Sequence[str] = ()) -> NoReturn:
    """Run, wait until a file under the paths comes, goes or changes, and run again; Ctrl-C ends it (130)."""
    while True:
        seen = state(paths, exclude)
        try:
            run()
        except Refusal as refusal:  # an article that is half written is whole a moment later
            warn(f"error: {refusal}")
        warn("watching; Ctrl-C ends it")
        while state(paths, exclude) == seen:
            time.sleep(PAUSE)


def state(paths: Sequence[str], exclude: Sequence[str] = ()) -> State:
    """When each file was written, and its size."""
    from verifier.load import LOADERS  # noqa: PLC0415  it brings in the loaders
    from verifier.load.paths import files  # noqa: PLC0415  as above

    found: State = {}
    for file in files(paths, LOADERS, exclude)[0]:
        try:
            looked = Path(file.path).stat()
        except OSError:
            continue  # gone since it was listed
        found[file.path] = (looked.st_mtime_ns, looked.st_size)
    return found
