"""`verifier rules` and `verifier explain`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.cli.catalogue import catalogue, examples
from verifier.cli.explain import HEADINGS
from verifier.pipeline import verify
from verifier.rules import Rule, rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

CONFLICT = next(finding for finding in sample().findings if finding.verdict == "conflict")
DISTINCT = next(finding for finding in sample().findings if finding.verdict == "distinct")


def rule(name: str) -> Rule:
    return next(each for each in rules() if each.__name__.endswith(f".{name}"))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    file = tmp_path / "reports" / "ferry.json"
    file.parent.mkdir()
    file.write_text(json.dumps(sample().to_dict()))
    return file


def test_every_rule_is_listed_with_one_line(verifier: Callable[..., Ended]) -> None:
    lines = verifier("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == list(catalogue())
    assert all(len(line.split()) > 3 for line in lines)


def test_a_rule_is_explained_in_its_own_words(verifier: Callable[..., Ended]) -> None:
    ended = verifier("explain", "date")
    assert ended.code == 0
    for heading in ("What it does", "Why it matters", "Known limits"):
        assert heading in ended.out.splitlines()


def test_the_examples_of_a_rule_stand_below_its_words(verifier: Callable[..., Ended]) -> None:
    lines = verifier("explain", "date").out.splitlines()
    below = lines[lines.index("Known limits") :]
    example = next(each for each in rule("date").EXAMPLES if each.verdict == "conflict")
    at = next(n for n, line in enumerate(below) if line == f"    {example.articles[0]}")
    assert below[at - 1].startswith("Conflict")
    assert below[at + 1] == f"    {example.articles[1]}"


def test_a_miss_is_said_to_be_one(verifier: Callable[..., Ended]) -> None:
    every = [(each, example) for each in catalogue() for example in rule(each).EXAMPLES]
    for name in catalogue():
        missed = [
            e.note.removeprefix("miss: ") for each, e in every if each == name and e.note[:6] == "miss: "
        ]
        told = [line.split(" (not found yet): ") for line in verifier("explain", name).out.splitlines()]
        assert [words[1] for words in told if len(words) > 1] == missed


@pytest.mark.parametrize("name", catalogue())
def test_examples_are_read_from_the_file_as_they_are(name: str) -> None:
    read = [(shown.articles, shown.note) for shown in examples(name)]
    assert read == [(example.articles, example.note) for example in rule(name).EXAMPLES]
    assert {shown.verdict for shown in examples(name)} <= set(HEADINGS)


def test_an_unknown_rule_has_no_examples() -> None:
    assert examples("weather") == ()


@pytest.mark.usefixtures("written")
def test_a_finding_is_explained_from_the_newest_report(verifier: Callable[..., Ended]) -> None:
    ended = verifier("explain", CONFLICT.id[:6])
    assert ended.code == 0
    assert ended.out.splitlines()[:2] == [
        "conflict [count] 214 people or 241 people aboard the Aurelia.",
        "error, confidence 91%, independent origins: 2",
    ]
    assert '    ferry/radio.txt, characters 111 to 121: "241 people"' in ended.out.splitlines()
    assert "    same slot: people aboard" in ended.out.splitlines()


def test_guards_are_shown(written: Path, verifier: Callable[..., Ended]) -> None:
    out = verifier("explain", DISTINCT.id, "--report", str(written)).out
    assert out.splitlines()[-2:] == ["Guards", "    other series"]


def test_the_newest_report_is_the_one_written_last(written: Path, verifier: Callable[..., Ended]) -> None:
    older = written.with_name("older.json")
    older.write_text('{"schema_version": 0}')
    os.utime(older, (1, 1))
    assert verifier("explain", CONFLICT.id).code == 0
    os.utime(written, (0, 0))
    assert "older.json: not a JSON report of schema version 1" in verifier("explain", CONFLICT.id).err


@pytest.mark.parametrize(
    ("message", "subject", "text"),
    [
        ("no finding in", "ffffffff", None),
        ("no finding in", CONFLICT.id[:3], None),
        ("not a JSON report: ", "ffffffff", "{"),
        ("not a JSON report of schema version 1", "ffffffff", "[]"),
        ("did you mean quantity?", "quantitiy", None),
    ],
)
def test_what_cannot_be_explained(
    message: str, subject: str, text: str | None, written: Path, verifier: Callable[..., Ended]
) -> None:
    if text is not None:
        written.write_text(text)
    ended = verifier("explain", subject)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


def test_two_findings_that_begin_alike(written: Path, verifier: Callable[..., Ended]) -> None:
    plain = sample().to_dict()
    for number, finding in enumerate(plain["findings"]):
        finding["id"] = f"abcd{number}"
    written.write_text(json.dumps(plain))
    assert "findings in reports/ferry.json begin with it" in verifier("explain", "abcd").err
    assert verifier("explain", "abcd2").code == 0


def test_a_report_that_is_not_there(verifier: Callable[..., Ended]) -> None:
    assert "nowhere.json: cannot be read" in verifier("explain", "abcdef", "--report", "nowhere.json").err
    assert not Path("reports").exists()


BRIDGE = "date 2025-03-07 Velm, March 7 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 5 March 2025.\n"
EARLIER = (
    "date 2025-03-07 Velm, March 7 - The Kolmer Bridge in Velm was opened by Mayor Pia Lund on "
    "4 March 2025.\n"
    "The town council did not meet.\n"
)


@pytest.fixture
def articles(verifier: Callable[..., Ended]) -> Callable[..., Ended]:
    """`verifier explain` of two claims in two articles."""
    Path("news").mkdir()
    Path("news/a.txt").write_text(BRIDGE)
    Path("news/b.txt").write_text(EARLIER)
    return lambda one, other, *options: verifier("explain", one, other, "news", *options)


def test_two_claims_are_explained(articles: Callable[..., Ended]) -> None:
    ended = articles("Lund opened the Kolmer", "was  opened by mayor", "--json")
    told = json.loads(ended.out)
    assert ended.code == 0
    assert [claim["place"].rpartition("/")[2] for claim in told["claims"]] == ["a.txt:1:33", "b.txt:1:33"]
    assert [event["one"] for event in told["events"]] == [True]
    assert told["events"][0]["reasons"]
    (days,) = [each for each in told["facts"] if each["kind"] == "date"]
    assert (days["values"], days["answer"]) == (["5 March 2025", "4 March 2025"], "conflicting")
    assert days["chance"] > 0.5
    assert "that they fill one slot" in days["why"]
    rules = {each["rule"]: each for each in told["rules"]}
    assert list(rules) == list(catalogue())
    assert [finding["verdict"] for finding in rules["date"]["findings"]] == ["conflict"]
    assert rules["session"]["silence"] == "the claims have no two values of this kind"


def test_a_finding_of_two_claims_has_the_id_that_a_report_gives_it(articles: Callable[..., Ended]) -> None:
    told = json.loads(articles("a.txt:1", "b.txt:1:50", "--json").out)
    ids = {finding["id"] for rule in told["rules"] for finding in rule["findings"]}
    assert ids
    assert ids <= {finding.id for finding in verify(["news"]).findings}


def test_two_claims_are_explained_in_lines(articles: Callable[..., Ended]) -> None:
    ended = articles("a.txt:1", "b.txt:2")
    lines = ended.out.splitlines()
    assert [line for line in lines if line and line[0].isupper()] == ["Likeness", "Events", "Values", "Rules"]
    assert lines[0].endswith(")")
    assert "    no happening of one kind in both" in lines
    rules = lines[lines.index("Rules") + 1 :]
    assert [line.split()[0] for line in rules] == list(catalogue())
    assert all("nothing: " in line for line in rules)


def test_a_claim_is_named_by_its_id_or_its_place(articles: Callable[..., Ended]) -> None:
    ids = [claim["id"] for claim in json.loads(articles("a.txt:1", "b.txt:1:50", "--json").out)["claims"]]
    again = json.loads(articles(ids[0], ids[1][:8], "--json").out)
    assert [claim["id"] for claim in again["claims"]] == ids


@pytest.mark.parametrize(
    ("one", "other", "problem"),
    [
        ("a.txt:1", "the moon", "no claim has the id, stands at the place or says the words 'the moon'"),
        ("a.txt:9", "b.txt:2", "no claim has the id, stands at the place or says the words 'a.txt:9'"),
        ("a.txt:1", "Kolmer Bridge", "'Kolmer Bridge' stands in 2 sentences: "),
        ("a.txt:1", "Lund opened the", "name one claim"),
    ],
)
def test_a_claim_that_is_none_is_refused(
    articles: Callable[..., Ended], one: str, other: str, problem: str
) -> None:
    ended = articles(one, other)
    assert ended.code == 2
    assert problem in ended.err


def test_claims_of_two_stories_are_told_apart(
    articles: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.partition.batch.FEW", 1)  # two articles as if they were many
    ended = articles("a.txt:1", "b.txt:1:50")
    assert "Rules" in ended.out
    Path("news/c.txt").write_text("The brewer Tavik sold more beer last year than ever before.\n")
    ended = articles("a.txt:1", "c.txt:1")
    assert ended.code == 0
    assert ended.out.splitlines()[-1].startswith("Not compared: their articles are of two of the 2 stories")
    found = json.loads(articles("a.txt:1", "c.txt:1", "--json").out)
    assert [claim["place"].rpartition("/")[2] for claim in found["claims"]] == ["a.txt:1:33", "c.txt:1:1"]
    assert "2 stories" in found["apart"]


def test_two_claims_need_their_articles(verifier: Callable[..., Ended]) -> None:
    ended = verifier("explain", "0123456789ab", "ba9876543210")
    assert ended.code == 2
    assert "CLAIM CLAIM PATHS" in ended.err
