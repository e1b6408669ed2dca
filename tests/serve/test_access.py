"""Who is let in: the hosts, the token, and what every answer says to a browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.report.page import Page
from tests.serve.shown import view
from verifier.serve.access import COOKIE, Access

if TYPE_CHECKING:
    from verifier.corpus import Corpus

TOKEN = "a-token-of-the-newsroom"
FAR = "http://10.0.0.5:8765"


@pytest.fixture
def far(corpus: Corpus) -> TestClient:
    """Who looks from another machine."""
    return TestClient(view(corpus, "0.0.0.0", TOKEN), base_url=FAR, follow_redirects=False)


@pytest.mark.parametrize("address", ["/", "/nowhere", "/style.css", "/stories?since=x"])
def test_every_answer_has_the_headers_that_keep_it_alone(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    assert headers["content-security-policy"] == (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"].startswith("public" if address == "/style.css" else "no-store")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8765", 200),
        ("localhost:9", 200),
        ("LOCALHOST", 200),
        ("[::1]:8765", 200),
        ("10.0.0.5:8765", 400),
        ("evil.example", 400),
        ("127.0.0.1.evil.example", 400),
        ("evil.example@127.0.0.1", 400),
        ("127.0.0.1/..", 400),
        ("127.0.0.1:x", 400),
        ("", 400),
    ],
)
def test_a_name_that_is_not_of_this_machine_is_refused(client: TestClient, host: str, status: int) -> None:
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == status
    if status == 400:
        assert Page(answer.text).one("h1").text.startswith("This view is not known by that name")


def test_where_others_can_ask_any_address_will_do_and_no_name_of_somebody_else() -> None:
    access = Access.at("0.0.0.0", TOKEN)
    assert access.knows("192.168.7.7:1")
    assert access.knows("[fe80::1]:8765")
    assert not access.knows("evil.example")
    assert Access.at("news.example", TOKEN).knows("News.Example:8765")


@given(st.text(max_size=8), st.text(alphabet=":0189.[]@/\\?#%evil ", max_size=8))
def test_a_host_is_known_by_the_whole_of_its_name(before: str, after: str) -> None:
    known = Access.at("127.0.0.1", "").knows(f"{before}127.0.0.1{after}")
    # Three digits or fewer after it are another address of this machine, such as 127.0.0.10.
    alike = re.fullmatch(r"\d{0,2}(:\d{1,5})?", after, re.ASCII)
    assert not known or (before == "" and alike)
    if before == "" and re.fullmatch(r"(:\d{1,5})?", after, re.ASCII):
        assert known


def test_nobody_is_let_in_without_the_token(far: TestClient) -> None:
    refused = [
        far.get("/"),
        far.get("/?token=wrong"),
        far.get("/?token=%C3%BC%00"),
        far.get("/stories", headers={"cookie": f"{COOKIE}={TOKEN}"}),
        far.get("/stories", headers={"authorization": "Bearer wrong"}),
        far.post(f"/?token={TOKEN}"),
        far.get("/nowhere"),
    ]
    for answer in refused:
        assert answer.status_code == 401
        assert "set-cookie" not in answer.headers
        assert Page(answer.text).one("h1").text.startswith("This view needs its token")
    assert far.get("/style.css").status_code == 200


def test_the_token_is_shown_once_and_does_not_stay_in_the_address(far: TestClient) -> None:
    answer = far.get(f"/search?q=a+b&token={TOKEN}&format=html")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/search?q=a+b&format=html"
    cookie = answer.headers["set-cookie"]
    assert TOKEN not in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert far.get("/search?q=tunnel").status_code == 200
    assert far.get("/", headers={"host": "evil.example"}).status_code == 400


def test_a_program_shows_the_token_in_a_header(far: TestClient) -> None:
    answer = far.get("/?format=json", headers={"authorization": f"Bearer {TOKEN}"})
    assert answer.json()["status"]["stories"] == 3


@pytest.mark.parametrize(
    "path", ["//evil.example/x", "/\\evil.example/x", "/%5Cevil.example", "///evil.example"]
)
def test_no_address_leads_to_another_site(far: TestClient, path: str) -> None:
    place = far.get(f"{FAR}{path}?token={TOKEN}").headers["location"]
    assert place.startswith("/")
    assert place[1:2] not in {"/", "\\"}
