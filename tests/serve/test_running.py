"""A corpus that goes, comes, breaks or is written to while it is shown; and the command from start to end."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from tests.corpus.articles import ticking, written
from tests.report.page import Page
from tests.serve.conftest import ADDRESS
from tests.serve.shown import view
from verifier.cli import run
from verifier.corpus import Corpus
from verifier.serve.access import Access
from verifier.serve.server import PortError, address, listening
from verifier.serve.shelf import Shelf
from verifier.serve.site import site

if TYPE_CHECKING:
    from pathlib import Path


def sentence(client: TestClient, status: int) -> str:
    answer = client.get("/")
    assert answer.status_code == status
    return Page(answer.text).one("h1").text


def test_a_corpus_that_is_gone_is_told_and_not_made_anew(
    client: TestClient, copied: Path, made: Path
) -> None:
    assert client.get("/").status_code == 200
    copied.unlink()
    assert "is not there any more" in sentence(client, 503)
    assert not copied.exists()
    shutil.copy(made, copied)
    assert client.get("/").status_code == 200


def test_another_corpus_in_its_place_is_shown(client: TestClient, copied: Path, tmp_path: Path) -> None:
    assert "in 3 stories" in sentence(client, 200)
    other = tmp_path / "other.db"
    with Corpus.open(other, clock=ticking()) as corpus:
        corpus.add(written(tmp_path / "in", ["garden"])["garden"])
    os.replace(other, copied)  # noqa: PTH105  it says that one file takes the place of another
    assert sentence(client, 200) == "1 article of 1 outlet in 1 story"


def test_a_damaged_corpus_is_told_with_what_mends_it(copied: Path) -> None:
    with Corpus.open(copied) as corpus:
        client = TestClient(view(corpus), base_url=ADDRESS)
        whole = copied.read_bytes()
        copied.write_bytes(whole[:8192] + b"\x5a" * (len(whole) - 8192))
        assert "verifier corpus rebuild" in sentence(client, 503)


def test_an_empty_corpus_says_what_fills_it(tmp_path: Path) -> None:
    with Corpus.open(tmp_path / "new.verifier.db") as corpus:
        client = TestClient(view(corpus), base_url=ADDRESS)
        assert sentence(client, 200) == "0 articles of 0 outlets in 0 stories"
        for page in ("/", "/stories", "/findings", "/outlets", "/search?q=mill"):
            assert client.get(page).status_code == 200


def test_pages_are_shown_while_somebody_writes(client: TestClient, copied: Path) -> None:
    writer = sqlite3.connect(copied, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE story SET title = 'half done'")
    assert client.get("/stories").status_code == 200
    assert "half done" not in client.get("/stories").text
    writer.execute("ROLLBACK")
    writer.close()


def test_an_error_of_the_program_costs_one_page_and_is_told(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    app = site(Shelf(corpus), Access.at("127.0.0.1", ""), "", told.append)
    monkeypatch.setattr("verifier.corpus.asked.status", lambda *_: 1 / 0)
    client = TestClient(app, base_url=ADDRESS)
    assert sentence(client, 500).startswith("An error of the program")
    assert [type(each) for each in told] == [ZeroDivisionError]
    assert client.get("/stories").status_code == 200


def test_a_port_is_taken_or_refused_in_a_sentence() -> None:
    with listening("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        assert address(taken) == f"http://127.0.0.1:{port}/"
        with pytest.raises(PortError, match=rf"cannot listen at port {port} of 127.0.0.1: something else"):
            listening("127.0.0.1", port)
    with pytest.raises(PortError, match="this machine has no such address"):
        listening("192.0.2.1", 0)
    with pytest.raises(PortError, match="no address has this name"):
        listening("no such host", 0)


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6 here")
def test_an_address_of_six_parts_has_brackets() -> None:
    try:
        taken = listening("::1", 0)
    except PortError:
        pytest.skip("no IPv6 here")
    with taken:
        assert re.fullmatch(r"http://\[::1\]:\d+/", address(taken))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--corpus", "none.db"], "none.db: there is no corpus"),
        (["--token", "short"], "a token of less than 16 characters can be guessed"),
        (["--host", "192.0.2.1"], "this machine has no such address"),
    ],
)
def test_what_cannot_be_shown_is_refused(
    copied: Path, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["serve", "--corpus", str(copied), *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_without_the_extra_the_command_says_what_to_install(
    copied: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [each for each in sys.modules if each.startswith("verifier.serve")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "starlette.datastructures", None)
    assert run(["serve", "--corpus", str(copied)]) == 2
    assert "pip install 'news-crosscheck[serve]'" in capsys.readouterr().err


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_the_command_shows_the_corpus_until_it_is_interrupted(copied: Path, host: str) -> None:
    # A job in the background is born deaf to Ctrl-C.
    script = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from verifier.cli import main; main()"
    )
    command = [sys.executable, "-c", script, "serve", "--corpus", str(copied), "--host", host, "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=copied.parent
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"(http://\S+?)(\?token=\S+)?;", line)
        assert found, line
        assert bool(found[2]) == (host == "0.0.0.0")
        assert "0.0.0.0" not in line
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        place = re.sub(r"//.*:", "//127.0.0.1:", found[1])
        shown = opener.open(place + (found[2] or ""), timeout=60)
        assert "in 3 stories" in shown.read().decode()
        assert "token" not in shown.geturl()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err.strip()) == (130, "interrupted")
