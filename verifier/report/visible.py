"""Text of strangers made safe to look at: what would hide or reorder words is written out."""

from __future__ import annotations

import unicodedata

# Joiners shape Indic, Persian and emoji text, and a soft hyphen is typesetting: neither reorders words.
HARMLESS = frozenset("\n\t\u00ad\u200c\u200d")
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def visible(text: str) -> str:
    """Text with control, bidi and other unseen characters written out: ⟪U+202E⟫."""
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in HARMLESS or unicodedata.category(character) not in UNSEEN:
        return character
    return f"⟪U+{ord(character):04X}⟫"
