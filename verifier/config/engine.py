"""What the engine is told: whatever changes a finding is here, and stands in the report."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, PositiveInt, SerializerFunctionWrapHandler, model_serializer

from verifier.config.judge import Judge


class Limits(BaseModel):
    """How much of one article is read: what comes first of so many sentences and characters.

    Time and memory grow with what is read, and what bounds the characters bounds the claims too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sentences: PositiveInt = 800
    characters: PositiveInt = 120_000


class Columns(BaseModel):
    """Which columns of a table (CSV, TSV) hold the text and the fields, where the usual names do not tell."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str = ""
    title: str = ""
    outlet: str = ""
    date: str = ""
    modified: str = ""
    url: str = ""
    authors: str = ""
    language: str = ""


# Where the date of an article may be taken from: its fields, its first lines, the names of its file and
# folder, and the time of the file, which differs from machine to machine.
DateRule = Literal["metadata", "text", "name", "folder", "modified"]
DATE_FROM: tuple[DateRule, ...] = ("metadata", "text")


class Config(BaseModel):
    """What a run may be told; `encoder` is a model name, a folder, or "" for the model in the package.

    `date_from` says where the date of an article may be taken from, the first rule that gives one wins.
    `judge` is a model that reads again what was found.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""
    date_from: tuple[DateRule, ...] = DATE_FROM
    limits: Limits = Limits()
    judge: Judge = Judge()
    columns: Columns = Columns()

    @model_serializer(mode="wrap")
    def _said(self, plain: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """The settings as a report has them, without a second reader or columns where there are none."""
        said: dict[str, Any] = plain(self)
        absent = {"judge"} if not self.judge.url else set()
        absent |= {"columns"} if self.columns == Columns() else set()
        return {name: said[name] for name in said if name not in absent}
