"""The report as a short Markdown summary, such as for the page of a CI job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.report.places import spot
from verifier.report.view.by_calendar import by_calendar
from verifier.report.view.filtered import filter_sentence
from verifier.report.view.lookup import lookup
from verifier.report.view.method import missed_sentence
from verifier.report.view.verdict import verdict_sentence
from verifier.report.view.words import LOOKS, count, letter, listed, shortened, slot_name
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Evidence, Finding
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup, Source

# GitHub takes a summary of up to 1 MiB; characters of some scripts are four bytes long.
MOST_CHARACTERS = 250_000
LONGEST_QUOTE = 300
SHOWN = ("conflict", "dispute", "revision", "variant")
# What Markdown or HTML takes for more than a letter. No line starts with a stranger's text, or "::" there
# would command a CI runner, and a dash would make a list.
SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&@$^])")


def render(report: Report) -> str:
    """The verdict, what was skipped, what differs with its words, and the agreements in a line each."""
    found = lookup(report, len(report.findings))
    parts = [_head(report, found)]
    left = MOST_CHARACTERS - len(parts[0])
    for number, finding in enumerate(found.findings):
        part = _finding(finding, found)
        if len(part) > left:
            parts.append(f"\n{count(len(found.findings) - number, 'more finding')} in the JSON report.\n")
            break
        left -= len(part)
        parts.append(part)
    return "".join(parts)


def plain(text: str) -> str:
    """One line of text in which nothing is markup."""
    return SPECIAL.sub(r"\\\1", " ".join(visible(text).split()))


def _head(report: Report, found: Lookup) -> str:
    lines = [f"# {plain(verdict_sentence(report))}", ""]
    if missed := missed_sentence():
        lines += [f"**{plain(missed)}**", ""]
    if words := filter_sentence(report):
        lines += [plain(words), ""]
    if report.second:
        lines += [plain(report.second.sentence), ""]
    if report.skipped:
        lines += ["**Not read, not compared**", ""]
        lines += [f"- {plain(each.path)}: {plain(f'{each.reason} {each.hint}')}" for each in report.skipped]
        lines.append("")
    lines += ["| Source | Outlet | Published | File |", "|---|---|---|---|"]
    lines += [
        f"| {source.label} | {plain(_outlet(source))} | {source.day} | {plain(source.article.path)} |"
        for source in found.every
    ]
    return "\n".join(lines) + "\n"


def _outlet(source: Source) -> str:
    return f"{source.outlet}, earlier version of {source.later}" if source.later else source.outlet


def _finding(finding: Finding, found: Lookup) -> str:
    look = LOOKS[finding.verdict]
    if finding.verdict not in SHOWN:
        labels = listed(found.labels(each.article_id for p in finding.positions for each in p.evidence))
        told = found.message(finding) if finding.verdict == "distinct" else found.titled(finding)
        return f"\n- {look.symbol} {plain(slot_name(finding.slot))}: {plain(told)} {labels}\n"
    lines = [f"\n## {look.symbol} {look.name}: {plain(found.subject(finding))}", ""]
    for number, position in enumerate(by_calendar(finding).positions):
        lines.append(f"**{letter(number)}** {plain(found.words(position.value))}")
        lines += ["", *_quotes(position.evidence, found), ""]
    lines.append(f"Confidence {finding.confidence:.0%}, rule {plain(finding.rule)}, `{plain(finding.id)}`")
    return "\n".join(lines) + "\n"


def _quotes(evidence: tuple[Evidence, ...], found: Lookup) -> Iterator[str]:
    for each in evidence:
        source = found.by_article[each.article_id]
        found_at = spot(source.article, each.start)
        line = f", line {found_at.line}" if found_at else ""
        place = f"{source.label} {plain(source.outlet)}{line}"
        yield f"- “{plain(shortened(' '.join(each.quote.split()), LONGEST_QUOTE))}” ({place})"
