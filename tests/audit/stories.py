"""Invented articles with what an audit looks for planted in them: revisions, repeats, edits, copies."""

from __future__ import annotations

PAGE = "https://velmcourier.example/news/fair-stand"

FAIR = (
    {
        "outlet": "Velm Courier",
        "date": "2025-03-07",
        "url": PAGE,
        "title": "Stand collapses at the fair in Velm",
        "text": "Nine people were hurt when a stand collapsed at the fair in Velm on Friday, the police "
        "said. The stand had been put up by the firm Ravik on Thursday. Mayor Pia Lund closed the "
        "fair.",
    },
    {
        "outlet": "Velm Courier",
        "date": "2025-03-08",
        "url": PAGE,
        "title": "Stand collapses at the fair in Velm",
        "text": "Eleven people were hurt when a stand collapsed at the fair in Velm on Friday, the police "
        "said. The stand had been put up by the firm Ravik on Thursday. Mayor Pia Lund closed the "
        "fair.",
    },
    {
        "outlet": "Dorn Gazette",
        "date": "2025-03-07",
        "title": "Fair in Velm closed after accident",
        "text": "At the fair in Velm, nine people were hurt on Friday when a stand collapsed. The fair "
        "was closed by Mayor Pia Lund. Its wheel had turned for the first time on Wednesday.",
    },
    {
        "outlet": "Coast Radio",
        "date": "2025-03-09",
        "title": "Eleven hurt in Velm",
        "text": "Eleven people were hurt when the stand at the fair in Velm collapsed on Friday, 7 March. "
        "Ravik, the firm that put it up, is in Sarn.",
    },
    {
        "outlet": "Sarn Mail",
        "date": "2025-03-11",
        "title": "Inquiry into the fair in Velm",
        "text": "A judge in Sarn looks into the accident at the fair in Velm, where nine people were hurt "
        "when a stand collapsed on 7 March. Mayor Pia Lund closed the fair.",
    },
)
OUTBREAK = (
    {
        "outlet": "Orsa Post",
        "date": "2025-06-16",
        "title": "Outbreak in Orsa",
        "text": "The outbreak in Orsa has made 50 people ill so far, the ministry said. The first case "
        "was found on 2 June in a bakery in the harbour.",
    },
    {
        "outlet": "Harbour Wire",
        "date": "2025-06-20",
        "title": "Outbreak in Orsa grows",
        "text": "The outbreak in Orsa has now made 80 people ill, the ministry said. Two schools in the "
        "harbour were closed on Thursday by Governor Emil Vogt, who spoke of a serious week for "
        "the whole town.",
    },
    {
        "outlet": "Coast Radio",
        "date": "2025-06-22",
        "title": "Orsa: what is known",
        "text": "The outbreak in Orsa has made 50 people ill, the ministry said. Two schools in the "
        "harbour were closed on Thursday by Governor Emil Vogt, who spoke of a serious week for "
        "the whole town.",
    },
    {
        "outlet": "Sarn Mail",
        "date": "2025-06-23",
        "title": "Schools in Orsa stay closed",
        "text": "The outbreak in Orsa has now made 80 people ill, the ministry said. Schools were closed "
        "by Governor Ada Holm on Thursday.",
    },
)
