"""The port of the view: taken, and served until somebody ends it."""

from __future__ import annotations

import errno
import os
import socket
from ipaddress import ip_address
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from starlette.types import ASGIApp

# Who is reading a page when the view ends gets so many seconds for it.
GRACE = 3
REASONS = {
    errno.EADDRINUSE: "something else is listening there; --port names another port, and 0 takes a free one",
    errno.EACCES: "ports below 1024 are not for everybody; --port names another",
    errno.EADDRNOTAVAIL: "this machine has no such address; --host names another",
}


class PortError(OSError):
    """A port that cannot be listened at, in one sentence with what to do about it."""


def listening(host: str, port: int) -> socket.socket:
    """A socket at a port of a host, 0 for any free one; raises PortError."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        taken = socket.socket(family, kind, protocol)
    except OSError as error:
        raise PortError(f"{host}: no address has this name; --host takes one of this machine") from error
    try:
        if os.name == "posix":  # elsewhere it would let two programs have one port
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(place)
        taken.listen()
    except OSError as error:
        taken.close()
        reason = REASONS.get(error.errno or 0, error.strerror or str(error))
        raise PortError(f"cannot listen at port {port} of {host}: {reason}") from error
    return taken


def address(taken: socket.socket) -> str:
    """What a browser is told to reach a socket; one that listens at all addresses has the machine's name."""
    host, port = taken.getsockname()[:2]
    if ip_address(host).is_unspecified:
        host = socket.gethostname()
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def server(app: ASGIApp) -> uvicorn.Server:
    """What serves the view on a socket; its `run` ends with the signal that has ended it."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE,
        )
    )
