"""Where the user wants each output of a run, and how results come there."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from .outputs import Output


class How(str, Enum):
    """How results that are layers come."""

    DOWNLOAD = "download"
    MAP_SERVICE = "wms"
    STREAM = "stream"


class Destinations:
    """Where the user wants each output of one run.

    :param context: that of the thread which runs the algorithm: reading a destination from it also
        asks QGIS to load the layer in the end.
    :param left: names of outputs that only the server itself needs, so that they stay there.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        outputs: list[Output],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        how: How = How.DOWNLOAD,
        left: Collection[str] = (),
    ) -> None:
        self.outputs, self.how, self.left = outputs, how, left
        self.paths: dict[str, str] = {}
        self._media_types: dict[str, str] = {}
        for output in outputs:
            if output.is_layer:
                self.paths[output.name] = algorithm.parameterAsOutputLayer(parameters, output.name, context)
            elif output.is_file:
                self.paths[output.name] = algorithm.parameterAsFileOutput(parameters, output.name, context)
            if output.choice_name:
                word = algorithm.parameterAsEnumString(parameters, output.choice_name, context)
                self._media_types[output.name] = word

    def loaded(self, context: QgsProcessingContext) -> tuple[str, ...]:
        """The outputs that become layers of the project."""
        return tuple(name for name, path in self.paths.items() if path and context.willLoadLayerOnCompletion(path))

    def load_nothing(self, context: QgsProcessingContext) -> None:
        """There are no layers to load after a failure; those of a model's other steps stay."""
        loading = context.layersToLoadOnCompletion()
        ours = set(self.paths.values())
        context.setLayersToLoadOnCompletion(
            {source: details for source, details in loading.items() if source not in ours}
        )

    def wants(self, output: Output) -> bool:
        """Whether the user asked for this output."""
        return not output.is_file or bool(self.paths.get(output.name))

    def request(self, by_reference: bool) -> dict[str, Any]:
        """The ``outputs`` of the execution request."""
        return {
            output.described.id: output.request(self.media_type(output), self.how is How.MAP_SERVICE, by_reference)
            for output in self.outputs
            if self.wants(output)
        }

    def response(self, by_reference: bool) -> str:
        """How the server is asked to answer (OGC 18-062r2, 7.11.2): with a document, mostly.

        The only output of a server that gives no links comes raw, if it is a file: without base64 around it, and from
        servers that have no form for bytes in a document.
        """
        is_one_file = len(self.outputs) == 1 and self.outputs[0].is_file and not self.outputs[0].type.many
        return "raw" if is_one_file and not by_reference else "document"

    def media_type(self, output: Output) -> str:
        """The media type chosen for an output, or its best; empty where it has none."""
        return self._media_types.get(output.name) or next(iter(output.media_types), "")
