"""Words that deny, and combinations that look like it and do not."""

from __future__ import annotations

from verifier.lexicon.tables import words

# A phrase with one of these as its head is said of nothing or nobody.
NEGATIVE_SUBJECTS = words("none nobody nothing neither no-one nowhere")
# What they govern did not come about: "failed to agree", "refrained from voting".
NEGATIVE_VERBS = words(
    """
    fail refuse decline neglect omit forget cease refrain abstain forbid prevent avoid stop prohibit ban deny
    """
)
# Verbs after which an infinitive was done, or was not (Karttunen 1971): "managed to land", "failed to agree".
IMPLICATIVE = words("fail refuse decline neglect omit forget manage")
# Verbs whose that-clause is denied by the speaker.
DENIALS = words("deny refute dispute reject doubt disprove dismiss rebut")
# What a report is said to be whose that-clause does not hold.
UNTRUE = words("false untrue wrong unfounded baseless incorrect")
# "not only the bridge", "not least in spring", "not just".
NOT_NEGATIVE = words("only just merely least simply alone necessarily to")
# "no fewer than 12", "not more than 12".
NO_MORE_THAN = words("fewer less more later earlier sooner greater higher lower")
# "in no way", "at no time", "under no circumstances" deny the whole clause.
TOTAL = words("way time point circumstance account means stage case one nobody none condition")
