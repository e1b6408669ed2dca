"""What a run has found in, rows of the file out, all in the transaction that is handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import column, delete, insert, select, table, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from verifier.corpus.rows import among, cells, clean, closed, opened
from verifier.corpus.tables import INDEXED, article, change, claim, entry, finding, run, story
from verifier.corpus.told import Effect
from verifier.report.fingerprint import numbered
from verifier.store import graphs, outcomes, sealed
from verifier.store.readings import article_key
from verifier.version import __version__

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Column, Connection

    from verifier.corpus.derive import Derived, Made
    from verifier.corpus.told import Kind
    from verifier.model import Article, Finding
    from verifier.store.graphs import KeptGraph

ARTICLE_WORDS, CLAIM_WORDS = (
    table(name, column("rowid"), *(column(each) for each in columns)) for name, columns in INDEXED.items()
)


# What an article has before it is compared, and when it counts no more.
NAMELESS = {"reading": "", "outline": "", "vectors": ""}


def begun(connection: Connection, moment: dt.datetime, config: str, code: str) -> int:
    """The number of a new run."""
    made = insert(run).values(moment=moment.isoformat(), version=__version__, config=config, code=code)
    return int(connection.execute(made.returning(run.c.number)).scalar_one())


def traced(connection: Connection, number: int, kind: Kind, ids: Iterable[str], reason: str = "") -> None:
    """A line of the trace for each article, with what the file says of it now."""
    asked = select(article.c.id, article.c.path, article.c.outlet).where(among(article.c.id, ids))
    lines = [
        {"run": number, "kind": kind, "article": name, "path": path, "outlet": outlet, "reason": reason}
        for name, path, outlet in connection.execute(asked.order_by(article.c.id))
    ]
    if lines:
        connection.execute(insert(change), lines)


def written(connection: Connection, number: int, articles: Sequence[tuple[Article, str]]) -> None:
    """Articles that are new, or of which something else is said now, each with the name of all that it is."""
    for each, key in articles:
        there = {**cells(each, key), "removed": None, "retracted": False, "reason": ""}
        made = insert_or(article).values(**there, **NAMELESS, added=number)
        place = connection.execute(
            made.on_conflict_do_update(index_elements=["id"], set_=there).returning(article.c.number)
        ).scalar_one()
        connection.execute(delete(ARTICLE_WORDS).where(ARTICLE_WORDS.c.rowid == place))
        words = {"rowid": place, "title": clean(each.title), "text": clean(each.text)}
        connection.execute(insert(ARTICLE_WORDS).values(words))


def restored(connection: Connection, lines: Sequence[Mapping[str, Any]]) -> None:
    """Articles out of another file, as their lines were, and nothing that is derived from them."""
    for line in lines:
        there = {**line, **NAMELESS, "story": None}
        if line["removed"] is None:
            found = opened(line["content"], f"the article {line['id']}")
            there |= cells(found, article_key(found))
            words = {"title": clean(found.title), "text": clean(found.text)}
            connection.execute(insert(ARTICLE_WORDS).values(rowid=line["number"], **words))
        connection.execute(insert(article).values(there))


def rebuilt(connection: Connection, number: int, lost: Sequence[str]) -> None:
    """A line of the trace; what is not found again is gone with this run."""
    line = {"run": number, "kind": "rebuilt", "article": "", "path": "", "outlet": ""}
    connection.execute(insert(change).values(**line, reason=" ".join(lost)))
    connection.execute(update(finding).where(finding.c.gone.is_(None)).values(gone=number))


def removed(connection: Connection, number: int, ids: Sequence[str], reason: str, *, retracted: bool) -> None:
    """Articles that do not count any more; of one that is not just retracted, no word is kept."""
    chosen = among(article.c.id, ids)
    places = select(article.c.number).where(chosen)
    connection.execute(delete(ARTICLE_WORDS).where(ARTICLE_WORDS.c.rowid.in_(places)))
    names = select(article.c.reading, article.c.outline, article.c.vectors).where(chosen)
    keys = [name for each in connection.execute(names).all() for name in each]
    connection.execute(delete(entry).where(among(entry.c.key, keys)))
    out = {"removed": number, "retracted": retracted, "reason": reason, **NAMELESS}
    connection.execute(update(article).where(chosen).values(**out))
    if retracted:
        return
    connection.execute(update(article).where(chosen).values(content=None, title=""))
    for name in ids:
        connection.execute(delete(finding).where(finding.c.articles.contains(name, autoescape=True)))


def settled(connection: Connection, number: int, found: Derived) -> Effect:
    """The stories, claims and findings as they are now, in place of those that are so no more."""
    old = {name for (name,) in connection.execute(select(story.c.id)) if name not in found.kept}
    before = _standing(connection, finding.c.story, old)
    told = select(article.c.number).where(among(article.c.story, old))
    claims = select(claim.c.number).where(claim.c.article.in_(told))
    connection.execute(delete(CLAIM_WORDS).where(CLAIM_WORDS.c.rowid.in_(claims)))
    connection.execute(delete(claim).where(claim.c.article.in_(told)))
    connection.execute(update(article).where(among(article.c.story, old)).values(story=None))
    connection.execute(delete(story).where(among(story.c.id, old)))
    for made in found.made:
        _story(connection, number, made)
    new, gone = _findings(connection, number, found.made, before)
    _graph(connection, number, *found.graph)
    # The story holds its outcome now.
    done = among(entry.c.key, (made.outcome_key for made in found.made))
    connection.execute(delete(entry).where(entry.c.kind == outcomes.KIND, done))
    return Effect(
        stories=tuple(made.id for made in found.made),
        new=new,
        gone=gone,
        skipped=tuple(skip for made in found.made for skip in made.outcome.skipped),
    )


def _graph(connection: Connection, number: int, name: str, found: KeptGraph) -> None:
    """The one graph that is of the articles as they are with this run."""
    connection.execute(delete(entry).where(entry.c.kind == graphs.KIND))
    if name:
        line = {"kind": graphs.KIND, "key": name, "run": number, "content": sealed(graphs.write(found))}
        connection.execute(insert(entry).values(line))


def _story(connection: Connection, number: int, made: Made) -> None:
    line = {name: getattr(made, name) for name in ("id", "key", "first", "last")}
    content = closed(tuple(made.outcome))
    connection.execute(insert(story).values(**line, title=clean(made.title), content=content, changed=number))
    for name, names in made.names.items():
        there = update(article).where(article.c.id == name)
        connection.execute(there.values(story=made.id, **names._asdict()))
    asked = select(article.c.id, article.c.number).where(article.c.story == made.id)
    places = dict(connection.execute(asked).all())
    for said in made.outcome.claims:
        line = {"id": said.id, "article": places[said.article_id], "start": said.start, "end": said.end}
        place = connection.execute(insert(claim).values(**line).returning(claim.c.number)).scalar_one()
        connection.execute(insert(CLAIM_WORDS).values(rowid=place, text=clean(said.text)))


def _standing(connection: Connection, by: Column[str], values: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The raw id and the hash of the findings that stand, by id."""
    asked = select(finding.c.id, finding.c.raw, finding.c.alike).where(finding.c.gone.is_(None))
    return {name: (raw, alike) for name, raw, alike in connection.execute(asked.where(among(by, values)))}


def _findings(
    connection: Connection, number: int, made: Sequence[Made], before: Mapping[str, tuple[str, str]]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write the findings of stories; the ids of those that were not there before, and of those that are gone.

    Findings that are alike in every word are told apart by a number, over all stories.
    """
    fresh: dict[str, tuple[Made, Finding]] = {f.id: (each, f) for each in made for f in each.outcome.findings}
    hashes = {raw: each.hashes[raw] for raw, (each, _) in fresh.items()}
    alike = {*hashes.values(), *(hashed for _, hashed in before.values())}
    others = {
        name: held
        for name, held in _standing(connection, finding.c.alike, alike).items()
        if name not in before
    }
    ids = numbered(hashes | dict(others.values()))
    moved = {name: ids[raw] for name, (raw, _) in others.items() if ids[raw] != name}
    lines = [_line(ids[raw], number, each, found) for raw, (each, found) in fresh.items()]
    lines += _again(connection, moved)
    known = {*before, *others}
    now = {line["id"] for line in lines} | (set(others) - set(moved))
    gone = known - now
    connection.execute(update(finding).where(among(finding.c.id, gone)).values(gone=number))
    for line in lines:
        held = {name: line[name] for name in line if name not in {"id", "first"}}
        connection.execute(
            insert_or(finding).values(line).on_conflict_do_update(index_elements=["id"], set_=held)
        )
    return tuple(sorted(now - known)), tuple(sorted(gone))


def _line(name: str, number: int, made: Made, found: Finding) -> dict[str, Any]:
    told = {each.article_id for position in found.positions for each in position.evidence}
    return {
        "id": name,
        "story": made.id,
        "raw": found.id,
        "alike": made.hashes[found.id],
        "verdict": found.verdict,
        "rule": found.rule,
        "articles": " ".join(sorted(told)),
        "content": closed(found),
        "first": number,
        "gone": None,
    }


def _again(connection: Connection, moved: Mapping[str, str]) -> list[dict[str, Any]]:
    """The lines of findings of other stories that are told apart by another number now."""
    asked = select(finding).where(among(finding.c.id, moved))
    return [{**line, "id": moved[line["id"]]} for line in map(dict, connection.execute(asked).mappings())]
