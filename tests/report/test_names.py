"""What sources are called where no outlet is known, and how labels stand beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from tests.report.sample_articles import ARTICLES, article
from verifier.model import FieldOrigin, Span
from verifier.report.html import render
from verifier.report.view import page
from verifier.report.view.called import called
from verifier.report.view.lookup import lookup

if TYPE_CHECKING:
    from verifier.report import Report

BY_FILE = (FieldOrigin(field="outlet", source="file name"),)
LONG = "A title of so many words that they are cut at"
HASHED = "017_5be90c2f44ad1e63"
TEXT = "date 2025-11-29\n\n— Norland and Sorland have begun a joint survey of the Tarn delta on Friday.\n"


@pytest.mark.parametrize(
    ("name", "outlet", "title"),
    [
        ("Kelmar Courier", "Kelmar Courier", "A title"),
        ("Harbour Post", "Harbour Post", ""),
        ("A title of a few words", HASHED, "A title of\n a few words"),
        ("A title of so many words that they are cut at …", "", f"{LONG} a word"),
        ("Norland and Sorland have begun a joint survey …", HASHED, ""),
        ("Norland and Sorland have begun a joint survey …", "12", ""),
    ],
)  # fmt: skip
def test_a_source_without_an_outlet_has_its_title_or_first_words(name: str, outlet: str, title: str) -> None:
    made = replace(
        article("seeds/x.txt", TEXT, outlet), title=title, header=Span(start=0, end=15), origins=BY_FILE
    )
    assert called(made) == name


def test_an_outlet_that_is_stated_stays_whatever_it_looks_like() -> None:
    assert called(article("seeds/x.txt", TEXT, "1843")) == "1843"


def test_a_text_without_words_is_called_by_its_file() -> None:
    assert called(article("seeds/x.txt", "12\n--\n")) == "x.txt"


def test_the_file_stands_among_the_articles_and_nowhere_at_the_head(report: Report) -> None:
    nameless = replace(ARTICLES[2], path=f"ferry/{HASHED}.txt", outlet=HASHED, origins=BY_FILE)
    shown = replace(report, articles=(*ARTICLES[:2], nameless))
    assert [row.file for row in page(shown).source_rows] == ["courier.txt", "radio.txt", f"{HASHED}.txt"]
    html = Page(render(shown))
    assert HASHED not in html.one("header", class_="head").text
    assert HASHED not in html.one("section", id="matrix").text
    assert f"{HASHED}.txt" in html.one("section", id="sources").text
    found = lookup(shown, 9)
    assert (
        found.renamed(f"{HASHED} and Kelmar Courier share 9 words") == "S3 and Kelmar Courier share 9 words"
    )


def test_two_articles_without_outlets_are_two_outlets(report: Report) -> None:
    twins = tuple(replace(each, outlet="", title="One title") for each in ARTICLES)
    shown = page(replace(report, articles=twins, findings=report.findings[:1]))
    assert [card.labels for card in shown.scorecards] == [("S1",), ("S2",), ("S3",)]
    assert shown.glance is not None
    assert shown.glance.compared.startswith("3 articles of 3 outlets")


def test_labels_follow_the_outlets_everywhere(report: Report) -> None:
    html = Page(render(report))
    labels = [
        " ".join(each.text.split()) for each in html.all("span", class_="labels") if "li" in each.inside
    ]
    cards = [
        " ".join(each.text.split()) for each in html.all("span", class_="labels") if "article" in each.inside
    ]
    assert labels[:2] == ["Kelmar Courier: S1", "North Coast Radio: S2"]
    assert cards[:2] == labels[:2]
