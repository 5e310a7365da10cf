"""The file that holds just the features that are meant: all of them, as they are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)


def place_of_features(value: Any, project: QgsProject | None) -> str:
    """The file behind a parameter's value; empty where it is none, or only a part of its features is meant."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        is_part = value.selectedFeaturesOnly or value.featureLimit >= 0 or bool(value.filterExpression)
        return "" if is_part else place_of_features(value.source.staticValue(), project)
    if isinstance(value, str) and project is not None:
        layer = project.mapLayer(value)
        value = layer if layer is not None else value
    if isinstance(value, QgsVectorLayer):
        return place_of_layer(value)
    return _file_in(value) if isinstance(value, str) else ""


def place_of_layer(layer: QgsMapLayer) -> str:
    """The file of a vector layer that shows all of it, unchanged; else empty."""
    data = layer.dataProvider()
    if not isinstance(layer, QgsVectorLayer) or layer.isEditable() or layer.subsetString() or data is None:
        return ""
    return _file_in(layer.source()) if layer.providerType() == "ogr" and layer.crs() == data.crs() else ""


def _file_in(source: str) -> str:
    """The path in an OGR source that says nothing beside it but the layer's name; else empty."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    beside = {key for key, given in parts.items() if given} - {"path", "layerName", "layerId"}
    return str(parts.get("path") or "") if not beside else ""
