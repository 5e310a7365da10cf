"""All that differs between the versions of QGIS, Qt and GDAL that this works with."""

from __future__ import annotations

from typing import Any

from osgeo import gdal
from qgis.core import QgsRasterFileWriter
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

# An option of GDAL for this thread alone, where GDAL's Python has that.
get_gdal_option = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
set_gdal_option = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
# GDAL 3.10 and newer send a file to an object store in parts that may be sent again.
SENDS_PARTS = hasattr(gdal, "MultipartUploadStart")


def set_creation_options(writer: QgsRasterFileWriter, options: list[str]) -> None:
    """Tells a writer its driver's options; QGIS 3.44 has another name for it."""
    if hasattr(writer, "setCreationOptions"):
        writer.setCreationOptions(options)
    else:
        writer.setCreateOptions(options)


def pressed_keys(event: QKeyEvent) -> QKeySequence:
    """The keys of an event; the Return and Enter keys, and those of the keypad, are one."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    return QKeySequence(_number(modifiers) | _number(key))


def _number(flags: Any) -> int:
    # Qt 5 has numbers, Qt 6 has flags.
    return int(getattr(flags, "value", flags))
