"""From a command's arguments to a report; the one place where the command line meets the engine."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.exits import Refusal
from verifier.cli.terminal import progress, warn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.config import Settings
    from verifier.model import Skipped
    from verifier.pipeline import Corpus
    from verifier.report import Report
    from verifier.store import Store


def verified(paths: list[str], settings: Settings, *, quiet: bool, no_cache: bool = False) -> Report:
    """The report on the articles under the paths; unreadable ones are told on stderr and stand in it."""
    with progress("Reading and comparing …", quiet=quiet):
        from verifier.pipeline import NoArticle, verify  # noqa: PLC0415  loads the parser and the model

        try:
            with _encoder_named():
                report = verify(paths, settings.engine, store_of(settings, no_cache=no_cache))
        except NoArticle as error:
            _warned(error.skipped)
            raise _nothing(paths) from error
    return _told(report, paths, quiet=quiet)


def read(paths: list[str], settings: Settings, *, quiet: bool, no_cache: bool = False) -> Corpus:
    """The articles under the paths with all that each says; unreadable ones are told on stderr."""
    with progress("Reading …", quiet=quiet):
        from verifier.pipeline import corpus  # noqa: PLC0415  as above

        with _encoder_named():
            found = corpus(paths, settings.engine, store_of(settings, no_cache=no_cache))
    _warned(found.skipped)
    if not found.readings:
        raise _nothing(paths)
    return found


@contextmanager
def _encoder_named() -> Iterator[None]:
    """A sentence model that is not there was named by a person, and is no fault of the program."""
    from verifier.encode import EncoderError  # noqa: PLC0415  as above

    try:
        yield
    except EncoderError as error:
        raise Refusal(str(error)) from error


def extracted(paths: list[str], *, config: Path | None, quiet: bool, no_cache: bool = False) -> Report:
    """The same without comparing: no model is loaded, and there are no clusters, events and findings."""
    settings = settled(config)
    with progress("Reading …", quiet=quiet):
        from verifier.load import load  # noqa: PLC0415  as above
        from verifier.pipeline import kept  # noqa: PLC0415  as above
        from verifier.report import Report  # noqa: PLC0415  as above

        articles, skipped = load(paths, settings.engine.limits)
        store = store_of(settings, no_cache=no_cache)
        claims = tuple(claim for article in articles for claim in kept(article, store).claims)
        report = Report(
            config=settings.engine,
            articles=articles,
            skipped=skipped,
            claims=claims,
            clusters=(),
            events=(),
            findings=(),
        )
    return _told(report, paths, quiet=quiet)


def store_of(settings: Settings, *, no_cache: bool = False) -> Store | None:
    """Where computed values are kept, or None where they are not."""
    from verifier.store import Store  # noqa: PLC0415  needed by commands that compute

    folder = cache_folder(settings)
    return None if no_cache or folder is None else Store(folder=folder)


def cache_folder(settings: Settings) -> Path | None:
    """The folder of the settings; by default that of the user's other caches (XDG Base Directory)."""
    from verifier.config import USER_CACHE  # noqa: PLC0415  pydantic is not free

    if not settings.cache:
        return None
    caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if settings.cache == USER_CACHE and caches.is_absolute():
        return caches / Path(USER_CACHE).name
    return Path(settings.cache).expanduser()


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


def _warned(every: tuple[Skipped, ...]) -> None:
    for skipped in every:
        warn(f"not read: {skipped.path}: {skipped.reason} {skipped.hint}".rstrip())


def _told(report: Report, paths: list[str], *, quiet: bool) -> Report:
    from verifier.load.article import CUT, TOO_SHORT  # noqa: PLC0415  as above

    _warned(report.skipped)
    if not report.articles:
        raise _nothing(paths)
    for article in report.articles:
        if not quiet and any(origin.source == TOO_SHORT for origin in article.origins):
            warn(f"note: {article.path}: language: {TOO_SHORT}")
        for origin in article.origins:
            if not quiet and origin.field == CUT:
                warn(
                    f"note: {article.path}: read {origin.source}; the setting `limits` says how much is read"
                )
    return report


def _nothing(paths: list[str]) -> Refusal:
    """A pattern with a slip in it must not replace the report of yesterday with an empty one."""
    return Refusal(f"no article could be read under {', '.join(paths)}; nothing was written")
