"""Lower-case names back to the letters the articles print: "port lunna" is Port Lunna."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from verifier.lexicon.function_words import ENGLISH, SHORT

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+")
BEFORE_NAME = re.compile(r"\b[a-z]+(?= [A-Z][a-z])")
# Reading more of a long text for the sake of its capitals would cost more than it shows.
MOST_READ = 200_000
LONGEST_ACRONYM = 4


class Casing:
    """How the articles write each word where it is not the first of a line."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._forms: dict[str, Counter[str]] = {}
        for text in texts:
            for match in WORD.finditer(text, 0, MOST_READ):
                form = match[0]
                self._forms.setdefault(form.casefold(), Counter())[form] += 1

    def __call__(self, value: str) -> str:
        """The value in the articles' letters; a value that has capitals of its own stays as it is."""
        return self.names(value) if value == value.lower() else value

    def names(self, words: str) -> str:
        """Words among which the lower-case ones may be names."""
        shown = WORD.sub(lambda match: self._form(match[0]) if match[0].islower() else match[0], words)
        # "harbour Master" is one name, where "Harbour" is printed somewhere.
        return BEFORE_NAME.sub(lambda match: self._capital(match[0]), shown)

    def _capital(self, word: str) -> str:
        seen = word.capitalize() in self._forms.get(word, ())
        return word.capitalize() if seen and word not in ENGLISH | SHORT else word

    def _form(self, word: str) -> str:
        if word in ENGLISH:
            return word  # "Before the talks, ...": most of its uses may open a sentence
        forms = self._forms.get(word.casefold(), Counter())
        # Capitals alone say nothing: KELMAR opens a dateline, and a headline shouts.
        spoken = Counter(
            {form: seen for form, seen in forms.items() if form != form.upper() or len(form) < 2}
        )
        if not spoken:
            shouted = max(forms, default="")
            return (shouted if len(shouted) <= LONGEST_ACRONYM else shouted.capitalize()) or word
        # "The" opens many sentences: a word is a name only where most of its uses have the capital.
        form, seen = max(spoken.items(), key=lambda pair: (pair[1], pair[0]))
        return form if 2 * seen > spoken.total() else word
