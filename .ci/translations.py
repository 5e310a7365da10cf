"""Brings hpgc_provider/i18n/*.ts up to date with the source and compiles them, with Qt's own tools.

``pylupdate5`` knows a context for methods of classes alone, so it is given a file of the same strings under ours.
``translations.py compile`` only compiles.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "hpgc_provider"
FOLDER = PACKAGE / "i18n"
BUILD = ROOT / "build"
STRINGS = BUILD / "translations" / "strings.py"
CONTEXT = "hpgc"
LANGUAGES = ("es", "fr", "zh")
# What translates a string, and what marks one that is translated later.
MARKS = ("tr", "later")


def marked(source: str) -> Iterator[tuple[int, str]]:
    """Each string of a module that is translated, with its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield node.lineno, text.value


def strings() -> dict[str, str]:
    """Each string of the package, and where it stands first."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for line, text in sorted(marked(path.read_text(encoding="utf-8"))):
            found.setdefault(text, f"{path.relative_to(ROOT)}:{line}")
    return found


def _quoted(text: str) -> str:
    for sign, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(sign, written)
    return f'"{text}"'


def _run(*command: str | Path) -> None:
    # lconvert and lrelease are several programs behind one name; this one says which.
    words = [str(word) for word in command]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env={"QT_SELECT": "qt5", "PYTHONWARNINGS": "ignore"})


def update() -> None:
    """Adds new strings to the .ts files, drops those that are gone, and keeps the translations of all others."""
    STRINGS.parent.mkdir(parents=True, exist_ok=True)
    lines = [
        f"QCoreApplication.translate({_quoted(CONTEXT)}, {_quoted(text)})  # {at}\n" for text, at in strings().items()
    ]
    STRINGS.write_text("# -*- coding: utf-8 -*-\n" + "".join(lines), encoding="utf-8")
    files = [FOLDER / f"hpgc_{language}.ts" for language in LANGUAGES]
    _run("/usr/bin/pylupdate5", "-noobsolete", STRINGS, "-ts", *files)
    for language, file in zip(LANGUAGES, files):
        # Lines of that file tell nothing, and would change with every other.
        options = ("-locations", "none", "-source-language", "en", "-target-language", language)
        _run("/usr/bin/lconvert", *options, "-i", file, "-o", file)


def compile_all() -> None:
    """Makes the .qm file beside each .ts file, in one step: a QGIS that runs may have the old one mapped to memory."""
    BUILD.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = FOLDER / f"hpgc_{language}.ts"
        made = BUILD / f"hpgc_{language}.{os.getpid()}.qm"
        _run("/usr/bin/lrelease", "-silent", file, "-qm", made)
        made.replace(file.with_suffix(".qm"))


if __name__ == "__main__":
    if sys.argv[1:] != ["compile"]:
        update()
    compile_all()
