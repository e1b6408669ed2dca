"""Changes of an article to the facts they belong to: an edit is in the ledger of what its words tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model import Evidence, Finding
    from verifier.report.view.lookup import Lookup

# Findings that set whole sentences side by side: a value that was exchanged is but a part of these.
SENTENCES = frozenset({"statement", "quotation"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The findings that have a ledger, and from each edit to the finding in whose ledger it stands."""

    findings: tuple[Finding, ...]
    every: Mapping[str, Finding]
    home: dict[str, str]

    def edits(self, finding: Finding) -> tuple[Finding, ...]:
        """The edits in the ledger of a finding, the last one first."""
        return tuple(self.every[edit] for edit, home in self.home.items() if home == finding.id != edit)


def joined(whole: Sequence[Finding], edits: Sequence[Finding], found: Lookup) -> Joined:
    """An edit is in the ledger of the fact that the later version's words tell, else it is one itself."""
    held: dict[str, list[tuple[int, int, str, Evidence]]] = {}
    for place, finding in enumerate(whole):
        for evidence in _evidence(finding) if finding.rule not in SENTENCES else ():
            _hold(held, evidence, place, finding.id)
    home: dict[str, str] = {}
    # The last version is the one that is compared: from it each edit leads to the one before.
    for place, edit in enumerate(sorted(edits, key=lambda each: _age(each, found), reverse=True)):
        old, new = (position.evidence[0] for position in edit.positions)
        meeting = [each for each in held.get(new.article_id, ()) if each[-1].meets(new)]
        home[edit.id] = min(meeting, key=lambda each: each[:3])[2] if meeting else edit.id
        _hold(held, old, len(whole) + place, home[edit.id])
    own = [edit for edit in edits if home[edit.id] == edit.id]
    return Joined(findings=(*whole, *own), every={each.id: each for each in edits}, home=home)


def _hold(
    held: dict[str, list[tuple[int, int, str, Evidence]]], evidence: Evidence, place: int, name: str
) -> None:
    held.setdefault(evidence.article_id, []).append((evidence.end - evidence.start, place, name, evidence))


def _age(edit: Finding, found: Lookup) -> tuple[int, int, str]:
    """The place of the later version among those of its page, and of the edit in its text."""
    new = edit.positions[-1].evidence[0]
    source = found.by_article[new.article_id]
    return (source.number if source.later else len(found.every) + 1), -new.start, edit.id


def _evidence(finding: Finding) -> tuple[Evidence, ...]:
    return tuple(each for position in finding.positions for each in position.evidence)
