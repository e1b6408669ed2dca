"""The page of an audit: it needs no request, escapes strangers, and links only to what is there."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.audit.test_audit import EMPTY
from tests.report.page import Page
from tests.report.sample import sample
from tests.report.test_html import HOSTILE, hostile
from verifier.audit import audit
from verifier.audit.html import Most, brief, render

if TYPE_CHECKING:
    from verifier.audit import Audit

# What says who is right, or blames.
BLAMING = re.compile(
    r"\b(?:wrong|false|fake|liar?|lied|truth|error|mistaken|failed to correct)\b", re.IGNORECASE
)


@pytest.fixture(scope="module")
def page(audited: Audit) -> Page:
    return Page(render(audited))


def test_the_first_screen_says_what_the_corpus_is_and_what_was_found(page: Page) -> None:
    assert page.one("h1").text == (
        "8 articles of 6 outlets in 2 stories, 7 Mar 2025 – 23 Jun 2025: "
        "2 facts contested, 2 values replaced later."
    )
    tiles = {each.text.split(" ", 1)[1]: int(each.text.split()[0]) for each in page.all("a", class_="tile")}
    assert tiles == {
        "contested": 2,
        "replaced": 2,
        "old value again": 2,
        "changed after print": 1,
        "many, one origin": 3,
        "outlets": 6,
    }
    glance = page.one("div", class_="glance").text
    assert "Eleven first by Velm Courier on 8 Mar 2025; an old value later still in Sarn Mail" in glance
    assert "6 of 6 outlets take part in fewer than 10 compared facts" in glance
    assert "This tool misses most contradictions" in glance


@pytest.mark.parametrize("made", [hostile, sample, lambda: EMPTY], ids=["strangers", "sample", "nothing"])
def test_every_link_leads_somewhere_and_no_id_stands_twice(made: object) -> None:
    assert callable(made)
    page = Page(render(audit(made())))
    ids = [each.attributes["id"] for each in page.elements if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    inside = {
        each.attributes["href"][1:] for each in page.all("a") if each.attributes["href"].startswith("#")
    }
    assert inside <= set(ids)


def test_links_of_the_planted_stories_lead_somewhere(page: Page) -> None:
    ids = {each.attributes["id"] for each in page.elements if "id" in each.attributes}
    links = {each.attributes["href"] for each in page.all("a")}
    assert {link[1:] for link in links if link.startswith("#")} <= ids
    assert [link for link in links if not link.startswith("#")] == [
        "https://velmcourier.example/news/fair-stand"
    ]


def test_policy_allows_the_two_inline_blocks_only(page: Page) -> None:
    policy = page.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    assert policy.startswith("default-src 'none'; ")
    for directive, tag in (("style-src", "style"), ("script-src", "script")):
        digest = base64.b64encode(hashlib.sha256(page.one(tag).text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    names = {name for each in page.elements for name in each.attributes}
    assert not [name for name in names if name.startswith("on") or name in {"style", "src"}]
    assert "url(" not in page.one("style").text


def test_strangers_stay_text() -> None:
    text = render(audit(hostile()))
    page = Page(text)
    assert not page.all("img")
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "⟪U+202E⟫" in text
    assert not [each for each in page.all("a") if each.attributes["href"].startswith("javascript:")]
    assert HOSTILE[:9] in page.one("main").text


def test_tables_and_headings_are_in_order(page: Page) -> None:
    assert len(page.all("table")) == len(page.all("caption")) > 0
    assert all(each.attributes.get("scope") in {"col", "row"} for each in page.all("th"))
    levels = [int(each.tag[1]) for each in page.elements if re.fullmatch(r"h\d", each.tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_it_says_that_sources_differ_and_never_who_is_right(page: Page) -> None:
    assert not BLAMING.findall(page.one("main").text + page.one("header").text)
    assert "not which of them is right" in page.one("footer").text


def test_a_large_audit_is_folded_and_says_what_is_left_out(audited: Audit) -> None:
    many = tuple(replace(each, id=f"{each.id}{n}") for n in range(40) for each in audited.ledgers)
    moved = tuple(replace(each, fact=f"{each.fact}{n}") for n in range(9) for each in audited.corrections)
    most = Most(cards=2, shown=2, rows=10, ledger=20, articles=3)
    text = render(replace(audited, ledgers=many, corrections=moved), most)
    page = Page(text)
    ids = {each.attributes["id"] for each in page.elements if "id" in each.attributes}
    assert {each.attributes["href"][1:] for each in page.all("a") if each.attributes["href"][0] == "#"} <= ids
    assert "8 more facts of which a value was replaced stand in the tables of this audit." in text
    assert [each.text for each in page.all("summary")].count("4 more outlets") == 1
    assert len(page.all("article", class_="conflict")) == 2
    assert (
        len([each for each in page.all("details", class_="row") if "conflict" in each.attributes["class"]])
        == 8
    )
    assert "70 more contested facts stand in the tables of this audit." in text
    assert f"{len(many) - 80 - 20} more facts stand in the tables of this audit." in text


def test_names_in_few_words() -> None:
    assert brief(("A", "B")) == "A, B"
    assert brief(("A", "B", "C", "D")) == "A, B + 2"
