"""`verifier corpus`: articles that are kept for months in one file, and what comparing them says."""

from __future__ import annotations

import typer

from verifier.cli.corpus.add import add
from verifier.cli.corpus.audit import audit
from verifier.cli.corpus.export import export
from verifier.cli.corpus.mend import check, rebuild
from verifier.cli.corpus.outlet import outlet
from verifier.cli.corpus.remove import remove
from verifier.cli.corpus.search import search
from verifier.cli.corpus.slot import slot
from verifier.cli.corpus.status import status
from verifier.cli.corpus.story import story

app = typer.Typer(
    no_args_is_help=True,
    help="Keep articles for months in one file, and ask what is contested, who was first, who stands alone.",
)
for command in (add, status, search, story, slot, outlet, audit, export, check, rebuild, remove):
    app.command()(command)
