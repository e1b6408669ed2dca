"""Every page leads only to pages that there are, in sound markup in which nothing of a stranger is alive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.page import Page
from tests.serve.shown import ATTACK, ATTACKED, findings
from verifier.model import Span
from verifier.serve.marked import marked

if TYPE_CHECKING:
    from starlette.testclient import TestClient

    from verifier.corpus import Corpus


def page(client: TestClient, address: str) -> Page:
    answer = client.get(address)
    assert answer.status_code == 200, f"{address}: {answer.text}"
    return Page(answer.text)


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_link_leads_to_a_page_on_which_nothing_of_a_stranger_is_alive(client: TestClient) -> None:
    left, seen, outside = {"/"}, set[str](), set[str]()
    while left:
        address = left.pop()
        seen.add(address)
        shown = page(client, address)
        names = {name for each in shown.elements for name in each.attributes}
        assert not {each.tag for each in shown.elements} & {"script", "img", "style", "iframe", "base"}
        assert "style" not in names
        assert "src" not in names
        assert not [name for name in names if name.startswith("on")]
        assert "\u202e" not in shown.source
        ids = [each.attributes["id"] for each in shown.elements if "id" in each.attributes]
        assert len(ids) == len(set(ids))
        for link in shown.all("a"):
            href = link.attributes["href"]
            assert link.text.strip()
            if href.startswith("#"):
                assert href[1:] in ids
            elif re.match(r"[a-z]+:", href):
                outside.add(href)
                assert link.attributes["rel"] == "noopener noreferrer"
            else:
                left.add(urljoin(address, href).partition("#")[0])
        left -= seen
        left = {each for each in left if not each.endswith("/report")}
    assert outside == {"https://post.example/mill"}
    kinds = {re.sub(r"/[0-9a-f]{8,}", "/…", each).partition("?")[0] for each in seen}
    assert kinds == {
        "/", "/stories", "/stories/…", "/findings", "/findings/…", "/outlets", "/outlet", "/articles/…",
        "/articles/…/claims/…",
    }  # fmt: skip


def test_the_start_says_what_the_corpus_is_and_what_is_new(client: TestClient, corpus: Corpus) -> None:
    shown = page(client, "/")
    status = corpus.status()
    assert shown.one("h1").text == f"{status.articles} articles of {status.outlets} outlets in 3 stories"
    tiles = {words(each.text) for each in shown.all("a", class_="tile")}
    assert dict(status.findings)["conflict"] == 1
    assert {"✕ 1 conflict", f"● {dict(status.findings)['agreement']} agreements"} <= tiles
    assert "1 article retracted" in shown.source
    assert {f"/findings/{name}" for name in findings(corpus, "conflict")} & {
        each.attributes["href"] for each in shown.all("a")
    }


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", 3),
        ("?since=2025-04-01", 1),
        ("?outlet=nordal+wire", 1),
        ("?until=2025-02-28", 1),
        ("?outlet=Nobody", 0),
    ],
)
def test_stories_are_chosen_by_days_and_outlets(client: TestClient, query: str, titles: int) -> None:
    shown = page(client, f"/stories{query}")
    assert len(shown.all("li", class_="told")) == titles
    assert ("No story has an article" in shown.source) == (titles == 0)


def test_a_search_marks_words_in_articles_and_claims(client: TestClient) -> None:
    shown = page(client, "/search?q=botanist+tulip")
    (hit,) = shown.all("article", class_="card")
    assert {each.text for each in shown.all("mark")} == {"botanist", "tulip"}
    assert "blue tulip in Antwerp" in words(hit.text)
    assert any("/claims/" in each.attributes["href"] for each in shown.all("a"))
    assert "Nothing in the corpus has these words" in page(client, "/search?q=zebra").source
    assert client.get("/search", params={"q": '"><script>'}).status_code == 200


def test_a_finding_shows_who_said_which_value_when_in_which_words(client: TestClient, corpus: Corpus) -> None:
    (name,) = findings(corpus, "conflict")
    shown = page(client, f"/findings/{name[:10]}")
    _, ledger = corpus.ledger(name)
    rows = shown.all("tr")[1:]
    assert len(rows) == len(ledger)
    for row, line in zip(rows, ledger, strict=True):
        assert line.quote in row.text
        assert all(moment in row.text for moment in line.moments)
    assert [each.text for each in shown.all("mark")] == [line.quote for line in ledger]


def test_what_an_outlet_has_retracted_is_told_and_not_shown(client: TestClient, corpus: Corpus) -> None:
    (out,) = corpus.articles(removed=True)
    shown = page(client, f"/articles/{out.id}")
    told = words(shown.one("p", class_="notice").text)
    assert told.endswith("because its outlet has retracted it: the station has taken it back")
    assert not shown.all("div", class_="lines")
    gone = next(seen for seen in corpus.findings() if seen.gone and seen.finding.verdict == "conflict")
    shown = page(client, f"/findings/{gone.finding.id}")
    assert "and not any more" in shown.source
    assert "retracted" in shown.one("tbody").text
    assert not shown.all("form", method="post")


def test_claims_are_marked_in_the_text_and_lead_to_what_is_read_in_them(
    client: TestClient, corpus: Corpus
) -> None:
    (article,) = corpus.articles(outlet="Orvik Gazette")
    shown = page(client, f"/articles/{article.id}")
    text = client.get(f"/articles/{article.id}?format=json").json()["text"]
    assert words("".join(each.text for each in shown.all("p", dir="auto"))).endswith(words(text))
    marks = shown.all("a", class_="evidence")
    assert any("conflict" in each.attributes["class"] for each in marks)
    (claim, *_) = (each.attributes["href"] for each in marks if "conflict" in each.attributes["class"])
    told = page(client, claim)
    assert "340 million" in " ".join(each.text for each in told.all("q"))
    assert any(each.attributes["href"].startswith("/findings/") for each in told.all("a"))
    assert told.all("mark")


def test_the_whole_report_is_a_page_of_its_own_with_its_own_policy(
    client: TestClient, corpus: Corpus
) -> None:
    story = corpus.stories()[0].id
    answer = client.get(f"/stories/{story}/report")
    assert answer.text == corpus.report(story=story).to_html()
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy
    assert "script-src 'sha256-" in answer.text
    plain = client.get(f"/stories/{story}/report", headers={"accept": "application/json"})
    assert plain.json()["schema_version"] == 1


def test_programs_get_every_page_as_json(client: TestClient, corpus: Corpus) -> None:
    assert client.get("/?format=json").json()["status"]["articles"] == corpus.status().articles
    asked = client.get("/stories", headers={"accept": "application/json"})
    assert [each["id"] for each in asked.json()["stories"]] == [
        each.id for each in reversed(corpus.stories())
    ]
    (name, *_) = findings(corpus, "conflict")
    told = client.get(f"/findings/{name}?format=json").json()
    assert told["seen"]["finding"]["id"] == name
    hit = client.get("/search", params={"q": ATTACKED, "format": "json"}).json()["hits"]
    assert ATTACK["title"].replace("\x00", "") in {each["article"]["title"] for each in hit}
    missing = client.get("/articles/123?format=json")
    assert (missing.status_code, missing.json()["error"]) == (404, 'The corpus has no article "123".')


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("/nowhere", 404, "There is no such page: the start leads to all there are."),
        ("/stories/zzz", 404, '"zzz" names no story: no story of the corpus has it.'),
        ("/findings/zzz", 404, '"zzz" names no finding: no finding of the corpus has it.'),
        ("/articles/<b>", 404, 'The corpus has no article "<b>".'),
        ("/outlet?name=Nobody", 404, 'No article of the corpus is of the outlet "Nobody".'),
        ("/stories?since=soon", 400, 'Not a day like 2027-01-31: "soon".'),
        ("/stories?page=0", 400, 'Not a page of a list: "0".'),
        ("/stories?page=99999999999999999999", 400, 'Not a page of a list: "99999999999999999999".'),
        ("/findings?page=²", 400, 'Not a page of a list: "²".'),
        ("/findings?verdict=x", 400, 'No finding is called "x"; there are conflict, dispute'),
        ("/search?q=%22", 400, 'nothing to look for in """: give a word that has to be there.'),
        ("/search?q=" + "a" * 401, 400, "A search takes 400 characters at most."),
    ],
)
def test_what_there_is_not_is_said_in_one_sentence(
    client: TestClient, address: str, status: int, sentence: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert Page(answer.text).one("h1").text.startswith(sentence)


def test_a_form_that_there_is_not_and_a_way_that_there_is_not(client: TestClient) -> None:
    answer = client.get("/?format=pdf")
    assert (answer.status_code, answer.text) == (400, 'There is no format "pdf": a page is html or json.\n')
    assert client.post("/stories").status_code == 405
    assert client.head("/").status_code == 200


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_long_list_comes_in_sheets(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr("verifier.serve.asked.LINES", 1)
    shown = page(client, f"/stories?page={number}&until=2030-01-01")
    assert len(shown.all("li", class_="told")) == 1
    turned = [each.attributes["href"] for each in shown.all("a") if "page=" in each.attributes["href"]]
    assert turned == [
        f"?page={other}&until=2030-01-01" for other in (number - 1, number + 1) if 1 <= other <= 3
    ]


ASKED = (
    "/stories/{}", "/findings/{}", "/articles/{}", "/articles/{}/claims/{}", "/stories/{}/report", "/{}",
    "/outlet?name={}", "/search?q=a{}", "/stories?outlet={}", "/stories?since={}", "/findings?page={}",
)  # fmt: skip
# What ends a text, matches any, hides a quotation mark, and is no UTF-8.
SIGNS = (b"\0", b"%", b"_", b'"', b"*", b"\xff", b"\xed\xa0\x80")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(ASKED), st.one_of(st.binary(max_size=6), st.sampled_from(SIGNS)))
def test_no_address_makes_the_program_fail(client: TestClient, address: str, words: bytes) -> None:
    said = quote(words, safe="")
    assert client.get(address.format(said, said)).status_code in {200, 307, 400, 404}


spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda at: Span(start=at[0], end=sum(at)))
)


@given(st.text(max_size=20), spans, st.integers(0, 12))
def test_marked_text_is_the_text_and_exactly_the_places_are_marked(
    text: str, places: list[Span], first: int
) -> None:
    runs = marked(text, places, first)
    assert "".join(run.text for run in runs) == text
    shown = [run.marked for run in runs for _ in run.text]
    assert shown == [any(each.start <= at + first < each.end for each in places) for at in range(len(text))]
