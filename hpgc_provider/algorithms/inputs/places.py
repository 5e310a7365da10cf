"""Geometries, points, bounding boxes and reference systems."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterGeometry,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterPoint,
    QgsRectangle,
    QgsReferencedGeometry,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
)

from ...translation import tr
from ..text import escaped
from .base import Given, Input, is_blank_table
from .numbers import as_number

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
CRS84_WITH_HEIGHT = "http://www.opengis.net/def/crs/OGC/0/CRS84h"
_WGS84 = "EPSG:4326"
_DIGITS = 17
_AUTHORITIES = ("EPSG", "OGC", "ESRI", "IAU", "IGNF")


class _Place(Input):
    """What places have in common: they come in a reference system of their own, and go in one of the process."""

    def problem(self, given: Given) -> str:
        """What can't be read, and what can't be brought into a reference system that the process takes."""
        if self.left_out(given):
            return ""
        named = _named_crs(given.parameters.get(self.name))
        if named and not QgsCoordinateReferenceSystem(named).isValid():
            said = tr("“{}” is in a reference system that isn't known here: {}.")
            return said.format(self.label, named[:100])
        try:
            value = self.plain_value(given)
        except QgsCsException:
            said = tr("“{}” can't be brought into the reference system that the process takes.")
            return said.format(self.label)
        return self.unread() if value is None else ""

    def unread(self) -> str:
        """The sentence for what can't be read."""
        return tr("What was given for “{}” can't be read.").format(self.label)

    def acceptable(self, given: Given) -> bool:
        """Whether QGIS can read it as the parameter that this is."""
        return self.parameter().checkValueIsAcceptable(given.parameters.get(self.name), given.context)


class GeometryInput(_Place):
    """A geometry, sent as GeoJSON (RFC 7946): longitude before latitude, WGS 84."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's geometry, written as WKT."""
        return QgsProcessingParameterGeometry(self.name, self.label)

    def problem(self, given: Given) -> str:
        """Likewise a geometry of a kind that the process doesn't take."""
        said = super().problem(given)
        return said if said or self.left_out(given) else self.fault(self.plain_value(given))

    def unread(self) -> str:
        """How a geometry is written."""
        return tr("“{}” has to be a geometry, such as POINT(-34.9 -8.0).").format(self.label)

    def plain_value(self, given: Given) -> dict[str, Any] | None:
        """GeoJSON, of the kind that the process takes: layers often hold single shapes as multiple ones of one part."""
        wgs84 = QgsCoordinateReferenceSystem(_WGS84)
        geometry = given.algorithm.parameterAsGeometry(given.parameters, self.name, given.context, wgs84)
        value = as_geojson(geometry)
        if value is not None and self.fault(value):
            converted = geometry.convertToSingleType() if geometry.isMultipart() else geometry.convertToMultiType()
            other = as_geojson(geometry) if converted else None
            if other is not None and not self.fault(other) and _parts(other) == _parts(value):
                return other
        return value


class PointInput(_Place):
    """A point, sent as GeoJSON."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's point, which can be picked on the map."""
        return QgsProcessingParameterPoint(self.name, self.label)

    def plain_value(self, given: Given) -> dict[str, Any] | None:
        """GeoJSON; None where it can't be read.

        :raises QgsCsException: where the point has no longitude and latitude.
        """
        value = given.parameters.get(self.name)
        if not self.acceptable(given) or (isinstance(value, QgsGeometry) and value.isEmpty()):
            return None
        point = given.algorithm.parameterAsPoint(given.parameters, self.name, given.context)
        own = _own_crs(value)
        if own.isValid():
            wgs84 = QgsCoordinateReferenceSystem(_WGS84)
            point = QgsCoordinateTransform(own, wgs84, given.context.transformContext()).transform(point)
        place = [point.x(), point.y()]
        return {"type": "Point", "coordinates": place} if all(map(math.isfinite, place)) else None


class BoxInput(_Place):
    """A bounding box in a reference system that the server lists (OGC 18-062r2, 7.11.2)."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's extent, which can be drawn, or taken from a layer."""
        return QgsProcessingParameterExtent(self.name, self.label)

    def plain_value(self, given: Given) -> Any:
        """The corners in the axis order of the reference system, and its address; bare ones are WGS 84, x before y.

        None where they can't be read.

        :raises QgsCsException: where they can't be brought into it.
        """
        if not self.acceptable(given):
            return None
        algorithm, parameters, context = given.algorithm, given.parameters, given.context
        own = algorithm.parameterAsExtentCrs(parameters, self.name, context)
        address = self._address(own)
        crs = crs_of(address)
        box = algorithm.parameterAsExtent(parameters, self.name, context)
        if not box.isFinite() or box.xMinimum() > box.xMaximum() or box.yMinimum() > box.yMaximum():
            return None
        if own.isValid() and own != crs and not names_no_crs(given.parameters.get(self.name)):
            transform = QgsCoordinateTransform(own, crs, context.transformContext())
            transform.setBallparkTransformsAreAppropriate(True)
            box = transform.transformBoundingBox(box)
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        if not all(map(math.isfinite, corners)):
            return None
        if is_north_first(address, crs):
            corners = [corners[1], corners[0], corners[3], corners[2]]
        return corners if self.type.schema is not None else {"bbox": corners, "crs": address}

    def _address(self, own: QgsCoordinateReferenceSystem) -> str:
        """The listed reference system that the extent is in already, else the server's favourite."""
        listed = self.type.crs or (CRS84,)
        if self.type.schema is not None:
            return CRS84
        if own.isValid():
            for address in listed:
                if crs_of(address) == own:
                    return address
        return next((address for address in listed if crs_of(address).isValid()), CRS84)


class Box3dInput(Input):
    """A bounding box that has to have heights: six numbers, since QGIS's own extent is flat."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A table of both corners."""
        columns = [tr("x, longitude or easting"), tr("y, latitude or northing"), tr("z, height")]
        return QgsProcessingParameterMatrix(self.name, self.label, 2, True, columns)

    def hint(self) -> str:
        """How it is filled in."""
        said = tr("In the first row the west, south and lowest end, in the second the other one, in {}.")
        return said.format(escaped(self._address()))

    def left_out(self, given: Given) -> bool:
        """Likewise where all cells were left empty."""
        return is_blank_table(given.parameters.get(self.name)) or super().left_out(given)

    def problem(self, given: Given) -> str:
        """What is no number, and corners that aren't in order."""
        if self.left_out(given):
            return ""
        corners = self._corners(given)
        if corners is None:
            return tr("“{}” needs six numbers: both corners with their heights.").format(self.label)
        if any(low > high for low, high in zip(corners[:3], corners[3:])):
            return tr("“{}” has its corners in the wrong order: the lower one comes first.").format(self.label)
        return ""

    def plain_value(self, given: Given) -> Any:
        """Both corners in the axis order of the reference system, and its address."""
        corners = self._corners(given)
        if corners is None or self.type.schema is not None:
            return corners
        address = self._address()
        if is_north_first(address, crs_of(address)):
            x, y, z, x2, y2, z2 = corners
            corners = [y, x, z, y2, x2, z2]
        return {"bbox": corners, "crs": address}

    def _address(self) -> str:
        return self.type.crs[0] if self.type.crs and self.type.schema is None else CRS84_WITH_HEIGHT

    def _corners(self, given: Given) -> list[float] | None:
        value = given.parameters.get(self.name)
        if isinstance(value, str):
            value = value.split(",")
        if not isinstance(value, (list, tuple)):
            value = given.algorithm.parameterAsMatrix(given.parameters, self.name, given.context)
        entries = [entry for row in value for entry in (row if isinstance(row, (list, tuple)) else [row])]
        numbers = [as_number(entry) if isinstance(entry, (str, int, float)) else None for entry in entries]
        found = [number for number in numbers if number is not None]
        return found if len(found) == len(numbers) == 6 else None


class CrsInput(Input):
    """A coordinate reference system, sent as its address."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's reference system."""
        default = crs_of(self.type.default).authid() if isinstance(self.type.default, str) else ""
        return QgsProcessingParameterCrs(self.name, self.label, default or None)

    def problem(self, given: Given) -> str:
        """A text that is no reference system."""
        if self.left_out(given) or self.plain_value(given):
            return ""
        return tr("“{}” has to be a reference system of a public register, such as EPSG:4326.").format(self.label)

    def plain_value(self, given: Given) -> str | None:
        """The address in the OGC's register."""
        crs = given.algorithm.parameterAsCrs(given.parameters, self.name, given.context)
        authority, _, code = crs.authid().partition(":")
        authority, _, edition = authority.partition("_")
        if not code or authority not in _AUTHORITIES:
            return None
        if authority == "OGC":
            edition = "1.3"
        return f"http://www.opengis.net/def/crs/{authority}/{edition or '0'}/{code}"


def names_no_crs(extent: Any) -> bool:
    """Whether an extent is bare numbers: they are in the reference system of what it is for."""
    if isinstance(extent, QgsRectangle):
        return not isinstance(extent, QgsReferencedRectangle)
    if isinstance(extent, QgsGeometry):
        return not isinstance(extent, QgsReferencedGeometry)
    return isinstance(extent, str) and re.fullmatch(r"[\s\d.,eE+-]+", extent) is not None


def _named_crs(place: Any) -> str:
    """The name of the reference system in a text, ``1,2 [EPSG:4326]`` or ``CRS=EPSG:4326;POINT(1 2)``; may be empty."""
    if not isinstance(place, str):
        return ""
    found = re.fullmatch(r"[\s\d.,eE+-]+\[([^\]]*)\]\s*", place) or re.match(r"\s*CRS=([^;]*);", place, re.I)
    return found[1].strip() if found else ""


def _own_crs(place: Any) -> QgsCoordinateReferenceSystem:
    """The reference system that a point comes with; invalid where it comes with none."""
    if isinstance(place, QgsReferencedPointXY):
        return place.crs()
    return QgsCoordinateReferenceSystem(_named_crs(place))


def crs_of(address: str) -> QgsCoordinateReferenceSystem:
    """The reference system of a URN, a URI or a short form such as ``EPSG:4326``."""
    register = "|".join(_AUTHORITIES)
    found = re.search(rf"(?:crs[:/])?({register})[:/]([^:/]*)[:/]([A-Za-z0-9]+)$", address, re.I) or re.search(
        rf"^\[?({register})()[:/]([A-Za-z0-9]+)\]?$", address, re.I
    )
    if not found:
        return QgsCoordinateReferenceSystem()
    authority, edition, code = found[1].upper(), found[2], found[3]
    if authority == "IAU" and edition.isdigit() and edition != "0":
        authority = f"IAU_{edition}"
    # With a height or without, it is the same system on the map.
    code = "CRS84" if code.upper() == "CRS84H" else code
    return QgsCoordinateReferenceSystem(f"{authority}:{code}")


def as_geojson(geometry: QgsGeometry) -> dict[str, Any] | None:
    """The geometry with every digit of its coordinates, which QGIS's own GeoJSON rounds; None where there is none."""
    if geometry.isEmpty():
        return None
    if geometry.constGet().hasCurvedSegments():
        geometry = QgsGeometry(geometry.constGet().segmentize())
    try:
        text = ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())).ExportToJson([f"COORDINATE_PRECISION={_DIGITS}"])
        value = json.loads(text, parse_constant=lambda word: None)
    except (AttributeError, RuntimeError, TypeError, ValueError):
        return None
    return value if isinstance(value, dict) else None


def _parts(value: dict[str, Any]) -> int:
    """How many shapes a GeoJSON geometry has."""
    return len(value.get("coordinates", ())) if str(value.get("type")).startswith("Multi") else 1


def is_north_first(address: str, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates under this address begin with the latitude or northing.

    A URN and an http address mean the order of the authority; a short form (``EPSG:4326``) by custom x, y.
    """
    return address.lower().startswith(("urn:", "http")) and crs.hasAxisInverted()
