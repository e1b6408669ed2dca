"""Values of the model to cells of the file and back; what no cell can hold stands in sealed bytes alone."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, func, select

from verifier.corpus.database import REPAIR, CorpusError
from verifier.corpus.derive import Held
from verifier.corpus.tables import article, run
from verifier.model import Article, Span
from verifier.store import sealed, unsealed
from verifier.store.codec import Damaged, packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement

# Before and after words that were found: these two are no characters, and stand in no text that is searched.
BEFORE, AFTER = "\ufdd0", "\ufdd1"
# Half a surrogate pair is no text to a database, and a zero ends one.
UNFIT = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1]")


class Row(NamedTuple):
    """An article as its line in the file has it, without its text."""

    number: int
    id: str
    sha256: str
    key: str
    path: str
    outlet: str
    url: str
    published: str
    dateline: str
    modified: str
    removed: int | None

    @property
    def held(self) -> Held:
        """What decides of its story."""
        return Held(
            Article(
                id=self.id,
                path=self.path,
                outlet=self.outlet,
                title="",
                url=self.url,
                authors=(),
                published=day(self.published),
                dateline=day(self.dateline),
                dateline_place="",
                language="en",
                text="",
                sha256=self.sha256,
                header=Span(start=0, end=0),
                origins=(),
                modified=self.modified,
            ),
            self.key,
        )

    @property
    def order(self) -> tuple[str, int, str]:
        """Where it stands in a report: by its file and the line in it."""
        file, _, line = self.path.rpartition("#")
        return (file, int(line), self.id) if file and line.isdecimal() else (self.path, 0, self.id)


def rows(connection: Connection) -> dict[str, Row]:
    """All articles that the file has ever held, by id."""
    found = connection.execute(select(*(article.c[name] for name in Row._fields)))
    return {row.id: row for row in (Row(*each) for each in found)}


def row_of(found: Article, key: str) -> Row:
    """The line of an article that is not in the file yet."""
    there = {**cells(found, key), "number": 0, "removed": None}
    return Row(**{name: there[name] for name in Row._fields})  # type: ignore[arg-type]  # as the columns are


def last_run(connection: Connection) -> int:
    """The number of the last run, 0 before the first."""
    return int(connection.execute(select(func.coalesce(func.max(run.c.number), 0))).scalar_one())


def whole(connection: Connection, ids: Iterable[str]) -> dict[str, Article]:
    """Articles with their texts, in the order of the ids; raises CorpusError for one that is damaged."""
    wanted = list(ids)
    asked = select(article.c.id, article.c.content).where(among(article.c.id, wanted))
    found = {name: opened(content, f"the article {name}") for name, content in connection.execute(asked)}
    return {name: found[name] for name in wanted}


def opened(content: bytes | None, what: str) -> Any:  # noqa: ANN401  the caller knows what was packed
    """The value in sealed bytes; raises CorpusError."""
    plain = None if content is None else unsealed(content)
    try:
        return unpacked(plain or b"")
    except Damaged as error:
        raise CorpusError(f"{what} in the corpus is damaged or of another version; {REPAIR}") from error


def closed(value: object) -> bytes:
    """A value of the model as sealed bytes."""
    return sealed(packed(value))


def cells(found: Article, key: str) -> Mapping[str, object]:
    """The columns of an article that come from the article alone."""
    filed = found.published or found.dateline
    return {
        "id": found.id,
        "sha256": found.sha256,
        "key": key,
        **{name: clean(getattr(found, name)) for name in ("path", "outlet", "title", "url", "modified")},
        "published": found.published.isoformat() if found.published else "",
        "dateline": found.dateline.isoformat() if found.dateline else "",
        "day": filed.isoformat() if filed else "",
        "content": closed(found),
    }


def clean(text: str) -> str:
    """Text that a database can hold, as long as it was."""
    return UNFIT.sub("\ufffd", text)


def day(words: str) -> dt.date | None:
    """A day, or None for ""."""
    return dt.date.fromisoformat(words) if words else None


def moment(words: str) -> dt.datetime:
    """A moment as a run has it."""
    return dt.datetime.fromisoformat(words)


def among(column: ColumnElement[Any], values: Iterable[str | int]) -> ColumnElement[bool]:
    """Whether a column holds one of the values, however many there are."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))
