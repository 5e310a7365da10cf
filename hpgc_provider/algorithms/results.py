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
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
)
from qgis.PyQt import sip

from ..api import Cancelled, HpgcClient, HpgcError, ResultFile, ResultLink, Results
from ..api.disk import not_written
from ..api.result_value import into_place
from ..connections import Connection
from ..data.coverage_service import CoverageService
from ..data.map_service import MapService
from ..data.provenance import Provenance
from ..data.result_index import KnownResult, ResultIndex
from ..data.side_files import remove_side_files
from ..data.streamed_layer import StreamedLayer
from ..data.vector_download import convert
from ..jobs.follow import ENDED
from ..jobs.transfer_progress import TransferProgress
from ..translation import tr
from .outputs import Output, suffix_of
from .result_destinations import Destinations, How

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
    :param server: gives layers the access that they need.
    """

    def __init__(
        self,
        destinations: Destinations,
        provenance: Provenance,
        client: HpgcClient,
        server: Connection,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._destinations, self._provenance, self._server = destinations, provenance, server
        self._client, self._context, self._feedback = client, context, feedback
        self._index = ResultIndex()

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
        if isinstance(value, ResultLink) and output.name in self._destinations.left:
            return {output.name: self._left(output, value, path)}
        if isinstance(value, ResultLink) and output.is_layer and self._destinations.how is How.STREAM:
            try:
                return {output.name: self._streamed(output, value)}
            except Cancelled:
                raise
            except HpgcError as problem:
                said = tr("“{}” is downloaded, as it can't be streamed: {}")
                self._feedback.pushWarning(said.format(output.label, problem))
        if output.is_raster and self._destinations.how is How.MAP_SERVICE and isinstance(value, ResultLink):
            service = MapService.of(value.href)
            if service is not None:
                return {output.name: self._map_layer(output, service)}
            said = tr("The server gave no map service for “{}”; it is downloaded as it is.")
            self._feedback.pushWarning(said.format(output.label))
        self._fetched(output, value, Path(path), stretch)
        return {output.name: path}

    def _folder(self, output: Output, values: list[Any], folder: Path, stretch: Stretch) -> dict[str, Any]:
        """Many results of one output, numbered in a folder."""
        _make(folder)
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
        _make(path.parent)
        stayed: list[Path] = []
        if output.is_vector:
            with tempfile.TemporaryDirectory(prefix="hpgc-", dir=QgsProcessingUtils.tempFolder()) as folder:
                came = Path(folder) / f"result.{suffix_of(self._destinations.media_type(output))}"
                _save(value, came, received)
                converted = convert(came, path, self._feedback.isCanceled)
            stayed = converted.stayed
            for said in converted.warnings(output.label, path):
                self._feedback.pushWarning(said)
        elif output.is_raster and not isinstance(value, (ResultFile, ResultLink)):
            said = tr("{} gave something else than a raster for “{}”.")
            raise HpgcError(said.format(self._client.url, output.label))
        else:
            _save(value, path, received)
            if output.is_raster:
                stayed = remove_side_files(path)
        for old in stayed:
            said = tr("{} is left from an older file, is read with the new one, and can't be removed. Remove it.")
            self._feedback.pushWarning(said.format(old))
        if isinstance(value, ResultLink):
            self._index.remember(KnownResult(str(path), value.href, self._kind_of(output, value)))
        if output.is_raster or output.is_vector:
            self._provenance.put_beside(str(path))
            if self._context.willLoadLayerOnCompletion(str(path)):
                MetadataLoader.attach(self._context.layerToLoadOnCompletionDetails(str(path)))

    def _kind_of(self, output: Output, value: ResultLink) -> str:
        """The media type of what stands at a link: what was asked for, as a server's labels are often wrong."""
        return self._destinations.media_type(output) or value.media_type

    def _left(self, output: Output, value: ResultLink, path: str) -> str:
        """A few words in the place of a result that only the server needs."""
        said = tr("“{}” stays on the server, where the next steps get it: {}").format(output.label, value.href)
        self._feedback.pushInfo(said)
        place = Path(path)
        _make(place.parent)
        into_place(place, lambda part: str(part.write_text(f"{said}\n", encoding="utf-8")) and "")
        self._index.remember(KnownResult(path, value.href, self._kind_of(output, value), is_here=False))
        return path

    def _streamed(self, output: Output, value: ResultLink) -> str:
        """A layer over the network in the place of the file; opened only where QGIS would have loaded the file."""
        kind = self._kind_of(output, value)
        streamed = self._streamable(output, value, kind)
        if self._context.willLoadLayerOnCompletion(self._destinations.paths[output.name]):
            self._load_in_place(output, streamed.open(output.label))
        self._index.remember(KnownResult(streamed.value, value.href, kind, is_here=False))
        return streamed.value

    def _streamable(self, output: Output, value: ResultLink, kind: str) -> StreamedLayer | CoverageService:
        """How a result is read where it is: by a coverage service, or as a file in parts.

        :raises HpgcError: where neither can be.
        """
        service = CoverageService.of(value.href) if output.is_raster else None
        if service is not None:
            service = replace(service, authcfg=self._server.layer_access(service.address))
            service.check(self._client)
            return service
        return StreamedLayer.at(self._client, value.href, kind, output.is_raster, self._server.header_file)

    def _map_layer(self, output: Output, service: MapService) -> str:
        """A live WMS layer in the place of the file; loaded into the project where the file would have been."""
        self._feedback.setProgressText(tr("Opening the map service of “{}”").format(output.label))
        service = replace(service, authcfg=self._server.layer_access(service.address))
        layer = service.open(output.label, self._client)
        self._load_in_place(output, layer)
        return service.value

    def _load_in_place(self, output: Output, layer: QgsMapLayer) -> None:
        """Has QGIS load a layer where it would have loaded the file, if it would have."""
        self._provenance.put_on(layer)
        loading = self._context.layersToLoadOnCompletion()
        details = loading.pop(self._destinations.paths[output.name], None)
        self._context.temporaryLayerStore().addMapLayer(layer)
        if details is not None:
            loading[layer.id()] = details
            self._context.setLayersToLoadOnCompletion(loading)


def _make(folder: Path) -> None:
    """Makes the folder that the user chose, where there is none yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise not_written(folder, problem) from problem


def _save(value: Any, path: Path, received: Callable[[int, int], None]) -> None:
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
