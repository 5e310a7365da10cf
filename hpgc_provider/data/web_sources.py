"""Layers that are on the web already: the address at which a server can read just what the layer shows."""

from __future__ import annotations

import contextlib
import mimetypes
from collections.abc import Collection
from pathlib import PurePosixPath
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..api.link import is_web_address
from ..api.media import GEOTIFF, NETCDF, essence

# Seconds that a signed address is good for: the job may have to wait for its turn.
SIGNED_FOR = 24 * 3600
_CURL, _CURL_WITH_OPTIONS = "/vsicurl/", "/vsicurl?"
_OBJECT_STORES = ("/vsis3/", "/vsigs/", "/vsiaz/", "/vsioss/", "/vsiswift/")
_BESIDE = ("openOptions", "credentialOptions", "authcfg", "vsiSuffix", "subset", "layerId")
_BY_SUFFIX = {
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".jp2": "image/jp2",
    ".nc": "application/x-netcdf",
    ".geojson": "application/geo+json",
    ".gpkg": "application/geopackage+sqlite3",
    ".fgb": "application/flatgeobuf",
    ".gml": "application/gml+xml",
    ".kml": "application/vnd.google-earth.kml+xml",
    ".csv": "text/csv",
}
GML = ("application/gml+xml", "text/gml", "application/vnd.ogc.gml", "text/xml", "application/xml")


def gdal_address(source: str, provider: str = "gdal") -> str:
    """The http(s) address of what GDAL or OGR reads whole from the web; empty where it is something else.

    An object in a store is signed for, where GDAL has the keys. May ask the network for those.
    """
    if source.startswith(_CURL_WITH_OPTIONS):
        words = parse_qs(source[len(_CURL_WITH_OPTIONS) :].split("|")[0])
        href = words.get("url", [""])[0]
        # Options beside it may hold what the address alone doesn't give.
        return _plain(href) if words.keys() <= {"url", "empty_dir"} and "|" not in source else ""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    # One of several rasters in a file is a part of it; whether a layer of features is the only one shows elsewhere.
    if any(parts.get(word) for word in (*_BESIDE, *(["layerName"] if provider == "gdal" else []))):
        return ""
    name = f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}"
    if name.startswith(_OBJECT_STORES):
        return _signed(name)
    return _plain(name[len(_CURL) :] if name.startswith(_CURL) else name)


def _plain(href: str) -> str:
    return href if is_web_address(href) and "@" not in urlsplit(href).netloc else ""


def _signed(name: str) -> str:
    """The address of an object: signed where there are keys, else as anybody may read it."""
    for ask in (lambda: gdal.GetSignedURL(name, [f"EXPIRATION_DELAY={SIGNED_FOR}"]), lambda: gdal.GetActualURL(name)):
        with contextlib.suppress(RuntimeError):
            found = ask()
            if found and is_web_address(found):
                return str(found)
    return ""


def media_type_at(href: str, media_types: tuple[str, ...]) -> str | None:
    """The media type to name for ``href`` among those that a process takes; None where it takes none such.

    An address that doesn't tell is trusted to hold the first.
    """
    suffix = PurePosixPath(urlsplit(href).path).suffix.lower()
    kind = _BY_SUFFIX.get(suffix) or mimetypes.types_map.get(suffix, "")
    offered = [essence(each) for each in media_types]
    if not offered or kind in offered:
        return kind or ""
    for names in (GEOTIFF, NETCDF):
        if kind in names:
            return next((each for each in offered if each in names), None)
    is_telling = suffix in _BY_SUFFIX or kind.startswith("image/")
    return None if is_telling else offered[0]


def coverage_address(layer: QgsRasterLayer) -> str:
    """The GetCoverage request (WCS 1.0.0, OGC 03-065r6) for all of a WCS layer, as GeoTIFF; else empty."""
    uri = QgsDataSourceUri()
    uri.setEncodedUri(layer.source())
    url, coverage = uri.param("url"), uri.param("identifier")
    crs, extent, written = layer.crs().authid(), layer.extent(), uri.param("format") or "GTiff"
    is_private = uri.authConfigId() or uri.username() or any(uri.param(word) for word in ("authcfg", "username"))
    if not (_plain(url) and coverage and crs and "tif" in written.lower()) or is_private:
        return ""
    asked = {
        "SERVICE": "WCS",
        "VERSION": "1.0.0",
        "REQUEST": "GetCoverage",
        "COVERAGE": coverage,
        "CRS": crs,
        "BBOX": ",".join(map(repr, (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()))),
        "WIDTH": str(layer.width()),
        "HEIGHT": str(layer.height()),
        "FORMAT": written,
    }
    return with_query(url, asked) if layer.width() and layer.height() else ""


def feature_address(layer: QgsVectorLayer) -> str:
    """The GetFeature request (OGC 09-025r2) for all features of a WFS layer, as GML; empty where it shows a part."""
    uri = QgsDataSourceUri(layer.source())
    url, name = uri.param("url"), uri.param("typename")
    is_part = layer.subsetString() or any(uri.param(word) for word in ("filter", "sql", "maxNumFeatures"))
    is_private = uri.authConfigId() or uri.username() or uri.param("authcfg")
    if not (_plain(url) and name) or is_part or is_private or uri.param("restrictToRequestBBOX") == "1":
        return ""
    version = uri.param("version")
    version = version if version in ("1.0.0", "1.1.0", "2.0.0") else "1.1.0"
    named = {"TYPENAMES" if version == "2.0.0" else "TYPENAME": name}
    crs = layer.crs().authid()
    # Under its URN a system keeps the order of axes that its authority gave it, for whoever reads the GML.
    srs = f"urn:ogc:def:crs:{crs.replace(':', '::')}" if version != "1.0.0" else crs
    asked = {"SERVICE": "WFS", "VERSION": version, "REQUEST": "GetFeature", **named, "SRSNAME": srs}
    return with_query(url, asked)


def with_query(url: str, asked: dict[str, str]) -> str:
    """``url`` with these words in its query, whatever case it had them in; what else is there stays."""
    parts = urlsplit(url)
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key.upper() not in asked]
    query = urlencode([*kept, *asked.items()], safe="/:,")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def without_words(url: str, own: Collection[str]) -> tuple[dict[str, str], str]:
    """A request to a map, coverage or feature service taken apart.

    :param own: the words of such a request, in lower case.
    :returns: all that stands in the query, by its name in lower case; and ``url`` without those words.
    """
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = urlencode([(key, value) for key, value in query if key.lower() not in own], safe="/:")
    return {key.lower(): value for key, value in query}, urlunsplit((parts.scheme, parts.netloc, parts.path, kept, ""))
