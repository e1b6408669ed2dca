"""A sentence in, the mentions of time in it out, in order and without overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.timex.accept import accepted
from verifier.facts.timex.context import Mention
from verifier.facts.timex.lists import listed, named
from verifier.facts.timex.patterns import DIGIT, PATTERNS, WORD, worth

if TYPE_CHECKING:
    from verifier.model import Sentence


def scan(sentence: Sentence) -> tuple[Mention, ...]:
    """All mentions of a sentence; where two patterns overlap the earlier in the list wins."""
    text = sentence.text
    digit, word = DIGIT.search(text) is not None, WORD.search(text) is not None
    if not digit and not word:
        return ()
    taken: list[Mention] = []
    for form, pattern in PATTERNS:
        if not worth(form, digit=digit, word=word):
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < m.end and m.start < end for m in taken):
                continue
            words = {name: word for name, word in match.groupdict().items() if word is not None}
            mention = Mention(start=start, end=end, form=form, words=words)
            if accepted(mention, sentence):
                taken.append(mention)
    return tuple(listed(tuple(named(tuple(sorted(taken, key=lambda m: m.start)), text)), text))
