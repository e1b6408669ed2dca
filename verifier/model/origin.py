"""Origins: where the words of several claims come from, so that reprints and releases count once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

OriginKind = Literal["text", "credit", "statement", "quotation", "speaker"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedText:
    """Two articles that share passages: how many words they share, and the share of each one's words.

    `a` and `b` are article ids, `a` before `b`; the shares lie between 0 and 1.
    """

    a: str
    b: str
    words: int
    share_a: float
    share_b: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One source that claims of two articles or more go back to, and the sentence that says why.

    `kind` is a passage of one text, a report that is credited, a released statement, words that are quoted
    alike, or a named speaker. `name` is who stands behind it, and "" for a shared text. `claims`
    are the ids of the claims that come from it, `articles` the articles they stand in, both in order of id.
    `shared` is filled for a shared text only.
    """

    id: str
    kind: OriginKind
    name: str
    reason: str
    articles: tuple[str, ...]
    claims: tuple[str, ...]
    shared: tuple[SharedText, ...]
