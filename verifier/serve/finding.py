"""One finding: who said which value when, why that is a finding, and what people make of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from verifier.corpus import UnknownError
from verifier.report.view.cards import card
from verifier.report.view.lookup import lookup
from verifier.report.view.positions import sentence
from verifier.report.view.votes import vote_row
from verifier.serve.answer import Answer, Refused
from verifier.serve.marked import Run, marked
from verifier.version import __version__
from verifier.votes import MARKS, Vote, by_finding
from verifier.votes.file import cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from verifier.corpus import Corpus, Listed, Saying, Seen
    from verifier.model import Article
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup

LONGEST_NAME, LONGEST_NOTE = 80, 500
MORE_THAN_EVER = 1_000_000


class Said(NamedTuple):
    """A line of the ledger, with the words in their sentence; `claim` is the address of theirs, or ""."""

    value: str
    article: Listed
    runs: tuple[Run, ...]
    moments: str
    claim: str


def finding(corpus: Corpus, name: str, votes: Iterable[Vote]) -> Answer:
    """A finding by the beginning of its id."""
    seen, ledger = corpus.ledger(name)
    found = lookup(_report(corpus, seen.story), MORE_THAN_EVER)
    arranged = {each.id: each for each in found.findings}
    told = by_finding(votes).get(seen.finding.id, ())
    return Answer(
        template="finding.html",
        told={"seen": seen, "ledger": ledger, "votes": told},
        shown={
            "card": card(arranged.get(seen.finding.id, seen.finding), found),
            "lines": tuple(_said(each, seen, found) for each in ledger),
            "rows": tuple(map(vote_row, told)),
            "longest": (LONGEST_NAME, LONGEST_NOTE),
        },
    )


def vote(corpus: Corpus, name: str, fields: Mapping[str, str], file: Path) -> tuple[str, str]:
    """Keep a vote on a finding; the id of the finding and the name of who has voted. Raises Refused."""
    seen, _ = corpus.ledger(name)
    who, note = (" ".join(fields.get(each, "").split()) for each in ("who", "note"))
    mark = next((each for each in MARKS if each == fields.get("mark")), None)
    if mark is None:
        raise Refused(400, f"A vote is one of {', '.join(MARKS)}: nothing was kept.")
    if not who or len(who) > LONGEST_NAME or len(note) > LONGEST_NOTE:
        raise Refused(
            400,
            f"A vote needs a name of {LONGEST_NAME} characters at most, and takes a note of {LONGEST_NOTE}: "
            "nothing was kept.",
        )
    found = seen.finding
    cast(
        file,
        Vote(
            finding=found.id,
            mark=mark,
            who=who,
            when=corpus.clock(),
            engine=corpus.status().version or __version__,
            rule=found.rule,
            verdict=found.verdict,
            confidence=found.confidence,
            note=note,
        ),
    )
    return found.id, who


def _report(corpus: Corpus, story: str) -> Report:
    """The report of a story; an empty one where no article of it is there any more."""
    try:
        return corpus.report(story=story)
    except UnknownError:
        return corpus.report(until=dt.date.min)


def _said(line: Saying, seen: Seen, found: Lookup) -> Said:
    source = found.by_article.get(line.article.id)
    claim = next(
        (
            each.claim_id
            for position in seen.finding.positions
            for each in position.evidence
            if (each.article_id, each.start) == (line.article.id, line.place.start)
        ),
        "",
    )
    known = source and claim in found.claims
    return Said(
        value=found.words(line.value) or "tell of it",
        article=line.article,
        runs=_in_sentence(line, source.article if source else None),
        moments=", ".join(line.moments),
        claim=f"/articles/{line.article.id}/claims/{claim}" if known else "",
    )


def _in_sentence(line: Saying, article: Article | None) -> tuple[Run, ...]:
    """The words in their sentence, or alone where the article is there no more."""
    place = line.place
    if article is None or article.text[place.start : place.end] != line.quote:
        return marked(line.quote, ())
    around = sentence(article, place)
    return marked(article.text[around.start : around.end], [place], around.start)
