"""`verifier init`: settings, a workflow and a hook for a repository of articles."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from verifier.cli.exits import Refusal
from verifier.cli.terminal import say
from verifier.version import __version__

STARTERS = Path(__file__).with_name("starters")
FILES = {
    "verifier.toml": "verifier.toml",
    ".github/workflows/articles.yml": "workflow.yml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
}
NAME = "news-crosscheck"
# A stand-in that pip refuses by name, so that the job says what is missing.
UNKNOWN = f"{NAME} @ git+https://REPOSITORY-OF-VERIFIER@COMMIT"


def init(
    folder: Annotated[Path, typer.Argument(help="The repository. Default: this folder.")] = Path(),
    articles: Annotated[str, typer.Option(help="The folder in it that holds the articles.")] = "articles",
) -> None:
    """Write verifier.toml, a workflow and a hook; a file that is there is never touched."""
    from verifier.encode.cross.base import INSTALL  # noqa: PLC0415  it imports more than a command needs

    held = PurePosixPath(articles)
    # The name is written into settings, a workflow and a pattern, where other characters would mean more.
    plain = [part.replace("-", "").replace("_", "").isalnum() for part in held.parts]
    if held.is_absolute() or not plain or not all(plain):
        raise Refusal(f'--articles takes a folder in the repository with a plain name, not "{articles}"')
    wanted = requirement(_direct_url())
    for name, starter in FILES.items():
        text = (STARTERS / starter).read_text(encoding="utf-8")
        text = text.replace("ARTICLES", str(held)).replace("REQUIREMENT", wanted)
        text = text.replace("PAIR-READER", INSTALL)
        say(_written(folder / name, text))
    if wanted == UNKNOWN:
        say(
            "note: this verifier was installed from a folder, which a job elsewhere has not; "
            "write into articles.yml where the job installs it from"
        )
    say(f"next: verifier baseline create {held}, which accepts what is there today")


def requirement(direct_url: str) -> str:
    """What pip installs this very version from, by the record of its installation (PEP 610), or a stand-in.

    Only an installation from an index leaves no record: then the index has the version.
    """
    if not direct_url:
        return f"{NAME}=={__version__}"
    origin = json.loads(direct_url)
    if not origin["url"].startswith("https://"):
        return UNKNOWN
    if commit := origin.get("vcs_info", {}).get("commit_id"):
        return f"{NAME} @ {origin['vcs_info']['vcs']}+{origin['url']}@{commit}"
    return f"{NAME} @ {origin['url']}"


def _direct_url() -> str:
    try:
        return metadata.distribution(NAME).read_text("direct_url.json") or ""
    except metadata.PackageNotFoundError:  # run from its folder, without an installation
        return json.dumps({"url": "file:", "dir_info": {}})


def _written(file: Path, text: str) -> str:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        return f"kept {file}, which was there"
    except OSError as error:
        raise Refusal(f"{file}: cannot be written: {error.strerror or error}") from error
    return f"wrote {file}"
