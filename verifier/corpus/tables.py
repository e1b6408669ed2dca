"""What stands in the file of a corpus: articles, the stories they make, findings, the trace, kept values.

Whatever is derived can be made anew from `article`. A run is one change of the corpus; moments stand in `run`
alone. Text that is searched stands in two tables of FTS5, by the number of the article or claim.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)

# Of the layout; that of a file stands in its `user_version`, and is the number of the last migration.
LAYOUT = 1
# "news" in ASCII: by its `application_id` a file is known for a corpus.
APPLICATION = 0x6E657773
INDEXED = {"article_words": ("title", "text"), "claim_words": ("text",)}

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


run = Table(
    "run",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("moment"),  # ISO 8601, UTC
    _text("version"),
    _text("config"),
    _text("code"),  # all that the findings depend on besides the articles
)

story = Table(
    "story",
    metadata,
    Column("id", String, primary_key=True),
    _text("key"),  # all that the outcome depends on; "" where something failed, so that it is tried again
    _text("title"),
    _text("first"),
    _text("last"),
    Column("content", LargeBinary, nullable=False),
    Column("changed", Integer, ForeignKey("run.number"), nullable=False),
)

# An article that was removed keeps its row, without its text.
article = Table(
    "article",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("sha256", String, nullable=False, index=True),
    _text("key"),
    _text("path"),
    _text("outlet"),
    _text("title"),
    _text("url"),
    _text("published"),
    _text("dateline"),
    _text("modified"),
    _text("day"),  # the one it is listed under: of publication, or else the dateline's
    Column("content", LargeBinary, nullable=True),
    Column("story", String, ForeignKey("story.id"), nullable=True, index=True),
    # The names of its entries.
    _text("reading"),
    _text("outline"),
    _text("vectors"),
    Column("added", Integer, ForeignKey("run.number"), nullable=False),
    Column("removed", Integer, ForeignKey("run.number"), nullable=True),
    Column("retracted", Boolean, nullable=False),
    _text("reason"),
)

claim = Table(
    "claim",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("id"),
    Column("article", Integer, ForeignKey("article.number"), nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

# `raw` is the id that the rule gave, `alike` the hash that findings share which are alike in every word.
finding = Table(
    "finding",
    metadata,
    Column("id", String, primary_key=True),
    Column("story", String, nullable=False, index=True),
    _text("raw"),
    Column("alike", String, nullable=False, index=True),
    _text("verdict"),
    _text("rule"),
    _text("articles"),  # the ids of those that take part, with spaces between them
    Column("content", LargeBinary, nullable=False),
    Column("first", Integer, ForeignKey("run.number"), nullable=False),
    Column("gone", Integer, ForeignKey("run.number"), nullable=True),
)

change = Table(
    "change",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("run", Integer, ForeignKey("run.number"), nullable=False),
    _text("kind"),
    _text("article"),
    _text("path"),
    _text("outlet"),
    _text("reason"),
)

# `run` is the last one before the entry was made.
entry = Table(
    "entry",
    metadata,
    _text("kind"),
    _text("key"),
    Column("run", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("kind", "key"),
)
Index("entry_key", entry.c.key)
