"""Links of pairs in, groups of mentions that are one happening out.

Pairs join in order of their score unless something forbids it. Then those are looked at that agree in
everything but the time: where two articles each tell of one such happening only, one of the two may have the
day wrong, and they are one; where an article tells of another one that fits, they stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.when import YEAR
from verifier.lexicon.events import is_class
from verifier.lexicon.speech import SAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events.link import Link, Links
    from verifier.events.mention import Mention

# Below this a pair of mentions is not taken for one happening.
ENOUGH = 3.0
# The least average of all pairs when two groups join.
TOGETHER = 0.9
# So much without the time makes two mentions one happening that two articles date differently.
FIRM = 3.2
# So much where the two dates lie further apart than a slip of days.
FIRM_FAR = 4.2
FAR_DAYS = 30
# So much for a verb that names no class of happening, of which a story may have many.
FIRM_PLAIN = 3.6
ANNOUNCED = frozenset({"announcement", "send", "publish"})
# What happens to one person or body once.
ONCE = frozenset({"birth", "death", "murder", "foundation"})
# What comes so near to a pair in everything but the time is a rival of it.
MARGIN = 0.8


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups while they grow: the group of each mention, its members and what joined them."""

    home: list[int]
    members: dict[int, list[int]]
    reasons: dict[int, list[str]]

    def join(self, i: int, j: int, reasons: Sequence[str]) -> None:
        """Make one group of those of two mentions."""
        keep, gone = sorted((self.home[i], self.home[j]))
        self.members[keep] += self.members.pop(gone)
        self.reasons[keep] += [*self.reasons.pop(gone), *reasons]
        for member in self.members[keep]:
            self.home[member] = keep


def groups(mentions: Sequence[Mention], pairs: Links) -> list[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Groups of indexes of mentions that are one happening, with the reasons that joined them."""
    count = len(mentions)
    found = Groups(list(range(count)), {n: [n] for n in range(count)}, {n: [] for n in range(count)})
    for (i, j), pair in sorted(pairs.items(), key=lambda entry: (-round(entry[1].score, 3), entry[0])):
        if pair.score < ENOUGH:
            break
        if found.home[i] != found.home[j] and not pair.barred and _allowed(found, i, j, pairs):
            found.join(i, j, pair.reasons)
    disputed = [(key, pair) for key, pair in pairs.items() if pair.affinity >= FIRM]
    for (i, j), pair in sorted(disputed, key=lambda entry: (-round(entry[1].affinity, 3), entry[0])):
        if found.home[i] == found.home[j] or not _bound(mentions[i], mentions[j], pair):
            continue
        if _allowed(found, i, j, pairs, disputed=True) and not any(
            _rival(mentions, pairs, found, one, other) for one, other in ((i, j), (j, i))
        ):
            found.join(i, j, (*pair.reasons, "all but the time agrees, and neither tells of another"))
    return [
        (tuple(sorted(found.members[key])), tuple(dict.fromkeys(found.reasons[key])))
        for key in sorted(found.members)
    ]


def _across(found: Groups, i: int, j: int, pairs: Links) -> Iterator[Link]:
    for a in found.members[found.home[i]]:
        for b in found.members[found.home[j]]:
            pair = pairs.get((min(a, b), max(a, b)))
            if pair:
                yield pair


def _allowed(found: Groups, i: int, j: int, pairs: Links, *, disputed: bool = False) -> bool:
    """No pair across two groups is forbidden, and on the whole they speak for each other.

    What two articles date differently speaks for no join, unless the time is what is `disputed`.
    """
    across = list(_across(found, i, j, pairs))
    if any(pair.barred and not (disputed and pair.affinity) for pair in across):
        return False
    if any(pair.affinity for pair in across) and not disputed:
        return False
    scores = [pair.affinity if disputed and pair.affinity else pair.score for pair in across]
    return sum(scores) >= TOGETHER * len(scores)


def _bound(a: Mention, b: Mention, pair: Link) -> bool:
    """Whether more than words holds two mentions together: who takes part or what it is done to."""
    people = bool((a.agents | a.patients) & (b.agents | b.patients))
    things = bool(a.frame.objects & b.frame.objects)
    if a.frame.kind in ANNOUNCED or (a.frame.kind in SAY and not is_class(a.frame.kind)):
        return False  # a company announces something every day
    if not is_class(a.frame.kind) and not (people and things):
        return (people or things) and pair.affinity >= FIRM_PLAIN and not _far(a, b)
    return (people or things) and (not _far(a, b) or (pair.affinity >= FIRM_FAR and _slip(a, b)))


def _far(a: Mention, b: Mention) -> bool:
    assert a.when
    assert b.when
    return a.when.gap(b.when) > FAR_DAYS


def _slip(a: Mention, b: Mention) -> bool:
    """Whether two dates that lie far apart can be one date with a slip: another month, or another year.

    What happens once only, a birth or a founding, may be dated anyhow.
    """
    assert a.when
    assert b.when
    if a.frame.kind == b.frame.kind and a.frame.kind in ONCE:
        return True
    if a.when.fine and b.when.fine:
        return a.when.low.day == b.when.low.day
    return not a.when.fine and not b.when.fine and a.when.gap(b.when) < YEAR


def _rival(mentions: Sequence[Mention], pairs: Links, found: Groups, i: int, j: int) -> bool:
    """Whether the article of mention `j` tells of another happening that fits mention `i` as well."""
    mine, taken = mentions[i], mentions[j]
    for n, other in enumerate(mentions):
        if other.frame.article_id != taken.frame.article_id or found.home[n] == found.home[j]:
            continue
        pair = pairs.get((min(i, n), max(i, n)))
        if pair is None or not other.when or not other.when.said or not mine.when:
            continue
        likeness = pair.affinity or pair.score
        if other.when.overlaps(mine.when) and likeness >= FIRM - MARGIN:
            return True
        if not other.when.overlaps(mine.when) and likeness >= pairs[min(i, j), max(i, j)].affinity - MARGIN:
            return True
    return False
