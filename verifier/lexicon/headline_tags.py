"""First words that look like a place before a dash or a date and are none."""

from __future__ import annotations

from verifier.lexicon.tables import words

# "In Hollin, May 5 was a holiday": a clause, not a dateline.
CLAUSE_OPENERS = words(
    """
    in at on from by for the a an as after before since when while with until near to of this that these
    those if it he she we they but and or during between under over through despite although because
    most some all every no why how what who where
    """
)
# "BREAKING - Boats left the harbour."
HEADLINE_TAGS = words(
    """
    update updated updates published posted breaking watch exclusive analysis opinion interview factbox
    explainer explained video photo photos live correction corrected editorial review feature news
    urgent alert wrapup note notes editor editors comment profile timeline summary background related
    read more also listen podcast quiz poll obituary column letter letters recap preview just developing
    advisory media press statement source date dated issued question answer top key highlights
    fact-check report reports reporter by-election january february march april may june july august
    september october november december
    """
)
