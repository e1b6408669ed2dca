"""Texts that are hard to read: what a broken page, a dump or an attack may put into an article."""

from __future__ import annotations

import itertools
import re

LENGTH = 1_500  # of the longest sentence
UNITS = {
    "letters": "a",
    "capitals": "A",
    "digits": "1",
    "commas": ",",
    "spaces": " ",
    "newlines": "\n",
    "quotes": '"',
    "curly quotes": "“",
    "apostrophes": "'",
    "brackets": "(",
    "pairs of brackets": "()",
    "full stops": ".",
    "hyphens": "-",
    "ampersands": "&",
    "small words": "and the of ",
    "capitalised words": "Anna Berg ",
    "initials": "J. K. ",
    "acronyms": "NATO U.N. ",
    "numbers": "12 ",
    "grouped numbers": "1,000,",
    "number words": "twenty-one hundred and ",
    "dates": "3 May 2024, ",
    "clock": "10:15 a.m. ",
    "money": "$3.5 million ",
    "scores": "3-2, ",
    "ordinals": "21st session of the ",
    "weekdays": "Monday to Friday ",
    "titles": "President of the ",
    "bullets": "- a\n",
    "said": "he said, ",
    "one word": "session ",
    "addresses": "a.b.c@",
    "accents": "é\u0301",
}
# The last character decides whether a pattern that has read all before it fails and goes back.
ENDS = ("", "!")


def hostile() -> dict[str, str]:
    """Texts of LENGTH characters by name: one unit again and again, and an end."""
    return {
        f"{name} {end!r}": (unit * (LENGTH // len(unit) + 1))[:LENGTH] + end
        for (name, unit), end in itertools.product(UNITS.items(), ENDS)
    }


def patterns(module: object) -> dict[str, re.Pattern[str]]:
    """The compiled patterns that stand in a module, also inside its tables, by where they stand."""
    found: dict[str, re.Pattern[str]] = {}
    left = [(name, value) for name, value in vars(module).items() if not name.startswith("__")]
    while left:
        name, value = left.pop()
        if isinstance(value, re.Pattern):
            found[name] = value
        elif isinstance(value, dict):
            left += [(f"{name}[{key!r}]", part) for key, part in value.items()]
        elif isinstance(value, (tuple, list)):
            left += [(f"{name}[{n}]", part) for n, part in enumerate(value)]
    return found
