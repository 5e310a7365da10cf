"""Features that came, as GDAL opens them: out of an archive too, and the one layer of several that is taken."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from osgeo import gdal, ogr

from ..translation import tr

# Formats that are zips by themselves.
_ZIPPED = ("XLSX", "ODS", "LIBKML", "ESRI Shapefile", "OpenFileGDB", "GTFS")
# What is looked for in an archive, the best first.
_WITHIN = (".gpkg", ".shp", ".gdb", ".fgb", ".geojson", ".gml", ".kml", ".tab", ".mif", ".gpx")
_MOST_ENTRIES = 10_000
# Tables that QGIS keeps in a database beside the data.
_OF_QGIS = ("layer_styles", "qgis_projects")


def open_features(source: Path) -> tuple[gdal.Dataset, list[str]]:
    """What GDAL makes of a file, and the names of the files of an archive that could have been opened as well.

    :raises RuntimeError: where GDAL knows no such features.
    """
    with source.open("rb") as file:
        is_zip = file.read(4) == b"PK\x03\x04"
    if is_zip:
        return _out_of_archive(source)
    opened = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    if opened is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return opened, []


def choose_layer(opened: gdal.Dataset) -> tuple[ogr.Layer | None, list[str]]:
    """The layer that is taken, None where there is none, and the names of others that hold something.

    One with geometries comes before a table, and one with features before an empty one.
    """
    every = [opened.GetLayer(number) for number in range(opened.GetLayerCount())]
    layers = [layer for layer in every if layer.GetName() not in _OF_QGIS] or every
    if len(layers) < 2:
        return (layers[0] if layers else None), []
    filled = [_has_features(layer) for layer in layers]

    def rank(number: int) -> tuple[bool, bool, bool]:
        layer = layers[number]
        # GDAL would take such a name for an option.
        return layer.GetName().startswith("-"), layer.GetGeomType() == ogr.wkbNone, not filled[number]

    chosen = min(range(len(layers)), key=rank)
    return layers[chosen], [
        layer.GetName() for number, layer in enumerate(layers) if filled[number] and number != chosen
    ]


def _out_of_archive(source: Path) -> tuple[gdal.Dataset, list[str]]:
    """As :func:`open_features`, for a zip: itself, a file in it, or all of it as the folder of a dataset."""
    opened = _opened(str(source), _ZIPPED)
    if opened is not None:
        return opened, []
    # With braces GDAL takes it for an archive whatever its name ends in.
    archive = f"/vsizip/{{{source}}}"
    within = _features_within(archive)
    for name in within:
        opened = _opened(f"{archive}/{name}")
        if opened is not None:
            return opened, [PurePosixPath(other).name for other in within if other != name]
    opened = _opened(archive)
    if opened is None:
        raise RuntimeError(tr("It is an archive that has no file of features in it."))
    return opened, []


def _has_features(layer: ogr.Layer) -> bool:
    try:
        layer.ResetReading()
        found = layer.GetNextFeature() is not None
        layer.ResetReading()
    except RuntimeError:
        # Something is there, though it can't be read.
        return True
    return found


def _features_within(archive: str) -> list[str]:
    """The files of features in an archive, the best first."""
    folder, found = None, []
    try:
        folder = gdal.OpenDir(archive)
        if folder is None:
            return []
        for _ in range(_MOST_ENTRIES):
            entry = gdal.GetNextDirEntry(folder)
            if entry is None:
                break
            path = PurePosixPath(entry.name)
            # macOS puts such shadows beside each file.
            if path.suffix.lower() in _WITHIN and not path.name.startswith("._"):
                found.append(entry.name.rstrip("/"))
    except RuntimeError:
        # It is broken.
        return []
    finally:
        if folder is not None:
            gdal.CloseDir(folder)
    return sorted(found, key=lambda name: _WITHIN.index(PurePosixPath(name).suffix.lower()))


def _opened(name: str, drivers: tuple[str, ...] = ()) -> gdal.Dataset | None:
    """A dataset with a layer at least, or None; without ``drivers`` all of them are tried."""
    try:
        opened = gdal.OpenEx(name, gdal.OF_VECTOR, allowed_drivers=list(drivers))
    except RuntimeError:
        return None
    return opened if opened is not None and opened.GetLayerCount() else None
