"""Every string that a person sees goes through ``tr``: whatever is shown or raised as it is fails here."""

import ast
import re
from pathlib import Path

import pytest

from hpgc_provider.api import errors

PACKAGE = Path(__file__).resolve().parent.parent / "hpgc_provider"
# It travels alone to where a model runs: nothing translates there.
ELSEWHERE = PACKAGE / "api" / "packages" / "model_runner.py"
MODULES = sorted(set(PACKAGE.rglob("*.py")) - {ELSEWHERE} - set(PACKAGE.glob("bundled_packages/**/*.py")))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}

TRANSLATING = {"tr", "later"}
SETTERS = {
    *("setText", "setPlainText", "setInformativeText", "setDetailedText", "setTitle", "setWindowTitle", "setLabelText"),
    *("setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setAccessibleName", "setHelp", "setSuffix"),
    *("setAccessibleDescription", "setHeaderLabels", "setHorizontalHeaderLabels", "setSpecialValueText", "setPrefix"),
    *("addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "addSection", "addButton", "showMessage"),
    *("pushInfo", "pushWarning", "pushMessage", "pushSuccess", "pushCritical", "reportError", "setProgressText"),
    *("pushConsoleInfo", "critical", "information", "question", "warning", "getText", "warn", "notice", "explain"),
    *("add_row", "setDescription", "setShortHelpString"),
}
WIDGETS = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QgsCollapsibleGroupBox"),
    *("QAction", "QMenu", "QDockWidget", "QgsDockWidget", "QMessageBox", "QProgressDialog", "QListWidgetItem"),
    *("QTreeWidgetItem", "QTableWidgetItem", "QStandardItem", "QgsOptionsWidgetFactory"),
}
# Their first word is a name for programs.
DEFINITIONS = ("QgsProcessingParameter", "QgsProcessingOutput")
# What QGIS asks an algorithm or a provider for, to show it.
SHOWN_METHODS = {"displayName", "group", "shortHelpString", "shortDescription", "longName", "helpString"}
# Names are the same in every language.
NAMES = {"HPGC"}


def families():
    """The names of our errors, and of those of QGIS and Python whose words reach a person."""
    found = {"QgsProcessingException", "TypeError", "ValueError", "OSError"}
    found |= {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    before = set()
    while before != found:
        before = set(found)
        for tree in TREES.values():
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef) and {getattr(base, "id", "") for base in node.bases} & found:
                    found.add(node.name)
    return found


ERRORS = families()


def name_of(call):
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def shown_parts(tree):
    """The expressions whose value a person is to read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in SHOWN_METHODS:
            yield from (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return) and inner.value)
        if not isinstance(node, ast.Call):
            continue
        name = name_of(node)
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        if name.startswith(DEFINITIONS):
            yield from node.args[1:2]
        elif name in SETTERS or name in WIDGETS or name in ERRORS:
            yield from given


def literals(expression):
    """Its texts that are not translated; those that only choose, as a key or in a comparison, don't count."""
    if isinstance(expression, ast.Call):
        if name_of(expression) in TRANSLATING:
            return
        # What a function makes of its own arguments is not known; the text that a method works on is.
        inner = [expression.func.value] if isinstance(expression.func, ast.Attribute) else []
        inner += expression.args if name_of(expression) in ("format", "join", "escape", "escaped") else []
    elif isinstance(expression, ast.JoinedStr):
        yield "".join(part.value for part in expression.values if isinstance(part, ast.Constant))
        inner = [part.value for part in expression.values if isinstance(part, ast.FormattedValue)]
    elif isinstance(expression, ast.IfExp):
        inner = [expression.body, expression.orelse]
    elif isinstance(expression, (ast.BinOp, ast.BoolOp, ast.List, ast.Tuple, ast.Starred, ast.ListComp)):
        inner = [child for child in ast.iter_child_nodes(expression) if isinstance(child, ast.expr)]
    else:
        inner = []
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value
    for each in inner:
        yield from literals(each)


def is_language(text):
    """Whether it is words, not markup, a name for programs, a shortcut of keys, an address or punctuation."""
    bare = re.sub(r"<[^>]*>|https?://\S*", " ", text).strip()
    is_name = re.fullmatch(r"[a-z0-9_./+:%#-]*|[A-Z0-9_]+(=\S+)?|[A-Z][A-Za-z]+\+\S+", bare)
    return bare not in NAMES and not is_name and bool(re.search(r"[^\W\d_]{2}", bare))


def untranslated(tree):
    return [text for part in shown_parts(tree) for text in literals(part) if is_language(text)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_a_person_sees_is_translated(path):
    assert untranslated(TREES[path]) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_values_are_put_in_after_the_translation(path):
    given = [
        node.args[0]
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Call) and name_of(node) in TRANSLATING and node.args
    ]
    assert [ast.unparse(text) for text in given if isinstance(text, (ast.JoinedStr, ast.BinOp, ast.Call))] == []


def at_import(node):
    """The calls that are made when a module is read: those in no function, and those in a function's defaults."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            defaults = [*child.args.defaults, *filter(None, child.args.kw_defaults)]
            yield from (found for value in defaults for found in at_import(ast.Expr(value)))
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from at_import(child)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_is_translated_before_the_language_is_known(path):
    assert [ast.unparse(call) for call in at_import(TREES[path]) if name_of(call) == "tr"] == []


@pytest.mark.parametrize(
    "code",
    [
        'button.setText("Sign in")',
        'label = QLabel("Address")',
        'menu.addAction(icon, f"Remove {name}")',
        'raise NotFound(f"There is nothing at {url}.")',
        'raise HpgcError(("Gone: " + url) if url else tr("Gone."))',
        'feedback.pushInfo("{} is done".format(name))',
        'QgsProcessingParameterString("NAME", "Name of the connection")',
        'def displayName(self):\n    return "Add connection"',
    ],
)
def test_a_string_that_was_missed_is_found(code):
    assert untranslated(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        'button.setText(tr("Sign in"))',
        'label.setText(f"<b>{tr("Inputs")}</b>")'.replace('tr("Inputs")', "tr('Inputs')"),
        'QgsProcessingParameterString("NAME", tr("Name of the connection"))',
        'raise SignInFailed(tr("Sign in again."), "expired_token")',
        'bar.pushMessage("HPGC", text)',
    ],
)
def test_what_is_translated_or_is_no_language_passes(code):
    assert not untranslated(ast.parse(code))
