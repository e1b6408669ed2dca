"""What the engine is told: whatever changes a finding is here, and stands in the report."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Config(BaseModel):
    """What a run may be told; `encoder` is a model name, a folder, or "" for the model in the package."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder: str = ""
