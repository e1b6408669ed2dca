"""The words that name a time, as compiled patterns in order of precedence."""

from __future__ import annotations

import re

from verifier.facts.timex.grammar import cased
from verifier.facts.timex.patterns_calendar import BARE, FULL, PARTS
from verifier.facts.timex.patterns_clock import CLOCK
from verifier.facts.timex.patterns_relative import RELATIVE
from verifier.lexicon.calendar import MONTHS, WEEKDAYS

# Where two patterns overlap the earlier one wins, so the fuller forms stand first.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE if any_case else re.NOFLAG))
    for form, pattern, any_case in (*FULL, *PARTS, *CLOCK, *RELATIVE, *BARE)
)

# One cheap look decides whether a sentence is worth the patterns.
TRIGGER = re.compile(
    rf"\d|\b(?:{cased(MONTHS)}|{cased(WEEKDAYS)})"
    r"|(?i:\b(?:day|week|fortnight|month|quarter|year|decade|centur|noon|midday|midnight|today|tonight|"
    r"yesterday|tomorrow|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|period|dates?\b|"
    r"by then|that time|o['’]clock|christmas|halloween|epiphany|[a-z]+\sday|[a-z'’]+\seve))"
)
