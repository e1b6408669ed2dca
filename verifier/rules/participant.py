"""Who did it, as different articles give it.

What it does
    Compares the agents of one event: the two who chaired it, who declared, signed, designed or won it. Two
    sets of the same size that differ in one person conflict; so does "alone" against company.

Why it matters
    Naming the wrong minister or the wrong architect changes the story.

Known limits
    A longer list contains a shorter one and agrees with it. Governments and countries are not compared with
    people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.name import same_person
from verifier.model import Answer, Fact
from verifier.rules import Holding, Topic, judged, sides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Mention, Story
    from verifier.model import Finding

# Kinds of happening with one set of doers; anyone may say, visit, attend or die.
SOLE = frozenset(
    [
        "chair",
        "sign",
        "design",
        "declare",
        "win",
        "lay",
        "inspect",
        "appointment",
        "invitation",
        "build",
        "foundation",
        "ruling",
        "opening",
        "murder",
        "shooting",
        "meeting",
        "summit",
        "protocol",
        "inquiry wreath",
        "emergency",
        "takeover",
        "robbery",
        "fine",
    ]
)
BODIES = frozenset(
    "court council ministry government police agency commission committee parliament senate congress board army party union company group".split()
)
ALONE = frozenset({"alone", "solely", "single-handedly", "unaccompanied"})


def check(story: Story) -> Iterator[Finding]:
    """Agreements and conflicts on who took part."""
    for instance in story.instances:
        if instance.mentions[0].frame.kind not in SOLE:
            continue
        holdings = [h for m in instance.mentions if (h := _holding(story, m))]
        topic = Topic(
            rule="participant",
            slot="agent",
            subject=f"Who took part in the {instance.event.label}",
            event_id=instance.event.id,
            links=instance.event.links,
            sure=0.8,
        )
        yield from judged(story, topic, sides(holdings, _answer))


def _holding(story: Story, mention: Mention) -> Holding | None:
    agents = sorted(a for a in mention.agents if " " in a)
    if not agents:
        return None
    frame = mention.frame
    sentence = story.sentence(frame.article_id, frame.sentence)
    spans = [
        (f.start, f.end)
        for f in story.reading(frame.article_id).facts
        if f.sentence == frame.sentence
        and f.kind in {"name", "role"}
        and story.name(getattr(f, "entity", "") or getattr(f, "holder", "")) in agents
    ] or [(frame.start, frame.end)]
    alone = any(t.lemma in ALONE for t in sentence.tokens if abs(t.index - frame.head) < 5)
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    return Holding(
        value=" and ".join(agents) + (" alone" if alone else ""),
        fact=Fact(
            kind="name",
            start=start,
            end=end,
            text=sentence.text[start - sentence.start : end - sentence.start],
            sentence=frame.sentence,
            derivation="the doers in its sentence",
        ),
        article_id=frame.article_id,
        claim_id=frame.claim_id,
        start=start,
        end=end,
        told=mention.told,
        modality=frame.modality,
        source=frame.source,
        wide=-float(len(agents)),
    )


def _answer(a: Holding, b: Holding) -> Answer:
    mine, other = _people(a), _people(b)
    if mine == other:
        return "conflicting" if _alone(a) != _alone(b) and len(mine) > 1 else "equal"
    if mine < other or other < mine:
        smaller = a if mine < other else b
        return "conflicting" if _alone(smaller) else "compatible"
    if len(mine) != len(other) or len(mine - other) != 1:
        return "incomparable"
    left, right = min(mine - other), min(other - mine)
    if _is_body(left) != _is_body(right):
        return "incomparable"  # a court and the judge who presided
    return "compatible" if same_person(left, right) else "conflicting"


def _is_body(name: str) -> bool:
    return bool(BODIES & set(name.split()))


def _people(holding: Holding) -> frozenset[str]:
    return frozenset(holding.value.removesuffix(" alone").split(" and "))


def _alone(holding: Holding) -> bool:
    return holding.value.endswith(" alone")
