"""A value in its parsed sentence in, the question that it answers out: "How many people were hurt?".

The question is made by moving words and by nothing else: a question word takes the value's place, the first
auxiliary (or "did", "does", "do") goes before the subject, and what only hangs on is left out. Where the
syntax is not plain there is no question: a wrong one is worse than the sentence itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Name, Quantity
from verifier.rules._gap import gaps
from verifier.rules._phrase import ARTICLES, ASIDE, PRONOUNS, joined, phrase, plain_words
from verifier.tree import head_of, subjects, tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.model import Fact, Token
    from verifier.rules._gap import Gap
    from verifier.tree import Tokens, Tree

LONGEST, SHORTEST = 100, 18  # characters of a question
FINITE = frozenset({"VBD", "VBZ", "VBP"})
AUXILIARY = frozenset({"aux", "auxpass"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
# How a phrase may hang on its clause for its question to be asked of that clause.
ARGUMENTS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "attr", "prep", "agent", "npadvmod", "advmod", "acomp", "nummod"}
)
DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
BARELY = frozenset({"when", "where", "at what time"})
MOMENTS = frozenset({"DATE", "TIME"})
SPOTS = frozenset({"GPE", "LOC", "FAC"})


def question(tokens: Tokens, fact: Fact, head: int, stands_for: Mapping[int, str]) -> str:
    """The question that a value answers in its sentence, or "" where the syntax is not plain.

    `head` is the predicate of the claim that tells it, or -1; `stands_for` has the names behind pronouns, by
    the offset of each.
    """
    at = head_of(tokens, fact.start, fact.end)
    if at < 0:
        return ""
    parsed = tree(tokens)
    inside = frozenset(t.index for t in tokens if t.start < fact.end and fact.start < t.end)
    asked = [
        (verb, words)
        for gap in gaps(parsed, at, fact)
        for verb in [_clause(parsed, gap.top)]
        if verb >= 0
        for words in [_asked(parsed, verb, gap, inside, stands_for)]
        if words
    ]
    asked += [(-1, words) for words in _beside(parsed, at, fact)]
    return next((words for verb, words in asked if verb == head), asked[0][1] if asked else "")


def whether(tokens: Tokens, verb: int, stands_for: Mapping[int, str]) -> str:
    """The question whether a clause holds, "Did Ada Holm visit Morsay?", or "" where it is not plain."""
    parsed = tree(tokens)
    return _asked(parsed, verb, None, frozenset(), stands_for) if _finite(parsed, verb) else ""


def _beside(parsed: Tree, at: int, fact: Fact) -> Iterator[str]:
    """What a value that stands beside a noun says of it: "Ida Holm, 61,", "the mayor, Pia Lund"."""
    token = parsed.tokens[at]
    noun = parsed.tokens[token.head]
    if isinstance(fact, Quantity):
        alone = token.pos == "NUM" and not parsed.children[at] and parsed.tokens[at - 1].text == ","
        if alone and token.dep in {"appos", "nummod"} and noun.pos == "PROPN" and noun.index < at:
            yield from _whole("How old is", phrase(parsed, noun.index, without={at}))
    elif isinstance(fact, Name) and fact.type == "person":
        for title in ([noun.index] if token.dep == "appos" else []) + list(parsed.below(at, "appos")):
            first = parsed.first(title, "det", "poss")
            definite = first >= 0 and parsed.tokens[first].lemma not in ARTICLES
            if definite and parsed.tokens[title].tag == "NN":
                yield from _whole("Who is", phrase(parsed, title, opening=True))


def _whole(asked: str, named: str) -> Iterator[str]:
    if named and len(asked) + len(named) < LONGEST:
        yield f"{asked} {named}?"


# The clause, and its words in the order of a question.


def _clause(parsed: Tree, top: int) -> int:
    """The finite verb of which a phrase is an argument or adjunct, also through an infinitive; or -1."""
    tokens, at = parsed.tokens, top
    if tokens[at].dep not in ARGUMENTS:
        return -1
    above = tokens[tokens[at].head]
    # "Visited Hald on Thursday", "lies five miles from Hald": the day may hang on the object.
    if (tokens[at].dep in {"prep", "npadvmod"} and above.dep == "dobj") or (
        tokens[at].dep in {"npadvmod", "dobj"} and above.dep == "acomp"
    ):
        at = above.index
    at = tokens[at].head
    while tokens[at].pos in {"VERB", "AUX"} and tokens[at].dep == "xcomp" and not _finite(parsed, at):
        at = tokens[at].head
    return at if tokens[at].pos in {"VERB", "AUX"} and _finite(parsed, at) else -1


def _auxiliaries(parsed: Tree, verb: int) -> list[int]:
    return [n for n in parsed.below(verb, *AUXILIARY) if n < verb]


def _finite(parsed: Tree, verb: int) -> bool:
    first = next(iter(_auxiliaries(parsed, verb)), verb)
    return parsed.tokens[first].tag in FINITE | {"MD"}


def _asked(
    parsed: Tree, verb: int, gap: Gap | None, inside: frozenset[int], stands_for: Mapping[int, str]
) -> str:
    """The question for a gap, or whether the clause holds; "" where something stands in the way."""
    tokens = parsed.tokens
    own = list(parsed.below(verb, *SUBJECTS))
    subject = own[0] if own else next(iter(subjects(tokens, verb)), -1)
    if len(own) > 1 or subject < 0 or not _plain_clause(parsed, verb):
        return ""
    words = gap.words if gap else ""
    cut = parsed.words(subject) | inside | (parsed.words(gap.top) if gap else frozenset())
    rest = _predicate(parsed, verb, cut, words)
    if rest is None:
        return ""
    if gap and gap.top == subject:
        first = next(iter(_auxiliaries(parsed, verb)), verb)
        # "Who" is one: "who lead the talks" is no question.
        plural = words == "who" and tokens[first].tag == "VBP"
        return "" if plural else _ended(parsed, words, "", [*_auxiliaries(parsed, verb), *rest], verb)
    named = _subject(parsed, subject, verb, stands_for)
    return _inverted(parsed, words, named, rest, verb, subject) if named else ""


def _plain_clause(parsed: Tree, verb: int) -> bool:
    """Whether a clause can be turned: no negation, no clause for an object, no contraction, no pro-form."""
    token = parsed.tokens[verb]
    full = token.pos != "AUX" or token.lemma == "be"  # not "... and Oslo has"
    stands_alone = token.lemma != "do" or parsed.first(verb, "dobj") >= 0  # not "... did so"
    written_out = all(parsed.tokens[n].text.isalpha() for n in _auxiliaries(parsed, verb))
    return full and stands_alone and written_out and parsed.first(verb, "neg", "ccomp", "csubj", "dep") < 0


def _inverted(parsed: Tree, words: str, named: str, rest: list[int], verb: int, subject: int) -> str:
    """The auxiliary before the subject, or a form of "do" where the clause has none."""
    token, auxiliaries = parsed.tokens[verb], _auxiliaries(parsed, verb)
    if auxiliaries:
        front = parsed.tokens[auxiliaries[0]].text.lower()
        return _ended(parsed, f"{words} {front} {named}", "", [*auxiliaries[1:], *rest], verb)
    if token.lemma == "be":
        order = [n for n in rest if n != verb]
        if not order and parsed.first(subject, "det", "poss") < 0 and words in BARELY:
            return ""  # "Where was Ada Holm?"
        return _ended(parsed, f"{words} {token.text.lower()} {named}", "", order, verb)
    return _ended(parsed, f"{words} {DO[token.tag]} {named}", _base(token), rest, verb)


def _base(token: Token) -> str:
    """The plain form of a verb; the parser takes "hopes" for a form of "hop"."""
    hissing = token.lemma.endswith(("s", "x", "z", "ch", "sh", "o"))
    misread = token.tag == "VBZ" and token.text == f"{token.lemma}es" and not hissing
    return token.text[:-1] if misread else token.lemma


def _ended(parsed: Tree, begun: str, base: str, order: list[int], verb: int) -> str:
    """The question as a sentence; the last adjuncts of a long one are left out."""
    while True:
        told = joined(parsed, order, {verb: base} if base else {})
        words = f"{begun.strip()} {told}".strip()
        if _empty(parsed, begun, order, verb):
            return ""
        if len(words) < LONGEST:
            return f"{words[0].upper()}{words[1:]}?" if len(words) >= SHORTEST else ""
        last = [n for n in parsed.below(verb, "prep") if n in order and n > verb]
        if not last:
            return ""
        gone = parsed.words(last[-1])
        # "Won the council partly by promising ...": the adverb goes with what it belongs to.
        gone |= {n for n in order if n + 1 in gone and parsed.tokens[n].pos == "ADV"}
        order = [n for n in order if n not in gone]


def _empty(parsed: Tree, begun: str, order: list[int], verb: int) -> bool:
    """Whether nothing tells what is meant: "Who started?", "How many were?"."""
    if not set(order) <= {verb, *_auxiliaries(parsed, verb)}:
        return False
    return begun in {"who", "who or what"} or (parsed.tokens[verb].lemma == "be" and " " not in begun)


def _predicate(parsed: Tree, verb: int, cut: frozenset[int], asked: str) -> list[int] | None:
    """The verb with what it governs, in order, less what is asked, its subject and what only hangs on."""
    tokens = parsed.tokens
    gone = set(cut)
    for child in parsed.children[verb]:
        if tokens[child].dep in ASIDE | AUXILIARY | {"conj", "cc", "punct"} or _loose(parsed, child, asked):
            gone |= parsed.words(child)
    kept = plain_words(parsed, parsed.words(verb, gone), verb)
    if not kept or any(tokens[n].tag in PRONOUNS for n in kept):
        return None
    last = tokens[kept[-1]]
    number = last.pos == "NUM" and not _year(last) and last.index != verb  # "... in Dorn alone 74"
    return None if number or "-" in tokens[verb].lemma else kept


def _loose(parsed: Tree, child: int, asked: str) -> bool:
    """Whether a part of a clause only hangs on: before the verb, behind a comma, another time or place."""
    tokens, verb = parsed.tokens, parsed.tokens[child].head
    if child < verb:
        return tokens[child].dep in {"advmod", "npadvmod", "prep", "nmod"}
    if tokens[min(parsed.words(child)) - 1].text == ",":
        return True
    if asked == "where" and _adjunct_of(parsed, child, SPOTS):
        return True
    dated = any(_year(tokens[n]) for n in parsed.words(child))
    return _adjunct_of(parsed, child, MOMENTS) and (asked.endswith(("when", "time")) or not dated)


def _year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == len("2025")


def _adjunct_of(parsed: Tree, at: int, kinds: frozenset[str]) -> bool:
    token = parsed.tokens[at]
    if token.dep in {"npadvmod", "advmod"}:
        return token.entity in kinds
    noun = parsed.first(at, "pobj") if token.dep == "prep" else -1
    return noun >= 0 and parsed.tokens[noun].entity in kinds


def _subject(parsed: Tree, subject: int, verb: int, stands_for: Mapping[int, str]) -> str:
    """The subject as it stands in a question: a name for a pronoun, "the" for "a"."""
    token = parsed.tokens[subject]
    if token.dep == "expl":
        return token.text.lower()
    if token.tag in {"WP", "WDT"} or token.lemma == "that":
        noun = parsed.tokens[verb].head
        # "A suit for nurses seeking overtime that could amount to millions": which of them could?
        if parsed.tokens[verb].dep != "relcl" or noun != subject - 1 - (
            parsed.tokens[subject - 1].text == ","
        ):
            return ""
        return phrase(parsed, noun, opening=True)
    if token.tag == "PRP" or token.pos == "PRON":
        name = stands_for.get(token.start, "")
        return name[:1].lower() + name[1:] if name.startswith(("The ", "A ", "An ")) else name
    return phrase(parsed, subject, opening=True) if token.pos in {"NOUN", "PROPN"} else ""
