"""Reports that were published before what they tell, and datelines that contradict the day of publication.

What it does
    Takes the day of an event from the articles that state it, and looks for reports that tell it as past
    though they were published two days or more before. Compares the day a report is filed under with the day
    it was published.

Why it matters
    A report cannot know what has not happened: one of the dates is wrong, or two events are taken for one.

Known limits
    The reports have to name the same verb, doer and thing, since likely two deeds are told otherwise. One day
    of difference is left to time zones. A report that dates the event itself is left to the rules
    `date` and `calendar`. A dateline may be older than the publication, since old reports are printed again.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.when import interval, on_it
from verifier.lexicon.events import LIGHT
from verifier.model import Fact
from verifier.rules import Holding, Topic, clash, conflict, finding, passage, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Instance, Mention, Story
    from verifier.events.pair import Pair
    from verifier.events.when import When
    from verifier.model import Article, Finding, Reading, Timex

ZONES = 1  # days: it may be tomorrow already where the event takes place


def check(story: Story) -> Iterator[Finding]:
    """Conflicts of the day of publication with the day of an event, and with the dateline."""
    for instance in story.instances:
        yield from _known_too_early(story, instance)
    for reading in story.readings:
        yield from _filed_too_late(story, reading)


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.unlinked() or "neither report is older than what it tells"


def _known_too_early(story: Story, instance: Instance) -> Iterator[Finding]:
    stated = [(m, t, w) for m in instance.mentions for t, w in _days(m)]
    if not stated:
        return
    first = min(when.low for _, _, when in stated)
    early = [
        (mention, day)
        for mention in instance.mentions
        if not mention.timexes
        and _told_as_past(story, mention)
        and (day := _published(story.article(mention.frame.article_id)))
        and (first - day).days > ZONES
    ]
    dated = {m.frame.article_id for m, _, _ in stated}
    early = [
        (mention, day)
        for mention, day in early
        if mention.frame.article_id not in dated and any(_one_deed(story, mention, m) for m, _, _ in stated)
    ]
    if early:
        days = [Holding.of_mention(m, t, f"{w.low} by “{t.text}”", note=t.derivation) for m, t, w in stated]
        known = [_told(story, m, f"past on {day}", f"told as past in a report of {day}") for m, day in early]
        topic = Topic.of_event(
            instance,
            "publication",
            "known before it happened",
            f"The {instance.event.label} is told as past before its day",
            sure=0.7,
            severity="warning",
        )
        yield from clash(story, topic, [days, known])


def _one_deed(story: Story, a: Mention, b: Mention) -> bool:
    """The same verb, doer and thing: "signed a bill" and, a week before, "signed a memorandum" are two."""
    return (
        a.frame.lemma == b.frame.lemma
        and bool(_doers(story, a) & _doers(story, b))
        and bool((a.frame.objects & b.frame.objects) or (a.patients & b.patients))
    )


def _doers(story: Story, mention: Mention) -> frozenset[str]:
    """Who did it: the names, and the lemma of the subject ("the parliament")."""
    frame = mention.frame
    tokens = story.sentence(frame.article_id, frame.sentence).tokens
    return mention.agents | {
        c.lemma.lower()
        for c in tree.children(tokens, frame.head)
        if c.dep in tree.SUBJECT and c.pos != "PRON"
    }


def _days(mention: Mention) -> Iterator[tuple[Timex, When]]:
    """The days that are said of a happening itself, where it is told as having happened."""
    for timex in mention.timexes:
        if timex.low and timex.high and timex.granularity in {"day", "minute"} and on_it(timex):
            yield timex, interval(timex)


def _told_as_past(story: Story, mention: Mention) -> bool:
    """Whether the verb of a happening, or the verb it is the subject or object of, stands in the past."""
    frame = mention.frame
    if frame.modality != "happened" or frame.polarity == "negative":
        return False
    tokens = story.sentence(frame.article_id, frame.sentence).tokens
    at = frame.head
    if tokens[at].pos != "VERB":
        above = tokens[at].head
        if tokens[at].dep not in tree.SUBJECT | tree.PASSIVE_SUBJECT | tree.OBJECT:
            return False
        if tokens[above].lemma not in LIGHT:
            return False
        at = above
    auxiliaries = {c.text.lower() for c in tree.children(tokens, at) if c.dep in {"aux", "auxpass"}}
    return not auxiliaries & {"will", "would", "to", "is", "are", "be"} and (
        tokens[at].tag == "VBD" or bool(auxiliaries & {"was", "were", "has", "have", "had"})
    )


def _published(article: Article) -> dt.date | None:
    """The last day that an article is dated with."""
    return max((day for day in (article.published, article.dateline) if day), default=None)


def _filed_too_late(story: Story, reading: Reading) -> Iterator[Finding]:
    article = reading.article
    if (
        not article.published
        or not article.dateline
        or article.dateline - article.published <= dt.timedelta(ZONES)
    ):
        return
    line = next((s for s in reading.sentences if s.kind == "dateline"), None)
    if line is None:
        return
    claim_id = next((c.id for c in reading.claims if c.sentence == line.index), "")
    fact = Fact(
        kind="timex",
        start=line.start,
        end=line.end,
        text=line.text,
        sentence=line.index,
        derivation="the article's own dates",
    )
    groups = [
        [dataclasses.replace(Holding.of_reading(reading, fact, value), claim_id=claim_id)]
        for value in (f"filed {article.dateline}", f"published {article.published}")
    ]
    yield finding(
        story,
        rule="publication",
        verdict="conflict",
        slot="dateline",
        groups=groups,
        message=f"The report is filed under {article.dateline} and was published on {article.published}.",
        confidence=0.85,
        severity="warning",
        why=(f"dateline: {article.dateline}", f"publication: {article.published}"),
    )


def _told(story: Story, mention: Mention, value: str, note: str) -> Holding:
    frame = mention.frame
    verb = passage(story, frame, frame.start, frame.end, note, text=frame.lemma)
    return Holding.of_mention(mention, verb, value, note=note)


EXAMPLES = (
    conflict(
        "date 2025-05-03 Velm, May 3 - The parliament of Velm approved the harbour law and sent it to "
        "President "
        "Ada Holm.",
        "date 2025-05-06 Velm, May 6 - The parliament of Velm approved the harbour law on 5 May 2025 and "
        "sent it "
        "to President Ada Holm.",
        note="the vote is told as held two days before it",
    ),
    conflict(
        "date 2025-06-09 Marl, June 9 - President Ada Holm opened the new bridge over the Marl.",
        "date 2025-06-14 Marl, June 14 - President Ada Holm opened the new bridge over the Marl on Friday.",
        note="the day is reckoned from the dateline",
    ),
    conflict(
        "date 2025-03-03 Velm, March 10 - President Ada Holm signed the pact.",
        "date 2025-03-11 Velm, March 11 - Fishermen welcomed the pact.",
        note="filed a week after it was published",
    ),
    conflict(
        "date 2025-09-02 Sarn, Sept. 2 - The Orvax group closed its paper mill in Sarn.",
        "date 2025-09-13 Sarn, Sept. 13 - The Orvax group closed its paper mill in Sarn on 12 September "
        "2025.",
        note="a mill closed before its day",
    ),
    silent(
        "date 2025-05-03 Velm, May 3 - The parliament of Velm will vote on the harbour law.",
        "date 2025-05-06 Velm, May 6 - The parliament of Velm approved the harbour law on 5 May 2025.",
        note="a plan, and then the event",
    ),
    silent(
        "date 2025-05-04 Velm, May 4 - The parliament of Velm approved the harbour law and sent it to "
        "President "
        "Ada Holm.",
        "date 2025-05-06 Velm, May 6 - The parliament of Velm approved the harbour law on 5 May 2025 and "
        "sent it "
        "to President Ada Holm.",
        note="one day: time zones",
    ),
    silent(
        "date 2025-05-07 Velm, May 7 - The parliament of Velm approved the harbour law.",
        "date 2025-05-06 Velm, May 6 - The parliament of Velm approved the harbour law on 5 May 2025.",
        note="published after the event",
    ),
    silent(
        "date 2025-05-12 Velm, May 3 - President Ada Holm signed the pact.",
        "date 2025-05-12 Velm, May 12 - Fishermen welcomed the pact.",
        note="an old report printed again",
    ),
    silent(
        "date 2025-01-02 Velm, Dec. 31 - President Ada Holm signed the pact.",
        "date 2025-01-03 Velm, Jan. 3 - Fishermen welcomed the pact.",
        note="a dateline of the old year",
    ),
    silent(
        "date 2025-03-10 Velm, March 11 - President Ada Holm signed the pact.",
        "date 2025-03-12 Velm, March 12 - Fishermen welcomed the pact.",
        note="a dateline one day ahead: another time zone",
    ),
    silent(
        "date 2025-05-03 Velm, May 3 - President Ada Holm signed a decree on the fishing fleet of Velm.",
        "date 2025-05-12 Velm, May 12 - President Ada Holm signed a budget for the fleet on 11 May 2025.",
        note="a decree and a budget are two deeds",
    ),
    silent(
        "date 2025-06-09 Marl, June 9 - President Ada Holm promised to open the new bridge over the Marl.",
        "date 2025-06-14 Marl, June 14 - President Ada Holm opened the new bridge over the Marl on Friday.",
        note="a promise is no event",
    ),
    silent(
        "date 2025-06-09 Marl, June 9 - President Ada Holm opened the new bridge over the Marl on 8 June "
        "2025.",
        "date 2025-06-14 Marl, June 14 - President Ada Holm opened the new bridge over the Marl on Friday.",
        note="both state the day, which the rule for dates compares",
    ),
    silent(
        "date 2025-06-09 Marl, June 9 - President Ada Holm was to open the new bridge over the Marl.",
        "date 2025-06-14 Marl, June 14 - President Ada Holm opened the new bridge over the Marl on Friday.",
        note="was to open: a plan told in the past",
    ),
)
