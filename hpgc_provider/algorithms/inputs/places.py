"""Geometries, points, bounding boxes and reference systems."""

from __future__ import annotations

import json
import re
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterGeometry,
    QgsProcessingParameterPoint,
)

from ...translation import tr
from .base import Given, Input

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_WGS84 = "EPSG:4326"
_DIGITS = 15


class GeometryInput(Input):
    """A geometry, sent as GeoJSON (RFC 7946): longitude before latitude, WGS 84."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's geometry, written as WKT."""
        return QgsProcessingParameterGeometry(self.name, self.label)

    def problem(self, given: Given) -> str:
        """A text that is no geometry."""
        if self.left_out(given) or self.plain_value(given) is not None:
            return ""
        return tr("“{}” has to be a geometry, such as POINT(-34.9 -8.0).").format(self.label)

    def plain_value(self, given: Given) -> dict[str, Any] | None:
        """GeoJSON."""
        wgs84 = QgsCoordinateReferenceSystem(_WGS84)
        geometry = given.algorithm.parameterAsGeometry(given.parameters, self.name, given.context, wgs84)
        return None if geometry.isNull() else json.loads(geometry.asJson(_DIGITS))


class PointInput(Input):
    """A point, sent as GeoJSON."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's point, which can be picked on the map."""
        return QgsProcessingParameterPoint(self.name, self.label)

    def plain_value(self, given: Given) -> dict[str, Any]:
        """GeoJSON."""
        wgs84 = QgsCoordinateReferenceSystem(_WGS84)
        point = given.algorithm.parameterAsPoint(given.parameters, self.name, given.context, wgs84)
        return {"type": "Point", "coordinates": [point.x(), point.y()]}


class BoxInput(Input):
    """A bounding box in a reference system that the server lists (OGC 18-062r2, 7.10.2.3)."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's extent, which can be drawn, or taken from a layer."""
        return QgsProcessingParameterExtent(self.name, self.label)

    def plain_value(self, given: Given) -> dict[str, Any]:
        """The corners in the axis order of the reference system, and its address."""
        algorithm, parameters, context = given.algorithm, given.parameters, given.context
        own = algorithm.parameterAsExtentCrs(parameters, self.name, context)
        address = self._address(own)
        crs = crs_of(address)
        box = algorithm.parameterAsExtent(parameters, self.name, context, crs)
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        if is_north_first(address, crs):
            corners = [corners[1], corners[0], corners[3], corners[2]]
        return {"bbox": corners, "crs": address}

    def _address(self, own: QgsCoordinateReferenceSystem) -> str:
        """The listed reference system that the extent is in already, else the server's favourite."""
        listed = self.type.crs or (CRS84,)
        if own.isValid():
            for address in listed:
                if crs_of(address) == own:
                    return address
        return next((address for address in listed if crs_of(address).isValid()), CRS84)


class CrsInput(Input):
    """A coordinate reference system, sent as its address."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """QGIS's reference system."""
        default = crs_of(self.type.default) if isinstance(self.type.default, str) else None
        return QgsProcessingParameterCrs(self.name, self.label, default.authid() if default else None)

    def problem(self, given: Given) -> str:
        """A text that is no reference system."""
        if self.left_out(given) or self.plain_value(given):
            return ""
        return tr("“{}” has to be a reference system, such as EPSG:4326.").format(self.label)

    def plain_value(self, given: Given) -> str | None:
        """The address in the OGC's register."""
        crs = given.algorithm.parameterAsCrs(given.parameters, self.name, given.context)
        authority, _, code = crs.authid().partition(":")
        if not code:
            return None
        if crs.authid() == "OGC:CRS84":
            return CRS84
        return f"http://www.opengis.net/def/crs/{authority}/0/{code}"


def crs_of(address: str) -> QgsCoordinateReferenceSystem:
    """The reference system of a URN, a URI or a short form such as ``EPSG:4326``."""
    found = re.search(r"(?:crs[:/])?(EPSG|OGC|ESRI|IAU)[:/][^:/]*[:/]([A-Za-z]*\d+)$", address, re.I) or re.search(
        r"^\[?(EPSG|OGC|ESRI|IAU):([A-Za-z]*\d+)\]?$", address, re.I
    )
    if not found:
        return QgsCoordinateReferenceSystem()
    authority, code = found[1].upper(), found[2].upper()
    return QgsCoordinateReferenceSystem(f"{authority}:{code}")


def is_north_first(address: str, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates under this address begin with the latitude or northing.

    A URN and an http address mean the order of the authority; a short form (``EPSG:4326``) by custom x, y.
    """
    return address.lower().startswith(("urn:", "http")) and crs.hasAxisInverted()
