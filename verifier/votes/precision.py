"""Votes to measured precision: by rule and verdict, by confidence, and how far voters agree."""

from __future__ import annotations

import functools
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple, get_args

from verifier.model import Verdict
from verifier.votes import by_finding, counted, tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from verifier.votes import Vote

    Group = tuple[str, Verdict, str]

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
LEVEL = 0.95
DIGITS = 4


class Row(NamedTuple):
    """One row of a table; the fields are the columns, and those that a table does not have are empty.

    `found` counts the findings of the report, `judged` those on which the voters came to an end, `split`
    those on which they did not; `share` is the share of those judged that hold, `low` and `high` are its 95%
    Wilson interval. In the table of voters `judged` counts the findings that both read and `share` is the
    share of them with one vote; `kappa` is Cohen's.
    """

    table: str
    rule: str = ""
    verdict: str = ""
    confidence: str = ""
    voters: str = ""
    found: int | None = None
    judged: int = 0
    right: int | None = None
    trivial: int | None = None
    wrong: int | None = None
    split: int | None = None
    share: float | None = None
    low: float | None = None
    high: float | None = None
    kappa: float | None = None


def measured(votes: Iterable[Vote], found: Mapping[tuple[str, str], int] | None = None) -> tuple[Row, ...]:
    """All rows; `found` counts the findings of a report by rule and verdict, where there is one.

    Rows by verdict, by rule and verdict, by confidence within each verdict, and by pair of voters.
    """
    held = counted(votes)
    return (
        *_rows("verdict", held, lambda vote: ("", vote.verdict, ""), found),
        *_rows("rule", held, lambda vote: (vote.rule, vote.verdict, ""), found),
        *_rows("confidence", held, lambda vote: ("", vote.verdict, _tenth(vote.confidence)), None),
        *_voters(held),
    )


def _rows(
    table: str,
    votes: tuple[Vote, ...],
    key: Callable[[Vote], Group],
    found: Mapping[tuple[str, str], int] | None,
) -> Iterator[Row]:
    groups: dict[Group, list[Vote]] = defaultdict(list)
    for held in by_finding(votes).values():
        # Two people may have read a finding in reports of two versions, with two confidences.
        groups[key(max(held, key=lambda vote: vote.when))] += held
    for group in sorted(groups, key=lambda each: (VERDICTS.index(each[1]), each)):
        rule, verdict, confidence = group
        row = Row(table, rule=rule, verdict=verdict, confidence=confidence)
        if found is not None:
            row = row._replace(
                found=sum(n for kind, n in found.items() if kind[1] == verdict and rule in {"", kind[0]})
            )
        yield _judged(row, groups[group])


@functools.cache  # a few milliseconds, and small counts come again and again
def wilson(held: int, judged: int) -> tuple[float, float]:
    """The 95% Wilson interval of a share; everything is possible where nothing was judged."""
    if not judged:
        return 0.0, 1.0
    from scipy.stats import binomtest  # noqa: PLC0415  a second to load

    interval = binomtest(held, judged).proportion_ci(LEVEL, method="wilson")
    return round(float(interval.low), DIGITS), round(float(interval.high), DIGITS)


def _judged(row: Row, votes: list[Vote]) -> Row:
    numbers = tally(votes)
    low, high = wilson(numbers.held, numbers.judged)
    return row._replace(
        judged=numbers.judged,
        right=numbers.right,
        trivial=numbers.trivial,
        wrong=numbers.wrong,
        split=numbers.split,
        share=round(numbers.held / numbers.judged, DIGITS) if numbers.judged else None,
        low=low,
        high=high,
    )


def _tenth(confidence: float) -> str:
    """Such as "0.5 to 0.6"; the last tenth has both its ends."""
    # 0.3 * 10 is 3.0000000000000004, and 0.29 * 100 28.999999999999996: count in rounded thousandths.
    low = min(round(confidence * 1000) // 100, 9)
    return f"0.{low} to {'1.0' if low == 9 else f'0.{low + 1}'}"


def _voters(votes: tuple[Vote, ...]) -> Iterator[Row]:
    """A row for each two people who read a finding in common."""
    marks: dict[str, dict[str, str]] = defaultdict(dict)
    for vote in votes:
        marks[vote.who][vote.finding] = vote.mark
    for one, other in combinations(sorted(marks), 2):
        both = sorted(marks[one].keys() & marks[other].keys())
        if both:
            a, b = ([marks[who][finding] for finding in both] for who in (one, other))
            same = sum(x == y for x, y in zip(a, b, strict=True))
            low, high = wilson(same, len(both))
            yield Row(
                "voters",
                voters=f"{one}, {other}",
                judged=len(both),
                share=round(same / len(both), DIGITS),
                low=low,
                high=high,
                kappa=_kappa(a, b),
            )


def _kappa(a: list[str], b: list[str]) -> float | None:
    """Cohen's kappa, or None where both gave one and the same vote throughout: nothing is left to chance."""
    if len({*a, *b}) == 1:
        return None
    from sklearn.metrics import cohen_kappa_score  # noqa: PLC0415  a second to load

    return round(float(cohen_kappa_score(a, b)), DIGITS)
