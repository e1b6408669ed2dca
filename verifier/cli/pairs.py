"""Two claims of a story in, plain rows and lines for a terminal out: why they were compared, or were not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from verifier.cli.exits import Refusal
from verifier.report.places import file_and_line, place, spot
from verifier.report.view.facts import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from verifier.align.judgement import Judgement
    from verifier.events.meeting import Meeting
    from verifier.events.pair import Pair
    from verifier.model import Claim, Reading
    from verifier.rules import Heard

PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?::(?P<column>\d+))?")
SHORTEST_ID = 4  # fewer characters would name a claim by accident
LISTED = 5


class Named:
    """Articles that have been read, to find the claims that a person means."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self.readings = tuple(readings)
        self.articles = {reading.article.id: reading.article for reading in self.readings}
        # One article can yield one claim twice.
        self.claims = tuple({c.id: c for reading in self.readings for c in reading.claims}.values())

    def claim(self, words: str) -> Claim:
        """The claim with an id that begins so, at FILE:LINE[:COLUMN], or that says these words.

        Of several claims of one sentence, the fullest; refuses what names none, or claims of two sentences.
        """
        found = [c for c in self.claims if len(words) >= SHORTEST_ID and c.id.startswith(words)]
        if not found and (place := PLACE.fullmatch(words)):
            found = self._at(place["file"], int(place["line"]), int(place["column"] or 0))
        found = found or [c for c in self.claims if self._says(c, words)]
        if not found:
            raise Refusal(f"no claim has the id, stands at the place or says the words {words!r}")
        # A dateline shares its line with the first sentence.
        found = [c for c in found if c.kind not in {"dateline", "credit"}] or found
        spots = sorted({(c.article_id, c.sentence) for c in found})
        if len(spots) > 1:
            places = ", ".join(self.place(next(c for c in found if _spot(c) == s)) for s in spots[:LISTED])
            raise Refusal(
                f"{words!r} stands in {len(spots)} sentences: {places}; name one as FILE:LINE:COLUMN"
            )
        return max(found, key=lambda c: (len(c.facts), sum(s.end - s.start for s in c.spans), c.id))

    def place(self, claim: Claim) -> str:
        """The file, line and column of a claim."""
        return place(self.articles[claim.article_id], claim.start)

    def _says(self, claim: Claim, words: str) -> bool:
        wanted = " ".join(words.casefold().split())
        printed = " ".join(self.articles[claim.article_id].text[claim.start : claim.end].casefold().split())
        return wanted in printed or wanted in claim.text.casefold()

    def _at(self, file: str, line: int, column: int) -> list[Claim]:
        found = []
        for reading in self.readings:
            path, _ = file_and_line(reading.article.path)
            if path == file or path.endswith(f"/{file}"):
                found += [c for c in reading.claims if self._stands_at(c, line, column)]
        return found

    def _stands_at(self, claim: Claim, line: int, column: int) -> bool:
        """Whether one of the claim's words, or its character in that column, is in a line of the file."""
        article = self.articles[claim.article_id]
        spots = (spot(article, at) for span in claim.spans for at in range(span.start, span.end))
        return any(at and at.line == line and column in {0, at.column} for at in spots)


def _spot(claim: Claim) -> tuple[str, int]:
    return claim.article_id, claim.sentence


def apart(named: Named, a: Claim, b: Claim, why: str) -> dict[str, Any]:
    """The same for two claims that no rule has seen together."""
    return {
        "schema_version": 1,
        "claims": [_claim(named, claim) for claim in (a, b)],
        "apart": why,
    }


def plain(named: Named, pair: Pair, told: Iterable[Heard], prints: Mapping[str, str]) -> dict[str, Any]:
    """Everything that is known of two claims, as JSON takes it; `prints` are the ids that a report prints."""
    story, a, b = pair.story, pair.a, pair.b
    clusters = [c.id for c in story.clusters if a.id in c.claims and b.id in c.claims]
    return {
        "schema_version": 1,
        "claims": [_claim(named, claim) for claim in (a, b)],
        "likeness": {
            "cosine": story.vectors.likeness(a.id, b.id),
            "cosine_without_values": story.vectors.masked_likeness(a.id, b.id),
            "one_happening": story.likeness.happening.of(a.id, b.id),
            "one_statement": story.likeness.stated(a.id, b.id),
            "reasons": list(story.likeness.reasons(a.id, b.id)),
            "cluster": clusters[0] if clusters else "",
        },
        "events": [_meeting(meeting) for meeting in pair.meetings],
        "facts": [_judgement(judgement) for judgement in pair.judgements],
        "rules": [
            {
                "rule": each.rule,
                "findings": [
                    {"id": prints[f.id], "verdict": f.verdict, "message": f.message, "guards": list(f.guards)}
                    for f in each.findings
                ],
                "silence": each.silence,
            }
            for each in told
        ],
    }


def _claim(named: Named, claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "place": named.place(claim),
        "text": claim.text,
        "modality": claim.modality,
        "polarity": claim.polarity,
        "source": claim.attribution.source,
        "facts": [
            {"kind": f.kind, "text": f.text, "value": value_words(f), "derivation": f.derivation}
            for f in claim.facts
        ],
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "events": list(meeting.events),
        "labels": list(meeting.labels),
        "one": meeting.joined,
        "score": meeting.score,
        "reasons": list(meeting.reasons),
        "guard": meeting.guard,
    }


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "kind": judgement.kind,
        "values": [judgement.a.text, judgement.b.text],
        "answer": judgement.answer,
        "why": judgement.why,
        "chance": round(judgement.chance, 4),
    }


def lines(found: dict[str, Any]) -> Iterator[str]:
    """The same for a reader."""
    for claim in found["claims"]:
        yield f"{claim['place']}: {claim['text']} ({claim['id']})"
        said = [word for word in (claim["modality"], claim["polarity"]) if word]
        source = f", according to {claim['source']}" if claim["source"] else ""
        yield f"    {', '.join(said)}{source}"
        for fact in claim["facts"]:
            yield f"    {fact['kind']:<9} {fact['text']} = {fact['value']}   {fact['derivation']}".rstrip()
        yield ""
    if "apart" in found:
        yield f"Not compared: {found['apart']}"
        return
    yield from _alike(found["likeness"])
    yield from _events(found["events"])
    yield from _facts(found["facts"])
    yield "Rules"
    for rule in found["rules"]:
        for finding in rule["findings"]:
            yield f"    {rule['rule']:<13} {finding['verdict']}: {finding['message']} ({finding['id']})"
        if rule["silence"]:
            yield f"    {rule['rule']:<13} nothing: {rule['silence']}"


def _alike(likeness: dict[str, Any]) -> Iterator[str]:
    yield "Likeness"
    yield f"    cosine {likeness['cosine']:.2f}, with values masked {likeness['cosine_without_values']:.2f}"
    chances = f"{likeness['one_happening']:.2f} to tell of one happening, {likeness['one_statement']:.2f}"
    yield f"    a chance of {chances} to state the same"
    yield from (f"    {reason}" for reason in likeness["reasons"])
    yield f"    {'in one cluster' if likeness['cluster'] else 'in two clusters'}"
    yield ""


def _events(events: list[dict[str, Any]]) -> Iterator[str]:
    yield "Events"
    if not events:
        yield "    no happening of one kind in both"
    for event in events:
        one, other = event["labels"]
        yield f"    {f'one: {one}' if event['one'] else f'two: {one}, and {other}: ' + event['guard']}"
        yield from (f"        {reason}" for reason in event["reasons"])
    yield ""


def _facts(facts: list[dict[str, Any]]) -> Iterator[str]:
    yield "Values"
    if not facts:
        yield "    no facts of one kind in both"
    for fact in facts:
        yield f"    {fact['kind']:<9} “{fact['values'][0]}” and “{fact['values'][1]}”: {fact['why']}"
    yield ""
