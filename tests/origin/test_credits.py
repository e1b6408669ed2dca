"""Credits: credit lines, datelines and in-text sources name whom a report is taken from."""

from __future__ import annotations

import pytest

from tests.origin.telling import readings, told
from verifier.origin.credits import agency, credited, reporter

TEXT = "The bridge over the Marl was closed to lorries on Thursday after a crack was found in a pier."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"VELM (NWA) - {TEXT}", ("NWA",)),
        (f"VELM, May 12 (Northern Wire) - {TEXT}", ("Northern Wire",)),
        (f"VELM, May 12 /TASS/ - {TEXT}", ("TASS",)),
        (f"{TEXT}\n\nBased on a report by the Skelland Press Agency", ("Skelland Press Agency",)),
        (f"{TEXT}\n\nBased on NWA Report", ("NWA",)),
        (f"{TEXT}\n\nSource: Northern Wire", ("Northern Wire",)),
        (f"{TEXT} (Reuters)", ("Reuters",)),
        (f"By Ana Ruiz\n{TEXT}", ()),
        (f"{TEXT}\n\nWith inputs from agencies", ()),
        (f"{TEXT}\n\nAdditional reporting by Northern Wire", ()),
        (f"Velm, May 12 (1 pm): {TEXT}", ()),
        (f"VELM (GMT) - {TEXT}", ()),
        (TEXT, ()),
    ],
)
def test_credit_lines(text: str, names: tuple[str, ...]) -> None:
    [reading] = readings({"harbour_post": text})
    assert credited(reading) == names


@pytest.mark.parametrize(
    ("name", "credit", "sentence"),
    [
        ("Reuters", True, True),
        ("Northern Wire", True, True),
        ("Skelland News Agency", True, True),
        ("NWA", True, False),
        ("Civil Protection Agency", True, False),
        ("agencies", False, False),
        ("Staff", False, False),
        ("Ada Holm", False, False),
        ("", False, False),
    ],
)
def test_a_name_that_is_an_agency_in_a_credit_may_be_another_in_a_sentence(
    name: str,
    credit: bool,  # noqa: FBT001  a column of the table
    sentence: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert agency(name) is credit
    assert reporter(name) is sentence


OWN = "Lorries have to take the ferry across the Marl since Thursday because a pier of the bridge is cracked."


def test_two_papers_that_credit_one_agency_have_one_origin() -> None:
    batch = {"harbour_post": f"VELM (NWA) - {TEXT}", "marl_star": f"{OWN}\n\nBased on a report by NWA"}
    [(outlets, claims)] = told(batch, "credit")
    assert outlets == ("Harbour Post", "Marl Star")
    assert any("closed" in claim for claim in claims)
    assert any("ferry" in claim for claim in claims)


def test_an_outlet_of_the_batch_stands_behind_those_who_name_it() -> None:
    batch = {"northern_wire": TEXT, "marl_star": f"A pier is cracked, Northern Wire reported. {OWN}"}
    [(outlets, claims)] = told(batch, "credit")
    assert outlets == ("Marl Star", "Northern Wire")
    assert not any("ferry" in claim for claim in claims)


def test_an_acronym_finds_the_outlet_of_that_name() -> None:
    batch = {"northern_wire_agency": TEXT, "marl_star": f"VELM (NWA) - {OWN}"}
    assert [outlets for outlets, _ in told(batch, "credit")] == [("Marl Star", "Northern Wire Agency")]


def test_two_agencies_are_two_origins() -> None:
    assert told({"a_post": f"VELM (NWA) - {TEXT}", "b_post": f"VELM (SPA) - {OWN}"}, "credit") == []
