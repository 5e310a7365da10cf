"""Rasters, features, tables, point clouds and meshes: layers of the project, or files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMeshLayer,
    QgsPointCloudLayer,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMeshLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterPointCloudLayer,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...api.value_type import Kind
from ...data.file_upload import file_value
from ...data.left_on_server import LeftOnServer, entries_of, left_on_server
from ...data.raster_upload import RasterUpload
from ...data.result_index import KnownResult
from ...data.sending import Sending
from ...data.vector_place import place_of_features, place_of_layer
from ...data.vector_upload import VectorUpload
from ...translation import tr
from .base import Given, Input, LateValue
from .upload_options import cut_of


class LayerInput(Input):
    """What inputs of layers have in common: one of them, or several."""

    def problem(self, given: Given) -> str:
        """Too few or too many."""
        if not self.type.many or self.left_out(given):
            return ""
        count = len(entries_of(given.parameters.get(self.name)))
        if count < self.type.least:
            return tr("“{}” needs at least {} layers.").format(self.label, self.type.least)
        if self.type.most is not None and count > self.type.most:
            return tr("“{}” takes {} layers at most.").format(self.label, self.type.most)
        return ""

    def value(self, given: Given) -> LateValue | None:
        """Each layer's value, made on the worker thread."""
        if self.left_out(given):
            return None
        uploads = self.uploads(given)
        if not uploads and self.type.optional:
            return None
        media_types = self.type.media_types

        def made(sending: Sending) -> Any:
            values = [
                self.in_form(
                    sending.passed_on(upload.file, upload.name, media_types)
                    or upload.value(media_types, sending.folder, sending.is_cancelled)
                )
                for upload in uploads
            ]
            return values if self.type.many else values[0]

        return made

    def uploads(self, given: Given) -> list[Any]:
        """What is to be sent, each with a ``name``, a ``file`` that holds it, and a ``value`` of its own.

        What was left on its server is not opened here: a look at it would cost a transfer.
        """
        left = self.left(given)
        entries = entries_of(given.parameters.get(self.name)) if left else []
        opened = [entry for entry in entries if entry not in left]
        if not left:
            return self.opened(given)
        rest = iter(self.opened(given.with_value(self.name, opened)) if opened else [])
        return [LeftOnServer(left[entry], self.label) if entry in left else next(rest) for entry in entries]

    def checkable(self, value: Any) -> Any:
        """``value`` with an empty layer in the place of what was left on its server, and no lists within the list."""
        left = left_on_server(value)
        if not left and not (isinstance(value, list) and any(isinstance(entry, list) for entry in value)):
            return value
        entries = [self.blank() if entry in left else entry for entry in entries_of(value)]
        return entries if self.type.many else entries[0]

    def blank(self) -> QgsMapLayer:
        """A layer without a source."""
        raise AssertionError(f"{type(self).__name__} has no layers")

    def left(self, given: Given) -> dict[str, KnownResult]:
        """Which values stand for results that were left on their server."""
        return left_on_server(given.parameters.get(self.name))

    def opened(self, given: Given) -> list[Any]:
        """What is to be sent of layers that are opened."""
        raise AssertionError(f"{type(self).__name__} sends nothing")

    def layers(self, given: Given) -> list[QgsMapLayer]:
        """The layers given.

        :raises QgsProcessingException: where one can't be read.
        """
        arguments = (given.parameters, self.name, given.context)
        if self.type.many:
            found = given.algorithm.parameterAsLayerList(*arguments)
        else:
            found = [given.algorithm.parameterAsLayer(*arguments)]
        if (not found and not self.type.optional) or not all(layer is not None and layer.isValid() for layer in found):
            raise QgsProcessingException(tr("What was given for “{}” can't be read.").format(self.label))
        return found

    def several(self, source_type: Any) -> QgsProcessingParameterDefinition:
        """The parameter for many layers."""
        parameter = QgsProcessingParameterMultipleLayers(self.name, self.label, source_type)
        parameter.setMinimumNumberInputs(0 if self.type.optional else max(1, self.type.least))
        return parameter


class RasterInput(LayerInput):
    """A raster layer."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """One raster layer, or a list of them."""
        if self.type.many:
            return self.several(QgsProcessing.SourceType.TypeRaster)
        return QgsProcessingParameterRasterLayer(self.name, self.label)

    def blank(self) -> QgsMapLayer:
        """A raster without a source."""
        return QgsRasterLayer()

    def left(self, given: Given) -> dict[str, KnownResult]:
        """Those; where some of their bands are wanted, only what can be opened here will do.

        :raises QgsProcessingException: where one can't.
        """
        found = super().left(given)
        if not cut_of(given, QgsCoordinateReferenceSystem()).bands:
            return found
        if not all(entry.startswith("/vsi") or "://" in entry for entry in found):
            said = tr("“{}” was left on its server, so its bands can't be chosen here.")
            raise QgsProcessingException(said.format(self.label))
        return {}

    def opened(self, given: Given) -> list[RasterUpload]:
        """The rasters."""
        layers = self.layers(given)
        if not all(isinstance(layer, QgsRasterLayer) for layer in layers):
            raise QgsProcessingException(tr("“{}” has to be a raster.").format(self.label))
        return [RasterUpload.of(layer, cut_of(given, layer.crs()), given.tell) for layer in layers]


class VectorInput(LayerInput):
    """Features, with the user's selection and filter; or the rows of a table."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """One feature source, or a list of vector layers."""
        types = QgsProcessing.SourceType
        wanted = types.TypeVector if self.type.kind is Kind.TABLE else types.TypeVectorAnyGeometry
        if self.type.many:
            return self.several(wanted)
        return QgsProcessingParameterFeatureSource(self.name, self.label, [wanted])

    def blank(self) -> QgsMapLayer:
        """Features without a source."""
        return QgsVectorLayer()

    def opened(self, given: Given) -> list[VectorUpload]:
        """The features."""
        transforms = given.context.transformContext()
        if not self.type.many:
            source = given.algorithm.parameterAsSource(given.parameters, self.name, given.context)
            if source is None:
                raise QgsProcessingException(tr("What was given for “{}” can't be read.").format(self.label))
            place = place_of_features(given.parameters.get(self.name), given.context)
            return [VectorUpload(source.sourceName() or self.label, source, transforms, place)]
        layers = self.layers(given)
        if not all(isinstance(layer, QgsVectorLayer) for layer in layers):
            raise QgsProcessingException(tr("“{}” has to be a vector layer.").format(self.label))
        return [
            VectorUpload(
                layer.name(), QgsProcessingFeatureSource(layer, given.context), transforms, place_of_layer(layer)
            )
            for layer in layers
        ]


class _LayerFile:
    """A layer that is one local file, or stands on the web."""

    def __init__(self, layer: QgsMapLayer) -> None:
        self.name, self.file = layer.name(), layer.source().split("|")[0]

    def value(self, media_types: tuple[str, ...], folder: str, is_cancelled: Callable[[], bool]) -> Any:
        """The file as it is."""
        return file_value(self.file, media_types)


class PointCloudInput(LayerInput):
    """A point cloud."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """One point cloud layer, or a list of them."""
        if self.type.many:
            return self.several(QgsProcessing.SourceType.TypePointCloud)
        return QgsProcessingParameterPointCloudLayer(self.name, self.label)

    def blank(self) -> QgsMapLayer:
        """A point cloud without a source."""
        return QgsPointCloudLayer("", "", "")

    def opened(self, given: Given) -> list[_LayerFile]:
        """The files."""
        return [_LayerFile(layer) for layer in self.layers(given)]


class MeshInput(LayerInput):
    """A mesh."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """One mesh layer, or a list of them."""
        if self.type.many:
            return self.several(QgsProcessing.SourceType.TypeMesh)
        return QgsProcessingParameterMeshLayer(self.name, self.label)

    def blank(self) -> QgsMapLayer:
        """A mesh without a source."""
        return QgsMeshLayer()

    def opened(self, given: Given) -> list[_LayerFile]:
        """The files."""
        return [_LayerFile(layer) for layer in self.layers(given)]
