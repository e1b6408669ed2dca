"""Whatever an article holds, the page stays sound and shows the whole text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.page import Page
from tests.report.sample import sample
from tests.report.sample_articles import article
from verifier.model import Attribution, Claim, Evidence, Position, Span
from verifier.report.html import render
from verifier.report.view import page
from verifier.report.visible import visible

TEXTS = st.text(st.characters(), min_size=1, max_size=200) | st.text(
    "a.\n\r <&>\"'{}%-“”", min_size=1, max_size=80
)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(text=TEXTS, cut=st.tuples(st.integers(0, 200), st.integers(0, 200)))
def test_page_is_sound_and_whole(text: str, cut: tuple[int, int]) -> None:
    start, end = sorted(min(each, len(text)) for each in cut)
    source = article("any.txt", text)
    claim = Claim(
        id="claim",
        article_id=source.id,
        sentence=0,
        kind="body",
        start=start,
        end=end,
        spans=(Span(start=start, end=end),),
        text=text,
        head=0,
        attribution=Attribution(source=text, cue="", direct=False),
        modality="happened",
        polarity="positive",
        facts=(),
    )
    evidence = Evidence(claim_id="claim", article_id=source.id, start=start, end=end, quote=text[start:end])
    finding = replace(sample().findings[0], positions=(Position(value=text, evidence=(evidence,)),))
    report = replace(sample(), articles=(source,), claims=(claim,), findings=(finding,))
    shown = Page(render(report))
    lines = [each for each in shown.all("p") if each.attributes.get("id", "").startswith("S1-L")]
    expected = [visible(line.removesuffix("\r")) for line in text.removesuffix("\n").split("\n")]
    assert [line.text.partition("\n")[0] for line in lines] == [
        f"{n}{line}" for n, line in enumerate(expected, 1)
    ]
    (quote,) = page(report).agreements.cards[0].positions[0].quotes
    assert quote.before + quote.words + quote.after in text
    ids = {each.attributes["id"] for each in shown.elements if "id" in each.attributes}
    assert {
        each.attributes["href"][1:] for each in shown.all("a") if each.attributes["href"][0] == "#"
    } <= ids
