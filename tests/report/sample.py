"""An invented report with a finding of every verdict, built from three articles about one grounded ferry."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from tests.report.sample_articles import (
    ARTICLES,
    CARRIED,
    DREDGED,
    INGE,
    NINE,
    RAN,
    RISEN,
    SECOND,
    STRUCK,
    TAKEN,
    THIRD,
    TOWED,
    UNDREDGED,
)
from tests.report.sample_facts import FACTS
from verifier.config import Config
from verifier.model import (
    Attribution,
    Claim,
    Cluster,
    Event,
    Evidence,
    Finding,
    Position,
    Skipped,
    Span,
    content_id,
)
from verifier.report import Report
from verifier.report.fingerprint import identified

if TYPE_CHECKING:
    from verifier.model import Severity, Verdict

ACCIDENT = "e-accident"
DREDGING = "e-dredging"


class Said(NamedTuple):
    """Words of one article (0, 1, 2), inside the sentence of a claim, for one value."""

    article: int
    claim: str
    words: str
    value: str


def sample() -> Report:
    """The whole report."""
    found = findings()
    claims = {claim.id: claim for said in SAID for claim in [_claim(said)]}
    events = (
        _event(
            ACCIDENT,
            "Grounding of the ferry Aurelia",
            (dt.date(2023, 5, 16), dt.date(2023, 5, 16)),
            "Cape Tolm",
        ),
        _event(DREDGING, "Dredging of the channel", (None, None), ""),
    )
    report = Report(
        config=Config(),
        articles=ARTICLES,
        skipped=(
            Skipped(path="ferry/scan.pdf", reason="has no text layer.", hint="Run it through OCR first."),
        ),
        claims=tuple(claims[name] for name in sorted(claims)),
        clusters=(Cluster(id="k-1", claims=tuple(sorted(claims)[:2])),),
        events=events,
        findings=found,
        tool=(("model", "all-MiniLM-L6-v2"),),
    )
    return identified(report)


DATE = (
    Said(0, RAN, "on Tuesday evening", "2023-05-16"),
    Said(1, STRUCK, "on 16 May", "2023-05-16"),
    Said(2, RISEN, "Tuesday's", "2023-05-16"),
)
WHERE = (
    Said(0, RAN, "off Cape Tolm", "Cape Tolm"),
    Said(1, STRUCK, "near Cape Tolm", "Cape Tolm"),
    Said(2, RISEN, "Cape Tolm", "Cape Tolm"),
)
ABOARD = (Said(0, RAN, "214 people aboard", "214 people"), Said(1, CARRIED, "241 people", "241 people"))
TREATED = (Said(0, NINE, "Nine people", "9 people"), Said(2, RISEN, "risen to 14", "14 people"))
CHANNEL = (
    Said(1, DREDGED, "dredged last autumn", "dredged"),
    Said(1, UNDREDGED, "had not been dredged", "not dredged"),
)
MASTER = (Said(0, TAKEN, "Inga Solheim", "Inga Solheim"), Said(1, INGE, "Inge Solheim", "Inge Solheim"))
GROUNDINGS = (Said(0, THIRD, "third grounding", "3rd"), Said(2, SECOND, "her second", "2nd"))
TOWING = (Said(0, TOWED, "on Saturday", "2023-05-20"),)
SAID = (*DATE, *WHERE, *ABOARD, *TREATED, *CHANNEL, *MASTER, *GROUNDINGS, *TOWING)


def findings() -> tuple[Finding, ...]:
    """One finding of every verdict, and a second agreement."""
    return (
        _finding(
            "agreement",
            "date",
            ACCIDENT,
            DATE,
            message="Three sources put the grounding on 2023-05-16.",
            origins=2,
        ),
        _finding("agreement", "place", ACCIDENT, WHERE, message="Three sources say Cape Tolm.", origins=2),
        _finding(
            "conflict",
            "count_aboard",
            ACCIDENT,
            ABOARD,
            message="214 people or 241 people aboard the Aurelia.",
            severity="error",
            why=(
                "same event: the grounding of the Aurelia on 2023-05-16",
                "same slot: people aboard",
                "214..214 and 241..241 have no number in common",
                "no guard applies: both are exact, neither is a part of the other, published on the same day",
            ),
        ),
        _finding("revision", "count_treated", ACCIDENT, TREATED, message="People treated: 9, later 14."),
        _finding(
            "dispute",
            "held",
            DREDGING,
            CHANNEL,
            message="The harbour master and the pilots' union differ on the dredging.",
        ),
        _finding(
            "variant",
            "name",
            ACCIDENT,
            MASTER,
            message="One harbour master, two spellings: Inga and Inge Solheim.",
        ),
        _finding(
            "distinct",
            "ordinal",
            "",
            GROUNDINGS,
            message="The third grounding of the Aurelia is not the second of the Borealis.",
            guards=("other series",),
            why=("series: groundings of the Aurelia, groundings of the Borealis",),
        ),
        _finding(
            "single",
            "date",
            ACCIDENT,
            TOWING,
            message="Only the Courier says when the ship is to be towed.",
            origins=1,
        ),
    )


def _finding(
    verdict: Verdict,
    slot: str,
    event_id: str,
    said: tuple[Said, ...],
    *,
    message: str,
    severity: Severity = "note",
    origins: int = 2,
    why: tuple[str, ...] = ("the values were compared",),
    guards: tuple[str, ...] = (),
) -> Finding:
    values = dict.fromkeys(each.value for each in said)
    return Finding(
        id=content_id(verdict, slot, event_id, *values),
        rule=slot.partition("_")[0],
        verdict=verdict,
        slot=slot,
        severity=severity,
        confidence=0.91,
        message=message,
        event_id=event_id,
        origins=origins,
        positions=tuple(
            Position(value=value, evidence=tuple(_evidence(each) for each in said if each.value == value))
            for value in values
        ),
        guards=guards,
        why=why,
    )


def _hull(said: Said) -> Span:
    text = ARTICLES[said.article].text
    start = text.index(said.claim)
    return Span(start=start, end=start + len(said.claim))


def _evidence(said: Said) -> Evidence:
    source = ARTICLES[said.article]
    start = source.text.index(said.words, _hull(said).start)
    end = start + len(said.words)
    assert end <= _hull(said).end
    return Evidence(claim_id=_claim_id(said), article_id=source.id, start=start, end=end, quote=said.words)


def _claim_id(said: Said) -> str:
    return content_id(ARTICLES[said.article].id, said.claim)


def _claim(said: Said) -> Claim:
    hull = _hull(said)
    return Claim(
        id=_claim_id(said),
        article_id=ARTICLES[said.article].id,
        sentence=0,
        kind="body",
        start=hull.start,
        end=hull.end,
        spans=(hull,),
        text=said.claim,
        head=0,
        attribution=Attribution(
            source="Inga Solheim" if said.claim == TAKEN else "", cue="said", direct=False
        ),
        modality="planned" if said.claim == TOWED else "happened",
        polarity="negative" if said.claim == UNDREDGED else "positive",
        facts=FACTS.get(said.claim, ()),
    )


def _event(name: str, label: str, when: tuple[dt.date | None, dt.date | None], where: str) -> Event:
    claims = sorted({_claim_id(said) for said in (CHANNEL if name == DREDGING else DATE)})
    return Event(
        id=name,
        label=label,
        series="",
        ordinal=None,
        when=when,
        where=where,
        status="happened",
        claims=tuple(claims),
        links=("same ship, same day",),
    )
