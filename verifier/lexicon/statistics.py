"""Nouns whose number says little without whose it is."""

from __future__ import annotations

from verifier.lexicon.tables import words

# What a player, a team or a fighter collects: each has a number of its own, in each game and in all.
COLLECTED = words(
    """
    point goal assist rebound run homer rbi hit win loss defeat draw victory title medal trophy cup cap carry
    yard catch pass touchdown interception sack tackle fumble reception completion attempt save shot penalty
    foul card block steal turnover free-throw three-pointer strikeout inning set game match start appearance
    season knockout ko round bout fight lap pole podium stage length stroke birdie eagle seed rank record
    """
)
