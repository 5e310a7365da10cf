"""Media types, told from the bytes: servers' labels are often wrong."""

from __future__ import annotations

import re

_MAGIC = (
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x00\x00\x00\x0cjP  ", "image/jp2"),
    (b"SQLite format 3\x00", "application/geopackage+sqlite3"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x89HDF\r\n\x1a\n", "application/x-hdf5"),
    (b"CDF\x01", "application/netcdf"),
    (b"CDF\x02", "application/netcdf"),
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"fgb\x03", "application/flatgeobuf"),
)
_TEXT_TYPES = ("json", "xml", "text/", "yaml", "javascript", "csv", "html", "svg", "gml", "kml")

# All the names that GeoTIFF goes by, the proper one first.
GEOTIFF = (
    "image/tiff",
    "image/geotiff",
    "application/x-geotiff",
    "application/geotiff",
    "image/vnd.stac.geotiff",
)
# Those of netCDF.
NETCDF = ("application/x-netcdf", "application/netcdf", "application/x-netcdf4")


def sniff(head: bytes) -> str | None:
    """The media type that the first bytes speak for; None where they don't tell."""
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    start = head.lstrip()[:1]
    if start in (b"{", b"["):
        return "application/json"
    if start == b"<":
        return "text/html" if b"<html" in head[:1024].lower() else "application/xml"
    return None


def essence(media_type: object) -> str:
    """``media_type`` in lower case without parameters; empty where it is no text."""
    return media_type.split(";")[0].strip().lower() if isinstance(media_type, str) else ""


def is_text(media_type: str) -> bool:
    """Whether a value of this type is written as text in JSON, rather than as base64."""
    return any(word in media_type for word in _TEXT_TYPES)


_RASTERS = {
    *("application/x-geotiff", "application/geotiff", "application/tiff", "application/x-tiff", *NETCDF),
    *("application/x-hdf5", "application/x-hdf", "application/hdf"),
    *("application/x-ogc-aaigrid", "application/x-erdas-hfa", "application/x-grib", "application/wmo-grib2"),
    *("application/vnd.stac.geotiff", "application/x-zarr", "application/vnd+zarr", "application/img"),
}
_VECTORS = {
    *("application/geo+json", "application/vnd.geo+json", "application/geojson", "application/geopackage+sqlite3"),
    *("application/x-gpkg", "application/gpkg", "application/gml+xml", "text/gml", "application/vnd.ogc.gml"),
    *("application/vnd.google-earth.kml+xml", "application/vnd.google-earth.kmz", "application/x-shapefile"),
    *("application/shp", "application/x-zipped-shp", "application/vnd.shp", "application/flatgeobuf"),
    *("application/x-ogr", "application/dxf", "application/gpx+xml", "application/vnd.apache.parquet"),
}
_TABLES = {"text/csv", "application/csv", "application/vnd.ms-excel", "text/tab-separated-values"}
_TABLES |= {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_CLOUDS = {"application/vnd.las", "application/vnd.laszip", "application/las", "application/laz", "application/x-las"}
_MESHES = {"application/x-mesh-2dm", "model/2dm", "application/x-xmdf"}


def family(media_type: str, content_schema: str = "") -> str:
    """The kind of thing that a file of this type is: raster, vector, table, point cloud, mesh, text or file.

    :param content_schema: the address of an XML schema, which tells GML from other XML.
    """
    if is_raster(media_type):
        return "raster"
    if media_type in _VECTORS or media_type.startswith("application/vnd.ogc.gml"):
        return "vector"
    if media_type in ("text/xml", "application/xml") and re.search(r"gml|kml|wfs", content_schema, re.I):
        return "vector"
    for name, types in (("table", _TABLES), ("point cloud", _CLOUDS), ("mesh", _MESHES)):
        if media_type in types:
            return name
    return "text" if media_type == "text/plain" else "file"


def is_raster(media_type: str) -> bool:
    """Whether files of this type are rasters that QGIS reads."""
    kind = essence(media_type)
    return (kind.startswith("image/") and "svg" not in kind) or kind in _RASTERS
