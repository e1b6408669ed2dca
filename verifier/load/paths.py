"""Files, folders, globs and "-" in; the files to read out, each once, with the path that reports show."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.load.draft import Unreadable
from verifier.load.exclude import Excluded
from verifier.load.shown import shown
from verifier.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

STDIN = "-"
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|www\.[^/]+/", re.IGNORECASE)
WILD = frozenset("*?[")
# They stand beside articles in a folder and are none, with any suffix: "README.de.md".
BESIDE = frozenset("readme license licence copying changelog contributing __macosx".split())
# They may hold articles, so that a folder's report has to say that they were not read.
DOCUMENTS = frozenset(
    ".doc .docm .odt .rtf .epub .pages .wpd .mht .mhtml .webarchive .wacz .eml .ndjson".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to read; `shown` is its path in reports, POSIX, relative where possible."""

    path: str
    shown: str


def suffix(name: str) -> str:
    """The end of a name that says what is in the file, in small letters: ".html", ".warc.gz"."""
    ends = [end.lower() for end in Path(name).suffixes[-2:]]
    packed = len(ends) == 2 and ends[1] == ".gz"
    return "".join(ends) if packed else "".join(ends[-1:])


def files(
    paths: Sequence[str | Path],
    suffixes: Iterable[str],
    exclude: Iterable[str] = (),
    anchor: Path | None = None,
) -> tuple[tuple[File, ...], tuple[Skipped, ...]]:
    """Every file under the paths in order of its shown path, and the paths that lead to none.

    What fits a pattern of `exclude` is neither, however it was given. Shown paths are relative to an
    `anchor`, a folder.
    """
    folders = (os.path.realpath(path) for path in paths if _is_folder(Path(path)))
    search = _Search(frozenset(suffixes), frozenset(folders), Excluded(exclude))
    for path in sorted({os.fspath(path) for path in paths}):
        search.add(path)
    names = shown(sorted(search.found | set(search.problems)), anchor)
    # One file reached in two ways is read once, under its shortest name.
    once: dict[str, File] = {}
    for path in sorted(search.found, key=lambda path: (path.count("/"), names[path])):
        once.setdefault(path if path == STDIN else os.path.realpath(path), File(path=path, shown=names[path]))
    skipped = [
        Skipped(path=names[path], reason=why.reason, hint=why.hint) for path, why in search.problems.items()
    ]
    return tuple(sorted(once.values(), key=lambda file: file.shown)), tuple(skipped)


class _Search:
    """What the paths of one call lead to: files found, and problems by path."""

    def __init__(self, suffixes: frozenset[str], folders: frozenset[str], excluded: Excluded) -> None:
        self.suffixes = suffixes
        self.given = folders
        self.excluded = excluded
        self.found: set[str] = set()
        self.problems: dict[str, Unreadable] = {}

    def add(self, path: str) -> None:
        """Find the files under one path as it was given."""
        try:
            self.found.update(self._expanded(path))
        except Unreadable as problem:
            self.problems[path] = problem

    def _expanded(self, path: str) -> list[str]:
        if path == STDIN:
            return [STDIN]
        if ADDRESS.match(path) and not os.path.lexists(path):  # a mirror's folder is called so too
            raise Unreadable(
                "It is an address, and nothing is fetched from the network.",
                "Save the page as .html in a browser, and give that file.",
            )
        if not path or "\0" in path or not _encodable(path):
            raise Unreadable(
                "The path is empty or cannot be the name of a file.", "Give a file, a folder or a pattern."
            )
        if WILD & set(path) and not os.path.lexists(path):
            return self._matched(path)
        if _is_folder(Path(path)):
            return self._inside(path)
        return [] if self._left_out(Path(path)) else [os.path.normpath(path)]

    def _matched(self, pattern: str) -> list[str]:
        found_at = sorted(matches(pattern))
        if not found_at:
            raise Unreadable(
                "The pattern matches nothing.", "Use * inside a name and ** for folders at any depth."
            )
        before = self.excluded.number
        found = [path for match in found_at for path in self._match(match)]
        if not found and self.excluded.number == before:
            raise Unreadable("The pattern matches no article.", self._known())
        return found

    def _match(self, path: Path) -> list[str]:
        if _is_folder(path):
            return sorted(self._below(path))
        return [str(path)] if self._wanted(path.name) and not self._left_out(path) else []

    def _left_out(self, path: Path) -> bool:
        return self.excluded(path, path.parent, folder=False)

    def _inside(self, folder: str) -> list[str]:
        before = self.excluded.number
        found = sorted(self._below(Path(folder)))
        if not found and str(Path(folder)) not in self.problems and self.excluded.number == before:
            raise Unreadable("The folder contains no article.", self._known())
        return found

    def _below(self, folder: Path) -> Iterator[str]:
        """Files that may be articles; each folder is entered once, so that links may lead in circles.

        A link may not lead out of the folders that were given: whoever adds one could have any file read.
        """
        if self.excluded(folder, folder, folder=True):
            return
        folders, links, entered = [folder], list[Path](), set[str]()
        inside = self.given | {os.path.realpath(folder)}
        while folders or links:
            here = folders.pop() if folders else links.pop()
            if (real := os.path.realpath(here)) in entered:
                continue
            entered.add(real)
            for path in self._listed(here):
                held = not _is_folder(path)
                if _beside(path.name) or (held and not self._wanted(path.name)):
                    continue
                if self.excluded(path, folder, folder=not held):
                    continue
                if path.is_symlink() and not _within(os.path.realpath(path), inside):
                    self.problems[str(path)] = Unreadable(
                        "The link leads out of the folder.", "Give what it leads to as a path of its own."
                    )
                elif held:
                    yield str(path)
                else:
                    (links if path.is_symlink() else folders).append(path)

    def _listed(self, folder: Path) -> list[Path]:
        try:
            return sorted(folder.iterdir(), reverse=True)
        except OSError as error:
            reason = f"The folder could not be read: {error.strerror}."
            self.problems[str(folder)] = Unreadable(reason, "Check its permissions.")
            return []

    def _wanted(self, name: str) -> bool:
        return not _beside(name) and suffix(name) in self.suffixes | DOCUMENTS

    def _known(self) -> str:
        return f"Articles are files ending in {', '.join(sorted(self.suffixes))}."


def _is_folder(path: Path) -> bool:
    """False also for what cannot be looked at: reading it as a file then gives the reason."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _within(path: str, folders: Iterable[str]) -> bool:
    return any(Path(path).is_relative_to(folder) for folder in folders)


def _beside(name: str) -> bool:
    return name.startswith(".") or name.lower().partition(".")[0] in BESIDE


def _encodable(path: str) -> bool:
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return False
    return True


def matches(pattern: str, folder: Path = Path()) -> Iterator[Path]:
    """Matches outside hidden folders that the pattern does not name; raises `Unreadable` for "**.txt"."""
    anchor = Path(pattern).anchor
    parts = (*folder.parts, *Path(pattern).parts)
    try:
        for path in Path(anchor or folder).glob(str(Path(pattern).relative_to(anchor))):
            if not any(part.startswith(".") and part not in parts for part in path.parts):
                yield path
    except (ValueError, IndexError, NotImplementedError) as error:
        raise Unreadable(
            "The pattern is not valid.", "Use * inside a name and ** for folders at any depth."
        ) from error
