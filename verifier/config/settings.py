"""A file and the options of a command in, all settings out, and where each of them was said."""

from __future__ import annotations

import datetime as dt  # noqa: TC003  pydantic reads the annotations
import difflib
import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    StringConstraints,
    ValidationError,
)

from verifier.config.engine import DATE_FROM, Columns, Config, DateRule, Limits
from verifier.config.file import ConfigError, found, table
from verifier.config.judge import Judge
from verifier.config.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEFAULT = "default"
CORPUS = "corpus.verifier.db"
USER_CACHE = "~/.cache/news-crosscheck"
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


def user_cache() -> Path:
    """The tool's folder among the user's caches (XDG Base Directory)."""
    caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
    mine = Path(USER_CACHE).expanduser()
    return caches / mine.name if caches.is_absolute() else mine


def _pattern(words: str) -> str:
    patterns([words])
    return words


Pattern = Annotated[str, AfterValidator(_pattern)]


class FilterSettings(BaseModel):
    """Which findings are shown; `select` and `ignore` are rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    min_confidence: Annotated[float, Field(ge=0, le=1)] = 0.0
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class CheckSettings(FilterSettings):
    """What `verifier check` is told; `against` names the old articles."""

    against: tuple[str, ...] = ()
    baseline: str = "verifier-baseline.jsonl"
    fail_on: Literal["conflict", "warning", "never"] = "conflict"


class Ignored(BaseModel):
    """A finding that a person has accepted, by its id; after the day `expires` it counts again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    finding: Fingerprint
    reason: Text
    expires: dt.date | None = None


class Settings(BaseModel):
    """Everything a settings file may say; `cache` is the folder of what has been computed, "" for none.

    The cache stands outside the repository: in it, a pull request could bring entries of its own. `metadata`
    are CSV files with what a person gives of articles, and `articles` is the same by path or pattern.
    `exclude` are patterns, as in a .gitignore, of files and folders that are passed over. `corpus` is the
    file of `verifier corpus`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""
    cache: str = USER_CACHE
    corpus: Annotated[str, StringConstraints(min_length=1)] = CORPUS
    date_from: tuple[DateRule, ...] = DATE_FROM
    metadata: tuple[str, ...] = ()
    articles: dict[str, dict[str, Any]] = {}
    exclude: tuple[Pattern, ...] = ()
    report: FilterSettings = FilterSettings()
    limits: Limits = Limits()
    judge: Judge = Judge()
    columns: Columns = Columns()
    check: CheckSettings = CheckSettings()
    ignore: tuple[Ignored, ...] = ()
    _file: Path | None = PrivateAttr(default=None)

    @property
    def engine(self) -> Config:
        """What changes findings."""
        return Config(
            encoder=self.encoder,
            date_from=self.date_from,
            limits=self.limits,
            judge=self.judge,
            columns=self.columns,
        )

    @property
    def by_hand(self) -> tuple[str, ...]:
        """The files that give metadata by hand: those of `metadata`, and the one with `articles` in it."""
        return (*self.metadata, *([str(self._file)] if self.articles and self._file else []))


class Shown(NamedTuple):
    """One setting as `config show` has it: its dotted name, its value, and where it was said."""

    name: str
    value: object
    source: str


def settings(
    file: Path | None = None,
    *,
    folder: Path | None = None,
    overrides: Mapping[str, object] = MappingProxyType({}),
) -> Settings:
    """The settings of a file, or of the one in `folder` (the working directory); overrides win over both.

    Overrides have dotted names, such as "check.fail_on". Raises ConfigError when the file cannot be read, a
    key is unknown or a value does not fit.
    """
    source = file or found(folder or Path())
    said = table(source) if source else {}
    place = str(source) if source else "settings"
    _known(said, Settings, place)
    settled = _checked(_merged(said, overrides), place, overrides)
    settled._file = source  # noqa: SLF001  its own module; paths in it are relative to it
    return settled


def shown(file: Path | None = None, *, folder: Path | None = None) -> tuple[Shown, ...]:
    """Every setting with the file that says it, or "default"."""
    source = file or found(folder or Path())
    said = table(source) if source else {}
    return tuple(_shown(settings(file, folder=folder), said, str(source or DEFAULT)))


def _shown(part: BaseModel, said: Mapping[str, Any], source: str, prefix: str = "") -> Iterator[Shown]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from _shown(value, said.get(name, {}), source, f"{prefix}{name}.")
        else:
            yield Shown(prefix + name, value, source if name in said else DEFAULT)


def _merged(said: dict[str, Any], overrides: Mapping[str, object]) -> dict[str, Any]:
    merged = dict(said)
    for name, value in overrides.items():
        head, _, tail = name.partition(".")
        merged[head] = merged.get(head, {}) | {tail: value} if tail else value
    return merged


def _known(said: Mapping[str, Any], model: type[BaseModel], source: str, prefix: str = "") -> None:
    """Refuse a key that nothing reads: a misspelt one would be a setting that silently does nothing."""
    for key, value in said.items():
        if key not in model.model_fields:
            near = difflib.get_close_matches(key.replace("-", "_"), model.model_fields, n=1, cutoff=0.5)
            hint = (
                f'did you mean "{prefix}{near[0]}"?'
                if near
                else f"known are {', '.join(sorted(prefix + name for name in model.model_fields))}"
            )
            raise ConfigError(f'{source}: unknown setting "{prefix}{key}"; {hint}')
        inner = model.model_fields[key].annotation
        if isinstance(value, dict) and isinstance(inner, type) and issubclass(inner, BaseModel):
            _known(value, inner, source, f"{prefix}{key}.")


def _checked(merged: dict[str, Any], source: str, overrides: Mapping[str, object]) -> Settings:
    try:
        return Settings(**merged)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        # An option is named like its setting: "check.min_confidence" was said with --min-confidence.
        option = next((each for each in overrides if f"{name}.".startswith(f"{each}.")), "")
        said = f"--{option.rpartition('.')[2].replace('_', '-')}" if option else ""
        place = said or f"{source}: {name or 'settings'}"
        words = first["msg"].removeprefix("Value error, ")
        raise ConfigError(f"{place}: {words}, not {first['input']!r}") from error
