"""The report as one HTML page that needs no request and no server; its script is a convenience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from verifier.report.embedded import embedded
from verifier.report.templating import csp_hash, environment, inlined
from verifier.report.view import page
from verifier.report.view.brief import brief

if TYPE_CHECKING:
    from verifier.report import Report

PACKAGE = "verifier.report"


def render(report: Report) -> str:
    """The whole page; text of articles is escaped, and its control and bidi characters are shown by name."""
    templates = environment(PACKAGE)
    style, script = inlined(templates, "page.css", "votes.css"), inlined(templates, "page.js", "votes.js")
    return (
        templates.get_template("page.html").render(
            page=page(report),
            embedded=Markup(embedded(report)),  # noqa: S704  no "<" is left in it, and it is JSON and no script
            style=style,
            script=script,
            style_hash=csp_hash(style),
            script_hash=csp_hash(script),
        )
        + "\n"
    )


def render_brief(report: Report) -> str:
    """A summary to show inside another page, such as a notebook: escaped like the page, without a script."""
    return environment(PACKAGE).get_template("brief.html").render(brief=brief(report))
