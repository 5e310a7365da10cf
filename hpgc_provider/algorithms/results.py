"""Results put where the user wants them: files, layers of a map service, plain values."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
)
from qgis.PyQt import sip

from ..api import HpgcClient, HpgcError, ResultFile, ResultLink, Results
from ..api.download import Received
from ..api.result_value import into_place
from ..data.map_service import MapService
from ..data.provenance import Provenance
from ..data.vector_download import convert
from ..jobs.follow import ENDED
from ..jobs.transfer_progress import TransferProgress
from ..translation import tr
from .outputs import Output, suffix_of

UNDESCRIBED = "results"


class MetadataLoader(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer that QGIS loads the metadata that stands beside its file."""

    # QGIS deletes a loader with the context of its run, but leaves it to us to keep the Python half until then.
    _alive: ClassVar[list[MetadataLoader]] = []

    @classmethod
    def attach(cls, details: QgsProcessingContext.LayerDetails) -> None:
        """Has a new loader called once the layer of ``details`` is loaded."""
        loader = cls()
        cls._alive = [*(other for other in cls._alive if not sip.isdeleted(other)), loader]
        details.setPostProcessor(loader)

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:
        """Called by QGIS, on the main thread."""
        layer.loadDefaultMetadata()


class Destinations:
    """Where the user wants each output of one run.

    :param context: that of the thread which runs the algorithm: reading a destination from it also
        asks QGIS to load the layer in the end.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        outputs: list[Output],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        as_map_service: bool,
    ) -> None:
        self.outputs, self.as_map_service = outputs, as_map_service
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
            output.described.id: output.request(self.media_type(output), self.as_map_service, by_reference)
            for output in self.outputs
            if self.wants(output)
        }

    def media_type(self, output: Output) -> str:
        """The media type chosen for an output, or its best; empty where it has none."""
        return self._media_types.get(output.name) or next(iter(output.media_types), "")


@dataclass(frozen=True)
class Stretch:
    """A part of the progress bar.

    :ivar start: where it begins, in percent.
    :ivar share: how long it is, in percent.
    """

    start: float
    share: float

    def parts(self, count: int) -> list[Stretch]:
        """As many equal parts of it."""
        share = self.share / max(count, 1)
        return [Stretch(self.start + number * share, share) for number in range(count)]


class ResultPlacer:
    """Puts the results of one run into their places.

    :param provenance: goes with every layer.
    :param access: gives the authentication configuration that a layer at an address needs.
    """

    def __init__(
        self,
        destinations: Destinations,
        provenance: Provenance,
        client: HpgcClient,
        access: Callable[[str], str],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._destinations, self._provenance, self._access = destinations, provenance, access
        self._client, self._context, self._feedback = client, context, feedback

    def place(self, results: Results) -> dict[str, Any]:
        """Processing's results: paths, layer sources and plain values by output name.

        :raises HpgcError: where the server left out an output, or it can't be fetched.
        """
        wanted = [output for output in self._destinations.outputs if self._destinations.wants(output)]
        placed: dict[str, Any] = {}
        begun = max(ENDED, self._feedback.progress())
        for count, output in enumerate(wanted):
            if output.described.id not in results:
                self._missing(output)
                continue
            value = results[output.described.id]
            if not output.is_file:
                found = plain_value(value)
                placed[output.name] = output.literal(found)
                place = output.place(found)
                if place:
                    placed[output.place_name] = place
                continue
            share = (100 - begun) / len(wanted)
            placed.update(self._placed(output, value, Stretch(begun + count * share, share)))
        self._feedback.setProgress(100)
        return placed

    def _missing(self, output: Output) -> None:
        said = tr("The job ended well, but {} gave no result “{}”.").format(self._client.url, output.label)
        if output.is_file and not output.optional:
            raise HpgcError(said)
        self._feedback.pushInfo(said)
        loading = self._context.layersToLoadOnCompletion()
        if loading.pop(self._destinations.paths.get(output.name, ""), None) is not None:
            self._context.setLayersToLoadOnCompletion(loading)

    def _placed(self, output: Output, value: Any, stretch: Stretch) -> dict[str, Any]:
        path = self._destinations.paths[output.name]
        if output.type.many:
            return self._folder(output, value if isinstance(value, list) else [value], Path(path), stretch)
        if isinstance(value, list):
            if len(value) > 1:
                said = tr("The server gave {} results for “{}”; the first is taken, the others stand beside it.")
                self._feedback.pushWarning(said.format(len(value), output.label))
                target = Path(path)
                *others, last = stretch.parts(len(value))
                for number, (entry, part) in enumerate(zip(value[1:], others), start=2):
                    self._fetched(output, entry, target.with_name(f"{target.stem}_{number}{target.suffix}"), part)
                stretch = last
            value = value[0] if value else None
        if output.is_raster and self._destinations.as_map_service and isinstance(value, ResultLink):
            service = MapService.of(value.href)
            if service is not None:
                return {output.name: self._map_layer(output, service)}
            said = tr("The server gave no map service for “{}”; it is downloaded as it is.")
            self._feedback.pushWarning(said.format(output.label))
        self._fetched(output, value, Path(path), stretch)
        return {output.name: path}

    def _folder(self, output: Output, values: list[Any], folder: Path, stretch: Stretch) -> dict[str, Any]:
        """Many results of one output, numbered in a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        suffix = suffix_of(self._destinations.media_type(output))
        suffix = "gpkg" if output.is_vector else suffix
        paths = [folder / f"{number:03d}.{suffix}" for number in range(1, len(values) + 1)]
        for value, path, part in zip(values, paths, stretch.parts(len(values))):
            self._fetched(output, value, path, part)
        placed: dict[str, Any] = {output.name: str(folder)}
        if output.definition() is not None:
            placed[f"{output.name}_layers"] = [str(path) for path in paths]
        return placed

    def _fetched(self, output: Output, value: Any, path: Path, stretch: Stretch) -> None:
        """One result in its file."""
        said = tr("Fetching “{}”").format(output.label)
        self._feedback.setProgressText(said)
        received = TransferProgress(self._feedback, said, stretch.start, stretch.share)
        path.parent.mkdir(parents=True, exist_ok=True)
        if output.is_vector:
            with tempfile.TemporaryDirectory(prefix="hpgc-", dir=QgsProcessingUtils.tempFolder()) as folder:
                came = Path(folder) / f"result.{suffix_of(self._destinations.media_type(output))}"
                _save(value, came, received)
                convert(came, path, self._feedback.isCanceled)
        elif output.is_raster and not isinstance(value, (ResultFile, ResultLink)):
            said = tr("{} gave something else than a raster for “{}”.")
            raise HpgcError(said.format(self._client.url, output.label))
        else:
            _save(value, path, received)
        if output.is_raster or output.is_vector:
            self._provenance.put_beside(str(path))
            if self._context.willLoadLayerOnCompletion(str(path)):
                MetadataLoader.attach(self._context.layerToLoadOnCompletionDetails(str(path)))

    def _map_layer(self, output: Output, service: MapService) -> str:
        """A live WMS layer in the place of the file; loaded into the project where the file would have been."""
        self._feedback.setProgressText(tr("Opening the map service of “{}”").format(output.label))
        service = replace(service, authcfg=self._access(service.address))
        layer = service.open(output.label, self._client)
        self._provenance.put_on(layer)
        loading = self._context.layersToLoadOnCompletion()
        details = loading.pop(self._destinations.paths[output.name], None)
        self._context.temporaryLayerStore().addMapLayer(layer)
        if details is not None:
            loading[layer.id()] = details
            self._context.setLayersToLoadOnCompletion(loading)
        return service.value


def _save(value: Any, path: Path, received: Received) -> None:
    """Writes a result of any shape to a file."""
    if isinstance(value, (ResultFile, ResultLink)):
        value.save(path, received)
        return
    text = value if isinstance(value, str) else json.dumps(plain_value(value), ensure_ascii=False)
    into_place(path, lambda part: str(part.write_text(text, encoding="utf-8", errors="replace")) and "")


def undescribed(results: Results) -> dict[str, str]:
    """All results as one JSON text, where the description names no output."""
    return {UNDESCRIBED: json.dumps(plain_value(dict(results)), ensure_ascii=False)}


def plain_value(value: Any) -> Any:
    """A result as JSON has it: a text that was long enough to lie on disk as text, a link as its address."""
    if isinstance(value, ResultFile):
        return value.read().decode("utf-8", "replace")
    if isinstance(value, ResultLink):
        return value.href
    if isinstance(value, list):
        return [plain_value(entry) for entry in value]
    if isinstance(value, Mapping):
        return {key: plain_value(entry) for key, entry in value.items()}
    return value
