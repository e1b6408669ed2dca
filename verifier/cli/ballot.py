"""Whose votes the command line takes, and the file to which they go."""

from __future__ import annotations

import datetime as dt
import getpass
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.cli.exits import Refusal
from verifier.votes import Vote, file
from verifier.votes.lines import VotesError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from verifier.votes import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Where the votes of one person go: the file, the person's name, and the version that made the report."""

    file: Path
    who: str
    engine: str

    def votes(self) -> tuple[Vote, ...]:
        """Everybody's votes in the file; none where there is no file yet."""
        return votes_in([self.file]) if self.file.exists() else ()

    def cast(self, finding: dict[str, Any], mark: Mark, note: str = "") -> None:
        """Add one vote; it is on disk when this returns."""
        vote = Vote(
            finding=finding["id"],
            mark=mark,
            who=self.who,
            when=dt.datetime.now(dt.UTC),
            engine=self.engine,
            rule=finding["rule"],
            verdict=finding["verdict"],
            confidence=finding["confidence"],
            note=" ".join(note.split()),
        )
        try:
            file.cast(self.file, vote)
        except VotesError as error:
            raise Refusal(str(error)) from error


def votes_in(files: Iterable[Path]) -> tuple[Vote, ...]:
    """All votes of some files in their order; a file that cannot be read is refused."""
    try:
        return tuple(vote for each in files for vote in file.held(each))
    except VotesError as error:
        raise Refusal(str(error)) from error


def voter(name: str) -> str:
    """The name that was given, or the one git signs with here, or the login name."""
    found = " ".join(name.split()) or _in_git() or _login()
    if not found:
        raise Refusal("nobody is known to vote; give a name with --who")
    return found


def _in_git() -> str:
    try:
        said = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, check=False)  # noqa: S607  the git on the path is the user's
    except (OSError, UnicodeDecodeError):
        return ""
    return " ".join(said.stdout.split())


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user, as in some containers
        return ""
