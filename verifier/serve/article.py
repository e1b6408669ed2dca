"""One article with its claims marked in its text, and one claim with all that is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.corpus import UnknownError
from verifier.model import Span
from verifier.report.plain import claim_dict, fact_dict
from verifier.report.view.lookup import lookup
from verifier.report.view.positions import sentence
from verifier.report.view.texts import Stretch, lines
from verifier.report.view.words import RANK
from verifier.serve.answer import Answer, Refused
from verifier.serve.brief import brief
from verifier.serve.marked import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request

    from verifier.corpus import Corpus, Listed, Seen
    from verifier.model import Claim, Verdict
    from verifier.report import Report

# What nothing is found about is marked like what is apart from all else.
PLAIN: Verdict = "distinct"


def article(corpus: Corpus, request: Request) -> Answer:
    """An article; of one that was taken out only what the trace tells."""
    name = request.path_params["article"]
    out = next((each for each in corpus.articles(removed=True) if each.id == name), None)
    if out:
        return Answer(template="article.html", told={"article": out, "text": "", "claims": ()})
    told, report, standing = _story(corpus, name)
    worst = _worst(standing)
    source = lookup(report, 0).by_article[name]
    claims = [each for each in report.claims if each.article_id == name]
    stretches = [
        Stretch(start=span.start, end=span.end, verdict=worst.get(each.id, PLAIN), href=_address(each))
        for each in claims
        for span in each.spans
    ]
    return Answer(
        template="article.html",
        told={"article": told, "text": source.article.text, "claims": tuple(map(claim_dict, claims))},
        shown={
            "language": source.article.language,
            "lines": lines(source, claims, stretches),
            "worst": worst,
        },
    )


def claim(corpus: Corpus, request: Request) -> Answer:
    """A claim: its words in the article, its facts, and the findings in which it stands."""
    name, wanted = request.path_params["article"], request.path_params["claim"]
    told, report, standing = _story(corpus, name)
    found = next((each for each in report.claims if (each.article_id, each.id) == (name, wanted)), None)
    if found is None:
        raise Refused(404, f'The article has no claim "{wanted}".')
    (whole,) = (each for each in report.articles if each.id == name)
    around = sentence(whole, Span(start=found.start, end=found.end))
    listed = {each.id: each for each in corpus.articles(story=name)}
    return Answer(
        template="claim.html",
        told={
            "article": told,
            "claim": claim_dict(found),
            "findings": tuple(brief(each, listed) for each in standing if wanted in _claims(each)),
        },
        shown={
            "language": whole.language,
            "runs": marked(whole.text[around.start : around.end], found.spans, around.start),
            "facts": tuple(map(fact_dict, found.facts)),
        },
    )


def _story(corpus: Corpus, name: str) -> tuple[Listed, Report, tuple[Seen, ...]]:
    """An article as it is listed, the report of its story, and the findings that stand in it."""
    try:
        told = next((each for each in corpus.articles(story=name) if each.id == name), None)
    except UnknownError:
        told = None
    if told is None:
        raise Refused(404, f'The corpus has no article "{name}".')
    return told, corpus.report(story=name), corpus.findings(story=name, gone=False)


def _worst(standing: Iterable[Seen]) -> dict[str, Verdict]:
    """The gravest verdict on each claim."""
    found: dict[str, Verdict] = {}
    for seen in standing:
        for name in _claims(seen):
            verdict = seen.finding.verdict
            found[name] = min(found.get(name, verdict), verdict, key=RANK.__getitem__)
    return found


def _claims(seen: Seen) -> set[str]:
    return {each.claim_id for position in seen.finding.positions for each in position.evidence}


def _address(claim: Claim) -> str:
    return f"/articles/{claim.article_id}/claims/{claim.id}"
