"""Features that came down, in the format of the file that the user chose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from osgeo import gdal

from ..api import Cancelled, HpgcError
from ..translation import tr

_DRIVERS = {
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


def convert(source: Path, target: Path, is_cancelled: Callable[[], bool]) -> None:
    """Writes the features of ``source`` to ``target``, in the format that its name asks for.

    :raises HpgcError: where the source holds no features that GDAL can read, or the target can't be written.
    :raises Cancelled: when ``is_cancelled`` says so; the target isn't there then.
    """
    driver = _DRIVERS.get(target.suffix.lower())
    if driver is None:
        raise HpgcError(tr("Features can't be written to {}: its ending is not known.").format(target))

    def go_on(*_: object) -> int:
        return 0 if is_cancelled() else 1

    part = target.with_name(f".part-{target.name}")
    try:
        done = gdal.VectorTranslate(str(part), _opened_as(source), format=driver, layerName=target.stem, callback=go_on)
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as raised:
        done, reason = None, str(raised)
    failed = done is None
    del done
    try:
        if is_cancelled():
            raise Cancelled
        if failed or not part.exists():
            raise HpgcError(tr("The result holds no features that QGIS can read. {}").format(reason).strip())
        for written in part.parent.glob(f".part-{target.stem}.*"):
            written.replace(written.with_name(written.name.removeprefix(".part-")))
    finally:
        for left in part.parent.glob(f".part-{target.stem}.*"):
            left.unlink(missing_ok=True)


def _opened_as(source: Path) -> str:
    """What GDAL opens: a zipped Shapefile lies within its archive."""
    with source.open("rb") as file:
        is_zip = file.read(4) == b"PK\x03\x04"
    return f"/vsizip/{source}" if is_zip else str(source)
