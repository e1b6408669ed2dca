"""Every rule's own examples, run through the whole engine: from text files to findings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from verifier.encode import encoder
from verifier.load import load
from verifier.pipeline import read, tell
from verifier.rules import agree, apart, conflict, revises, rules, silent
from verifier.rules._repeats import contradicted, repeated

if TYPE_CHECKING:
    from pathlib import Path

    from _pytest.mark.structures import ParameterSet

    from verifier.model import Finding
    from verifier.rules import Example

FEWEST = 6
# What the engine does not get right yet may be shown, but stays the exception. It stands at 27 of 264
# (10%): two articles of one sentence say little to a model that learned from stories and
# reads sets of articles.
# What decides how good it is are the stories of `tests/bank`, not these examples.
MISSED = 0.16
MISS = "miss: "


def short(rule: object) -> str:
    """The id of a rule: the last part of its module's name."""
    return str(vars(rule)["__name__"]).rpartition(".")[2]


CASES = [(short(rule), n, example) for rule in rules() for n, example in enumerate(rule.EXAMPLES)]


def cases() -> list[ParameterSet]:
    found = []
    for rule, n, example in CASES:
        missed = example.note.startswith(MISS)
        marks = [pytest.mark.xfail(reason=example.note.removeprefix(MISS), strict=True)] if missed else []
        found.append(pytest.param(rule, example, id=f"{rule}-{n}-{example.verdict}", marks=marks))
    return found


def found_by(rule: str, example: Example, folder: Path) -> tuple[Finding, ...]:
    """What one rule finds in an example's articles, each written to a file of its own.

    Whether an agreement is told with more words by another rule is not asked.
    """
    for n, text in enumerate(example.articles):
        (folder / f"{n}.txt").write_text(text, encoding="utf-8")
    table = folder.parent / f"{folder.name}.csv"
    rows = [f"{folder.name}/{n}.txt,https://velm.example/news/1" for n in range(len(example.articles))]
    table.write_text("\n".join(["file,url", *rows]), encoding="utf-8")
    articles, skipped = load([folder], metadata=[table] if example.one_page else [])
    assert not skipped
    assert len(articles) == len(example.articles)
    told = tell([read(article) for article in articles], encoder(""))
    every = [found for each in rules() for found in each.check(told)]
    left_out = repeated(every) | contradicted(told, every)
    return tuple(found for found in every if found.rule == rule and found.id not in left_out)


def joins(finding: Finding) -> bool:
    """Whether a finding says that two articles go together.

    Two articles of one sentence each are often so alike that they count as one origin: "single" joins too.
    """
    articles = {evidence.article_id for position in finding.positions for evidence in position.evidence}
    return finding.verdict in {"agreement", "variant", "single"} and len(articles) > 1


def shown(findings: tuple[Finding, ...]) -> str:
    """Findings with their evidence, for a person who reads why a test failed."""
    lines = [
        f"  {finding.verdict}: {finding.message} "
        + " | ".join(" & ".join(e.quote for e in position.evidence) for position in finding.positions)
        for finding in findings
    ]
    return "\n".join(lines) or "  no finding of this rule"


def satisfied(example: Example, findings: tuple[Finding, ...]) -> bool:
    """Whether the findings of a rule are what its example says."""
    conflicts = [finding for finding in findings if finding.verdict == "conflict"]
    if example.verdict == "conflict":
        return len(conflicts) == 1 and len(conflicts[0].positions) > 1
    if example.verdict == "agreement":
        return not conflicts and any(map(joins, findings))
    if example.verdict == "dispute":
        return not conflicts and any(finding.verdict == "dispute" for finding in findings)
    if example.verdict == "guarded":
        return not conflicts and any(finding.verdict == "distinct" for finding in findings)
    if example.verdict == "revision":
        return not conflicts and any(finding.verdict == "revision" for finding in findings)
    told = findings if example.one_page else filter(joins, findings) if example.verdict == "apart" else ()
    return not conflicts and not any(told)


@pytest.mark.parametrize(("rule", "example"), cases())
def test_a_rule_does_what_its_example_says(rule: str, example: Example, tmp_path: Path) -> None:
    findings = found_by(rule, example, tmp_path)
    articles = "\n".join(f"  {text}" for text in example.articles)
    assert satisfied(example, findings), (
        f"{rule}: {example.note}\n{articles}\nexpected {example.verdict}, found\n{shown(findings)}"
    )


@pytest.mark.parametrize("rule", rules(), ids=short)
def test_a_rule_shows_what_it_says_and_where_it_keeps_silent(rule: object) -> None:
    examples = vars(rule)["EXAMPLES"]
    kinds = Counter(example.verdict for example in examples)
    assert len(examples) >= FEWEST
    assert kinds["agreement"] + kinds["conflict"] + kinds["guarded"] + kinds["revision"] >= 2
    assert kinds["silent"] + kinds["apart"] >= 2


def test_every_example_says_what_it_shows_and_no_two_are_alike() -> None:
    assert not [(rule, n) for rule, n, example in CASES if not example.note.removeprefix(MISS)]
    assert not [
        articles for articles, n in Counter(example.articles for _, _, example in CASES).items() if n > 1
    ]


def test_few_examples_are_missed() -> None:
    missed = [(rule, n) for rule, n, example in CASES if example.note.startswith(MISS)]
    assert len(missed) <= MISSED * len(CASES)


SIGNED = "date 2025-03-07 Velm, March 7 - President Ada Holm signed the pact in Velm on Thursday."
SIGNED_TOO = "date 2025-03-08 Velm, March 8 - President Ada Holm signed the pact in Velm on 6 March 2025."
LATER = "date 2025-03-08 Velm, March 8 - President Ada Holm signed the pact in Velm on 7 March 2025."


@pytest.mark.parametrize(
    ("holds", "example"),
    [
        (True, agree(SIGNED, SIGNED_TOO)),
        (True, silent(SIGNED, SIGNED_TOO)),
        (False, apart(SIGNED, SIGNED_TOO)),
        (False, conflict(SIGNED, SIGNED_TOO)),
        (False, revises(SIGNED, SIGNED_TOO)),
        (True, conflict(SIGNED, LATER)),
        (False, agree(SIGNED, LATER)),
        (False, silent(SIGNED, LATER)),
        (False, apart(SIGNED, LATER)),
        (False, revises(SIGNED, LATER)),
    ],
)
def test_the_check_above_can_fail(holds: bool, example: Example, tmp_path: Path) -> None:  # noqa: FBT001  a column of the table
    assert satisfied(example, found_by("date", example, tmp_path)) is holds
