"""Settings: where they are found, and one clear sentence when they cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from verifier.config import Columns, Config, ConfigError, settings

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_the_defaults_stand(tmp_path: Path) -> None:
    assert settings(folder=tmp_path).engine == Config()


def test_columns_of_tables_are_named(tmp_path: Path) -> None:
    (tmp_path / "verifier.toml").write_text('[columns]\ntext = "Body"\n')
    assert settings(folder=tmp_path).engine.columns == Columns(text="Body")


def test_own_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "verifier.toml").write_text('encoder = "models/small"\n')
    assert settings(folder=tmp_path).encoder == "models/small"


def test_table_of_the_shared_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.news-crosscheck]\nencoder = "models/small"\n')
    assert settings(folder=tmp_path).encoder == "models/small"
    assert settings(tmp_path / "pyproject.toml").encoder == "models/small"


def test_shared_file_of_another_project_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.other]\nencoder = "x"\n')
    assert settings(folder=tmp_path).engine == Config()


def test_own_file_wins_over_the_shared_one(tmp_path: Path) -> None:
    (tmp_path / "verifier.toml").write_text('encoder = "own"\n')
    (tmp_path / "pyproject.toml").write_text('[tool.news-crosscheck]\nencoder = "shared"\n')
    assert settings(folder=tmp_path).encoder == "own"


def test_override_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "verifier.toml").write_text('encoder = "own"\n')
    assert settings(folder=tmp_path, overrides={"encoder": "given"}).encoder == "given"


def test_working_directory_is_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "verifier.toml").write_text('encoder = "here"\n')
    monkeypatch.chdir(tmp_path)
    assert settings().encoder == "here"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ('unknown setting "encodr"; did you mean "encoder"?', 'encodr = "x"'),
        ('unknown setting "zzz"; known are ', "zzz = 1"),
        ("encoder: Input should be a valid string, not 3", "encoder = 3"),
        ("not valid TOML", "encoder = "),
        ("not valid TOML", b"encoder = '\xff'"),
    ],
)
def test_a_bad_file_is_told_in_one_sentence(message: str, text: str | bytes, tmp_path: Path) -> None:
    file = tmp_path / "verifier.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ConfigError) as caught:
        settings(folder=tmp_path)
    assert str(caught.value).startswith(f"{file}: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_table_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nnews-crosscheck = 3\n")
    with pytest.raises(ConfigError, match="must be a table"):
        settings(folder=tmp_path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: No such file"):
        settings(tmp_path / "missing.toml")


def test_settings_do_not_change_in_a_run() -> None:
    with pytest.raises(ValidationError):
        Config().encoder = "other"
