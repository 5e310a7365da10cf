"""Features that came down, in the format of the file that the user chose."""

from __future__ import annotations

import glob
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..api import Cancelled, HpgcError
from ..api.disk import not_written
from ..identifiers import free_name
from ..translation import tr
from .side_files import remove_side_files
from .vector_source import choose_layer, open_features

# The endings of files that features can be written to, and GDAL's names of the formats.
DRIVERS = {
    ".gpkg": "GPKG",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".gml": "GML",
    ".kml": "KML",
    ".shp": "ESRI Shapefile",
    ".csv": "CSV",
    ".tab": "MapInfo File",
    ".sqlite": "SQLite",
    ".dxf": "DXF",
}
# The columns that a GeoPackage adds of its own.
_NUMBERS, _GEOMETRIES = "fid", "geom"


@dataclass(frozen=True)
class Converted:
    """What came of features that were written.

    :ivar stayed: files of an older one of that name that could not be removed, and are read with the new one.
    :ivar layer: the name of the layer that was taken.
    :ivar left_out: the names of further layers and files that hold features.
    """

    stayed: list[Path]
    layer: str
    left_out: list[str]


def convert(source: Path, target: Path, is_cancelled: Callable[[], bool]) -> Converted:
    """Writes the features of one layer of ``source`` to ``target``, in the format that its name asks for.

    :raises HpgcError: where the source holds no features that GDAL can read, or the target can't be written.
    :raises Cancelled: when ``is_cancelled`` says so; the target isn't there then.
    """
    driver = DRIVERS.get(target.suffix.lower())
    if driver is None:
        raise HpgcError(tr("Features can't be written to {}: its ending is not known.").format(target))

    def go_on(*_: object) -> int:
        return 0 if is_cancelled() else 1

    part = target.with_name(f".part-{target.name}")
    parts = f".part-{glob.escape(target.stem)}.*"
    opened = done = layer = None
    name = ""
    left_out: list[str] = []
    try:
        opened, left_out = open_features(source)
        layer, others = choose_layer(opened)
        options = _options(driver, layer, is_cancelled) if layer is not None else []
        words = {"format": driver, "layerName": target.stem, "layerCreationOptions": options}
        if layer is not None:
            name, left_out = layer.GetName(), [*others, *left_out]
        if opened.GetLayerCount() > 1:
            words["layers"] = [name]
        done = gdal.VectorTranslate(str(part), opened, callback=go_on, **words)
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as raised:
        reason = str(raised)
    failed = done is None
    done = layer = opened = None
    try:
        if is_cancelled():
            raise Cancelled
        if failed or not part.exists():
            raise HpgcError(tr("The result holds no features that QGIS can read. {}").format(reason).strip())
        moved = [_moved(written) for written in part.parent.glob(parts)]
        return Converted(remove_side_files(target, moved), name, left_out)
    finally:
        for left in part.parent.glob(parts):
            left.unlink(missing_ok=True)


def _options(driver: str, layer: ogr.Layer, is_cancelled: Callable[[], bool]) -> list[str]:
    """How the layer is made: with other names for a GeoPackage's own columns where the features have these themselves.

    :raises Cancelled: when ``is_cancelled`` says so.
    """
    if driver == "ESRI Shapefile":
        return ["ENCODING=UTF-8"]
    if driver != "GPKG":
        return []
    taken, options = {field.GetName().lower() for field in layer.schema}, []
    if _NUMBERS in taken and not _is_numbered(layer, is_cancelled):
        options += [f"FID={free_name(f'hpgc_{_NUMBERS}', taken)}"]
    if _GEOMETRIES in taken:
        options += [f"GEOMETRY_NAME={free_name(f'hpgc_{_GEOMETRIES}', taken)}"]
    return options


def _is_numbered(layer: ogr.Layer, is_cancelled: Callable[[], bool]) -> bool:
    """Whether the layer's numbers can be those of a GeoPackage: whole, and each above the one before.

    :raises Cancelled: when ``is_cancelled`` says so.
    """
    index = layer.GetLayerDefn().GetFieldIndex(_NUMBERS)
    declared = layer.GetLayerDefn().GetFieldDefn(index) if index >= 0 else None
    if declared is None or declared.GetName() != _NUMBERS or declared.GetSubType() != ogr.OFSTNone:
        return False
    is_whole, before = declared.GetType() in (ogr.OFTInteger, ogr.OFTInteger64), -1
    for feature in layer if is_whole else ():
        if is_cancelled():
            raise Cancelled
        if not feature.IsFieldSetAndNotNull(index) or feature.GetFieldAsInteger64(index) <= before:
            is_whole = False
            break
        before = feature.GetFieldAsInteger64(index)
    layer.ResetReading()
    return is_whole


def _moved(written: Path) -> Path:
    final = written.with_name(written.name.removeprefix(".part-"))
    try:
        return written.replace(final)
    except OSError as problem:
        raise not_written(final, problem) from problem
