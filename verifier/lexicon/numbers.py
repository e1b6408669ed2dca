"""Words for numbers, and the words around a number that bound it or blur it."""

from __future__ import annotations

CARDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
} | {
    word: 10 * value
    for value, word in enumerate(("twenty thirty forty fifty sixty seventy eighty ninety").split(), start=2)
}
ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        ).split(),
        start=1,
    )
} | {
    word: 10 * value
    for value, word in enumerate(
        ("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth").split(),
        start=2,
    )
}
# Multipliers that stand after a number: "38 million", "2 crore", "three dozen".
SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "lakh": 1e5,
    "lakhs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
    "lakh crore": 1e12,
    "dozen": 12,
    "score": 20,
}
# Written onto digits: "£38m", "1.2bn"; "m", "mm" and "k" only where nothing says that it is a metre.
LETTER_SCALES: dict[str, float] = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mm": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "mrd": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "cr": 1e7,
}
# "Hundreds of residents" says at least the word's own number ("dozens" two of them).
PLURALS: dict[str, float] = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 100,
    "thousands": 1e3,
    "tens of thousands": 1e4,
    "hundreds of thousands": 1e5,
    "millions": 1e6,
    "tens of millions": 1e7,
    "hundreds of millions": 1e8,
    "billions": 1e9,
}
FRACTIONS: dict[str, float] = {
    "half": 1 / 2,
    "one half": 1 / 2,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "one quarter": 1 / 4,
    "three quarters": 3 / 4,
    "a fifth": 1 / 5,
    "one fifth": 1 / 5,
    "two fifths": 2 / 5,
    "three fifths": 3 / 5,
    "four fifths": 4 / 5,
    "a sixth": 1 / 6,
    "one sixth": 1 / 6,
    "five sixths": 5 / 6,
    "a seventh": 1 / 7,
    "an eighth": 1 / 8,
    "one eighth": 1 / 8,
    "three eighths": 3 / 8,
    "a tenth": 1 / 10,
    "one tenth": 1 / 10,
    "nine tenths": 9 / 10,
}
GLYPHS: dict[str, float] = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75}
# Words for a group that say how many are in it.
GROUPS_OF: dict[str, int] = {
    "pair": 2,
    "couple": 2,
    "duo": 2,
    "trio": 3,
    "quartet": 4,
    "quintet": 5,
    "single": 1,
    "lone": 1,
}
# There were none.
NONE_OF = ("no one", "no-one", "nobody", "not a single", "not one")
TIMES: dict[str, int] = {"once": 1, "twice": 2, "thrice": 3}

# Before a number: the value is above (exclusive), at least, at most, below (exclusive), or near it.
ABOVE = (
    "more than",
    "greater than",
    "in excess of",
    "upwards of",
    "upward of",
    "exceeding",
    "exceeded",
    "exceeds",
    "exceed",
    "topping",
    "topped",
    "surpassing",
    "surpassed",
    "well over",
    "well above",
    "just over",
    "just above",
    "slightly more than",
    "slightly over",
    "a little over",
    "over",
    "above",
    "beyond",
)
AT_LEAST = (
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "minimum of",
    "minimum",
)
AT_MOST = (
    "up to",
    "as many as",
    "as much as",
    "at most",
    "no more than",
    "not more than",
    "a maximum of",
    "maximum of",
    "maximum",
    "not exceeding",
    "capped at",
)
BELOW = (
    "fewer than",
    "less than",
    "lower than",
    "just under",
    "well under",
    "slightly less than",
    "just below",
    "under",
    "below",
)
NEAR = (
    "almost",
    "nearly",
    "close to",
    "closer to",
    "closing in on",
    "approaching",
    "nearing",
    "about",
    "around",
    "some",
    "roughly",
    "approximately",
    "approx.",
    "approx",
    "an estimated",
    "estimated",
    "circa",
    "c.",
    "ca.",
    "an average of",
    "on average",
    "more or less",
    "something like",
    "in the region of",
    "in the range of",
    "in the order of",
    "of the order of",
    "~",
    "an approximate",
    "virtually",
    "practically",
    "not quite",
)
# After a number.
AFTER_AT_LEAST = ("or more", "or above", "or higher", "or older", "and above", "and over", "or over", "plus")
AFTER_AT_MOST = ("or less", "or fewer", "or under", "or younger", "or below", "at most")
AFTER_NEAR = ("-odd", "odd", "or so", "or thereabouts", "approximately", "give or take")
