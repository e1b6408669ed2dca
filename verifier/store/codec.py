"""Values of the model to JSON and back: types are named, and a name can only mean a type of the model.

A pickle would be shorter to write and runs whatever a file says. Here a file can make nothing but tuples,
frozen sets, dates and the model's own dataclasses, and one that says anything else is `Damaged`. An object
that stands in several places of a reading (a fact, in the article and in its claims) is written once and
shared again.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import Any

from verifier import model

TYPES: dict[str, Any] = {
    name: made
    for name in sorted(model.__all__)
    if dataclasses.is_dataclass(made := getattr(model, name)) and isinstance(made, type)
}
FIELDS = {name: tuple(field.name for field in dataclasses.fields(made)) for name, made in TYPES.items()}
# There are thousands of them in an article, and none is in two places.
ALONE = frozenset({"Token", "Span", "Run"})
PLAIN = (str, int, float, type(None))


class Damaged(ValueError):  # noqa: N818  it says what the content is
    """Content that this version did not write."""


def packed(value: object) -> bytes:
    """Any value of the model as JSON."""
    return json.dumps(_Writer().plain(value), separators=(",", ":")).encode()


def unpacked(content: bytes) -> Any:  # noqa: ANN401  the caller knows what it packed
    """The value again, equal to the one that was packed; raises Damaged."""
    try:
        return _Reader().value(json.loads(content))
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise Damaged(str(error)) from error


class _Writer:
    def __init__(self) -> None:
        self.number: dict[int, int] = {}

    def plain(self, value: Any) -> Any:  # noqa: ANN401  any value of the model
        if isinstance(value, PLAIN):
            return value
        if isinstance(value, tuple):
            return ["(", *map(self.plain, value)]
        if isinstance(value, frozenset):
            return ["{", *map(self.plain, sorted(value))]
        if isinstance(value, dt.date):
            return ["@", value.isoformat()]
        if id(value) in self.number:
            return ["=", self.number[id(value)]]
        name = type(value).__name__
        if TYPES.get(name) is not type(value):
            raise TypeError(f"{name} is no type of the model")
        plain = [name, *(self.plain(getattr(value, field)) for field in FIELDS[name])]
        if name not in ALONE:
            self.number[id(value)] = len(self.number)
        return plain


class _Reader:
    def __init__(self) -> None:
        self.known: list[Any] = []

    def value(self, plain: Any) -> Any:  # noqa: ANN401  as above
        if not isinstance(plain, list):
            if isinstance(plain, PLAIN):
                return plain
            raise Damaged("an object of JSON")
        tag, *rest = plain
        if tag == "(":
            return tuple([each if not isinstance(each, list) else self.value(each) for each in rest])
        if tag == "=":
            return self.known[rest[0]]
        if tag == "{":
            return frozenset(map(self.value, rest))
        if tag == "@":
            return dt.date.fromisoformat(rest[0])
        held = [each if not isinstance(each, list) else self.value(each) for each in rest]
        made = TYPES[tag](**dict(zip(FIELDS[tag], held, strict=True)))
        if tag not in ALONE:
            self.known.append(made)
        return made
