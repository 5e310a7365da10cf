"""How many bytes of a request features take in each format, and what of them a format loses.

``python -m tests.bench.vector_formats [DEM]`` prints a table for points, polygons of many corners and wide tables that
are made up, and for the polygons of an elevation model.
"""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from hpgc_provider.api.inline_file import Encoded
from hpgc_provider.data.vector_upload import VectorUpload

QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], True)
application.initQgis()
MEDIA_TYPES = {
    "FlatGeobuf": "application/flatgeobuf",
    "GeoPackage": "application/geopackage+sqlite3",
    "GeoJSON": "application/geo+json",
    "GML": "application/gml+xml",
    "Shapefile, zipped": "application/x-zipped-shp",
    "KML": "application/vnd.google-earth.kml+xml",
    "CSV": "text/csv",
}


def layer_of(geometry: str, fields: str, rows: list[tuple[QgsGeometry, list]], name: str) -> QgsVectorLayer:
    """A layer in memory, in UTM 25 south."""
    made = QgsVectorLayer(f"{geometry}?crs=EPSG:32725{fields}", name, "memory")
    features = []
    for shape, values in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def layers(folder: Path, dem: str) -> list[QgsVectorLayer]:
    """The layers to be measured."""
    chance = random.Random(1)

    def place() -> tuple[float, float]:
        return 285_000 + chance.random() * 10_000, 9_116_000 + chance.random() * 10_000

    points = [
        (QgsGeometry.fromPointXY(QgsPointXY(*place())), [n, f"place {n}", chance.random()]) for n in range(50_000)
    ]
    polygons = []
    for number in range(500):
        x, y = place()
        radii = [50 + 10 * math.sin(corner / 7) + chance.random() for corner in range(500)]
        ring = [
            QgsPointXY(x + radius * math.cos(corner / 250 * math.pi), y + radius * math.sin(corner / 250 * math.pi))
            for corner, radius in enumerate(radii)
        ]
        polygons.append((QgsGeometry.fromPolygonXY([ring]), [number, f"plot {number}", radii[0]]))
    names = [f"a_rather_long_name_{number}" for number in range(10)]
    wide_fields = "".join(f"&field={name}:double&field=n{n}:int&field=t{n}:string" for n, name in enumerate(names))
    wide_fields += "&field=day:date&field=moment:datetime"
    moment = QDateTime(QDate(2024, 2, 29), QTime(12, 30, 15))
    wide = [
        (
            QgsGeometry.fromPointXY(QgsPointXY(*place())),
            [word for n in range(10) for word in (chance.random(), n * number, f"text {number % 97}")]
            + [moment.date().addDays(number), moment.addSecs(number)],
        )
        for number in range(5_000)
    ]
    three = [(QgsGeometry.fromWkt(f"PointZ ({x} {y} {n / 7})"), [n]) for n in range(3) for x, y in [place()]]
    found = [
        layer_of("Point", "&field=id:int&field=name:string(40)&field=share:double", points, "50,000 points"),
        layer_of("Polygon", "&field=id:int&field=name:string(40)&field=r:double", polygons, "500 polygons of 500"),
        layer_of("Point", wide_fields, wide, "5,000 rows of 32 fields"),
        layer_of("PointZ", "&field=id:int", three, "3 points"),
    ]
    if dem:
        source, path = gdal.Open(dem), str(folder / "dem.gpkg")
        store = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32725)
        shapes = store.CreateLayer("dem", reference, ogr.wkbPolygon)
        shapes.CreateField(ogr.FieldDefn("height", ogr.OFTInteger))
        gdal.Polygonize(source.GetRasterBand(1), None, shapes, 0)
        del shapes, store
        layer = QgsVectorLayer(path, "polygons of an elevation model", "ogr")
        found.append(layer)
    return found


def lost(layer: QgsVectorLayer, path: str) -> list[str]:
    """What differs in the features read back from ``path``, in words."""
    name = f"/vsizip/{path}" if path.endswith(".zip") else path
    read = QgsVectorLayer(name, "read", "ogr")
    if not read.isValid():
        return ["everything"]
    words = []
    if read.crs() != layer.crs():
        words.append(f"CRS {read.crs().authid() or 'gone'}")
    if read.featureCount() != layer.featureCount():
        words.append(f"{read.featureCount()} features")
    types = {field.name(): field.typeName() for field in read.fields()}
    missing = [field.name() for field in layer.fields() if field.name() not in types and field.name() != "fid"]
    if missing:
        words.append(f"names {', '.join(missing[:2])}")
    back = QgsCoordinateTransform(read.crs(), layer.crs(), QgsProject.instance())
    furthest, other = 0.0, set()
    for before, after in zip(layer.getFeatures(), read.getFeatures()):
        shape = after.geometry()
        if read.crs().isValid():
            shape.transform(back)
        if before.geometry().isEmpty() or shape.isEmpty():
            other.add("geometry")
            continue
        furthest = (
            max(furthest, before.geometry().hausdorffDistance(shape)) if layer.featureCount() < 1000 else furthest
        )
        for field in layer.fields():
            if field.name() in types and before[field.name()] != after[field.name()]:
                exact = field.typeName() != "double" or not math.isclose(
                    before[field.name()], float(after[field.name()])
                )
                other.add(f"{field.typeName()} as {types[field.name()]}" if exact else "the last digits")
    if furthest:
        words.append(f"{furthest:.0e} m")
    return words + sorted(other)


def main() -> None:
    """Prints the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for layer in layers(folder, sys.argv[1] if sys.argv[1:] else ""):
            print(f"{layer.name()} ({layer.featureCount()})")
            for label, media_type in MEDIA_TYPES.items():
                begun = time.perf_counter()
                value = VectorUpload(layer.name(), layer).value((media_type,), name, lambda: False)
                seconds, size = time.perf_counter() - begun, len(Encoded(value))
                said = ", ".join(lost(layer, value.path)) or "nothing"
                print(f"  {label:18} {size / 1e6:8.3f} MB {seconds:6.2f} s   lost: {said}", flush=True)
    assert QgsCoordinateReferenceSystem("EPSG:32725").isValid()


if __name__ == "__main__":
    main()
