"""Sentences in, scores out: "3-1", "by three goals to one", "6-4, 3-6, 7-5", "214 votes to 198".

A result holds two numbers that mean nothing apart, and it is the same told from either side.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral
from verifier.lexicon.numbers import CARDINALS
from verifier.lexicon.numbered_names import OUTCOMES
from verifier.model import Score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Answer, Article, Fact, Sentence

Points = tuple[tuple[float, float], ...]

_SMALL = "|".join(("nil", *(word for word, value in CARDINALS.items() if value < 20)))
_NUMBER = rf"(?:{numeral.DIGITS}|{numeral.WORDED})"
_THING = "votes?|goals?|points?|runs?|sets?|games?|frames?|tries|legs?|holes?|hands?|ballots?|seats?"
_VOTERS = f"{_THING}|members?|deputies|senators?|councillors?|lawmakers?|delegates?|states?|others?"
_PAIR = r"\d{1,3}\s?[-–]\s?\d{1,3}(?:\s?\(\d{1,2}(?:-\d{1,2})?\))?"
# "6-4, 3-6, 7-5": the sets of one match.
DASHED = re.compile(
    rf"(?<![\w.,/:$€£#+-])(?:{_PAIR})(?:(?:,\s?|\s|,? and )(?:{_PAIR})(?!\d|\.\d))*(?![\w/%:$€£°-]|[.,]\d|\s?(?:%|per\b))"
)
SAID = re.compile(rf"(?<![\w-])(?P<one>{_SMALL})-(?P<two>{_SMALL})(?![\w-])", re.IGNORECASE)
TOLD = re.compile(
    rf"(?<![\w.,-])(?P<one>{_NUMBER})(?P<of>\s+(?:{_THING}))?\s+(?:to|against)\s+(?P<two>{_NUMBER}|nil)(?![\w%-]|[.,]\d"
    r"|\s+(?:%|per\b|(?:million|billion|years?|months?|weeks?|days?|hours?|minutes?)\b))",
    re.IGNORECASE,
)
_FOR = r"for|in favou?r(?: of \w+)?|yes|ayes?"
_AGAINST = r"against|opposed|no(?:es|s)?|dissenting|dissented"
_WHO = rf"(?:\s+(?:of\s+(?:the|its)\s+)?(?:{_VOTERS}))?(?:\s+(?:were|voted|votes))?"
BALLOT = re.compile(
    rf"(?<![\w.,-])(?P<one>{_NUMBER}){_WHO}(?:\s+(?P<pro>{_FOR})|\s+(?P<contra>{_AGAINST}))?\b[^.;:\d]{{0,40}}?"
    rf"(?:,|;|\band|\bwith|\bbut)\s+(?:with\s+|only\s+)?(?P<two>{_NUMBER}){_WHO}\s+"
    rf"(?:(?P<pro2>{_FOR})|(?P<contra2>{_AGAINST}))\b",
    re.IGNORECASE,
)
# "Ayes 214, noes 198"
LISTED = re.compile(
    rf"\b(?:{_FOR})\W{{1,3}}(?P<one>{_NUMBER})\W{{1,3}}(?:and\s)?(?:{_AGAINST})\W{{1,3}}(?P<two>{_NUMBER})(?![\w%-])",
    re.IGNORECASE,
)
# "51.3 per cent to 48.7", "63% to 37%"
_SIGN = r"(?:\s?(?:%|per\s?cent))"
SHARES = re.compile(
    rf"(?<![\w.,-])(?P<one>\d{{1,2}}(?:\.\d+)?){_SIGN}?\s+(?:to|against)\s+(?P<two>\d{{1,2}}(?:\.\d+)?){_SIGN}",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|cut|rais\w+|drop\w*|jump\w*|climb\w*)\b",
    re.IGNORECASE,
)
_LOST = re.compile(r"\b(?:los[et]s?|losing|defeat\w*|beaten|reject\w*|fell|down)\b", re.IGNORECASE)
DRAWN = re.compile(r"\b(?:goalless|scoreless)\b", re.IGNORECASE)
# "Six for 48" and "88 for three" where wickets fall.
BOWLED = re.compile(
    rf"(?<![\w.,-])(?P<one>{_NUMBER})(?:\s+for\s+|/)(?P<two>{_NUMBER})(?![\w%/-]|[.,]\d)", re.IGNORECASE
)
CRICKET = re.compile(r"\b(?:wickets?|innings|bowled|overs|batsm[ae]n|batters?)\b", re.IGNORECASE)
OUTCOME = re.compile(
    r"\b(?:w[io]ns?|beat(?:s|en|ing)?|los[et]s?|losing|defeat\w*|drew|drawn?|vot\w+|ballot|majority|score[sd]?|"
    r"pass(?:ed|es|ing)?|reject\w*|carried|approv\w*|back(?:ed|s)|adopt\w*|split|rul(?:ed|ing)|margin|victory|ahead|"
    r"trail\w*|lead(?:s|ing)?|led|thrash\w*|hammer\w*|edged?|down|final|result|match|series|finish\w*|kept|toppl\w*|"
    r"unseat\w*|motion|comfortabl[ey]|narrow(?:ly)?|level)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    rf"[\s-]+(?:\w+\s+)?(?:{'|'.join(outcome.strip() for outcome in OUTCOMES[:11])})", re.IGNORECASE
)
_FROM = re.compile(
    r"\b(?:from|between|ages?d?|pages?|chapters?|verses?|rooms?|(?:rose|risen|rises?|fell|fallen|grew|grown|up|cut)"
    r"(?:\s+\w+)?(?:\s+by)?)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
NEAR = 70


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Score, ...]:
    """All scores and results of votes of an article, in order."""
    taken = [(fact.start, fact.end) for fact in earlier if fact.kind == "timex"]
    cricket = CRICKET.search(article.text) is not None
    found: list[Score] = []
    for sentence in sentences:
        if sentence.kind == "dateline":
            continue
        for start, end, points, why in _scores(sentence.text, cricket=cricket):
            span = sentence.start + start, sentence.start + end
            if not any(s < span[1] and span[0] < e for s, e in taken):
                taken.append(span)
                found.append(_score(sentence, start, end, points, why))
    return tuple(sorted(found, key=lambda score: score.start))


def compare(a: Score, b: Score) -> Answer:
    """One result, from whichever side it is told; sets agree with the number of sets that each side won."""
    if _sides(a.points) & _sides(b.points):
        return "equal"
    if len(a.points) != len(b.points) and _sides(_won(a.points)) & _sides(_won(b.points)):
        return "compatible"
    if any(set(one) < set(b.points) or set(b.points) < set(one) for one in _sides(a.points)):
        return "compatible"
    return "conflicting"


def numbers(score: Score) -> frozenset[float]:
    """The numbers that tell one side of a result: both, and by how much the one is larger."""
    return frozenset(chain(*score.points, (abs(one - two) for one, two in score.points)))


def _sides(points: Points) -> frozenset[Points]:
    return frozenset({points, tuple((two, one) for one, two in points)})


def _won(points: Points) -> Points:
    if len(points) < 2:
        return points
    return ((sum(one > two for one, two in points), sum(two > one for one, two in points)),)


def _scores(text: str, *, cricket: bool) -> Iterator[tuple[int, int, Points, str]]:
    for match in DASHED.finditer(text):
        pairs = tuple(
            (int(one), int(two))
            for one, two in re.findall(r"(\d+)\s?[-–]\s?(\d+)", re.sub(r"\(.*?\)", "", match.group()))
        )
        if _is_result(text, match, pairs):
            yield match.start(), match.end(), pairs, "two numbers joined by a dash"
    for match in BALLOT.finditer(text):
        one, two = _pair(match)
        against = bool(match["contra"]) or (not match["pro"] and bool(match["pro2"]))
        if one is not None and two is not None:
            points = ((two, one),) if against else ((one, two),)
            yield match.start(), match.end(), points, "votes for and against"
    for match in LISTED.finditer(text):
        one, two = _pair(match)
        if one is not None and two is not None:
            yield match.start(), match.end(), ((one, two),), "votes for and against"
    for match in SHARES.finditer(text):
        before = text[max(0, match.start() - NEAR) : match.start()]
        if OUTCOME.search(before) and not _MOVED.search(before):
            yield (
                match.start(),
                match.end(),
                ((float(match["one"]), float(match["two"])),),
                "shares of the votes",
            )
    for match in (*TOLD.finditer(text), *SAID.finditer(text)):
        one, two = _pair(match)
        if one is not None and two is not None and _is_told(text, match, one, two):
            yield match.start(), match.end(), ((one, two),), "one number to the other"
    for match in DRAWN.finditer(text):
        yield match.start(), match.end(), ((0, 0),), "nobody scored"
    for match in BOWLED.finditer(text) if cricket else ():
        one, two = _pair(match)
        if one is not None and two is not None and min(one, two) <= 10 < max(one, two):
            yield match.start(), match.end(), ((one, two),), "wickets and runs"


def _pair(match: re.Match[str]) -> tuple[int | None, int | None]:
    one, two = (
        0.0 if match[name].lower() == "nil" else numeral.value(match[name]) for name in ("one", "two")
    )
    whole = (
        one is not None
        and two is not None
        and one < 1e6
        and two < 1e6
        and one == int(one)
        and two == int(two)
    )
    return (int(one), int(two)) if whole and one is not None and two is not None else (None, None)


def _is_result(text: str, match: re.Match[str], pairs: Points) -> bool:
    """Whether joined numbers are no range: a range goes up, and counts something."""
    before, after = text[: match.start()], text[match.end() :]
    if len(pairs) > 1 or _RESULT.match(after):
        return True
    told = OUTCOME.search(before[-NEAR:]) is not None or OUTCOME.search(after[:30]) is not None
    if _FROM.search(before) or re.match(r"[\s-]+[a-z]+s\b(?<!goals)(?<!points)(?<!votes)", after):
        return False
    return pairs[0][0] >= pairs[0][1] or told


def _is_told(text: str, match: re.Match[str], one: int, two: int) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    if _FROM.search(before):
        return False
    if match.re is SAID:
        return one >= two and not re.match(r"[\s-]+(?:odds|punch|combination|year|day)", after)
    if match["of"] and one != two:
        return True
    if one < two:
        return _LOST.search(before[-NEAR:]) is not None and re.match(r"\s*(?:[.,;:)]|$)", after) is not None
    return OUTCOME.search(before[-NEAR:]) is not None


def _score(sentence: Sentence, start: int, end: int, points: Points, why: str) -> Score:
    return Score(
        kind="score",
        start=sentence.start + start,
        end=sentence.start + end,
        text=sentence.text[start:end],
        sentence=sentence.index,
        derivation=why,
        points=points,
    )
