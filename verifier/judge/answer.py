"""What a second reader wrote in, its answer out; whatever is not one of five words with its proof is none."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Literal, get_args

Word = Literal["same", "contradicts", "updates", "different thing", "cannot tell"]
MEANINGS: dict[Word, str] = {
    "same": "both answer the question alike, in other words or units, or one of them less exactly",
    "contradicts": "both are about the same thing at the same time, and their answers cannot both hold",
    "updates": "both are about the same thing, and one of them gives a later state of it",
    "different thing": "they are about two things: two events, people, groups, parts or times",
    "cannot tell": "the passages do not decide it",
}
FIELDS = ("words_a", "words_b", "answer")  # the words first, so that they are looked for before it is decided
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "words_a": {"type": "string"},
        "words_b": {"type": "string"},
        "answer": {"type": "string", "enum": list(get_args(Word))},
    },
    "required": list(FIELDS),
    "additionalProperties": False,
}
LONGEST = 300  # characters of a quotation
ALIKE = str.maketrans("“”„«»‘’‚–—−", '"""""\'\'\'---')


class Nonsense(ValueError):  # noqa: N818  it says what was written
    """No answer to the question that was asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One of the five words, what decides it in either passage, and the model that gave it."""

    word: Word
    a: str
    b: str
    model: str


def answered(content: str, model: str, text_a: str, text_b: str) -> Answer:
    """The answer in a reply on two texts; raises Nonsense where it has another form or quotes other words."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Nonsense("not JSON") from error
    if (
        not isinstance(said, dict)
        or set(said) != set(FIELDS)
        or not all(type(v) is str for v in said.values())
    ):
        raise Nonsense("another form")
    if said["answer"] not in MEANINGS:
        raise Nonsense("another word")
    given = Answer(word=said["answer"], a=said["words_a"], b=said["words_b"], model=model)
    if given.word == "cannot tell":
        return Answer(word=given.word, a="", b="", model=model)
    if not stands(given.a, text_a) or not stands(given.b, text_b):
        raise Nonsense("quotes what does not stand there")
    return given


def stands(words: str, text: str) -> bool:
    """Whether whole words stand in a text; spaces, capitals and the form of quotation marks do not count."""
    found = _normal(words)
    if len(words) > LONGEST or not any(map(str.isalnum, found)):
        return False
    return re.search(rf"(?<!\w){re.escape(found)}(?!\w)", _normal(text)) is not None


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(ALIKE).casefold().split())
