"""Pictures of a report for the README: `python -m tests.browser.pictures REPORT.html FOLDER`.

Light and dark, as wide as a desk and as narrow as a phone: NAME.png, NAME-dark.png, NAME-phone.png and
NAME-phone-dark.png, where NAME is that of the report.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import sync_playwright

from tests.browser.conftest import found

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# What fits a README: the head and the beginning of the matrix.
SIZES = {"": (1280, 1500), "-phone": (390, 1500)}
Scheme = Literal["light", "dark"]
SCHEMES: dict[str, Scheme] = {"": "light", "-dark": "dark"}


def picture(
    browser: Browser, report: Path, file: Path, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> None:
    """One picture of the top of the page."""
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = context.new_page()
    page.goto(report.absolute().as_uri())
    page.screenshot(path=file)
    context.close()


def main() -> None:
    """Make all four and name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path)
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found(), args=["--no-sandbox"])
        for size_name, size in SIZES.items():
            for scheme_name, scheme in SCHEMES.items():
                file = asked.folder / f"{asked.report.stem}{size_name}{scheme_name}.png"
                picture(browser, asked.report, file, size, scheme)
                sys.stdout.write(f"{file}\n")
        browser.close()


if __name__ == "__main__":
    main()
