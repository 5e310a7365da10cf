# QGIS as it is on Qt 6, for mypy: Qt's part has PyQt6's types, the rest is unknown.
from typing import Any

processing: Any
