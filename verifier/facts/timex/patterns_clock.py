"""Patterns of times of day."""

from __future__ import annotations

from verifier.facts.timex.grammar import BRACED_ZONE, IN_ZONE, NO_PRICE, Rule, after, one_of
from verifier.lexicon.calendar import DAY_PARTS_ALONE
from verifier.lexicon.numbers import CARDINALS

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_TWO = r"(?P<hour>[01]\d|2[0-3])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_HOURS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)"
_SMALL = one_of(word for word, value in CARDINALS.items() if 0 < value < 20)
_COUNT = rf"(?:twenty(?:[- ](?:{_SMALL}))?|{_SMALL}|[1-5]?\d)"
# "Twenty past four" is a time; "twenty to four" may be a result, "twenty minutes to four" is none.
_PAST = (
    rf"(?:half past|(?:a )?quarter (?:past|to|before)|{_COUNT} past"
    rf"|{_COUNT} minutes? (?:past|to|before|after))"
)
_TO = r"(?:five|ten|twenty|twenty[- ]five) to"
_IN_HALF = r" (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))\b"
_TENS = r"(?:ten|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty(?:[- ]five)?|fifty(?:[- ]five)?)"
_HALF_OF_DAY = rf"(?:{_IN_HALF})?"
_SPOKEN = rf"(?:(?:{_PAST}|{_TO}) )?(?:{_HOURS}|\d{{1,2}})"
# A number after these is a time of day if a part of the day or a "half past" follows or stands before it.
_AT = after("at", "by", "since", "until", "till", "before", "after", "from", "about", "around")
# After these a number that ends its phrase is a time of day by itself.
_AT_SURE = after(
    *("at", "until", "till", "since", "past", "at about", "at around", "at exactly"),
    *("shortly after", "shortly before", "just after", "just before", "soon after"),
)
# "five to eight people" is a count; a time of day ends its phrase.
_FOLLOWS = (
    r"on|in|at|and|when|as|this|that|but|before|after|local|by|it|he|she|they|the|yesterday|today|tomorrow"
    r"|sharp|there"
)
_ENDS = rf"(?=\s*[,.;:!?”\"')]|\s*$|\s+(?:{_FOLLOWS})\b)"
_NO_AMOUNT = r"(?!\s?(?:%|per\b|[ap]\.?m\b|[mb]illion|km|kg|m\b|seconds?\b|points?\b|degrees?\b|to the\b))"

CLOCK: tuple[Rule, ...] = (
    ("clock", rf"(?<![\d:.]){_HOUR}(?:[:.]{_MINUTE})?\s?(?P<half>[ap]\.m\b\.?|[ap]m\b){IN_ZONE}", True),
    ("clock", rf"(?<![\d:.,]){_HOUR}[:.]{_MINUTE}\s*(?:hrs|hours|h)?\s*{BRACED_ZONE}", False),
    ("clock", rf"(?<![\d:.,]){_HOUR}[:.]{_MINUTE}{_IN_HALF}", True),
    (
        "clock",
        rf"(?<![\d:.,$€£]){_TWO}:{_MINUTE}:[0-5]\d(?![\d:]|\.\d)(?:\s*(?:hrs|hours|h)\b)?{IN_ZONE}",
        False,
    ),
    ("clock", rf"(?<![\d:.,$€£]){_HOUR}:{_MINUTE}(?![\d:]|\.\d)(?:\s*(?P<hours>hrs|hours|h)\b)?", False),
    ("clock", rf"{NO_PRICE}(?<![:-]){_TWO}{_MINUTE}\s*(?P<hours>hrs|hours|h)\b{IN_ZONE}", False),
    ("clock", rf"{NO_PRICE}(?<![:-]){_TWO}{_MINUTE}\s*{BRACED_ZONE}(?!\s+[a-z]+s\b)", False),
    ("clock", rf"(?<=\bat ){_TWO}(?P<log>){_MINUTE}\b(?![.,]\d|\s+[a-z]+s\b){_NO_AMOUNT}", False),
    ("clock", rf"(?<![\d.:])(?P<hours>){_HOUR}\s?h\s?{_MINUTE}?\b(?!\s?\d)", False),
    (
        "clock",
        (
            rf"(?<=\bat ){_HOUR}(?P<log>)"
            r"(?=\s+(?:on\s+(?:the\s|[MTWFS][a-z]+day)|this\s|that\s|yesterday|tomorrow|sharp|in\s+the\s))"
        ),
        False,
    ),
    # "21.45 A deputy rises" in a log, "at 16.40"
    ("clock", rf"^(?:[-–•*]\s*)?(?P<log>){_HOUR}[.:]{_MINUTE}(?=:?\s+[\"“'‘]?[A-Z]|:?\s+[-–—]|:\s)", False),
    ("clock", rf"^(?P<log>){_TWO}{_MINUTE}(?=:\s|\s[-–—]\s)", False),
    ("clock", rf"{_AT_SURE}(?P<log>){_TWO}\.{_MINUTE}(?![\d.]){_NO_AMOUNT}", False),
    ("clock", rf"\b(?P<spoken>{_SPOKEN}) o['’]clock{_HALF_OF_DAY}", True),
    ("clock", rf"\b(?P<spoken>{_PAST} {_HOURS}){_HALF_OF_DAY}\b", True),
    # "ruled by five to four", "fell from ten to two": after these two numbers are no time of day
    ("clock", rf"(?<!\bby )(?<!\bfrom ){_AT}(?P<spoken>{_TO} {_HOURS})(?:{_IN_HALF}|{_ENDS})", True),
    (
        "clock",
        rf"{after('it was', 'said', 'showed')}(?P<spoken>{_TO} {_HOURS})(?:{_IN_HALF}|{_ENDS})",
        True,
    ),
    ("clock", rf"{_AT}(?P<spoken>{_SPOKEN}){_IN_HALF}", True),
    ("clock", rf"\b(?P<name>noon|midday|midnight)\b{IN_ZONE}", True),
    ("clock", rf"\b(?P<spoken>{_HOURS}|\d{{1,2}}){_IN_HALF}", True),
    ("clock", rf"{_AT}(?P<spoken>half {_HOURS}){_ENDS}", True),
    ("clock", rf"{_AT_SURE}(?P<spoken>{_HOURS}[ -]{_TENS})\b{_HALF_OF_DAY}", True),
    ("clock", rf"{_AT_SURE}(?P<spoken>{_HOURS}){_ENDS}", True),
    # Times only where the article tells other times by the clock: "by six", "at 9.40"
    ("clock", rf"{_AT}(?P<weak>)(?P<spoken>{_HOURS}){_ENDS}", True),
    ("clock", rf"{_AT}(?P<weak>){_HOUR}\.{_MINUTE}(?![\d.]){_NO_AMOUNT}{_ENDS}", True),
    (
        "part of day",
        (
            rf"\b(?:(?:in|at|before|during|by) )?(?:the )?(?P<span>{one_of(DAY_PARTS_ALONE)})\b"
            r"(?! (?:shift|show|news|paper|prayer))"
        ),
        True,
    ),
    (
        "part of day",
        (
            r"\b(?:(?:in|during|on|by) the|that|in the (?:early|late)|early|late|mid)[\s-]"
            r"(?P<span>morning|afternoon|evening|night)\b(?!['’s-])"
        ),
        True,
    ),
)
