"""A file of votes on disk: read whole, and added to one line at a time, so that no vote is ever lost."""

from __future__ import annotations

import datetime as dt
import getpass
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.cli.exits import Refusal
from verifier.votes import Vote
from verifier.votes.lines import VotesError, line, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable

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
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("a+b") as votes:
                votes.write((self._gap() + line(vote)).encode())
        except OSError as error:
            raise Refusal(f"{self.file}: cannot be written: {error.strerror or error}") from error

    def _gap(self) -> str:
        """A line end where the file's last line has none, or two votes would stand on one line."""
        return "" if self.file.read_bytes()[-1:] in {b"", b"\n"} else "\n"


def beside(report: Path) -> Path:
    """The file of votes that belongs to a report: "reports/ferry.json" has "reports/ferry.votes.jsonl"."""
    return report.with_suffix(".votes.jsonl")


def votes_in(files: Iterable[Path]) -> tuple[Vote, ...]:
    """All votes of some files in their order; a file that cannot be read is refused."""
    found: list[Vote] = []
    for file in files:
        try:
            found += parsed(file.read_text(encoding="utf-8"), str(file))
        except OSError as error:
            raise Refusal(f"{file}: cannot be read: {error.strerror or error}") from error
        except (VotesError, UnicodeDecodeError) as error:
            told = str(error) if isinstance(error, VotesError) else f"{file}: not a text file"
            raise Refusal(told) from error
    return tuple(found)


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
