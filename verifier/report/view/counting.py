"""How many findings of each kind there are: one count for the headline, the tiles and the summaries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.report.view.words import COMPARED, count

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from verifier.model import Evidence, Finding, Verdict


def sided(findings: Collection[Finding]) -> frozenset[str]:
    """Ids of agreements that are one side of a conflict: one disputed fact counts once, as disputed."""
    sides: dict[tuple[str, str, str], list[tuple[Evidence, ...]]] = {}
    for finding in findings:
        for position in finding.positions if finding.verdict == "conflict" else ():
            for article in {each.article_id for each in position.evidence}:
                sides.setdefault((finding.rule, finding.slot, article), []).append(position.evidence)
    return frozenset(
        finding.id
        for finding in findings
        if finding.verdict == "agreement"
        for evidence in [tuple(each for position in finding.positions for each in position.evidence)]
        for article in [evidence[0].article_id if evidence else ""]
        if any(_within(evidence, side) for side in sides.get((finding.rule, finding.slot, article), ()))
    )


def counts(findings: Collection[Finding]) -> Counter[Verdict]:
    """How many findings have each verdict, without the agreements that are one side of a conflict."""
    held = sided(findings)
    return Counter(finding.verdict for finding in findings if finding.id not in held)


def counted(findings: Sequence[Finding]) -> str:
    """What all findings of a page are: "8 findings: 6 compared facts, 1 told by one origin only"."""
    number = counts(findings)
    are = "is" if number["distinct"] == 1 else "are"
    compared = sum(number[verdict] for verdict in COMPARED)
    parts = [
        count(compared, "compared fact"),
        f"{count(len(sided(findings)), 'agreement')} on one side of a conflict",
        f"{number['single']:,} told by one origin only",
        f"{number['distinct']:,} that looked alike and {are} no conflict",
    ]
    told = ", ".join(part for part in parts if not part.startswith("0 "))
    return f"{count(len(findings), 'finding')}: {told}." if told else ""


def _within(evidence: Iterable[Evidence], side: Collection[Evidence]) -> bool:
    """Whether every piece of evidence of the one is, or meets, one of the other."""
    return bool(side) and all(any(map(one.meets, side)) for one in evidence)
