"""A finding of a JSON report to lines that a person can judge it by: both sides, each in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier.cli.terminal import styled
from verifier.report.places import file_and_line
from verifier.report.view.words import BARE, LOOKS, letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.text import Text

    from verifier.model import Article
    from verifier.votes import Vote

# Sources of one value that are quoted; a reader believes ten reprints after four of them.
QUOTED = 4
COLOURS = {"conflict": "bold red", "dispute": "bold yellow", "revision": "bold cyan"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What the findings of a report are shown with; `texts` holds the articles that are still there, by hash.

    A JSON report holds no texts. They are read again from the files; where a file is gone or was changed,
    the claim stands for the sentence.
    """

    articles: dict[str, dict[str, Any]]
    claims: dict[str, str]
    texts: dict[str, Article]

    @classmethod
    def of(cls, report: dict[str, Any]) -> Sides:
        """The articles and claims of a report."""
        articles = {each["id"]: each for each in report["articles"]}
        return cls(
            articles=articles,
            claims={each["id"]: each["text"] for each in report["claims"]},
            texts=_texts(articles.values()),
        )

    def lines(self, finding: dict[str, Any], votes: Sequence[Vote]) -> Iterator[Text]:
        """What the finding says, its sides in order, and the votes on it."""
        look = LOOKS[finding["verdict"]]
        yield styled(
            (f"{look.symbol} {look.name}", COLOURS.get(finding["verdict"], "bold")),
            (f" · {finding['rule']} · confidence {finding['confidence']:.0%} · {finding['id']}", "dim"),
        )
        yield styled((finding["message"], "bold"))
        several = len(finding["positions"]) > 1
        for number, position in enumerate(finding["positions"]):
            value = "tell of it" if position["value"] in BARE else str(position["value"])
            yield styled((f"  {letter(number)}  " if several else "  ", "bold"), (value, "bold"))
            yield from self._said(position["evidence"])
        for vote in votes:
            note = f": {vote.note}" if vote.note else ""
            yield styled((f"  {vote.mark} says {vote.who}, {vote.when.date()}{note}", "italic"))

    def _said(self, evidence: list[dict[str, Any]]) -> Iterator[Text]:
        for each in evidence[:QUOTED]:
            before, words, after = self._sentence(each)
            yield styled(
                (f"     {self._outlet(each)}: ", "cyan"), (before, ""), (words, "reverse"), (after, "")
            )
        if more := evidence[QUOTED:]:
            outlets = ", ".join(dict.fromkeys(map(self._outlet, more)))
            yield styled((f"     and {len(more)} more: {outlets}", "dim"))

    def _outlet(self, evidence: dict[str, Any]) -> str:
        article = self.articles[evidence["article_id"]]
        return str(article["outlet"] or article["path"])

    def _sentence(self, evidence: dict[str, Any]) -> tuple[str, str, str]:
        """The sentence before the words that carry the value, those words, and the rest of it."""
        start, end, quote = evidence["start"], evidence["end"], evidence["quote"]
        article = self.texts.get(self.articles[evidence["article_id"]]["sha256"])
        if article is None or article.text[start:end] != quote:
            claim = self.claims.get(evidence["claim_id"], quote)
            before, found, after = claim.partition(quote)
            return _in_a_line(before, found, after) if found else _in_a_line(f"{claim} (", quote, ")")
        from verifier.model import Span  # noqa: PLC0415  the articles are loaded, and so is this
        from verifier.report.places import surroundings  # noqa: PLC0415  as above

        around = surroundings(article.text, Span(start=start, end=end))
        # A date line before the first sentence is no part of it.
        first = max(around.start, article.header.end) if start >= article.header.end else around.start
        return _in_a_line(article.text[first:start], quote, article.text[end : around.end])


def _in_a_line(*parts: str) -> tuple[str, str, str]:
    before, words, after = (" ".join(f"|{part}|".split())[1:-1] for part in parts)
    return before.lstrip(), words, after.rstrip()


def _texts(articles: Iterable[dict[str, Any]]) -> dict[str, Article]:
    from verifier.load import load  # noqa: PLC0415  needed where findings are shown

    files = {file_and_line(each["path"])[0] for each in articles}
    # A path of a report that came from elsewhere may be a folder here, or lead to no file at all.
    read, _ = load(sorted(file for file in files if Path(file).is_file()))
    return {article.sha256: article for article in read}
