"""Offices: which one, of what, held by whom, and which two nobody holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.facts.named import roles, rows
from verifier.facts.role import compare

if TYPE_CHECKING:
    from verifier.model import Role

ROWS = rows("roles.tsv")
MENTIONS = [row for row in ROWS if not row[2]]
PAIRS = [row for row in ROWS if row[2]]


def written(role: Role) -> str:
    return f"{'~' if role.former else ''}{role.office}@{role.of}:{role.holder}"


@pytest.mark.parametrize(("value", "text", "_"), MENTIONS)
def test_which_offices_are_named(value: str, text: str, _: str) -> None:
    assert ("|".join(written(role) for role in roles(text)) or "-") == value


@pytest.mark.parametrize(("answer", "one", "other"), PAIRS)
def test_how_two_roles_compare(answer: str, one: str, other: str) -> None:
    a, b = roles(one)[0], roles(other)[0]
    assert compare(a, b) == answer
    assert compare(b, a) == answer


@pytest.mark.parametrize("text", [row[1] for row in MENTIONS])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[role.start : role.end] == role.text for role in roles(text))


def test_the_words_reach_from_the_owner_to_the_holder() -> None:
    (role,) = roles("On Friday Swedish Defence Minister Mr Nils Berg left.")
    assert role.text == "Swedish Defence Minister Mr Nils Berg"


def test_a_title_that_two_persons_hold_stays_open() -> None:
    found = roles("Defence Minister Nils Berg met Defence Minister Mads Friis. The Defence Minister smiled.")
    assert [role.holder for role in found] == ["nils berg", "mads friis", ""]
