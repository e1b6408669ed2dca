"""Words that join a clause to the text around it and say nothing of what happened."""

from __future__ import annotations

from verifier.lexicon.tables import words

CONNECTIVES = words(
    """
    also however moreover furthermore therefore thus then too meanwhile besides indeed instead nevertheless
    nonetheless accordingly consequently additionally finally concurrently importantly when where while as how
    why hence so
    """
)
# Prepositions whose phrase a verb without object needs: "is known for", "was converted into".
NEEDED = words("to into as of with about against onto toward towards upon for")
# Modifiers that say which one, not what it is like.
POINTING = words("such same other own only next last first former certain")
