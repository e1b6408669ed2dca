"""Votes on the page: kept by the browser, saved as a file that the command line reads."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.many import many
from tests.report.sample import sample
from verifier.report.html import render
from verifier.version import __version__
from verifier.votes.lines import parsed

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.conftest import Opened
    from verifier.votes import Vote

REPORT = replace(sample(), name="ferry")
FINDINGS = {finding.verdict: finding for finding in REPORT.findings}


@pytest.fixture(scope="module")
def text() -> str:
    return render(REPORT)


def press(page: Page, verdict: str, mark: str) -> None:
    page.click(f"#f-{FINDINGS[verdict].id} > .vote button[data-vote={mark}]")  # type: ignore[index]  # a verdict


def saved(page: Page) -> tuple[tuple[Vote, ...], str]:
    """The votes of the file that the page saves, and its name."""
    with page.expect_download() as started:
        page.click("#save-votes")
    path = started.value.path()
    return parsed(Path(path).read_text(encoding="utf-8"), "votes"), started.value.suggested_filename


def test_votes_outlast_the_page_and_are_saved_as_audit_writes_them(
    text: str, opened: Callable[..., Opened]
) -> None:
    shown = opened(text, accept_downloads=True)
    page = shown.page
    assert page.locator("#save-votes").is_disabled()
    press(page, "conflict", "wrong")
    press(page, "conflict", "right")
    press(page, "dispute", "trivial")
    page.reload()
    pressed = page.locator(".vote [aria-pressed=true]")
    assert pressed.all_text_contents() == ["Yes", "Not worth noting"]
    assert page.locator("#voted").text_content() == "1 yes, 0 no, 1 not worth noting"
    page.click("#save-votes")
    assert "name" in (page.locator("#voted").text_content() or "")
    page.fill("#voter", " Inga Solheim ")
    votes, name = saved(page)
    assert name == "ferry.votes.jsonl"
    assert {(each.finding, each.mark) for each in votes} == {
        (FINDINGS["conflict"].id, "right"),
        (FINDINGS["dispute"].id, "trivial"),
    }
    for each in votes:
        finding = next(found for found in REPORT.findings if found.id == each.finding)
        assert (each.rule, each.verdict, each.confidence) == (
            finding.rule,
            finding.verdict,
            finding.confidence,
        )
        assert (each.who, each.engine) == ("Inga Solheim", __version__)
        assert each.when.tzinfo is not None
    assert {re.split(r"[?#]", each)[0] for each in shown.requests} <= {shown.address}  # the reload
    assert shown.messages == []


def test_a_second_press_takes_a_vote_back(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text).page
    press(page, "conflict", "wrong")
    press(page, "conflict", "wrong")
    assert page.locator(".vote [aria-pressed=true]").count() == 0
    assert page.locator("#save-votes").is_disabled()


def test_a_file_holds_the_votes_on_this_page_only(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text, accept_downloads=True).page
    page.evaluate("localStorage.setItem('news-crosscheck.vote.0123456789abcdef', '{}')")
    page.evaluate(f"localStorage.setItem('news-crosscheck.vote.{FINDINGS['dispute'].id}', 'no JSON')")
    page.fill("#voter", "Ada")
    press(page, "conflict", "right")
    votes, _ = saved(page)
    assert [each.finding for each in votes] == [FINDINGS["conflict"].id]


def test_every_finding_that_is_unfolded_can_be_voted_on(text: str, opened: Callable[..., Opened]) -> None:
    shown = opened(text)
    shown.unfold()
    shown.page.wait_for_function(
        "() => [...document.querySelectorAll('[data-verdict]')].every(row => row.querySelector('.vote'))"
    )
    assert shown.page.locator(".vote").count() == len(REPORT.findings)


def test_what_is_packed_away_on_a_large_page_gets_its_buttons_when_it_is_read(
    opened: Callable[..., Opened],
) -> None:
    page = opened(render(many(findings=1200, sources=6))).page
    before = page.locator(".vote").count()
    assert 0 < before < 200
    page.locator("#agreements details.fold > summary").first.click()
    page.locator("#agreements details.row > summary").first.click()
    page.wait_for_selector("#agreements details.row[open] > .vote")
    page.locator("#agreements details.row[open] > .vote [data-vote=right]").click()
    assert page.locator("#voted").text_content() == "1 yes, 0 no, 0 not worth noting"
    page.reload()
    assert page.locator("#voted").text_content() == "1 yes, 0 no, 0 not worth noting"


def test_without_a_script_nothing_of_the_votes_is_shown(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text, java_script_enabled=False).page
    assert page.locator("#votes").is_hidden()
    assert page.locator(".vote").count() == 0


def test_a_sandboxed_page_keeps_votes_while_it_is_open(text: str, opened: Callable[..., Opened]) -> None:
    frame = (
        f'<iframe sandbox="allow-scripts" srcdoc="{text.replace("&", "&amp;").replace(chr(34), "&quot;")}">'
    )
    shown = opened(f"<!doctype html><title>t</title>{frame}</iframe>")
    inside = shown.page.frame_locator("iframe")
    inside.locator("article.conflict > .vote [data-vote=right]").click()
    assert inside.locator("#voted").text_content() == "1 yes, 0 no, 0 not worth noting"
