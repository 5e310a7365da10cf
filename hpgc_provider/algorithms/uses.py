"""What depends on a process here: jobs that run, and saved models that use it."""

from __future__ import annotations

import html
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..api import HpgcError
from ..identifiers import algorithm_name
from ..jobs.store import JobStore
from ..translation import tr
from .management import PROVIDER
from .text import plain

_ENDING = ".model3"
_MOST_FILES, _LARGEST = 2000, 20 * 1024 * 1024
_MOST_NAMED = 5
_OPTION = re.compile(r'<Option((?:[^<>"]|"[^"]*")*)>')
_VALUE = re.compile(r'\bvalue="([^"]*)"')


@dataclass(frozen=True)
class ModelPlaces:
    """Where models may be, gathered on the main thread.

    :ivar folders: folders with model files.
    :ivar in_project: of the models in the open project, each name with the ids of the algorithms that it uses.
    """

    folders: tuple[str, ...] = ()
    in_project: tuple[tuple[str, frozenset[str]], ...] = ()


@dataclass(frozen=True)
class Uses:
    """What depends on a process.

    :ivar process: its id.
    :ivar connection: where it stands.
    :ivar running: jobs of it that run and were started from this profile.
    :ivar models: names of the models that use it.
    """

    process: str
    connection: str
    running: int = 0
    models: tuple[str, ...] = ()

    def sentences(self) -> list[str]:
        """What to tell the user; nothing where nothing depends on it."""
        said = []
        process, connection = plain(self.process), plain(self.connection)
        if self.running == 1:
            said.append(tr("A job of {} still runs on “{}”.").format(process, connection))
        elif self.running:
            said.append(tr("{} jobs of {} still run on “{}”.").format(self.running, process, connection))
        if len(self.models) == 1:
            said.append(tr("The model {} uses {}.").format(self._named(), process))
        elif self.models:
            said.append(tr("{} models use {}: {}.").format(len(self.models), process, self._named()))
        return said

    def _named(self) -> str:
        more = len(self.models) - _MOST_NAMED
        named = ", ".join(f"“{plain(name, 60)}”" for name in self.models[:_MOST_NAMED])
        return tr("{} and {} more").format(named, more) if more > 0 else named


def model_places() -> ModelPlaces:
    """Where models may be now. Call it on the main thread; no file is read."""
    registry, found = QgsApplication.processingRegistry(), []
    provider = registry.providerById("project")
    for model in provider.algorithms() if provider is not None else ():
        if isinstance(model, QgsProcessingModelAlgorithm):
            ids = frozenset(child.algorithmId() for child in model.childAlgorithms().values())
            found.append((tr("{} (in the project)").format(model.displayName()), ids))
    return ModelPlaces(tuple(dict.fromkeys(_folders())), tuple(found))


def uses_of(connection: str, process: str, places: ModelPlaces, is_cancelled: Callable[[], bool] | None = None) -> Uses:
    """What depends on a process; reads the files of models, and so is best done on a thread.

    :param is_cancelled: ends the reading early.
    """
    id = f"{PROVIDER}:{algorithm_name(connection, process)}"
    models = [name for name, ids in places.in_project if id in ids]
    for path in _model_files(places.folders):
        if is_cancelled is not None and is_cancelled():
            break
        name = _name_where_used(path, id)
        if name:
            models.append(name)
    return Uses(process, connection, running_jobs(connection, process), tuple(dict.fromkeys(models)))


def running_jobs(connection: str, process: str) -> int:
    """How many jobs of a process run that were started from this profile."""
    try:
        records = JobStore().jobs()
    except (HpgcError, sqlite3.Error):
        return 0
    return sum(
        record.connection == connection and record.process == process and bool(record.job) and not record.state.ended
        for record in records
    )


def _folders() -> list[str]:
    """The folders of models that are set in QGIS; the profile's own where Processing isn't loaded."""
    own = str(Path(QgsApplication.qgisSettingsDirPath()) / "processing" / "models")
    try:
        from processing.modeler.ModelerUtils import ModelerUtils
    except ImportError:
        return [own]
    return [folder for folder in ModelerUtils.modelsFolders() if folder] or [own]


def _model_files(folders: tuple[str, ...]) -> Iterator[Path]:
    count = 0
    for folder in folders:
        for path, _, names in os.walk(folder):
            for name in sorted(names):
                if name.endswith(_ENDING):
                    count += 1
                    if count > _MOST_FILES:
                        return
                    yield Path(path) / name


def _name_where_used(path: Path, id: str) -> str:
    """The name of the model in a file; empty where it doesn't use the algorithm.

    An id has no letter that XML would write otherwise, and stands there as a value of its own.
    """
    try:
        if path.stat().st_size > _LARGEST:
            return ""
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    if f'"{id}"' not in text:
        return ""
    named = next((one[1] for one in _OPTION.finditer(text) if 'name="model_name"' in one[1]), "")
    found = _VALUE.search(named)
    return (html.unescape(found[1]) if found else "") or path.stem
