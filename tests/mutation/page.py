"""Outcomes in, the page `docs/mutation.md` out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.mutation.scores import by_mutator, by_rule, markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.mutation.trial import Outcome

INTRODUCTION = """# Mutation test

One fact of a batch without conflicts is changed at a time. Where another article tells the same fact, a
conflict finding has to name the changed sentence and that article; nothing else may be raised. A harmless
rewrite, or the change of a fact that one article alone tells, may raise nothing at all. The articles are
invented and stand in `tests/corpora/mutation`, with what they share in `expected.toml`. How often a conflict
is right cannot be read from it: `bank.md` says that, measured on stories.

This page is written by `python -m tests.mutation --write docs/mutation.md`.
"""
MUTATORS = "change | edits | found | share | edits with another new conflict"
RULES = "rule | right | wrong | edits that are its task | found by any rule | recall"


def page(outcomes: Sequence[Outcome], standing: Sequence[str]) -> str:
    """The whole page; `standing` are the conflicts of the unchanged batches."""
    lines = [f"- {line}" for line in standing] or ["None."]
    false = [_unasked(outcome) for outcome in outcomes if outcome.wrong]
    parts = [
        INTRODUCTION,
        "## Conflicts in the unchanged batches\n",
        "\n".join(lines) + "\n",
        "## Changes\n",
        markdown(MUTATORS, by_mutator(outcomes)) + "\n",
        "## New conflicts that nobody asked for\n",
        "\n".join(false or ["None."]) + "\n",
        "## Rules\n",
        markdown(RULES, by_rule(outcomes)) + "\n",
    ]
    return "\n".join(parts)


def _unasked(outcome: Outcome) -> str:
    """One edit and every conflict that it raised without cause."""
    kind = "contradicts" if outcome.edit.shared else "harmless"
    raised = [f"    - ({each.rule}) {each.message}" for each in outcome.wrong]
    return "\n".join([f"- `{outcome.edit.id}` ({kind})", *raised])
