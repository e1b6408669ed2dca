"""Quotations that drifted: one speaker's words, printed between quotation marks in two wordings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from verifier.report.places import line_and_column
from verifier.report.view.contrast import Run, contrast
from verifier.report.view.words import anchor

if TYPE_CHECKING:
    from verifier.model import Claim
    from verifier.report.view.lookup import Lookup

# Below the first two sentences of one speech are two sentences; at the second they are one.
LEAST_ALIKE, SAME = 0.55, 0.99
# Shorter quotations ("very happy") are alike by chance.
LEAST_WORDS = 5
# A speaker quoted more often than this is not compared pair by pair with himself.
MOST_QUOTES = 60
QUOTED = re.compile(r"[“\"„«]([^”\"»“]{12,600})[”\"»]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One printed wording and where it stands."""

    label: str
    line: int
    href: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One quotation in two wordings."""

    speaker: str
    one: Wording
    other: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Words between quotation marks in a claim that names their speaker."""

    claim: Claim
    text: str
    keys: tuple[str, ...]


def drifted(found: Lookup) -> tuple[Drift, ...]:
    """The pairs, by speaker; each quotation against its nearest of every other article."""
    by_speaker: dict[str, list[Spoken]] = {}
    for claim in sorted(found.claims.values(), key=lambda claim: (claim.article_id, claim.start)):
        if claim.attribution.direct and claim.attribution.source and claim.article_id in found.by_article:
            speaker = claim.attribution.source.split()[-1].casefold()
            by_speaker.setdefault(speaker, []).extend(_spoken(claim, found))
    pairs = [
        pair
        for _, spoken in sorted(by_speaker.items())
        for pair in combinations(spoken[:MOST_QUOTES], 2)
        if pair[0].claim.article_id != pair[1].claim.article_id
        and LEAST_ALIKE <= Levenshtein.normalized_similarity(pair[0].keys, pair[1].keys) < SAME
    ]
    return tuple(_drift(one, other, found) for one, other in pairs)


def _spoken(claim: Claim, found: Lookup) -> list[Spoken]:
    text = found.by_article[claim.article_id].article.text[claim.start : claim.end]
    quotes = [" ".join(match.split()) for match in QUOTED.findall(text)]
    spoken = [Spoken(claim=claim, text=quote, keys=tuple(_keys(quote))) for quote in quotes]
    return [each for each in spoken if len(each.keys) >= LEAST_WORDS]


def _keys(quote: str) -> list[str]:
    return re.findall(r"\w+", quote.casefold())


def _drift(one: Spoken, other: Spoken, found: Lookup) -> Drift:
    first, second = sorted((one, other), key=lambda each: int(_label(each, found)[1:]))
    return Drift(
        speaker=first.claim.attribution.source,
        one=_wording(first, second, found),
        other=_wording(second, first, found),
    )


def _label(spoken: Spoken, found: Lookup) -> str:
    return found.by_article[spoken.claim.article_id].label


def _wording(spoken: Spoken, other: Spoken, found: Lookup) -> Wording:
    source = found.by_article[spoken.claim.article_id]
    line, _ = line_and_column(source.lines, spoken.claim.start)
    return Wording(
        label=source.label,
        line=line,
        href=anchor("c", spoken.claim.id),
        runs=contrast("", spoken.text, "", ("", other.text, "")),
    )
