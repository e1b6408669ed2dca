"""What a reader does with the page: filters, keys, links, copies, tables taken away."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.browser.many import many
from tests.report.sample import sample
from verifier.report.html import render
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.conftest import Opened

FOCUSED = "document.activeElement.closest('[data-verdict]')?.dataset.verdict"


@pytest.fixture(scope="module")
def large() -> str:
    """A page on which most findings are packed away until they are wanted."""
    return render(many(findings=1200, sources=6))


@pytest.fixture(scope="module")
def text() -> str:
    return render(sample())


def verdicts(page: Page) -> list[str]:
    """The verdicts of the findings that the filter leaves."""
    shown = page.eval_on_selector_all(
        "[data-verdict]:not([hidden])", "all => all.map(e => e.dataset.verdict)"
    )
    return list(shown)


def test_a_tile_filters_findings_and_matrix_and_says_so_in_the_address(
    text: str, opened: Callable[..., Opened]
) -> None:
    page = opened(text).page
    page.click(".tile.conflict")
    assert verdicts(page) == ["conflict"]
    assert page.locator("#shown").text_content() == "1 of 8 shown"
    assert page.locator(".matrix tr[data-finding]").filter(visible=True).count() == 1
    assert "kind=conflict" in page.url
    assert page.locator(".tile.conflict").get_attribute("aria-current") == "true"
    page.reload()
    assert verdicts(page) == ["conflict"]
    page.click(".tile.conflict")
    assert len(verdicts(page)) == 8


def test_search_source_and_kind_narrow_together(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text).page
    page.fill("#search", "AURELIA")
    every = len(verdicts(page))
    page.select_option("#source", "S3")
    fewer = len(verdicts(page))
    page.select_option("#kind", "revision")
    assert 8 >= every > fewer > 1
    assert verdicts(page) == ["revision"]
    page.fill("#search", "no such words")
    assert verdicts(page) == []
    page.click("#clear")
    assert len(verdicts(page)) == 8
    assert "?" not in page.url


def test_address_brings_the_state_back(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text, query="?q=solheim&kind=variant&source=S2&order=sure").page
    assert verdicts(page) == ["variant"]
    state = page.evaluate(
        "['search', 'kind', 'source', 'order'].map(id => document.getElementById(id).value)"
    )
    assert state == ["solheim", "variant", "S2", "sure"]


def test_an_address_with_nonsense_shows_everything(text: str, opened: Callable[..., Opened]) -> None:
    shown = opened(text, query="?kind=nonsense&source=%22%3E&order=x#%E0%A4%A")
    assert len(verdicts(shown.page)) == 8
    assert shown.messages == []


def test_findings_are_put_in_order(opened: Callable[..., Opened]) -> None:
    page = opened(render(many(findings=40, sources=5))).page
    sure = "all => all.map(each => Number(each.dataset.sure))"
    dates = "all => all.map(each => each.dataset.date)"
    before = page.eval_on_selector_all("#conflicts > article", dates)
    page.select_option("#order", "date")
    assert page.eval_on_selector_all("#conflicts > article", dates) == sorted(before) != before
    page.select_option("#order", "sure")
    after = page.eval_on_selector_all("#conflicts > article", sure)
    assert after == sorted(after, reverse=True)
    agreed = page.eval_on_selector_all("#agreements .row", sure)
    assert agreed == sorted(agreed, reverse=True)
    page.select_option("#order", "")
    assert page.eval_on_selector_all("#conflicts > article", dates) == before


def test_keys_lead_through_the_findings(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text).page
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) == "conflict"
    page.keyboard.press("j")
    assert page.evaluate(FOCUSED) == "dispute"
    page.keyboard.press("k")
    assert page.evaluate(FOCUSED) == "conflict"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("jk/?")
    assert page.locator("#search").input_value() == "jk/?"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") != "search"


def test_question_mark_shows_the_keys(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text).page
    assert not page.locator("#help").is_visible()
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()


def test_a_cell_leads_to_its_finding_even_a_folded_one(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text).page
    page.select_option("#kind", "conflict")
    page.select_option("#kind", "")
    page.locator(".matrix td.agreement a").first.click()
    target = page.evaluate("location.hash.slice(1)")
    assert page.locator(f'[id="{target}"]').is_visible()


def test_a_link_to_a_finding_that_is_filtered_out_shows_it(text: str, opened: Callable[..., Opened]) -> None:
    agreed = next(each.id for each in sample().findings if each.verdict == "agreement")
    page = opened(text, query=f"?kind=conflict#f-{agreed}").page
    assert page.locator(f"#f-{agreed}").is_visible()
    assert len(verdicts(page)) == 8


@pytest.mark.parametrize("allowed", [True, False])
def test_the_ignore_command_is_copied(text: str, allowed: bool, opened: Callable[..., Opened]) -> None:  # noqa: FBT001  a column of the table
    page = opened(text, permissions=["clipboard-read", "clipboard-write"]).page
    if not allowed:
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    conflict = next(each.id for each in sample().findings if each.verdict == "conflict")
    page.locator("#appendix summary").click()
    page.locator(".ignore", has_text=conflict).locator(".copy").click()
    page.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f'verifier ignore {conflict} --reason "…"'


def test_the_page_saves_the_csv_of_the_command_line(opened: Callable[..., Opened]) -> None:
    report = many(findings=30, sources=4)
    first = report.findings[0]
    odd = replace(first, message='=1+1, "quoted"\nand \u202e more', confidence=1.0)
    report = replace(report, findings=(odd, *report.findings[1:]))
    page = opened(render(report), accept_downloads=True).page
    with page.expect_download() as saved:
        page.click("#save-csv")
    assert saved.value.suggested_filename == "findings.csv"
    assert saved.value.path().read_text(encoding="utf-8") == REPORTERS["csv"].render(report)


def test_the_page_saves_json(text: str, opened: Callable[..., Opened]) -> None:
    page = opened(text, accept_downloads=True).page
    with page.expect_download() as saved:
        page.click("#save-json")
    found = json.loads(saved.value.path().read_text(encoding="utf-8"))
    assert {each["finding"] for each in found["findings"]} == {each.id for each in sample().findings}
    quotes = {e["quote"] for f in found["findings"] for p in f["positions"] for e in p["evidence"]}
    assert quotes == {e.quote for f in sample().findings for p in f.positions for e in p.evidence}


def test_a_large_page_finds_what_is_packed_away(large: str, opened: Callable[..., Opened]) -> None:
    page = opened(large).page
    assert len(verdicts(page)) < 600
    assert page.locator("#shown").text_content() == "1,200 of 1,200 shown"
    page.fill("#search", "QUAY 1196 of Tolm")
    assert verdicts(page) == ["agreement"]
    assert page.locator("#shown").text_content() == "1 of 1,200 shown"
    page.locator("details.row:not([hidden]) > summary").click()
    card = page.locator("details.row:not([hidden])")
    assert card.get_by_text("Quay 1196 of Tolm harbour").first.is_visible()
    page.click("#clear")
    assert len(verdicts(page)) == 1200


def test_a_link_leads_into_what_is_packed_away(large: str, opened: Callable[..., Opened]) -> None:
    page = opened(large, query=f"#f-{1196:012x}").page
    row = page.locator(f"#f-{1196:012x}")
    assert row.is_visible()
    assert "Quay 1196 of Tolm harbour" in (row.text_content() or "")
    claim = row.locator("figcaption a").first.get_attribute("href") or ""
    row.locator("figcaption a").first.click()
    assert page.evaluate("location.hash") == claim
    assert page.locator(claim).evaluate("each => each.closest('p').offsetHeight") > 10


def test_a_large_page_is_put_in_order_as_a_whole(large: str, opened: Callable[..., Opened]) -> None:
    page = opened(large, query="?order=sure").page
    sure = page.eval_on_selector_all("#agreements .row", "all => all.map(each => Number(each.dataset.sure))")
    assert len(sure) == 600
    assert sure == sorted(sure, reverse=True)


def test_a_large_page_is_whole_without_script_and_on_paper(large: str, opened: Callable[..., Opened]) -> None:
    plain = opened(large, java_script_enabled=False).page
    assert len(verdicts(plain)) == 1200
    assert "Quay 1196 of Tolm harbour" in (plain.locator("#agreements").text_content() or "")
    paper = opened(large).page
    paper.emulate_media(media="print")
    assert len(verdicts(paper)) == 1200
