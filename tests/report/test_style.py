"""The page's colours: every text on every ground it stands on has the contrast of WCAG AA, light and dark."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

CSS = (files("verifier.report") / "templates" / "page.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#\w+)", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
)
VERDICTS = ("conflict", "dispute", "revision", "variant", "agreement")
GROUNDS = ("bg", "paper", "quote")
PAIRS = [
    *(
        (text, ground)
        for text in ("ink", "soft", "link", *VERDICTS, "distinct", "single")
        for ground in GROUNDS
    ),
    *((text, f"{verdict}-bg") for verdict in VERDICTS for text in ("ink", "soft", verdict)),
    ("ink", "mark"),
    ("soft", "mark"),
    ("ink", "key"),
    *(("ink", f"heat-{heat}") for heat in range(1, 6)),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    digits = "".join(2 * each for each in colour[1:]) if len(colour) == 4 else colour[1:]
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, LIGHT | DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(text: str, ground: str, colours: dict[str, str]) -> None:
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, LIGHT | DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_focus_can_be_seen(ground: str, colours: dict[str, str]) -> None:
    assert contrast(colours["focus"], colours[ground]) >= 3


def test_known_contrasts() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)


def test_dark_and_light_name_the_same_colours() -> None:
    assert set(LIGHT) == set(DARK)


def test_colours_are_named_once() -> None:
    rules = re.sub(r":root \{.*?\}", "", CSS, flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)", rules) == []


def test_every_verdict_has_an_underline_of_its_own_kind() -> None:
    for verdict in VERDICTS:
        assert f".under.{verdict}, .evidence.{verdict} {{" in CSS
