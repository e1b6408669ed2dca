"""The baseline's file: sorted, one finding a line, read whole or not at all."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.sample import sample
from verifier.check.baseline import BaselineError, Entry, accepted, entries, merged, parsed, pruned, written

REPORT = sample()
HEAD = '{"baseline": "news-crosscheck", "version": 1}'

ENTRY = st.builds(
    Entry,
    fingerprint=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    rule=st.sampled_from(["date", "quantity"]),
    articles=st.lists(st.text(), max_size=3).map(tuple),
    message=st.text(),
    reason=st.text(min_size=1).filter(str.strip),
    expires=st.none() | st.dates(),
)


@given(found=st.lists(ENTRY, unique_by=lambda entry: entry.fingerprint))
def test_what_is_written_is_read_again(found: list[Entry]) -> None:
    text = written(found)
    assert parsed(text, "b") == tuple(sorted(found, key=lambda entry: entry.fingerprint))
    assert written(parsed(text, "b")) == text == written(found[::-1])
    assert text.isascii()
    assert text.count("\n") == len(found) + 1


def test_problems_become_entries_and_agreements_do_not() -> None:
    [entry] = entries(REPORT, "was there", dt.date(2027, 1, 31))
    [conflict] = [finding for finding in REPORT.findings if finding.verdict == "conflict"]
    assert entry.fingerprint == conflict.id
    assert entry.articles == ("ferry/courier.txt", "ferry/radio.txt")
    assert (entry.message, entry.expires) == (conflict.message, dt.date(2027, 1, 31))
    assert accepted([entry], "b")[0].reason == "was there"


def test_an_old_entry_keeps_its_reason() -> None:
    [new] = entries(REPORT)
    old = replace(new, reason="two ways to count", expires=dt.date(2027, 1, 1))
    other = replace(new, fingerprint="0" * 16)
    assert merged([old], [new, other]) == (other, old)


def test_pruning_only_removes() -> None:
    [entry] = entries(REPORT)
    gone = replace(entry, fingerprint="0" * 16)
    assert pruned([gone, entry], {entry.fingerprint, "f" * 16}) == (entry,)


LINE = json.dumps(
    {"fingerprint": "a" * 16, "rule": "date", "articles": [], "message": "", "reason": "x", "expires": None}
)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("b: not a baseline of version 1", "{}"),
        ("b:1: not a line of JSON", ""),
        ("b:1: not an entry", "[]"),
        ("b:3: not a line of JSON", f"{HEAD}\n{LINE}\n<<<<<<< HEAD\n"),
        ("b:2: not an entry of a baseline: KeyError('rule')", f'{HEAD}\n{{"fingerprint": "a"}}'),
        ("b:2: not a fingerprint: 'aaaa", f"{HEAD}\n{LINE.replace('a' * 16, 'a' * 15)}"),
        ("b:2: an entry needs a reason", HEAD + "\n" + LINE.replace('"x"', '" "')),
        ("b:2: not an entry of a baseline: ValueError", HEAD + "\n" + LINE.replace("null", '"soon"')),
    ],
)
def test_a_damaged_file_is_refused(message: str, text: str) -> None:
    with pytest.raises(BaselineError) as caught:
        parsed(text, "b")
    assert str(caught.value).startswith(message)
