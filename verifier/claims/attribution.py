"""Sentences in, who says it out: for every token the source, the reporting word, and whether it is quoted.

A claim inside a quotation or under a verb of saying is the speaker's; that he said it is the outlet's.
A quotation that runs over sentences keeps its speaker (Pareti 2015 calls the three parts source, cue and
content).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.phrase import after_comma
from verifier.claims.sources import Naming, speech_verb, subject_of
from verifier.lexicon.speech import QUOTING, SAY, SPEECH_NOUNS
from verifier.model import Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Sentence
    from verifier.tree import Tree

OUTLET = Attribution(source="", cue="", direct=False)
# A quoted word or two is a way of putting it ("very strong"), not a statement.
SHORTEST = 4
# A quotation and the words that name its speaker stand at most this many sentences apart.
REACH = 6


def attributions(
    sentences: Sequence[Sentence], trees: Sequence[Tree], naming: Naming
) -> tuple[tuple[Attribution, ...], ...]:
    """For each sentence the attribution of each token."""
    own = [_own_speaker(sentence, parsed, naming) for sentence, parsed in zip(sentences, trees, strict=True)]
    found: list[tuple[Attribution, ...]] = []
    for index, (sentence, parsed) in enumerate(zip(sentences, trees, strict=True)):
        quoted = _speaker(sentences, own, index)
        lead_in = _lead_in(sentences, trees, found, sentence, naming)
        found.append(_tokens(sentence, parsed, naming, quoted, lead_in))
    return tuple(found)


def _tokens(
    sentence: Sentence, parsed: Tree, naming: Naming, quoted: Attribution, start: Attribution
) -> tuple[Attribution, ...]:
    found = [start] * len(parsed.tokens)
    roots = [token.index for token in parsed.tokens if token.head == token.index]
    waiting = [(root, start) for root in roots]
    while waiting:
        at, said = waiting.pop()
        said = _according(sentence, parsed, naming, at) or said
        found[at] = said
        waiting.extend(
            (child, _below(sentence, parsed, naming, at, child) or said) for child in parsed.children[at]
        )
    return tuple(
        _directed(said, quoted, inside=_quoted(sentence, token.start))
        for said, token in zip(found, parsed.tokens, strict=True)
    )


def _directed(said: Attribution, quoted: Attribution, *, inside: bool) -> Attribution:
    if not inside:
        return said
    if said.source:
        return Attribution(source=said.source, cue=said.cue, direct=True)
    return quoted


def _quoted(sentence: Sentence, at: int) -> bool:
    return any(
        quote.start <= at < quote.end and (_long(sentence, quote.start, quote.end))
        for quote in sentence.quotes
    )


def _long(sentence: Sentence, start: int, end: int) -> bool:
    whole = end - start > 0.7 * (sentence.end - sentence.start)
    return whole or len(sentence.text[start - sentence.start : end - sentence.start].split()) >= SHORTEST


def _below(sentence: Sentence, parsed: Tree, naming: Naming, at: int, child: int) -> Attribution | None:
    """The attribution that begins at an edge of the tree, or None."""
    token, below = parsed.tokens[at], parsed.tokens[child]
    reported = below.dep == "ccomp" and token.lemma in SAY and not _parted(parsed, child, at)
    if reported and (_finite(parsed, child) or _quoted(sentence, below.start)):
        return _said(sentence, parsed, naming, at)
    if below.dep in {"ccomp", "acl", "relcl"} and token.lemma in SPEECH_NOUNS and _that(parsed, child):
        owner = parsed.first(at, "poss")
        return _made(naming.name(sentence, parsed, owner), token.text) if owner >= 0 else None
    return None


def _finite(parsed: Tree, head: int) -> bool:
    """Whether a clause is a statement: "said it was late", not "called it late", "saw it coming"."""
    inside = (parsed.tokens[index] for index in (head, *parsed.below(head, "aux", "auxpass", "cop")))
    return any(token.tag in {"VBD", "VBZ", "VBP", "MD"} for token in inside)


def _parted(parsed: Tree, child: int, verb: int) -> bool:
    """Whether another statement stands before the speech verb: "Rain fell; the mayor said ..."."""
    return child < verb and any(token.text in {";", ":"} for token in parsed.tokens[child:verb])


def _that(parsed: Tree, index: int) -> bool:
    return any(parsed.tokens[child].text.lower() == "that" for child in parsed.below(index, "mark"))


def _said(sentence: Sentence, parsed: Tree, naming: Naming, verb: int) -> Attribution | None:
    subject = subject_of(parsed, _sayer(parsed, verb))
    if subject < 0:
        agent = parsed.first(verb, "agent")
        subject = parsed.first(agent, "pobj") if agent >= 0 else -1
    if subject >= 0 and parsed.tokens[subject].text.lower() in {"i", "we", "you"}:
        # '"We hope it holds," said Ruiz': the hope is Ruiz's.
        return None
    cue = parsed.tokens[verb].text
    return _made(naming.name(sentence, parsed, subject), cue) if subject >= 0 else None


def _sayer(parsed: Tree, verb: int) -> int:
    """The speech verb whose subject speaks: "Ruiz said the ties were old, adding that" is Ruiz's."""
    if parsed.tokens[verb].dep != "advcl":
        return verb
    at = verb
    while parsed.tokens[at].head != at:
        at = parsed.tokens[at].head
        if parsed.tokens[at].lemma in SAY and parsed.first(at, "nsubj", "nsubjpass") >= 0:
            return at
    return verb


def _made(source: str, cue: str) -> Attribution | None:
    return Attribution(source=source, cue=cue, direct=False) if source else None


def _according(sentence: Sentence, parsed: Tree, naming: Naming, at: int) -> Attribution | None:
    """Who stands behind a clause beside it: "according to the mayor", "..., police said"."""
    for child in parsed.children[at]:
        token = parsed.tokens[child]
        if token.lemma in {"accord", "according"} or token.text.lower() == "according":
            to = next((c for c in parsed.children[child] if parsed.tokens[c].text.lower() == "to"), child)
            source = parsed.first(to, "pobj")
            return _made(naming.name(sentence, parsed, source), "according to") if source >= 0 else None
        if token.dep in {"parataxis", "dep", "ccomp", "advcl"} and child > at and _inserted(parsed, child):
            return _said(sentence, parsed, naming, child)
    return None


def _inserted(parsed: Tree, child: int) -> bool:
    """Whether a speech verb is put into or after the clause that it reports."""
    token = parsed.tokens[child]
    if token.lemma not in QUOTING or parsed.first(child, "dobj", "mark", "ccomp") >= 0:
        return False
    # "ensures the quality continues" has no mark before it.
    return after_comma(parsed, child) and subject_of(parsed, child) >= 0 and len(parsed.words(child)) <= 12


def _own_speaker(sentence: Sentence, parsed: Tree, naming: Naming) -> Attribution | None:
    """Who the sentence itself names as the speaker of its quotation."""
    if not sentence.quotes:
        return None
    verbs = [verb for verb in speech_verb(parsed) if not _inside(sentence, parsed.tokens[verb].start)]
    for verb in verbs:
        said = _said(sentence, parsed, naming, verb)
        if said:
            return Attribution(source=said.source, cue=said.cue, direct=True)
    return _introduced(sentence, parsed, naming)


def _inside(sentence: Sentence, at: int) -> bool:
    return any(quote.start <= at < quote.end for quote in sentence.quotes)


def _introduced(sentence: Sentence, parsed: Tree, naming: Naming) -> Attribution | None:
    """'Counsel saw it differently: "...".': the subject of what stands before the colon speaks."""
    start = sentence.quotes[0].start - sentence.start
    if not sentence.text[:start].rstrip(" \"“‘'«").endswith(":"):
        return None
    for token in parsed.tokens:
        if token.dep in {"nsubj", "nsubjpass"} and token.start < sentence.quotes[0].start:
            source = naming.name(sentence, parsed, token.index)
            return Attribution(source=source, cue=":", direct=True) if source else None
    return None


def _speaker(sentences: Sequence[Sentence], own: Sequence[Attribution | None], index: int) -> Attribution:
    """Who speaks the quotation of a sentence, looked for inside it, then after, then before it."""
    here = own[index]
    if here:
        return here
    if not sentences[index].quotes:
        return OUTLET
    found = _after(sentences, own, index) or _before(sentences, own, index)
    return found or Attribution(source="", cue="", direct=True)


def _after(
    sentences: Sequence[Sentence], own: Sequence[Attribution | None], index: int
) -> Attribution | None:
    for at in range(index, min(index + REACH, len(sentences) - 1)):
        if not _runs_on(sentences[at], sentences[at + 1]):
            return None
        following = own[at + 1]
        if following:
            return following
    return None


def _before(
    sentences: Sequence[Sentence], own: Sequence[Attribution | None], index: int
) -> Attribution | None:
    for at in range(index - 1, max(index - 1 - REACH, -1), -1):
        spoken = own[at]
        if spoken and (sentences[at].quotes or sentences[at].text.endswith(":")):
            return spoken
        if not sentences[at].quotes:
            return None
    return None


def _runs_on(here: Sentence, following: Sentence) -> bool:
    """Whether a quotation is still open where the sentence ends: no closing mark after its last word."""
    return bool(here.quotes and following.quotes) and here.quotes[-1].end == here.end


def _lead_in(
    sentences: Sequence[Sentence],
    trees: Sequence[Tree],
    found: list[tuple[Attribution, ...]],
    sentence: Sentence,
    naming: Naming,
) -> Attribution:
    """What a bullet inherits: the speaker of the line that it completes."""
    if sentence.lead_in < 0:
        return OUTLET
    lead, parsed = sentences[sentence.lead_in], trees[sentence.lead_in]
    for token in reversed(parsed.tokens):
        said = found[sentence.lead_in][token.index]
        if token.lemma in SAY and parsed.verbal(token.index):
            return _said(lead, parsed, naming, token.index) or said
        if said.source:
            return said
    return OUTLET
