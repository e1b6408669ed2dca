"""Quotations: what is a drift, what a cut, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.reading import reading
from verifier.events.drift import Word, likeness, quoted

BASE = "We will rebuild the school and the old bridge before next winter"


def words(text: str) -> tuple[Word, ...]:
    return quoted(token for sentence in reading(f"{text}.").sentences for token in sentence.tokens)


@pytest.mark.parametrize(
    ("answer", "what", "one", "other"),
    [
        ("same", "", BASE, BASE),
        ("same", "", BASE, BASE.replace(" and", ", and")),
        ("same", "", "We don't know the cause of the fire", "We do not know the cause of the fire"),
        (
            "same",
            "",
            "We lost 20 cows and a barn in the storm",
            "We lost twenty cows and a barn in the storm",
        ),
        ("same", "", "It was an 11th hour rescue of the crew", "It was an eleventh hour rescue of the crew"),
        (
            "same",
            "",
            "We saw (the harbour master Anna) Lind open the old bridge in the storm",
            "We saw [harbourmaster Ana] Lind open the old bridge in the storm",
        ),
        (
            "same",
            "",
            "We want to mend [the old law] —not drop it before the end of winter",
            "We want to mend [the old law]--not drop it before the end of winter",
        ),
        ("cut", "", BASE, "We will rebuild the school and the old bridge"),
        ("cut", "", BASE, "We will rebuild the school and the bridge before next winter"),
        ("cut", "", BASE, "rebuild the school and the old bridge before next winter"),
        (
            "cut",
            "",
            "We will organise the games and lay the fibre to the town",
            "We will organize the games and lay the fiber to the town",
        ),
        ("cut", "", f"{BASE}, Gov. Lind told the I.O.C. board", f"{BASE}, Governor Lind told the IOC board"),
        ("drifted", "negation", BASE, "We will not rebuild the school and the old bridge before next winter"),
        (
            "drifted",
            "negation",
            BASE,
            "We will never rebuild the school and the old bridge before next winter",
        ),
        ("drifted", "word", BASE, BASE.replace("school", "church")),
        ("drifted", "word", BASE, BASE.replace("winter", "summer")),
        ("drifted", "number", "We lost 20 cows and a barn", "We lost 12 cows and a barn"),
        (
            "drifted",
            "number",
            "They owe us 3 million crowns for the harbour",
            "They owe us 3 billion crowns for the harbour",
        ),
        (
            "drifted",
            "word",
            "It is possible to open the mine before next winter",
            "It is impossible to open the mine before next winter",
        ),
        (
            "unsure",
            "",
            "I drained the pond of the mill that I should not have drained for the road",
            "The pond of the mill should have been drained for the road bridge",
        ),
        ("unsure", "", BASE, "We will repair the church and the old bridge before next winter"),
        ("unsure", "", BASE, "We will rebuild the school and mend all the damaged roads before next winter"),
        ("other", "", BASE, "Nobody has asked the fishermen what they think of the new quay"),
        ("other", "", "a disgrace for us", "a disgrace for us"),
    ],
)
def test_what_became_of_quoted_words(answer: str, what: str, one: str, other: str) -> None:
    found = likeness(words(one), words(other))
    assert (found.answer, found.drift.what if found.drift else "") == (answer, what)


def test_the_differing_words_are_named() -> None:
    one, other = words(BASE), words(BASE.replace("school", "church"))
    drift = likeness(one, other).drift
    assert drift is not None
    assert [w.form for w in one[slice(*drift.a)]] == ["school"]
    assert [w.form for w in other[slice(*drift.b)]] == ["church"]


FORMS = st.lists(st.sampled_from(["crew", "storm", "not", "pay", "the", "14", "19", "harbour"]), max_size=12)


def plain(forms: list[str]) -> tuple[Word, ...]:
    kinds = {"not": "negation", "the": "", "14": "number", "19": "number"}
    return tuple(
        Word(form, kinds.get(form, "noun"), 6 * n, 6 * n + 5)  # type: ignore[arg-type]  # a plain dict
        for n, form in enumerate(forms)
    )


@given(FORMS)
def test_nothing_drifts_from_itself(forms: list[str]) -> None:
    assert likeness(plain(forms), plain(forms)).answer in {"same", "other"}


@given(FORMS, FORMS)
def test_a_drift_points_at_words_that_differ(one: list[str], other: list[str]) -> None:
    drift = likeness(plain(one), plain(other)).drift
    if drift:
        assert one[slice(*drift.a)] != other[slice(*drift.b)]
