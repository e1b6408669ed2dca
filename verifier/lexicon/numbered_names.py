"""Words beside numbers that are names, results or idioms, not quantities."""

from __future__ import annotations

from verifier.lexicon.tables import words

# With a capital they make a name with the number after them: "Article 5", "Boeing 777".
BEFORE_CAPITAL = words(
    """
    article section clause paragraph para chapter rule regulation resolution law act amendment schedule
    annex appendix volume vol page p figure fig table no nos number flight room gate platform pier terminal
    runway highway route interstate motorway autobahn exit level grade class type mark model version windows
    series season episode part phase stage block unit apartment apt flat suite floor house plot sector
    district ward zone area line channel radio studio warehouse hall court booth bus train tram loco apollo
    boeing airbus formula group division tier pool lane seed ranked covid sars-cov agenda vision horizon
    expo euro catch ps psalm verse legion camp building prize question hurricane protocol step lot lab
    pavilion reactor well shaft tunnel kilometre point day week game match round heat leg
    """
)
# What carries a number of an order, in any case of letters: "lap 31", "Class VII", "No. 9".
LABELS = words(
    """
    no. nos. number article section clause paragraph chapter page figure flight room gate platform rule
    resolution route phase stage round lap day class grade level floor point question lot lane pool match
    game heat leg week step tier form year category terminal line ward session edition berth pier
    reactor carriage exhibit item annex appendix schedule amendment hole book
    seed ranked seeded episode volume verse part act scene turn division row
    """
)
# In any case.
BEFORE_ANY_CASE = words(
    """
    article section clause paragraph chapter page figure flight room gate no. number platform grade rule
    resolution version highway route phase
    """
)
# After a result such as 3-1.
OUTCOMES = (
    "win", "vote", "victor", "defeat", "draw", "lead", "loss", "majority", "decision", "rout", "thrashing",
    "in ", "at ", "on ", "to ", "over ", "against ", "for ", "with ", "and ", "after ", "before ", "last ",
    "here ",
)  # fmt: skip
# After four digits they show that these are no year, after 16.40 that it is no time of day.
MEASURES = (
    "%", "per cent", "percent", "million", "billion", "bn", "km", "kg", "sq", "ft", "feet", "foot", "metre",
    "meter", "mile", "ton", "hectare", "acre", "megawatt", "MW", "euro", "dollar", "pound", "crown",
    "rupee", "franc", "degrees", "people", "residents", "workers", "visitors", "homes", "soldiers",
    "troops", "jobs", "houses", "families", "students",
)  # fmt: skip
IDIOMS = (
    "24/7", "9/11", "7/7", "26/11", "50/50", "fifty-fifty", "one-way", "one-off", "one-time", "one-sided",
    "one another", "no one", "one day", "one by one", "square one", "one such", "each one", "this one",
    "that one", "which one", "at one time", "one of a kind", "the one", "another one", "every one",
    "one-on-one", "one on one", "two-on-one", "at sixes and sevens", "on cloud nine", "on all fours",
    "in two minds", "on the one hand", "one thing", "one and the same", "one or another",
    "one way or another", "back to one", "the big four", "two-way", "two-fold",
)  # fmt: skip
