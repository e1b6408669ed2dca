"""Metadata that a person gives for files of bare text: a CSV or a table of settings in, statements out.

Only files that are named are read. One that a folder happens to hold could be an export of something else,
and in a repository anybody who adds an article could rename the outlets of the others with it.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from verifier.load import dates
from verifier.load.draft import Unreadable
from verifier.load.paths import matches
from verifier.load.shown import shown
from verifier.load.tables import BY_HAND, FIELDS, Entry, entries
from verifier.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.load.draft import Stated
    from verifier.load.paths import File

NEAR = 0.8  # "two.txt" is no slip for "one.txt"


def by_hand(
    named: Sequence[str | Path], files: Sequence[File]
) -> tuple[dict[str, tuple[Stated, ...]], tuple[Skipped, ...]]:
    """What the named CSV and settings files state about files, by path, and what is wrong in them.

    A file by its name wins over a pattern. A wrong cell loses itself, and neither its line nor the others.
    """
    names = shown([os.fspath(path) for path in named])
    known: list[Entry] = []
    problems: list[Skipped] = []
    for found in (found for path, name in names.items() for found in entries(Path(path), name)):
        if isinstance(found, Entry):
            known.append(found)
        else:
            problems.append(found)
    places: dict[str, list[str]] = {}
    for file in files:
        places.setdefault(os.path.realpath(file.path), []).append(file.path)
    given: dict[str, dict[str, tuple[Stated, Entry]]] = {}
    for entry in sorted(known, key=lambda entry: entry.pattern):
        try:
            real = [os.path.realpath(path) for path in _named(entry)]
        except Unreadable as problem:
            problems.append(Skipped(path=entry.place, reason=problem.reason, hint=problem.hint))
            continue
        for path in (path for each in real for path in places.get(each, ())):
            problems += _added(given.setdefault(path, {}), entry)
    statements = {path: tuple(stated for stated, _ in fields.values()) for path, fields in given.items()}
    return statements, tuple(dict.fromkeys(problems))


def _named(entry: Entry) -> list[Path]:
    """The files that an entry names; raises `Unreadable` where there are none."""
    if entry.pattern:
        found = sorted(matches(entry.file, entry.folder))
    else:
        found = [path] if os.path.lexists(path := entry.folder / entry.file) else []
    if found:
        return found
    beside, name = PurePath(entry.file).parent, PurePath(entry.file).name
    near = difflib.get_close_matches(name, _listed(entry.folder / beside), n=1, cutoff=NEAR)
    raise Unreadable(
        f'"{entry.file}" matches no article: there is no such file.',
        f'Did you mean "{(beside / near[0]).as_posix()}"?'
        if near
        else "Paths are relative to the file that names them.",
    )


def _listed(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except OSError:
        return []


def _added(known: dict[str, tuple[Stated, Entry]], entry: Entry) -> Iterator[Skipped]:
    """Add what an entry states of one file, and tell where another entry of its kind states otherwise."""
    for stated in entry.stated:
        before, other = known.setdefault(stated.field, (stated, entry))
        if _differ(before, stated) and other.pattern == entry.pattern:
            name = next(name for name, field in FIELDS.items() if field == stated.field)
            yield Skipped(
                path=entry.place,
                reason=f'"{entry.file}" has the {name} "{before.value}" in {other.place} already, '
                f'and "{stated.value}" here.',
                hint="The first is used; keep one of them.",
            )


def _differ(one: Stated, other: Stated) -> bool:
    if one.field == "published":
        return dates.day(one.value) != dates.day(other.value)
    return one.value != other.value


def given(sources: Iterable[str]) -> tuple[str, ...]:
    """Those of some sources of fields that are places where a person gave them."""
    return tuple(source for source in sources if source.endswith(BY_HAND))
