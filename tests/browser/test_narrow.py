"""A phone and a sheet of paper: nothing is cut without a sign, and no fold is left that cannot be opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.report.html import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.conftest import Opened

REPORTS = Path(__file__).parents[2] / "reports"
# The tables and drawings that are wider than their frame.
CUT = """all => all.filter(each => each.scrollWidth > each.clientWidth + 1)
  .map(each => each.firstElementChild.getAttribute("class") || each.firstElementChild.tagName)"""
# The texts that reach over the right edge of the window and do not lie in a frame that scrolls.
OUTSIDE = """all => all.filter(each => !each.closest("#appendix, .chart, .scroll:has(> .heat)") &&
  each.getBoundingClientRect().right > innerWidth + 1).map(each => each.textContent.trim())"""
# Folds on paper whose line can be seen and whose content cannot.
DEAD = """all => all.filter(each => each.querySelector("summary").getClientRects().length &&
  ![...each.children].some(inside => inside.tagName !== "SUMMARY" && inside.offsetHeight))
  .map(each => each.className)"""


@pytest.fixture(scope="module", params=["ferry_grounding", "defence_commission"])
def approved(request: pytest.FixtureRequest) -> str:
    return (REPORTS / f"{request.param}.html").read_text(encoding="utf-8")


def test_no_table_is_cut_on_a_desk(approved: str, opened: Callable[..., Opened]) -> None:
    page = opened(approved, width=1280).page
    assert page.eval_on_selector_all(".scroll", CUT) == []


def test_on_a_phone_only_drawings_shares_and_the_appendix_are_scrolled(
    approved: str, opened: Callable[..., Opened]
) -> None:
    page = opened(approved, width=390).page
    wide = page.eval_on_selector_all(".scroll", CUT)
    assert set(wide) <= {"svg", "heat", "rules", "thresholds"}
    assert page.locator(".chart .swipe").first.is_visible()
    cells = "caption, th, td, q, h1, h2, h3, h4, p, dd, figcaption, summary"
    assert page.eval_on_selector_all(cells, OUTSIDE) == []


def test_what_scrolls_has_a_shadow_at_its_sides(opened: Callable[..., Opened]) -> None:
    frame = opened(render(sample()), width=390).page.locator(".scroll").first
    assert frame.evaluate("each => getComputedStyle(each).backgroundAttachment").count("local") == 2


def test_on_a_phone_a_fact_is_a_block_with_a_line_for_each_source(opened: Callable[..., Opened]) -> None:
    page = opened(render(sample()), width=390).page
    row = page.locator(".matrix tr[data-finding]").first
    assert row.locator("td").filter(visible=True).count() == 2
    assert row.locator(".lacking").inner_text() == "not found: S3"
    tops = row.locator("td").filter(visible=True).evaluate_all("all => all.map(each => each.offsetTop)")
    assert tops[0] < tops[1]
    who = "each => getComputedStyle(each, '::before').content"
    assert row.locator("td").first.evaluate(who) == '"S1 Kelmar Courier "'
    wide = opened(render(sample()), width=1280).page.locator(".matrix tr[data-finding]").first
    assert wide.locator("td").filter(visible=True).count() == 3
    assert not wide.locator(".lacking").is_visible()


def test_no_fold_on_paper_is_dead(approved: str, opened: Callable[..., Opened]) -> None:
    page = opened(approved, width=718).page
    page.emulate_media(media="print")
    assert page.eval_on_selector_all("details:not(.row)", DEAD) == []
    for left_out in ("#texts", "#appendix", "#ledger", ".why", ".as-table", "#votes", ".screen"):
        assert not page.locator(left_out).filter(visible=True).count()


def test_quotations_that_are_folded_are_printed(opened: Callable[..., Opened]) -> None:
    report = sample()
    conflict = report.findings[2]
    one, other = conflict.positions
    many = replace(one, evidence=one.evidence * 5)
    page = opened(render(replace(report, findings=(replace(conflict, positions=(many, other)),)))).page
    assert page.locator(".card blockquote").filter(visible=True).count() == 4
    page.emulate_media(media="print")
    assert page.locator(".card blockquote").evaluate_all("all => all.every(each => each.offsetHeight > 0)")


def test_paper_keeps_headings_with_what_follows_and_heads_whole(opened: Callable[..., Opened]) -> None:
    page = opened(render(sample()), width=718).page
    page.emulate_media(media="print")
    rule = "all => all.map(each => getComputedStyle(each).breakAfter)"
    assert set(page.eval_on_selector_all("h2, h3, h4, caption", rule)) == {"avoid"}
    heads = page.eval_on_selector_all(
        ".scorecard thead th, .sources thead th",
        "all => all.map(each => getComputedStyle(each).overflowWrap)",
    )
    assert set(heads) == {"normal"}
    assert "@page { margin:" in (page.locator("style").text_content() or "")
