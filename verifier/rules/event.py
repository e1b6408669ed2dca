"""One event told by several articles, whatever else they say of it.

What it does
    Says which articles tell that an event took place, or that it is planned, when they are linked by more
    than its kind.

Why it matters
    That two outlets tell of the same signing is agreement, even when neither gives a number or a day.

Known limits
    Only happenings of a known kind are listed; states and opinions are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.antonyms import opposite
from verifier.lexicon.events import is_class
from verifier.rules import LONGEST_QUOTE, Holding, Topic, against, agree, apart, judged, passage, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.events import Mention, Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """Agreements that something happened or will."""
    instances = [i for i in story.instances if is_class(i.mentions[0].frame.kind)]
    spans = {i.event.id: {(m.frame.article_id, *_words(story, m)) for m in i.mentions} for i in instances}
    named: dict[str, set[str]] = {}
    for event, words in spans.items():
        for article, _, _ in words:
            named.setdefault(article, set()).add(event)
    for instance in instances:
        told = [m for m in instance.mentions if m.frame.polarity == "positive" and not m.frame.plural]
        # Only what its every article names can hold all of its words.
        around = set.intersection(*(named[article] for article in instance.articles))
        if any(_part_of(spans[instance.event.id], spans[event]) for event in around):
            continue  # the wreath of "laid a wreath"
        if any(opposite(a.frame.lemma, b.frame.lemma) for a in told for b in told):
            continue  # upheld and overturned are told of one ruling, but they do not agree
        name = f"the {instance.event.label}"
        topic = Topic.of_event(instance, "event", "event", name, sure=0.8, agreed=f"They tell of {name}.")
        yield from judged(
            story, topic, against([[_holding(story, m) for m in told]]) if told else against([])
        )


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.one_article() or pair.unlinked()


def _part_of(mine: Iterable[tuple[str, int, int]], other: Iterable[tuple[str, int, int]]) -> bool:
    """Whether the words of every mention are a part of those of another happening's mentions."""
    return all(
        any(
            a == b and start <= at and until <= end and (start, end) != (at, until) for b, start, end in other
        )
        for a, at, until in mine
    )


def _holding(story: Story, mention: Mention) -> Holding:
    start, end = _words(story, mention)
    words = passage(story, mention.frame, start, end, "", text=mention.frame.lemma)
    return Holding.of_mention(mention, words, "told")


def _words(story: Story, mention: Mention) -> tuple[int, int]:
    """The noun phrase that names the happening, or the clause of its verb."""
    frame = mention.frame
    tokens = story.sentence(frame.article_id, frame.sentence).tokens
    clauses = frozenset({"relcl", "acl", "advcl", "ccomp", "parataxis", "conj", "cc"})
    below = tree.subtree(tokens, frame.head, without=clauses)
    start, end = tokens[below[0]].start, tokens[below[-1]].end
    return (start, end) if end - start <= LONGEST_QUOTE else (frame.start, frame.end)


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - Norland and Sorland signed a fishing treaty in Velm on Thursday.",
        "date 2025-03-08 Orsa, March 8 - The signing of the fishing treaty between Norland and Sorland "
        "in Velm on 6 March ends a long quarrel.",
        note="a verb and its noun",
    ),
    agree(
        "date 2025-10-20 Pell, Oct. 20 - Thieves stole a crown from the Pell museum on Sunday morning.",
        "date 2025-10-20 Pell, Oct. 20 - The robbery at the Pell museum on Sunday morning took four minutes.",
        note="a robbery and a theft",
    ),
    agree(
        "date 2025-08-25 Tolmen, Aug. 25 - A strong earthquake shook Tolmen on Sunday night.",
        "date 2025-08-26 Tolmen, Aug. 26 - The quake in Tolmen on 24 August cut off power to the old town.",
        note="an earthquake and a quake",
    ),
    apart(
        "date 2025-11-07 Ruhn, Nov. 7 - A fire at a sawmill in Ruhn was put out on Thursday.",
        "date 2025-11-07 Tarn, Nov. 7 - A fire at a school in Tarn was put out on Thursday.",
        note="miss: two fires on one day",
    ),
    apart(
        "date 2024-06-14 Marl, June 14 - The Lake Alliance held its ninth summit in Marl on 13 June 2024.",
        "date 2025-06-13 Marl, June 13 - The Lake Alliance held its tenth summit in Marl on 12 June 2025.",
        note="two summits of one series",
    ),
    apart(
        "date 2025-05-16 Dorn, May 16 - President Hugo Armand met the farmers' union in Dorn on Monday.",
        "date 2025-05-16 Dorn, May 16 - Chancellor Rita Salo met the bishops in Dorn on Thursday.",
        note="two meetings in one town",
    ),
    apart(
        "date 2025-02-07 Kolva, Feb. 7 - Police arrested the banker Luc Arnaud in Kolva on Thursday.",
        "date 2025-02-07 Kolva, Feb. 7 - Police arrested the nurse Vera Lindt in Kolva on Thursday.",
        note="miss: two arrests: the two who were arrested are no names of the patients, so the arrests "
        "are one",
    ),
    silent(
        "date 2025-04-11 Sarn, April 11 - The strike at the port of Sarn ended on Thursday.",
        "date 2025-04-11 Sarn, April 11 - The strike at the port of Sarn began on 2 April.",
        note="one strike at two moments",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - The trial of the forger Nils Aas opened in Hald on Thursday.",
        "date 2025-12-06 Lund, Dec. 6 - The forger Nils Aas denied all charges as his trial opened in "
        "Hald on 4 December.",
        note="a main clause and a side clause",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - Orvax agreed to buy the ferry company Tern Line for 40 million "
        "euros.",
        "date 2025-12-05 Hald, Dec. 5 - Karst agreed to buy the brewery Old Swan for 25 million euros.",
        note="two takeovers",
    ),
    apart(
        "date 2025-09-26 Lund, Sept. 26 - A bus collided with a lorry near Lund on Thursday.",
        "date 2025-09-26 Brask, Sept. 26 - Two trains collided near Brask on Tuesday.",
        note="two crashes",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - The referendum on the dam will be held in Ruhn on 5 October.",
        "date 2025-06-26 Ruhn, June 26 - Ruhn will hold a referendum on the dam on 5 October.",
        note="one plan",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - The funeral of King Olaf Haugen took place in Ruhn on Thursday.",
        "date 2025-06-28 Velm, June 28 - Thousands attended the funeral of King Olaf Haugen in Ruhn "
        "on 26 June.",
        note="one funeral",
    ),
    apart(
        "date 2025-06-27 Ruhn, June 27 - The strike of the bus drivers in Ruhn ended on Thursday.",
        "date 2019-02-15 Ruhn, Feb. 15 - The strike of the bus drivers in Ruhn ended on Thursday.",
        note="two strikes years apart",
    ),
)
