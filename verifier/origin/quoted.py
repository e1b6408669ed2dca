"""Readings in, statements and quotations out: what several outlets have from one release or one speaker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.words import phrase
from verifier.model import Name
from verifier.origin.groups import joined, listed, made
from verifier.origin.texts import held

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from verifier.model import Claim, Origin, Reading
    from verifier.origin.texts import Pair

# "The yard said in a written statement on Monday", "according to a press release by the museum".
RELEASE = re.compile(
    r"\b(?:statement|(?:press |news |media )?release|communiqu[eé]|press note|media advisory|"
    r"(?:stock exchange|regulatory) (?:filing|notice))\b",
    re.IGNORECASE,
)
IN = re.compile(
    r"\b(?:in|from|by|to|through)\s+(?:an?|the|its|their|his|her)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE
)


def speakers(readings: Sequence[Reading], names: Mapping[str, str]) -> Iterator[Origin]:
    """One origin for each named speaker of claims in several articles, in whatever words."""
    for speaker, claims in sorted(_told(readings, names).items()):
        shown = min(claim.attribution.source for claim in claims)
        reason = f"{_outlets(readings, claims)} have it from {shown}"
        yield from made("speaker", speaker, reason, claims)


def statements(readings: Sequence[Reading], names: Mapping[str, str]) -> Iterator[Origin]:
    """One origin for each speaker whose release several articles tell, with the release if it is an article.

    Nothing tells two releases of one speaker apart but their day, so a batch about one story has one of each.
    """
    told = _told(readings, names)
    lines = {(r.article.id, s.index): s.text for r in readings for s in r.sentences}
    for speaker in sorted(told):
        own = [
            claim
            for reading in readings
            if phrase(reading.article.outlet) == speaker
            for claim in reading.claims
            if not claim.attribution.source
        ]
        claims = [c for c in told[speaker] if own or _released(lines[c.article_id, c.sentence])]
        if claims:
            shown = min(claim.attribution.source for claim in claims)
            reason = f"{_outlets(readings, [*claims, *own])} tell a statement of {shown}"
            yield from made("statement", speaker, reason, [*claims, *own])


def _told(readings: Sequence[Reading], names: Mapping[str, str]) -> dict[str, list[Claim]]:
    """The claims of each named speaker; "police" and "both sides" are nobody in particular."""
    told: dict[str, list[Claim]] = {}
    everywhere = {phrase(f.text): f.entity for r in readings for f in r.facts if isinstance(f, Name)}
    for reading in readings:
        # "Holm" is whom this article means by it; a full name may be read as one in another article only.
        own = {phrase(f.text): f.entity for f in reading.facts if isinstance(f, Name)}
        entities = {known: entity for known, entity in everywhere.items() if " " in known} | own
        for claim in reading.claims:
            # "Director Ada Holm" is Ada Holm.
            found = [known for known in _stretches(phrase(claim.attribution.source)) if known in entities]
            if found:
                entity = entities[max(found, key=lambda known: (len(known), known))]
                told.setdefault(names.get(entity, entity), []).append(claim)
    return told


def _stretches(words: str) -> Iterator[str]:
    """Each run of words: a batch names more people than a source has words."""
    parts = words.split()
    for start in range(len(parts)):
        yield from (" ".join(parts[start:end]) for end in range(start + 1, len(parts) + 1))


def quotations(readings: Sequence[Reading], pairs: Sequence[Pair]) -> Iterator[Origin]:
    """One origin for each quotation that articles print in the same words."""
    claims = {claim.id: claim for reading in readings for claim in reading.claims}
    sets = [
        frozenset(
            claim.id for claim in held(pair, run) if claim.attribution.direct or claim.attribution.source
        )
        for pair in pairs
        for run in pair.runs
        if run.quoted
    ]
    for group in joined(members for members in sets if members):
        members = [claims[i] for i in sorted(group)]
        speakers = sorted({c.attribution.source for c in members if _is_name(c.attribution.source)})
        speaker = max(speakers, key=len, default="")
        whom = f" of {speaker}" if speaker else ""
        reason = f"{_outlets(readings, members)} quote the same words{whom}"
        yield from made("quotation", speaker, reason, members)


def _is_name(source: str) -> bool:
    return any(word[0].isupper() for word in source.split())


def _released(text: str) -> bool:
    return any(IN.search(text[: match.start()]) for match in RELEASE.finditer(text))


def _outlets(readings: Sequence[Reading], claims: Sequence[Claim]) -> str:
    inside = {claim.article_id for claim in claims}
    return listed(r.article.outlet or r.article.id for r in readings if r.article.id in inside)
