"""Readings survive packing with everything in them, and nothing but the model comes out of a file."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.load.article import article
from verifier.load.draft import Draft
from verifier.model import Cluster, Span, Token
from verifier.pipeline import read
from verifier.store.codec import TYPES, Damaged, packed, unpacked

if TYPE_CHECKING:
    from verifier.model import Reading

TEXT = """date 2025-03-08
Velm, March 8 - Mayor Ada Holm said on Thursday that "over 60%" of 1,200 homes in Velm had no power, a day
after the storm. The 14th session of the Tarn River Commission was held in Oslo on 3 March at 10:30 GMT.
It was closed.
"""


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(article(Draft(text=TEXT, content=TEXT.encode(), stated=()), "a.txt"))


def test_a_reading_comes_back_equal(reading: Reading) -> None:
    found = unpacked(packed(reading))
    assert found == reading
    assert {type(fact).__name__ for fact in reading.facts} >= {"Timex", "Ordinal", "Quantity", "Name"}
    assert packed(found) == packed(reading)


def test_what_is_shared_stays_shared(reading: Reading) -> None:
    found = unpacked(packed(reading))
    facts = {id(fact) for fact in found.facts}
    assert all(id(fact) in facts for claim in found.claims for fact in claim.facts)
    assert any(claim.facts for claim in found.claims)


def test_findings_and_events_come_back_equal() -> None:
    report = sample()
    whole = (report.claims, report.clusters, report.events, report.origins, report.findings)
    assert unpacked(packed(whole)) == whole


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        3,
        0.1,
        float("inf"),
        "half a pair \ud83d, \x00, \u2028",
        (),
        ((),),
        ("(",),
        ("=", 0),
        frozenset({"b", "a"}),
        dt.date(2025, 3, 8),
        Span(start=1, end=2),
        (Cluster(id="k", claims=("=",)),) * 2,
    ],
)
def test_values(value: object) -> None:
    found = unpacked(packed(value))
    assert found == value
    assert type(found) is type(value)


def test_every_dataclass_of_the_model_can_be_packed() -> None:
    assert {"Reading", "Token", "Timex", "Quantity", "Event", "Finding", "Origin"} <= set(TYPES)
    assert all(dataclasses.is_dataclass(made) for made in TYPES.values())


@dataclasses.dataclass
class Stranger:
    text: str


def test_a_stranger_is_not_packed() -> None:
    with pytest.raises(TypeError, match="Stranger is no type of the model"):
        packed((Stranger("x"),))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"{}",
        b"[]",
        b'["os.system", "exit 1"]',
        b'["Stranger", "x"]',
        b'["Span", 1]',
        b'["Span", 1, 2, 3]',
        b'["=", 0]',
        b'["@", "soon"]',
        b'["{", ["(", {}]]',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_damaged(content: bytes) -> None:
    with pytest.raises(Damaged):
        unpacked(content)


def test_tokens_are_short_enough() -> None:
    token = Token(
        index=0,
        text="Velm",
        lemma="Velm",
        pos="PROPN",
        tag="NNP",
        dep="nsubj",
        head=1,
        start=0,
        end=4,
        entity="",
    )
    assert len(packed(token)) < 80
