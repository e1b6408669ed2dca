"""What the engine is told: whatever changes a finding is here, and stands in the report."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, PositiveInt


class Limits(BaseModel):
    """How much of one article is read: what comes first of so many sentences and characters.

    Time and memory grow with what is read, and what bounds the characters bounds the claims too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sentences: PositiveInt = 800
    characters: PositiveInt = 120_000


class Config(BaseModel):
    """What a run may be told; `encoder` is a model name, a folder, or "" for the model in the package."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""
    limits: Limits = Limits()
