"""A finding to the card that shows it: its positions side by side, each with the words that hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Span, line_and_column
from verifier.report.places import surroundings
from verifier.report.view.contrast import Run, contrast
from verifier.report.view.words import BARE, LOOKS, anchor, letter, readable, slot_name

if TYPE_CHECKING:
    from verifier.model import Claim, Evidence, Finding, Position
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.words import Look

# Quotes of one position that stand open on a card; ten reprints of one sentence are folded.
OPEN_QUOTES = 3
# What a derivation names: “Minister” of norland, held by ada holm.
HELD = re.compile(r"(?<=held by )[^,;]+|(?<=” of )[^,;]+")
READ = re.compile(r"“(?P<words>.+?)” is (?P<value>.+?): (?P<how>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The evidence of one source in its sentence; `speaker` is "" where the outlet speaks for itself.

    `before` and `after` are the words around it; `runs` are all three with what differs from the other side.
    """

    before: str
    words: str
    after: str
    runs: tuple[Run, ...]
    speaker: str
    stance: str
    language: str
    source: Source
    line: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """One value, the sources that hold it, and their words; `letter` is "" where there is but one."""

    letter: str
    value: str
    labels: tuple[str, ...]
    outlets: str
    quotes: tuple[Quote, ...]
    folded: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the rule; where it read a value, the words, the value if another, and in `how` why."""

    words: str
    value: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One origin behind a finding: its sources, and why they count as one where they are several."""

    labels: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding; `sides` are the origins behind it.

    A `bare` one says of its event only that it is told of: the event is all there is to show.
    """

    anchor: str
    look: Look
    slot: str
    event: str
    message: str
    subject: str
    rule: str
    severity: str
    confidence: str
    certainty: int
    date: str
    origins: int
    sides: tuple[Side, ...]
    labels: tuple[str, ...]
    positions: tuple[PositionRow, ...]
    bare: bool
    why: tuple[Step, ...]
    guards: tuple[str, ...]
    id: str


def card(finding: Finding, found: Lookup) -> Card:
    """The card of one finding."""
    held = [_held(position, found) for position in finding.positions]
    positions = tuple(
        _position(number, finding.positions, held, found) for number in range(len(finding.positions))
    )
    articles = {evidence.article_id for each in held for evidence in each}
    event = found.events.get(finding.event_id)
    return Card(
        anchor=anchor("f", finding.id),
        look=LOOKS[finding.verdict],
        slot=slot_name(finding.slot),
        event=found.named(event) if event else found.holder(finding),
        message=found.message(finding),
        subject=found.subject(finding),
        rule=finding.rule,
        severity=finding.severity,
        confidence=f"{finding.confidence:.0%}",
        certainty=round(100 * finding.confidence),
        date=next((str(date) for date in event.when if date), "") if event else "",
        origins=finding.origins,
        sides=_sides(held, finding.origins, found),
        labels=found.labels(articles),
        positions=positions,
        bare=all(each.value in BARE for each in finding.positions),
        why=tuple(_step(step, found) for step in finding.why),
        guards=tuple(readable(found.told(guard)) for guard in finding.guards),
        id=finding.id,
    )


def _held(position: Position, found: Lookup) -> list[Evidence]:
    order = {source.article.id: rank for rank, source in enumerate(found.every)}
    known = (evidence for evidence in position.evidence if evidence.article_id in order)
    return sorted(known, key=lambda each: (order[each.article_id], each.start))


def _sides(held: list[list[Evidence]], origins: int, found: Lookup) -> tuple[Side, ...]:
    """The origins, each with what joins its sources; nothing where the rule counted in a way of its own."""
    sides = [
        Side(labels=found.labels(side.articles), reasons=side.reasons)
        for side in found.sides(evidence for each in held for evidence in each)
    ]
    return tuple(sorted(sides, key=lambda side: _number(side.labels[0]))) if len(sides) == origins else ()


def _number(label: str) -> int:
    return int(label[1:])


def _position(
    number: int, positions: tuple[Position, ...], held: list[list[Evidence]], found: Lookup
) -> PositionRow:
    # The first side is set against the second, and every other side against the first.
    across = held[1 if number == 0 else 0] if len(held) > 1 else []
    other = _parts(across[0], found) if across else None
    quotes = [_quote(each, other, found) for each in held[number]]
    return PositionRow(
        letter=letter(number) if len(positions) > 1 else "",
        value=found.words(positions[number].value) or "tell of it",
        labels=tuple(dict.fromkeys(quote.source.label for quote in quotes)),
        outlets=_outlets(list(dict.fromkeys(quote.source.outlet for quote in quotes))),
        quotes=tuple(quotes[:OPEN_QUOTES]),
        folded=tuple(quotes[OPEN_QUOTES:]),
    )


def _outlets(names: list[str]) -> str:
    """The first outlet and how many others: "Harbour Post + 2"."""
    return " + ".join([*names[:1], *([str(len(names) - 1)] if len(names) > 1 else [])])


def _parts(evidence: Evidence, found: Lookup) -> tuple[str, str, str]:
    article = found.by_article[evidence.article_id].article
    text = article.text
    around = surroundings(text, Span(start=evidence.start, end=evidence.end))
    # A date line before the first sentence is no part of it.
    start = max(around.start, article.header.end) if evidence.start >= article.header.end else around.start
    return (
        text[start : evidence.start].lstrip(),
        text[evidence.start : evidence.end] or evidence.quote,
        text[evidence.end : around.end].rstrip(),
    )


def _quote(evidence: Evidence, other: tuple[str, str, str] | None, found: Lookup) -> Quote:
    source = found.by_article[evidence.article_id]
    line, _ = line_and_column(source.lines, evidence.start)
    before, words, after = _parts(evidence, found)
    claim = found.claims.get(evidence.claim_id)
    return Quote(
        before=before,
        words=words,
        after=after,
        runs=contrast(before, words, after, other),
        speaker=claim.attribution.source if claim else "",
        stance=_stance(claim) if claim else "",
        language=source.article.language,
        source=source,
        line=source.above + line,
        href=anchor("c", evidence.claim_id) if claim else f"{source.label}-L{source.above + line}",
    )


def _stance(claim: Claim) -> str:
    """Such as "planned", "possible, denied": what keeps a claim from being a plain statement of what was."""
    modality = "" if claim.modality in {"happened", "ongoing"} else claim.modality
    return ", ".join(part for part in (modality, "denied" if claim.polarity == "negative" else "") if part)


def _step(step: str, found: Lookup) -> Step:
    text = found.told(step)
    match = READ.fullmatch(text)
    if match is None:
        return Step(words="", value="", how=readable(text))
    words, value = match["words"], readable(found.casing(match["value"]))
    how = HELD.sub(lambda name: found.casing.names(name[0]), match["how"])
    # "1998" is 1998, and "New Delhi" is New Delhi: only what is read as something else needs both.
    same = words.casefold() == value.casefold()
    return Step(words=words, value="" if same else value, how=readable(how))
