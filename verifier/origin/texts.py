"""Readings in, shared texts out: the passages that two articles or more took from one text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import SharedText
from verifier.origin.groups import joined, listed, made
from verifier.origin.passages import Run, Word, runs, together, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Claim, Origin, Reading

# Reproduced wire copy shares about a third of its word triples with the original; from there on all shared
# passages of two articles come from one text, below it each passage is taken for itself.
REPRINT = 0.3
COVERED, HALF = 8, 0.5  # words of a claim that a passage holds, or their share of a shorter claim


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, their words, and the runs that they share."""

    a: Reading
    b: Reading
    a_words: tuple[Word, ...]
    b_words: tuple[Word, ...]
    runs: tuple[Run, ...]


def compared(readings: Sequence[Reading]) -> Iterator[Pair]:
    """The pairs of articles that share runs of words, in order of the readings."""
    texts = [words(reading) for reading in readings]
    for n, m in together(texts):
        found = runs(texts[n], texts[m])
        if found:
            yield Pair(readings[n], readings[m], texts[n], texts[m], found)


def texts(readings: Sequence[Reading], pairs: Sequence[Pair]) -> Iterator[Origin]:
    """Shared texts of pairs of articles, with the claims that stand in their passages."""
    outlet = {reading.article.id: reading.article.outlet for reading in readings}
    claims = {claim.id: claim for reading in readings for claim in reading.claims}
    sets: list[frozenset[str]] = []
    shared: list[SharedText] = []
    for pair in pairs:
        written = [run for run in pair.runs if not run.quoted]
        if not written:
            continue
        both = share(pair)
        passages = [frozenset(claim.id for claim in held(pair, run)) for run in written]
        whole = max(both.share_a, both.share_b) >= REPRINT
        sets += [frozenset().union(*passages)] if whole else passages
        shared.append(both)
    for group in joined(members for members in sets if members):
        members = [claims[i] for i in sorted(group)]
        inside = {claim.article_id for claim in members}
        pairwise = tuple(both for both in shared if both.a in inside and both.b in inside)
        reason = "; ".join(_told(both, outlet) for both in pairwise)
        yield from made("text", "", reason, members, pairwise)


def share(pair: Pair) -> SharedText:
    """How much of each article the shared runs are."""
    count = sum(run.length for run in pair.runs)
    return SharedText(
        a=pair.a.article.id,
        b=pair.b.article.id,
        words=count,
        share_a=round(count / len(pair.a_words), 3),
        share_b=round(min(1.0, count / len(pair.b_words)), 3),
    )


def held(pair: Pair, run: Run) -> Iterator[Claim]:
    """The claims of both articles whose words a run holds: eight of them, or half of a shorter claim."""
    yield from _held(pair.a, pair.a_words, run.a, run.length)
    yield from _held(pair.b, pair.b_words, run.b, run.length)


def _held(reading: Reading, text: Sequence[Word], first: int, length: int) -> Iterator[Claim]:
    start, end = text[first].start, text[first + length - 1].end
    for claim in reading.claims:
        if claim.start >= end or start >= claim.end:
            continue
        own = [w for w in text if claim.holds(w.start)]
        inside = sum(start <= word.start < end for word in own)
        if own and (inside >= COVERED or inside >= HALF * len(own)):
            yield claim


def _told(both: SharedText, outlet: dict[str, str]) -> str:
    names = listed((outlet[both.a] or both.a, outlet[both.b] or both.b))
    return (
        f"{names} share {both.words} words in passages, {both.share_a:.0%} and {both.share_b:.0%} of theirs"
    )
