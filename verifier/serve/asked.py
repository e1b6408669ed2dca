"""What the address of a page asks for besides: days, an outlet, how far to go on in a list."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlencode

from verifier.serve.answer import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request

T = TypeVar("T")
# So many lines of a list stand on a page.
LINES = 50
# SQLite counts no further, and nobody reads as far.
MOST_PAGES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[T]):
    """Some lines of a list; `before` and `after` are the addresses of those around them, or ""."""

    lines: tuple[T, ...]
    before: str = ""
    after: str = ""


def day(request: Request, name: str) -> dt.date | None:
    """A day of the address, None where it is not given; raises Refused."""
    words = request.query_params.get(name, "").strip()
    try:
        return dt.date.fromisoformat(words) if words else None
    except ValueError as error:
        raise Refused(400, f'Not a day like 2027-01-31: "{words}".') from error


def sheet_number(request: Request) -> int:
    """Which sheet of a list is asked for, from 1; raises Refused."""
    words = request.query_params.get("page", "") or "1"
    if not (words.isascii() and words.isdecimal() and 1 <= int(words[:9]) <= MOST_PAGES):
        raise Refused(400, f'Not a page of a list: "{words}".')
    return int(words)


def sheet(request: Request, lines: Sequence[T], skipped: int = 0) -> Sheet[T]:
    """The sheet that is asked for, of lines of which so many were left out at the beginning."""
    number = sheet_number(request)
    first = (number - 1) * LINES - skipped
    return Sheet(
        lines=tuple(lines[first : first + LINES]),
        before=_address(request, number - 1) if number > 1 else "",
        after=_address(request, number + 1) if len(lines) > first + LINES else "",
    )


def _address(request: Request, number: int) -> str:
    asked = {**request.query_params, "page": str(number)}
    return f"?{urlencode({name: words for name, words in asked.items() if words})}"
