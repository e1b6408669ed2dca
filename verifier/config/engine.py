"""What the engine is told: whatever changes a finding is here, and stands in the report."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

# Where the date of an article may be taken from: its fields, its first lines, the names of its file and
# folder, and the time of the file, which differs from machine to machine.
DateRule = Literal["metadata", "text", "name", "folder", "modified"]
DATE_FROM: tuple[DateRule, ...] = ("metadata", "text")


class Config(BaseModel):
    """What a run may be told; `encoder` is a model name, a folder, or "" for the model in the package.

    `date_from` says where the date of an article may be taken from, the first rule that gives one wins.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""
    date_from: tuple[DateRule, ...] = DATE_FROM
