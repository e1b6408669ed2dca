"""What a second reader is told: where it answers, which model it is, and how long to wait for it."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PositiveFloat, PositiveInt


def _address(url: str) -> str:
    parts = urlsplit(url)
    if url and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValueError("Input should be an address such as http://localhost:8080/v1")
    # The address stands in the report, and a key must not.
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("Input should be an address without a key; the key comes from VERIFIER_JUDGE_KEY")
    return url


class Judge(BaseModel):
    """A model that reads again what the engine proposes; without a `url` there is none.

    `timeout` is in seconds, for one question; `retries` are for a server that is busy, `parallel` is how many
    questions it gets at once, and `questions` how many at most in one run.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[str, AfterValidator(_address)] = ""
    model: str = ""
    timeout: PositiveFloat = 60.0
    retries: Annotated[int, Field(ge=0, le=10)] = 3
    parallel: Annotated[int, Field(ge=1, le=64)] = 4
    questions: PositiveInt = 500
