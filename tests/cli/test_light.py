"""Help and version answer at once: nothing heavy is imported for them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from verifier.version import __version__

HEAVY = (
    "spacy onnxruntime torch numpy sklearn sentence_transformers jinja2 trafilatura rich.console "
    "verifier.pipeline"
)
SCRIPT = """
import sys
from verifier.cli import run
code = run(sys.argv[1:])
print("\\nloaded:", *(name for name in {heavy!r}.split() if name in sys.modules))
sys.exit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["rules"], ["report", "--help"], ["explain", "date"], ["extract", "--help"]],
)
def test_light_commands_load_nothing_heavy(arguments: list[str]) -> None:
    command = [sys.executable, "-c", SCRIPT.format(heavy=HEAVY), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].split() == ["loaded:"]


def test_the_check_above_can_fail() -> None:
    script = "import spacy\n" + SCRIPT.format(heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=False
    )
    assert "spacy" in done.stdout.splitlines()[-1]
    assert done.stdout.splitlines()[0] == f"verifier {__version__}"
