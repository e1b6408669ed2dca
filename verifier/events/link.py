"""Frames of all articles in, event instances out: which mentions are about the same happening, and why.

A pair of mentions collects evidence for and against; each piece has a weight and a sentence. Pairs join in
order of their score unless something forbids it (other number of one series, another series, another time
of telling). When unsure, they stay apart. The weights are the engine's own; `tests/bench` measures them.
"""

from __future__ import annotations

from bisect import bisect
from typing import TYPE_CHECKING, NamedTuple

from verifier.events.number import COUNTED_ON
from verifier.facts import place as places
from verifier.facts.ordinal import same_series
from verifier.lexicon.events import COMMON, is_class, near
from verifier.model import Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from verifier.events.mention import Mention
    from verifier.events.rarity import Rarity
    from verifier.events.vectors import Vectors
    from verifier.events.when import When
    from verifier.model import Ordinal

    Wording = Callable[[], str]

# A pair this far apart in time is two happenings, whatever else agrees.
FAR_DAYS = 30
# Unrelated sentences of one topic are less alike, with values masked.
RELATED = 0.5


class Link(NamedTuple):
    """The score of a pair and the reasons for it; `barred` says what forbids it, where something does.

    Of most pairs nobody asks why, so that reasons are put into words only when they are read.
    `affinity` is the score without the time where two articles state times that exclude each other, else 0.
    """

    score: float
    worded: tuple[Wording, ...] = ()
    barred: Wording | None = None
    affinity: float = 0.0

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for the pair and against it."""
        return tuple(word() for word in self.worded)

    @property
    def veto(self) -> str:
        """What forbids the pair, or ""."""
        return self.barred() if self.barred else ""


NOTHING = Link(0.0)

Links = dict[tuple[int, int], Link]


def link(a: Mention, b: Mention, *, similarity: float, rarity: Rarity) -> Link:
    """How much speaks for two mentions of one class being one happening."""
    time = _time(a, b)
    parts = [
        _number(a, b),
        _kind(a, b),
        _where(a, b),
        _who(a, b),
        _words(a, b, rarity),
        _likeness(similarity),
        _coreference(a, b),
    ]
    barred = next((part.barred for part in parts if part.barred), None)
    disputed = barred is None and _days_clash(a, b)
    affinity = sum([part.score for part in parts])
    parts += [time, _one_scene(a, b)]
    worded = tuple([word for part in parts for word in part.worded])
    return Link(sum([p.score for p in parts]), worded, barred or time.barred, affinity if disputed else 0.0)


def _number(a: Mention, b: Mention) -> Link:
    one, two = a.ordinal, b.ordinal
    if not one or not two:
        return NOTHING
    if not (one.series and two.series) and one.head == two.head:
        # "The first hearing" names no series: another number is another one, the same may be the same.
        if one.number == two.number:
            return Link(1.0, (lambda: f"both are the {one.head} with number {one.number}",))
        return Link(0.0, (), lambda: f"another number: {one.number} and {two.number}")
    if not same_series(one, two):
        return Link(0.0, (), lambda: f"other series: {one.series or one.head} and {two.series or two.head}")
    if one.number != two.number:
        return Link(0.0, (), lambda: f"other number of one series: {_counted(one)} and {_counted(two)}")
    return Link(4.0, (lambda: f"both are number {one.number} of {one.series or one.head}",))


def _counted(ordinal: Ordinal) -> str:
    """A number with how it was counted, where no article prints it."""
    derived = ordinal.derivation.startswith(COUNTED_ON)
    return f"{ordinal.number} ({ordinal.derivation})" if derived else str(ordinal.number)


def _kind(a: Mention, b: Mention) -> Link:
    if a.frame.kind != b.frame.kind:
        return Link(-0.2, (lambda: f"a {a.frame.kind} and a {b.frame.kind} may be one happening",))
    shared = a.frame.objects & b.frame.objects
    if shared:
        return Link(1.6, (lambda: f"done to the same: {', '.join(sorted(shared))}",))
    if is_class(a.frame.kind) and a.frame.kind not in COMMON:
        return Link(0.8, (lambda: f"a kind of happening that a story has few of: {a.frame.kind}",))
    return NOTHING


def _one_scene(a: Mention, b: Mention) -> Link:
    """One town on one day, or one town and year of two plans, is more than the two apart."""
    if not a.when or not b.when or not a.when.said or not b.when.said or not a.when.overlaps(b.when):
        return NOTHING
    if not any(places.compare(p, q) in {"equal", "compatible"} for p in a.places for q in b.places):
        return NOTHING
    if a.when.fine and b.when.fine:
        return Link(1.0, (lambda: "one place on one day",))
    planned = a.frame.modality == b.frame.modality == "planned"
    return Link(1.0, (lambda: "planned for one place and time",)) if planned else NOTHING


def _numbered(a: Mention, b: Mention) -> bool:
    return bool(a.ordinal and b.ordinal)


def _time(a: Mention, b: Mention) -> Link:
    one, two = a.when, b.when
    if one is None or two is None:
        return NOTHING
    gap = one.gap(two)
    if gap == 0:
        return _one_time(one, two)
    if (
        one.said
        and two.said
        and not one.fine
        and not two.fine
        and a.frame.modality == b.frame.modality == "planned"
    ):
        return Link(-1.2, (lambda: f"planned for {one.shown} and {two.shown}",))
    if gap > FAR_DAYS and not _numbered(a, b):
        return Link(0.0, (), lambda: f"far apart in time: {_shown(one)} and {_shown(two)}")
    numbered = _numbered(a, b)
    if one.said and two.said:
        one_article = a.frame.article_id == b.frame.article_id
        return _stated_times(one, two, one_article=one_article, numbered=numbered)
    return NOTHING if numbered else _told_times(one, two)


def _one_time(one: When, two: When) -> Link:
    """Times that meet; stated ones say more than the days in which two articles are told."""
    if one.said and two.said:
        score = 2.0 if one.fine and two.fine else 0.5
        return Link(score, (lambda: f"the dates {one.shown} and {two.shown} agree",))
    return Link(0.3, (lambda: "told in the same days",))


def _stated_times(one: When, two: When, *, one_article: bool, numbered: bool) -> Link:
    """Two stated times that do not meet."""
    if one_article and not numbered:
        # An article that names two days tells of two happenings: "in July in Arlen and in October in Brask".
        return Link(0.0, (), lambda: f"one article names two times: {one.shown} and {two.shown}")
    # Without a number that holds them together, two stated days are two happenings unless much else agrees.
    start = -0.5 if numbered else -2.5
    return Link(
        start - min(one.gap(two), 15) / 10, (lambda: f"the dates {one.shown} and {two.shown} differ",)
    )


def _shown(when: When) -> str:
    """A time as a reason prints it: no article says of the Cold War the days before it was told."""
    return when.shown if when.said else f"{when.shown}, the time of the report"


def _told_times(one: When, two: When) -> Link:
    """Two times that do not meet, of which one at least is only when its article was told."""
    gap = one.gap(two)
    if (one.said and one.fine) or (two.said and two.fine):
        return Link(-1.0 - min(gap, 15) / 10, (lambda: f"told of other days: {one.shown} and {two.shown}",))
    return Link(-1.0, (lambda: f"told of other days: {one.shown} and {two.shown}",))


def _days_clash(a: Mention, b: Mention) -> bool:
    """Whether two articles state times of what both tell as past, or both as planned, that do not meet."""
    if a.frame.article_id == b.frame.article_id or _numbered(a, b) or not a.when or not b.when:
        return False
    if not (a.when.said and b.when.said and a.when.gap(b.when)):
        return False
    ahead = (a.frame.modality == "planned", b.frame.modality == "planned")
    return ahead[0] == ahead[1] and ((a.when.fine and b.when.fine) or not any(ahead))


def _where(a: Mention, b: Mention) -> Link:
    answers = [(places.compare(p, q), p, q) for p in a.places for q in b.places]
    if any(answer in {"equal", "compatible"} for answer, _, _ in answers):
        _, p, q = next(t for t in answers if t[0] in {"equal", "compatible"})
        one = p.name == q.name
        return Link(
            1.0, (lambda: f"one place: {p.name}" if one else f"the places {p.name} and {q.name} agree",)
        )
    clash = next((t for t in answers if t[0] == "conflicting"), None)
    if clash:
        return Link(-1.5, (lambda: f"the places {clash[1].name} and {clash[2].name} differ",))
    return NOTHING


def _who(a: Mention, b: Mention) -> Link:
    mine, other = a.agents | a.patients, b.agents | b.patients
    shared = mine & other
    if shared:
        score = min(0.7 * len(shared) + 0.3, 2.0)
        if mine - other and other - mine:
            score -= 1.2  # each names somebody whom the other does not
        elif mine == other and len(mine) > 1:
            score += 0.3
        return Link(score, (lambda: f"both involve {', '.join(sorted(shared))}",))
    if mine and other:
        return Link(-1.2, (lambda: f"others take part: {_names(mine)} and {_names(other)}",))
    return NOTHING


def _names(names: frozenset[str]) -> str:
    return " and ".join(sorted(names))


def _words(a: Mention, b: Mention, rarity: Rarity) -> Link:
    value = 0.8 if a.frame.lemma == b.frame.lemma else 0.4
    if a.frame.plural != b.frame.plural:
        return Link(value - 1.5, (lambda: f"{_named(a, b)}, one of them of several",))
    shared = frozenset() if _one_sentence(a, b) else a.frame.words & b.frame.words
    if not shared:
        return Link(value, (lambda: _named(a, b),))
    score = value + min(0.5 * rarity.of(shared), 2.0)
    return Link(score, (lambda: _named(a, b), lambda: f"words in both: {', '.join(sorted(shared)[:6])}"))


def _named(a: Mention, b: Mention) -> str:
    if a.frame.lemma == b.frame.lemma:
        return f"both say “{a.frame.lemma}”"
    return f"“{a.frame.lemma}” and “{b.frame.lemma}” name one kind of happening"


def _one_sentence(a: Mention, b: Mention) -> bool:
    return a.frame.article_id == b.frame.article_id and a.frame.sentence == b.frame.sentence


def _likeness(similarity: float) -> Link:
    if similarity >= RELATED:
        said = "without their values the sentences are {:.2f} alike"
        return Link(3.0 * (similarity - 0.4), (lambda: said.format(similarity),))
    return NOTHING


def _coreference(a: Mention, b: Mention) -> Link:
    if a.frame.article_id != b.frame.article_id:
        return NOTHING
    early, late = sorted((a, b), key=lambda m: m.order)
    if late.takes_up == early.order:
        return Link(3.0, (lambda: f"“{late.frame.lemma}” takes up the {early.frame.lemma} named before",))
    if _one_sentence(a, b):
        return Link(-1.0, (lambda: "named twice in one sentence",))
    if late.frame.definite and not late.ordinal and a.frame.kind == b.frame.kind and not _others(late, early):
        return Link(0.8, (lambda: f"“the {late.frame.lemma}” may take up what the article named before",))
    return NOTHING


def _others(late: Mention, early: Mention) -> bool:
    """Whether names before a noun say that it is another one: "on the margins of the Council's meeting"."""
    owners = {f.entity for f in late.frame.facts if isinstance(f, Name) and f.end <= late.frame.start}
    known = {f.entity for f in early.frame.facts if isinstance(f, Name)}
    return bool(owners) and not owners & known


def links(mentions: Sequence[Mention], vectors: Vectors, rarity: Rarity) -> Links:
    """The link of every two mentions whose classes may name one happening, by their indexes."""
    alike = vectors.masked_alike([mention.frame.claim_id for mention in mentions], RELATED)
    return {
        (i, j): link(mentions[i], mentions[j], similarity=alike.get((i, j), 0.0), rarity=rarity)
        for i, j in _kindred(mentions)
    }


def _kindred(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Pairs of indexes of near classes, in order: few classes are compared instead of many mentions."""
    members: dict[str, list[int]] = {}
    for n, mention in enumerate(mentions):
        members.setdefault(mention.frame.kind, []).append(n)
    beside = {kind: sorted(n for k in members if near(kind, k) for n in members[k]) for kind in members}
    for i, mention in enumerate(mentions):
        others = beside[mention.frame.kind]
        yield from ((i, j) for j in others[bisect(others, i) :])
