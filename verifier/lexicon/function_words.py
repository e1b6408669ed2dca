"""English function words that no neighbouring language shares."""

from __future__ import annotations

from verifier.lexicon.tables import words

# English news has 20-45 % of these; French, German, Spanish, Dutch and Italian news has below 4 %.
# "a", "in", "on", "as", "me", "is", "was", "we", "will", "over" and "her" are words there too.
ENGLISH = words(
    """
    the of and to that were for with by from his their its has have had been are not they which this
    would said at he she it but who after more than when there about between into out up our your these
    those such through while before could should
    """
)
# The rest of them, which other languages or other senses share.
SHORT = words(
    """
    a an i in on as me is was we will over us him be been being do does did can may might must shall so no
    nor if or also any all some both each other than then too very only just own same under again
    what whom whose why how where because until against during off down here per via
    """
)
