"""What a reader needs of the page, whoever reads it and however: access, calm, paper, a phone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.many import many
from tests.report.sample import sample
from tests.report.test_html import HOSTILE, hostile
from verifier.report.html import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.conftest import Opened
    from verifier.report import Report

RECT = "each => { const r = each.getBoundingClientRect(); return [r.left, r.top, r.width, r.height] }"
PHONE = (390, 844)
REPORTS = Path(__file__).parents[2] / "reports"
# How many tables there are, and the cells and terms whose words break before the twelfth character.
NARROW = """() => {
  const ruler = document.createElement("canvas").getContext("2d");
  const narrow = [...document.querySelectorAll("th, td:not(.number), dt, dd")].filter((cell) => {
    const words = document.createRange(), style = getComputedStyle(cell);
    words.selectNodeContents(cell);
    if (words.getBoundingClientRect().height < 2 * parseFloat(style.fontSize)) return false;
    ruler.font = style.font;
    const room = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return room + 1 < ruler.measureText("0".repeat(12)).width;
  });
  return [document.querySelectorAll("table").length, narrow.map((cell) => cell.textContent.trim())];
}"""
# Wider than the window, nothing may be but what scrolls by itself.
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def page() -> str:
    return render(sample())


@pytest.fixture(scope="module")
def crowded() -> str:
    return render(many(findings=30, sources=40))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_barrier_is_found(page: str, width: int, scheme: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page, width=width, color_scheme=scheme)
    shown.unfold()
    found = Axe().run(shown.page)
    assert found.violations_count == 0, found.generate_report()


def test_no_barrier_is_found_among_forty_sources(crowded: str, opened: Callable[..., Opened]) -> None:
    found = Axe().run(opened(crowded).page)
    assert found.violations_count == 0, found.generate_report()


def test_no_barrier_is_found_in_the_dialog(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page)
    shown.page.keyboard.press("?")
    found = Axe().run(shown.page)
    assert found.violations_count == 0, found.generate_report()


def test_a_barrier_would_be_found(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page.replace("<label>Search <input", "<label></label><input"))
    assert [each["id"] for each in Axe().run(shown.page).response["violations"]] == ["label"]


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


def test_policy_stops_what_would_be_slipped_in(page: str, opened: Callable[..., Opened]) -> None:
    slipped = "<script>window.hit = 1</script><img src='https://elsewhere.example/x.png'>"
    shown = opened(page.replace("</main>", f"{slipped}</main>"))
    assert shown.page.evaluate("window.hit") is None
    assert len([each for each in shown.messages if "Content Security Policy" in each]) == 2


def test_all_is_there_without_script(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page, java_script_enabled=False)
    text = shown.page.locator("body").text_content() or ""
    for finding in sample().findings:
        assert finding.id in page
        for position in finding.positions:
            assert all(each.quote in text for each in position.evidence)
    # A fold opens without script, and what only a script can do is not offered.
    fold = shown.page.locator("details.fold").first
    fold.locator("> summary").click()
    assert not fold.locator(".row").filter(visible=True).count()
    fold.locator("> summary").click()
    row = fold.locator("details.row").first
    row.locator("summary").first.click()
    assert row.locator(".inside").is_visible()
    assert not shown.page.locator("#filter, .actions, .copy").filter(visible=True).count()


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("name", ["page", "crowded"])
def test_page_is_not_wider_than_the_window(
    name: str, width: int, opened: Callable[..., Opened], request: pytest.FixtureRequest
) -> None:
    shown = opened(request.getfixturevalue(name), width=width)
    shown.unfold()
    assert shown.page.evaluate(TOO_WIDE) <= 0


def test_head_and_facts_stay_in_sight_while_the_matrix_is_scrolled(
    crowded: str, opened: Callable[..., Opened]
) -> None:
    shown = opened(crowded)
    frame = shown.page.locator("#matrix .scroll").first
    frame.scroll_into_view_if_needed()
    left, top, _, _ = frame.evaluate(RECT)
    frame.evaluate("each => each.scrollTo(1500, 400)")
    head = shown.page.locator(".matrix thead th").nth(20).evaluate(RECT)
    fact = shown.page.locator(".matrix th[scope=row]").nth(12).evaluate(RECT)
    assert head[1] == pytest.approx(top, abs=3)
    assert fact[0] == pytest.approx(left, abs=3)
    assert frame.evaluate("each => each.scrollLeft") == 1500


def test_dark_and_light_are_two_looks(page: str, opened: Callable[..., Opened]) -> None:
    grounds = {
        opened(page, color_scheme=scheme).page.evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert len(grounds) == 2


def test_paper_has_one_line_for_each_agreed_fact(page: str, opened: Callable[..., Opened]) -> None:
    shown = opened(page, width=718)
    shown.page.emulate_media(media="print")
    rows = shown.page.eval_on_selector_all(".fold .row", "all => all.map(each => each.offsetHeight)")
    assert rows
    assert all(0 < height < 60 for height in rows)
    assert shown.page.locator(".card blockquote").first.is_visible()
    assert not shown.page.locator(".bar, #filter").filter(visible=True).count()
    assert shown.page.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_hashes_rules_and_commands_stand_in_a_closed_appendix(
    page: str, medium: Literal["screen", "print"], opened: Callable[..., Opened]
) -> None:
    shown = opened(page, width=390, height=844)
    shown.page.emulate_media(media=medium)
    for kept in (".hash", ".ignore", ".rules", ".thresholds"):
        assert shown.page.locator(f"#appendix {kept}").count()
        assert not shown.page.locator(kept).filter(visible=True).count()
    assert not shown.page.locator(".why ol, .facts, .lines").filter(visible=True).count()
    if medium == "screen":
        shown.page.locator("#appendix summary").click()
        assert shown.page.locator(".hash").first.is_visible()


@pytest.mark.parametrize("batch", ["defence_commission", "ferry_grounding"])
def test_a_report_is_a_few_screens_and_sheets(batch: str, opened: Callable[..., Opened]) -> None:
    """Five real articles filled 55 screens of a phone and 86 sheets of paper once."""
    width, height = PHONE
    report = (REPORTS / f"{batch}.html").read_text(encoding="utf-8")
    shown = opened(report, width=width, height=height)
    assert shown.page.evaluate("document.documentElement.scrollHeight") <= 15 * height
    sheets = re.findall(rb"/Type\s*/Page\b", shown.page.pdf(format="A4"))
    assert 3 <= len(sheets) <= 20


def test_without_a_conflict_the_first_screen_tells_what_there_is(opened: Callable[..., Opened]) -> None:
    width, height = PHONE
    report = sample()
    calm = replace(report, findings=tuple(f for f in report.findings if f.verdict != "conflict"))
    shown = opened(render(calm), width=width, height=height)
    names = shown.page.locator("#glance dt").all_text_contents()
    assert names == ["Compared", "Agreed by most", "One outlet alone says", "Left out by"]
    _, top, _, tall = shown.page.locator("#glance").evaluate(RECT)
    assert top + tall <= height
    assert "3 articles of 3 outlets" in shown.page.locator("#glance").inner_text()


@pytest.mark.parametrize("name", ["page", "crowded"])
def test_no_column_of_words_is_narrower_than_twelve_characters(
    name: str, opened: Callable[..., Opened], request: pytest.FixtureRequest
) -> None:
    shown = opened(request.getfixturevalue(name), width=320, height=844)
    shown.unfold()
    tables, narrow = shown.page.evaluate(NARROW)
    assert tables >= 7
    assert narrow == []


@pytest.mark.parametrize("name", ["page", "crowded"])
def test_paper_is_wide_enough(
    name: str, opened: Callable[..., Opened], request: pytest.FixtureRequest
) -> None:
    # What is left of A4 between its margins, in CSS pixels.
    shown = opened(request.getfixturevalue(name), width=718)
    shown.page.emulate_media(media="print")
    assert shown.page.evaluate(TOO_WIDE) <= 0


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_hostile_article_does_nothing(script: bool, opened: Callable[..., Opened]) -> None:  # noqa: FBT001  a column of the table
    report = hostile()
    line = f"=HYPERLINK(0) ::error::x <script>window.hit = 1</script> {HOSTILE} " * 6000
    shown = opened(render(_with_line(report, line)), width=320, java_script_enabled=script)
    assert len(line) > 1_000_000 // 2
    assert shown.requests == []
    assert shown.messages == []
    if script:
        assert shown.page.evaluate("window.hit") is None
        assert shown.page.evaluate("document.images.length + document.scripts.length") == 2
        assert shown.page.evaluate(TOO_WIDE) <= 0
    links = shown.page.eval_on_selector_all("a", "all => all.map(each => each.getAttribute('href')[0])")
    assert set(links) == {"#"}


def _with_line(report: Report, line: str) -> Report:
    article = report.articles[0]
    return replace(report, articles=(replace(article, text=article.text + line), *report.articles[1:]))
