"""Changes of a place, a person, an office, of whether it happened, of the order of two happenings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.mutation.mutators.names import OFFICES, PEOPLE, TOWNS

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.mutation.mutators import Site

AUXILIARY = re.compile(r"^(was|were|has|had|have|is|are|will)\b", re.IGNORECASE)
ORDER = {"before": "after", "after": "before"}


def place(site: Site, rng: random.Random) -> Iterator[str]:
    """ "in Carrow" becomes "in Lowmarket" or "in Lindhaven" """
    named = {words.text for shared in site.batch.shared if shared.slot == "place" for words in shared.told}
    yield rng.choice([*TOWNS, *sorted(named - {site.words.text, *site.others})])


def person(site: Site, rng: random.Random) -> Iterator[str]:
    """ "Rosa Mendick" becomes a name that nobody in the batch has."""
    yield rng.choice([name for name in PEOPLE if name != site.words.text])


def office(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "the prime minister" becomes "the president" """
    text = site.words.text
    for old, new in OFFICES:
        if text.lower() == old:
            yield new.title().replace(" Of ", " of ") if text[0].isupper() else new
            return
    if "minister" in text.lower():
        yield f"Deputy {text}" if text[0].isupper() else f"deputy {text}"


def denied(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "was signed" becomes "was not signed", "signed" becomes "did not sign" """
    text = site.words.text
    if found := AUXILIARY.match(text):
        yield f"{found[0]} not{text[found.end() :]}"
        return
    reading = site.batch.readings[site.words.file]
    for sentence in reading.sentences:
        for token in sentence.tokens:
            if (token.start, token.end) == (site.words.start, site.words.end) and token.tag == "VBD":
                yield f"did not {token.lemma}"


def order(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "before the talks" becomes "after the talks" """
    text = site.words.text
    if text.lower() in ORDER:
        new = ORDER[text.lower()]
        yield new.capitalize() if text[0].isupper() else new
