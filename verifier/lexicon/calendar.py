"""Words of the calendar and the clock in English news: pure tables."""

from __future__ import annotations

from verifier.lexicon.tables import words

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
MONTH_ABBREVIATIONS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
WEEKDAY_ABBREVIATIONS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
# Every form of a month or weekday with its full stop, as a pattern of regular expressions.
ANY_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
ANY_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)"

# Season -> first month and number of months, a month wider than the meteorological season on the late
# side, since newspapers use both the meteorological and the astronomical one. Northern hemisphere.
SEASONS = {"spring": (3, 4), "summer": (6, 4), "autumn": (9, 4), "fall": (9, 4), "winter": (12, 4)}

COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}
DAYS_OF_MONTH = {word: day for word, day in ORDINALS.items() if day < 20} | {
    "twentieth": 20,
    "thirtieth": 30,
    "thirty-first": 31,
    **{f"twenty-{word}": 20 + day for word, day in ORDINALS.items() if day < 10},
}

# Holidays that fall on one day of the year wherever they are kept.
HOLIDAYS = {
    "new year's day": (1, 1),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "international women's day": (3, 8),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}

# Part of the day -> first and last minute after midnight; the night runs on after midnight.
DAY_PARTS = {
    "morning": (0, 720),
    "afternoon": (720, 1110),
    "evening": (1020, 1440),
    "night": (1080, 1740),
}
# Those that name a part of the day by themselves, wherever they stand.
DAY_PARTS_ALONE = {
    "small hours": (0, 330),
    "early hours": (0, 420),
    "daybreak": (240, 450),
    "first light": (240, 450),
    "teatime": (930, 1110),
    "after dark": (1020, 1740),
    "overnight": (1200, 1830),
    "dawn": (240, 450),
    "sunrise": (240, 450),
    "breakfast time": (360, 570),
    "mid-morning": (540, 690),
    "lunchtime": (690, 870),
    "mid-afternoon": (840, 1020),
    "dusk": (990, 1290),
    "sunset": (990, 1290),
    "nightfall": (1020, 1320),
}

# Time zones by the name newspapers print -> offset from UTC in minutes.
ZONES = {
    "gmt": 0,
    "utc": 0,
    "z": 0,
    "wet": 0,
    "bst": 60,
    "cet": 60,
    "wat": 60,
    "cest": 120,
    "eet": 120,
    "sast": 120,
    "cat": 120,
    "eest": 180,
    "msk": 180,
    "eat": 180,
    "gst": 240,
    "pkt": 300,
    "ist": 330,
    "npt": 345,
    "wib": 420,
    "ict": 420,
    "sgt": 480,
    "hkt": 480,
    "awst": 480,
    "jst": 540,
    "kst": 540,
    "aest": 600,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "brt": -180,
}
# Names that stand for two offsets, by season; they are kept apart from "not said".
SEASONAL_ZONES = frozenset({"et", "ct", "mt", "pt"})

# A number after these is a name or a count of something else, never a year.
NUMBERED = words(
    """
    flight room route number no article section page bus highway channel unit lot model building gate
    platform track train tram apartment suite resolution clause paragraph chapter verse case docket file
    bill order line score total population altitude pin code extension phone step level nearly roughly
    approximately some exactly only over than least most
    """
)
# A number before these counts or measures; plural nouns are counted by the parser's tag as well.
COUNTED = words(
    """
    people persons men women children troops soldiers staff police years months weeks days hours minutes
    seconds metres meters miles kilometres kilometers km m feet ft acres hectares tonnes tons kg pounds
    euros dollars rupees roubles rubles yen yuan crowns francs pence cents percent per million billion
    trillion thousand points votes seats jobs homes houses cases deaths units copies pages cars words
    students workers residents passengers rpm mw kw gw hz
    """
)

# What these verbs and adjectives govern lies ahead of the day of the report, whatever their tense.
PLANNED = words(
    """
    schedule plan expect set due slate book intend aim hope want invite payable ready poised propose
    reschedule target forecast predict promise pledge vow prepare bound likely
    """
)
PLANNED_NOUNS = words(
    """
    deadline target plan schedule date maturity invitation forecast goal
    """
)
MODALS = words("will would shall may might can could should must 'll ’ll wo ca")
# Verbs whose past form is their base form.
INVARIANT = words(
    """
    beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut slit
    spit split spread thrust upset
    """
)
# What these have as an infinitive lies ahead ("agreed to close it in July"); when they happened is told too.
COMMITTED = words(
    """
    agree decide vow choose vote approve order ask urge call offer commit threaten volunteer undertake
    decision agreement intention move bid proposal option commitment offer vow programme program right
    contract pledge promise permission mandate announce remand summon tell require instruct direct allow
    """
)
# What could be seen was seen.
SEEN = words("see hear feel find smell reach")
# What is put off to a day is put off to a later one.
DEFERRED = words(
    """
    adjourn postpone delay defer reschedule extend put push prolong move remand shift suspend bring
    """
)
