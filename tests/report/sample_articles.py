"""Three invented articles about one grounded ferry, and the claims they make."""

from __future__ import annotations

import datetime as dt
import hashlib

from verifier.model import Article, FieldOrigin, Span

COURIER = (
    "KELMAR, May 17 — The car ferry Aurelia ran aground off Cape Tolm on Tuesday evening "
    "with 214 people aboard.\n\n"
    "All passengers were taken off by 11 p.m., harbour master Inga Solheim said. "
    "Nine people were treated for cold.\n\n"
    "It was the third grounding of the Aurelia in two years. The operator, Tolm Lines, said the ship would "
    "be towed to Kelmar on Saturday.\n"
)
RADIO = (
    "Ferry on a sandbank\n\n"
    "The Aurelia struck a sandbank near Cape Tolm on 16 May, the coast guard said. She carried 241 people, "
    "according to the coast guard.\n\n"
    "Inge Solheim, the harbour master, said the channel was dredged last autumn. "
    "The pilots' union said it had not been dredged since 2019.\n"
)
WEEKLY = (
    "The number of people treated after Tuesday's grounding of the ferry Aurelia off Cape Tolm has risen to "
    "14, the hospital said on Friday.\n\n"
    "Her sister ship Borealis is remembered for a grounding of her own, her second, in 2021.\n"
)


def article(
    path: str, text: str, outlet: str = "", published: dt.date | None = None, url: str = ""
) -> Article:
    """An article as the loaders make it."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(
        id=digest[:12],
        path=path,
        outlet=outlet,
        title="",
        url=url,
        authors=(),
        published=published,
        dateline=published,
        dateline_place="",
        language="en",
        text=text,
        sha256=digest,
        header=Span(start=0, end=0),
        origins=(FieldOrigin(field="published", source="header line"),) if published else (),
    )


ARTICLES = (
    article(
        "ferry/courier.txt", COURIER, "Kelmar Courier", dt.date(2023, 5, 17), "https://courier.example/ferry"
    ),
    article("ferry/radio.txt", RADIO, "North Coast Radio", dt.date(2023, 5, 17), "javascript:alert(1)"),
    article("ferry/weekly.txt", WEEKLY, "", dt.date(2023, 5, 19)),
)
RAN = "The car ferry Aurelia ran aground off Cape Tolm on Tuesday evening with 214 people aboard."
STRUCK = "The Aurelia struck a sandbank near Cape Tolm on 16 May"
CARRIED = "She carried 241 people"
RISEN = WEEKLY.partition(",")[0]
TAKEN = "All passengers were taken off by 11 p.m., harbour master Inga Solheim said."
DREDGED = "the channel was dredged last autumn"
UNDREDGED = "it had not been dredged since 2019"
THIRD = "It was the third grounding of the Aurelia in two years."
SECOND = "Her sister ship Borealis is remembered for a grounding of her own, her second, in 2021."
TOWED = "the ship would be towed to Kelmar on Saturday"
NINE = "Nine people were treated for cold."
INGE = "Inge Solheim, the harbour master, said"
