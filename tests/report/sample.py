"""An invented report with a finding of every verdict, built from three articles about one grounded ferry."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from verifier.config import Config
from verifier.model import (
    Article,
    Attribution,
    Claim,
    Clock,
    Cluster,
    Event,
    Evidence,
    Fact,
    FieldOrigin,
    Finding,
    Name,
    Order,
    Ordinal,
    Place,
    Position,
    Quantity,
    Role,
    Skipped,
    Span,
    Timex,
    content_id,
)
from verifier.report import Report

if TYPE_CHECKING:
    from verifier.model import Severity, Verdict

COURIER = (
    "VELMAR, May 17 — The car ferry Aurelia ran aground off Cape Tolm on Tuesday evening "
    "with 214 people aboard.\n\n"
    "All passengers were taken off by 11 p.m., harbour master Inga Solheim said. "
    "Nine people were treated for cold.\n\n"
    "It was the third grounding of the Aurelia in two years. The operator, Tolm Lines, said the ship would "
    "be towed to Velmar on Saturday.\n"
)
RADIO = (
    "Ferry on a sandbank\n\n"
    "The Aurelia struck a sandbank near Cape Tolm on 16 May, the coast guard said. She carried 241 people, "
    "according to the coast guard.\n\n"
    "Inge Solheim, the harbour master, said the channel was dredged last autumn. "
    "The pilots' union said it had not been dredged since 2019.\n"
)
WEEKLY = (
    "The number of people treated after Tuesday's grounding of the ferry Aurelia off Cape Tolm has risen to "
    "14, the hospital said on Friday.\n\n"
    "Her sister ship Borealis is remembered for a grounding of her own, her second, in 2021.\n"
)


def article(
    path: str, text: str, outlet: str = "", published: dt.date | None = None, url: str = ""
) -> Article:
    """An article as the loaders make it."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(
        id=digest[:12],
        path=path,
        outlet=outlet,
        title="",
        url=url,
        authors=(),
        published=published,
        dateline=published,
        dateline_place="",
        language="en",
        text=text,
        sha256=digest,
        header=Span(start=0, end=0),
        origins=(FieldOrigin(field="published", source="header line"),) if published else (),
    )


ARTICLES = (
    article(
        "ferry/courier.txt", COURIER, "Velmar Courier", dt.date(2023, 5, 17), "https://courier.example/ferry"
    ),
    article("ferry/radio.txt", RADIO, "North Coast Radio", dt.date(2023, 5, 17), "javascript:alert(1)"),
    article("ferry/weekly.txt", WEEKLY, "", dt.date(2023, 5, 19)),
)
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
    return Report(
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


RAN = "The car ferry Aurelia ran aground off Cape Tolm on Tuesday evening with 214 people aboard."
STRUCK = "The Aurelia struck a sandbank near Cape Tolm on 16 May"
CARRIED = "She carried 241 people"
RISEN = WEEKLY.partition(",")[0]
TAKEN = "All passengers were taken off by 11 p.m., harbour master Inga Solheim said."
DREDGED = "the channel was dredged last autumn"
UNDREDGED = "it had not been dredged since 2019"
THIRD = "It was the third grounding of the Aurelia in two years."
SECOND = "Her sister ship Borealis is remembered for a grounding of her own, her second, in 2021."
TOWED = "the ship would be towed to Velmar on Saturday"
NINE = "Nine people were treated for cold."
INGE = "Inge Solheim, the harbour master, said"

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


def _facts(number: int, claim: str, *facts: Fact) -> tuple[Fact, ...]:
    """The facts with their offsets filled in from their words."""
    text = ARTICLES[number].text
    hull = text.index(claim)
    starts = [text.index(fact.text, hull) for fact in facts]
    return tuple(
        replace(fact, start=at, end=at + len(fact.text)) for fact, at in zip(facts, starts, strict=True)
    )


FACTS = {
    RAN: _facts(
        0,
        RAN,
        Place(
            kind="place",
            start=0,
            end=0,
            text="Cape Tolm",
            sentence=0,
            derivation="cape",
            name="cape tolm",
            inside=(),
            government=False,
        ),
        Timex(
            kind="timex",
            start=0,
            end=0,
            text="Tuesday evening",
            sentence=0,
            derivation="weekday, past verb, reported on 2023-05-17",
            low=dt.date(2023, 5, 16),
            high=dt.date(2023, 5, 16),
            granularity="day",
            relation="on",
            explicit=False,
            weekdays=(1,),
            clock=Clock(low=1080, high=1439, zone="local"),
        ),
        Quantity(
            kind="quantity",
            start=0,
            end=0,
            text="214 people",
            sentence=0,
            derivation="number and head",
            low=214,
            high=214,
            open_low=False,
            open_high=False,
            unit="person",
            base_low=214,
            base_high=214,
            base_unit="person",
            approximate=False,
            counted="people aboard",
            whole="",
            change=False,
        ),
    ),
    TAKEN: _facts(
        0,
        TAKEN,
        Timex(
            kind="timex",
            start=0,
            end=0,
            text="by 11 p.m.",
            sentence=1,
            derivation="clock without a day",
            low=None,
            high=dt.date(2023, 5, 16),
            granularity="minute",
            relation="by",
            explicit=False,
            weekdays=(),
            clock=Clock(low=1380, high=1380, zone=""),
        ),
        Role(
            kind="role",
            start=0,
            end=0,
            text="harbour master",
            sentence=1,
            derivation="title before a name",
            office="harbour master",
            of="",
            holder="inga solheim",
            former=False,
        ),
        Name(
            kind="name",
            start=0,
            end=0,
            text="Inga Solheim",
            sentence=1,
            derivation="two capitalised words",
            type="person",
            entity="inga solheim",
            given="inga",
            surname="solheim",
        ),
    ),
    THIRD: _facts(
        0,
        THIRD,
        Ordinal(
            kind="ordinal",
            start=0,
            end=0,
            text="third grounding",
            sentence=3,
            derivation="ordinal and head",
            number=3,
            head="grounding",
            series="aurelia",
            count=False,
        ),
    ),
    RISEN: _facts(
        2,
        RISEN,
        Order(
            kind="order",
            start=0,
            end=0,
            text="after Tuesday's grounding",
            sentence=0,
            derivation="preposition",
            relation="after",
            anchor=Span(start=38, end=57),
            days=-1,
        ),
    ),
}
