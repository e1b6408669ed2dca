"""Words that put two things into an order: from what to what, who over whom, from whom to whom."""

from __future__ import annotations

# "A shift from coal to gas"; verbs and nouns of travel are none of these, since who goes may come back.
CHANGES = frozenset(
    "change shift move transition switch convert conversion turn evolve evolution transform transformation "
    "reorient reorientation redirect migrate migration progress progression pivot relocate relocation "
    "transfer rename reclassify reclassification restructure swing exchange swap replace replacement".split()
)
# Each of these happens once in one direction: the first did it to the second.
VICTORIES = frozenset(
    "beat defeat overcome eliminate trounce thrash outvote outbid overtake edge rout".split()
)
TAKEOVERS = frozenset("acquire buy absorb swallow".split())
SUITS = frozenset("sue prosecute".split())
SUCCESSIONS = frozenset("succeed replace supersede supplant".split())
# "Sold by the county to the company", "bought by the company from the county".
GIVING = frozenset(
    "sell transfer cede donate lend lease bequeath award grant pay return hand give deliver".split()
)
RECEIVING = frozenset("buy purchase acquire borrow inherit obtain receive rent lease".split())

RELATIONS: tuple[tuple[str, frozenset[str]], ...] = (
    ("victory", VICTORIES),
    ("takeover", TAKEOVERS),
    ("suit", SUITS),
    ("succession", SUCCESSIONS),
)
