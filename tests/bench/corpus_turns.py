"""A corpus in, one of many more articles out, made of its rows under other ids, turn by turn.

Real are the first turn, which the engine has made of invented stories; the stories, which are cut over all
outlines; and the number and size of all rows. Made up are the later turns. Their articles, claims and
findings are those of the first turn with other ids and some weeks later; their outlines have other words in
place of names and rare words, so that each turn has stories of its own. Nothing of them was read or compared.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from verifier.config import Config
from verifier.corpus.database import pool, reading
from verifier.corpus.entries import Kept
from verifier.corpus.rows import cells, opened, rows
from verifier.encode import identity
from verifier.partition import stories
from verifier.pipeline import in_stories
from verifier.report.fingerprint import VERSION
from verifier.store import key, outlines, sealed, unsealed
from verifier.store.outcomes import outcome_key
from verifier.store.readings import article_key, reading_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from verifier.corpus.derive import Held
    from verifier.model import Article
    from verifier.partition import Stories

    Line = dict[str, Any]
    Of = tuple[Line, int]  # a row of the first turn, and the turn

WEEKS = dt.timedelta(weeks=3)  # from turn to turn
COMMON = 50  # words that weigh less are common to all turns
KINDS = (("readings", "reading"), ("outlines", "outline"), ("vectors", "vectors"))
ID = re.compile(r"(?<![.\w])[0-9a-f]{12}(?:[0-9a-f]{4})?(?![.\w])")


def turned(base: Path, file: Path, size: int) -> int:
    """Write a corpus of so many articles into a file; the number of its stories."""
    shutil.copy(base, file)
    with closing(sqlite3.connect(file)) as connection:
        first = First.of(connection)
        of: dict[str, Of] = {line["id"]: (line, 0) for line in first.articles}
        later = ((line, turn) for turn in itertools.count(1) for line in first.articles)
        for line, turn in itertools.islice(later, size - len(of)):
            of[first.article(connection, line, turn)] = line, turn
        connection.commit()
        parts = _parts(file, first.depends)
        for table in ("story", "finding"):
            connection.execute(f"DELETE FROM {table}")
        for part in parts:
            first.story(connection, part, of)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return len(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """The rows of the first turn, and what they name; `depends` is all else that vectors depend on."""

    depends: str
    articles: list[Line]
    stories: dict[str, Line]
    findings: dict[str, list[Line]]  # by story
    claims: dict[int, list[Line]]  # by article
    words: dict[int, Line]
    entries: dict[str, bytes]

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> Self:
        """The rows of a corpus."""

        def lines(asked: str) -> list[Line]:
            found = connection.execute(asked)
            names = [each[0] for each in found.description]
            return [dict(zip(names, cells, strict=True)) for cells in found]

        return cls(
            depends=identity(Config().encoder) or "",
            articles=lines("SELECT * FROM article ORDER BY number"),
            stories={line["id"]: line for line in lines("SELECT * FROM story")},
            findings=_by("story", lines("SELECT * FROM finding")),
            claims=_by(
                "article",
                lines("SELECT claim.*, text FROM claim JOIN claim_words ON claim_words.rowid = number"),
            ),
            words={line["rowid"]: line for line in lines("SELECT rowid, title, text FROM article_words")},
            entries={line["key"]: line["content"] for line in lines("SELECT key, content FROM entry")},
        )

    def article(self, connection: sqlite3.Connection, line: Line, turn: int) -> str:
        """Write an article of a later turn with its claims and entries; its id."""
        old = opened(line["content"], line["path"])
        new = replace(
            old,
            id=_id(old.id, turn),
            path=f"{turn}/{old.path}",
            url=old.url and f"{old.url}?{turn}",
            sha256=hashlib.sha256(f"{old.sha256} {turn}".encode()).hexdigest(),
            published=old.published and old.published + turn * WEEKS,
            dateline=old.dateline and old.dateline + turn * WEEKS,
        )
        named = article_key(new)
        there = {**line, **cells(new, named), "story": None}
        del there["number"]
        there["reading"], there["vectors"] = reading_key(new), key(line["vectors"], str(turn))
        there["outline"] = outlines.outline_key(self.depends, named)
        place = _put(connection, "article", there)
        _put(connection, "article_words", {**self.words[line["number"]], "rowid": place})
        for claim in self.claims.get(line["number"], ()):
            said = {name: claim[name] for name in ("start", "end")}
            made = _put(connection, "claim", {**said, "id": _id(claim["id"], turn), "article": place})
            _put(connection, "claim_words", {"rowid": made, "text": claim["text"]})
        for kind, column in KINDS:
            if line[column]:  # an earlier version of a page has no outline
                content = self.entries[line[column]]
                content = _outline(content, turn) if column == "outline" else content
                _put(connection, "entry", {"kind": kind, "key": there[column], "run": 1, "content": content})
        return str(new.id)

    def story(self, connection: sqlite3.Connection, part: Sequence[Held], of: Mapping[str, Of]) -> None:
        """Write a story, by the rows of that which its earliest article has in the first turn."""
        earliest = min(
            part,
            key=lambda each: (
                each.article.published or each.article.dateline or dt.date.max,
                each.article.id,
            ),
        ).article.id
        line, turn = of[earliest]
        found = outcome_key(self.depends, (each.key for each in part))
        there = {**self.stories[line["story"]], "id": earliest, "key": key(found, VERSION)}
        _put(connection, "story", there | {"content": _other(there["content"], turn)})
        for finding in self.findings.get(line["story"], ()):
            others = {
                name: ID.sub(lambda each: _id(each[0], turn), finding[name])
                for name in ("id", "raw", "alike", "articles")
            }
            again = {**finding, **others, "story": earliest, "content": _other(finding["content"], turn)}
            _put(connection, "finding", again)
        names = [(earliest, each.article.id) for each in part]
        connection.executemany("UPDATE article SET story = ? WHERE id = ?", names)


def _by(column: str, lines: Sequence[Line]) -> dict[Any, list[Line]]:
    found: dict[Any, list[Line]] = {}
    for line in lines:
        found.setdefault(line[column], []).append(line)
    return found


def _put(connection: sqlite3.Connection, table: str, line: Mapping[str, Any]) -> int:
    columns, values = (", ".join(form.format(name) for name in line) for form in ('"{}"', ":{}"))
    found = connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", line)
    return found.lastrowid or 0


def _id(name: str, turn: int) -> str:
    """Another id for each turn; those of the first one stay."""
    return hashlib.sha256(f"{name} {turn}".encode()).hexdigest()[: len(name)] if turn else name


def _other(content: bytes, turn: int) -> bytes:
    """Sealed bytes with other ids in them."""
    plain = (unsealed(content) or b"").decode()
    return sealed(ID.sub(lambda found: _id(found[0], turn), plain).encode()) if turn else content


def _outline(content: bytes, turn: int) -> bytes:
    """The outline some weeks later, with other names and rare words."""
    vector, named, places, words, day = json.loads(unsealed(content) or b"")
    named = [f"{name} {turn}" for name in named]
    words = sorted([word if weight < COMMON else f"{word} {turn}", weight] for word, weight in words)
    day = day and (dt.date.fromisoformat(day) + turn * WEEKS).isoformat()
    return sealed(json.dumps([vector, named, places, words, day], separators=(",", ":")).encode())


def _parts(file: Path, depends: str) -> list[list[Held]]:
    """The stories of all articles, in the order of a report."""
    with reading(file) as connection:
        held = [row.held for row in sorted(rows(connection).values(), key=lambda row: row.order)]
    kept = dict(Kept(file=file).every(outlines.KIND))
    keys = {each.article.id: each for each in held}

    def parted(current: Sequence[Article]) -> Stories:
        names = [outlines.outline_key(depends, keys[each.id].key) for each in current]
        found = [outlines.read(kept[name], each.id) for name, each in zip(names, current, strict=True)]
        return stories([each for each in found if each])

    parts = in_stories([each.article for each in held], parted)
    for durable in (True, False):
        pool(file, durable=durable).dispose()
    return [[keys[each.id] for each in part] for part in parts]
