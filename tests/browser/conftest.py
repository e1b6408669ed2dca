"""A real Chromium, and pages opened in it that tell of every request and every message they cause."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Set where the browser must be there, so that its absence cannot pass for success.
NEEDED = "VERIFIER_NEEDS_BROWSER"


@dataclass(kw_only=True)
class Opened:
    """A page in its own browser context; requests are those besides the file itself."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def unfold(self) -> None:
        """Open everything that is folded."""
        self.page.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")


def found() -> str | None:
    """The path of the first Chromium there is."""
    return next((path for name in NAMES for path in [shutil.which(name)] if path), None)


def dismissed(shown: Opened) -> Callable[[Dialog], None]:
    """What to do with a dialog that a page opens: tell it and close it."""

    def dismiss(dialog: Dialog) -> None:
        shown.messages.append(dialog.message)
        dialog.dismiss()

    return dismiss


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = found()
    if executable is None:
        if os.environ.get(NEEDED):
            pytest.fail(f"{NEEDED} is set, and none of {', '.join(NAMES)} is on the path")
        pytest.skip("no Chromium on the path")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens the text of a page; further arguments are those of a browser context."""
    contexts = []

    def load(text: str, *, query: str = "", width: int = 1280, height: int = 900, **options: Any) -> Opened:  # noqa: ANN401  Playwright's own
        file = tmp_path / "page.html"
        file.write_text(text, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        shown = Opened(page=page, address=file.as_uri())
        page.on("request", lambda request: shown.requests.append(request.url))
        page.on("console", lambda message: shown.messages.append(message.text))
        page.on("pageerror", lambda error: shown.messages.append(str(error)))
        page.on("dialog", dismissed(shown))
        page.goto(shown.address + query)
        shown.requests = [each for each in shown.requests if re.split(r"[?#]", each)[0] != shown.address]
        return shown

    yield load
    for context in contexts:
        context.close()
