"""A real MapServer with one layer of features and one of pixels, as a WFS and a WCS."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from osgeo import gdal

from tests.testbed.mapserver import MapServer

POINTS = 12


class _Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def make_points(path: Path) -> None:
    """Points with a number each, in UTM 25 south, as a GeoPackage."""
    features = [
        {
            "type": "Feature",
            "properties": {"number": number, "name": f"place {number}"},
            "geometry": {"type": "Point", "coordinates": [290000 + number, 9115000 + 2 * number]},
        }
        for number in range(POINTS)
    ]
    document = json.dumps({"type": "FeatureCollection", "features": features})
    gdal.FileFromMemBuffer("/vsimem/points.geojson", document.encode())
    gdal.VectorTranslate(
        str(path), "/vsimem/points.geojson", format="GPKG", layerName="places", dstSRS="EPSG:32725", srcSRS="EPSG:32725"
    )
    gdal.Unlink("/vsimem/points.geojson")


@contextmanager
def map_server(folder: Path, tiff: Path, named: str = "") -> Iterator[str]:
    """Serves ``tiff`` and some points; gives the address, ``…?map=…``.

    :param named: the address that its capabilities name, where that is another.
    """
    make_points(folder / "points.gpkg")
    config = folder / "mapserver.conf"
    config.write_text('CONFIG\n  ENV\n    "MS_MAP_PATTERN" ".*"\n  END\nEND\n')
    program = MapServer(folder, config)
    with make_server("127.0.0.1", 0, program, server_class=_Server, handler_class=_Quiet) as server:
        address = f"http://127.0.0.1:{server.server_port}/ows?map={folder / 'all.map'}"
        (folder / "all.map").write_text(_mapfile(folder, tiff, named or f"{address}&"))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield address
        finally:
            server.shutdown()


def _mapfile(folder: Path, tiff: Path, address: str) -> str:
    image = gdal.Open(str(tiff))
    left, width, _, top, _, height = image.GetGeoTransform()
    extent = f"{left} {top + height * image.RasterYSize} {left + width * image.RasterXSize} {top}"
    return f"""MAP
  NAME "all"
  SIZE 400 400
  MAXSIZE 16384
  EXTENT {extent}
  PROJECTION
    "init=epsg:32725"
  END
  OUTPUTFORMAT
    NAME "GTiff" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" EXTENSION "tif" IMAGEMODE INT16
  END
  WEB
    METADATA
      "ows_title" "All"
      "ows_enable_request" "*"
      "ows_srs" "EPSG:32725 EPSG:4326"
      "ows_onlineresource" "{address}"
    END
  END
  LAYER
    NAME "places"
    TYPE POINT
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "{folder / "points.gpkg"}"
    DATA "places"
    PROJECTION
      "init=epsg:32725"
    END
    METADATA
      "ows_title" "places"
      "gml_include_items" "all"
      "gml_featureid" "number"
    END
  END
  LAYER
    NAME "image"
    TYPE RASTER
    STATUS ON
    DATA "{tiff}"
    PROJECTION
      "init=epsg:32725"
    END
    METADATA
      "ows_title" "image"
      "wcs_label" "image"
      "wcs_rangeset_name" "image"
      "wcs_rangeset_label" "image"
      "wcs_formats" "GTiff"
    END
  END
END
"""
