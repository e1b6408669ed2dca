"""file:line:column through the whole program: an editor that is sent there finds the words."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

TURNOUT = "Turnout in the referendum in Dorn on Sunday was 46%, the commission said."
OLD = (
    "date 2025-03-08\nVelm, March 8 - Turnout in Sunday's referendum in Dorn was 61%, the commission said.\n"
)
RECORD = {
    "title": "The “vote” in Dorn",
    "published": "2025-03-08",
    "text": f"A vote:\n\nIn Velm. {TURNOUT}\n",
}
PAGE = """<html lang="en"><head><title>The vote in Dorn</title>
<meta property="article:published_time" content="2025-03-08"></head><body>
<article><h1>The vote in Dorn</h1>
<p>The commission in Velm has counted all the ballots of the referendum, it said on Saturday evening.</p>
<p>{} It was the first referendum in the town of Dorn for more than forty years, and a quiet one.</p>
</article></body></html>
"""
FILES = {
    "txt": f"date 2025-03-08\n\nVelm, March 8 - {TURNOUT}\n",
    "md": f"---\ntitle: The vote in Dorn\ndate: 2025-03-08\n---\n\nA vote.\n\n{TURNOUT}\n",
    "json": json.dumps(RECORD, indent=2),
    "jsonl": json.dumps({"text": "Nine boats left Skarn on Sunday."}) + "\n" + json.dumps(RECORD) + "\n",
    "html": PAGE.format(TURNOUT.replace(" was ", "\n  was <b>").replace("46%", "46%</b>")),
}


@pytest.fixture
def checked(request: pytest.FixtureRequest, verifier: Callable[..., Ended]) -> Callable[..., Ended]:
    """Checks a new article in a format against an old one."""
    Path("old").mkdir()
    Path("old/old.txt").write_text(OLD, encoding="utf-8")
    name = f"new.{request.param}"
    Path(name).write_text(FILES[request.param], encoding="utf-8")
    return lambda *more: verifier("check", name, "--against", "old", *more)


@pytest.mark.parametrize("checked", FILES, indirect=True)
def test_the_words_stand_where_a_check_says(
    checked: Callable[..., Ended], verifier: Callable[..., Ended], request: pytest.FixtureRequest
) -> None:
    suffix = request.node.callspec.params["checked"]
    file = FILES[suffix]
    at = file.index("46%")
    line, column = file.count("\n", 0, at) + 1, at - file.rfind("\n", 0, at)
    place = f"new.{suffix}:{line}:{column}"

    ended = checked(
        "-o", "sarif=s", "-o", "jsonl=l", "-o", "gitlab=g", "-o", "junit=j", "-o", "github=h", "-o", "md=m"
    )
    [told] = [row for row in ended.out.splitlines() if ": conflict [quantity]" in row]
    assert told.startswith(f"{place}: conflict ")
    assert f"{line:>6} | " in ended.out
    [found] = [
        each for each in map(json.loads, Path("l").read_text().splitlines()) if each["rule"] == "quantity"
    ]
    new = found["places"][0]
    assert (new["path"], new["line"], new["column"]) == (f"new.{suffix}", line, column)
    results = json.loads(Path("s").read_text())["runs"][0]["results"]
    [result] = [each for each in results if each["ruleId"] == "quantity"]
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == f"new.{suffix}"
    region = {"startLine": line, "startColumn": column, "endLine": line, "endColumn": column + len("46%")}
    assert physical["region"] == region
    issues = [each for each in json.loads(Path("g").read_text()) if each["check_name"] == "quantity"]
    assert issues[0]["location"] == {"path": f"new.{suffix}", "lines": {"begin": line}}
    assert place in Path("j").read_text()
    assert place in Path("m").read_text()
    assert f"file=new.{suffix},line={line},endLine={line},col={column}," in Path("h").read_text()

    printed = verifier("report", f"new.{suffix}", "old", "--format", "csv", "--format", "md").out
    assert f"{place}: conflict [quantity]" in printed or f"    {place}: " in printed
    [csv_file] = Path("reports").glob("*.csv")
    rows = list(csv.DictReader(csv_file.read_text().splitlines()))
    assert (str(line), str(column)) in {
        (row["line"], row["column"]) for row in rows if row["rule"] == "quantity"
    }


@pytest.mark.parametrize("checked", FILES, indirect=True)
def test_the_place_of_a_claim_names_the_claim(
    checked: Callable[..., Ended], verifier: Callable[..., Ended]
) -> None:
    assert checked("-q").code == 1
    [new] = Path().glob("new.*")
    listed = (re.match(r" *(\d+:\d+) .*46%", row) for row in verifier("extract", str(new)).out.splitlines())
    place = f"{new}:{next(row[1] for row in listed if row)}"
    told = json.loads(verifier("explain", place, "old.txt:2:20", str(new), "old", "--json").out)
    assert [claim["place"] for claim in told["claims"]] == [place, "old/old.txt:2:17"]


@pytest.mark.parametrize("checked", ["html"], indirect=True)
def test_words_that_are_nowhere_in_the_page_get_the_file_alone(checked: Callable[..., Ended]) -> None:
    linked = json.dumps({"@type": "NewsArticle", "datePublished": "2025-03-08", "articleBody": TURNOUT})
    Path("new.html").write_text(
        f'<html><head><script type="application/ld+json">{linked}</script></head><body></body></html>'
    )
    ended = checked("--format", "concise")
    assert ended.out.startswith("new.html: conflict [quantity]")
