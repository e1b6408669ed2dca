"""Two mentions or claims in, whether they tell of one deed out: by whom, to whom, described how, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from verifier import tree
from verifier.events.story import frames_of
from verifier.events.when import YEAR, reference
from verifier.lexicon.counting import PEOPLE
from verifier.lexicon.events import is_class
from verifier.lexicon.negation import IMPLICATIVE
from verifier.model import Timex

if TYPE_CHECKING:
    from verifier.events.mention import Mention
    from verifier.events.story import Story
    from verifier.model import Claim


NOBODY = frozenset({"nobody", "none", "no-one"})


def same_deed(story: Story, a: Mention, b: Mention) -> bool:
    """Whether two mentions are of one deed: numbered alike, or done to the same, by nobody else.

    A verb of everyday use ("turned the ball over") is one deed only where somebody named binds the two.
    """
    if a.ordinal and b.ordinal and a.ordinal.number == b.ordinal.number:
        return True
    if a.agents and b.agents and not a.agents & b.agents:
        return False
    one_day = bool(a.when and b.when and a.when.said and b.when.said and a.when.fine and b.when.fine)
    named = bool((a.agents | a.patients) & (b.agents | b.patients))
    bound = named or one_day or _only_ones(story, a, b) or bool(_doer(story, a) & _doer(story, b))
    if not is_class(a.frame.kind) and not bound:
        return False
    if _setting(story, a) != _setting(story, b) or not _one_thing(story, a, b):
        return False
    same_patient = bool(a.patients & b.patients) or bool(a.agents & b.agents and a.places and b.places)
    return bool(a.frame.objects & b.frame.objects) or same_patient


def finite(tokens: tree.Tokens, at: int) -> bool:
    """Whether a verb tells that something was done or not: "to rescind" and "preventing" tell neither.

    An infinitive does where the verb above says what came of it: "refused to sign", "managed to land".
    """
    token = tokens[at]
    if token.pos != "VERB":
        return True
    auxiliaries = {
        c.text.lower() for c in tree.children(tokens, at) if c.dep in {"aux", "auxpass", "mark", "advmod"}
    }
    above = tokens[token.head]
    if "to" in auxiliaries and token.dep == "xcomp" and above.lemma in IMPLICATIVE and above.index != at:
        return finite(tokens, above.index)
    if auxiliaries & {"to", "why", "whether", "if"} or token.tag == "VBG":
        return False
    return token.tag in {"VBD", "VBZ", "VBP", "VBN"} or bool(auxiliaries & {"did", "does", "do"})


def befell(story: Story, mention: Mention) -> Literal["nobody", "somebody", ""]:
    """Whether a verb says that it befell nobody at all or some people: "no one was hurt", "two were hurt".

    "No one on board" and "none of the guests" say nothing of others.
    """
    tokens = story.sentence(mention.frame.article_id, mention.frame.sentence).tokens
    at = mention.frame.head
    if tokens[at].pos != "VERB" or not finite(tokens, at):
        return ""
    done = tree.objects(tokens, at) or tree.subjects(tokens, at)
    beside = [{c.lemma for c in tree.children(tokens, n)} for n in done]
    alone = [
        words <= {"no"} and (tokens[n].lemma in NOBODY or words)
        for n, words in zip(done, beside, strict=True)
    ]
    if any(alone) and all(tokens[n].lemma in NOBODY | {"one"} for n in done):
        return "nobody"
    people = all(
        tokens[n].lemma in PEOPLE or tokens[n].pos == "NUM" or tokens[n].entity == "PERSON" for n in done
    )
    return "somebody" if done and people and not any("no" in words for words in beside) else ""


def _only_ones(story: Story, a: Mention, b: Mention) -> bool:
    """Whether each article has the verb once, in the passive: "the satellite was released" and was not."""
    for mention in (a, b):
        frame = mention.frame
        if not tree.is_passive(story.sentence(frame.article_id, frame.sentence).tokens, frame.head):
            return False
        if sum(other.kind == frame.kind for other in frames_of(story, frame.article_id)) > 1:
            return False
    return True


def _doer(story: Story, mention: Mention) -> frozenset[str]:
    """Who did it, where the article takes it for known: "the court did not order the factory to close"."""
    tokens = story.sentence(mention.frame.article_id, mention.frame.sentence).tokens
    if tokens[mention.frame.head].pos != "VERB" or tree.is_passive(tokens, mention.frame.head):
        return frozenset()
    return frozenset(
        tokens[n].lemma
        for n in tree.subjects(tokens, mention.frame.head)
        if tokens[n].pos == "NOUN" and any(c.lemma == "the" for c in tree.children(tokens, n))
    )


def _setting(story: Story, mention: Mention) -> frozenset[str]:
    """The verbs of the clauses that say when: "no shots were fired when he was taken into custody"."""
    tokens = story.sentence(mention.frame.article_id, mention.frame.sentence).tokens
    return frozenset(
        c.lemma
        for c in tree.children(tokens, mention.frame.head)
        if c.dep == "advcl"
        and any(w.lemma in {"when", "while", "until"} for w in tree.children(tokens, c.index))
    )


def _one_thing(story: Story, a: Mention, b: Mention) -> bool:
    """Whether what it was done to is described alike: not the morning sailing and the evening sailing."""
    mine, other = (
        _described(story.sentence(m.frame.article_id, m.frame.sentence).tokens, m.frame.head) for m in (a, b)
    )
    return alike(mine, other)


def alike(mine: dict[str, frozenset[str]], other: dict[str, frozenset[str]]) -> bool:
    """Whether no shared noun is described in each of two places by words that the other has not."""
    shared = [(mine[noun], other[noun]) for noun in sorted(mine.keys() & other.keys())]
    return not any(one - two and two - one for one, two in shared)


def _described(tokens: tree.Tokens, verb: int) -> dict[str, frozenset[str]]:
    """The nouns it was done to, each with the words that describe it."""
    done = tree.objects(tokens, verb) or (
        tree.subjects(tokens, verb) if tree.is_passive(tokens, verb) else []
    )
    return _nouns(tokens, done)


def _nouns(tokens: tree.Tokens, at: list[int]) -> dict[str, frozenset[str]]:
    return {
        tokens[n].lemma: frozenset(
            c.lemma for c in tree.children(tokens, n) if c.dep in {"amod", "compound", "nmod"}
        )
        for n in at
    }


def years_apart(story: Story, a: Claim, b: Claim) -> bool:
    """Whether the sentence of one names a time long before its report, and that of the other does not."""
    old = [_long_ago(story, claim) for claim in (a, b)]
    return bool(old[0]) != bool(old[1]) or bool(old[0] and old[1] and not old[0] & old[1])


def _long_ago(story: Story, claim: Claim) -> frozenset[int]:
    reading = story.reading(claim.article_id)
    told = reference(reading)
    years = [
        f.high for f in reading.facts if isinstance(f, Timex) and f.sentence == claim.sentence and f.high
    ]
    return frozenset(day.year for day in years if told and (told - day).days > YEAR)


def parts(story: Story, claim: Claim) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Who did it and whom it befell; "he was guilty" befalls its subject, as "he was acquitted" does."""
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    if not 0 <= claim.head < len(tokens):
        return {}, {}
    subjects = [n for n in tree.subjects(tokens, claim.head) if tokens[n].pos in {"NOUN", "PROPN"}]
    if tree.is_passive(tokens, claim.head):
        return _nouns(tokens, tree.by_agents(tokens, claim.head)), _nouns(tokens, subjects)
    done = [n for n in tree.objects(tokens, claim.head) if tokens[n].pos in {"NOUN", "PROPN"}]
    return _nouns(tokens, subjects), _nouns(tokens, done)
