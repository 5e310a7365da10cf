"""Makes build/hpgc_provider.zip, which QGIS's plugin manager installs: the folder ``hpgc`` and nothing else.

The same commit makes the same bytes, wherever and whenever: only what git knows goes in, in the order of its names.
"""

from __future__ import annotations

import os
import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import bundle
from translations import compile_all

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "hpgc_provider.zip"
METADATA = Path("metadata.txt")
TOP = (METADATA, Path("__init__.py"), Path("LICENSE"), Path("CHANGELOG.md"))
FOLDERS = ("hpgc_provider", "icons")
# A zip holds local times and the system it was made on.
TIME, UNIX, READABLE_FILE = (2000, 1, 1, 0, 0, 0), 3, 0o100644


def own_files() -> Iterator[tuple[Path, bytes]]:
    """Each file's place below ``hpgc``, and what is in it."""
    for place in [*TOP, *sorted(_known())]:
        content = (ROOT / place).read_bytes()
        yield place, content if place != METADATA else with_changes(content)


def _known() -> set[Path]:
    """The files of the plugin's folders: what git keeps, or in a copy without git all but what Python has compiled.

    Of translations, what QGIS reads of them.
    """
    compiled = {path.relative_to(ROOT) for path in (ROOT / "hpgc_provider").rglob("*.qm")}
    if (ROOT / ".git").exists():
        command = ["git", "-C", str(ROOT), "ls-files", "-z", "--", *FOLDERS]
        named = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8").split("\0")
        return {Path(name) for name in named if name and not name.endswith(".ts")} | compiled
    there = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    return {path.relative_to(ROOT) for path in there if "__pycache__" not in path.parts and path.suffix != ".ts"}


def with_changes(metadata: bytes) -> bytes:
    """The manifest with the newest part of CHANGELOG.md in it, which is what the plugin manager shows."""
    parts = re.split(r"^## .*\n", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.M)
    entries = re.sub(r"\n +", " ", parts[1].strip()).splitlines()
    newest = "\n".join(f" {entry}" for entry in entries if entry)
    kept, _ = metadata.decode("utf-8").split("changelog=")
    return f"{kept}changelog=\n{newest}\n".encode()


def main() -> None:
    """Writes the zip and says how large it is."""
    compile_all()
    TARGET.parent.mkdir(exist_ok=True)
    files = [*own_files(), *bundle.files()]
    made = TARGET.with_suffix(f".{os.getpid()}.part")
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for place, content in files:
            entry = zipfile.ZipInfo((Path("hpgc") / place).as_posix(), TIME)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, UNIX
            entry.external_attr = READABLE_FILE << 16
            package.writestr(entry, content)
    made.replace(TARGET)
    print(f"{TARGET.relative_to(ROOT)}: {len(files)} files, {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
