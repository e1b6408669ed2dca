"""A claim in, its text without values out, so that likeness tells what is said and not which number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Claim

PLACEHOLDER = {"timex": "then", "ordinal": "", "quantity": "some", "place": "there"}


def masked(claim: Claim) -> str:
    """The claim's text with dates, numbers and places replaced by plain words."""
    text = claim.text
    for fact in sorted(claim.facts, key=lambda f: (-len(f.text), f.start)):
        if fact.kind in PLACEHOLDER and fact.text:
            text = text.replace(fact.text, PLACEHOLDER[fact.kind])
    return " ".join(text.split())
