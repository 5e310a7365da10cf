"""The house: a stranger finds each thing where its name says, in a file short enough to read in one sitting."""

import ast
import dataclasses
import re
from pathlib import Path

import pytest

from hpgc_provider import api
from hpgc_provider.api import packages, sign_in

PACKAGE = Path(__file__).resolve().parent.parent / "hpgc_provider"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 400
# What no standard knows of: the ways of a network and of a computer, and files of other standards.
WITHOUT_CLAUSE = {
    "Cancelled",
    "CwlDocument",
    "HpgcError",
    "InvalidAnswer",
    "InvalidInput",
    "InvalidPackage",
    "JobFailed",
    "LoneTool",
    "NetworkSettings",
    "NoRoom",
    "OutcomeUnknown",
    "StillRunning",
    "Unreachable",
    "read_package",
}
API = sorted((PACKAGE / "api").rglob("*.py"))


def name_of(path):
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {name_of(path): path for path in MODULES}


def is_for_types(node):
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def at_import(nodes):
    """The import statements that run when a module is imported: none in a function, none for the sake of types."""
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not is_for_types(node):
            yield from at_import(ast.iter_child_nodes(node))


def needs(path):
    """The modules of the package that have to be there before this one."""
    name = name_of(path)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in at_import(ast.parse(path.read_text(encoding="utf-8")).body):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1])
        module = f"{base}.{node.module}" if node.module else base
        for alias in node.names:
            inner = f"{module}.{alias.name}"
            yield inner if inner in NAMES else module


def circle_in(graph):
    """The names of a way through the graph that comes back to where it began; empty where there is none."""
    finished = set()

    def walk(name, way):
        if name in way:
            return [*way[way.index(name) :], name]
        if name in finished:
            return []
        found = next(filter(None, (walk(other, [*way, name]) for other in sorted(graph.get(name, ())))), [])
        finished.add(name)
        return found

    return next(filter(None, (walk(name, []) for name in sorted(graph))), [])


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_is_read_in_one_sitting(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_no_module_needs_itself():
    graph = {name: set(needs(path)) - {name} for name, path in NAMES.items()}
    assert sum(map(len, graph.values())) > len(graph)
    assert circle_in(graph) == []


def test_a_circle_would_be_found():
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]


def undocumented(nodes, within=""):
    """The public names without a word on them; what stands for itself (``__eq__``, an overload's twin) needs none."""
    for node in nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            if ast.get_docstring(node) is None and "overload" not in map(ast.unparse, node.decorator_list):
                yield f"{within}{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from undocumented(node.body, f"{within}{node.name}.")


@pytest.mark.parametrize("path", API, ids=lambda path: str(path.relative_to(PACKAGE / "api")))
def test_each_public_name_of_the_api_says_what_it_is(path):
    assert list(undocumented(ast.parse(path.read_text(encoding="utf-8")).body)) == []


def functions(nodes):
    """The public functions and methods; those that others have within them are their own business."""
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node.body)


def raised_by(function):
    raised = (node.exc for node in ast.walk(function) if isinstance(node, ast.Raise) and node.exc is not None)
    return {ast.unparse(error).split("(")[0] for error in raised} & {*api.__all__} - {"Cancelled"}


@pytest.mark.parametrize("path", API, ids=lambda path: str(path.relative_to(PACKAGE / "api")))
def test_each_public_function_of_the_api_tells_its_errors(path):
    silent = []
    for function in functions(ast.parse(path.read_text(encoding="utf-8")).body):
        told = ast.get_docstring(function) or ""
        if "See :meth:" not in told and "raises as :func:" not in told:
            silent += [f"{function.name}: {error}" for error in sorted(raised_by(function)) if error not in told]
    assert silent == []


@pytest.mark.parametrize("name", sorted({*api.__all__} - WITHOUT_CLAUSE))
def test_what_the_api_takes_from_a_standard_names_the_clause(name):
    assert re.search(r"\b(OGC \d\d-\d+|RFC \d+)", getattr(api, name).__doc__)


def records():
    """The dataclasses that the API gives out or takes, by their names."""
    public = {name: getattr(module, name) for module in (api, packages, sign_in) for name in module.__all__}
    return {name: found for name, found in public.items() if dataclasses.is_dataclass(found)}


@pytest.mark.parametrize("name", sorted(records()))
def test_what_the_api_gives_out_says_what_each_part_of_it_is(name):
    found = records()[name]
    told = " ".join(base.__doc__ or "" for base in found.__mro__ if base is not object)
    parts = [part.name for part in dataclasses.fields(found) if not part.name.startswith("_")]
    assert [part for part in parts if not re.search(rf"\b{part}\b", told)] == []
