"""Organisations under a new and an old name.

What it does
    Reads where an article says that an organisation was renamed ("the Harbour Board, since renamed the Port
    Authority", "the Port Authority, formerly the Harbour Board"), and lists the articles that use either name
    as a variant.

Why it matters
    Under two names one ministry looks like two, and whoever searches for one name misses half of the reports.

Known limits
    Some article has to state the change of name. Names that an article only abbreviates are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.institutions import ORGANISATION_HEADS
from verifier.model import Fact, Name
from verifier.rules import Holding, agree, apart, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Reading, Sentence

_WORD = r"[A-Z][\w&’'-]*"
_NAME = rf"{_WORD}(?:[ ](?:(?:of|for|and|on|the|de|der)[ ]){{0,2}}{_WORD}){{0,7}}"
_NEW, _OLD = rf"(?P<new>{_NAME})", rf"(?P<old>{_NAME})"
_ONCE = r"(?:formerly|previously|until (?:recently|(?:\w+ )?\d{4}))(?: known as| called| named)?"
_CALLED = r"(?: (?:as|to))?(?: known as| called)?"
_HAS = r"(?:has |was |were |which |that |since |later |then |been )*"
CUE = re.compile(r"formerly|previously|until|renamed|now|changed its name")
RENAMED = tuple(
    re.compile(form)
    for form in (
        rf"{_NEW}(?:, | \(| – | - ){_ONCE} (?:the )?{_OLD}",
        rf"{_OLD}(?:,| \()? ?{_HAS}renamed{_CALLED} (?:the )?{_NEW}",
        rf"{_OLD}(?:, | \()now(?: known as| called)? (?:the )?{_NEW}",
        rf"{_OLD}(?:,)? (?:which |has |had )*changed its name to (?:the )?{_NEW}",
        rf"{_NEW}(?:,)? (?:which |has |had )*changed its name from (?:the )?{_OLD}",
    )
)


OFFICES = frozenset(
    {"Minister", "President", "Director", "Professor", "Mayor", "Chairman", "Secretary", "Chief"}
)


@dataclass(frozen=True, slots=True)
class Renaming:
    """An old and a new name, and the words of the article that says so."""

    old: str
    new: str
    words: str


def check(story: Story) -> Iterator[Finding]:
    """One variant for each stated change of name whose two names stand in different articles."""
    stated: dict[tuple[str, str], list[str]] = {}
    for reading in story.readings:
        for sentence in reading.sentences:
            for renaming in _renamings(reading, sentence):
                stated.setdefault((renaming.old, renaming.new), []).append(renaming.words)
    for (old, new), words in sorted(stated.items()):
        named = {
            name: [h for r in story.readings for h in _holdings(r, name, other)]
            for name, other in ((old, new), (new, old))
        }
        articles = {name: {h.article_id for h in found} for name, found in named.items()}
        if not all(named.values()) or len(articles[old] | articles[new]) < 2:
            continue
        behind = len(articles[old] - articles[new])
        told = f"; {behind} of the articles use only the old name" if behind else ""
        yield finding(
            story,
            rule="organisation",
            verdict="variant",
            slot="organisation",
            groups=[named[old], named[new]],
            message=f"One organisation under two names: {old}, renamed {new}{told}.",
            confidence=0.85,
            why=tuple(f"an article says so: “{said}”" for said in sorted(set(words))[:3]),
        )


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.lacks("name") or "no article says that one of the names has replaced the other"


def _renamings(reading: Reading, sentence: Sentence) -> Iterator[Renaming]:
    for form in RENAMED if CUE.search(sentence.text) else ():
        for match in form.finditer(sentence.text):
            old, new = (match[side].removeprefix("The ").strip() for side in ("old", "new"))
            if old != new and _organisation(reading, old, new):
                yield Renaming(old, new, " ".join(match.group().split()))


def _organisation(reading: Reading, old: str, new: str) -> bool:
    """Whether the names are of a body: "Ada Holm, formerly Ada Brandt" and "Holm, now Minister" are not."""
    people = {f.text for f in reading.facts if isinstance(f, Name) and f.type == "person"}
    bodies = {
        f.text.removeprefix("the ") for f in reading.facts if isinstance(f, Name) and f.type != "person"
    }
    heads = [set(name.lower().replace("-", " ").split()) & ORGANISATION_HEADS for name in (old, new)]
    if {old, new} & people or any(name.split()[0] in OFFICES for name in (old, new)):
        return False
    return all(heads) or (any(heads) and bool({old, new} & bodies)) or {old, new} <= bodies


def _holdings(reading: Reading, name: str, other: str) -> Iterator[Holding]:
    """Every place where an article prints a name, and not as a part of the other one."""
    longer = re.escape(other) if name in other else r"(?!)"
    text = re.sub(longer, lambda match: "-" * len(match.group()), reading.article.text)
    for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
        line = next((s for s in reading.sentences if s.start <= match.start() < s.end), None)
        if line is None:
            continue
        printed = Fact(
            kind="name",
            start=match.start(),
            end=match.end(),
            text=name,
            sentence=line.index,
            derivation="as printed",
        )
        yield Holding.of_reading(reading, printed, name)


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm, formerly the Harbour Board of Velm, "
        "fined "
        "two captains.",
        "date 2025-03-07 Velm, March 7 - Two captains were fined by the Harbour Board of Velm.",
        note="formerly",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade, since renamed the Ministry of Economic "
        "Affairs, "
        "drew up the plan.",
        "date 2025-06-13 Marl, June 13 - The plan was drawn up by the Ministry of Economic Affairs.",
        note="since renamed",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Lake Commission (now the Water Agency) will meet in Marl.",
        "date 2025-06-14 Marl, June 14 - The Lake Commission will meet in Marl.",
        note="now",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Orsa Savings Bank changed its name to the Coast Bank in May.",
        "date 2025-09-19 Orsa, Sept. 19 - Customers of the Orsa Savings Bank lost money.",
        "date 2025-09-20 Orsa, Sept. 20 - Customers of the Coast Bank lost money.",
        note="changed its name",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Coast Guard Agency was renamed the Sea Rescue Agency last "
        "year.",
        "date 2025-09-19 Orsa, Sept. 19 - A boat of the Coast Guard Agency found the crew.",
        note="was renamed",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Institute for Sea Research, until 2019 called the Fish "
        "Institute, "
        "counts seals.",
        "date 2025-09-19 Orsa, Sept. 19 - Seals are counted by the Fish Institute every year.",
        note="until a year",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade, now the Ministry of Trade and Labour, drew "
        "up a "
        "plan.",
        "date 2025-06-13 Marl, June 13 - A plan was drawn up by the Ministry of Trade and Labour.",
        note="the old name is a part of the new one",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm fined two captains.",
        "date 2025-03-07 Velm, March 7 - The Harbour Board of Velm fined two captains.",
        note="nobody says that the one became the other",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - Ada Holm, formerly Director of the Port Authority, fined two "
        "captains.",
        "date 2025-03-07 Velm, March 7 - The Port Authority fined two captains.",
        note="a former office",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - Ada Holm, formerly Ada Brandt, runs the Port Authority.",
        "date 2025-03-07 Velm, March 7 - Ada Brandt runs the Port Authority.",
        note="a person's name",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm, formerly the Harbour Board of Velm, "
        "fined "
        "two captains.",
        "date 2025-03-07 Velm, March 7 - Two captains were fined in Velm.",
        note="the other article names neither",
    ),
    apart(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade and now the Ministry of Labour have objected.",
        "date 2025-06-13 Marl, June 13 - The Ministry of Labour has objected.",
        note="one ministry after the other",
    ),
    apart(
        "date 2025-06-13 Marl, June 13 - Emil Vogt, now Minister of Trade, once led the Water Agency.",
        "date 2025-06-13 Marl, June 13 - The Water Agency was led by Emil Vogt.",
        note="a new office",
    ),
)
