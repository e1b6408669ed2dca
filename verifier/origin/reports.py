"""Readings in, credited reports out: the agency or outlet that several articles take their report from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.origin.credits import credited, initials, key, reporter
from verifier.origin.groups import listed, made

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Claim, Origin, Reading


def credit(readings: Sequence[Reading]) -> Iterator[Origin]:
    """One origin for each agency or outlet that is credited, with what it published itself."""
    outlets = {key(reading.article.outlet): reading.article.outlet for reading in readings}
    outlets.pop("", None)
    short = {initials(name): name for name in sorted(outlets)}
    claims: dict[str, list[Claim]] = {}
    printed: dict[str, set[str]] = {}
    for reading in readings:
        for name, claim in _taken(reading, outlets):
            full = short.get(key(name), key(name))
            claims.setdefault(full, []).append(claim)
            printed.setdefault(full, set()).add(outlets.get(full, name))
    for name in sorted(claims):
        own = [c for r in readings if key(r.article.outlet) == name for c in r.claims]
        shown = min(printed[name])
        every = [*claims[name], *own]
        outlet = {r.article.id: r.article.outlet or r.article.id for r in readings}
        tellers = sorted(outlet[i] for i in {claim.article_id for claim in claims[name]})
        yield from made("credit", shown, f"{listed(tellers)} {_give(tellers)} {shown} as the source", every)


def _taken(reading: Reading, outlets: dict[str, str]) -> Iterator[tuple[str, Claim]]:
    """The claims of an article that another one's report stands behind, each with the name of that other."""
    names = [name for name in credited(reading) if key(name) != key(reading.article.outlet)]
    for claim in reading.claims:
        yield from ((name, claim) for name in names)
        source = claim.attribution.source
        # "The bridge will close in May, Northern Wire reported."
        if (
            source
            and key(source) != key(reading.article.outlet)
            and (key(source) in outlets or reporter(source))
        ):
            yield source, claim


def _give(tellers: Sequence[str]) -> str:
    return "give" if len(tellers) > 1 else "gives"
