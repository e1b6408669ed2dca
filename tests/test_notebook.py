"""The example notebook: its cells are run anew, and what they show is what stands in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from IPython.core.displayhook import DisplayHook
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from nbformat.v4 import new_output
from traitlets.config import Config

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DOCS = Path(__file__).parents[1] / "docs"
NOTEBOOK = DOCS / "notebook.ipynb"


class Shown(DisplayHook):  # type: ignore[misc]  # IPython is typed in part
    """Keeps the value of a cell in every form that Jupyter could show, and prints nothing."""

    def write_output_prompt(self) -> None:
        self.forms: dict[str, Any] = {}

    def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
        assert not md_dict
        self.forms = format_dict


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[InteractiveShell]:
    """What a kernel runs cells with, in this process and in the notebook's folder."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    monkeypatch.chdir(DOCS)
    started = InteractiveShell(
        config=Config(HistoryManager={"enabled": False}), displayhook_class=Shown, colors="nocolor"
    )
    yield started
    started.restore_sys_module_state()


def test_its_cells_show_what_stands_in_it(
    shell: InteractiveShell, approved: Callable[[Path, str], None]
) -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(code, 1):
        cell.execution_count = number
        cell.outputs = outputs(shell, cell.source, number)
    nbformat.validate(notebook)
    shown = [output for cell in code for output in cell.outputs]
    assert all(cell.outputs for cell in code)
    assert sum("text/html" in output.get("data", {}) for output in shown) >= 2
    approved(NOTEBOOK, nbformat.writes(notebook) + "\n")


def outputs(shell: InteractiveShell, source: str, number: int) -> list[Any]:
    """What a cell prints and the value it ends with, as a notebook keeps them; an error is raised."""
    shell.displayhook.forms = {}
    with capture_output(display=False) as printed:
        shell.run_cell(source).raise_error()
    streams = [new_output("stream", name="stdout", text=printed.stdout)] if printed.stdout else []
    forms = shell.displayhook.forms
    return [
        *streams,
        *([new_output("execute_result", data=forms, execution_count=number)] if forms else []),
    ]
