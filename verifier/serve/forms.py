"""Forms that only pages of this view can send: by a seal in the form, a cookie beside it, and the origin."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from verifier.serve.answer import Refused

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

COOKIE = "verifier-form"
SEAL = "seal"
# A vote with the longest note is shorter than this.
MOST_BYTES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Seals:
    """The seals of one run of the view."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def key(self, request: Request) -> str:
        """What the cookie of a browser holds, or will hold."""
        return request.cookies.get(COOKIE) or secrets.token_urlsafe(16)

    def seal(self, key: str) -> str:
        """What a form holds that goes with this cookie."""
        return hmac.new(self.secret, key.encode(), hashlib.sha256).hexdigest()

    def fields(self, request: Request, body: bytes) -> dict[str, str]:
        """The fields of a form; raises Refused where it was not sent from a page of this view."""
        origin, host = request.headers.get("origin", ""), request.headers.get("host", "")
        if origin.casefold() != f"{request.scope['scheme']}://{host}".casefold():
            raise Refused(403, "This form was not sent from a page of this view: nothing was kept.")
        try:
            fields = {name: said[-1] for name, said in parse_qs(body.decode(), max_num_fields=20).items()}
        except ValueError as error:
            raise Refused(400, "That is no form of this view: nothing was kept.") from error
        key = request.cookies.get(COOKIE, "")
        if not key or not hmac.compare_digest(self.seal(key).encode(), fields.get(SEAL, "").encode()):
            raise Refused(403, "This page is older than the view that runs: load it again and vote then.")
        return fields


async def body(request: Request) -> bytes:
    """What was sent; raises Refused for more than a form can hold."""
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > MOST_BYTES:
            raise Refused(413, "That is more than a form of this view can hold: nothing was kept.")
    return content


def kept(response: Response, name: str, value: str) -> None:
    """Keep a value in the browser, where no other site can send it along."""
    response.set_cookie(name, value, httponly=True, samesite="strict")
