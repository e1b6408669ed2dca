"""A question in, what the model wrote out: the chat interface that most servers of models share."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import time
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from verifier.judge.answer import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message

    from verifier.config import Judge
    from verifier.judge.question import Question

KEY = "VERIFIER_JUDGE_KEY"
PATH = "/chat/completions"
BUSY = frozenset({429, 500, 502, 503, 504, 529})
# Asking again with the next question would be answered the same.
WRONG = {
    401: f"the key is missing or wrong; set {KEY}",
    403: f"the key may not do this; see {KEY}",
    404: "there is no such address or model; see `url` and `model` under [judge]",
    405: "this is no chat interface; see `url` under [judge]",
}
TOKENS = 400  # of an answer: two quotations and a word
LONGEST_NAME = 100
MOST = 1_000_000  # bytes of a reply
LONGEST_WAIT = 30.0  # seconds before a question is put again, whatever the server asks for


class JudgeError(ValueError):
    """A second reader that cannot be asked at all, told in one sentence with a hint."""


class Unanswered(Exception):  # noqa: N818  it says what the question is
    """A question that got no answer, with the reason in two words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a model wrote, and the name under which its server runs it."""

    model: str
    content: str


class _Stay(HTTPRedirectHandler):
    """Follows nobody to another address, where the key and the text would go too."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        """Nothing to follow."""


def body(judge: Judge, question: Question) -> bytes:
    """What is sent for a question: the same bytes for the same question."""
    form = {"name": "judgement", "strict": True, "schema": SCHEMA}
    return json.dumps(
        {
            **({"model": judge.model} if judge.model else {}),
            "messages": question.messages,
            "temperature": 0,
            "max_tokens": TOKENS,
            "response_format": {"type": "json_schema", "json_schema": form},
        }
    ).encode()


def reply(judge: Judge, sent: bytes, pause: Callable[[float], None] = time.sleep) -> Reply:
    """What the model wrote; a busy server is asked again. Raises Unanswered, or JudgeError."""
    for attempt in range(judge.retries + 1):
        try:
            return _reply(_exchanged(judge, sent), judge)
        except HTTPError as error:
            with error:
                if error.code not in BUSY or attempt == judge.retries:
                    raise _refused(judge, error.code) from error
                wait = _asked_for(error) or 2.0**attempt
        except TimeoutError as error:
            raise Unanswered("timed out") from error
        except URLError as error:
            slow = isinstance(error.reason, TimeoutError)
            raise Unanswered("timed out" if slow else "no connection") from error
        except (OSError, http.client.HTTPException) as error:
            raise Unanswered("no connection") from error
        pause(min(wait, LONGEST_WAIT))
    raise AssertionError  # the last attempt returns or raises


def address(url: str) -> str:
    """Where questions go; servers print their address without the path of the interface."""
    base = url.rstrip("/")
    if base.endswith(PATH):
        return base
    return base + (PATH if urlsplit(base).path else f"/v1{PATH}")


def _exchanged(judge: Judge, sent: bytes) -> bytes:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if key := os.environ.get(KEY, "").strip():
        if not (key.isascii() and key.isprintable()):
            raise JudgeError(f"{KEY} holds characters that no key has; copy it again")
        headers["Authorization"] = f"Bearer {key}"
    request = Request(address(judge.url), data=sent, headers=headers)  # noqa: S310  the settings take http(s) only
    end = time.monotonic() + judge.timeout
    received = b""
    with build_opener(_Stay).open(request, timeout=judge.timeout) as response:
        while part := response.read1(65536):
            received += part
            # A server that sends a byte now and then would never time out.
            if time.monotonic() > end:
                raise TimeoutError
            if len(received) > MOST:
                raise Unanswered("nonsense")
    return received


def _reply(received: bytes, judge: Judge) -> Reply:
    try:
        said: Any = json.loads(received)
        content, model = said["choices"][0]["message"]["content"], said.get("model")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise Unanswered("nonsense") from error
    if not isinstance(content, str):
        raise Unanswered("nonsense")
    named = " ".join(model.split()) if isinstance(model, str) else ""
    if named.startswith("/"):  # some servers name the file, and its folder is nobody's business
        named = named.rpartition("/")[2]
    return Reply(model=named[:LONGEST_NAME] or judge.model or "a model without a name", content=content)


def _refused(judge: Judge, code: int) -> Exception:
    where = f"the second reader at {judge.url} answers {code}"
    if code in WRONG:
        return JudgeError(f"{where}: {WRONG[code]}")
    if 300 <= code < 400:
        return JudgeError(f"{where}: it is elsewhere; give its own address as `url` under [judge]")
    if code == 400 and not judge.model:
        return JudgeError(f"{where}: it may want to know which model; set --judge-model")
    return Unanswered("rate limit" if code == 429 else f"HTTP {code}")


def _asked_for(error: HTTPError) -> float:
    """The seconds a server asks to wait for, 0 where it does not say."""
    with contextlib.suppress(TypeError, ValueError):
        return max(0.0, float(error.headers["Retry-After"]))
    return 0.0
