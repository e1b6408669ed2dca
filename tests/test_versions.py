"""Which articles are versions of one page, and in what order they were made."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.sample_articles import article
from verifier.versions import histories, order, page, replaced

if TYPE_CHECKING:
    from verifier.model import Article

PAGE = "https://wire.example/news/ferry-1"
FRIDAY, SATURDAY = dt.date(2025, 3, 7), dt.date(2025, 3, 8)


@pytest.mark.parametrize(
    "same",
    [
        "http://wire.example/news/ferry-1",
        "HTTPS://WWW.Wire.Example/News/Ferry-1",
        "https://wire.example/news/ferry-1/",
        "https://wire.example:443/news/ferry-1#comments",
        " https://wire.example/news/ferry-1?utm_source=mail&utm_medium=x&fbclid=1 ",
    ],
)
def test_what_does_not_change_the_page_is_left_out(same: str) -> None:
    assert page(same) == page(PAGE) != ""


def test_the_order_of_parameters_does_not_matter() -> None:
    assert page("https://wire.example/?p=1&q=2") == page("https://wire.example/?q=2&p=1") != ""


@pytest.mark.parametrize(
    "other",
    [
        "https://wire.example/news/ferry-2",
        "https://post.example/news/ferry-1",
        "https://wire.example/news/ferry-1?page=2",
        "https://wire.example/news",
    ],
)
def test_another_page_is_another(other: str) -> None:
    assert page(other) not in {"", page(PAGE)}


@pytest.mark.parametrize(
    "url",
    ["", "n/a", "https://wire.example", "https://wire.example/", "urn:news:1", "http://[x", "news/ferry-1"],
)
def test_no_address_of_an_article_makes_no_page(url: str) -> None:
    assert page(url) == ""
    one, other = (article(name, text, url=url) for name, text in (("a.txt", "One."), ("b.txt", "Two.")))
    assert histories([one, other]) == ()


@given(st.text(max_size=40) | st.text("htps:/.?&#=wireutm_[]@% ", max_size=40).map("https://".__add__))
def test_any_text_has_one_page_or_none(url: str) -> None:
    assert page(url) == page(f" {url} ")


OLD = article("b.txt", "Nine were hurt.", url=PAGE, published=FRIDAY)
NEW = article("a.txt", "Eleven were hurt.", url=f"{PAGE}/?utm_source=x", published=SATURDAY)


def test_the_day_says_which_is_newer() -> None:
    assert histories([NEW, OLD]) == ((OLD, NEW),)
    assert replaced([NEW, OLD]) == {OLD.id: NEW.id}
    assert order(OLD, NEW) == "dated 2025-03-07 and 2025-03-08"


def test_on_one_day_the_moment_of_the_change_says_it() -> None:
    new = replace(NEW, published=FRIDAY, modified="2025-03-07T15:00:00")
    old = replace(OLD, modified="2025-03-07T09:00:00")
    assert histories([new, old]) == ((old, new),)
    assert order(old, new) == "of 2025-03-07T09:00:00 and 2025-03-07T15:00:00 UTC"


def test_without_dates_the_names_of_the_files_say_it() -> None:
    second, tenth = (replace(OLD, id=name, path=name, published=None) for name in ("v2.txt", "v10.txt"))
    assert histories([tenth, second]) == ((second, tenth),)
    assert order(second, tenth).startswith("nothing dates both")


@given(st.permutations([OLD, NEW, replace(NEW, id="x", path="c.txt"), article("d.txt", "Another.")]))
def test_the_order_of_the_articles_does_not_matter(articles: list[Article]) -> None:
    assert [each.path for each in histories(articles)[0]] == ["b.txt", "a.txt", "c.txt"]
