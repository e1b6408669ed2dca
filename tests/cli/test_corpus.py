"""`verifier corpus`: what its commands print, and how they end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.corpus.articles import EVERY, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended


def test_a_corpus_from_the_first_article_to_the_last_question(verifier: Callable[..., Ended]) -> None:
    files = written(Path("in"))
    first = verifier("corpus", "add", str(files["post"]))
    assert (first.code, first.err) == (0, "")
    assert first.out == "articles: 1 added\n1 story compared anew; findings: 0 new, 0 gone\n"
    second = verifier("corpus", "add", "in")
    assert (second.code, second.err) == (0, "")
    assert f"articles: {len(EVERY) - 1} added, 1 known\n" in second.out
    conflicts = [line for line in second.out.splitlines() if line.startswith("+ conflict [")]
    assert conflicts
    assert verifier("corpus", "add", "in").out == (
        f"articles: {len(EVERY)} known\n0 stories compared anew; findings: 0 new, 0 gone\n"
    )
    _status(verifier)
    _story(verifier, conflicts)
    _parts(verifier)
    _out(verifier)
    assert verifier("corpus", "check") == (0, "nothing is wrong\n", "")
    rebuilt = verifier("corpus", "rebuild")
    assert rebuilt == (0, f"rebuilt: {len(EVERY) - 1} articles in 3 stories\n", "")


def _status(verifier: Callable[..., Ended]) -> None:
    lines = verifier("corpus", "status", "--trace").out.splitlines()
    assert lines[0] == "7 articles of 6 outlets in 3 stories, 2025-02-03 to 2025-04-01"
    assert lines[1].startswith("findings: ")
    assert lines[2].startswith("2 runs, the last at ")
    assert sum("  added Tarnby Post, in/post" in line for line in lines) == 2
    plain = json.loads(verifier("corpus", "status", "--json").out)
    assert (plain["articles"], plain["first"], plain["current"]) == (7, "2025-02-03", True)
    assert "trace" not in plain


def _story(verifier: Callable[..., Ended], conflicts: list[str]) -> None:
    stories = json.loads(verifier("corpus", "story", "--json").out)["stories"]
    assert [len(story["outlets"]) for story in stories] == [3, 2, 1]
    mill = stories[0]["id"]
    listed = verifier("corpus", "story").out.splitlines()
    assert listed[0].startswith(f"{mill}  2025-02-03 to 2025-02-05  4 articles of 3 outlets: ")
    told = verifier("corpus", "story", mill[:6], "--html", "mill.html")
    assert "2025-02-04  Coast Radio" in told.out
    assert told.out.endswith("wrote mill.html\n")
    assert Path("mill.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    found = conflicts[0].rpartition("(")[2].rstrip(")")
    ledger = verifier("corpus", "slot", found[:8]).out.splitlines()
    assert ledger[0] == conflicts[0].removeprefix("+ ")
    assert "found since" in ledger[1]
    assert len(json.loads(verifier("corpus", "slot", found, "--json").out)["ledger"]) == len(ledger) - 2


def _parts(verifier: Callable[..., Ended]) -> None:
    hits = verifier("corpus", "search", "tunnel", "430").out.splitlines()
    assert hits[0].startswith("2025-03-11  Nordal Wire  [")
    assert hits[1] == ("    The [tunnel] will cost [430] million crowns, Councillor Ida Brask said.")
    phrase = json.loads(verifier("corpus", "search", "harbour tunnel on Tuesday with", "--json").out)
    assert [hit["article"]["outlet"] for hit in phrase] == ["Orvik Gazette"]
    assert verifier("corpus", "outlet").out.splitlines()[0] == "     2  Tarnby Post"
    one = verifier("corpus", "outlet", "coast radio").out.splitlines()
    assert one[0].startswith("facts ")
    assert len(one) == 2
    wrote = verifier("corpus", "export", "--since", "2025-03-01", "--output", "late.json")
    assert wrote.out == "wrote late.json\n"
    report = json.loads(Path("late.json").read_text(encoding="utf-8"))
    assert {article["outlet"] for article in report["articles"]} == {
        "Orvik Gazette",
        "Nordal Wire",
        "Leaf Weekly",
    }
    assert verifier("corpus", "export", "--format", "csv", "--output", "-").out.startswith("finding,verdict,")
    assert verifier("corpus", "audit", "--since", "2025-03-01").out == "wrote audit.html\n"
    assert Path("audit.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert verifier("corpus", "audit", "--output", "all.json").out == "wrote all.json\n"
    told = json.loads(Path("all.json").read_text(encoding="utf-8"))
    assert len(told["articles"]) == len(EVERY)
    refused = verifier("corpus", "audit", "--output", "audit.docx")
    assert (refused.code, '"docx"' in refused.err) == (2, True)
    nothing = verifier("corpus", "audit", "--since", "2030-01-01")
    assert (nothing.code, "nothing was written" in nothing.err) == (2, True)


def _out(verifier: Callable[..., Ended]) -> None:
    removed = verifier("corpus", "remove", "in/radio.json", "--reason", "taken back", "--retracted")
    assert removed.code == 0
    assert "- conflict [" in removed.out
    assert "articles: 1 retracted\n" in removed.out
    trace = verifier("corpus", "status", "--trace").out.splitlines()[-1]
    assert trace.partition("  ")[2].startswith("retracted Coast Radio, in/radio.json [")
    assert trace.endswith("]: taken back")
    again = verifier("corpus", "add", "in")
    assert "not taken in again without --again" in again.err


def test_what_cannot_be_done_is_refused_with_a_way_out(verifier: Callable[..., Ended]) -> None:
    nowhere = verifier("corpus", "status")
    assert nowhere.code == 2
    assert nowhere.err == (
        "error: corpus.verifier.db: there is no corpus; `verifier corpus add PATHS` makes one, "
        "--corpus names another\n"
    )
    Path("text.db").write_text("no database", encoding="utf-8")
    assert "text.db: not a corpus" in verifier("corpus", "status", "--corpus", "text.db").err
    assert "--since" in verifier("corpus", "export", "--since", "yesterday").err
    assert verifier("corpus", "story", "--html", "x.html").code == 2


def test_the_settings_name_the_file_and_what_is_not_read_is_told(verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text('corpus = "kept.db"\n', encoding="utf-8")
    Path("in").mkdir()
    Path("in/empty.txt").write_text("...", encoding="utf-8")
    ended = verifier("corpus", "add", "in")
    assert (ended.code, ended.out) == (
        2,
        "articles: 1 not read\n0 stories compared anew; findings: 0 new, 0 gone\n",
    )
    assert ended.err.startswith("not read: in/empty.txt: The text contains no words.")
    assert Path("kept.db").is_file()
    assert verifier("corpus", "status").out.startswith(
        "0 articles of 0 outlets in 0 stories\nfindings: none\n"
    )
    assert verifier("corpus", "remove", "x.txt", "--reason", " ").code == 2
    assert "names no article" in verifier("corpus", "remove", "x.txt", "--reason", "why").err
    assert "nothing was written" in verifier("corpus", "export").err
