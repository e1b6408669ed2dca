"""What a page shows in, the response out: HTML, or JSON for who asks for it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, Response

from verifier.report.plain import plain_value
from verifier.report.templating import csp_hash, environment, inlined
from verifier.report.view import TILES
from verifier.report.view.sources import safe_link
from verifier.report.view.words import LOOKS, anchor, count, day, period, readable
from verifier.votes import MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment
    from starlette.requests import Request

STYLE = "/style.css"
# One finding and several of a verdict.
KINDS = {verdict: (one, many) for verdict, one, many, _ in TILES} | {"distinct": ("looked alike",) * 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The template of a page, what is `told` to whoever asks, and what only the page needs besides."""

    template: str
    told: Mapping[str, object]
    shown: Mapping[str, object] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818  it tells a person no; the program is in order
    """One sentence on why a request is not answered, with the status of HTTP."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


def rendered(request: Request, answer: Answer, status: int = 200) -> Response:
    """The response in the form that is wanted; raises Refused for one that there is not."""
    if wants_json(request):
        plain = {name: plain_value(value) for name, value in answer.told.items()}
        # Half a surrogate pair from a broken article has no other form than an escape.
        return Response(json.dumps(plain, ensure_ascii=True) + "\n", status, media_type="application/json")
    shown = {**answer.told, **answer.shown, "request": request, "style": f"{STYLE}?{_style_hash()}"}
    return HTMLResponse(_templates().get_template(answer.template).render(shown), status)


def refusal(request: Request, status: int, sentence: str) -> Response:
    """A page with one sentence."""
    answer = Answer(template="refused.html", told={"status": status, "error": sentence})
    try:
        return rendered(request, answer, status)
    except Refused as error:
        return Response(f"{error}\n", error.status, media_type="text/plain")


def wants_json(request: Request) -> bool:
    """Whether JSON is asked for, in the address or by a program that takes no page."""
    form = request.query_params.get("format", "")
    if form not in {"", "html", "json"}:
        raise Refused(400, f'There is no format "{form}": a page is html or json.')
    accepted = request.headers.get("accept", "")
    return form == "json" or (not form and "application/json" in accepted and "text/html" not in accepted)


def style() -> str:
    """The style of all pages: that of the report, and what the view has besides."""
    return str(inlined(_templates(), "page.css", "votes.css", "serve.css"))


@cache
def _style_hash() -> str:
    return csp_hash(style())[:8].translate(str.maketrans("+/", "-_"))


@cache
def _templates() -> Environment:
    made = environment("verifier.serve", "verifier.report")
    made.filters |= {"day": _day, "count": count, "readable": readable, "web": safe_link, "anchor": _anchor}
    made.globals |= {"looks": LOOKS, "kinds": KINDS, "marks": MARKS, "period": period}
    return made


def _day(moment: Any) -> str:  # noqa: ANN401  a day, a moment, or None where there is none
    return day(moment) if moment else "no date"


def _anchor(name: str, prefix: str) -> str:
    return anchor(prefix, name)
