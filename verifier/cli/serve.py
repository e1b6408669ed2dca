"""`verifier serve`: the corpus in a browser."""

from __future__ import annotations

import secrets
import sys
import traceback
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, opened
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile, Verbose
from verifier.cli.terminal import say, warn

if TYPE_CHECKING:
    from collections.abc import Callable

HOST, PORT = "127.0.0.1", 8765
SHORTEST_TOKEN = 16
INSTALL = "`verifier serve` needs more than is installed: pip install 'news-crosscheck[serve]'"


def serve(
    corpus: CorpusFile = "",
    host: Annotated[
        str, typer.Option(help="Address to listen at; any but this machine's own needs a token.")
    ] = HOST,
    port: Annotated[
        int, typer.Option(help="Port to listen at; 0 takes a free one.", min=0, max=65535)
    ] = PORT,
    token: Annotated[
        str,
        typer.Option(help="What a browser has to show once. Default: one is made.", envvar="VERIFIER_TOKEN"),
    ] = "",
    config: ConfigFile = None,
    verbose: Verbose = False,
) -> None:
    """Show the corpus in a browser, until Ctrl-C: stories, findings, who said what when; and take votes.

    Nothing in the corpus is changed; votes are added to <corpus>.votes.jsonl beside it.
    """
    try:
        from verifier.serve.access import Access, loopback  # noqa: PLC0415  an extra brings what it needs
        from verifier.serve.server import PortError, address, listening, server  # noqa: PLC0415  as above
        from verifier.serve.shelf import Shelf  # noqa: PLC0415  as above
        from verifier.serve.site import site  # noqa: PLC0415  as above
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"starlette", "uvicorn"}:
            raise
        raise Refusal(INSTALL) from error
    alone = loopback(host)
    if token and len(token) < SHORTEST_TOKEN:
        raise Refusal(
            f"a token of less than {SHORTEST_TOKEN} characters can be guessed; without --token one is made"
        )
    made = "" if token or alone else secrets.token_urlsafe(24)
    with opened(settled(config, corpus=corpus)) as held:
        try:
            taken = listening(host, port)
        except PortError as error:
            raise Refusal(str(error)) from error
        with taken:
            view = site(
                Shelf(held),
                Access.at(host, token or made),
                _somebody(alone=alone),
                _complaint(verbose=verbose),
            )
            say(f"{held.file} is shown at {address(taken)}{f'?token={made}' if made else ''}; Ctrl-C ends it")
            if token:
                say("a browser is let in once it has shown the token: add ?token=… to the address")
            sys.stdout.flush()
            server(view).run(sockets=[taken])


def _somebody(*, alone: bool) -> str:
    """Who is likely to vote: the person of this machine, where nobody else can ask."""
    from verifier.cli.ballot import voter  # noqa: PLC0415  votes are of few commands

    try:
        return voter("") if alone else ""
    except Refusal:
        return ""


def _complaint(*, verbose: bool) -> Callable[[Exception], None]:
    """What becomes of an error of the program, which costs one page."""

    def complain(error: Exception) -> None:
        if verbose:
            warn(*traceback.format_exception(error))
        told = " ".join(f"{type(error).__name__}: {error}".split())
        warn(f"internal error: {told}; please report it, with what the same command prints with -v")

    return complain
