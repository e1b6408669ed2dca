"""Files, folders, globs and "-" in; the files to read out, each once, with the path that reports show."""

from __future__ import annotations

import glob
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.load.draft import Unreadable
from verifier.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STDIN = "-"
WILD = frozenset("*?[")
# They stand beside articles in a folder and are none.
BESIDE = ("readme", "license", "licence", "copying", "changelog", "__macosx")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to read; `shown` is its path in reports, POSIX, relative where possible."""

    path: str
    shown: str


def files(
    paths: Sequence[str | Path], suffixes: Iterable[str]
) -> tuple[tuple[File, ...], tuple[Skipped, ...]]:
    """Every file under the paths in order of its shown path, and the paths that lead to none."""
    known = frozenset(suffixes)
    found: set[str] = set()
    problems: dict[str, Unreadable] = {}
    for path in sorted({os.fspath(path) for path in paths}):
        try:
            found.update(_expanded(path, known, problems))
        except Unreadable as problem:
            problems[path] = problem
    names = _shown(sorted(found | set(problems)))
    once = {_identity(path): path for path in sorted(found, key=names.__getitem__, reverse=True)}
    listed = sorted(
        (File(path=path, shown=names[path]) for path in once.values()), key=lambda file: file.shown
    )
    skipped = [Skipped(path=names[path], reason=why.reason, hint=why.hint) for path, why in problems.items()]
    return tuple(listed), tuple(sorted(skipped, key=lambda skip: skip.path))


def _expanded(path: str, known: frozenset[str], problems: dict[str, Unreadable]) -> Iterator[str]:
    if path == STDIN:
        yield STDIN
    elif not path or "\0" in path:
        raise Unreadable("The path is empty or holds a NUL character.", "Give a file, a folder or a pattern.")
    elif WILD & set(path) and not os.path.lexists(path):
        yield from _matched(path, known, problems)
    elif os.path.isdir(path):
        yield from _walked(path, known, problems)
    else:
        yield os.path.normpath(path)


def _matched(pattern: str, known: frozenset[str], problems: dict[str, Unreadable]) -> Iterator[str]:
    matches = sorted(glob.glob(pattern, recursive=True))
    if not matches:
        raise Unreadable(
            "The pattern matches nothing.", "Quote the pattern, and use ** for folders at any depth."
        )
    some = False
    for match in matches:
        if os.path.isdir(match):
            inside = sorted(_below(match, known, problems, frozenset()))
        else:
            inside = [os.path.normpath(match)] if _wanted(os.path.basename(match), known) else []
        some = some or bool(inside)
        yield from inside
    if not some:
        raise Unreadable("The pattern matches no article.", _known(known))


def _walked(folder: str, known: frozenset[str], problems: dict[str, Unreadable]) -> Iterator[str]:
    inside = sorted(_below(folder, known, problems, frozenset()))
    if not inside and folder not in problems and os.path.normpath(folder) not in problems:
        raise Unreadable("The folder contains no article.", _known(known))
    yield from inside


def _below(
    folder: str, known: frozenset[str], problems: dict[str, Unreadable], above: frozenset[str]
) -> Iterator[str]:
    """Files with a known suffix; a folder that links back to one above it is not entered again."""
    here = os.path.realpath(folder)
    if here in above:
        return
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        problems[os.path.normpath(folder)] = Unreadable(
            f"The folder could not be read: {error.strerror}.", "Check its permissions."
        )
        return
    for name in names:
        path = os.path.normpath(os.path.join(folder, name))
        if os.path.isdir(path):
            if not name.startswith(".") and not name.lower().startswith(BESIDE):
                yield from _below(path, known, problems, above | {here})
        elif _wanted(name, known):
            yield path


def _wanted(name: str, known: frozenset[str]) -> bool:
    hidden = name.startswith(".") or name.lower().startswith(BESIDE)
    return not hidden and os.path.splitext(name)[1].lower() in known


def _known(known: frozenset[str]) -> str:
    return f"Articles are files ending in {', '.join(sorted(known))}."


def _identity(path: str) -> str:
    return path if path == STDIN else os.path.realpath(path)


def _shown(paths: list[str]) -> dict[str, str]:
    """Relative to the current folder; outside it, to the folder common to all; else as given.

    Reports travel, and the folders of the machine that wrote them say nothing to their readers.
    """
    here = os.getcwd()
    names = {path: path for path in paths}
    outside = []
    for path in paths:
        if os.path.isabs(path) and "\0" not in path:
            inside = os.path.commonpath([here, path]) == here
            if inside:
                names[path] = os.path.relpath(path, here)
            else:
                outside.append(path)
    if outside:
        common = os.path.commonpath([os.path.dirname(path) for path in outside])
        short = {path: os.path.relpath(path, common) for path in outside}
        if not set(short.values()) & (set(names.values()) - set(outside)):
            names |= short
    return {path: _printable(Path(name).as_posix() if name else name) for path, name in names.items()}


def _printable(name: str) -> str:
    """File names may be bytes in no encoding; a report must still be able to write them."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
