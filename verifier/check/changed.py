"""A git reference in, the files out that are new or changed since: git decides what a pull request adds."""

from __future__ import annotations

import subprocess
from pathlib import Path

# A path renamed without a change is no new article.
MOVED = "R100"


class GitError(Exception):
    """What git could not tell, in one sentence with a hint."""


def changed(reference: str, folder: Path) -> tuple[Path, ...]:
    """Files added or changed since the common ancestor with `reference`, committed or not; absolute, sorted.

    Files that git does not know yet are new too, unless it is told to ignore them. Raises GitError.
    """
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}")
    base = _git(folder, "merge-base", commit.strip(), "HEAD").strip()
    top = Path(_git(folder, "rev-parse", "--show-toplevel").removesuffix("\n"))
    listed = _git(top, "diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", base, "--")
    unknown = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    names = {*_new(listed.split("\0")), *filter(None, unknown.split("\0"))}
    return tuple(sorted(top / name for name in names))


def _new(fields: list[str]) -> list[str]:
    """Paths of `git diff --name-status -z`: status and path, or status, old path and new path."""
    found, rest = [], iter(fields)
    for status in rest:
        if not status:
            continue
        path = next(rest)
        if status[0] in "RC":
            path = next(rest)
        if status[0] != "D" and status != MOVED:
            found.append(path)
    return found


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  no shell, and the one free argument stands after --end-of-options
            ["git", "-C", str(folder), *arguments],  # noqa: S607  the git that the person uses
            capture_output=True,
            check=True,
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed, and --diff-base needs it") from error
    except subprocess.CalledProcessError as error:
        said = " ".join(error.stderr.decode("utf-8", "replace").split())
        raise GitError(_explained(arguments[0], said)) from error
    return done.stdout.decode("utf-8", "surrogateescape")


def _explained(command: str, said: str) -> str:
    if command == "merge-base":
        return (
            "--diff-base: no common ancestor with this reference is known; "
            "in a shallow clone, fetch the whole history (fetch-depth: 0)"
        )
    if command == "rev-parse" and not said:
        return "--diff-base: git knows no such reference; fetch it first"
    return f"--diff-base: git {command} failed: {said}"
