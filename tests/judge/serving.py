"""A small server that speaks the chat interface on a port of its own, and says what it is told to say."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Served = tuple[int, bytes, dict[str, str]]
    Script = Callable[[dict[str, Any]], Served]


class Server(ThreadingHTTPServer):
    """Answers by its script; `asked` are the bodies it got, `heads` their headers, `paths` their paths."""

    daemon_threads = True

    def __init__(self, script: Script) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.script = script
        self.asked: list[dict[str, Any]] = []
        self.heads: list[dict[str, str]] = []
        self.paths: list[str] = []

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that has hung up is what some tests are about."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class Answering(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        self.server.heads.append(dict(self.headers))
        self.server.paths.append(self.path)
        code, content, headers = self.server.script(asked)
        self.send_response(code)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as its base class has it
        pass


@contextmanager
def serving(script: Script) -> Iterator[Server]:
    with Server(script) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


def chat(content: object, model: str = "small-model") -> Served:
    """A reply as servers of models give it."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return 200, json.dumps({"object": "chat.completion", "model": model, "choices": [choice]}).encode(), {}


def failing(code: int, **headers: str) -> Served:
    return code, b'{"error": {"message": "no"}}', headers


def told(asked: dict[str, Any]) -> dict[str, Any]:
    """The question in what was sent."""
    plain: dict[str, Any] = json.loads(asked["messages"][1]["content"])
    return plain


def saying(word: str) -> Script:
    """A reader that always gives this answer, by the words that it was shown."""

    def script(asked: dict[str, Any]) -> Served:
        plain = told(asked)
        return chat(
            json.dumps({"words_a": plain["a"]["words"], "words_b": plain["b"]["words"], "answer": word})
        )

    return script
