"""What stands in files that are out there is read by every later version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from verifier.corpus import Corpus
from verifier.corpus.database import reading, steps
from verifier.corpus.rows import opened
from verifier.corpus.tables import INDEXED, LAYOUT, metadata
from verifier.model import Article
from verifier.store import sealed

if TYPE_CHECKING:
    from pathlib import Path

# An article as the first layout has it. Where the type has changed, this fails: a step of `migrations` then
# has to bring the articles of old files to the new form, and the newest form is added here.
FIRST = (
    '["Article","1ee9f2c0d4a1","in/mill.txt","Tarnby Post","Fire","https://post.example/mill",'
    '["(","Ada Holm"],["@","2025-02-03"],["@","2025-02-03"],"Tarnby","en","A fire.","1ee9f2c0d4a1ff",'
    '["Span",0,0],["(",["FieldOrigin","published","date"]],["(",["Run",0,7,1,1]],"2025-02-03T18:00:00Z",null]'
)


def test_an_article_of_the_first_layout_is_read() -> None:
    article = opened(sealed(FIRST.encode()), "the article")
    assert isinstance(article, Article)
    assert (article.outlet, article.text, article.end) == ("Tarnby Post", "A fire.", None)


def test_the_steps_lead_to_the_tables(tmp_path: Path) -> None:
    file = tmp_path / "c.db"
    with Corpus.open(file), reading(file) as connection:
        # What FTS5 makes for itself is in no table of ours.
        own = lambda name, kind, *_: not (kind == "table" and name.startswith(tuple(INDEXED)))  # noqa: E731  a filter
        context = MigrationContext.configure(connection, opts={"include_name": own})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_heads() == (str(LAYOUT),)


def test_the_layout_is_the_number_of_the_last_step() -> None:
    found = ScriptDirectory.from_config(steps())
    assert found.get_heads() == [str(LAYOUT)]
