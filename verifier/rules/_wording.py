"""Claims and titles in, their words as printed out, and whether those can stand for themselves."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.events import Story
    from verifier.model import Claim, Token
    from verifier.tree import Tokens

# What a verb needs behind it, or has there in the stead of that.
COMPLETING = frozenset("dobj attr acomp oprd prep agent dative prt xcomp ccomp".split())
CONDITIONS = frozenset({"if", "unless"})


def printed(story: Story, claim: Claim) -> str:
    """The words of a claim as printed; what stands between them and is not of it is left out."""
    text = story.article(claim.article_id).text
    parts = [" ".join(text[s.start : s.end].split()) for s in claim.spans]
    gaps = [text[a.end : b.start] for a, b in pairwise(claim.spans)]
    told = parts[0]
    for gap, part in zip(gaps, parts[1:], strict=True):
        told += f" … {part}" if any(c.isalnum() for c in gap) else f"{gap}{part}"
    return " ".join(told.split()).strip(' ,;:—–-“”"')


def answered(question: str, values: str) -> str:
    """A title and the values that answer it, in one line."""
    return f"{question} {values}" if question.endswith("?") else f"{question}: {values}"


def nested(words: str) -> str:
    """Words whose own quotation marks stand inside a quotation."""
    return words.replace("“", "‘").replace("”", "’")


def subjectless(tokens: Tokens, claim: Claim) -> bool:
    """Whether a claim has lost its subject in a sentence that is hard to parse: "charts the way ahead"."""
    first = next((t for t in tokens if t.start >= claim.start), None)
    finite = first is not None and first.tag in {"VBZ", "VBP", "VBD", "MD"}
    return finite and first is not None and claim.text.startswith(first.text)


def unfinished(tokens: Tokens, claim: Claim) -> bool:
    """Whether a claim ends before what its predicate needs, has no predicate, or is a mere condition.

    "The two remain committed to:", with a list below; "in his speech, the guest praised"; "if it rains".
    """
    last = next((t for t in reversed(tokens) if t.end <= claim.end and t.pos != "PUNCT"), None)
    if last is None or (last.pos in {"ADP", "PART"} and last.dep != "prt") or _cut(tokens, claim, last):
        return True
    # "If they do not pass it, we would fall back": neither half is stated by itself.
    marked = {t.head for t in tokens if t.dep == "mark" and t.lemma.lower() in CONDITIONS}
    if any(
        n == claim.head or (tokens[n].head == claim.head and not claim.holds(tokens[n].start)) for n in marked
    ):
        return True
    if not 0 <= claim.head < len(tokens) or tokens[claim.head].pos not in {"VERB", "AUX"}:
        return False
    said = [
        claim.holds(t.start) for t in tokens[claim.head :] if t.head == claim.head and t.dep in COMPLETING
    ]
    return not claim.holds(tokens[claim.head].start) or (bool(said) and not any(said))


def _cut(tokens: Tokens, claim: Claim, last: Token) -> bool:
    """Whether the next words change what a claim says: "was a plan", and in print "too late"."""
    after = takewhile(lambda t: t.pos in {"ADV", "ADJ"}, tokens[last.index + 1 :])
    return any(claim.holds(tokens[t.head].start) for t in after)
