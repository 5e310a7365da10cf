"""Makes build/hpgc_provider.zip, which QGIS's plugin manager installs: the folder ``hpgc`` and nothing else."""

from __future__ import annotations

import importlib.metadata
import zipfile
from collections.abc import Iterator
from pathlib import Path

from translations import compile_all

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "hpgc_provider.zip"
TOP = ("metadata.txt", "__init__.py", "LICENSE", "CHANGELOG.md")
FOLDERS = ("hpgc_provider", "icons")
BUNDLED = ("oauthlib", "requests-oauthlib")
BUNDLE = Path("hpgc_provider") / "bundled_packages"
LEFT_OUT = {"__pycache__", ".pyc", ".ts", ".dist-info", ".data"}
# A zip holds local times; one fixed time makes the same files the same zip.
TIME = (2000, 1, 1, 0, 0, 0)


def own_files() -> Iterator[tuple[Path, Path]]:
    """Each file of the plugin, and its place below ``hpgc``."""
    for name in TOP:
        yield ROOT / name, Path(name)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and not LEFT_OUT & {*path.parts, path.suffix}:
                yield path, path.relative_to(ROOT)


def bundled_files() -> Iterator[tuple[Path, Path]]:
    """The packages that some builds of QGIS lack, with their licences."""
    for name in BUNDLED:
        for file in importlib.metadata.files(name) or []:
            is_licence = file.name.upper().startswith(("LICENSE", "LICENCE"))
            if file.suffix == ".py":
                yield Path(file.locate()), BUNDLE / file
            elif is_licence:
                yield Path(file.locate()), BUNDLE / name.replace("-", "_") / file.name


def main() -> None:
    """Writes the zip and says how large it is."""
    compile_all()
    TARGET.parent.mkdir(exist_ok=True)
    files = [*own_files(), *bundled_files()]
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as package:
        for source, place in files:
            entry = zipfile.ZipInfo(str(Path("hpgc") / place), TIME)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            package.writestr(entry, source.read_bytes())
    print(f"{TARGET.relative_to(ROOT)}: {len(files)} files, {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
