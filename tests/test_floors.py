"""The house: no floor imports a floor above it."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "hpgc_provider"
# From the ground up; a name stands for a folder or a module of the package.
FLOORS = [
    ["api", "bundled", "icons", "identifiers", "log", "translation", "trust", "versions"],
    ["network", "staging_settings"],
    ["sign_in"],
    ["connections"],
    ["catalog", "survey"],
    ["data"],
    ["jobs"],
    ["algorithms"],
    ["provider"],
    ["gui"],
    ["plugin"],
]
HEIGHT = {name: height for height, floor in enumerate(FLOORS) for name in floor}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports_of(path):
    """Absolute names of what a module imports, relative ones resolved within the package."""
    package = [PACKAGE.name, *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            name = ".".join([*base, *(node.module or "").split(".")]).rstrip(".")
            yield from ([name] if node.module else [f"{name}.{alias.name}" for alias in node.names])
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def floor_of(name):
    parts = name.split(".")
    return HEIGHT.get(parts[1]) if parts[0] == PACKAGE.name and len(parts) > 1 else None


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_floor_imports_no_floor_above_it(path):
    here = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if here == "__init__":
        assert not list(imports_of(path))
        return
    assert here in HEIGHT, f"{here} has no floor yet"
    too_high = [name for name in imports_of(path) if (floor_of(name) or 0) > HEIGHT[here]]
    assert too_high == []


@pytest.mark.parametrize("path", sorted((PACKAGE / "api").rglob("*.py")), ids=lambda path: path.name)
def test_the_ground_floor_knows_neither_qt_nor_qgis(path):
    assert not {name.split(".")[0] for name in imports_of(path)} & {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_within_the_package_are_relative(path):
    source = ast.parse(path.read_text(encoding="utf-8"))
    absolute = [node.module for node in ast.walk(source) if isinstance(node, ast.ImportFrom) and not node.level]
    assert not [name for name in absolute if name.split(".")[0] == PACKAGE.name]
