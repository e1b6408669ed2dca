"""Articles in, groups of articles with one origin out: reprints and releases count once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Article

# Word runs this long are not written twice by chance; half an article of them is a reprint.
RUN = 8
SHARE = 0.4
CREDIT = re.compile(
    r"(?im)^\W*(?:based on|with inputs? from|source|courtesy|via)\W+(?:an?\s+)?"
    r"([A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*)*)"
)


def origins(articles: Sequence[Article]) -> dict[str, str]:
    """From article id to the id of the article its origin is named for.

    Articles share an origin when they share long word runs; the first of the group by id names it.
    """
    ids = sorted(article.id for article in articles)
    group = {article_id: article_id for article_id in ids}
    shingles = {article.id: frozenset(_runs(article.text)) for article in articles}
    for n, one in enumerate(ids):
        for other in ids[:n]:
            smaller = min(len(shingles[one]), len(shingles[other]))
            if smaller and len(shingles[one] & shingles[other]) >= SHARE * smaller:
                root = group[other]
                group = {key: root if value == group[one] else value for key, value in group.items()}
    return group


def credits(article: Article) -> tuple[str, ...]:  # noqa: A001  a credit line is what newspapers call it
    """The agencies an article credits."""
    return tuple(
        sorted({match.group(1).removesuffix(" Report").strip() for match in CREDIT.finditer(article.text)})
    )


def _runs(text: str) -> Iterator[str]:
    words = re.findall(r"\w+", text.lower())
    for n in range(len(words) - RUN + 1):
        yield " ".join(words[n : n + RUN])
