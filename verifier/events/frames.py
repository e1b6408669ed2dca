"""A reading in, frames out: every mention of a happening with who, what, when and where its sentence says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.arguments import Cast, governor, merged_verb, served_by, unnamed
from verifier.lexicon.events import (
    DONE_BY_EVENTS,
    LIGHT,
    ONE_IN_PLURAL,
    STATES,
    noun_class,
    phrasal,
    verb_class,
)
from verifier.model import Frame, Ordinal, content_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Claim, Fact, Modality, Reading, Sentence, Token

# Sentences of these kinds tell of no happening.
SILENT = frozenset({"dateline", "credit"})
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
PREMODIFYING = frozenset({"compound", "nmod", "nummod", "amod"})
BESIDE = frozenset({"sideline", "margin"})
TITLE = 40  # characters; longer quotations are speech
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my"})


def frames(reading: Reading) -> tuple[Frame, ...]:
    """The frames of an article in order of place."""
    cast = Cast.of(reading)
    found = [
        frame
        for sentence in reading.sentences
        if sentence.kind not in SILENT and sentence.tokens
        for frame in _frames(sentence, reading, cast)
    ]
    return tuple(found)


def _frames(sentence: Sentence, reading: Reading, cast: Cast) -> Iterator[Frame]:
    facts = [f for f in reading.facts if f.sentence == sentence.index and not unnamed(f)]
    inside = frozenset(t.index for t in sentence.tokens if _swallowed(sentence, t, facts))
    kinds = {
        t.index: kind
        for t in sentence.tokens
        if t.index not in inside and (kind := kind_of(sentence.tokens, t))
    }
    numbered = dict(_numbered(sentence.tokens, facts))
    kinds |= {at: kinds.get(at, noun_class(fact.head) or "meeting") for at, fact in numbered.items()}
    heads = sorted(at for at in kinds if not _serves(sentence.tokens, at, kinds))
    claims = [claim for claim in reading.claims if claim.sentence == sentence.index]
    owned: dict[int, list[Fact]] = {head: [] for head in heads}
    for fact in facts:
        own_noun = next((at for at, carried in numbered.items() if carried is fact and at in owned), -1)
        owner = own_noun if own_noun >= 0 else governor(sentence.tokens, fact, frozenset(heads))
        if owner >= 0 and not _another_s(sentence.tokens, fact, owner):
            owned[owner].append(fact)
    for head in heads:
        own = (*owned[head], *_inherited(sentence, head, owned))
        yield _frame(sentence, head, kinds[head], own, claims, cast)


def _another_s(tokens: tuple[Token, ...], fact: Fact, owner: int) -> bool:
    """Whether a date belongs to a noun beside the happening.

    "Released it ahead of next month's fair", "lost their hope of the 2031 cup".
    """
    at = tree.head_of(tokens, fact.start, fact.end)
    if fact.kind != "timex" or at < 0 or tokens[at].head == owner:
        return False
    if tokens[at].dep == "poss":
        return True
    noun = tokens[tokens[at].head]
    return tokens[at].dep in PREMODIFYING and noun.start >= fact.end and noun.pos in {"NOUN", "PROPN"}


def _serves(tokens: tuple[Token, ...], verb: int, kinds: dict[int, str]) -> bool:
    """Whether a light verb only serves a noun of happening: "chaired the Forum", "the talks, led by A"."""
    if tokens[verb].pos != "VERB" or tokens[verb].lemma not in LIGHT:
        return False
    nouns = [n for n in kinds if tokens[n].pos != "VERB"]
    if any(verb in served_by(tokens, n, merged_verb(tokens, n)) for n in nouns):
        return True
    return any(n in nouns for n in (*tree.objects(tokens, verb), *tree.subjects(tokens, verb)))


def _swallowed(sentence: Sentence, token: Token, facts: list[Fact]) -> bool:
    """Whether a word is part of a date or name, or of a title in quotation marks, and names nothing itself.

    "29 March" is no march, the "Court of Appeal" no appeal, "Fire and Sand" no fire.
    """
    for fact in facts:
        if fact.start <= token.start < fact.end:
            if fact.kind == "timex":
                return True
            if (
                fact.kind in {"name", "place"}
                and tree.head_of(sentence.tokens, fact.start, fact.end) != token.index
            ):
                return True
    return any(
        quote.start <= token.start < quote.end
        and quote.end - quote.start <= TITLE
        and token.text[:1].isupper()
        for quote in sentence.quotes
    )


def _inherited(sentence: Sentence, head: int, owned: dict[int, list[Fact]]) -> list[Fact]:
    """The day of what stands above in the sentence, where a happening names none itself."""
    if any(f.kind == "timex" for f in owned[head]):
        return []
    tokens = sentence.tokens
    if tokens[head].pos == "VERB":
        return _from_verb_above(tokens, head, owned) or _from_last(tokens, head, owned)
    verb = merged_verb(tokens, head)
    if verb >= 0:
        return _from_verb_above(tokens, verb, owned)
    above = tokens[tokens[head].head]
    if beside := above.lemma == "of" and tokens[above.head].lemma in BESIDE:
        above = tokens[tokens[above.head].head]  # "met on the margins of a summit"
    if tokens[head].dep in tree.SUBJECT | tree.PASSIVE_SUBJECT or (
        tokens[head].dep == "pobj" and (beside or above.lemma in {"in", "during", "at"})
    ):
        # "312 died in a quake in 2011", "the quake killed 312 in 2011"
        owner = above if above.pos == "VERB" else tokens[above.head]
        dated = [f for f in owned.get(owner.index, ()) if f.kind == "timex"]
        return dated or (_from_verb_above(tokens, owner.index, owned) if owner.pos == "VERB" else [])
    return []


def _from_last(tokens: tree.Tokens, verb: int, owned: dict[int, list[Fact]]) -> list[Fact]:
    """The day at the end of a coordination is that of all its verbs: "11 died and 47 were hurt on Monday"."""
    last = tree.conjuncts(tokens, verb)[-1]
    return (
        [f for f in owned.get(last, ()) if f.kind == "timex" and f.start > tokens[last].start]
        if last != verb
        else []
    )


def _from_verb_above(tokens: tree.Tokens, verb: int, owned: dict[int, list[Fact]]) -> list[Fact]:
    """The day of the verb above.

    "On Friday upheld the ban, but cut the fine"; "to come in May to open the hall"; "2011, when 312 died".
    """
    label, above = tokens[verb].dep, tokens[verb].head
    if label == "conj":
        first = tree.first_conjunct(tokens, verb)
        return [f for f in owned.get(first, ()) if f.kind == "timex" and f.start < tokens[first].start]
    if label == "relcl" and any(c.lemma in {"where", "when", "which"} for c in tree.children(tokens, verb)):
        whole = [f for facts in owned.values() for f in facts if f.kind in {"timex", "place"}]
        at = tokens[above]
        return [f for f in whole if f.start <= at.start < f.end] or [
            f for f in owned.get(above, ()) if f.kind in {"timex", "place"}
        ]
    if label in {"advcl", "xcomp"} and tokens[verb].tag == "VB":
        return [f for f in owned.get(above, ()) if f.kind == "timex"]
    return []


def _numbered(tokens: tuple[Token, ...], facts: list[Fact]) -> Iterator[tuple[int, Ordinal]]:
    """The nouns that carry the number of an instance: "the 22nd Commission" is a meeting of it."""
    for fact in facts:
        if isinstance(fact, Ordinal) and not (fact.count or fact.rank):
            at = tree.head_of(tokens, fact.start, fact.end)
            while at >= 0 and tokens[at].pos not in {"NOUN", "PROPN"} and tokens[at].head != at:
                at = tokens[at].head
            while at >= 0 and tokens[at].dep in {"compound", "nmod"} and tokens[at].head != at:
                at = tokens[at].head
            if at >= 0:
                yield _repeated(tokens, at, fact), fact


def _repeated(tokens: tuple[Token, ...], at: int, fact: Ordinal) -> int:
    """What happens for the nth time: the fair of "the fair was opened for the 33rd time"."""
    verb = next((t.index for t in tree.ancestors(tokens, at) if tree.is_predicate(t)), -1)
    if tokens[at].lemma != "time" or verb < 0:
        return at
    return next((n for n in tree.subjects(tokens, verb) if tokens[n].lemma.lower() == fact.head), at)


def kind_of(tokens: tuple[Token, ...], token: Token) -> str:
    """The class of happening a token names, or "" when it names none of its own."""
    if token.pos in {"NOUN", "PROPN"}:
        kind = noun_class(token.lemma)
        inner = token.dep in {"compound", "nmod", "amod"}
        return "" if inner else kind
    if tree.is_predicate(token):
        beside = [c.lemma for c in tree.children(tokens, token.index) if c.dep in {"prt", "advmod"}]
        particle = next((word for word in beside if phrasal(token.lemma, word)), "")
        if particle:
            return verb_class(token.lemma, particle)
        if token.lemma in LIGHT and merged_noun(tokens, token.index) >= 0:
            return ""
        if token.lemma in DONE_BY_EVENTS and _event_subject(tokens, token.index):
            return ""
        return "" if token.lemma in STATES else verb_class(token.lemma)
    return ""


def _event_subject(tokens: tuple[Token, ...], verb: int) -> bool:
    return any(tokens[s].pos == "NOUN" and noun_class(tokens[s].lemma) for s in tree.subjects(tokens, verb))


def merged_noun(tokens: tuple[Token, ...], verb: int) -> int:
    """The noun of happening that a light verb serves: "talks" of "held talks", or -1."""
    for noun in (*tree.objects(tokens, verb), *tree.subjects(tokens, verb)):
        token = tokens[noun]
        if token.pos in {"NOUN", "PROPN"} and noun_class(token.lemma):
            return noun
    return -1


def _frame(
    sentence: Sentence, head: int, kind: str, facts: tuple[Fact, ...], claims: list[Claim], cast: Cast
) -> Frame:
    tokens = sentence.tokens
    token = tokens[head]
    verb = merged_verb(tokens, head)
    agents, patients = cast.roles_of(sentence, head, verb, kind)
    claim = _claim(claims, token, facts)
    return Frame(
        id=content_id(sentence.article_id, str(token.start), token.text),
        article_id=sentence.article_id,
        sentence=sentence.index,
        head=head,
        start=token.start,
        end=token.end,
        lemma=token.lemma,
        kind=kind,
        claim_id=claim.id if claim else "",
        agents=agents,
        patients=patients,
        words=_words(tokens, head, verb),
        objects=_objects(tokens, head),
        facts=facts,
        modality=_modality(tokens, head, claim),
        # A noun is denied only through its verb: "no session was held", not "neither signed at the session".
        polarity=claim.polarity if claim and (token.pos == "VERB" or verb >= 0) else "positive",
        source=claim.attribution.source if claim else "",
        plural=token.tag in {"NNS", "NNPS"}
        and token.lemma != token.text.lower()
        and token.lemma not in ONE_IN_PLURAL,
        definite=any(
            c.lemma in DEFINITE or any(f.kind == "timex" and f.start <= c.start < f.end for f in facts)
            for c in tree.children(tokens, head)
            if c.dep in {"det", "poss"}
        ),
    )


def _modality(tokens: tree.Tokens, head: int, claim: Claim | None) -> Modality:
    """The modality of the claim; what something else will come after has happened by then."""
    above = tokens[tokens[head].head]
    if claim is None or (tokens[head].dep == "pobj" and above.lemma in {"after", "follow", "since"}):
        return "happened"
    return claim.modality


def _claim(claims: list[Claim], token: Token, facts: tuple[Fact, ...]) -> Claim | None:
    """The claim that says it: the one headed here, else the shortest that covers the word and most facts."""

    def fit(claim: Claim) -> tuple[int, int, int, str]:
        covers = claim.holds(token.start)
        held = sum(claim.holds(fact.start) for fact in facts)
        return (-int(covers), -held, claim.end - claim.start, claim.id)

    return min(claims, key=fit, default=None)


def _objects(tokens: tuple[Token, ...], head: int) -> frozenset[str]:
    """The head lemmas of what it was done to: "emergency" of "declared a state of emergency".

    "Launched the satellite" and "the launch of the satellite" have one object.
    """
    if tokens[head].pos != "VERB":
        return frozenset(
            tokens[n].lemma for preposition, n in tree.prepositions(tokens, head) if preposition == "of"
        )
    found = tree.objects(tokens, head)
    passive = tree.is_passive(tokens, head)
    if passive or not found:
        # What an intransitive verb is said of is what it happens to: "the strike begins", "the roof fell".
        found = found + [at for at in tree.subjects(tokens, head) if passive or tokens[at].pos == "NOUN"]
    lemmas = set()
    for at in found:
        lemmas.add(tokens[at].lemma)
        lemmas |= {tokens[n].lemma for preposition, n in tree.prepositions(tokens, at) if preposition == "of"}
    return frozenset(lemmas)


def _words(tokens: tuple[Token, ...], head: int, verb: int) -> frozenset[str]:
    """Content lemmas of the arguments, without the names of months, weekdays and numbers."""
    below = set(tree.subtree(tokens, head, without=frozenset({"relcl", "ccomp", "advcl", "parataxis"})))
    if verb >= 0:
        below |= set(
            tree.subtree(tokens, verb, without=frozenset({"relcl", "ccomp", "advcl", "parataxis", "conj"}))
        )
    below -= {head, verb}
    return frozenset(
        t.lemma
        for t in tokens
        if t.index in below
        and t.pos in CONTENT
        and t.entity not in {"DATE", "TIME", "CARDINAL", "ORDINAL"}
        and len(t.lemma) > 1
    )


def lemmas(tokens: tree.Tokens, claim: Claim) -> frozenset[str]:
    """The content lemmas of a claim's words."""
    return frozenset(t.lemma for t in tokens if t.pos in CONTENT and claim.holds(t.start))
