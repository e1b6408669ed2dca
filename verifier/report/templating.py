"""Templates in, pages that need no request out: text is escaped, styles and scripts are inline."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from verifier.report.view.words import listed, shortened
from verifier.report.visible import visible

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@cache
def environment(*packages: str) -> Environment:
    """The templates of some packages, looked up in this order; what a text hides is shown by name."""
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in packages]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    made.filters |= {"listed": listed, "shortened": shortened}
    made.tests["language_tag"] = lambda tag: bool(LANGUAGE_TAG.fullmatch(tag))
    return made


def _finalize(value: Any) -> Any:  # noqa: ANN401  Jinja hands over whatever an expression gave
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value)


@cache
def inlined(templates: Environment, *names: str) -> Markup:
    """Styles or scripts in a row, as they stand in a page."""
    assert templates.loader is not None
    source = "".join(templates.loader.get_source(templates, name)[0] for name in names)
    # Only our own files pass here: they stand in the page as they are, or their hash would not hold.
    return Markup(source)  # noqa: S704  no text of an article is in them


def csp_hash(inline: str) -> str:
    """The hash under which a page's policy allows a style or a script."""
    return base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
