"""A report in, the same with ids that last out: under its id a finding is explained, accepted and compared.

A rule gives its findings ids that depend on the ids of articles and events. Once all are found, each gets
its fingerprint for an id, and no other id is ever printed. A fingerprint is made of the rule, the verdict,
the slot, the values and, for every article that takes part, the sentences that carry them. Offsets, paths,
ids of articles and of events are not in it: a line added above, a renamed file, another order of files or
an unrelated paragraph leave it as it was, and an article that joins one side makes a new one, since that
finding has not been accepted by anyone.
"""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.model import Span
from verifier.report.places import surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from verifier.model import Article, Evidence, Finding
    from verifier.report import Report

    Sentences = Callable[[str, int, int], str]

# Part of what is hashed: a new way of making fingerprints must not match old baselines by accident.
VERSION = "1"
LENGTH = 16


def identified(report: Report) -> Report:
    """The report with the fingerprint of each finding as its id."""
    prints = fingerprints(report.articles, report.findings)
    return replace(report, findings=tuple(replace(each, id=prints[each.id]) for each in report.findings))


def fingerprints(articles: Iterable[Article], findings: Iterable[Finding]) -> dict[str, str]:
    """Sixteen hex digits for each finding, by the finding's id; no two findings share one.

    Two findings with the same words in every sentence (a file and its copy) differ by a number in the hash.
    """
    return numbered(unnumbered(articles, findings))


def unnumbered(articles: Iterable[Article], findings: Iterable[Finding]) -> dict[str, str]:
    """A hash of what each finding says, by its id; those that are alike in every word share one."""
    # A sentence takes part in many findings.
    sentence = functools.cache(functools.partial(_sentence, {each.id: each for each in articles}))
    return {finding.id: _key(finding, sentence) for finding in findings}


def numbered(hashes: Mapping[str, str]) -> dict[str, str]:
    """The fingerprints, from the hashes of all that are alike."""
    alike: dict[str, list[str]] = defaultdict(list)
    for name, key in hashes.items():
        alike[key].append(name)
    return {
        name: _digest(key, "" if number == 0 else str(number))
        for key, names in alike.items()
        for number, name in enumerate(sorted(names))
    }


def _key(finding: Finding, sentence: Sentences) -> str:
    positions = sorted(
        (_normal(position.value), *_contents(position.evidence, sentence)) for position in finding.positions
    )
    parts = [VERSION, finding.rule, finding.verdict, _normal(finding.slot)]
    return _digest(*parts, *("\x1e".join(position) for position in positions))


def _contents(evidence: tuple[Evidence, ...], sentence: Sentences) -> tuple[str, ...]:
    """What each article says there; the words of one sentence count once, however many of them are shown."""
    said = {(each.article_id, sentence(each.article_id, each.start, each.end)) for each in evidence}
    return tuple(sorted(words for _, words in said))


def _sentence(articles: Mapping[str, Article], article_id: str, start: int, end: int) -> str:
    text = articles[article_id].text
    held = surroundings(text, Span(start=start, end=end))
    return _normal(text[held.start : held.end])


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _digest(*parts: str) -> str:
    content = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()[:LENGTH]
