"""What not to rely on: small counts, missing dates, unsure differences, and what was not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.view.method import FEWEST, missed_sentence
from verifier.report.view.reason import PLAIN
from verifier.report.view.words import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.audit.ledger import Ledger
    from verifier.audit.outlets import Outlet
    from verifier.model import Skipped
    from verifier.report.view.lookup import Lookup


def cautions(
    found: Lookup, ledgers: Sequence[Ledger], outlets: Sequence[Outlet], skipped: Sequence[Skipped]
) -> tuple[str, ...]:
    """Sentences, what weighs most first."""
    return tuple(_cautions(found, ledgers, outlets, skipped))


def _cautions(
    found: Lookup, ledgers: Sequence[Ledger], outlets: Sequence[Outlet], skipped: Sequence[Skipped]
) -> Iterator[str]:
    if skipped:
        number = len(skipped)
        yield f"{count(number, 'input')} could not be read and {_is(number)} in none of the numbers."
    few = sum(outlet.facts < FEWEST for outlet in outlets)
    if few:
        part = "takes part" if few == 1 else "take part"
        yield (
            f"{few:,} of {count(len(outlets), 'outlet')} {part} in fewer than {FEWEST} compared facts: "
            "a share of so few says next to nothing, and the range beside it how little."
        )
    contested = [each for each in ledgers if each.contested]
    unsure = sum(each.confidence < PLAIN for each in contested)
    if unsure:
        of = count(len(contested), "contested fact")
        yield f"{unsure:,} of {of} {_is(unsure)} less than {PLAIN:.0%} sure: two things may be meant."
    undated = sum(source.date is None for source in found.every)
    if undated:
        yield f"{count(undated, 'article')} without a date {_is(undated)} never first and never late."
    yield "Time is told in days: of two reports of one day, neither is called first and neither late."
    if missed := missed_sentence():
        yield missed


def _is(number: int) -> str:
    return "is" if number == 1 else "are"
