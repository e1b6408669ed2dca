"""Sentences in, ordinal facts out: "the 22nd session of the Commission", "had convened 18 times"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.ordinal.bodies import bodies
from verifier.facts.ordinal.owner import owner
from verifier.facts.ordinal.ranks import ranks
from verifier.facts.ordinal.series import level
from verifier.lexicon.numbers import CARDINALS, ORDINALS, TIMES
from verifier.lexicon.sessions import BODIES, CONVENE, HOLD, NAMED_BY_NUMBER, NUMBERED, OCCUR, SESSIONS
from verifier.model import Ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.ordinal.bodies import Bodies
    from verifier.model import Article, Fact, Sentence, Token

_TENS = "|".join(word for word, value in CARDINALS.items() if value >= 20)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
WRITTEN = re.compile(
    rf"(?<![\w-])(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?:(?P<tens>{_TENS})[\s-])?(?P<word>{_ORDINAL}))(?![\w-])",
    re.IGNORECASE,
)
_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
TIMES_COUNT = re.compile(
    rf"(?<![\w-])(?:(?P<number>\d{{1,4}}|(?:{_CARDINAL})(?:[\s-](?:{_CARDINAL}))?)\s+times|(?P<adverb>{'|'.join(TIMES)}))\b",
    re.IGNORECASE,
)
HELD = re.compile(
    rf"(?<![\w-])(?P<number>\d{{1,4}}|(?:{_CARDINAL})(?:[\s-](?:{_CARDINAL}))?)\s+(?:\w+\s+)?"
    rf"(?P<noun>sessions|meetings|summits|rounds|sittings)\b",
    re.IGNORECASE,
)


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Ordinal, ...]:
    """All ordinal facts of an article, in order; numbers in dates of the `earlier` facts are left alone."""
    known = bodies(article.text)
    taken = [(fact.start, fact.end) for fact in earlier if fact.kind == "timex"]
    found: list[Ordinal] = []
    for sentence in sentences:
        if sentence.kind != "dateline":
            found += _numbered(sentence, known, taken, tuple(found))
            found += _counts(sentence, known)
            found += _ranks(sentence, [*taken, *((fact.start, fact.end) for fact in found)])
    return tuple(sorted(found, key=lambda ordinal: ordinal.start))


def _ranks(sentence: Sentence, taken: list[tuple[int, int]]) -> Iterator[Ordinal]:
    for start, end, number, head in ranks(sentence):
        span = sentence.start + start, sentence.start + end
        if not any(s < span[1] and span[0] < e for s, e in taken):
            taken.append(span)
            yield replace(_fact(sentence, span, number, head, "", "none: a rank or a label"), rank=True)


def _numbered(
    sentence: Sentence, known: Bodies, taken: list[tuple[int, int]], before: tuple[Ordinal, ...]
) -> Iterator[Ordinal]:
    found = list(before)
    for match in WRITTEN.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        first = next((t.index for t in sentence.tokens if t.start < end <= t.end), None)
        if first is None or any(s < end and start < e for s, e in taken):
            continue
        head = _head(sentence.tokens, first, known)
        beside = _beside(sentence.tokens, first) if head is None else None
        if beside is not None:
            # Whose session it is stands before the noun, if anywhere; the noun is part of the words, so that
            # the number is no happening beside it.
            series, why = owner(sentence, beside, beside, known, _last(tuple(found), "session"))
            found.append(
                _fact(
                    sentence,
                    (sentence.tokens[beside].start, end),
                    _number(match),
                    sentence.tokens[beside].lemma,
                    series,
                    why,
                )
            )
            yield found[-1]
        if head is None:
            continue
        ordinal = _ordinal(sentence, match, (start, first, head), known, tuple(found))
        if ordinal is not None:
            found.append(ordinal)
            yield ordinal


def _number(match: re.Match[str]) -> int:
    if match["digits"]:
        return int(match["digits"])
    return (CARDINALS[match["tens"].lower()] if match["tens"] else 0) + ORDINALS[match["word"].lower()]


def _head(tokens: tuple[Token, ...], first: int, known: Bodies) -> int | None:
    """The noun that the number stands on: the last fitting one of the run of words after it."""
    run = first + 1
    while run < len(tokens) and (
        tokens[run].pos in {"NOUN", "PROPN", "ADJ", "SYM"}
        or tokens[run].text in {"-", "–", "—", "&"}
        or tokens[run].tag in {"VBN", "VBG"}
    ):
        run += 1
    shorts = {short for short, _ in known.acronyms}
    for index in range(run - 1, first, -1):
        token = tokens[index]
        if token.lemma.lower() in SESSIONS | BODIES | NUMBERED or token.text.lower() in SESSIONS | BODIES:
            fits = token.pos in {"NOUN", "PROPN", "ADJ"} and not _modifies(tokens, index, run)
            working = index - first > 1 and tokens[index - 1].text.lower() == "working"
            return index if fits and (working or token.lemma.lower() not in NAMED_BY_NUMBER) else None
        if _acronym_at(tokens, index) in shorts:
            return index
    return first + 1 if first + 1 < len(tokens) and tokens[first + 1].lemma == "time" else None


def _modifies(tokens: tuple[Token, ...], index: int, run: int) -> bool:
    """Whether a noun only describes a later one: the 79th Academy Awards are awards."""
    return tokens[index].dep == "compound" and index < tokens[index].head < run


def _acronym_at(tokens: tuple[Token, ...], index: int) -> str:
    """The acronym that ends at a token, over the hyphens that the parser splits at."""
    start = index
    while (
        start > 0
        and tokens[start - 1].end == tokens[start].start
        and tokens[start - 1].text not in {"(", '"', "“"}
    ):
        start -= 1
    return "".join(t.text for t in tokens[start : index + 1])


def _ordinal(
    sentence: Sentence,
    match: re.Match[str],
    place: tuple[int, int, int],
    known: Bodies,
    before: tuple[Ordinal, ...],
) -> Ordinal | None:
    start, first, head = place
    tokens, number = sentence.tokens, _number(match)
    lemma = tokens[head].lemma
    if lemma == "time":
        return _nth_time(sentence, number, place, known)
    if _qualified(tokens, first, head):
        return None
    acronym = _acronym_at(tokens, head)
    long = dict(known.acronyms).get(acronym, "")
    if long:
        noun = next((w.lower() for w in long.split() if w.lower() in BODIES), acronym.lower())
        return _fact(
            sentence, (start, tokens[head].end), number, noun, known.expanded(acronym), "its own acronym"
        )
    last = _last(before, lemma)
    series, why = owner(sentence, first, head, known, last)
    if (
        lemma not in SESSIONS | BODIES and tokens[first].text.lower() == "first"
    ):  # "the first test of his resolve"
        return None
    if lemma in NUMBERED - SESSIONS - BODIES and why == "the series named before it":
        series = ""
    if tokens[head].text.islower() and lemma in BODIES - SESSIONS and not series:
        return _convened(sentence, place, number)
    return _fact(sentence, (start, tokens[head].end), number, lemma, series, why)


def _convened(sentence: Sentence, place: tuple[int, int, int], number: int) -> Ordinal | None:
    """“The 23rd working group met”: its 23rd meeting; "the second group of tourists" is no body."""
    start, first, head = place
    token, verb = sentence.tokens[head], sentence.tokens[sentence.tokens[head].head]
    if token.dep != "nsubj" or verb.lemma not in CONVENE:
        return None
    series = " ".join(t.text.lower() for t in sentence.tokens[first + 1 : head + 1])
    return _fact(sentence, (start, token.end), number, "meeting", series, "the body that met")


def _beside(tokens: tuple[Token, ...], first: int) -> int | None:
    """The session that a bare number stands beside: “the next session, the 15th, ...”."""
    before = tokens[max(0, first - 2) : first]
    if [t.text.lower() for t in before] != [",", "the"] or first < 3:
        return None
    ends = first + 1 >= len(tokens) or tokens[first + 1].text in {",", ".", ";"}
    noun = tokens[first - 3]
    return noun.index if ends and noun.pos == "NOUN" and noun.lemma in SESSIONS else None


def _last(before: tuple[Ordinal, ...], head: str) -> str:
    probe = "summit" if head == "summit" else "body"
    found = next((o.series for o in reversed(before) if o.series and level(o) == probe), "")
    # Working groups meet; the 24th session after their 23rd meeting is that of the body above them.
    return "" if head == "session" and found == "working group" else found


def _qualified(tokens: tuple[Token, ...], first: int, head: int) -> bool:
    """“The second largest group”, "his first press conference": a rank, or no number of a series."""
    between = tokens[first + 1 : head]
    return any(t.tag in {"JJS", "RBS"} for t in between) or any(t.text.lower() == "press" for t in between)


def _nth_time(sentence: Sentence, number: int, place: tuple[int, int, int], known: Bodies) -> Ordinal | None:
    """“Met for the 18th time”: the session of that number; "the first time" counts nothing."""
    start, first, head = place
    held = _held(sentence.tokens, first)
    if held is not None and number > 1:
        series, why = owner(sentence, _opens(sentence.tokens, held), held, known, "")
        noun = sentence.tokens[held].lemma.lower()
        return (
            _fact(sentence, (start, sentence.tokens[head].end), number, noun, series, why) if series else None
        )
    verbs = [t for t in sentence.tokens[:first] if t.lemma in CONVENE]
    body = known.before(start, sentence.start)
    if number < 2 or not verbs or not body:
        return None
    return _fact(
        sentence,
        (start, sentence.tokens[head].end),
        number,
        "session",
        known.expanded(body.name),
        "how often it met",
    )


def _held(tokens: tuple[Token, ...], first: int) -> int | None:
    """The numbered happening of which it is the nth time: “the Brask Fair was opened for the 33rd time”."""
    times = next(tree.ancestors(tokens, first), None)
    verb = next((t for t in tree.ancestors(tokens, first) if tree.is_predicate(t)), None)
    if times is None or times.lemma != "time" or verb is None or verb.lemma not in OCCUR:
        return None
    subjects = [
        n for n in tree.subjects(tokens, verb.index) if tokens[n].lemma.lower() in SESSIONS | NUMBERED
    ]
    return subjects[0] if subjects else None


def _opens(tokens: tuple[Token, ...], noun: int) -> int:
    """The place before the first word of a noun's name."""
    first = noun
    while first and tokens[first - 1].pos in {"NOUN", "PROPN", "ADJ"}:
        first -= 1
    return first - 1


def _counts(sentence: Sentence, known: Bodies) -> Iterator[Ordinal]:
    """How often a body has met so far: "had convened 18 times", "has held nine sessions"."""
    for match in (*TIMES_COUNT.finditer(sentence.text), *HELD.finditer(sentence.text)):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        body = known.before(start, sentence.start)
        wanted = HOLD if "noun" in match.groupdict() else CONVENE
        verb = next((t for t in reversed(sentence.tokens) if t.end <= start and t.lemma in wanted), None)
        if body is None or verb is None or start - verb.end > 25 or body.end > verb.start:
            continue
        noun = match.groupdict().get("noun") or "sessions"
        yield _fact(
            sentence,
            (start, end),
            _times(match),
            noun.lower().rstrip("s"),
            known.expanded(body.name),
            "how often it met",
            count=True,
        )


def _times(match: re.Match[str]) -> int:
    adverb = match.groupdict().get("adverb")
    if adverb:
        return TIMES[adverb.lower()]
    written = match["number"].lower()
    return int(written) if written.isdigit() else sum(CARDINALS[word] for word in re.split(r"[\s-]", written))


def _fact(
    sentence: Sentence,
    span: tuple[int, int],
    number: int,
    head: str,
    series: str,
    why: str,
    *,
    count: bool = False,
) -> Ordinal:
    start, end = span
    return Ordinal(
        kind="ordinal",
        start=start,
        end=end,
        text=sentence.text[start - sentence.start : end - sentence.start],
        sentence=sentence.index,
        derivation=f"series from {why}",
        number=number,
        head=head,
        series=series,
        count=count,
    )
