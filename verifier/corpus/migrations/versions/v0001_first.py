"""The first layout."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def text(name: str) -> sa.Column[str]:
    """A column that is never null."""
    return sa.Column(name, sa.String, nullable=False)


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "run",
        sa.Column("number", sa.Integer, primary_key=True),
        *map(text, ("moment", "version", "config", "code")),
    )
    op.create_table(
        "story",
        sa.Column("id", sa.String, primary_key=True),
        *map(text, ("key", "title", "first", "last")),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("changed", sa.Integer, sa.ForeignKey("run.number"), nullable=False),
    )
    _articles()
    _findings()
    op.create_table(
        "entry",
        text("kind"),
        text("key"),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("kind", "key"),
    )
    op.create_index("entry_key", "entry", ["key"])
    words = 'tokenize = "porter unicode61 remove_diacritics 2"'
    op.execute(f"CREATE VIRTUAL TABLE article_words USING fts5(title, text, {words})")
    op.execute(f"CREATE VIRTUAL TABLE claim_words USING fts5(text, {words})")


def _articles() -> None:
    names = (
        *("key", "path", "outlet", "title", "url", "published", "dateline", "modified", "day"),
        *("reading", "outline", "vectors", "reason"),
    )
    op.create_table(
        "article",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("sha256", sa.String, nullable=False, index=True),
        *map(text, names),
        sa.Column("content", sa.LargeBinary, nullable=True),
        sa.Column("story", sa.String, sa.ForeignKey("story.id"), nullable=True, index=True),
        sa.Column("added", sa.Integer, sa.ForeignKey("run.number"), nullable=False),
        sa.Column("removed", sa.Integer, sa.ForeignKey("run.number"), nullable=True),
        sa.Column("retracted", sa.Boolean, nullable=False),
    )
    op.create_table(
        "claim",
        sa.Column("number", sa.Integer, primary_key=True),
        text("id"),
        sa.Column("article", sa.Integer, sa.ForeignKey("article.number"), nullable=False, index=True),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
    )
    op.create_table(
        "change",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("run", sa.Integer, sa.ForeignKey("run.number"), nullable=False),
        *map(text, ("kind", "article", "path", "outlet", "reason")),
    )


def _findings() -> None:
    op.create_table(
        "finding",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("story", sa.String, nullable=False, index=True),
        text("raw"),
        sa.Column("alike", sa.String, nullable=False, index=True),
        *map(text, ("verdict", "rule", "articles")),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("first", sa.Integer, sa.ForeignKey("run.number"), nullable=False),
        sa.Column("gone", sa.Integer, sa.ForeignKey("run.number"), nullable=True),
    )
