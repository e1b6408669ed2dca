"""Text of strangers on a terminal and in the log of a CI runner."""

from __future__ import annotations

import io
import json
import sys

import pytest

from verifier.cli.terminal import encoded, safe, say, warn


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ("plain: text", "plain: text"),
        ("⟪U+001B⟫[2J", "\x1b[2J"),
        ("⟪U+009B⟫31m", "\x9b31m"),
        ("a⟪U+000D⟫b", "a\rb"),
        ("a⟪U+000A⟫::error::b", "a\n::error::b"),
        (": :error file=a::b", "::error file=a::b"),
        ("  : :warning::b", "  ::warning::b"),
        ("a ::error::b", "a ::error::b"),
        ("# #[error]b", "##[error]b"),
        ("a # #vso[task.x]b", "a ##vso[task.x]b"),
        ("## heading", "## heading"),
        ("⟪U+202E⟫cod.exe", "\u202ecod.exe"),
        ("[bold]no markup[/b]", "[bold]no markup[/b]"),
        ("⟪U+D83D⟫", "\ud83d"),
        ("a b", "a\tb"),
        ("नमस्ते क्‍ष", "नमस्ते क्‍ष"),
    ],
)
def test_safe(shown: str, text: str) -> None:
    assert safe(text) == shown


def test_half_a_surrogate_pair_reads_back_from_json() -> None:
    text = json.dumps({"words": "a \ud83d b"}, ensure_ascii=False)
    assert json.loads(encoded(text)) == {"words": "a \ud83d b"}


def test_say_and_warn_go_where_they_should(capsys: pytest.CaptureFixture[str]) -> None:
    say("::set-output::x")
    warn("one\n::error::two", "three")
    assert tuple(capsys.readouterr()) == (": :set-output::x\n", "one\n: :error::two\nthree\n")


def test_a_terminal_of_another_encoding_shows_escapes(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii", errors="backslashreplace"))
    say("Évian")
    sys.stdout.flush()
    assert written.getvalue() == b"\\xc9vian\n"
