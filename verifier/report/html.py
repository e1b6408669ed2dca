"""The report as one HTML page that needs no request and no server; its script is a convenience."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from verifier.report.embedded import embedded
from verifier.report.view import page
from verifier.report.view.brief import brief
from verifier.report.view.words import listed, shortened
from verifier.report.visible import visible

if TYPE_CHECKING:
    from verifier.report import Report

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render(report: Report) -> str:
    """The whole page; text of articles is escaped, and its control and bidi characters are shown by name."""
    environment = _environment()
    style, script = _inline("page.css", "votes.css"), _inline("page.js", "votes.js")
    return (
        environment.get_template("page.html").render(
            page=page(report),
            embedded=Markup(embedded(report)),  # noqa: S704  no "<" is left in it, and it is JSON and no script
            style=style,
            script=script,
            style_hash=_csp_hash(style),
            script_hash=_csp_hash(script),
        )
        + "\n"
    )


def render_brief(report: Report) -> str:
    """A summary to show inside another page, such as a notebook: escaped like the page, without a script."""
    return _environment().get_template("brief.html").render(brief=brief(report))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("verifier.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters |= {"listed": listed, "shortened": shortened}
    environment.tests["language_tag"] = lambda tag: bool(LANGUAGE_TAG.fullmatch(tag))
    return environment


def _finalize(value: Any) -> Any:  # noqa: ANN401  Jinja hands over whatever an expression gave
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value)


@cache
def _inline(*names: str) -> Markup:
    environment = _environment()
    assert environment.loader is not None
    source = "".join(environment.loader.get_source(environment, name)[0] for name in names)
    # Only our own files pass here: they stand in the page as they are, or their hash would not hold.
    return Markup(source)  # noqa: S704  no text of an article is in them


def _csp_hash(inline: str) -> str:
    return base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
