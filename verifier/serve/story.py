"""One story: its articles and findings, and the page of its whole report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse, Response

from verifier.report.view.words import LOOKS
from verifier.report.votes import with_votes
from verifier.serve.answer import Answer, wants_json
from verifier.serve.brief import brief

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request

    from verifier.corpus import Corpus
    from verifier.votes import Vote

# Of each kind so many findings are listed; the report of the story has them all.
MOST = 200
# The page of a report has its own policy, which names its one script; only an answer can say the rest.
POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"


def story(corpus: Corpus, request: Request) -> Answer:
    """A story by its id or that of one of its articles."""
    name = request.path_params["story"]
    (told,) = corpus.stories(story=name)
    articles = corpus.articles(story=name)
    listed = {each.id: each for each in articles}
    found = tuple(brief(each, listed) for each in corpus.findings(story=name))
    groups = [
        (look, [each for each in found if each.verdict == verdict and not each.gone])
        for verdict, look in LOOKS.items()
    ]
    return Answer(
        template="story.html",
        told={"story": told, "articles": articles, "findings": found},
        shown={
            "groups": [(look, held) for look, held in groups if held],
            "gone": [each for each in found if each.gone],
            "most": MOST,
        },
    )


def report(corpus: Corpus, request: Request, votes: Iterable[Vote]) -> Response:
    """The whole report page of a story, as `verifier report` writes it."""
    found = with_votes(corpus.report(story=request.path_params["story"]), votes)
    if wants_json(request):
        return Response(json.dumps(found.to_dict()) + "\n", media_type="application/json")
    return HTMLResponse(found.to_html(), headers={"content-security-policy": POLICY})
