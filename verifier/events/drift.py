"""Two quotations in, how they differ out: in nothing, by a cut, or by words that bear meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from verifier.facts.quantity.numeral import value
from verifier.lexicon.antonyms import opposite
from verifier.lexicon.function_words import ENGLISH, SHORT
from verifier.lexicon.numbers import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rapidfuzz.distance import Opcode

    from verifier.model import Token

What = Literal["negation", "number", "name", "word"]
Kind = Literal["", "number", "negation", "name", "noun", "verb", "adjective", "other"]
KINDS: dict[str, Kind] = {"PROPN": "name", "NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "other"}
NEGATIONS = frozenset({"not", "never", "no", "nor", "neither", "nobody", "nothing", "none", "without"})
FORMS = {"n't": "not", "n’t": "not", "ca": "can", "wo": "will", "sha": "shall", "'s": "be", "’s": "be"}
# Two pieces are one quotation when they share so many words, and so much of the shorter one.
FEWEST, CONTENT, MOST = 5, 3, 0.6
# A swapped word counts only where nearly all others agree: translations of one speech differ throughout.
EQUAL, ALMOST = 7, 0.8
WIDEST = 3  # words of a difference that can be read
SPELLED = 84.0
NTH = re.compile(r"(?P<digits>\d+)(?:st|nd|rd|th)")
MARKED = re.compile(r"\d.*[^\d.,]|\..*\.|[.,]\Z")  # "09:30", "2-1": no one number
OPENING, CLOSING = re.compile(r"[(\[]"), re.compile(r"[)\]]")
OPPOSING = ("in", "im", "un", "dis", "non", "il", "ir")


@dataclass(frozen=True, slots=True)
class Word:
    """One quoted word: its form for comparison, its kind ("" for a function word), and its place."""

    form: str
    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Drift:
    """Words that differ in meaning: half-open ranges of the words of each quotation, and how they differ."""

    what: What
    a: tuple[int, int]
    b: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two quotations stand to each other; `drift` is filled for drifted ones."""

    answer: Literal["same", "cut", "drifted", "unsure", "other"]
    drift: Drift | None = None


def quoted(tokens: Iterable[Token]) -> tuple[Word, ...]:
    """The words of a quotation, without its punctuation and without what the editor put in brackets.

    "We saw (harbour master Anna) Lind": the outlet says who was meant, and the speaker did not.
    """
    said, depth = [], 0
    for token in tokens:
        depth = max(depth + len(OPENING.findall(token.text)) - len(CLOSING.findall(token.text)), 0)
        # "[the law]--not" is one word to the tokenizer, and its "not" was said.
        *inside, text = CLOSING.split(token.text)
        after = replace(token, text=text.lstrip("-–—"), lemma=text.lstrip("-–—").lower()) if inside else token
        if not depth and any(c.isalnum() for c in after.text):
            said.append(_word(after))
    return tuple(said)


def _word(token: Token) -> Word:
    text = token.text.lower()
    number = _number(text, token.pos)
    form = number or FORMS.get(text, token.lemma.lower())
    if form in NEGATIONS:
        kind: Kind = "negation"
    elif number:
        kind = "number"
    else:
        kind = "" if {text, form} & (ENGLISH | SHORT) else KINDS.get(token.pos, "")
    return Word(form, kind, token.start, token.end)


def _number(text: str, pos: str) -> str:
    """How a number is compared: "11th" and "eleventh" are one, and so are "20" and "twenty"; or ""."""
    ordinal = NTH.fullmatch(text)
    if ordinal or text in ORDINALS:
        return f"{ordinal['digits'] if ordinal else ORDINALS[text]}th"
    if pos != "NUM":
        return ""
    plain = None if MARKED.search(text) else value(text)
    return text if plain is None else f"{plain:g}"


def likeness(a: Sequence[Word], b: Sequence[Word]) -> Likeness:
    """Whether two pieces are one quotation, and what became of its words."""
    ops = Levenshtein.opcodes([w.form for w in a], [w.form for w in b])
    equal = [w for op in ops if op.tag == "equal" for w in a[op.src_start : op.src_end]]
    if not _one_quotation(equal, min(len(a), len(b))):
        return Likeness("other")
    apart = [op for op in ops if op.tag != "equal"]
    if not apart:
        return Likeness("same")
    read = [_read(op, a, b) for op in apart]
    if "unsure" in read:
        return Likeness("unsure")
    drifts = [drift for drift in read if isinstance(drift, Drift)]
    if not drifts:
        return Likeness("cut")
    words = [drift for drift in drifts if drift.what != "number"]
    almost = len(equal) >= EQUAL and len(equal) >= ALMOST * min(len(a), len(b))
    if len(drifts) > 1 or (words and not almost):
        return Likeness("unsure")
    return Likeness("drifted", drifts[0])


def _one_quotation(equal: Sequence[Word], shorter: int) -> bool:
    content = sum(w.kind not in {"", "negation"} for w in equal)
    return len(equal) >= max(FEWEST, MOST * shorter) and content >= CONTENT


def _read(op: Opcode, a: Sequence[Word], b: Sequence[Word]) -> Drift | Literal["cut", "unsure"]:
    mine, other = a[op.src_start : op.src_end], b[op.dest_start : op.dest_end]
    starts = op.src_start == 0 or op.dest_start == 0
    ends = op.src_end == len(a) or op.dest_end == len(b)
    spans = (op.src_start, op.src_end), (op.dest_start, op.dest_end)
    if (starts or ends) and not (len(mine) == len(other) == 1 and _same_edge(op, len(a), len(b))):
        return "cut"  # one outlet quotes more than the other
    if not mine or not other:
        added = (*mine, *other)
        denied = any(w.kind == "negation" for w in added) and len(added) <= WIDEST
        return Drift("negation", *spans) if denied and _denials(a) != _denials(b) else "cut"
    if max(len(mine), len(other)) > WIDEST:
        return "unsure"
    what = _swapped(mine, other, denied=_denials(a) != _denials(b))
    match what:
        case "cut" | "unsure":
            return what
        case _:
            return Drift(what, *spans)


def _same_edge(op: Opcode, a: int, b: int) -> bool:
    return (op.src_start == op.dest_start == 0) or (op.src_end == a and op.dest_end == b)


def _denials(words: Sequence[Word]) -> bool:
    """Whether the words deny: two denials in one quotation undo each other."""
    return bool(sum(w.kind == "negation" for w in words) % 2)


def _swapped(mine: Sequence[Word], other: Sequence[Word], *, denied: bool) -> What | Literal["cut", "unsure"]:
    """What it means that some words stand in place of others."""
    one = [w for w in mine if w.kind and not any(_alike(w, x) for x in other)]
    two = [w for w in other if w.kind and not any(_alike(w, x) for x in mine)]
    kinds = {w.kind for w in one}, {w.kind for w in two}
    if not one and not two:
        return "cut"
    if kinds == ({"number"}, {"number"}):
        return "number"
    if denied and len(one) + len(two) == 1 and "negation" in kinds[0] | kinds[1]:
        return "negation"
    return _exchanged(one[0], two[0]) if len(one) == len(two) == 1 else "unsure"


def _exchanged(one: Word, two: Word) -> What | Literal["unsure"]:
    """One content word in the place of another; "soon" for "early" may be the same in another translation."""
    if opposite(one.form, two.form) or _prefixed(one.form, two.form):
        return "word"
    if one.kind != two.kind or one.kind in {"other", "negation"}:
        return "unsure"
    return "name" if one.kind == "name" else "word"


def _alike(a: Word, b: Word) -> bool:
    """One word in two spellings: "organise" and "organize", "Gov." and "Governor", not "im-" before it."""
    if a.form.replace(".", "") == b.form.replace(".", "") or _abbreviates(a.form, b.form):
        return True
    if "number" in {a.kind, b.kind} or min(len(a.form), len(b.form)) < FEWEST:
        return False
    turned = a.form[:3] == b.form[:3] and sorted(a.form) == sorted(b.form)
    return turned or (fuzz.ratio(a.form, b.form) >= SPELLED and not _prefixed(a.form, b.form))


def _abbreviates(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return short.endswith(".") and len(short) > CONTENT and long.startswith(short[:-1])


def _prefixed(a: str, b: str) -> bool:
    shorter, longer = sorted((a, b), key=len)
    return longer.removesuffix(shorter) in OPPOSING and longer.endswith(shorter)
