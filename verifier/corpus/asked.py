"""What a file holds, read: articles, stories, findings, the trace, reports. Nothing is compared here."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.sql.expression import true

from verifier.config import Config
from verifier.corpus.database import UnknownError
from verifier.corpus.rows import Row, among, day, moment, opened
from verifier.corpus.tables import article, change, finding, run, story
from verifier.corpus.told import Change, Listed, Seen, Status, Told
from verifier.pipeline import reported, together
from verifier.report.view.words import RANK
from verifier.rules import ranked
from verifier.store.outcomes import Outcome

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import ColumnElement, Connection

    from verifier.model import Verdict
    from verifier.report import Report

LISTED = ("id", "path", "outlet", "title", "url", "day", "story", "added", "removed", "retracted", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the corpus: articles of these days, of this outlet, of this story."""

    since: dt.date | None = None
    until: dt.date | None = None
    outlet: str = ""
    story: str = ""

    def holds(self, connection: Connection) -> ColumnElement[bool]:
        """Whether an article is of it; raises UnknownError for a story that there is not."""
        conditions: list[ColumnElement[bool]] = [true()]
        if self.since or self.until:
            conditions.append(article.c.day != "")
        if self.since:
            conditions.append(article.c.day >= self.since.isoformat())
        if self.until:
            conditions.append(article.c.day <= self.until.isoformat())
        if self.outlet:
            conditions.append(article.c.outlet.collate("NOCASE") == self.outlet)
        if self.story:
            conditions.append(article.c.story == story_id(connection, self.story))
        return and_(*conditions)

    def stories(self, connection: Connection) -> Select[Any]:
        """The ids of the stories that have such an article."""
        return select(article.c.story).where(article.c.story.is_not(None), self.holds(connection))


def story_id(connection: Connection, beginning: str) -> str:
    """The one story whose id, or the id of whose article, begins so; raises UnknownError.

    A story is named by its earliest article, and is found by its others when an earlier one has come.
    """
    fits = article.c.id.startswith(beginning, autoescape=True)
    asked = select(article.c.story).where(fits, article.c.story.is_not(None)).distinct()
    found = [name for (name,) in connection.execute(asked)]
    exact = [name for name in found if name.startswith(beginning)] or found
    if len(exact) != 1:
        why = f"{len(exact)} stories begin with it" if exact else "no story of the corpus has it"
        raise UnknownError(f'"{beginning}" names no story: {why}')
    return str(exact[0])


def known_stories(connection: Connection) -> dict[str, str]:
    """The ids of stories by all that their outcome depends on."""
    return {
        key or f"failed {name}": name for name, key in connection.execute(select(story.c.id, story.c.key))
    }


def articles(connection: Connection, part: Part, *, removed: bool = False) -> tuple[Listed, ...]:
    """Articles by day, and by path where that is one."""
    there = article.c.removed.is_not(None) if removed else article.c.removed.is_(None)
    found = connection.execute(
        select(*(article.c[name] for name in LISTED))
        .where(there, part.holds(connection))
        .order_by(article.c.day, article.c.path, article.c.id)
    )
    moments = moments_of(connection)
    return tuple(listed(line._asdict(), moments) for line in found)


def listed(line: dict[str, Any], moments: dict[int, dt.datetime]) -> Listed:
    """An article as it is listed."""
    return Listed(
        **{
            **line,
            "day": day(line["day"]),
            "story": line["story"] or "",
            "added": moments[line["added"]],
            "removed": None if line["removed"] is None else moments[line["removed"]],
        }
    )


def stories(connection: Connection, part: Part) -> tuple[Told, ...]:
    """Stories by their first day."""
    chosen = part.stories(connection)
    outlets: dict[str, Counter[str]] = defaultdict(Counter)
    for name, outlet in connection.execute(
        select(article.c.story, article.c.outlet)
        .where(article.c.story.in_(chosen))
        .order_by(article.c.number)
    ):
        outlets[name][outlet] += 1
    counts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    standing = finding.c.gone.is_(None)
    for name, verdict in connection.execute(
        select(finding.c.story, finding.c.verdict).where(standing, finding.c.story.in_(chosen))
    ):
        counts[name][verdict] += 1
    moments = moments_of(connection)
    order = story.c.first, story.c.id
    lines = connection.execute(select(story).where(story.c.id.in_(chosen)).order_by(*order)).mappings()
    return tuple(
        Told(
            id=line["id"],
            title=line["title"],
            first=day(line["first"]),
            last=day(line["last"]),
            articles=outlets[line["id"]].total(),
            outlets=tuple(sorted(outlets[line["id"]])),
            findings=_ordered(counts[line["id"]]),
            changed=moments[line["changed"]],
        )
        for line in lines
    )


def report(connection: Connection, part: Part, name: str) -> Report:
    """The report on the stories of a part, with the ids that findings have in the corpus."""
    chosen = list(dict.fromkeys(key for (key,) in connection.execute(part.stories(connection))))
    lines = connection.execute(
        select(article.c.content, article.c.story, *(article.c[each] for each in Row._fields)).where(
            among(article.c.story, chosen)
        )
    )
    held = sorted(((Row(*rest), of, content) for content, of, *rest in lines), key=lambda each: each[0].order)
    texts = tuple(opened(content, f"the article {row.id}") for row, _, content in held)
    order = list(dict.fromkeys(of for _, of, _ in held))
    kept = select(story.c.id, story.c.content).where(among(story.c.id, order))
    contents = dict(connection.execute(kept).all())
    found = [Outcome(*opened(contents[each], f"the story {each}")) for each in order]
    standing = select(finding.c.raw, finding.c.id).where(
        among(finding.c.story, order), finding.c.gone.is_(None)
    )
    ids = dict(connection.execute(standing).all())
    all_told = together(texts, found) if found else Outcome((), (), (), (), ())
    all_told = all_told._replace(findings=tuple(replace(each, id=ids[each.id]) for each in all_told.findings))
    title = story_title(connection, order[0]) if part.story else name
    return replace(reported(texts, all_told, _config(connection)), name=title)


def story_title(connection: Connection, name: str) -> str:
    """What a story is called."""
    return str(connection.execute(select(story.c.title).where(story.c.id == name)).scalar_one())


def findings(connection: Connection, verdict: str, part: Part, *, gone: bool) -> tuple[Seen, ...]:
    """Findings in the order of a report."""
    conditions = [finding.c.verdict == verdict] if verdict else []
    if part.story:
        conditions.append(finding.c.story == story_id(connection, part.story))
    if not gone:
        conditions.append(finding.c.gone.is_(None))
    return _seen(connection, and_(true(), *conditions))


def newest(connection: Connection, verdict: str, limit: int, skip: int) -> tuple[Seen, ...]:
    """Findings that stand, those found last first; of one run, those of the latest story."""
    order = finding.c.first.desc(), story.c.last.desc(), finding.c.id
    asked = (
        select(finding.c.id)
        .join(story, story.c.id == finding.c.story)
        .where(finding.c.gone.is_(None), finding.c.verdict == verdict)
        .order_by(*order)
    )
    chosen = [name for (name,) in connection.execute(asked.limit(limit).offset(skip))]
    seen = {each.finding.id: each for each in _seen(connection, among(finding.c.id, chosen))}
    return tuple(seen[name] for name in chosen)


def standing(connection: Connection, part: Part) -> tuple[Seen, ...]:
    """The findings that stand in the stories of a part."""
    return _seen(connection, and_(finding.c.gone.is_(None), finding.c.story.in_(part.stories(connection))))


def sought(connection: Connection, beginning: str) -> Seen:
    """The one finding whose id begins so, of those that stand where there are such; raises UnknownError."""
    found = _seen(connection, finding.c.id.startswith(beginning, autoescape=True))
    found = tuple(each for each in found if not each.gone) or found
    if len(found) != 1:
        why = f"{len(found)} findings begin with it" if found else "no finding of the corpus has it"
        raise UnknownError(f'"{beginning}" names no finding: {why}')
    return found[0]


def _seen(connection: Connection, condition: ColumnElement[bool]) -> tuple[Seen, ...]:
    asked = select(finding.c.content, finding.c.id, finding.c.story, finding.c.first, finding.c.gone)
    moments = moments_of(connection)
    runs = sorted(moments)
    seen = {}
    for content, name, of, first, until in connection.execute(asked.where(condition)):
        before = runs[bisect_left(runs, until) - 1] if until else runs[-1]
        held = replace(opened(content, f"the finding {name}"), id=name)
        last = moments[max(before, first)]
        seen[name] = Seen(finding=held, story=of, first=moments[first], last=last, gone=until is not None)
    return tuple(seen[each.id] for each in ranked(held.finding for held in seen.values()))


def trace(connection: Connection) -> tuple[Change, ...]:
    """What became of articles, from the beginning."""
    lines = connection.execute(
        select(run.c.moment, change).join(run, run.c.number == change.c.run).order_by(change.c.number)
    ).mappings()
    return tuple(
        Change(
            moment=moment(line["moment"]),
            **{name: line[name] for name in ("kind", "article", "path", "outlet", "reason")},
        )
        for line in lines
    )


def status(connection: Connection, file: Path, code: str) -> Status:
    """The corpus in figures."""

    def one(asked: Select[Any]) -> Any:  # noqa: ANN401  a count, a text or nothing
        return connection.execute(asked).scalar()

    here = article.c.removed.is_(None)
    out = select(func.count()).select_from(article).where(article.c.removed.is_not(None))
    first, last = connection.execute(
        select(func.min(article.c.day), func.max(article.c.day)).where(here, article.c.day != "")
    ).one()
    verdicts = select(finding.c.verdict).where(finding.c.gone.is_(None))
    latest = connection.execute(select(run).order_by(run.c.number.desc()).limit(1)).mappings().one_or_none()
    beside = (file, file.with_name(f"{file.name}-wal"))
    return Status(
        articles=one(select(func.count()).select_from(article).where(here)),
        outlets=one(select(func.count(article.c.outlet.distinct())).where(here)),
        stories=one(select(func.count()).select_from(story)),
        first=day(first or ""),
        last=day(last or ""),
        findings=_ordered(Counter(verdict for (verdict,) in connection.execute(verdicts))),
        removed=one(out.where(article.c.retracted.is_(False))),
        retracted=one(out.where(article.c.retracted.is_(True))),
        runs=latest["number"] if latest else 0,
        changed=moment(latest["moment"]) if latest else None,
        version=latest["version"] if latest else "",
        current=not latest or latest["code"] == code,
        size=sum(each.stat().st_size for each in beside if each.exists()),
    )


def _ordered(counts: Counter[Verdict]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda each: RANK[each[0]]))


def moments_of(connection: Connection) -> dict[int, dt.datetime]:
    """When each run was, by its number."""
    asked: Iterable[tuple[int, str]] = connection.execute(select(run.c.number, run.c.moment))
    return {number: moment(words) for number, words in asked}


def _config(connection: Connection) -> Config:
    """The settings of the last run, which made what is told."""
    said = connection.execute(select(run.c.config).order_by(run.c.number.desc()).limit(1)).scalar()
    return Config.model_validate_json(said) if said else Config()
