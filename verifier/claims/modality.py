"""A predicate in its sentence in, the status of what it tells out: happened, planned, possible, ..."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from verifier.lexicon.modals import (
    AWAITED,
    EVALUATIVE,
    EVIDENT,
    JUDGING,
    OBLIGED,
    PLANNED_ADJECTIVES,
    PLANNED_VERBS,
    POSSIBLE_ADVERBS,
    POSSIBLE_MODALS,
    STATES,
)
from verifier.model import Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.model import Attribution, Fact, Modality, Sentence
    from verifier.tree import Tree

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PUNCT", "CCONJ", "PART"})
YEAR = dt.timedelta(days=365)
PAST_TAGS = frozenset({"VBD", "VBN"})


def modality(
    sentence: Sentence,
    parsed: Tree,
    head: int,
    facts: Iterable[Fact],
    told: dt.date | None,
    *,
    said: Attribution,
) -> Modality:
    """The status of a claim with this predicate, told on the given day and said by somebody or the outlet."""
    verb = _finite(parsed, head)
    words = {parsed.tokens[child].lemma for child in parsed.below(verb, "aux", "auxpass")}
    if sentence.kind in {"headline", "heading"} and _announced(parsed, head):
        return "planned"
    # "Ruiz said the firm would build" reports a plan; "it would have helped" supposes.
    supposed = POSSIBLE_MODALS | (frozenset() if said.source else {"would"})
    if (
        words & supposed
        or _conditional(parsed, head)
        or _hedged(parsed, head, verb)
        or _likely(parsed, head, verb)
    ):
        return "possible"
    if words & OBLIGED or _judged(parsed, head, quoted=said.direct):
        return "opinion"
    if words & {"will", "shall", "would", "'ll", "'d"} or _intended(parsed, head, verb):
        return "planned"
    return _by_tense(sentence, parsed, head, verb, facts, told)


def background(facts: Iterable[Fact], told: dt.date | None) -> bool:
    """Whether the dates stated all lie a year or more before the report."""
    dates = [
        fact
        for fact in facts
        if isinstance(fact, Timex) and fact.high and fact.relation not in {"since", "from"}
    ]
    if not dates or told is None:
        return False
    return all(date.high is not None and date.high <= told - YEAR for date in dates)


def _by_tense(
    sentence: Sentence, parsed: Tree, head: int, verb: int, facts: Iterable[Fact], told: dt.date | None
) -> Modality:
    known = tuple(facts)
    if background(known, told) and not _perfect(parsed, verb):
        return "background"
    if told and _ahead(known, told) and parsed.tokens[verb].tag not in PAST_TAGS | {"NN", "NNS", "NNP"}:
        return "planned"
    if _present(parsed, head, verb) and sentence.kind not in {"headline", "heading"}:
        return "ongoing"
    return "happened"


def _perfect(parsed: Tree, verb: int) -> bool:
    """Whether the verb is in the present perfect, which reaches up to now: "has met since 1999"."""
    return any(
        parsed.tokens[child].lemma == "have" and parsed.tokens[child].tag in {"VBP", "VBZ"}
        for child in parsed.below(verb, "aux")
    )


def _ahead(facts: Sequence[Fact], told: dt.date) -> bool:
    dates = [fact for fact in facts if isinstance(fact, Timex) and fact.low and fact.relation != "since"]
    return bool(dates) and all(date.low is not None and date.low > told for date in dates)


def _finite(parsed: Tree, head: int) -> int:
    """The verb whose auxiliaries say when: the head, or the one that lends it its own."""
    at = head
    while True:
        token = parsed.tokens[at]
        own = parsed.first(at, "aux", "auxpass")
        bare = parsed.first(at, "nsubj", "nsubjpass") < 0 and (own < 0 or parsed.tokens[own].tag == "VB")
        shares = token.dep == "conj" and bare and token.tag in {"VB", "VBN", "VBG"}
        if token.head == at or not (shares or token.dep == "xcomp"):
            return at
        at = token.head


def _conditional(parsed: Tree, head: int) -> bool:
    return any(
        parsed.tokens[child].lemma in {"if", "unless", "whether"} for child in parsed.below(head, "mark")
    )


def _hedged(parsed: Tree, head: int, verb: int) -> bool:
    found = {parsed.tokens[child].lemma for at in (head, verb) for child in parsed.below(at, "advmod")}
    return bool(found & POSSIBLE_ADVERBS)


def _announced(parsed: Tree, head: int) -> bool:
    """Whether a headline says "to" for "will": "Riga to host fair", which parsers take for "to a fair"."""
    if _to(parsed, head):
        return True
    for token, following in zip(parsed.tokens, parsed.tokens[1:], strict=False):
        if token.text == "to":
            return following.text.islower() and following.tag in {"NN", "VB"}
        # "Riga in talks to host fair" is about the talks.
        if token.index and token.pos not in NOMINAL:
            return False
    return False


def _to(parsed: Tree, head: int) -> bool:
    """Whether the predicate is an infinitive with "to"."""
    return any(parsed.tokens[child].text.lower() == "to" for child in parsed.below(head, "aux"))


def _likely(parsed: Tree, head: int, verb: int) -> bool:
    return any(parsed.tokens[at].lemma in EVIDENT for at in {head, verb}) or any(
        parsed.tokens[child].lemma in {"likely", "possible", "unlikely", "probable", "conceivable"}
        for child in parsed.below(head, "acomp")
    )


def _judged(parsed: Tree, head: int, *, quoted: bool) -> bool:
    """Whether the claim judges rather than tells: "views the visit as pivotal", '"It was superb"'."""
    token = parsed.tokens[head]
    if token.lemma in JUDGING:
        return True
    copula = token.lemma in {"be", "remain", "become", "seem", "look"} or parsed.first(head, "cop") >= 0
    if not copula:
        return False
    said = [
        parsed.tokens[word].lemma
        for child in parsed.below(head, "acomp", "attr")
        for word in parsed.words(child)
    ]
    return any(lemma in EVALUATIVE for lemma in said) or (quoted and parsed.first(head, "acomp") >= 0)


def _intended(parsed: Tree, head: int, verb: int) -> bool:
    """Plans without "will": "is due to open", "plans to cut", "is to retire", "scheduled for May"."""
    for at in {head, verb}:
        token = parsed.tokens[at]
        if token.lemma in PLANNED_VERBS and (token.lemma not in STATES or _brings(parsed, at)):
            return True
        # "1,200 guests are expected"; not "analysts expected 33 million".
        if token.lemma in AWAITED and parsed.first(at, "auxpass") >= 0:
            return True
        if any(parsed.tokens[child].lemma in PLANNED_ADJECTIVES for child in parsed.below(at, "acomp")):
            return True
        if token.lemma in {"be", "go", "have"} and any(
            _to(parsed, child) for child in parsed.below(at, "xcomp")
        ):
            return True
    token = parsed.tokens[head]
    return token.dep in {"advcl", "acl", "relcl"} and _to(parsed, head)


def _brings(parsed: Tree, at: int) -> bool:
    """Whether a verb governs an infinitive: "expected to attend" plans, "expected 33 million" does not."""
    return any(_to(parsed, child) for child in parsed.below(at, "xcomp", "ccomp", "advcl"))


def _present(parsed: Tree, head: int, verb: int) -> bool:
    token = parsed.tokens[verb]
    auxiliaries = [parsed.tokens[child] for child in parsed.below(verb, "aux", "auxpass")]
    if any(aux.tag == "VBD" for aux in auxiliaries):
        return False
    if any(aux.lemma == "have" for aux in auxiliaries):
        return any(aux.lemma == "be" and aux.tag == "VBN" for aux in auxiliaries) and token.tag == "VBG"
    if auxiliaries:
        return auxiliaries[0].tag in {"VBP", "VBZ"}
    if token.tag == "VBG" and token.dep in {"advcl", "acl"} and token.head != verb:
        return _present(parsed, head, _finite(parsed, token.head))
    return token.tag in {"VBP", "VBZ"}


def carried(sentences: Sequence[Sentence], facts: Sequence[Fact], told: dt.date | None) -> frozenset[int]:
    """The sentences that tell of a past year named before them in their paragraph ("In 2018 alone, ...")."""
    by_sentence: dict[int, list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(fact.sentence, []).append(fact)
    found: set[int] = set()
    paragraph, past = -1, False
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph, past = sentence.paragraph, False
        dates = [
            fact for fact in by_sentence.get(sentence.index, []) if isinstance(fact, Timex) and fact.high
        ]
        past = background(dates, told) if dates else past
        if past and not dates:
            found.add(sentence.index)
    return frozenset(found)
