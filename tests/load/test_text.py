"""Plain text, well formed and hostile: encodings, titles, bylines, languages."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from verifier.lexicon.function_words import ENGLISH, FOREIGN, SHORT
from verifier.load import LOADERS, MOST_BYTES_OF
from verifier.load.article import TOO_SHORT
from verifier.model import FieldOrigin

if TYPE_CHECKING:
    from tests.load.conftest import Loader

BODY = "The ferry to Skarn resumed on Sunday.\n\nNine boats had been laid up since the storm.\n"

# What is no text by itself.
PACKED = frozenset({".pdf", ".docx", ".warc", ".warc.gz"})


def test_text_is_unchanged(one: Loader) -> None:
    text = " \r\nBoats \u202eleave\u202c\x07 the “harbour”.\r\n\r\nAll 9\u00a0of them\u2028now.\r"
    assert one.article("a.txt", text).text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_not_text(one: Loader, encoding: str) -> None:
    article = one.article("a.txt", "Café owners’ boats left.".encode(encoding))
    assert article.text == "Café owners’ boats left."


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "text",
    [
        "The café’s owner said “no” to the plan – and the harbour master’s deputy agreed.",
        "Señor Núñez and Björn Ødegård met François in Zürich.",
        "It cost £5 or €6.",
        "The café’s owner left…",
    ],
)
def test_an_old_encoding_is_told_and_noted(one: Loader, encoding: str, text: str) -> None:
    article = one.article("a.txt", text.encode(encoding))
    assert article.text == text
    assert FieldOrigin(field="text", source=f"decoded as {encoding}") in article.origins


def test_a_few_broken_bytes_do_not_lose_the_text(one: Loader) -> None:
    article = one.article("a.txt", "The café’s owner said “no”.".encode() + b"\xe2\x80")
    assert article.text.startswith("The café’s owner said “no”.")
    source = "decoded as utf-8 with 1 broken bytes replaced"
    assert FieldOrigin(field="text", source=source) in article.origins


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        ("\ufeff \u00a0\n".encode(), "white space"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"boats\0leave", "NUL"),
        (b"\xff\xfeb\0o", "utf-16"),
        (b"\xff\xfe\x00\xd8x\0", "utf-16"),
        (bytes(range(1, 256)), "encoding"),
        (b"x" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_what_is_no_text_is_skipped(one: Loader, content: bytes, words: str) -> None:
    for suffix in LOADERS.keys() - PACKED:
        if suffix not in MOST_BYTES_OF or len(content) < 1000:
            assert words in one.reason(f"a{suffix}", content)


def test_a_text_far_longer_than_any_article_is_skipped(one: Loader) -> None:
    text = "The ferry left the harbour at noon. " * 14_000
    for name, content in (("a.txt", text), ("a.json", json.dumps({"text": text}))):
        assert "more than 500,000 characters" in one.reason(name, content)


@pytest.mark.parametrize("content", [bytes(range(1, 9)) * 50, b"... --- *** ???\n\n12 34\n"])
def test_text_without_words_is_skipped(one: Loader, content: bytes) -> None:
    for suffix in (".txt", ".md"):
        assert "no words" in one.reason(f"a{suffix}", content)


def test_another_language_is_skipped_with_a_hint(one: Loader) -> None:
    text = (
        "Die Fähre nach Skarn fährt seit Sonntag wieder. Neun Boote lagen nach dem Sturm still, sagte der "
        "Sprecher des Hafens am Montag. Die Reederei hatte zuvor mitgeteilt, dass die Reparaturen länger "
        "dauern als geplant, weil Teile fehlten. Nun soll der Fahrplan bis Ende April schrittweise ausgebaut "
        "werden, und neue Preise gelten."
    )
    assert "English" in one.reason("a.txt", text)
    assert "English" in one.reason("a.jsonl", json.dumps({"text": text}))


@pytest.mark.parametrize(
    "text",
    [
        (
            "Die Fähre nach Skarn fährt seit Sonntag wieder. Neun Boote lagen nach dem Sturm still, sagte "
            "der Sprecher des Hafens am Montag. Die Reederei hatte zuvor mitgeteilt, dass die Reparaturen "
            "länger dauern als geplant."
        ),
        "Le ferry de Skarn a repris dimanche. Neuf bateaux sont restés au port, selon le capitaine.",
        "El transbordador volvió el domingo. Nueve barcos han estado en puerto desde la tormenta.",
        "De veerboot vaart weer. Negen boten lagen stil door de storm en dat was niet het enige.",
        "Färjan till Skarn går igen. Nio båtar låg stilla efter stormen och det var inte allt.",
        "Паром в Скарн снова ходит. Девять лодок стояли в порту.",
        "渡轮周日恢复。九艘船因风暴停航。",
    ],
    ids=["de", "fr", "es", "nl", "sv", "ru", "zh"],
)
def test_a_short_text_of_another_language_is_skipped_too(one: Loader, text: str) -> None:
    assert "English" in one.reason("a.txt", text)
    assert "English" in one.reason("a.json", json.dumps({"text": text}))


@pytest.mark.parametrize("text", ["Neun Boote in Skarn.", "Nine boats left Skarn."])
def test_a_text_too_short_to_tell_is_read_and_says_so(one: Loader, text: str) -> None:
    article = one.article("a.txt", text)
    assert article.text == text
    assert FieldOrigin(field="language", source=TOO_SHORT) in article.origins


def test_a_text_too_short_to_tell_is_of_the_language_that_is_stated(one: Loader) -> None:
    text = "Neun Boote in Skarn."
    assert "English" in one.reason("a.json", json.dumps({"text": text, "language": "de"}))
    article = one.article("b.json", json.dumps({"text": text, "language": "en-GB"}))
    assert FieldOrigin(field="language", source="json field 'language'") in article.origins


@pytest.mark.parametrize(
    "text", ["The ferry left.", "Mayor Ana de la Cruz of Villa de los Reyes has resigned."]
)
def test_a_short_english_text_needs_no_note(one: Loader, text: str) -> None:
    assert TOO_SHORT not in {origin.source for origin in one.article("a.txt", text).origins}


def test_the_function_words_of_other_languages_are_none_of_english() -> None:
    assert not FOREIGN & (ENGLISH | SHORT)


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("Harbour Post", "02_harbour_post.txt"),
        ("Harbour Post", "2025-03-02-harbour-post.txt"),
        ("Harbour Post", "004_6cb2367b7da34e60_harbour_post.txt"),
        ("Voice of Skarn", "voice_of_skarn.txt"),
        ("SBC News", "SBC_news.txt"),
        ("004_6cb2367b7da34e60", "004_6cb2367b7da34e60.txt"),
        ("0007", "0007.txt"),
    ],
)
def test_the_outlet_of_a_text_is_read_from_its_name(one: Loader, outlet: str, name: str) -> None:
    article = one.article(name, BODY)
    assert article.outlet == outlet
    assert FieldOrigin(field="outlet", source="file name") in article.origins


@pytest.mark.parametrize(
    ("authors", "line"),
    [
        (("Ana Ruiz",), "By Ana Ruiz"),
        (("Ana Ruiz", "Tom O'Neill"), "By Ana Ruiz and Tom O'Neill"),
        (("Ana Ruiz", "Tom Wells", "J. P. de Groot"), "BY Ana Ruiz, Tom Wells & J. P. de Groot"),
        (("Ana Ruiz",), "By Ana Ruiz, Political Correspondent"),
        (("Ana Ruiz",), "By Ana Ruiz in Skarn"),
        (("ANA RUIZ",), "By ANA RUIZ | Harbour Desk"),
        ((), "By Staff Reporter"),
        ((), "By Sunday the boats had left"),
        ((), "By Ana Ruiz the boats were counted."),
    ],
)
def test_bylines(one: Loader, authors: tuple[str, ...], line: str) -> None:
    assert one.article("a.txt", f"Boats leave\n{line}\n{BODY}").authors == authors


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Boats leave", f"Boats leave\n\n{BODY}"),
        ("Boats leave", f"date 2025-03-02 Boats leave\n\n{BODY}"),
        ("Boats leave: a day at sea", f"By Ana Ruiz\n2 March 2025\nBoats leave: a day at sea\n{BODY}"),
        ("Will boats leave?", f"Will boats leave?\n{BODY}"),
        ("Rail strike – talks begin – union", f"Rail strike – talks begin – union\n\n{BODY}"),
        ("Rail strike - talks begin - union", f"– Rail strike - talks begin - union\n\n{BODY}"),
        ("Part 2) of 3 • the boats", f"1. Part 2) of 3 • the boats\n\n{BODY}"),
        ("Boats leave", f"- Boats leave\n- Dockers return\n{BODY}"),
        ("", BODY),
        ("", "The ferry left the harbour"),
    ],
)
def test_the_first_line_is_the_title_where_it_is_no_sentence(one: Loader, title: str, text: str) -> None:
    assert one.article("a.txt", text).title == title


@pytest.mark.parametrize(
    "filler",
    [
        " ",
        "\t",
        "A",
        "A ",
        "By A ",
        "(",
        "/",
        ". ",
        "|  ",
        "# ",
        "Dec 5 ",
        "-",
        "\n",
        "date ",
        "9 March 2024\n",
        "[a](",
        "**a ",
        "<!--",
        "a <?",
    ],
)
def test_long_lines_are_read_in_linear_time(one: Loader, filler: str) -> None:
    """A quadratic pattern would need minutes for these."""
    started = time.process_time()
    for suffix in (".txt", ".md"):
        articles, skipped = one.both(f"a{suffix}", "By A" + filler * (400_000 // len(filler)) + "x")
        assert len(articles) + len(skipped) == 1
    assert time.process_time() - started < 10
