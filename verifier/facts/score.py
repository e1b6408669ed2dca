"""Sentences in, scores out: "3-1", "by three goals to one", "6-4, 3-6, 7-5", "214 votes to 198".

A result holds two numbers that mean nothing apart, and it is the same told from either side.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral
from verifier.lexicon.numbered_names import OUTCOMES
from verifier.lexicon.numbers import CARDINALS
from verifier.model import Score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Answer, Article, Fact, Sentence

Points = tuple[tuple[float, float], ...]

_SMALL = "|".join(("nil", *(word for word, value in CARDINALS.items() if value < 20)))
_NUMBER = rf"(?:{numeral.DIGITS}|{numeral.WORDED})"
_THING = "votes?|goals?|points?|runs?|sets?|games?|frames?|tries|legs?|holes?|hands?|ballots?|seats?"
_VOTERS = f"{_THING}|members?|deputies|senators?|councillors?|lawmakers?|delegates?|states?|others?"
_PAIR = r"\d{1,3}(?:\s?[-–]\s?|:)\d{1,3}(?:\s?\(\d{1,2}(?:-\d{1,2})?\))?"
# "6-4, 3-6, 7-5": the sets of one match.
DASHED = re.compile(
    rf"(?<![\w.,/:$€£#+-])(?:{_PAIR})(?:(?:,\s?|\s|,? and )(?:{_PAIR})(?!\d|\.\d))*"
    r"(?![\w/%:$€£°-]|[.,]\d|\s?(?:%|per\b))"
)
SAID = re.compile(rf"(?<![\w-])(?P<one>{_SMALL})-(?P<two>{_SMALL})(?![\w-])", re.IGNORECASE)
TOLD = re.compile(
    rf"(?<![\w.,-])(?P<one>{_NUMBER})(?P<of>\s+(?:{_THING}))?\s+(?:to|against)\s+(?P<two>{_NUMBER}|nil)"
    r"(?![\w%-]|[.,]\d|\s+(?:%|per\b|(?:million|billion|years?|months?|weeks?|days?|hours?|minutes?)\b))",
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
NEAR, MOST, WICKETS = 70, 1e6, 10


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
            for one, two in re.findall(r"(\d+)\s?[-–:]\s?(\d+)", re.sub(r"\(.*?\)", "", match.group()))
        )
        if _is_result(text, match, pairs):
            yield match.start(), match.end(), pairs, "two numbers joined by a dash"
    for form, accepted, why in (*FORMS, *((BOWLED_FORM,) if cricket else ())):
        for match in form.finditer(text):
            pair = _pair(match)
            if pair and accepted(text, match, pair):
                yield match.start(), match.end(), (_turned(match, pair),), why
    for match in DRAWN.finditer(text):
        yield match.start(), match.end(), ((0, 0),), "nobody scored"


def _pair(match: re.Match[str]) -> tuple[float, float] | None:
    one, two = (
        0.0 if match[name].lower() == "nil" else numeral.value(match[name]) for name in ("one", "two")
    )
    return None if one is None or two is None or max(one, two) > MOST else (one, two)


def _turned(match: re.Match[str], pair: tuple[float, float]) -> tuple[float, float]:
    """The votes for before those against, in whichever order they are told."""
    told = match.groupdict()
    against = told.get("contra") or (told.get("pro2") and not told.get("pro"))
    return (pair[1], pair[0]) if against else pair


def _is_result(text: str, match: re.Match[str], pairs: Points) -> bool:
    """Whether joined numbers are no range: a range goes up, and counts something."""
    before, after = text[: match.start()], text[match.end() :]
    if len(pairs) > 1 or _RESULT.match(after):
        return True
    told = OUTCOME.search(before[-NEAR:]) is not None or OUTCOME.search(after[:30]) is not None
    if _FROM.search(before) or re.match(r"[\s-]+[a-z]+s\b(?<!goals)(?<!points)(?<!votes)", after):
        return False
    return told or (pairs[0][0] >= pairs[0][1] and ":" not in match.group())


def _is_told(text: str, match: re.Match[str], pair: tuple[float, float]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    if _FROM.search(before):
        return False
    one, two = pair
    if match.re is SAID:
        return one >= two and not re.match(r"[\s-]+(?:odds|punch|combination|year|day)", after)
    if match["of"] and one != two:
        return True
    if one < two:
        return _LOST.search(before[-NEAR:]) is not None and re.match(r"\s*(?:[.,;:)]|$)", after) is not None
    return OUTCOME.search(before[-NEAR:]) is not None


def _is_bowled(text: str, match: re.Match[str], pair: tuple[float, float]) -> bool:
    del text, match
    return min(pair) <= WICKETS < max(pair)


def _any(text: str, match: re.Match[str], pair: tuple[float, float]) -> bool:
    del text, match, pair
    return True


FORMS = (
    (BALLOT, _any, "votes for and against"),
    (TOLD, _is_told, "one number to the other"),
    (SAID, _is_told, "one number to the other"),
)
BOWLED_FORM = (BOWLED, _is_bowled, "wickets and runs")


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
