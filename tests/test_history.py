"""A page that was saved twice is one source: its versions tell what was changed, and change nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from verifier import pipeline
from verifier.partition.batch import FEW
from verifier.pipeline import verify
from verifier.report.view import page
from verifier.report.view.verdict import verdict_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from verifier.model import Article, Finding
    from verifier.report import Report
    from verifier.store.outcomes import Outcome

Story = dict[str, str]

WIRE = {
    "outlet": "Velm Wire",
    "url": "https://wire.example/fair",
    "published": "2025-03-08",
    "modified": "2025-03-08T15:00:00Z",
    "text": (
        "Eleven people were hurt when a stand collapsed at the fair in Velm on Friday. Mayor Pia Lund closed "
        "the fair. The Kolmer Bridge in Velm was opened on 5 March 2025."
    ),
}
POST = {
    "outlet": "Velm Post",
    "url": "https://post.example/fair",
    "published": "2025-03-08",
    "text": (
        "Nine people were hurt when a stand collapsed at the fair in Velm on Friday. The fair was closed by "
        "Mayor Pia Lund. The Kolmer Bridge in Velm was opened on 4 March 2025."
    ),
}
NEWS = {
    "outlet": "Sarn News",
    "url": "https://sarn.example/fair",
    "published": "2025-03-09",
    "text": "The stand at the fair in Velm collapsed on Friday, and eleven people were hurt.",
}
BATCH = (WIRE, POST, NEWS)
FIRST = WIRE | {"modified": "2025-03-08T09:00:00Z", "text": WIRE["text"].replace("Eleven", "Nine")}


def written(folder: Path, stories: dict[str, Story]) -> Report:
    for name, story in stories.items():
        (folder / f"{name}.json").write_text(json.dumps(story), encoding="utf-8")
    report = verify(folder)
    assert not report.skipped
    return report


def batch(*stories: Story) -> dict[str, Story]:
    return {f"m{n}": story for n, story in enumerate(stories)}


def edits(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == "edited"]


def others(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule != "edited"]


def test_an_exchanged_figure_is_a_finding_of_its_own_with_its_words_in_both_versions(tmp_path: Path) -> None:
    report = written(tmp_path, batch(*BATCH) | {"a": FIRST})
    (finding,) = edits(report)
    texts = {article.id: article for article in report.articles}
    evidence = [each for position in finding.positions for each in position.evidence]
    assert (finding.verdict, finding.severity, finding.origins) == ("revision", "note", 1)
    assert finding.message == "Velm Wire changed its figure in “… people were hurt”: Nine, later Eleven."
    assert [(texts[e.article_id].path.rpartition("/")[2], e.quote) for e in evidence] == [
        ("a.json", "Nine"),
        ("m0.json", "Eleven"),
    ]
    assert all(texts[e.article_id].text[e.start : e.end] == e.quote for e in evidence)
    assert {e.claim_id for e in evidence} <= {claim.id for claim in report.claims}
    assert "of 2025-03-08T09:00:00 and 2025-03-08T15:00:00 UTC" in finding.why


def test_an_earlier_version_takes_no_part_in_any_other_finding(tmp_path: Path) -> None:
    report = written(tmp_path, batch(*BATCH) | {"a": FIRST})
    (earlier,) = (article for article in report.articles if article.path.endswith("a.json"))
    assert others(report)
    assert not [f for f in others(report) if f.rule != "edited" and earlier.id in str(f.positions)]
    assert not [o for o in report.origins if earlier.id in o.articles]
    plain = {article["id"]: article.get("replaced_by") for article in report.to_dict()["articles"]}
    newest = next(article.id for article in report.articles if article.path.endswith("m0.json"))
    assert {name: by for name, by in plain.items() if by} == {earlier.id: newest}


def test_each_version_is_set_against_the_next_one(tmp_path: Path) -> None:
    second = WIRE | {"modified": "2025-03-08T12:00:00Z", "text": WIRE["text"].replace("Eleven", "Ten")}
    report = written(tmp_path, batch(*BATCH) | {"b": second, "c": FIRST})
    values = [tuple(position.value for position in finding.positions) for finding in edits(report)]
    assert sorted(values) == [("Nine", "Ten"), ("Ten", "Eleven")]


def test_the_page_lists_an_earlier_version_and_counts_it_as_no_source(tmp_path: Path) -> None:
    report = written(tmp_path, batch(*BATCH) | {"a": FIRST})
    shown = page(report)
    assert verdict_sentence(report).startswith("3 sources: ")
    assert "1 value changed in a later version of an article" in verdict_sentence(report)
    assert [source.label for source in shown.sources] == ["S1", "S2", "S3"]
    assert [(text.source.label, text.source.later) for text in shown.texts][3:] == [("S4", "S1")]
    assert [row.source.later for row in shown.source_rows] == ["", "", "", "S1"]
    (card,) = (each for group in shown.groups for each in group.cards if each.rule == "edited")
    assert [position.labels for position in card.positions] == [("S4",), ("S1",)]
    assert all(len(row.cells) == 3 for group in shown.matrix.groups for row in group.rows)
    hrefs = {row.href for group in (*shown.matrix.groups, *shown.matrix.apart) for row in group.rows}
    assert card.anchor not in hrefs
    assert sum(each.claims for each in shown.scorecards) < len(report.claims)


def test_versions_alone_are_one_source(tmp_path: Path) -> None:
    report = written(tmp_path, {"a": FIRST, "b": WIRE})
    assert verdict_sentence(report).startswith("1 source: nothing to compare with")
    assert len(edits(report)) == len(report.findings) == 1


@st.composite
def earlier_versions(draw: st.DrawFn) -> dict[str, Story]:
    """One or two versions of pages of the batch that are older, by day or by hour, and told otherwise."""
    found = {}
    for name in draw(st.lists(st.sampled_from(["a", "n", "z"]), min_size=1, max_size=2, unique=True)):
        newest = draw(st.sampled_from(BATCH))
        sentences = draw(st.permutations(newest["text"].split(". ")))
        kept = sentences[: draw(st.integers(1, len(sentences)))]
        text = ". ".join(sentence.rstrip(".") for sentence in kept) + "."
        for old, new in draw(
            st.lists(st.sampled_from([("Friday", "Thursday"), ("Velm", "Dorn"), (" 5 ", " 7 ")]))
        ):
            text = text.replace(old, new)
        number = draw(st.sampled_from(["Eleven", "Nine", "Fourteen"]))
        text = text.replace("Eleven", number).replace("Nine", number)
        url = newest["url"] + draw(st.sampled_from(["", "/", "#top", "?utm_source=x"]))
        day = {
            "modified": "2025-03-08T01:00:00Z",
            "published": draw(st.sampled_from(["2025-03-07", "2025-03-06"])),
        }
        found[name] = newest | day | {"text": text, "url": url}
    return found


@settings(derandomize=True, deadline=None, max_examples=12)
@given(earlier=earlier_versions())
def test_giving_an_earlier_version_too_changes_no_other_finding(earlier: dict[str, Story]) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as two:
        alone = written(Path(one), batch(*BATCH))
        report = written(Path(two), batch(*BATCH) | earlier)
    assert len(report.articles) == len(BATCH) + len(earlier)
    assert alone.findings
    assert others(report) == list(alone.findings)
    assert (report.events, report.clusters, report.origins) == (alone.events, alone.clusters, alone.origins)


def test_nor_does_it_where_a_batch_is_cut_into_stories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = batch(*BATCH) | {
        f"x{n}": {
            "url": f"https://tulip.example/{n}",
            "text": f"The botanist Emil Vogt has grown {n} blue tulips.",
        }
        for n in range(2, FEW)
    }
    cut: list[int] = []
    compared = pipeline.compare

    def counted(articles: Sequence[Article], *rest: Any) -> Outcome:  # noqa: ANN401  passed on as it is
        cut.append(len(articles))
        return compared(articles, *rest)

    monkeypatch.setattr(pipeline, "compare", counted)
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    alone = written(tmp_path / "one", more)
    stories, cut[:] = len(cut), []
    report = written(tmp_path / "two", more | {"a": FIRST})
    assert stories > 1
    assert (len(cut), sum(cut)) == (stories, len(more) + 1)
    assert others(report) == list(alone.findings)
    assert len(edits(report)) == 1
