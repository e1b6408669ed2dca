"""The page of an audit in a browser: no barrier, no request, no phone too narrow, and keys that work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_reading import TOO_WIDE
from tests.report.sample import sample
from tests.report.test_html import hostile
from verifier.audit import audit
from verifier.audit.html import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.conftest import Opened
    from verifier.report import Report


@pytest.fixture(scope="module")
def page() -> str:
    return render(audit(sample()))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_barrier_is_found(page: str, width: int, scheme: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page, width=width, color_scheme=scheme)
    shown.unfold()
    found = Axe().run(shown.page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_nothing_is_requested_and_nothing_complains(
    page: str,
    script: bool,  # noqa: FBT001  a column of the table
    opened: Callable[..., Opened],
) -> None:
    shown = opened(page, java_script_enabled=script)
    shown.page.wait_for_load_state("networkidle")
    assert shown.requests == []
    assert shown.messages == []


def test_strangers_run_nothing(opened: Callable[..., Opened]) -> None:
    shown = opened(render(audit(hostile())))
    shown.unfold()
    assert shown.messages == []
    assert shown.requests == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("made", [sample, hostile], ids=["sample", "strangers"])
def test_nothing_is_wider_than_the_window(
    made: Callable[[], Report], width: int, opened: Callable[..., Opened]
) -> None:
    shown = opened(render(audit(made())), width=width)
    shown.unfold()
    assert shown.page.evaluate(TOO_WIDE) <= 0


def test_a_slash_leads_to_the_search_which_leaves_what_fits(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page).page
    rows = shown.locator("#others .row")
    every = rows.count()
    shown.keyboard.press("/")
    shown.keyboard.type("cape tolm")
    left = rows.filter(visible=True).count()
    assert 0 < left < every
    assert shown.locator("#shown").inner_text() == f"{left} of {every} shown"
    shown.keyboard.press("Escape")
    assert shown.evaluate("document.activeElement.tagName") == "BODY"


def test_a_link_unfolds_what_it_leads_to(page: str, opened: Callable[..., Opened]) -> None:
    name = next(each.id for each in audit(sample()).ledgers if not each.contested)
    shown = opened(page, query=f"#f-{name}").page
    row = shown.locator(f"#f-{name}")
    assert row.evaluate("each => each.open")
    assert row.locator("blockquote").first.is_visible()


def test_paper_has_the_contested_facts_and_no_search(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page, width=718).page
    shown.emulate_media(media="print")
    assert shown.locator("#contested .card").first.is_visible()
    assert not shown.locator("#filter, .bar, #articles").filter(visible=True).count()
