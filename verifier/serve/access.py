"""Who may see the view: by the host that a browser asks for, and by a token where other machines can ask."""

from __future__ import annotations

import hashlib
import hmac
import re
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from verifier.serve.answer import STYLE, refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "verifier-token"
HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[^\s/?#@:\\\[\]]+)(?::\d{1,5})?")
# A browser sends the origin of a form only where it may tell a referrer, so that "no-referrer" would stop
# votes; to any other site nothing is told.
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    # What was removed from the corpus must not stand in the cache of a browser.
    "cache-control": "no-store",
}


def loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The hosts by whose names the view is asked for, and the token, "" where none is needed.

    A site of somebody else can give its own name the address of this machine (DNS rebinding), but is asked
    for by that name. So any address will do where the view is not for this machine alone.
    """

    names: frozenset[str]
    addresses: bool
    token: str

    @classmethod
    def at(cls, host: str, token: str) -> Access:
        """To a view that listens at a host."""
        alone = loopback(host)
        names = {"localhost", host} | (set() if alone else {socket.gethostname(), socket.getfqdn()})
        return cls(names=frozenset(map(str.casefold, names)), addresses=not alone, token=token)

    def knows(self, host: str) -> bool:
        """Whether what a browser sends as its host is one of this view."""
        match = HOST.fullmatch(host.casefold())
        if match is None:
            return False
        name = match["name"].strip("[]")
        if name in self.names or loopback(name):
            return True
        try:
            ip_address(name)
        except ValueError:
            return False
        return self.addresses

    def admits(self, token: str) -> bool:
        """Whether a token is the right one, in a time that does not depend on it."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.token.encode())

    @property
    def cookie(self) -> str:
        """What a browser that has shown the token keeps in its place."""
        return hmac.new(self.token.encode(), COOKIE.encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """The view behind its access, and the headers of every answer."""

    site: ASGIApp
    access: Access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError("the view answers HTTP alone")

        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        request = Request(scope)
        await (self._answer(request) or self.site)(scope, receive, headed)

    def _answer(self, request: Request) -> Response | None:
        """What is said in place of the page, or None."""
        if not self.access.knows(request.headers.get("host", "")):
            return refusal(request, 400, "This view is not known by that name: ask for it by its address.")
        if not self.access.token or request.scope["path"] == STYLE:
            return None
        given = request.query_params.get("token")
        if given is not None and request.method == "GET" and self.access.admits(given):
            return self._welcome(request)
        kind, _, bearer = request.headers.get("authorization", "").partition(" ")
        if kind.casefold() == "bearer" and self.access.admits(bearer.strip()):
            return None
        if hmac.compare_digest(request.cookies.get(COOKIE, "").encode(), self.access.cookie.encode()):
            return None
        return refusal(
            request, 401, "This view needs its token: open the address that `verifier serve` has printed."
        )

    def _welcome(self, request: Request) -> Response:
        """To the same page without the token, which must not stay in the address."""
        left = urlencode([each for each in request.query_params.multi_items() if each[0] != "token"])
        # Two slashes at the beginning would be another site.
        place = "/" + quote(request.scope["path"].lstrip("/"))
        answer = RedirectResponse(f"{place}?{left}" if left else place, status_code=303)
        answer.set_cookie(
            COOKIE,
            self.access.cookie,
            httponly=True,
            samesite="lax",
            secure=request.scope["scheme"] == "https",
        )
        return answer
