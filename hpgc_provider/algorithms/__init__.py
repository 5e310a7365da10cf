"""Process descriptions as QGIS algorithms, and the management algorithms."""

from __future__ import annotations

from typing import Any

from ..api import InvalidAnswer, Process
from ..translation import tr
from .process_algorithm import ProcessAlgorithm


def algorithm_from_description(description: dict[str, Any], connection: str) -> ProcessAlgorithm:
    """The QGIS algorithm of one process.

    :param description: process description as the server wrote it (OGC 18-062r2, 7.10).
    :param connection: name of the connection that it runs on; looked up only when it runs.
    :raises InvalidAnswer: where ``description`` has no id of a sensible length, or more parameters than can be shown.
    """
    process = Process.from_json(description)
    if process is None:
        raise InvalidAnswer(tr("This is not a process description: it has no id that can be used."))
    return ProcessAlgorithm(process, connection)
