"""Where just the features that are meant stand already: all of them, as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..api import Reference
from ..api.link import is_web_address
from .web_sources import GML, feature_address, gdal_address, media_type_at


@dataclass(frozen=True)
class VectorPlace:
    """Where features stand.

    :ivar file: path or address of the one file that holds them; empty where there is none.
    :ivar features: a request to a WFS that gives them as GML; empty likewise.
    """

    file: str = ""
    features: str = ""

    def reference(self, media_types: tuple[str, ...]) -> Reference | None:
        """The link for a process that takes ``media_types``; None where there is none that it can read."""
        gml = next((kind for kind in media_types if kind in GML), None)
        if self.features and gml:
            return Reference(self.features, gml)
        is_on_web = self.file.startswith("/vsi") or is_web_address(self.file)
        address = gdal_address(self.file, "ogr") if is_on_web else ""
        kind = media_type_at(address, media_types) if address else None
        return Reference(address, kind) if kind and kind in media_types else None


def place_of_features(value: Any, context: QgsProcessingContext) -> VectorPlace:
    """What a parameter's value says; nothing where only a part of the features is meant.

    A source that is a text has been opened as a layer when its features were asked for; it is taken from the context.
    """
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        is_part = value.selectedFeaturesOnly or value.featureLimit >= 0 or bool(value.filterExpression)
        return VectorPlace() if is_part else place_of_features(value.source.staticValue(), context)
    if isinstance(value, str):
        value = QgsProcessingUtils.mapLayerFromString(value, context)
    return place_of_layer(value) if isinstance(value, QgsVectorLayer) else VectorPlace()


def place_of_layer(layer: QgsMapLayer) -> VectorPlace:
    """Where the features of a layer stand that shows all of them, unchanged; else nothing.

    Fields that were joined or computed are the layer's alone; one of several tables can't be told by a link.
    """
    data = layer.dataProvider()
    if not isinstance(layer, QgsVectorLayer) or layer.isEditable() or layer.subsetString() or data is None:
        return VectorPlace()
    if layer.crs() != data.crs() or layer.fields().names() != data.fields().names():
        return VectorPlace()
    if layer.providerType() == "WFS":
        return VectorPlace(features=feature_address(layer))
    is_file = layer.providerType() == "ogr" and data.subLayerCount() <= 1
    return VectorPlace(_file_in(layer.source()) if is_file else "")


def _file_in(source: str) -> str:
    """The path in an OGR source that says nothing beside it but the layer's name; else empty."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    beside = {key for key, given in parts.items() if given} - {"path", "layerName", "layerId", "vsiPrefix"}
    return f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}" if not beside else ""
