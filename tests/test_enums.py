"""Qt 6 and QGIS 4 know enumerators in their scope alone: `Qt.AlignmentFlag.AlignLeft`, no longer `Qt.AlignLeft`."""

import ast
import enum
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = [ROOT / "__init__.py", *sorted((ROOT / "hpgc_provider").rglob("*.py"))]


def known_names(tree):
    """What the names of a module stand for: what it takes from QGIS and Qt, and short names of that."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis" and not node.level:
            module = importlib.import_module(node.module)
            names.update({alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names})
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            stands_for = value_of(node.value, names)
            if isinstance(stands_for, type):
                names[node.targets[0].id] = stands_for
    return names


def value_of(node, names):
    """What a dotted name stands for; None where that is unknown."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(value_of(node.value, names), node.attr, None)
    return None


def is_unscoped(owner, name):
    """Whether a class gives an enumerator of another class. Those of Qt 5 are integers of a class of their own."""
    value = getattr(owner, name, None)
    known = isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))
    return known and type(value) is not owner


def unscoped(source):
    """Each enumerator of QGIS or Qt that a source takes from a class or an object in the place of its enum."""
    tree = ast.parse(source)
    names = known_names(tree)
    classes = [value for value in names.values() if isinstance(value, type)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = value_of(node.value, names)
            owners = [owner] if owner is not None else classes if isinstance(node.value, ast.Name) else []
            if any(is_unscoped(each, node.attr) for each in owners):
                yield f"line {node.lineno}: {ast.unparse(node)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_enumerator_is_named_in_its_scope(path):
    assert list(unscoped(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("module", "expression"),
    [
        ("PyQt.QtCore", "Qt.AlignLeft"),
        ("PyQt.QtWidgets", "QMessageBox.Yes"),
        ("core", "QgsWkbTypes.Point"),
        ("core", "QgsProcessing.TypeVectorAnyGeometry"),
        ("core", "QgsProcessingParameterDefinition.FlagAdvanced"),
    ],
)
def test_an_enumerator_without_its_scope_is_found(module, expression):
    source = f"from qgis.{module} import {expression.split('.')[0]}\nvalue = {expression}\n"
    assert list(unscoped(source)) == [f"line 2: {expression}"]


def test_an_enumerator_that_is_taken_from_an_object_is_found():
    source = "from qgis.PyQt.QtWidgets import QDialog\ndialog = QDialog()\nwell = dialog.exec() == dialog.Accepted\n"
    assert list(unscoped(source)) == ["line 3: dialog.Accepted"]


def test_an_enumerator_in_its_scope_passes():
    lines = [
        "from qgis.PyQt.QtCore import Qt",
        "sides = Qt.AlignmentFlag",
        "up = sides.AlignTop, Qt.AlignmentFlag.AlignTop",
    ]
    assert list(unscoped("\n".join(lines))) == []
