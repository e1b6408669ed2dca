"""Votes are kept where the command line reads them, and only from forms of this view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from tests.report.test_html import HOSTILE
from tests.serve.conftest import ADDRESS
from tests.serve.shown import findings
from verifier.cli import run
from verifier.serve.forms import COOKIE, MOST_BYTES
from verifier.votes.file import beside, held

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.testclient import TestClient

    from verifier.corpus import Corpus

OWN = {"origin": ADDRESS}


@pytest.fixture
def name(corpus: Corpus) -> str:
    """A conflict."""
    return next(findings(corpus, "conflict"))


def form(client: TestClient, name: str) -> dict[str, str]:
    """What a browser sends of the form as the page has it."""
    shown = Page(client.get(f"/findings/{name}").text)
    inputs = [each.attributes for each in shown.all("input") if each.attributes["name"] != "q"]
    return {each["name"]: each.get("value", "") for each in inputs}


def test_a_vote_is_kept_beside_the_corpus_and_counted_by_the_command_line(
    client: TestClient, name: str, copied: Path, corpus: Corpus, capsys: pytest.CaptureFixture[str]
) -> None:
    before = copied.read_bytes()
    fields = form(client, name)
    assert fields["who"] == "Ada Lund"
    answer = client.post(
        f"/findings/{name}/votes", data={**fields, "mark": "wrong", "note": " two \n fires "}, headers=OWN
    )
    assert (answer.status_code, answer.headers["location"]) == (303, f"/findings/{name}#votes")
    (vote,) = held(beside(copied))
    seen, _ = corpus.ledger(name)
    assert (vote.finding, vote.mark, vote.who, vote.note) == (name, "wrong", "Ada Lund", "two fires")
    assert (vote.rule, vote.verdict, vote.confidence) == (
        seen.finding.rule, "conflict", seen.finding.confidence
    )  # fmt: skip
    assert "wrong says Ada Lund" in " ".join(
        Page(client.get(f"/findings/{name}").text).one("section", id="votes").text.split()
    )
    assert "1 read finding was right" in client.get(f"/stories/{seen.story}/report").text
    assert copied.read_bytes() == before
    capsys.readouterr()
    assert run(["statistics", "--votes", str(beside(copied)), "--format", "csv"]) == 0
    assert f"{seen.finding.rule},conflict" in capsys.readouterr().out


def test_the_name_is_offered_again_and_is_text(client: TestClient, name: str) -> None:
    who = f"Zoë {HOSTILE}"[:80]
    client.post(
        f"/findings/{name}/votes", data={**form(client, name), "mark": "right", "who": who}, headers=OWN
    )
    shown = Page(client.get(f"/findings/{name}").text)
    assert shown.one("input", name="who").attributes["value"].startswith("Zoë </script>")
    assert not shown.all("script")


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "https://127.0.0.1:8765", "http://127.0.0.1:9999"]
)
def test_a_form_of_another_origin_is_refused(
    client: TestClient, name: str, copied: Path, origin: str | None
) -> None:
    headers = {"origin": origin} if origin else {}
    answer = client.post(
        f"/findings/{name}/votes", data={**form(client, name), "mark": "right"}, headers=headers
    )
    assert answer.status_code == 403
    assert not beside(copied).exists()


def test_a_form_without_its_seal_or_its_cookie_is_refused(
    client: TestClient, name: str, copied: Path
) -> None:
    fields = {**form(client, name), "mark": "right"}
    address = f"/findings/{name}/votes"
    assert client.post(address, data={**fields, "seal": "0" * 64}, headers=OWN).status_code == 403
    assert client.post(address, data={"who": "Ada", "mark": "right"}, headers=OWN).status_code == 403
    client.cookies.set(COOKIE, "another", domain="127.0.0.1")
    assert client.post(address, data=fields, headers=OWN).status_code == 403
    client.cookies.clear()
    assert client.post(address, data=fields, headers=OWN).status_code == 403
    assert not beside(copied).exists()


def test_the_cookie_of_a_form_is_not_sent_by_other_sites(client: TestClient, name: str) -> None:
    cookie = client.get(f"/findings/{name}").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"mark": "maybe"}, 400),
        ({"mark": ""}, 400),
        ({"who": "  "}, 400),
        ({"who": "a" * 81}, 400),
        ({"note": "a" * 501}, 400),
        ({"note": "a" * MOST_BYTES}, 413),
    ],
)
def test_what_is_no_vote_is_refused(
    client: TestClient, name: str, copied: Path, change: dict[str, str], status: int
) -> None:
    fields = {**form(client, name), "mark": "right", **change}
    answer = client.post(f"/findings/{name}/votes", data=fields, headers=OWN)
    assert answer.status_code == status
    assert "nothing was kept" in answer.text
    assert not beside(copied).exists()


def test_a_vote_on_nothing_is_refused(client: TestClient, name: str) -> None:
    fields = {**form(client, name), "mark": "right"}
    assert client.post("/findings/zzz/votes", data=fields, headers=OWN).status_code == 404
    assert client.get(f"/findings/{name}/votes").status_code == 405


def test_votes_that_cannot_be_read_or_kept_are_told(client: TestClient, name: str, copied: Path) -> None:
    beside(copied).write_text("no vote\n")
    answer = client.get(f"/findings/{name}")
    assert answer.status_code == 200
    assert "The votes cannot be shown." in answer.text
    fields = {**form(client, name), "mark": "right"}
    beside(copied).unlink()
    beside(copied).mkdir()
    refused = client.post(f"/findings/{name}/votes", data=fields, headers=OWN)
    assert refused.status_code == 503
    assert "cannot be written" in refused.text
