"""A name in its sentence in, the words that say what its bearer is out: "the chief arbiter, Ada Holm, had".

One paper has "Chief arbiter: Ada Holm", another "Holm, who was chief arbiter": what they share is no verb and
hardly a word of the sentence, and yet tells that both name the one who held that post.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.duties import DUTY, SERVING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Fact, Token

SAID = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PRON", "PART", "ADP", "CCONJ", "NUM"})
COMMAS = frozenset({",", "(", "–", "—"})
CLOSING = frozenset({",", ")", ".", ";", ":", "–", "—", "?", "!"})
HOLLOW = frozenset(
    "mr mrs ms dr sir dame lady lord be have say tell call name do make take new old young then now year day "
    "man woman people person one other own former chief".split()
)
BRINGING = frozenset({"by", "with", "of", "to", "from", "under", "for"})
TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
OWNING = frozenset({"ORG", "GPE"})
REACH = 10  # words of an apposition
LABEL = 6  # words before a colon


def description(tokens: tree.Tokens, fact: Fact) -> frozenset[str]:
    """The words, as duties or lemmas, that a sentence gives for the bearer of a name."""
    return frozenset(_words(tokens[n] for n in _said(tokens, fact)))


def bodies(tokens: tree.Tokens, fact: Fact) -> frozenset[tuple[str, str]]:
    """The words for what somebody is of, each with the parser's label: "the Openwave director, Ada Holm"."""
    named = (tokens[n] for n in _said(tokens, fact))
    return frozenset(
        (t.entity, t.lemma.lower())
        for t in named
        if t.pos == "PROPN" and t.entity in OWNING and t.lemma.lower() not in DUTY
    )


def _said(tokens: tree.Tokens, fact: Fact) -> list[int]:
    """The words around a name that say who its bearer is, by their places."""
    inside = [t.index for t in tokens if t.start < fact.end and fact.start < t.end]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    begin = _titled(tokens, first)
    found = {
        *range(begin, first),
        *_before(tokens, begin, last),
        *_after(tokens, last),
        *_served(tokens, begin, inside),
        *_predicated(tokens, inside),
    }
    return sorted(n for n in found if n not in inside)


def _words(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        if token.pos not in SAID or token.entity in TIMES:
            continue
        for part in token.lemma.lower().strip(".").split("-"):
            if len(part) > 1 and part not in HOLLOW:
                yield DUTY.get(part, part)


def _titled(tokens: tree.Tokens, first: int) -> int:
    """Where the words right before a name begin: "prime minister Ada Holm", "ex-wife Ada Holm"."""
    at = first
    while at and (tokens[at - 1].pos in {"NOUN", "PROPN", "ADJ"} or tokens[at - 1].text in {"-", "'s", "’s"}):
        at -= 1
    return at


def _before(tokens: tree.Tokens, begin: int, last: int) -> range:
    """An apposition or a label before the name: "the head of customs, Ada Holm,", "Director: Ada Holm"."""
    if begin == 0:
        return range(0)
    mark = tokens[begin - 1].text
    if mark == ":":
        return _back(tokens, begin - 2, LABEL)
    closed = last + 1 >= len(tokens) or tokens[last + 1].text in CLOSING
    if mark != "," or not closed:
        return range(0)
    found = _back(tokens, begin - 2, REACH)
    if found and tokens[found[0]].lemma in BRINGING:
        return found[1:]  # "was represented by its deputy minister, Ada Holm"
    return found if found and tokens[found[0]].pos not in {"ADP", "CCONJ"} else range(0)


def _back(tokens: tree.Tokens, end: int, reach: int) -> range:
    at = end
    while at >= 0 and end - at < reach and tokens[at].pos in PHRASE and tokens[at].text not in CLOSING:
        at -= 1
    return range(at + 1, end + 1)


def _after(tokens: tree.Tokens, last: int) -> range:
    """An apposition or a relative clause after the name: "Ada Holm, who runs the customs"."""
    at = last + 1
    if at >= len(tokens) or tokens[at].text not in COMMAS:
        return range(0)
    at += 1
    while at + 1 < len(tokens) and tokens[at].pos == "NUM" and tokens[at + 1].text in CLOSING:
        at += 2  # "Ada Holm, 64, the rector"
    end = at
    while end < len(tokens) and end - at < REACH and tokens[end].text not in CLOSING:
        end += 1
    told = at < len(tokens) and tokens[at].pos in {"VERB", "AUX", "CCONJ", "ADV", "SCONJ"}
    return range(0) if told else range(at, end)


def _served(tokens: tree.Tokens, begin: int, inside: list[int]) -> list[int]:
    """What somebody is by the verb: "led by the actress Ada Holm", "Ada Holm heads the district"."""
    at = begin - 1
    while at > 0 and tokens[at].pos in {"DET", "PRON"}:
        at -= 1
    if at > 0 and tokens[at].lemma == "by" and tokens[at].head != at:
        verb = tokens[tokens[at].head]
        return [verb.index] if verb.pos == "VERB" else []
    verbs = {tokens[n].head for n in inside if tokens[n].dep in tree.SUBJECT}
    found = [n for n in verbs if tokens[n].lemma in SERVING]
    return [*found, *(w for n in found for o in tree.objects(tokens, n) for w in tree.subtree(tokens, o))]


def _predicated(tokens: tree.Tokens, inside: list[int]) -> list[int]:
    """What somebody is said to be: "Holm becomes chairman", "was named best director", "Holm as trustee"."""
    heads = {tokens[n].head: tokens[n].dep for n in inside if tokens[n].head not in inside}
    found: list[int] = []
    for verb, dep in heads.items():
        if tokens[verb].pos not in {"VERB", "AUX"}:
            continue
        if dep in {"attr", "oprd"}:
            found += tree.subjects(tokens, verb)
        if dep in tree.SUBJECT | tree.PASSIVE_SUBJECT | tree.OBJECT:
            found += [c.index for c in tree.children(tokens, verb) if c.dep in {"attr", "oprd"}]
            found += [noun for word, noun in tree.prepositions(tokens, verb) if word == "as"]
    short = frozenset({"relcl", "advcl", "acl", "punct", "appos", "conj"})
    return [w for n in found if n not in inside for w in tree.subtree(tokens, n, without=short)]
