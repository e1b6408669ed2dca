"""Two fillers in, what speaks for and against their filling one slot out: numbers with names.

No number depends on the two values themselves but `ratio`, which says how far apart two quantities lie
(outlets contradict each other by a digit or a half, seldom by a hundredfold), `slip_*` and `gap`, which say
the same of two dates, and `known_*` of the pairing, which say how many other articles give either.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from verifier.events.context import LINKING, shared
from verifier.events.when import FINE, YEAR
from verifier.facts.quantity import same_counted
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.counting import PEOPLE
from verifier.lexicon.events import near, noun_class, verb_class
from verifier.model import Name, Quantity, Timex

if TYPE_CHECKING:
    from verifier.events.rarity import Rarity
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story

Features = dict[str, float]
COMMON = frozenset(
    "people person man woman child worker officer member year day week month hour time game part group case "
    "thing way home house car team official player point victim family student".split()
)
COUNTED = frozenset({"", "person"})  # base units of which what is counted has to be the same
MANY = 25.0  # a weight of shared words above which more says nothing more
EARLY, LATE = 0.35, 0.6  # of an article
FEW = 20
FAR = 3.0  # powers of ten
SHORT = 3  # days
SLIPS = ("slip_day", "slip_month", "slip_year", "gap")
PHASES = {
    "start": frozenset("begin start commence open enter take effect kick launch since from".split()),
    "end": frozenset("end close conclude finish last run until expire by till".split()),
}


def features(story: Story, rarity: Rarity, a: Filler, b: Filler) -> Features:
    """What two fillers share, apart from their rivals (see `pairing`)."""
    found = _words(rarity, a, b) | _hosts(a, b) | _people(a, b) | _where(a, b) | _events(a, b) | _said(a, b)
    bond = shared(story, a.context, b.context)
    found |= {
        "bond": bond.score,
        "apart": float(bool(bond.apart)),
        "apart_period": float("period" in bond.apart),
        "apart_time": float("time" in bond.apart),
        "ratio": 0.0,
    }
    if isinstance(a.fact, Quantity) and isinstance(b.fact, Quantity):
        found |= _quantities(a.fact, b.fact)
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        found |= _times(a, a.fact, b, b.fact)
    if isinstance(a.fact, Name) and isinstance(b.fact, Name):
        found |= _described(rarity, a, b)
    return found


def _described(rarity: Rarity, a: Filler, b: Filler) -> Features:
    """What two people are said to be, by their sentences and anywhere in their articles."""
    both = a.known_as & b.known_as
    here = (a.described & b.known_as) | (a.known_as & b.described)
    return {
        "described": float(bool(a.known_as)) + float(bool(b.known_as)),
        "described_same": min(rarity.of(both), MANY),
        "described_overlap": rarity.overlap(a.known_as, b.known_as),
        "described_differ": float(bool(a.known_as and b.known_as) and not both),
        "described_here": min(rarity.of(here), MANY),
        "described_beside": min(rarity.of(a.described & b.described), MANY),
        "described_telling": min(rarity.of(a.telling & b.telling), MANY),
        "described_here_telling": min(rarity.of(here & a.telling & b.telling), MANY),
    }


def _times(a: Filler, f: Timex, b: Filler, g: Timex) -> Features:
    phases = _phases(a, f), _phases(b, g)
    return {
        "timex_relation_differ": float(f.relation != g.relation),
        "granularity_differ": float(f.granularity != g.granularity),
        "both_days": float(f.granularity == g.granularity == "day"),
        "years": float({f.granularity, g.granularity} <= {"year", "year-range", "decade"}),
        "clocks": float(bool(f.clock)),
        "explicit_both": float(f.explicit and g.explicit),
        "explicit_one": float(f.explicit != g.explicit),
        "weekday_both": float(bool(f.weekdays and g.weekdays)),
        "weekday_one": float(bool(f.weekdays) != bool(g.weekdays)),
        "loose": float(any(t.granularity not in FINE and not t.explicit for t in (f, g))),
        "kinds_far": float(
            bool(a.kinds and b.kinds) and not any(near(x, y) for x in a.kinds for y in b.kinds)
        ),
        "phase_same": float(phases[0] == phases[1] != frozenset()),
        "phase_differ": float(bool(phases[0] and phases[1]) and phases[0] != phases[1]),
        "phase_one": float(bool(phases[0]) != bool(phases[1])),
        **slip(f, g),
    }


def slip(f: Timex, g: Timex) -> Features:
    """How two dates differ: a slip of the pen changes the day a little, or only the month, or only the year.

    Two happenings differ by any number of days.
    """
    if not (f.low and f.high and g.low and g.high) or f.clock or g.clock:
        return dict.fromkeys(SLIPS, 0.0)
    gap = abs((f.low - g.low).days)
    one = f.granularity == g.granularity
    yearly = one and (f.low.month, f.low.day) == (g.low.month, g.low.day)
    monthly = one and not yearly and f.low.day == g.low.day
    return {
        "slip_day": float(one and 0 < gap <= SHORT),
        "slip_month": float(monthly and gap <= YEAR),
        "slip_year": float(yearly and gap <= 2 * YEAR + 1),
        "gap": min(math.log10(1 + gap), FAR),
    }


def _phases(filler: Filler, timex: Timex) -> frozenset[str]:
    """Whether a date is said of a start or of an end: "begins on", "until", "takes effect"."""
    words = {*filler.hosts[:3], filler.relation, timex.relation}
    return frozenset(phase for phase, table in PHASES.items() if words & table)


def _words(rarity: Rarity, a: Filler, b: Filler) -> Features:
    said, close = rarity.of(a.words & b.words), rarity.of(a.close & b.close)
    return {
        "claim_overlap": rarity.overlap(a.words, b.words),
        "claim_jaccard": said / max(1.0, rarity.of(a.words | b.words)),
        "claim_shared": min(said, MANY) / 10,
        "nearby_jaccard": rarity.jaccard(a.nearby, b.nearby),
        "close_jaccard": close / max(1.0, rarity.of(a.close | b.close)),
        "close_shared": min(close, MANY) / 10,
        "ordinals_differ": float(bool(a.ordinals ^ b.ordinals)),
    }


def _kind(lemma: str) -> str:
    return noun_class(lemma) or verb_class(lemma) or lemma


def _hosts(a: Filler, b: Filler) -> Features:
    if not a.hosts or not b.hosts:
        return dict.fromkeys(("host_same", "host_near", "host_crossed", "top_same", "hosts_shared"), 0.0) | {
            "relation_same": float(a.relation == b.relation)
        }
    one, two = a.hosts[0], b.hosts[0]
    mine, other = set(a.hosts), set(b.hosts)
    return {
        "host_same": float(one == two),
        "host_near": float(one != two and near(_kind(one), _kind(two))),
        "host_crossed": float(one != two and (one in other or two in mine)),
        "top_same": float(near(_kind(a.hosts[-1]), _kind(b.hosts[-1]))),
        "hosts_shared": len(mine & other) / min(len(mine), len(other)),
        "relation_same": float(a.relation == b.relation),
    }


def _compared(name: str, a: frozenset[str], b: frozenset[str]) -> Features:
    """Whether two sets meet, and whether both say something and do not."""
    return {f"{name}_same": float(bool(a & b)), f"{name}_differ": float(bool(a and b) and not a & b)}


def _people(a: Filler, b: Filler) -> Features:
    return (
        _compared("doers", a.doers, b.doers)
        | _compared("done", a.done, b.done)
        | _compared("actors", a.actors, b.actors)
        | _compared("names", a.names, b.names)
        | {
            "names_shared": float(min(len(a.names & b.names), 3)),
            "names_apart": float(bool(a.names - b.names) and bool(b.names - a.names)),
            "names_near": float(bool((a.names | a.doers | a.done) & (b.names | b.doers | b.done))),
        }
    )


def _where(a: Filler, b: Filler) -> Features:
    return (
        _compared("places", a.places, b.places)
        | _compared("local", a.local, b.local)
        | {
            "places_apart": float(bool(a.places - b.places) and bool(b.places - a.places)),
            "local_one": float(bool(a.local) != bool(b.local)),
        }
    )


def meet(f: Timex, g: Timex) -> bool:
    """Whether two periods have a day in common."""
    return bool(f.low and f.high and g.low and g.high and f.low <= g.high and g.low <= f.high)


def _events(a: Filler, b: Filler) -> Features:
    together = any(meet(x, y) for x in a.times for y in b.times)
    dated = bool(a.times and b.times) and a.fact.kind != "timex"
    linked = a.fact.kind not in LINKING
    return {
        "event_same": float(linked and bool(a.events & b.events)),
        "event_other": float(
            linked and bool(a.events and b.events) and not a.events & b.events and bool(a.kinds & b.kinds)
        ),
        "kind_other": float(bool(a.kinds and b.kinds) and not a.kinds & b.kinds),
        "time_same": float(dated and together),
        "time_differ": float(dated and not together),
    }


def _said(a: Filler, b: Filler) -> Features:
    sources = [frozenset(filler.source.lower().split()) for filler in (a, b)]
    return _compared("source", *sources) | {
        "modality_same": float(a.modality == b.modality),
        "planned_differ": float((a.modality == "planned") != (b.modality == "planned")),
        "background_differ": float((a.modality == "background") != (b.modality == "background")),
        "polarity_differ": float(a.polarity != b.polarity),
        "quoted_one": float(a.quoted != b.quoted),
        "part_differ": float(a.part != b.part),
        "part_any": float(a.part or b.part),
        "depth_gap": abs(a.depth - b.depth),
        "both_late": float(min(a.depth, b.depth) > LATE),
        "both_early": float(max(a.depth, b.depth) < EARLY),
        "headline": float(a.headline or b.headline),
        "beside": float(min(max(a.beside, b.beside), 5)),
    }


def _quantities(f: Quantity, g: Quantity) -> Features:
    x, y = f.counted.split(), g.counted.split()
    mine, other = set(x[:-1]), set(y[:-1])
    bare = f.base_unit in COUNTED
    size = max(abs(f.low or f.high or 0), abs(g.low or g.high or 0))
    return {
        "counted_same": float(f.counted == g.counted and bool(x)),
        "counted_long": float(f.counted == g.counted and len(x) > 1),
        "counted_names": float(same_counted(f, g)),
        "head_same": float(bool(x and y) and x[-1] == y[-1]),
        "mods_apart": float(bool(mine - other and other - mine)),
        "mods_one": float(bool(mine) != bool(other)),
        "no_noun": float(not x or not y),
        "people": float(bool(x and y) and x[-1] != y[-1] and {x[-1], y[-1]} <= PEOPLE),
        "common_noun": float(bool(x) and x[-1] in COMMON),
        "small": float(bare and size < FEW),
        "lasting": float(f.base_unit == "s"),
        "currency": float(is_currency(f.unit)),
        "percent": float(f.unit == "%"),
        "decimal_differ": float(bool((f.low or 0) % 1) != bool((g.low or 0) % 1)),
        "open_differ": float((None in {f.low, f.high}) != (None in {g.low, g.high})),
        "approximate": float(f.approximate or g.approximate),
        "status_differ": float((f.earlier, f.expected) != (g.earlier, g.expected)),
        "whole_differ": float(bool(f.whole) != bool(g.whole)),
        "ratio": distance(f, g),
    }


def distance(f: Quantity, g: Quantity) -> float:
    """How many powers of ten lie between two values; the same digits a thousandfold apart are a slip."""
    low, high = f.base_low or f.base_high or 0.0, g.base_low or g.base_high or 0.0
    if low <= 0 or high <= 0:
        return 1.0
    powers = abs(math.log10(low / high))
    slip = powers > 0.9 and abs(powers - round(powers)) < 1e-6
    return 0.1 if slip else min(powers, FAR)
