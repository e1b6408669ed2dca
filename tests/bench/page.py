"""How large and how fast a page of many findings is: `python -m tests.bench.page [--findings 5000]`.

It fails when the page passes 20 MB or takes a second to open. Opening is the time from the start of the
navigation until the first frame stands on the screen and the script has run, in headless Chromium; the median
of several runs, because a machine that does other work at the same time answers late.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser.conftest import found
from tests.browser.many import many
from verifier.report.html import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LARGEST, SLOWEST = 20.0, 1.0
SHOWN = (
    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
)


def opened(browser: Browser, address: str) -> float:
    """Seconds from the start of the navigation to the first frame."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="domcontentloaded")
    seconds = float(page.evaluate(SHOWN)) / 1000
    context.close()
    return seconds


def main() -> int:
    """Measure, print, and say by the exit code whether both limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=5000)
    parser.add_argument("--sources", type=int, default=40)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    begun = time.process_time()
    text = render(many(asked.findings, asked.sources))
    made, size = time.process_time() - begun, len(text.encode()) / 1e6
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(text, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=found(), args=["--no-sandbox"])
        seconds = [opened(browser, file.as_uri()) for _ in range(asked.runs)]
        browser.close()
    median = statistics.median(seconds)
    sys.stdout.write(
        f"{asked.findings:,} findings, {asked.sources} sources: {size:.1f} MB, made in {made:.1f} s, "
        f"open in {median:.2f} s (median of {asked.runs}, from {min(seconds):.2f} to {max(seconds):.2f})\n"
    )
    return int(size > LARGEST or median > SLOWEST)


if __name__ == "__main__":
    sys.exit(main())
