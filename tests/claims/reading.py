"""Text in, sentences, facts and claims out, through the real parser and all fact kinds."""

from __future__ import annotations

import csv
import datetime as dt
import functools
from pathlib import Path

from verifier.claims import claims
from verifier.claims.coref import resolve
from verifier.facts import facts
from verifier.model import Article, Claim, Reference, Sentence, Span
from verifier.segment import sentences

CORPORA = Path(__file__).parents[1] / "corpora"
DAY = dt.date(2024, 5, 15)


def rows(name: str) -> list[list[str]]:
    """The cases of a table, without its remarks and header; \\n in a case is a line end."""
    with (CORPORA / name).open(encoding="utf-8", newline="") as table:
        found = [row for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if row]
    cases = [row for row in found if not row[0].startswith("# ")][1:]
    return [[cell.replace("\\n", "\n") for cell in row] for row in cases]


def article(text: str) -> Article:
    """An article without metadata, filed on 15 May 2024."""
    return Article(
        id="a",
        path="a.txt",
        outlet="",
        title="",
        url="",
        authors=(),
        published=DAY,
        dateline=DAY,
        dateline_place="",
        language="en",
        text=text,
        sha256="",
        header=Span(start=0, end=0),
        origins=(),
    )


@functools.cache
def read(text: str) -> tuple[tuple[Sentence, ...], tuple[Claim, ...], tuple[Reference, ...]]:
    """Sentences, claims and references of a text."""
    told = article(text)
    lines = sentences(told)
    known = facts(told, lines)
    return lines, claims(told, lines, known), resolve(told, lines, known)


def headed(text: str, word: str) -> Claim:
    """The first claim whose predicate is the word; if it heads none, the shortest one that contains it."""
    lines, found, _ = read(text)
    heads = [claim for claim in found if lines[claim.sentence].tokens[claim.head].text == word]
    holding = [c for c in found if any(word in text[s.start : s.end].split() for s in c.spans)]
    return (heads or sorted(holding, key=lambda claim: (claim.end - claim.start, claim.id)))[0]
