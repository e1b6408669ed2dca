"""From a command's arguments to a report; the one place where the command line meets the engine."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.exits import Refusal
from verifier.cli.progress import Progress
from verifier.cli.terminal import warn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.config import Settings
    from verifier.model import Skipped
    from verifier.pipeline import Compared
    from verifier.report import Report
    from verifier.store import Store
    from verifier.workers import Workers


HERE = (1, "")


def verified(
    paths: list[str],
    settings: Settings,
    progress: Progress,
    *,
    no_cache: bool = False,
    at: tuple[int, str] = HERE,
) -> Report:
    """The report on the articles under the paths; unreadable ones are told on stderr and stand in it.

    `at` says where the work is done: in how many processes, and at which address of a cluster.
    """
    return _made(paths, settings, progress, no_cache=no_cache, at=at, comparing=True)


def extracted(
    paths: list[str],
    settings: Settings,
    progress: Progress,
    *,
    no_cache: bool = False,
    at: tuple[int, str] = HERE,
) -> Report:
    """The same without comparing: no encoder is loaded, and there are no clusters, events and findings."""
    return _made(paths, settings, progress, no_cache=no_cache, at=at, comparing=False)


def _made(
    paths: list[str],
    settings: Settings,
    progress: Progress,
    *,
    no_cache: bool,
    at: tuple[int, str],
    comparing: bool,
) -> Report:
    with progress.shown():
        from verifier import pipeline  # noqa: PLC0415  brings in all the stages

        try:
            with named_by_a_person(), _workers(*at, settings, progress) as workers:
                report = (pipeline.verify if comparing else pipeline.extract)(
                    paths,
                    settings.engine,
                    store_of(settings, no_cache=no_cache),
                    metadata=settings.by_hand,
                    exclude=settings.exclude,
                    workers=workers,
                )
        except pipeline.NoArticle as error:
            raise _nothing(paths, settings, error.skipped) from error
    return _told(report, paths, settings, progress)


@contextmanager
def _workers(jobs: int, cluster: str, settings: Settings, progress: Progress) -> Iterator[Workers]:
    """The processes here and, where an address is given, the machines there."""
    from verifier.workers import Workers  # noqa: PLC0415  as above

    here = Workers(jobs=jobs, track=progress.track)
    if not cluster:
        yield here
        return
    from verifier.store.identity import standing  # noqa: PLC0415  as above
    from verifier.workers.machines import machines  # noqa: PLC0415  as above

    with machines(cluster, partial(standing, settings.encoder)) as found:
        # What dask logs of a machine that is lost is told by the report, or by the one sentence of an error.
        for name in ("distributed", "distributed.client"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        yield replace(here, machines=found)


def read(paths: list[str], settings: Settings, *, quiet: bool, no_cache: bool = False) -> Compared:
    """The articles under the paths with all that each says; unreadable ones are told on stderr."""
    with Progress(quiet=quiet).shown():
        from verifier.pipeline import compared  # noqa: PLC0415  as above

        with named_by_a_person():
            store = store_of(settings, no_cache=no_cache)
            found = compared(paths, settings.engine, store, settings.by_hand, exclude=settings.exclude)
    if not found.readings:
        raise _nothing(paths, settings, found.skipped)
    warned(found.skipped)
    return found


@contextmanager
def named_by_a_person() -> Iterator[None]:
    """A sentence model, a second reader or a cluster that is not there is no fault of the program."""
    from verifier.encode import EncoderError  # noqa: PLC0415  as above
    from verifier.judge import JudgeError  # noqa: PLC0415  as above
    from verifier.workers.machines import MachinesError  # noqa: PLC0415  as above

    try:
        yield
    except (EncoderError, JudgeError, MachinesError) as error:
        raise Refusal(str(error)) from error


def store_of(settings: Settings, *, no_cache: bool = False) -> Store | None:
    """Where computed values are kept, or None where they are not."""
    from verifier.store import Store  # noqa: PLC0415  needed by commands that compute

    folder = cache_folder(settings)
    return None if no_cache or folder is None else Store(folder=folder)


def cache_folder(settings: Settings) -> Path | None:
    """The folder of the settings; by default that of the user's other caches (XDG Base Directory)."""
    from verifier.config import USER_CACHE, user_cache  # noqa: PLC0415  pydantic is not free

    if not settings.cache:
        return None
    return user_cache() if settings.cache == USER_CACHE else Path(settings.cache).expanduser()


def settled(file: Path | None, **options: object) -> Settings:
    """The settings of the file with those options of the command that were given (neither None nor empty).

    An option is named as in the file, with two underscores for the dot.
    """
    from verifier.config import ConfigError, settings  # noqa: PLC0415  pydantic is not free

    given = {name.replace("__", "."): value for name, value in options.items() if value not in (None, "", [])}
    try:
        return settings(file, overrides=given)
    except ConfigError as error:
        raise Refusal(str(error)) from error


def warned(every: tuple[Skipped, ...]) -> None:
    """Say on stderr what could not be read, and why."""
    for skipped in every:
        warn(f"not read: {skipped.path}: {skipped.reason} {skipped.hint}".rstrip())


def _told(report: Report, paths: list[str], settings: Settings, progress: Progress) -> Report:
    from verifier.encode import cross  # noqa: PLC0415  as above
    from verifier.encode.cross.base import INSTALL  # noqa: PLC0415  as above
    from verifier.load.article import CUT, TOO_SHORT  # noqa: PLC0415  as above
    from verifier.versions import histories  # noqa: PLC0415  as above

    if not report.articles:
        raise _nothing(paths, settings, report.skipped)
    warned(report.skipped)
    if not cross.there() and not progress.quiet:
        warn(f"note: most conflicts are missed without the model that reads pairs: {INSTALL}")
    for article in report.articles:
        if not progress.quiet and any(origin.source == TOO_SHORT for origin in article.origins):
            warn(f"note: {article.path}: language: {TOO_SHORT}")
        for origin in article.origins:
            if not progress.quiet and origin.field == CUT:
                warn(
                    f"note: {article.path}: read {origin.source}; the setting `limits` says how much is read"
                )
    for history in histories(report.articles) if not progress.quiet else ():
        for earlier in history[:-1]:
            last = f"an earlier version of {history[-1].path}, as their address says"
            warn(f"note: {earlier.path}: {last}; only what was changed between versions is told of it")
    return report


def _nothing(paths: list[str], settings: Settings, skipped: tuple[Skipped, ...]) -> Refusal:
    """A pattern with a slip in it must not replace the report of yesterday with an empty one."""
    warned(skipped)
    under = ", ".join(paths)
    if settings.exclude and not skipped:
        left_out = f"everything under {under} is excluded ({', '.join(settings.exclude)})"
        return Refusal(f"{left_out}; nothing was written")
    return Refusal(f"no article could be read under {under}; nothing was written")
