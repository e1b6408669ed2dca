"""The pages of the view under their addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from verifier.corpus import CorpusError, UnknownError
from verifier.serve import article, finding, lists, story
from verifier.serve.access import Guard
from verifier.serve.answer import STYLE, Answer, Refused, refusal, rendered, style
from verifier.serve.forms import COOKIE, SEAL, Seals, body, kept
from verifier.votes.file import beside, held
from verifier.votes.lines import VotesError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from verifier.corpus import Corpus
    from verifier.serve.access import Access
    from verifier.serve.shelf import Shelf
    from verifier.votes import Vote

    Page = Callable[[Corpus, Request], Answer]

WHO = "verifier-who"
# The address of the style has its hash in it.
FOREVER = {"cache-control": "public, max-age=31536000, immutable"}
PAGES: dict[str, Page] = {
    "/": lists.start,
    "/search": lists.search,
    "/stories": lists.stories,
    "/stories/{story}": story.story,
    "/findings": lists.findings,
    "/outlets": lists.outlets,
    "/outlet": lists.outlet,
    "/articles/{article}": article.article,
    "/articles/{article}/claims/{claim}": article.claim,
}
STATUS = {
    404: "There is no such page: the start leads to all there are.",
    405: "That cannot be done with this page.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The view of one corpus; its votes stand in a file beside it.

    `who` is offered as the name of a voter, and `complain` hears of errors of the program.
    """

    shelf: Shelf
    votes: Path
    who: str
    complain: Callable[[Exception], None]
    seals: Seals = field(default_factory=Seals)

    def routes(self) -> list[Route]:
        """All pages."""
        one, cast = "/findings/{finding}", "/findings/{finding}/votes"
        return [
            *(Route(path, self._page(show)) for path, show in PAGES.items()),
            Route("/stories/{story}/report", self._report),
            Route(one, self._finding),
            Route(cast, self._vote, methods=["POST"]),
            Route(STYLE, lambda _: Response(style(), media_type="text/css", headers=FOREVER)),
        ]

    def _page(self, show: Page) -> Callable[[Request], Response]:
        def endpoint(request: Request) -> Response:
            return self._answered(request, lambda corpus: rendered(request, show(corpus, request)))

        return endpoint

    def _report(self, request: Request) -> Response:
        return self._answered(request, lambda corpus: story.report(corpus, request, self._votes()[0]))

    def _finding(self, request: Request) -> Response:
        def shown(corpus: Corpus) -> Response:
            votes, unread = self._votes()
            answer = finding.finding(corpus, request.path_params["finding"], votes)
            key = self.seals.key(request)
            who = unquote(request.cookies.get(WHO, "")) or self.who
            form = {"seal_name": SEAL, "seal": self.seals.seal(key), "who": who, "unread": unread}
            response = rendered(
                request, Answer(template=answer.template, told=answer.told, shown={**answer.shown, **form})
            )
            kept(response, COOKIE, key)
            return response

        return self._answered(request, shown)

    async def _vote(self, request: Request) -> Response:
        try:
            content = await body(request)
        except Refused as error:
            return refusal(request, error.status, str(error))

        def voted(corpus: Corpus) -> Response:
            fields = self.seals.fields(request, content)
            name, who = finding.vote(corpus, request.path_params["finding"], fields, self.votes)
            response = RedirectResponse(f"/findings/{name}#votes", status_code=303)
            kept(response, WHO, quote(who))
            return response

        return await run_in_threadpool(self._answered, request, voted)

    def _votes(self) -> tuple[tuple[Vote, ...], str]:
        """The votes, or none and a sentence on why they cannot be read."""
        try:
            return (held(self.votes) if self.votes.exists() else ()), ""
        except VotesError as error:
            return (), f"The votes cannot be shown. {error}"

    def _answered(self, request: Request, show: Callable[[Corpus], Response]) -> Response:
        """A page, or one sentence on why there is none."""
        try:
            return show(self.shelf.corpus())
        except Refused as error:
            return refusal(request, error.status, str(error))
        except UnknownError as error:
            return refusal(request, 404, f"{error}.")
        except (CorpusError, VotesError) as error:
            return refusal(request, 503, f"{error}.")
        except Exception as error:  # noqa: BLE001  a page that cannot be shown must not take the others along
            self.complain(error)
            return refusal(
                request, 500, "An error of the program: please report it with what stands in the terminal."
            )


def site(shelf: Shelf, access: Access, who: str, complain: Callable[[Exception], None]) -> ASGIApp:
    """The view of a corpus for those who have access; what it is told goes to a file of votes alone."""
    pages = Site(shelf=shelf, votes=beside(shelf.file), who=who, complain=complain)
    app = Starlette(routes=pages.routes(), exception_handlers={HTTPException: _missing})
    return Guard(site=app, access=access)


def _missing(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return refusal(request, status, STATUS.get(status, "That cannot be answered."))
