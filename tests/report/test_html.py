"""The page: sound markup, nothing fetched, nothing of a stranger's text alive."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from tests.report.sample import sample
from tests.report.sample_articles import ARTICLES, article
from verifier.model import Attribution, Claim, Event, FieldOrigin, Finding, Skipped
from verifier.report.html import render

if TYPE_CHECKING:
    from verifier.report import Report

HOSTILE = "</script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}\x1b[31m\u202egpj.exe\u2066 [/b] &amp; \"'>"


@pytest.fixture(scope="module")
def page(report: Report) -> Page:
    return Page(render(report))


def test_every_internal_link_has_a_target(page: Page) -> None:
    ids = {each.attributes["id"] for each in page.elements if "id" in each.attributes}
    links = [each.attributes["href"] for each in page.all("a")]
    assert [link for link in links if link.startswith("#") and link[1:] not in ids] == []
    assert any(link.startswith("#f-") for link in links)
    assert any(link.startswith("#c-") for link in links)


def test_ids_are_unique(page: Page) -> None:
    ids = [each.attributes["id"] for each in page.elements if "id" in each.attributes]
    assert len(ids) == len(set(ids))


def test_labels_lead_to_elements(page: Page) -> None:
    ids = {each.attributes["id"] for each in page.elements if "id" in each.attributes}
    labels = {
        each.attributes["aria-labelledby"] for each in page.elements if "aria-labelledby" in each.attributes
    }
    assert labels <= ids


def test_nothing_is_fetched(page: Page) -> None:
    fetching = {"link", "img", "iframe", "object", "embed", "audio", "video", "source", "base"}
    assert not fetching & {each.tag for each in page.elements}
    assert not [each for each in page.elements if "src" in each.attributes]
    assert "url(" not in page.one("style").text
    assert "@import" not in page.one("style").text


def test_policy_allows_the_two_inline_blocks_only(page: Page) -> None:
    policy = page.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    assert policy.startswith("default-src 'none'; ")
    blocks = {"style-src": page.one("style"), "script-src": page.all("script")[-1]}
    assert [each.attributes.get("type") for each in page.all("script")] == ["application/json", None]
    for directive, block in blocks.items():
        digest = base64.b64encode(hashlib.sha256(block.text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_no_inline_styles_or_handlers(page: Page) -> None:
    names = {name for each in page.elements for name in each.attributes}
    assert "style" not in names
    assert not [name for name in names if name.startswith("on")]


def test_only_http_links_leave_the_page(page: Page) -> None:
    leaving = [each for each in page.all("a") if not each.attributes["href"].startswith("#")]
    assert [each.attributes["href"] for each in leaving] == ["https://courier.example/ferry"]
    assert all("noopener" in each.attributes["rel"] for each in leaving)


def test_tables_say_what_their_headers_head(page: Page) -> None:
    assert len(page.all("table")) == len(page.all("caption")) > 0
    assert all(each.attributes.get("scope") in {"col", "row", "rowgroup"} for each in page.all("th"))


def test_headings_skip_no_level(page: Page) -> None:
    levels = [int(each.tag[1]) for each in page.elements if re.fullmatch(r"h\d", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_whole_page_is_there_without_the_script(page: Page) -> None:
    hidden = [each for each in page.elements if "hidden" in each.attributes]
    assert {each.tag for each in hidden} <= {"form", "ul", "button"}
    assert [each.attributes.get("id") or each.attributes["class"] for each in hidden] == [
        "actions",
        "filter",
        "votes",
        *["copy"] * len(page.all("button", class_="copy")),
    ]


def hostile() -> Report:
    """The sample with a stranger's text in every field that a file can fill."""
    report = sample()
    articles = tuple(
        replace(
            each,
            path=HOSTILE + each.path,
            outlet=HOSTILE,
            title=HOSTILE,
            language=HOSTILE,
            authors=(HOSTILE,),
            dateline_place=HOSTILE,
            url="javascript:alert(1)//" + HOSTILE,
            text=each.text + HOSTILE,
            origins=(FieldOrigin(field="published", source=HOSTILE),),
        )
        for each in ARTICLES
    )
    return replace(
        report,
        articles=articles,
        skipped=(Skipped(path=HOSTILE, reason=HOSTILE, hint=HOSTILE),),
        claims=tuple(_claim(each) for each in report.claims),
        events=tuple(_event(each) for each in report.events),
        findings=tuple(_finding(each) for each in report.findings),
        tool=(("model", HOSTILE),),
    )


def _claim(claim: Claim) -> Claim:
    return replace(claim, text=HOSTILE, attribution=Attribution(source=HOSTILE, cue=HOSTILE, direct=True))


def _event(event: Event) -> Event:
    return replace(event, label=HOSTILE, where=HOSTILE, series=HOSTILE, ordinal=7)


def _finding(finding: Finding) -> Finding:
    positions = tuple(replace(position, value=HOSTILE + position.value) for position in finding.positions)
    return replace(
        finding,
        id=finding.id + '" onclick="x',
        rule=HOSTILE,
        slot=HOSTILE + finding.slot,
        message=HOSTILE,
        positions=positions,
        guards=(HOSTILE,),
        why=(HOSTILE,),
    )


def test_hostile_text_adds_no_element_and_no_attribute(page: Page) -> None:
    attacked = Page(render(hostile()))
    assert {each.tag for each in attacked.elements} <= {each.tag for each in page.elements}
    names = {name for each in page.elements for name in each.attributes}
    assert {name for each in attacked.elements for name in each.attributes} <= names | {"open", "colspan"}
    assert not [each for each in attacked.all("a") if not each.attributes["href"].startswith("#")]


def test_hostile_text_is_no_template() -> None:
    text = render(hostile())
    assert "{{ 7*7 }}" in text
    assert not [each for each in Page(text).all("h3") if "49" in each.text]


def test_what_the_page_embeds_ends_no_script_element() -> None:
    block = Page(render(hostile())).one("script", id="findings-json").text
    assert not set("<>&") & set(block)
    assert HOSTILE.partition("\x1b")[0] in " ".join(map(str, json.loads(block)["findings"][0]))


def test_unseen_characters_are_written_out() -> None:
    text = render(hostile())
    assert "⟪U+202E⟫gpj.exe⟪U+2066⟫" in text
    assert "⟪U+001B⟫[31m" in text
    assert not re.search(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", text
    )


def test_half_a_surrogate_pair_is_written_out(report: Report) -> None:
    broken = replace(report, articles=(*report.articles, article("broken.txt", "A \ud83d ship sank.\n")))
    assert "A ⟪U+D83D⟫ ship sank." in render(broken)


@pytest.mark.parametrize(
    ("language", "attribute"),
    [("de", ' lang="de"'), ("pt-BR", ' lang="pt-BR"'), ("", ""), ('e"n', ""), ("en us", "")],
)
def test_language_is_named_when_it_is_a_language_tag(language: str, attribute: str) -> None:
    only = replace(ARTICLES[0], language=language)
    text = render(replace(sample(), articles=(only,), claims=(), events=(), findings=()))
    assert f'<div class="lines"{attribute}>' in text


def test_line_ends_of_other_systems_are_no_text(report: Report) -> None:
    text = render(
        replace(report, articles=(article("dos.txt", "One line.\r\nAnother.\r\n"),), claims=(), findings=())
    )
    assert "U+000D" not in text
    assert "\r" not in text
