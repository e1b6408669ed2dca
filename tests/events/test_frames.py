"""One sentence in, its happenings out: kind, doers, those it was done to, days and places."""

from __future__ import annotations

import pytest

from tests.events.reading import framed, reading, rows
from verifier.events.frames import frames
from verifier.events.when import interval
from verifier.model import Place, Timex


def names(cell: str) -> set[str]:
    return set(filter(None, cell.split(" & ")))


def shown(timex: Timex) -> str:
    when = interval(timex)
    low, high = when.low.isoformat(), when.high.isoformat()
    return low if low == high else f"{low}..{high}"


@pytest.mark.parametrize(("kind", "word", "agents", "patients", "days", "places", "text"), rows("frames.tsv"))
def test_a_happening_has_its_kind_people_day_and_place(
    kind: str, word: str, agents: str, patients: str, days: str, places: str, text: str
) -> None:
    frame = framed(text, word)
    assert frame.kind == kind
    assert frame.agents == names(agents)
    assert frame.patients == names(patients)
    assert {shown(fact) for fact in frame.facts if isinstance(fact, Timex)} == names(days)
    assert {fact.name for fact in frame.facts if isinstance(fact, Place)} == names(places)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], "The minister knows the region and has a house in Bergen."),
        (["fair"], "The fair will be held on 29 March in Madrid."),
        (["signed", "pact"], "They signed the pact."),
        (["talks"], "They held talks on Monday."),
        (["opened"], "The opera “Fire and Sand” opened in Paris on Thursday."),
        (["upheld"], "The Court of Appeal upheld the ban."),
        (["laid", "wreath"], "She laid a wreath at the memorial."),
    ],
)
def test_what_is_a_happening_and_what_is_not(words: list[str], text: str) -> None:
    assert [text[frame.start : frame.end] for frame in frames(reading(text))] == words


@pytest.mark.parametrize(
    ("polarity", "modality", "word", "text"),
    [
        ("negative", "happened", "approve", "The council did not approve the plan on Tuesday."),
        ("positive", "happened", "approved", "The council approved the plan on Tuesday."),
        ("positive", "planned", "approve", "The council will approve the plan on Tuesday."),
        ("positive", "background", "robbed", "Nils Aas robbed a bank in Leeds in 2009."),
    ],
)
def test_a_happening_is_done_or_not_and_past_or_planned(
    polarity: str, modality: str, word: str, text: str
) -> None:
    frame = framed(text, word)
    assert (frame.polarity, frame.modality) == (polarity, modality)


@pytest.mark.parametrize(
    ("definite", "plural", "word", "text"),
    [
        (True, False, "meeting", "The meeting lasted an hour."),
        (False, False, "meeting", "A meeting lasted an hour."),
        (True, False, "meeting", "Thursday's meeting lasted an hour."),
        (False, True, "Meetings", "Meetings were held all week."),
    ],
)
def test_a_noun_is_definite_or_of_several(definite: bool, plural: bool, word: str, text: str) -> None:  # noqa: FBT001  columns of the table
    frame = framed(text, word)
    assert (frame.definite, frame.plural) == (definite, plural)


def test_an_object_is_known_in_the_passive_too() -> None:
    active = framed("The council approved the plan on Tuesday.", "approved")
    passive = framed("The plan was approved by the council on Tuesday.", "approved")
    assert active.objects == passive.objects == {"plan"}


def test_the_same_text_gives_the_same_ids_and_another_article_others() -> None:
    text = "Ada Holm and Rita Salo signed the pact."
    ids = {frame.id for frame in frames(reading(text))}
    assert ids == {frame.id for frame in frames(reading(text))}
    assert not ids & {frame.id for frame in frames(reading(text, "b"))}


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The rocket lifted off at dawn.", "lifted", "launch"),
        ("The bank lifted its rates at dawn.", "lifted", "raise"),
        ("The league called off the match.", "called", "cancel"),
        ("Ada Holm stepped down on Friday.", "stepped", "resignation"),
        ("A bomb went off in Sarn.", "went", "explosion"),
    ],
)
def test_a_particle_makes_another_verb(text: str, word: str, kind: str) -> None:
    assert framed(text, word).kind == kind


@pytest.mark.parametrize(
    ("several", "word", "text"),
    [(False, "talks", "They held talks on Monday."), (True, "meetings", "They held meetings on Monday.")],
)
def test_talks_are_one_meeting(*, several: bool, word: str, text: str) -> None:
    assert framed(text, word).plural is several
