"""`verifier audit`: votes on the findings of a report, asked on a real terminal or given as options."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.report.registry import REPORTERS
from verifier.votes.lines import parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Ended

REPORT = sample()
IDS = {finding.verdict: finding.id for finding in reversed(REPORT.findings)}
CONFLICT = next(finding for finding in REPORT.findings if finding.verdict == "conflict")
VOTES = "ferry.votes.jsonl"
ARGUMENTS = ("audit", "ferry.json", "--who", "Ada")


@pytest.fixture(autouse=True)
def written(tmp_path: Path) -> None:
    (tmp_path / "ferry.json").write_bytes(REPORTERS["json"].content(REPORT))


def votes(folder: Path, name: str = VOTES) -> list[tuple[str, str, str, str]]:
    """Finding, vote, who and note of each line."""
    text = (folder / name).read_text(encoding="utf-8")
    return [(each.finding, each.mark, each.who, each.note) for each in parsed(text, name)]


ASKED = "[q]uit"
# It takes the terminal for its own, or Ctrl-C would interrupt nobody.
# Where the tests run in the background, the process is born deaf to it.
COMMAND = (
    "import os, signal; signal.signal(signal.SIGINT, signal.default_int_handler); os.login_tty(0); "
    "from verifier.cli import main; main()"
)


class Terminal:
    """A process on a terminal of its own: what it shows is read, keys are typed."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        ours, theirs = pty.openpty()
        self.screen, self.shown = ours, ""
        self.process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, *arguments],
            cwd=folder,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=os.environ | {"COLUMNS": "400", "NO_COLOR": "1", "TERM": "dumb"},
        )
        os.close(theirs)

    def wait_for(self, words: str) -> str:
        """Everything shown up to these words, which must come."""
        while words not in self.shown:
            self.shown += self._read()
        before, _, self.shown = self.shown.partition(words)
        return before + words

    def type(self, keys: str) -> None:
        os.write(self.screen, keys.encode())

    def end(self) -> tuple[int, str]:
        """The exit code, and what was shown last."""
        while True:
            try:
                self.shown += self._read()
            except EOFError:
                return self.process.wait(), self.shown

    def _read(self) -> str:
        assert select.select([self.screen], [], [], 120)[0], f"nothing more is shown after {self.shown!r}"
        try:
            read = os.read(self.screen, 65536)
        except OSError:  # a terminal whose other end is closed
            read = b""
        if not read:
            raise EOFError(self.shown)
        return read.decode("utf-8", "replace").replace("\r\n", "\n")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Starts a command on a terminal, in the folder of the report."""
    started: list[Terminal] = []

    def start(*arguments: str) -> Terminal:
        started.append(Terminal(tmp_path, *arguments))
        return started[-1]

    yield start
    for each in started:
        each.process.kill()
        each.process.wait()
        os.close(each.screen)


def test_keys_vote_step_back_and_leave(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    asked = terminal(*ARGUMENTS)
    first = asked.wait_for(ASKED)
    assert f"1 of {len(REPORT.findings)}" in first
    assert CONFLICT.message in first
    asked.type("x")  # no answer: nothing happens
    asked.type("w")
    asked.wait_for(ASKED)
    assert votes(tmp_path) == [(CONFLICT.id, "wrong", "Ada", "")]
    asked.type("b")
    again = asked.wait_for(ASKED)
    assert CONFLICT.message in again
    assert "wrong says Ada" in again
    asked.type("rs")  # typed ahead
    asked.wait_for(ASKED)
    asked.wait_for(ASKED)
    asked.type("t")
    asked.wait_for(ASKED)
    asked.type("q")
    code, last = asked.end()
    assert code == 0
    assert f"{VOTES}: 2 of 2 read findings were right, 1 of them trivial." in last
    marks = [mark for _, mark, _, _ in votes(tmp_path)]
    assert marks == ["wrong", "right", "trivial"]


def test_a_note_goes_with_the_next_vote_only(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    asked = terminal(*ARGUMENTS)
    asked.wait_for(ASKED)
    asked.type("n")
    asked.wait_for("note")
    asked.type("both  are of one ship\n")
    asked.wait_for(ASKED)
    asked.type("w")
    asked.wait_for(ASKED)
    asked.type("r")
    asked.wait_for(ASKED)
    asked.type("q")
    assert asked.end()[0] == 0
    assert [note for *_, note in votes(tmp_path)] == ["both are of one ship", ""]


def test_ctrl_c_loses_nothing_and_what_was_read_is_not_asked_again(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    asked = terminal(*ARGUMENTS)
    asked.wait_for(ASKED)
    asked.type("r")
    asked.wait_for(ASKED)
    asked.type("\x03")
    code, last = asked.end()
    assert code == 130
    assert "1 of 1 read finding was right" in last
    assert len(votes(tmp_path)) == 1
    resumed = terminal(*ARGUMENTS)
    shown = resumed.wait_for(ASKED)
    assert f"1 of {len(REPORT.findings) - 1}" in shown
    assert CONFLICT.message not in shown
    resumed.process.send_signal(signal.SIGKILL)
    assert len(votes(tmp_path)) == 1


def test_the_end_of_input_and_arrow_keys_give_no_vote(
    terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    asked = terminal(*ARGUMENTS)
    asked.wait_for(ASKED)
    asked.type("\x1b[A")
    asked.type("\x04")
    assert asked.end()[0] == 0
    assert not (tmp_path / VOTES).exists()


def test_without_a_terminal_nobody_is_asked(process: Callable[..., Ended]) -> None:
    ended = process(*ARGUMENTS, stdin="rrr")
    assert ended.code == 2
    assert "--list" in ended.err
    assert "--set" in ended.err


def test_the_list_shows_both_sides_in_their_sentences(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "ferry").mkdir()
    for article in REPORT.articles:
        (tmp_path / article.path).write_text(article.text, encoding="utf-8")
    verifier(*ARGUMENTS, "--set", f"{CONFLICT.id}=right", "--note", "looked up")
    shown = verifier(*ARGUMENTS, "--list", "--verdict", "conflict")
    assert shown.code == 0
    lines = [line.strip() for line in shown.out.splitlines()]
    assert lines[0].startswith("✕ Conflict")
    assert lines[1] == CONFLICT.message
    outlets = {article.id: (article.outlet or article.path, article) for article in REPORT.articles}
    for position in CONFLICT.positions:
        for each in position.evidence:
            outlet, article = outlets[each.article_id]
            (said,) = [line for line in lines if line.startswith(f"{outlet}: ")]
            sentence = said.removeprefix(f"{outlet}: ")
            assert each.quote in sentence
            assert sentence in " ".join(article.text.split())
            assert sentence.endswith(".")
    assert any(line.startswith("right says Ada") and line.endswith("looked up") for line in lines)


def test_the_claim_stands_in_where_the_articles_are_gone(verifier: Callable[..., Ended]) -> None:
    shown = verifier(*ARGUMENTS, "--list", "--verdict", "conflict")
    claims = {claim.id: claim.text for claim in REPORT.claims}
    for position in CONFLICT.positions:
        assert all(claims[each.claim_id] in shown.out for each in position.evidence)


def test_the_most_important_come_first(verifier: Callable[..., Ended]) -> None:
    shown = verifier(*ARGUMENTS, "--list").out
    places = [
        shown.index(IDS[verdict]) for verdict in ("conflict", "dispute", "revision", "single", "distinct")
    ]
    assert places == sorted(places)


def test_a_sample_is_the_same_for_one_seed_and_grows(verifier: Callable[..., Ended]) -> None:
    def drawn(number: int, seed: int) -> set[str]:
        out = verifier(*ARGUMENTS, "--list", "--sample", str(number), "--seed", str(seed)).out
        return {finding.id for finding in REPORT.findings if finding.id in out}

    every = {finding.id for finding in REPORT.findings}
    assert drawn(3, 1) == drawn(3, 1)
    assert drawn(3, 1) < drawn(5, 1) < drawn(len(every) + 1, 1) == every
    assert len(drawn(3, 1)) == 3
    assert len({frozenset(drawn(3, seed)) for seed in range(6)}) > 1


def test_set_votes_without_asking_and_takes_the_beginning_of_an_id(
    verifier: Callable[..., Ended], tmp_path: Path
) -> None:
    ended = verifier(
        *ARGUMENTS,
        "--set",
        f"{CONFLICT.id[:6]}=right",
        "--set",
        f"{IDS['single']}=trivial",
        "--votes",
        "mine",
    )
    assert (ended.code, ended.out) == (0, "wrote mine: 2 votes of Ada\n")
    assert votes(tmp_path, "mine") == [
        (CONFLICT.id, "right", "Ada", ""),
        (IDS["single"], "trivial", "Ada", ""),
    ]
    kept = json.loads((tmp_path / "mine").read_text(encoding="utf-8").splitlines()[0])
    assert (kept["rule"], kept["verdict"], kept["confidence"]) == ("count", "conflict", CONFLICT.confidence)
    assert kept["engine"] == REPORT.to_dict()["tool"]["version"]


def test_a_file_without_its_last_line_end_is_added_to(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    verifier(*ARGUMENTS, "--set", f"{CONFLICT.id}=right")
    file = tmp_path / VOTES
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    verifier("audit", "ferry.json", "--who", "Ole", "--set", f"{CONFLICT.id}=wrong")
    assert [who for _, _, who, _ in votes(tmp_path)] == ["Ada", "Ole"]


@pytest.mark.parametrize(
    ("told", "options"),
    [
        ("ID=right", ("--set", "abcd")),
        ("ID=right", ("--set", f"{CONFLICT.id}=maybe")),
        ("no finding of the report", ("--set", "zzzz=right")),
        ("at least 4", ("--set", f"{CONFLICT.id[:2]}=right")),
        ("no finding has the rule", ("--list", "--rule", "nonsense")),
        ("no finding has the verdict", ("--list", "--verdict", "nonsense")),
        ("--note goes with --set", ("--note", "words")),
        ("names no finding", ("--set", f"{CONFLICT.id}=right", "--set", "zzzz=right")),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_kept(
    told: str, options: tuple[str, ...], verifier: Callable[..., Ended], tmp_path: Path
) -> None:
    ended = verifier(*ARGUMENTS, *options)
    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err
    assert not (tmp_path / VOTES).exists()


def test_votes_that_cannot_be_read_are_refused(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / VOTES).write_text("{\n", encoding="utf-8")
    ended = verifier(*ARGUMENTS, "--list")
    assert ended.code == 2
    assert f"{VOTES}:1" in ended.err


def test_a_voter_is_who_git_says(process: Callable[..., Ended], tmp_path: Path) -> None:
    settings = tmp_path / "gitconfig"
    settings.write_text("[user]\n\tname = Inga  Solheim\n", encoding="utf-8")
    process("audit", "ferry.json", "--set", f"{CONFLICT.id}=right", GIT_CONFIG_GLOBAL=str(settings))
    settings.write_text("", encoding="utf-8")
    process(
        "audit",
        "ferry.json",
        "--set",
        f"{CONFLICT.id}=right",
        GIT_CONFIG_GLOBAL=str(settings),
        GIT_CONFIG_SYSTEM=os.devnull,
        LOGNAME="olav",
    )
    assert [who for _, _, who, _ in votes(tmp_path)] == ["Inga Solheim", "olav"]


def test_all_read(verifier: Callable[..., Ended]) -> None:
    verifier(*ARGUMENTS, *(word for each in REPORT.findings for word in ("--set", f"{each.id}=right")))
    ended = verifier(*ARGUMENTS)
    assert ended.code == 0
    assert f"all of {len(REPORT.findings)} findings" in ended.out


def test_the_report_shows_votes_of_files(
    verifier: Callable[..., Ended], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.pipeline.verify", lambda *_, **__: REPORT)
    verifier(*ARGUMENTS, "--set", f"{CONFLICT.id}=right")
    ended = verifier("report", "ferry.json", "-o", "out.json", "--votes", VOTES)
    assert "1 of 1 read finding was right." in ended.out
    assert json.loads((tmp_path / "out.json").read_bytes())["votes"]["right"] == 1
    (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
    assert (
        "no vote in none.jsonl"
        in verifier("report", "ferry.json", "-o", "o.json", "--votes", "none.jsonl").err
    )
    ended = verifier("report", "ferry.json", "-o", "new.json", "--votes", "gone.jsonl")
    assert ended.code == 2
    assert "gone.jsonl" in ended.err
    assert not Path("new.json").exists()
