"""Features that came down, in the format of the file that the user chose."""

from __future__ import annotations

import glob
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..api import Cancelled, HpgcError
from ..api.disk import not_written
from ..api.problem import plain_line
from ..identifiers import free_name
from ..translation import tr
from .plain_kml import columns_left_out, columns_not_shown
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
_MOST_NAMED, _LONGEST_NAME = 20, 60


@dataclass(frozen=True)
class Converted:
    """What came of features that were written.

    :ivar stayed: files of an older one of that name that could not be removed, and are read with the new one.
    :ivar layer: the name of the layer that was taken.
    :ivar left_out: the names of further layers and files that hold features.
    :ivar unread: columns that came, and are not read here.
    :ivar not_shown: columns that were written, and are not read here.
    """

    stayed: list[Path]
    layer: str
    left_out: list[str]
    unread: list[str]
    not_shown: list[str]

    def warnings(self, label: str, target: Path) -> list[str]:
        """What the user has to know of it, in sentences.

        :param label: what a person calls the result.
        :param target: the file that it is in.
        """
        said = []
        if self.left_out:
            each = tr("The server gave several layers for “{}”; “{}” is taken, the others are left out: {}")
            said += [each.format(label, *_listed([self.layer]), ", ".join(_listed(self.left_out)))]
        if self.unread:
            each = tr(
                "“{}” came as KML, of which this QGIS reads names and descriptions only; these columns are left out: {}"
            )
            said += [each.format(label, ", ".join(_listed(self.unread)))]
        if self.not_shown:
            each = tr(
                "Of KML this QGIS reads names and descriptions only. {} holds these columns of “{}” too, but its layer "
                "does not show them; choose another format, such as .gpkg, to work with them: {}"
            )
            said += [each.format(target, label, ", ".join(_listed(self.not_shown)))]
        return said


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
    unread: list[str] = []
    not_shown: list[str] = []
    try:
        opened, left_out = open_features(source)
        layer, others = choose_layer(opened)
        options = _options(driver, layer, is_cancelled) if layer is not None else []
        words = {"format": driver, "layerName": target.stem, "layerCreationOptions": options}
        if layer is not None:
            name, left_out = layer.GetName(), [*others, *left_out]
            unread, not_shown = columns_left_out(opened), columns_not_shown(driver, layer)
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
        return Converted(remove_side_files(target, moved), name, left_out, unread, not_shown)
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


def _listed(names: list[str]) -> list[str]:
    """The names as they may be shown: so many, and none too long."""
    more = ["…"] if len(names) > _MOST_NAMED else []
    return [plain_line(name[:_LONGEST_NAME]) for name in names[:_MOST_NAMED]] + more
