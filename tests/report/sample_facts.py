"""A fact of every kind in the claims of the invented articles."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.report.sample_articles import ARTICLES, RAN, RISEN, TAKEN, THIRD
from verifier.model import Clock, Name, Order, Ordinal, Place, Quantity, Role, Span, Timex

if TYPE_CHECKING:
    from verifier.model import Fact


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
