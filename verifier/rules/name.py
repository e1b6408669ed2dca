"""Spellings of one name in different articles.

What it does
    Lists the people whose names the articles spell differently, as variants.

Why it matters
    A search for one spelling misses the others, and a misspelled name looks like another person.

Known limits
    Only people are compared; two people with one name in one story are taken for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.events.when import reference
from verifier.model import Name
from verifier.rules import Holding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.model import Finding, Reading


def check(story: Story) -> Iterator[Finding]:
    """Name variants, and the agreement of those who spell a full name alike."""
    spelled: dict[str, dict[str, list[Holding]]] = {}
    for reading in story.readings:
        for fact in reading.facts:
            if (
                isinstance(fact, Name)
                and fact.type == "person"
                and " " in fact.entity
                and " " in fact.text.strip()
            ):
                forms = spelled.setdefault(story.name(fact.entity), {})
                forms.setdefault(_form(fact), []).append(_holding(reading, fact))
    for person in sorted(spelled):
        forms = spelled[person]
        if len(forms) > 1:
            values = " / ".join(sorted(forms))
            yield finding(
                story,
                rule="name",
                verdict="variant",
                slot="name",
                groups=[forms[form] for form in sorted(forms)],
                message=f"One name in {len(forms)} spellings: {values}.",
                confidence=0.9,
                why=("the spellings are close, or one is a part of the other",),
            )


def _form(name: Name) -> str:
    return f"{name.given} {name.surname}".strip() or name.text


def _holding(reading: Reading, name: Name) -> Holding:
    told = reference(reading)
    claims = [c for c in reading.claims if any(s.start <= name.start < s.end for s in c.spans)]
    claim = min(claims, key=lambda c: (c.end - c.start, c.id), default=None)
    return Holding(
        value=_form(name),
        fact=name,
        article_id=reading.article.id,
        claim_id=claim.id if claim else "",
        start=name.start,
        end=name.end,
        told=told.toordinal() if told else 0,
        modality="happened",
        source="",
    )
