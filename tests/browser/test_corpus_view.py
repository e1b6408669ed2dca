"""The view of a corpus as a browser shows it: no barrier, nothing asked of others, votes without a script."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.corpus.articles import ticking
from tests.serve.shown import corpus_file, findings, view
from verifier.corpus import Corpus
from verifier.serve.server import address, listening, server
from verifier.votes.file import beside, held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from verifier.votes import Vote

TOKEN = "a-token-of-the-newsroom"
# Wider than the window, nothing may be but what scrolls by itself.
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# A corpus and the address of its view.
Shown = tuple[Corpus, str]
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """A corpus and the address at which it is shown to who has the token."""
    file = corpus_file(tmp_path_factory.mktemp("shown"))
    with Corpus.open(file, clock=ticking()) as corpus, listening("127.0.0.1", 0) as taken:
        served = server(view(corpus, token=TOKEN))
        thread = threading.Thread(target=served.run, kwargs={"sockets": [taken]})
        thread.start()
        while not served.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield corpus, address(taken).rstrip("/")
        served.should_exit = True
        thread.join()


@pytest.fixture
def page(browser: Browser, shown: Shown) -> Iterator[Page]:
    """A page without scripts in a window as narrow as a phone's, which tells of requests and complaints."""
    with browser.new_context(viewport={"width": 320, "height": 844}, java_script_enabled=False) as context:
        opened = context.new_page()
        opened.goto(f"{shown[1]}/?token={TOKEN}")
        yield opened


def addresses(corpus: Corpus) -> list[str]:
    """A page of each kind, with the attack on those that show articles."""
    (attacker,) = (each for each in corpus.articles() if each.outlet.startswith("Evil"))
    (claim, *_) = (
        each for each in corpus.report(story=attacker.story).claims if each.article_id == attacker.id
    )
    (conflict,) = findings(corpus, "conflict")
    article = f"/articles/{attacker.id}"
    return [
        "/", "/stories", f"/stories/{attacker.story}", "/findings?verdict=agreement", f"/findings/{conflict}",
        "/outlets", "/outlet?name=Tarnby+Post", article, f"{article}/claims/{claim.id}", "/search?q=tunnel",
        "/search", "/nowhere", "/search?q=%22",
    ]  # fmt: skip


def votes(corpus: Corpus) -> tuple[Vote, ...]:
    """What is in the file of votes."""
    file = beside(corpus.file)
    return held(file) if file.exists() else ()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_no_page_has_a_barrier_or_is_wider_than_the_window(
    browser: Browser, shown: Shown, width: int, scheme: Scheme
) -> None:
    corpus, place = shown
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)
    opened = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    opened.on("request", lambda request: requests.append(request.url))
    opened.on("console", lambda message: messages.append(message.text))
    opened.goto(f"{place}/?token={TOKEN}")
    assert opened.url == f"{place}/"
    for each in addresses(corpus):
        opened.goto(place + each)
        opened.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")
        found = Axe().run(opened)
        assert found.violations_count == 0, f"{each}: {found.generate_report()}"
        assert opened.evaluate(TOO_WIDE) <= 0, each
    assert {each.removeprefix(place)[:1] for each in requests} == {"/"}
    # What a browser says of the two pages that there are not.
    assert [
        each
        for each in messages
        if "Failed to load resource: the server responded with a status of 40" not in each
    ] == []
    context.close()


def test_a_vote_is_given_without_a_script(page: Page, shown: Shown) -> None:
    corpus, place = shown
    (conflict,) = findings(corpus, "conflict")
    page.goto(f"{place}/findings/{conflict}")
    page.get_by_label("Your name").fill("Greta Olin")
    page.get_by_label("Note").fill("two votes")
    page.get_by_role("button", name="No", exact=True).click()
    assert page.url == f"{place}/findings/{conflict}#votes"
    assert "wrong says Greta Olin" in page.locator(".voted").inner_text()
    assert page.get_by_label("Your name").input_value() == "Greta Olin"
    assert ("wrong", "Greta Olin", "two votes") in {(v.mark, v.who, v.note) for v in votes(corpus)}


def test_another_site_can_neither_vote_nor_frame_the_view(page: Page, shown: Shown) -> None:
    corpus, place = shown
    (conflict,) = findings(corpus, "conflict")
    page.goto(f"{place}/findings/{conflict}")
    seal = page.locator("input[name=seal]").input_value()
    body = (
        f'<form method="post" action="{place}/findings/{conflict}/votes"><input name="seal" value="{seal}">'
        f'<input name="who" value="Eve"><button name="mark" value="right">Win</button></form>'
        f'<iframe src="{place}/"></iframe>'
    )
    page.route("http://evil.example/", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto("http://evil.example/")
    assert page.frames[1].url == "chrome-error://chromewebdata/"
    page.get_by_role("button", name="Win").click()
    # The browser keeps even the cookie of the token to itself.
    assert page.locator("h1").inner_text().startswith("This view needs its token")
    assert "Eve" not in {vote.who for vote in votes(corpus)}


def test_the_keyboard_reaches_search_and_page(page: Page, shown: Shown) -> None:
    page.goto(shown[1])
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the page"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    page.locator("#q").press_sequentially("botanist")
    page.keyboard.press("Enter")
    assert page.locator("mark").first.inner_text() == "botanist"
