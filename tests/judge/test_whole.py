"""A second reader from the command line to the files: what is written, and what is repeated."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from tests.judge.serving import failing, saying, serving, told
from tests.report.sample import sample
from verifier.cli import run
from verifier.config import Config, ConfigError, Judge, settings
from verifier.report.registry import REPORTERS
from verifier.report.second import SecondReading

if TYPE_CHECKING:
    from tests.judge.serving import Served

ROOT = Path(__file__).parents[2]
MILL = {
    "a.txt": "A boiler burst at the dairy in Orsa on Monday. The fire at the dairy hurt nine people, "
    "the mayor said. The damage was put at 3 million euros. The dairy is closed.",
    "b.txt": "A boiler burst at the dairy in Orsa on Tuesday. The fire at the dairy hurt eleven people, "
    "a nurse said. The damage was put at 5 million euros.",
}
SCHEMA = json.loads((ROOT / "verifier" / "report" / "schema.json").read_text())


def sorting(asked: dict[str, Any]) -> Served:
    """Says of days that they are of two things, of sums that they moved, of people that they differ."""
    words = {"When": "different thing", "At how much": "updates", "How many": "contradicts"}
    (word,) = (words[each] for each in words if told(asked)["question"].startswith(each))
    return saying(word)(asked)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in MILL.items():
        Path(name).write_text(f"14 May 2025\n\n{text}\n")
    return tmp_path


def test_a_run_is_repeated_from_what_was_kept(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with serving(sorting) as server:
        assert run(["report", *MILL, "--judge", server.url]) == 0
    page, table = folder / "reports" / f"{folder.name}.html", folder / "reports" / f"{folder.name}.json"
    first, report = page.read_bytes(), json.loads(table.read_bytes())
    jsonschema.validate(report, SCHEMA)
    verdicts = {each["message"].split()[0]: each["verdict"] for each in report["findings"]}
    assert verdicts == verdicts | {"When": "distinct", "At": "revision", "How": "conflict"}
    said = (
        f"Second reader (small-model at {server.url}) on 3 differences: 1 contradicts, 1 updates, "
        "1 different thing; 3 verdicts overruled."
    )
    assert said in capfd.readouterr().out
    assert said in page.read_text()
    assert "the second reader (small-model) says: updates, by “" in page.read_text()

    assert run(["report", *MILL, "--judge", server.url]) == 0  # and the server is gone
    assert page.read_bytes() == first

    # The settings file says the same, and a baseline of it accepts what a check finds.
    (folder / "verifier.toml").write_text(f'[judge]\nurl = "{server.url}"\n')
    assert run(["check", "a.txt", "--against", "b.txt"]) == 1
    assert said in capfd.readouterr().out
    assert run(["baseline", "create", *MILL]) == 0
    assert run(["check", "a.txt", "--against", "b.txt"]) == 0


def test_without_a_reader_nobody_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def connected(*_: object, **__: object) -> None:
        raise AssertionError("a connection")

    (folder / "verifier.toml").write_text('[judge]\nmodel = "m"\n')
    monkeypatch.setattr(socket, "socket", connected)
    assert run(["report", *MILL, "-o", "r.json"]) == 0
    report = json.loads((folder / "r.json").read_bytes())
    assert "judge" not in report
    assert "judge" not in report["config"]
    assert {each["verdict"] for each in report["findings"]} >= {"conflict", "distinct"}


def test_a_reader_that_cannot_be_asked_ends_the_run(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with serving(lambda _: failing(401)) as server:
        code = run(["report", *MILL, "--judge", server.url, "--judge-model", "m"])
        asked = len(server.asked)
    assert asked
    assert (code, (folder / "reports").exists()) == (2, False)
    assert "the key is missing or wrong; set VERIFIER_JUDGE_KEY" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('url = "localhost:8080"', "judge.url: Input should be an address such as http://localhost:8080/v1"),
        ('url = "file:///etc/passwd"', "judge.url: Input should be an address"),
        ('url = "http://"', "judge.url: Input should be an address"),
        ('url = "https://k3y@example.org"', "the key comes from VERIFIER_JUDGE_KEY"),
        ('url = "https://example.org/?key=x"', "the key comes from VERIFIER_JUDGE_KEY"),
        ('key = "s3cret"', 'unknown setting "judge.key"'),
        ("timeout = 0", "judge.timeout: Input should be greater than 0"),
        ("retries = 11", "judge.retries: Input should be less than or equal to 10"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "verifier.toml").write_text(f"[judge]\n{line}\n")
    with pytest.raises(ConfigError) as caught:
        settings(folder=tmp_path)
    assert message in str(caught.value)


def test_a_reader_that_is_off_is_no_part_of_the_settings_in_a_report() -> None:
    assert "judge" not in Config(judge=Judge(model="m")).model_dump(mode="json")
    assert Config(judge=Judge(url="http://localhost")).model_dump(mode="json")["judge"]["questions"] == 500


@pytest.mark.parametrize("name", ["html", "md", "summary", "json"])
def test_the_formats_say_what_it_did(name: str) -> None:
    second = SecondReading(
        url="http://localhost",
        models=("tiny",),
        findings=3,
        overruled=1,
        answers=(("same", 3),),
        unanswered=(),
    )
    read = REPORTERS[name].render(replace(sample(), second=second))
    assert "tiny" in read
    assert "tiny" not in REPORTERS[name].render(sample())
