"""Words that exclude each other when said of the same thing."""

from __future__ import annotations

# Pairs of sets: a word of the left against a word of the right.
OPPOSITES: tuple[tuple[str, str], ...] = (
    (
        "uphold confirm affirm reaffirm sustain endorse",
        "overturn quash reverse annul void overrule strike-down set-aside",
    ),
    (
        "approve accept adopt pass ratify back authorise authorize",
        "reject refuse veto decline block dismiss oppose",
    ),
    ("convict guilty", "acquit exonerate clear innocent"),
    (
        "rise increase climb grow gain jump surge soar up",
        "fall decrease drop decline shrink slip plunge slump down",
    ),
    ("win victory triumph", "lose defeat loss"),
    ("open reopen inaugurate", "close shut"),
    ("unanimous unanimously", "split divided dissent disagree majority"),
    ("survive alive", "die dead perish kill killed"),
    ("begin start commence launch", "end finish conclude stop halt cancel scrap abandon"),
    ("arrest detain jail imprison", "release free liberate"),
    ("enter join", "leave quit exit withdraw"),
    ("allow permit legalise legalize", "ban forbid prohibit outlaw"),
    ("confirm admit acknowledge", "deny refute"),
    ("import", "export"),
    ("buy purchase acquire", "sell"),
    ("hire recruit appoint", "fire sack dismiss"),
    ("raise lift boost hike", "cut lower reduce slash trim"),
    ("include", "exclude"),
    ("agree consent", "refuse disagree"),
    ("present attend", "absent miss skip boycott"),
    ("succeed success successful", "fail failure unsuccessful"),
    ("public", "private secret"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("first", "last"),
    ("occupied full crowded", "empty unoccupied vacant deserted"),
    ("strengthen deepen expand", "weaken loosen scale-back"),
    ("support", "oppose"),
    ("extend", "shorten"),
    ("precede", "follow"),
)
# Of these, the ones that settle a matter: said of one thing, both cannot be so.
OUTCOMES: tuple[tuple[str, str], ...] = (
    ("uphold confirm affirm reaffirm sustain", "overturn quash reverse annul void overrule"),
    ("approve accept adopt pass ratify", "reject refuse veto"),
    ("convict guilty", "acquit exonerate innocent"),
    ("win", "lose"),
    ("unanimous unanimously", "split divide"),
    ("allow permit legalise legalize", "ban forbid prohibit outlaw"),
    ("succeed successful", "fail unsuccessful"),
    ("precede", "follow"),
)
_OUTCOME_SIDES = tuple((frozenset(a.split()), frozenset(b.split())) for a, b in OUTCOMES)
_SIDES = tuple((frozenset(a.split()), frozenset(b.split())) for a, b in OPPOSITES)


def opposite(a: str, b: str) -> bool:
    """Whether two lemmas exclude each other."""
    return any((a in left and b in right) or (b in left and a in right) for left, right in _SIDES)


def outcomes(a: frozenset[str], b: frozenset[str]) -> tuple[str, str] | None:
    """The first pair of words, one of each set, that settle a matter in opposite ways."""
    return _opposed(a, b, _OUTCOME_SIDES)


def opposed(a: frozenset[str], b: frozenset[str]) -> tuple[str, str] | None:
    """The first pair of words, one of each set, that exclude each other."""
    return _opposed(a, b, _SIDES)


def _opposed(
    a: frozenset[str], b: frozenset[str], sides: tuple[tuple[frozenset[str], frozenset[str]], ...]
) -> tuple[str, str] | None:
    for left, right in sides:
        for mine, other in ((left, right), (right, left)):
            if a & mine and b & other and not (a & other) and not (b & mine):
                return min(a & mine), min(b & other)
    return None


def known(lemma: str) -> bool:
    """Whether the word settles a matter."""
    return any(lemma in left or lemma in right for left, right in _OUTCOME_SIDES)
