"""Paths in, the names that reports show out: the same on every machine."""

from __future__ import annotations

import os
from pathlib import Path


def shown(paths: list[str], anchor: Path | None = None) -> dict[str, str]:
    """Relative to the current folder; outside it, to the folder common to those outside; else as given.

    Reports travel, and the folders of the machine that wrote them say nothing to their readers. With an
    `anchor` a file has one name whatever else is given: relative to that folder, outside it the whole path.
    """
    if anchor is not None:
        known = {path: path if _is_none(path) else os.path.normpath(Path(path).absolute()) for path in paths}
        return {path: _printable(_relative(name, anchor)) for path, name in known.items()}
    here = Path.cwd()
    outside = [path for path in paths if Path(path).is_absolute() and not Path(path).is_relative_to(here)]
    names = {path: _relative(path, here) for path in paths}
    if outside:
        common = os.path.commonpath([Path(path).parent for path in outside])
        short = {path: Path(path).relative_to(common).as_posix() for path in outside}
        # Two files must not share a name, so here the long names stay.
        if not set(short.values()) & {name for path, name in names.items() if path not in short}:
            names |= short
    return {path: _printable(name) for path, name in names.items()}


def _is_none(path: str) -> bool:
    """Whether it is no path of a file: standard input, an address, nothing at all."""
    return path in {"", "-"} or "://" in path


def _relative(path: str, here: Path) -> str:
    if Path(path).is_absolute() and Path(path).is_relative_to(here):
        return Path(path).relative_to(here).as_posix()
    # The two slashes of an address stay.
    return Path(path).as_posix() if path and "://" not in path else path


def _printable(name: str) -> str:
    """File names may be bytes in no encoding; a report must still be able to write them."""
    return name.encode("utf-8", "backslashreplace").decode()
