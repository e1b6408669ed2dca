"""Outcomes in, tables out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.mutation.trial import Outcome, Raised

# The rules whose task a slot is; a conflict found by another rule is as good.
RULES = {
    "date": "date", "weekday": "calendar", "time": "time", "ordinal": "session", "quantity": "quantity",
    "percent": "quantity", "money": "quantity", "score": "score", "place": "place",
    "person": "participant", "office": "role", "held": "negation", "order": "order",
}  # fmt: skip


def by_mutator(outcomes: Sequence[Outcome]) -> list[tuple[str, ...]]:
    """Rows of mutator, edits, demanded, found, share, edits with another new conflict."""
    names = dict.fromkeys(outcome.edit.mutator for outcome in outcomes)
    rows = [_row(name, [o for o in outcomes if o.edit.mutator == name]) for name in names]
    demanded = [o for o in outcomes if o.edit.shared]
    harmless = [o for o in outcomes if not o.edit.shared]
    return [*rows, _row("**all that contradict**", demanded), _row("**all that are harmless**", harmless)]


def _row(name: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    demanded = [o for o in outcomes if o.edit.shared]
    found = sum(bool(o.right) for o in demanded)
    return (
        name,
        str(len(outcomes)),
        str(found) if demanded else "-",
        _share(found, len(demanded)),
        str(sum(bool(o.wrong) for o in outcomes)),
    )


def by_rule(outcomes: Sequence[Outcome]) -> list[tuple[str, ...]]:
    """Rows of rule, right and wrong conflicts, edits of its slots, found by any rule, recall."""
    right = Counter(raised.rule for outcome in outcomes for raised in outcome.right)
    wrong = Counter(raised.rule for outcome in outcomes for raised in outcome.wrong)
    asked = Counter(RULES[o.edit.slot] for o in outcomes if o.edit.shared)
    found = Counter(RULES[o.edit.slot] for o in outcomes if o.edit.shared and o.right)
    return [
        (
            rule, str(right[rule]), str(wrong[rule]), str(asked[rule]), str(found[rule]),
            _share(found[rule], asked[rule]),
        )
        for rule in sorted({*right, *wrong, *asked})
    ]  # fmt: skip


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "-"


def markdown(header: str, rows: Iterable[Sequence[str]]) -> str:
    """A table; the header's columns are separated by "|"."""
    columns = [column.strip() for column in header.split("|")]
    lines = [columns, ["---", *["---:"] * (len(columns) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def shown(outcome: Outcome) -> str:
    """One outcome for a reader who looks for the cause."""
    edit = outcome.edit
    kind = "MISSED" if edit.shared and not outcome.right else "EXTRA"
    head = f"{kind} {edit.id}  [{edit.name}] {outcome.cause}"
    others = [f"    told {w.file[:2]}: “{w.text}”" for w in (edit.shared.told if edit.shared else ())]
    return "\n".join([head, *others, *(f"    {_said(raised)}" for raised in outcome.wrong)])


def _said(raised: Raised) -> str:
    sides = " <> ".join(" + ".join(f"“{quote[:70]}”" for quote in quotes) for quotes in raised.quotes)
    return f"new conflict ({raised.rule}/{raised.slot}) {raised.message[:120]} {sides}"
