"""Words that say whether something happened, is planned, is possible, or is a view."""

from __future__ import annotations

from verifier.lexicon.tables import words

POSSIBLE_MODALS = words("may might could can")
POSSIBLE_ADVERBS = words(
    """
    perhaps possibly probably reportedly allegedly apparently potentially maybe presumably likely
    """
)
OBLIGED = words("should must ought need")
# "seems to have left", "appears to lead".
EVIDENT = words("seem appear")
# Always plans; those in STATES only with an infinitive ("expected to attend").
PLANNED_VERBS = words(
    """
    plan schedule intend aim expect hope vow pledge promise agree propose prepare seek want decide slate
    project arrange commit undertake resolve threaten volunteer envisage envision foresee target
    """
)
STATES = words(
    """
    expect hope promise agree propose prepare seek want decide arrange commit undertake resolve threaten
    aim project plan pledge vow target volunteer
    """
)
AWAITED = words("plan expect schedule project slate target envisage foresee")
PLANNED_ADJECTIVES = words("due set ready poised bound slated scheduled about likely expected planned")
JUDGING = words(
    """
    view regard consider deem underscore underline reflect symbolise symbolize signify exemplify praise
    laud
    """
)
EVALUATIVE = words(
    """
    good bad great strong weak excellent poor pivotal crucial vital historic important significant
    remarkable enduring key central essential robust successful disappointing shameful shocking worrying
    promising ambitious outstanding major unprecedented landmark reliable fruitful productive impressive
    triumph victory disaster failure success mistake cornerstone pillar backbone beautiful wonderful
    terrible horrible unacceptable unfair fair wrong right worth regrettable welcome positive negative
    constructive encouraging critical best worst better worse
    """
)
