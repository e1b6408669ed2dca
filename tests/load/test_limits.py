"""How much of a long article is read, and how the article says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.reading import article
from verifier.cli import run
from verifier.config import Limits
from verifier.load import load
from verifier.load.article import cut as cut_at
from verifier.model import FieldOrigin
from verifier.segment import ends, sentences

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.load.conftest import Loader
    from verifier.model import Article

LONG = " ".join(f"The mayor opened bridge {n} on Monday." for n in range(1, 9)) + "\n\nThat was all.\n"


def cut(one: Loader, **limits: int) -> Article:
    one.article("long.txt", LONG)
    (article,), _ = load([one.folder / "long.txt"], limits=Limits(**limits))
    return article


def test_an_article_within_the_limits_is_read_to_its_end(one: Loader) -> None:
    article = one.article("long.txt", LONG)
    assert article.end is None
    assert cut(one, sentences=len(ends(article))) == article


def test_the_first_sentences_are_read_and_the_article_says_so(one: Loader) -> None:
    article = cut(one, sentences=3)
    assert FieldOrigin(field="read", source="to sentence 3 of 9") in article.origins
    assert [s.text for s in sentences(article)] == [
        f"The mayor opened bridge {n} on Monday." for n in (1, 2, 3)
    ]
    assert article.text == LONG


def test_characters_are_limited_at_the_end_of_a_sentence(one: Loader) -> None:
    article = cut(one, characters=100)
    assert FieldOrigin(field="read", source="to sentence 2 of 9") in article.origins


def test_something_is_read_whatever_the_limits(one: Loader) -> None:
    assert len(sentences(cut(one, characters=1))) == 1


@given(st.integers(1, 9))
@settings(deadline=None, max_examples=9)
def test_what_is_read_is_the_beginning_of_the_whole(count: int) -> None:
    whole = sentences(article(LONG))
    part = sentences(cut_at(article(LONG), Limits(sentences=count)))
    assert part == whole[:count]


def test_the_command_line_tells_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "long.txt").write_text(LONG)
    (tmp_path / "verifier.toml").write_text("[limits]\nsentences = 3\n")
    assert run(["extract", "long.txt"]) == 0
    shown = capsys.readouterr()
    assert "bridge 3" in shown.out
    assert "bridge 4" not in shown.out
    assert "note: long.txt: read to sentence 3 of 9; the setting `limits` says how much is read" in shown.err
