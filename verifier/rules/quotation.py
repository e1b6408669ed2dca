"""One quotation in several articles, in the same or in other words.

What it does
    Aligns quoted words of one speaker word by word. A number, a name, a denial or a single content word that
    differs while all the rest agrees is a conflict; a shorter excerpt, an omission, another form or
    spelling of a word is a variant.

Why it matters
    Quotation marks promise the very words. "We will not sell" and "we will sell" cannot both have been said.

Known limits
    Translations of one speech differ in many words and are left alone, as is whatever differs in more than
    one place that bears meaning. Items that are added to a list count as left out by the other outlet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.closure import closed
from verifier.events.drift import Drift, Word, likeness, quoted
from verifier.model import Span
from verifier.rules import (
    Holding,
    Sides,
    Topic,
    agree,
    apart,
    clash,
    conflict,
    finding,
    judged,
    passage,
    silent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Claim, Finding, Reading, Sentence

SHORTEST = 5  # words: "a disgrace" is quoted in many stories
UNNAMED = 8  # words in common when one article does not name the speaker
LONGEST = 160  # characters of a quotation that is shown as a value


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted stretch of a sentence, who says it, and the claim it stands in."""

    article_id: str
    sentence: int
    words: tuple[Word, ...]
    speaker: str
    claim_id: str
    told: int


def check(story: Story) -> Iterator[Finding]:
    """Conflicts for drifted words, variants for cuts, agreement on the very words."""
    found = [q for reading in story.readings for q in _quotations(story, reading)]
    same: list[tuple[int, int]] = []
    drifted: dict[tuple[str, str], list[dict[tuple[str, int], Holding]]] = {}
    clashing: set[int] = set()
    for n, m in _candidates(found):
        alike = likeness(found[n].words, found[m].words)
        if alike.drift and _one_speaker(found[n], found[m]):
            _record(story, drifted, found[n], found[m], alike.drift)
            clashing |= {n, m}
        elif alike.answer in {"same", "cut"} and _one_speaker(found[n], found[m]):
            same.append((n, m))
    for values in sorted(drifted):
        topic = Topic(rule="quotation", slot="quotation", subject="One quotation in two wordings", sure=0.8)
        groups = [list(side.values()) for side in drifted[values]]
        yield from clash(story, topic, groups)
    for group in closed(same):
        members = sorted({n for pair in group for n in same[pair]})
        if not clashing & set(members):
            yield from _told_alike(story, [found[n] for n in members])


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    every = (q for reading in pair.story.readings for q in _quotations(pair.story, reading))
    told = {(q.article_id, q.sentence) for q in every}
    return (
        pair.one_article()
        or pair.without(told, "a quotation of five words")
        or "the quotations are of other words"
    )


def _candidates(found: Sequence[Quotation]) -> list[tuple[int, int]]:
    """Pairs of different articles that share three words in a row."""
    holders: dict[tuple[str, ...], set[int]] = {}
    for n, quotation in enumerate(found):
        forms = [word.form for word in quotation.words]
        for at in range(len(forms) - 2):
            holders.setdefault(tuple(forms[at : at + 3]), set()).add(n)
    pairs = {(n, m) for together in holders.values() for n in together for m in together if n < m}
    return sorted((n, m) for n, m in pairs if found[n].article_id != found[m].article_id)


def _one_speaker(a: Quotation, b: Quotation) -> bool:
    if a.speaker and b.speaker:
        return a.speaker == b.speaker or bool(set(a.speaker.split()) & set(b.speaker.split()))
    return len({w.form for w in a.words} & {w.form for w in b.words}) >= UNNAMED


def _record(
    story: Story,
    drifted: dict[tuple[str, str], list[dict[tuple[str, int], Holding]]],
    a: Quotation,
    b: Quotation,
    drift: Drift,
) -> None:
    """One finding for two wordings, however many articles print each of them."""
    sides = [
        _differing(story, a, drift.a, drift.b, drift.what),
        _differing(story, b, drift.b, drift.a, drift.what),
    ]
    sides.sort(key=lambda holding: (holding.value.lower(), holding.article_id, holding.start))
    key = (sides[0].value.lower(), sides[1].value.lower())
    for kept, holding in zip(drifted.setdefault(key, [{}, {}]), sides, strict=True):
        kept.setdefault((holding.article_id, holding.start), holding)


def _differing(
    story: Story, quotation: Quotation, here: tuple[int, int], there: tuple[int, int], what: str
) -> Holding:
    """The words that differ; with their neighbours where one side has none ("will not pay", "will pay")."""
    first, last = here
    if first == last or there[0] == there[1]:
        first, last = max(0, first - 1), min(len(quotation.words), last + 1)
    span = Span(start=quotation.words[first].start, end=quotation.words[last - 1].end)
    return _holding(story, quotation, span, f"the quotations differ in a {what}")


def _told_alike(story: Story, members: Sequence[Quotation]) -> Iterator[Finding]:
    """The agreement of those who print the same words, and the variant of those who cut them."""
    wordings: dict[tuple[str, ...], list[Holding]] = {}
    for quotation in members:
        span = Span(start=quotation.words[0].start, end=quotation.words[-1].end)
        holding = _holding(story, quotation, span, "the quoted words")
        wordings.setdefault(tuple(word.form for word in quotation.words), []).append(holding)
    groups = [wordings[forms] for forms in sorted(wordings)]
    topic = Topic(rule="quotation", slot="quotation", subject="One quotation", sure=0.9)
    yield from judged(story, topic, Sides(groups, []))
    if len(groups) > 1:
        yield finding(
            story,
            rule="quotation",
            verdict="variant",
            slot="quotation",
            groups=groups,
            message=f"One quotation, of which the articles print more or less: {groups[0][0].value}.",
            confidence=0.85,
            why=("the quotations agree but for words that one of them leaves out or prints in another form",),
        )


def _quotations(story: Story, reading: Reading) -> Iterator[Quotation]:
    for sentence in reading.sentences:
        for span in sentence.quotes:
            words = quoted(t for t in sentence.tokens if span.start <= t.start and t.end <= span.end)
            if len(words) >= SHORTEST:
                claim = _claim(reading, sentence, span)
                source = claim.attribution.source.lower() if claim and claim.attribution.direct else ""
                yield Quotation(
                    reading.article.id,
                    sentence.index,
                    words,
                    story.name(source),
                    claim.id if claim else "",
                    0,
                )


def _claim(reading: Reading, sentence: Sentence, span: Span) -> Claim | None:
    """The claim that the quotation is made of: one that is said directly, and the longest of them."""
    inside = [
        claim
        for claim in reading.claims
        if claim.sentence == sentence.index
        and any(s.start < span.end and span.start < s.end for s in claim.spans)
    ]
    return max(
        inside,
        key=lambda c: (c.attribution.direct, min(c.end, span.end) - max(c.start, span.start), c.id),
        default=None,
    )


def _holding(story: Story, quotation: Quotation, span: Span, note: str) -> Holding:
    text = story.article(quotation.article_id).text[span.start : span.end]
    shown = " ".join(text.split())
    return Holding(
        value=shown if len(shown) <= LONGEST else f"{shown[:LONGEST].rsplit(' ', 1)[0]} …",
        fact=passage(story, quotation, span.start, span.end, note, text=shown),
        article_id=quotation.article_id,
        claim_id=quotation.claim_id,
        start=span.start,
        end=span.end,
        told=quotation.told,
        modality="happened",
        source=quotation.speaker,
        note=note,
    )


EXAMPLES = (
    conflict(
        'date 2025-03-07 Velm, March 7 - "We will not sell the harbour of Velm to foreign firms," Ada Holm '
        "said.",
        'date 2025-03-07 Velm, March 7 - "We will sell the harbour of Velm to foreign firms," said Ada Holm.',
        note="a denial left out",
    ),
    conflict(
        'date 2025-06-13 Marl, June 13 - "This is the 40th time that we pay for the bridge," Emil Vogt said.',
        'date 2025-06-14 Marl, June 14 - Emil Vogt said: "This is the 14th time that we pay for the bridge."',
        note="miss: another number: the rule about numbers in a series says it first",
    ),
    conflict(
        'date 2025-06-13 Marl, June 13 - "Our nurses deserve a decent wage and safe hospitals," Rita Salo '
        "said.",
        'date 2025-06-13 Marl, June 13 - "Our teachers deserve a decent wage and safe hospitals," said '
        "Rita Salo.",
        note="one noun in the place of another",
    ),
    conflict(
        'date 2025-09-19 Orsa, Sept. 19 - "The talks in Orsa on the border were a success for both peoples," '
        "President Ada Holm said.",
        'date 2025-09-19 Orsa, Sept. 19 - "The talks in Orsa on the border were a failure for both peoples," '
        "President Ada Holm said.",
        note="the opposite",
    ),
    conflict(
        'date 2025-09-19 Orsa, Sept. 19 - "It is impossible to reopen the mine before next winter," '
        "engineer Nils Aas said.",
        'date 2025-09-20 Orsa, Sept. 20 - "It is possible to reopen the mine before next winter," '
        "engineer Nils Aas said.",
        note="a prefix that denies",
    ),
    conflict(
        'date 2025-05-09 Kolva, May 9 - "I have full trust in Minister Brandt and her plan for the river," '
        "the "
        "mayor, Emil Vogt, said.",
        'date 2025-05-09 Kolva, May 9 - "I have full trust in Minister Salo and her plan for the river," the '
        "mayor, Emil Vogt, said.",
        note="another name",
    ),
    agree(
        'date 2025-03-07 Velm, March 7 - "We owe the families of the crew an honest answer," Ada Holm said.',
        'date 2025-03-08 Velm, March 8 - In Velm, Ada Holm told reporters: "We owe the families of the '
        "crew an "
        'honest answer."',
        note="the very words",
    ),
    agree(
        'date 2025-03-07 Velm, March 7 - "We owe the families of the crew an honest answer, and we shall '
        "give it "
        'to them before the summer," Ada Holm said.',
        'date 2025-03-07 Velm, March 7 - "We owe the families of the crew an honest answer," Ada Holm said.',
        note="an excerpt is a variant",
    ),
    agree(
        'date 2025-07-04 Ulsen, July 4 - "The plant, which my grandfather built, will open again this year," '
        "owner Emil Vogt said.",
        'date 2025-07-04 Ulsen, July 4 - "The plant ... will open again this year," owner Emil Vogt said.',
        note="an omission with its dots",
    ),
    agree(
        'date 2025-07-04 Ulsen, July 4 - The accord rests on "trust, common rules and mutual respect of both '
        'nations", Ada Holm said.',
        'date 2025-07-04 Ulsen, July 4 - The accord rests on "trust, common rules, shared aims and mutual '
        "respect "
        'of both nations", Ada Holm said.',
        note="an item added to a list is a variant, since the other outlet may have left it out",
    ),
    agree(
        "date 2025-04-25 Marl, April 25 - “We don't know who opened the valve at the depot,” Rita Salo said.",
        "date 2025-04-25 Marl, April 25 - “We do not know who opened the valve at the depot”, Rita Salo "
        "said.",
        note="a contraction",
    ),
    silent(
        'date 2025-04-25 Marl, April 25 - "We will organise a programme for 12 schools in Marl," Rita Salo '
        "said.",
        'date 2025-04-25 Marl, April 25 - "We will organize a program for twelve schools in Marl," Rita '
        "Salo said.",
        note="spellings, and a number in words",
    ),
    silent(
        'date 2025-11-07 Ruhn, Nov. 7 - "Our answer to this attack on Ruhn will be harsh and swift," the '
        "general "
        "said through an interpreter.",
        'date 2025-11-07 Ruhn, Nov. 7 - "Our reply to this assault on Ruhn will be hard and quick," the '
        "general "
        "said, according to another translation.",
        note="two translations",
    ),
    silent(
        'date 2025-11-07 Ruhn, Nov. 7 - "We need more time to rebuild the houses on the coast," Ada Holm '
        "said.",
        'date 2025-11-07 Ruhn, Nov. 7 - "We need more money to rebuild the houses on the coast," Emil Vogt '
        "said.",
        note="two speakers",
    ),
    silent(
        'date 2025-02-14 Brenn, Feb. 14 - Rita Salo was "determined" not to "give up the house of her '
        'parents".',
        'date 2025-02-14 Brenn, Feb. 14 - "I am determined not to give up the house of my parents," Rita '
        "Salo said.",
        note="the denial stands outside the quotation marks",
    ),
    silent(
        'date 2025-02-14 Brenn, Feb. 14 - "We are proud of the players and of the fans," coach Nils Aas '
        'said. "We '
        'have won ten games and lost two."',
        'date 2025-02-14 Brenn, Feb. 14 - "We are proud of the players and of the fans," coach Nils Aas '
        'said. "We '
        'have drawn one game and rested two players."',
        note="two sentences of one speech",
    ),
    silent(
        'date 2025-10-10 Sarn, Oct. 10 - "They told us the dam would hold for another year," farmer Ole '
        "Ruud said.",
        'date 2025-10-10 Sarn, Oct. 10 - "[The engineers] told us the dam would hold for another year," '
        "farmer Ole "
        "Ruud said.",
        note="a pronoun explained in brackets",
    ),
    apart(
        'date 2025-10-10 Sarn, Oct. 10 - "There was water up to the windows of the school," Ole Ruud said.',
        'date 2025-10-10 Sarn, Oct. 10 - "There was smoke in all the rooms on the second floor," Ole Ruud '
        "said.",
        note="two quotations of one man",
    ),
)
