"""Lines of an article that are no reporting: credits, page furniture, datelines."""

from __future__ import annotations

# Each is matched from the start of a line, in any case of letters.
CREDITS = (
    r"based on (?:an? |the )?.{0,40}\breports?\b",
    r"\(?with (?:additional |agency )?inputs?\b",
    r"\(?with (?:additional )?reporting\b",
    r"\(?(?:additional |extra )?reporting by\b",
    r"\(?(?:edited|editing|written|compiled|translated|photographs?|photos?|pictures?|video) by\b",
    r"(?:by|words by|text by|story by):? (?:[A-Z][\w.'’-]*+,?(?: (?:and |& )?|$)){1,8}$",
    r"(?:photos?|images?|pictures?|photographs?|video|sources?|credit|courtesy|caption|graphic)\s*:",
    r"(?:image|photo|picture|video) (?:credit|courtesy|source)s?\b",
    r"\((?:photo|image|picture|file photo|representational image|source)\b",
    r"file (?:photo|picture|image)\b",
    r"(?:getty images|shutterstock|istock)\b",
    (
        r"\(?(?:reuters|afp|ap|ani|pti|ians|uni|dpa|efe|ansa|tass|ria novosti|interfax|xinhua|kyodo"
        r"|bloomberg|upi"
        r"|agencies|bureau report|staff reporter|our correspondent|web desk|news desk|associated press"
        r"|press association|agence france-presse|staff and agencies|[a-z]+ news service)"
        r"\b[\s\W]*(?:report(?:er|ers)?|staff|desk)?[\s\W]*$"
    ),
    r"\(?this (?:story|article|report|copy) (?:has been|was|is|first|originally)\b",
    r"\(?(?:ends|end)\)?$",
    r"-?\s*ends\s*-?$",
)
FURNITURE = (
    r"(?:also |must )?read(?: more| also| next| on| the full (?:story|article))?\s*[:|»>]",
    r"read more\b",
    r"(?:advertisement|sponsored|promoted|related (?:articles|stories|topics|news))\s*:?$",
    r"(?:most read|trending|recommended)\s*:?$",
    r"(?:share|tweet|print|email|e-mail|comments?|save|listen)(?: this| article| story| now)*$",
    r"(?:sign up|subscribe|log in|follow us|click here|download (?:the|our)|watch (?:the )?video|join us)\b",
    r"(?:©|\(c\)|copyright)\s",
    r"all rights reserved",
    r"(?:skip to|back to top|menu|home|search|next article|previous article)\b.{0,20}$",
    r"(?:get the latest|don['’]t miss)\b",
    r"(?:tags?|topics?|keywords?|filed under)\s*:",
    r"(?:for (?:more|further) information|media contacts?|press contacts?|notes? to editors)\b",
)
