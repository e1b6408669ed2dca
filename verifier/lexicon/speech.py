"""Verbs and nouns that report what somebody says, by lemma."""

from __future__ import annotations

from verifier.lexicon.tables import words

# What follows is the speaker's statement.
SAY = words(
    """
    say tell state note add stress emphasise emphasize highlight underline underscore reiterate claim
    allege assert declare announce report confirm explain argue insist maintain contend acknowledge
    admit concede remark observe comment warn caution suggest indicate reveal disclose point reply
    respond answer recall mention predict forecast estimate believe think hope fear expect affirm
    reaffirm pledge vow promise assure inform tweet post write continue conclude complain joke quip
    lament boast testify swear shout whisper mutter urge advise recommend propose pray demand ask call
    describe cite quote opine feel view consider deem regard spotlight voice recount counter retort
    advocate hint show find rule determine agree accept deny reject dispute refute dismiss doubt
    question repeat read cry exclaim interject intone gush guess reckon figure understand learn realise
    realize discover imply profess proclaim pronounce theorise theorize speculate surmise
    warrant attest certify clarify specify stipulate detail outline relate narrate
    """
)
# Verbs that may stand beside a quotation with the subject after them ("...," said the mayor).
QUOTING = words(
    """
    say add tell reply ask answer continue explain write note state post tweet read warn insist claim
    argue declare announce remark comment conclude recall admit acknowledge stress emphasise emphasize
    joke quip complain shout whisper respond repeat reiterate exclaim observe suggest promise predict
    reckon confirm caution affirm assert lament boast testify urge retort counter cry think believe
    point
    """
)
# Nouns that take a statement as a complement ("his assurance that").
SPEECH_NOUNS = words(
    """
    statement assurance claim assertion allegation announcement declaration comment remark warning
    promise pledge vow suggestion report rumour rumor accusation argument admission acknowledgement
    confirmation denial conclusion belief view opinion estimate prediction forecast hope fear notion
    idea fact finding message insistence reply
    """
)
SPEECH_FORMS = words(
    """
    said says asked asks added adds told tells replied replies wrote writes noted notes posted tweeted
    wondered explained answered shouted demanded insisted joked quipped warned continued exclaimed
    """
)
