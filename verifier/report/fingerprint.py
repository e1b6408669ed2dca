"""A report in, a fingerprint for each finding out: the name under which a person accepts a finding.

A fingerprint is made of the rule, the verdict, the slot, the values and, for every article that takes part,
the sentences that carry them. Offsets, paths, ids of articles and of events are not in it: a line added
above, a renamed file, another order of files or an unrelated paragraph leave it as it was, and an article
that joins one side makes a new one, since that finding has not been accepted by anyone.
"""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from verifier.model import Span
from verifier.report.places import surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from verifier.model import Article, Evidence, Finding
    from verifier.report.contents import Contents

    Sentences = Callable[[str, int, int], str]

# Part of what is hashed: a new way of making fingerprints must not match old baselines by accident.
VERSION = "1"
LENGTH = 16


def fingerprints(report: Contents) -> dict[str, str]:
    """Sixteen hex digits for each finding, by the finding's id; no two findings share one.

    Two findings with the same words in every sentence (a file and its copy) differ by a number in the hash.
    """
    if report.trial.prints:
        return dict(report.trial.prints)
    # A sentence takes part in many findings.
    sentence = functools.cache(functools.partial(_sentence, {each.id: each for each in report.articles}))
    alike: dict[str, list[str]] = defaultdict(list)
    for finding in report.findings:
        alike[_key(finding, sentence)].append(finding.id)
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
