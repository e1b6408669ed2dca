"""Sets of claims in, the groups out that the sets with a claim in common make; and origins made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Origin, content_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Claim, OriginKind, SharedText


def joined(sets: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """The unions of sets that overlap, directly or through others, in order of their first member."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            name = root[name]
        return name

    for members in sets:
        first, *others = sorted(members)
        for other in others:
            one, two = sorted((find(first), find(other)))
            root[two] = one
    groups: dict[str, set[str]] = {}
    for name in sorted(root):
        groups.setdefault(find(name), set()).add(name)
    return tuple(frozenset(groups[name]) for name in sorted(groups))


def made(
    kind: OriginKind, name: str, reason: str, claims: Iterable[Claim], shared: tuple[SharedText, ...] = ()
) -> Iterator[Origin]:
    """The origin of claims, if they stand in two articles or more."""
    found = tuple(claims)
    ids = tuple(sorted({claim.id for claim in found}))
    articles = tuple(sorted({claim.article_id for claim in found}))
    if len(articles) > 1:
        yield Origin(
            id=content_id("origin", kind, name, *ids),
            kind=kind,
            name=name,
            reason=reason,
            articles=articles,
            claims=ids,
            shared=shared,
        )


def listed(names: Iterable[str]) -> str:
    """Names as a sentence lists them: "A", "A and B", "A, B and C"."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
