"""Pages that list: the start, stories, findings of one kind, outlets, and what words find."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.corpus import CorpusError
from verifier.corpus.search import wanted
from verifier.report.view.words import LOOKS
from verifier.serve.answer import Answer, Refused
from verifier.serve.asked import LINES, day, sheet, sheet_number
from verifier.serve.brief import briefs
from verifier.serve.marked import marked

if TYPE_CHECKING:
    from starlette.requests import Request

    from verifier.corpus import Corpus, Hit

# So many findings and stories stand at the start, and so many articles that words have found.
NEWEST = 6
MOST_HITS = 50
MOST_CLAIMS = 4
# FTS5 compares each word with each other one of a phrase.
LONGEST_QUERY = 400


def start(corpus: Corpus, _: Request) -> Answer:
    """What the corpus is, and what is new in it."""
    status = corpus.status()
    conflicts, corrections = (
        briefs(corpus, corpus.newest(verdict, NEWEST)) for verdict in ("conflict", "revision")
    )
    stories = sorted(corpus.stories(), key=lambda each: (each.changed, str(each.last)), reverse=True)
    told = {"status": status, "conflicts": conflicts, "corrections": corrections}
    return Answer(
        template="start.html",
        told={**told, "stories": tuple(stories[:NEWEST])},
        shown={"name": corpus.file.name.partition(".")[0]},
    )


def stories(corpus: Corpus, request: Request) -> Answer:
    """The stories, the latest first, of some days and of an outlet."""
    since, until = day(request, "since"), day(request, "until")
    outlet = request.query_params.get("outlet", "").strip()
    found = corpus.stories(since=since, until=until, outlet=outlet)
    latest = sorted(found, key=lambda each: (str(each.last or ""), each.id), reverse=True)
    part = sheet(request, latest)
    return Answer(
        template="stories.html",
        told={"total": len(found), "stories": part.lines},
        shown={"sheet": part, "since": since, "until": until, "outlet": outlet},
    )


def findings(corpus: Corpus, request: Request) -> Answer:
    """The findings of one verdict, the newest first."""
    verdict = request.query_params.get("verdict", "") or "conflict"
    look = next((look for name, look in LOOKS.items() if name == verdict), None)
    if look is None:
        raise Refused(400, f'No finding is called "{verdict}"; there are {", ".join(LOOKS)}.')
    skipped = (sheet_number(request) - 1) * LINES
    part = sheet(request, corpus.newest(verdict, LINES + 1, skipped), skipped)
    told = {"verdict": verdict, "findings": briefs(corpus, part.lines)}
    return Answer(template="findings_of.html", told=told, shown={"sheet": part, "look": look})


def outlets(corpus: Corpus, _: Request) -> Answer:
    """All outlets, those with most articles first."""
    counts = Counter(each.outlet for each in corpus.articles() if each.outlet)
    lines = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return Answer(template="outlets.html", told={"outlets": tuple(lines)})


def outlet(corpus: Corpus, request: Request) -> Answer:
    """One outlet: its articles, and how often it was first, alone, in a conflict."""
    name = request.query_params.get("name", "").strip()
    listed = corpus.articles(outlet=name) if name else ()
    out = corpus.articles(outlet=name, removed=True) if name else ()
    if not listed and not out:
        raise Refused(404, f'No article of the corpus is of the outlet "{name}".')
    part = sheet(request, listed[::-1])
    told = {"outlet": (*listed, *out)[0].outlet, "articles": part.lines, "total": len(listed), "out": out}
    return Answer(
        template="outlet.html", told={**told, "standing": corpus.standing(name)}, shown={"sheet": part}
    )


def search(corpus: Corpus, request: Request) -> Answer:
    """The articles in which words stand, with the words marked; without words, the question."""
    query = request.query_params.get("q", "").strip()
    if len(query) > LONGEST_QUERY:
        raise Refused(400, f"A search takes {LONGEST_QUERY} characters at most.")
    if query:
        try:
            wanted(query)
        except CorpusError as error:
            raise Refused(400, f"{error}.") from error
    hits = corpus.search(query, MOST_HITS) if query else ()
    return Answer(
        template="search.html",
        told={"query": query, "hits": hits},
        shown={"shown": tuple(map(_shown, hits)), "most": MOST_HITS, "most_claims": MOST_CLAIMS},
    )


def _shown(hit: Hit) -> dict[str, object]:
    return {
        "article": hit.article,
        "title": marked(hit.article.title, hit.in_title),
        "passage": marked(hit.quote, hit.marks, hit.place.start),
        "claims": tuple((claim.id, marked(claim.text, claim.marks)) for claim in hit.claims),
    }
