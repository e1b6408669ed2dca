"""Origins to who has what from one place: passages, releases, agency copy, and what has one origin alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.sharing import KINDS
from verifier.report.view.words import slot_name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from verifier.model import Evidence, Origin, SharedText
    from verifier.report.view.lookup import Lookup, Source

# What one outlet takes over from another; whom several heard is nobody's copy.
TAKEN = frozenset({"text", "credit", "statement"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages:
    """Two outlets whose articles share passages: in how many pairs of articles, how many words in all.

    The shares are the greatest that the passages have of one article of either, in per cent. `earlier` is
    the outlet that printed the first of them, and "" where no day tells.
    """

    one: str
    other: str
    articles: int
    words: int
    percent_one: int
    percent_other: int
    earlier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """One origin, other than a shared text, of claims in articles of several outlets, the first one first."""

    id: str
    kind: str
    name: str
    outlets: tuple[str, ...]
    articles: int
    claims: int
    first: dt.date | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A fact that several outlets print and that goes back to one origin.

    `kinds` say what joins them: "shared text", "released statement: Northreach Ferries".
    """

    fact: str
    story: str
    slot: str
    subject: str
    value: str
    outlets: tuple[str, ...]
    first: dt.date | None
    last: dt.date | None
    kinds: tuple[str, ...]


def passages(found: Lookup) -> tuple[Passages, ...]:
    """One for each two outlets, those that share most words first."""
    pairs: dict[tuple[str, str], list[tuple[SharedText, Source, Source]]] = {}
    for shared in {each for origin in found.origins for each in origin.shared}:
        if shared.a in found.by_article and shared.b in found.by_article:
            one, other = found.by_article[shared.a], found.by_article[shared.b]
            if one.printer != other.printer:
                printers = sorted((one.printer, other.printer))
                pairs.setdefault((printers[0], printers[1]), []).append((shared, one, other))
    made = [_passages(held, first) for (first, _), held in pairs.items()]
    return tuple(sorted(made, key=lambda each: (-each.words, each.one, each.other)))


def _passages(held: list[tuple[SharedText, Source, Source]], first: str) -> Passages:
    shares: dict[str, float] = {}
    names: dict[str, str] = {}
    for shared, one, other in held:
        for source, share in ((one, shared.share_a), (other, shared.share_b)):
            shares[source.printer] = max(shares.get(source.printer, 0.0), share)
            names[source.printer] = source.outlet
    (second,) = shares.keys() - {first}
    return Passages(
        one=names[first],
        other=names[second],
        articles=len(held),
        words=sum(shared.words for shared, _, _ in held),
        percent_one=round(100 * shares[first]),
        percent_other=round(100 * shares[second]),
        earlier=_earlier(held),
    )


def _earlier(held: Iterable[tuple[SharedText, Source, Source]]) -> str:
    dated = {(s.date, s.printer, s.outlet) for _, one, other in held for s in (one, other) if s.date}
    first = min((day for day, _, _ in dated), default=None)
    on_it = {(printer, outlet) for day, printer, outlet in dated if day == first}
    return next(iter(on_it))[1] if len(on_it) == 1 else ""


def common(found: Lookup) -> tuple[Common, ...]:
    """The origins of several outlets, those of most outlets first; `passages` has the shared texts."""
    made = [_common(origin, found) for origin in found.origins if origin.kind != "text"]
    told = [each for each in made if len(each.outlets) > 1]
    return tuple(sorted(told, key=lambda each: (-len(each.outlets), -each.claims, each.kind, each.id)))


def _common(origin: Origin, found: Lookup) -> Common:
    sources = _in_order(found.by_article[each] for each in origin.articles if each in found.by_article)
    return Common(
        id=origin.id,
        kind=KINDS[origin.kind],
        name=found.casing(origin.name),
        outlets=_outlets(sources),
        articles=len(sources),
        claims=sum(claim in found.claims for claim in origin.claims),
        first=min((source.date for source in sources if source.date), default=None),
        reason=found.renamed(origin.reason),
    )


def _in_order(sources: Iterable[Source]) -> list[Source]:
    return sorted(sources, key=lambda source: source.number)


def _outlets(sources: Iterable[Source]) -> tuple[str, ...]:
    return tuple({source.printer: source.outlet for source in sources}.values())


def repeated(found: Lookup, stories: Mapping[str, str]) -> tuple[Repeated, ...]:
    """What several outlets print from one origin, those of most outlets first."""
    told = []
    for finding in found.findings:
        evidence = [e for p in finding.positions for e in p.evidence if e.article_id in found.by_article]
        sources = _in_order(
            {found.by_article[e.article_id].label: found.by_article[e.article_id] for e in evidence}.values()
        )
        if finding.verdict == "single" and len({source.printer for source in sources}) > 1:
            days = [source.date for source in sources if source.date]
            told.append(
                Repeated(
                    fact=finding.id,
                    story=stories[sources[0].article.id],
                    slot=slot_name(finding.slot),
                    subject=found.subject(finding),
                    value=found.answer(finding),
                    outlets=_outlets(sources),
                    first=min(days, default=None),
                    last=max(days, default=None),
                    kinds=_kinds(evidence, found),
                )
            )
    return tuple(sorted(told, key=lambda each: -len(each.outlets)))


def _kinds(evidence: Iterable[Evidence], found: Lookup) -> tuple[str, ...]:
    """What joins the claims: of each kind that two articles have in common."""
    articles: dict[str, set[str]] = {}
    kinds: dict[str, str] = {}
    for each in evidence:
        for origin in found.behind.get(each.claim_id, ()):
            articles.setdefault(origin.id, set()).add(each.article_id)
            kinds[origin.id] = ": ".join(filter(None, (KINDS[origin.kind], found.casing(origin.name))))
    return tuple(sorted({kinds[name] for name, told in articles.items() if len(told) > 1}))


def taken(found: Lookup) -> frozenset[str]:
    """Ids of the claims that an outlet has from elsewhere: credited, released, or printed before by another.

    Of two articles of one day none is taken to have copied the other, and who is named as the source of a
    release has it from nobody.
    """
    return frozenset(
        claim
        for origin in found.origins
        if origin.kind in TAKEN
        for claim in origin.claims
        if claim in found.claims and _has_it_from_another(found.claims[claim].article_id, origin, found)
    )


def _has_it_from_another(article: str, origin: Origin, found: Lookup) -> bool:
    source = found.by_article.get(article)
    if source is None:
        return False
    if origin.name:
        return origin.name.casefold() != source.outlet.casefold()
    with_it = {each for pair in origin.shared for each in (pair.a, pair.b) if article in {pair.a, pair.b}}
    others = (found.by_article[each] for each in with_it if each in found.by_article)
    days = [each.date for each in others if each.printer != source.printer and each.date]
    return bool(source.date and days and min(days) < source.date)
