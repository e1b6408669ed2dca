"""Large invented reports: many sources, many findings, every verdict."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.report.sample import sample
from tests.report.sample_articles import article
from verifier.model import Attribution, Claim, Event, Evidence, Finding, Position, Span, content_id

if TYPE_CHECKING:
    from verifier.model import Article, Verdict
    from verifier.report import Report

START = dt.date(2024, 3, 1)
# One in so many findings is a conflict, and so on: most of what a large batch says agrees.
MIX: tuple[Verdict, ...] = (
    "conflict", "agreement", "agreement", "single", "agreement", "distinct", "agreement", "revision",
    "agreement", "dispute",
)  # fmt: skip
SENTENCE = "Quay {n} of Tolm harbour was closed on {day} with {ships} ships waiting outside.\n"


def many(findings: int, sources: int) -> Report:
    """A report with so many findings in so many articles, each finding about a quay of its own."""
    texts = [[] for _ in range(sources)]  # type: list[list[str]]
    places: list[list[tuple[int, str, int]]] = []
    for n in range(findings):
        held = []
        for side in range(2):
            place = (n + side * (1 + n % (sources - 1))) % sources
            day = START + dt.timedelta(days=n % 90)
            line = SENTENCE.format(n=n, day=day, ships=3 + n % 9 + side * (MIX[n % len(MIX)] == "conflict"))
            held.append((place, line, sum(map(len, texts[place]))))
            texts[place].append(line)
        places.append(held)
    articles = tuple(
        article(
            f"quays/{place:03}.txt",
            "".join(lines) or "Nothing.\n",
            f"Tolm Paper {place}",
            START + dt.timedelta(days=place % 60),
        )
        for place, lines in enumerate(texts)
    )
    events = tuple(_event(n, START + dt.timedelta(days=n % 90)) for n in range(findings))
    claims = tuple(_claim(articles, each) for held in places for each in held)
    found = tuple(_finding(n, articles, held) for n, held in enumerate(places))
    return replace(
        sample(), articles=articles, skipped=(), claims=claims, clusters=(), events=events, findings=found
    )


def _claim(articles: tuple[Article, ...], said: tuple[int, str, int]) -> Claim:
    place, line, start = said
    span = Span(start=start, end=start + len(line) - 1)
    return Claim(
        id=content_id(articles[place].id, str(start)),
        article_id=articles[place].id,
        sentence=0,
        kind="body",
        start=span.start,
        end=span.end,
        spans=(span,),
        text=line.strip(),
        head=0,
        attribution=Attribution(source="", cue="", direct=False),
        modality="happened",
        polarity="positive",
        facts=(),
    )


def _event(n: int, day: dt.date) -> Event:
    return Event(
        id=f"e-{n:05}",
        label=f"Closure of quay {n}",
        series="",
        ordinal=None,
        when=(day, day),
        where="Tolm",
        status="happened",
        claims=(),
        links=(),
    )


def _finding(n: int, articles: tuple[Article, ...], held: list[tuple[int, str, int]]) -> Finding:
    verdict = MIX[n % len(MIX)]
    evidence = [_evidence(articles, each) for each in held]
    values = [each.quote.partition(" with ")[2] for each in evidence]
    sides = (
        (Position(value=values[0], evidence=tuple(evidence)),)
        if verdict in {"agreement", "single"}
        else tuple(
            Position(value=f"{v} ({s})", evidence=(e,))
            for s, (v, e) in enumerate(zip(values, evidence, strict=True))
        )
    )
    return Finding(
        id=f"{n:012x}",
        rule="quantity",
        verdict=verdict,
        slot="quantity of ships",
        severity="error" if verdict == "conflict" else "note",
        confidence=0.5 + (n % 50) / 100,
        message=f"How many ships waited outside quay {n}: {' / '.join(dict.fromkeys(values))}.",
        event_id=f"e-{n:05}",
        origins=2,
        positions=sides,
        guards=("another day",) if verdict == "distinct" else (),
        why=("same quay, same day", f"“{values[0]}” is {values[0]}: number and head"),
    )


def _evidence(articles: tuple[Article, ...], said: tuple[int, str, int]) -> Evidence:
    place, line, start = said
    quote = line.strip().removesuffix(".")
    return Evidence(
        claim_id=content_id(articles[place].id, str(start)),
        article_id=articles[place].id,
        start=start,
        end=start + len(quote),
        quote=quote,
    )
