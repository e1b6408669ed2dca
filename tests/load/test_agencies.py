"""NewsML-G2 and ninjs, as the examples of the IPTC have them."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from verifier.model import FieldOrigin

if TYPE_CHECKING:
    from tests.load.conftest import Loader

DAY = dt.date(2025, 3, 2)
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>
<title>No text</title></head><body><p>SKARN, March 2 (NWA) - The ferry resumed on <b>Sunday</b>.</p>
<p>Fares stay.</p></body></html></inlineXML>"""
NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head/>
<body><body.head><hedline><hl1>No text</hl1></hedline></body.head><body.content><media><media-caption>In 1931
</media-caption></media><p>SKARN, March 2 (NWA) - The ferry resumed on Sunday.</p><p>Fares stay.</p>
</body.content></body></nitf></inlineXML>"""
PLAIN = """<inlineData contenttype="text/plain">SKARN, March 2 (NWA) - The ferry resumed on Sunday.

Fares stay.</inlineData>"""
NEWS = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nwa.example:20250302:1"
 version="2" standard="NewsML-G2" standardversion="2.34"><itemMeta><itemClass qcode="ninat:text"/>
<provider literal="NWA"><name>Nordic Wire Agency</name></provider>
<versionCreated>2025-03-02T10:00:00Z</versionCreated><firstCreated>2025-03-02T09:00:00Z</firstCreated>
<pubStatus qcode="{status}"/></itemMeta><contentMeta><by>Ana Ruiz</by><located qcode="c:1">
<name xml:lang="de">Skarnstadt</name><name xml:lang="en">Skarn</name></located><language tag="en"/>
<headline>Ferry resumes</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"""
MESSAGE = """<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>{}</itemSet></newsMessage>"""


def news(content: str = XHTML, status: str = "stat:usable") -> str:
    return NEWS.format(content=content, status=status)


@pytest.mark.parametrize("content", [XHTML, NITF, PLAIN])
def test_news_of_an_agency(one: Loader, content: str) -> None:
    article = one.article("a.xml", '<?xml version="1.0" encoding="UTF-8"?>\n' + news(content))
    assert article.text == "SKARN, March 2 (NWA) - The ferry resumed on Sunday.\n\nFares stay."
    assert (article.outlet, article.title, article.authors) == (
        "Nordic Wire Agency",
        "Ferry resumes",
        ("Ana Ruiz",),
    )
    assert (article.published, article.path) == (DAY, "a.xml")
    assert (article.url, article.language) == ("urn:newsml:nwa.example:20250302:1", "en")
    assert FieldOrigin(field="title", source="NewsML-G2 element 'contentMeta/headline'") in article.origins


def test_a_place_that_only_the_metadata_has(one: Loader) -> None:
    article = one.article("a.xml", news(PLAIN.replace("SKARN, March 2 (NWA) - ", "")))
    assert article.dateline_place == "Skarn"
    source = "NewsML-G2 element 'contentMeta/located'"
    assert FieldOrigin(field="dateline_place", source=source) in article.origins


def test_a_message_of_several(one: Loader) -> None:
    picture = news('<remoteContent href="a.jpg"/>')
    articles, skipped = one.both("a.xml", MESSAGE.format(news() + picture + news(PLAIN)))
    assert [article.path for article in articles] == ["a.xml#1", "a.xml#3"]
    assert skipped == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (news(status="stat:canceled"), "withdrawn"),
        (news('<remoteContent href="http://127.0.0.1:9/a.txt"/>'), "No news item"),
        (news()[:-40], "broken"),
        (MESSAGE.format(""), "No news item"),
    ],
)
def test_what_is_skipped_says_why(one: Loader, content: str, words: str) -> None:
    assert words in one.reason("a.xml", content)


NINJS: dict[str, object] = {
    "uri": "https://nwa.example/1",
    "type": "text",
    "pubstatus": "usable",
    "versioncreated": "2025-03-02T10:00:00Z",
    "headline": "Ferry resumes",
    "title": "FERRY 2nd LEAD",
    "byline": "By Ana Ruiz",
    "located": "Skarn",
    "usageterms": "Not for use before Monday.",
    "copyrightholder": "NWA",
    "language": "en",
}
FIRST = "The ferry resumed on Sunday."


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ({"body_text": f"{FIRST}\n\nFares stay."}, ""),
        ({"body_xhtml": f"<p>{FIRST}</p><figure>1931</figure><p>Fares stay.</p>"}, "body_xhtml"),
        (
            {
                "bodies": [
                    {"role": "short", "value": "Ferry."},
                    {
                        "role": "main",
                        "contenttype": "text/html",
                        "value": f"<p>{FIRST}</p><p>Fares stay.</p>",
                    },
                ]
            },
            "bodies",
        ),
    ],
)
def test_ninjs(one: Loader, body: dict[str, object], source: str) -> None:
    article = one.article("a.json", json.dumps(NINJS | body))
    assert article.text == f"{FIRST}\n\nFares stay."
    assert (article.title, article.authors, article.outlet) == ("Ferry resumes", ("Ana Ruiz",), "NWA")
    assert (article.published, article.dateline_place) == (DAY, "Skarn")
    assert FieldOrigin(field="title", source="json field 'headline'") in article.origins
    assert FieldOrigin(field="dateline_place", source="json field 'located'") in article.origins
    taken = FieldOrigin(field="text", source=f"json field '{source}'")
    assert (taken in article.origins) is bool(source)


def test_the_headlines_of_ninjs_2(one: Loader) -> None:
    value = {
        "by": "Ana Ruiz",
        "contentcreated": "2025-03-02T10:00:00Z",
        "headlines": [{"role": "slug", "value": "FERRY"}, {"role": "main", "value": "Ferry resumes"}],
        "bodies": [{"role": "main", "contenttype": "text/plain", "value": FIRST}],
    }
    article = one.article("a.json", json.dumps(value))
    assert (article.title, article.authors, article.published) == ("Ferry resumes", ("Ana Ruiz",), DAY)


def test_what_an_agency_has_withdrawn_is_skipped(one: Loader) -> None:
    assert "withdrawn" in one.reason(
        "a.json", json.dumps(NINJS | {"pubstatus": "canceled", "body_text": FIRST})
    )


@pytest.mark.parametrize("body", [{"bodies": [7, {"value": 3}]}, {"body_xhtml": "<p></p>"}, {"bodies": 7}])
def test_odd_bodies_are_no_text(one: Loader, body: dict[str, object]) -> None:
    assert "no text field" in one.reason("a.json", json.dumps(NINJS | body))
