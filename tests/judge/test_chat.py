"""What goes over the wire, and what becomes of every way in which a server can fail."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.judge.serving import chat, failing, saying, serving
from tests.judge.telling import HURT, UNSURE, A, B, question
from verifier.config import Judge
from verifier.judge import JudgeError, read_again
from verifier.judge.chat import KEY, LONGEST_WAIT, Reply, Unanswered, address, body, reply
from verifier.store import Store
from verifier.workers import ALONE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.judge.serving import Script
    from verifier.model import Finding
    from verifier.report.second import SecondReading


def asked(judge: Judge, *findings: Finding, store: Store | None = None) -> tuple[list[str], SecondReading]:
    found, second = read_again(findings or (HURT,), (A, B), judge, store, ALONE.track)
    return [each.verdict for each in found], second


@pytest.mark.parametrize(
    ("url", "full"),
    [
        ("http://localhost:8080", "http://localhost:8080/v1/chat/completions"),
        ("http://localhost:8080/", "http://localhost:8080/v1/chat/completions"),
        ("http://localhost:11434/v1/", "http://localhost:11434/v1/chat/completions"),
        ("https://example.org/api/chat/completions", "https://example.org/api/chat/completions"),
    ],
)
def test_the_path_of_the_interface_is_added(url: str, full: str) -> None:
    assert address(url) == full


def test_what_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "s3cret")
    with serving(saying("contradicts")) as server:
        verdicts, second = asked(Judge(url=server.url, model="mine"))
    (sent,) = server.asked
    assert server.paths == ["/v1/chat/completions"]
    assert server.heads[0]["Authorization"] == "Bearer s3cret"
    assert (sent["model"], sent["temperature"]) == ("mine", 0)
    form = sent["response_format"]
    assert (form["type"], form["json_schema"]["strict"]) == ("json_schema", True)
    assert form["json_schema"]["schema"]["additionalProperties"] is False
    assert (verdicts, second.models, second.answers) == (
        ["conflict"],
        ("small-model",),
        (("contradicts", 1),),
    )


def test_without_a_key_none_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY, raising=False)
    with serving(saying("same")) as server:
        asked(Judge(url=server.url))
    assert "Authorization" not in server.heads[0]
    assert "model" not in server.asked[0]


def test_a_broken_key_is_named_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "s3\ncret")
    with pytest.raises(JudgeError, match=f"^{KEY} holds characters that no key has; copy it again$"):
        asked(Judge(url="http://127.0.0.1:9"))


@pytest.mark.parametrize(
    ("script", "why"),
    [
        (lambda _: failing(429), "rate limit"),
        (lambda _: failing(503), "HTTP 503"),
        (lambda _: failing(413), "HTTP 413"),
        (lambda _: chat("contradicts"), "nonsense"),
        (lambda _: chat(None), "nonsense"),
        (lambda _: chat(["same"]), "nonsense"),
        (lambda _: (200, b"<html>", {}), "nonsense"),
        (lambda _: (200, b"[]", {}), "nonsense"),
        (lambda _: (200, b'{"choices": []}', {}), "nonsense"),
        (lambda _: (200, b"\xff", {}), "nonsense"),
        (lambda _: (200, b"x" * 1_100_000, {}), "nonsense"),
        (
            lambda _: chat('{"words_a": "nine people", "words_b": "nine people", "answer": "same"}'),
            "nonsense",
        ),
    ],
)
def test_a_failure_leaves_the_verdict_and_is_counted(script: Script, why: str) -> None:
    with serving(script) as server:
        verdicts, second = asked(Judge(url=server.url, retries=0), HURT, replace(UNSURE, id="g"))
    assert verdicts == ["conflict", "distinct"]
    assert (second.unanswered, second.answers, second.overruled) == (((why, 2),), (), 0)


def test_a_busy_server_is_asked_again_and_not_for_ever() -> None:
    waits: list[float] = []
    headers = iter([{"Retry-After": "7"}, {"Retry-After": "9999"}, {"Retry-After": "Friday"}])
    with (
        serving(lambda _: failing(429, **next(headers, {}))) as server,
        pytest.raises(Unanswered, match="rate limit"),
    ):
        reply(Judge(url=server.url, retries=3), body(Judge(), question()), waits.append)
    assert waits == [7, LONGEST_WAIT, 4]
    assert len(server.asked) == 4


def test_an_answer_after_a_busy_moment_counts() -> None:
    busy = iter([failing(429), failing(503)])
    with serving(lambda _: next(busy, chat("{}"))) as server:
        given = reply(Judge(url=server.url), body(Judge(), question()), lambda _: None)
    assert given == Reply(model="small-model", content="{}")


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        (401, KEY),
        (403, KEY),
        (404, "`url` and `model`"),
        (405, "`url`"),
        (302, "`url`"),
        (400, "--judge-model"),
    ],
)
def test_a_reader_that_cannot_be_asked_is_an_error_with_a_hint(code: int, hint: str) -> None:
    with serving(lambda _: failing(code, Location="http://127.0.0.1:9/")) as server:
        with pytest.raises(JudgeError, match=hint):
            asked(Judge(url=server.url))
        assert len(server.asked) == 1


def test_a_silent_server_times_out() -> None:
    def sleep(_: object) -> tuple[int, bytes, dict[str, str]]:
        time.sleep(0.5)
        return chat("late")

    with serving(sleep) as server:
        assert asked(Judge(url=server.url, timeout=0.1))[1].unanswered == (("timed out", 1),)


def test_a_server_that_sends_a_byte_now_and_then_times_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            with listening.accept()[0] as line:
                line.recv(100_000)
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                for _ in range(100):
                    time.sleep(0.02)
                    try:
                        line.sendall(b" ")
                    except OSError:
                        return

        dripping = threading.Thread(target=drip, daemon=True)
        dripping.start()
        port = listening.getsockname()[1]
        assert asked(Judge(url=f"http://127.0.0.1:{port}", timeout=0.2))[1].unanswered == (("timed out", 1),)
        dripping.join()


def test_a_server_that_is_gone_is_not_asked_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    _, second = asked(Judge(url=f"http://127.0.0.1:{port}", parallel=1), *many(9))
    assert second.unanswered == (("no connection", 3), ("not asked", 6))


def test_no_more_questions_are_asked_than_the_settings_allow() -> None:
    with serving(saying("different thing")) as server:
        verdicts, second = asked(Judge(url=server.url, questions=2), *many(5))
    assert verdicts == ["distinct", "distinct", "conflict", "conflict", "conflict"]
    assert second.unanswered == (("over the limit", 3),)
    assert second.sentence == (
        f"Second reader (small-model at {server.url}) on 5 differences: 2 different thing; "
        "3 without an answer (3 over the limit), where the engine's own verdict stands; 2 verdicts overruled."
    )


def test_answers_are_kept_and_nonsense_too(tmp_path: Path) -> None:
    store = Store(folder=tmp_path)
    replies = iter([chat("mumble")])
    with serving(lambda asked: next(replies, None) or saying("same")(asked)) as server:
        first = asked(Judge(url=server.url, parallel=1), *many(3), store=store)
        again = asked(Judge(url=server.url, parallel=1), *many(3), store=store)
    assert first == again
    assert first[1].unanswered == (("nonsense", 1),)
    assert len(server.asked) == 3


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    store = Store(folder=tmp_path)
    replies = iter([failing(503)])
    with serving(lambda asked: next(replies, None) or saying("same")(asked)) as server:
        judge = Judge(url=server.url, retries=0)
        assert asked(judge, store=store)[1].unanswered == (("HTTP 503", 1),)
        assert asked(judge, store=store)[1].answers == (("same", 1),)


def test_another_model_or_another_text_is_asked_anew(tmp_path: Path) -> None:
    store = Store(folder=tmp_path)
    with serving(saying("same")) as server:
        for model in ("one", "two", "one"):
            asked(Judge(url=server.url, model=model), store=store)
    assert len(server.asked) == 2


@pytest.mark.parametrize("content", [b"", b"7", b"[]", b'{"a": 1, "b": 2, "c": 3}', b"\xff"])
def test_an_entry_of_the_store_that_is_none_is_written_anew(tmp_path: Path, content: bytes) -> None:
    store = Store(folder=tmp_path)
    with serving(saying("same")) as server:
        asked(Judge(url=server.url), store=store)
        (entry,) = (tmp_path / "answers").iterdir()
        store.put("answers", entry.name, content)
        assert asked(Judge(url=server.url), store=store)[1].answers == (("same", 1),)
    assert len(server.asked) == 2


def test_without_a_difference_nobody_is_asked() -> None:
    found, second = read_again((), (A, B), Judge(url="http://127.0.0.1:9"), None, ALONE.track)
    assert (found, second.sentence) == ((), "Second reader (http://127.0.0.1:9) on 0 differences.")


def many(number: int) -> list[Finding]:
    """Findings that differ in what they ask."""
    return [
        replace(HURT, id=f"f{n}", message=f"How many people did fire {n} hurt? 11 / 9.")
        for n in range(number)
    ]
