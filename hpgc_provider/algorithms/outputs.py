"""The outputs of a process as Processing destinations and outputs."""

from __future__ import annotations

import json
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..api import InvalidAnswer
from ..api.media import GEOTIFF
from ..api.process import ParameterDescription
from ..api.value_type import Kind, ValueType
from ..data.vector_download import DRIVERS
from ..data.vector_upload import FORMATS
from ..identifiers import free_name
from ..translation import tr
from .known_types import known_type
from .result_places import extent_text, geometry_text, point_text
from .text import escaped, label

MOST_OUTPUTS = 200
PICTURE = "image/png"
# How places are written a second time, and the ending of that output's name.
_PLACES = {
    Kind.BBOX: ("extent", extent_text),
    Kind.POINT: ("point", point_text),
    Kind.GEOMETRY: ("wkt", geometry_text),
}
_SUFFIXES = {
    **dict.fromkeys(GEOTIFF, "tif"),
    **{media_type: written.suffix for media_type, written in FORMATS.items() if not written.zipped},
    **dict.fromkeys(("text/xml", "application/xml"), "xml"),
    **dict.fromkeys(("application/zip", "application/x-zipped-shp", "application/x-shapefile"), "zip"),
    "application/json": "json",
    "text/plain": "txt",
    "text/html": "html",
    "application/x-netcdf": "nc",
    "application/netcdf": "nc",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.google-earth.kmz": "kmz",
    "application/vnd.laszip": "laz",
    "application/vnd.las": "las",
}


@dataclass(frozen=True)
class Output:
    """One output of a process.

    :ivar name: the output's id, or ``<id>_result`` where an input has that id.
    :ivar choice_name: the parameter that chooses among several media types; empty where there is one.
    :ivar place_name: the output that has a place as QGIS takes it; empty where it is no place.
    :ivar optional: whether a run may do without it: one of several may be left out.
    """

    name: str
    described: ParameterDescription
    type: ValueType
    choice_name: str = ""
    place_name: str = ""
    optional: bool = False

    @property
    def label(self) -> str:
        """What a person reads."""
        return label(self.described.title or self.described.id)

    @property
    def is_raster(self) -> bool:
        """Whether it becomes a raster layer."""
        return self.type.kind is Kind.RASTER

    @property
    def is_vector(self) -> bool:
        """Whether it becomes a vector layer."""
        return self.type.kind in (Kind.VECTOR, Kind.TABLE)

    @property
    def is_layer(self) -> bool:
        """Whether it becomes one layer."""
        return (self.is_raster or self.is_vector) and not self.type.many

    @property
    def is_file(self) -> bool:
        """Whether it goes to a destination that the user chooses."""
        return self.type.kind.is_data

    @property
    def has_picture(self) -> bool:
        """Whether it can be asked for as a picture, which this family of servers gives as a map service."""
        return self.is_raster and PICTURE in self.type.media_types and not self.type.many

    @property
    def media_types(self) -> tuple[str, ...]:
        """What it may be asked for as, the best first: GeoTIFF, GeoPackage, GeoJSON before anything else."""
        offered = self.type.media_types
        order = [*GEOTIFF, *FORMATS] if self.is_raster or self.is_vector else []
        return tuple(sorted(offered, key=lambda kind: order.index(kind) if kind in order else len(order)))

    @property
    def suffix(self) -> str:
        """The ending of a file of it, where nothing else is asked for."""
        if self.is_vector:
            return "gpkg"
        return "tif" if self.is_raster else suffix_of(next(iter(self.media_types), ""))

    def destination(self) -> QgsProcessingParameterDefinition | None:
        """The destination parameter of a layer or file; None for a plain value."""
        if not self.is_file:
            return None
        if self.type.many:
            return QgsProcessingParameterFolderDestination(self.name, self.label, optional=self.optional)
        if self.is_raster:
            return QgsProcessingParameterRasterDestination(self.name, self.label, optional=self.optional)
        if self.is_vector:
            return QgsProcessingParameterVectorDestination(self.name, self.label, optional=self.optional)
        media_type = self.media_types[0] if self.media_types else ""
        suffix = suffix_of(media_type)
        chosen = tr("{} files (*.{})").format(suffix.upper(), suffix)
        return QgsProcessingParameterFileDestination(self.name, self.label, chosen, optional=self.optional)

    def choice(self) -> QgsProcessingParameterDefinition | None:
        """The advanced parameter that chooses the media type; None where there is nothing to choose."""
        if not self.choice_name:
            return None
        parameter = QgsProcessingParameterEnum(
            self.choice_name,
            tr("Format of “{}”").format(self.label),
            list(self.media_types),
            defaultValue=self.media_types[0],
            usesStaticStrings=True,
        )
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(tr("What the server is asked for: {}.").format(escaped(", ".join(self.media_types), 300)))
        return parameter

    def definition(self) -> QgsProcessingOutputDefinition | None:
        """The output of a plain value, or of many layers; None for what has an output by its destination."""
        if self.is_file:
            if not self.type.many or not (self.is_raster or self.is_vector):
                return None
            return QgsProcessingOutputMultipleLayers(f"{self.name}_layers", self.label)
        if self.type.many:
            return QgsProcessingOutputString(self.name, self.label)
        if self.type.kind in (Kind.INTEGER, Kind.NUMBER):
            return QgsProcessingOutputNumber(self.name, self.label)
        if self.type.kind is Kind.BOOLEAN:
            return QgsProcessingOutputBoolean(self.name, self.label)
        return QgsProcessingOutputString(self.name, self.label)

    def place_definition(self) -> QgsProcessingOutputDefinition | None:
        """The second output of a place; None for all else."""
        if not self.place_name:
            return None
        return QgsProcessingOutputString(self.place_name, tr("{}, as QGIS takes it").format(self.label))

    def request(self, media_type: str, as_map_service: bool, by_reference: bool) -> dict[str, Any]:
        """What to ask the server for (OGC 18-062r2, 7.11.2).

        :param media_type: the one chosen; empty leaves it to the server.
        """
        if not self.is_file:
            return {"transmissionMode": "value"}
        if as_map_service and self.has_picture:
            return {"format": {"mediaType": PICTURE}, "transmissionMode": "reference"}
        wanted = {"format": {"mediaType": media_type}} if media_type else {}
        return {**wanted, "transmissionMode": "reference" if by_reference else "value"}

    def literal(self, value: Any) -> Any:
        """A plain result as its Processing output takes it; anything structured is JSON text."""
        if isinstance(value, (dict, list)):
            return json.dumps(value, ensure_ascii=False)
        if self.type.kind is Kind.BOOLEAN and isinstance(value, str):
            return {"true": True, "false": False}.get(value.strip().lower(), value)
        if self.type.kind in (Kind.INTEGER, Kind.NUMBER) and isinstance(value, str):
            try:
                return float(value)
            except ValueError:
                return value
        return value

    def place(self, value: Any) -> str:
        """A bounding box, point or geometry as a parameter of QGIS takes it, so that a model's next step can have it.

        Several of them are a JSON list of such texts. Empty where it is something else.
        """
        if self.type.kind not in _PLACES:
            return ""
        write = _PLACES[self.type.kind][1]
        entries = [write(entry) for entry in value] if isinstance(value, list) else []
        return write(value) or (json.dumps(entries) if entries and all(entries) else "")

    def wrong_suffix(self, path: str) -> str:
        """A sentence where a layer's file name has an ending that isn't written here; else empty."""
        suffix = Path(path).suffix.lower()
        if not path or not self.is_layer:
            return ""
        if self.is_vector:
            # What it is instead, such as a table of a database, may have a password in it.
            said = tr("“{}” can't be written there: give it a file name that ends in one of {}.")
            return "" if suffix in DRIVERS else said.format(self.label, ", ".join(DRIVERS))
        allowed = {".tif", ".tiff", "", *(f".{suffix_of(kind)}" for kind in self.type.media_types)}
        if suffix in allowed:
            return ""
        return tr("“{}” is written as GeoTIFF: give it a file name that ends in .tif, not in {}.").format(
            self.label, suffix
        )


def read_outputs(described: tuple[ParameterDescription, ...], taken: set[str]) -> list[Output]:
    """The outputs; a name that ``taken`` has gets ``_result`` behind it.

    :raises InvalidAnswer: where there are too many to be shown.
    """
    if len(described) > MOST_OUTPUTS:
        raise InvalidAnswer(tr("It has {} outputs; more than {} can't be shown.").format(len(described), MOST_OUTPUTS))
    found = []
    for parameter in described:
        if not parameter.id:
            continue
        id, kind = parameter.id, known_type(parameter)
        name = free_name(f"{id}_result" if id.lower() in taken else id, taken)
        several = kind.kind.is_data and len(kind.media_types) > 1
        choice = free_name(f"{name}_format", taken) if several else ""
        place = free_name(f"{name}_{_PLACES[kind.kind][0]}", taken) if kind.kind in _PLACES else ""
        found.append(Output(name, parameter, kind, choice, place, optional=len(described) > 1))
    return found


def suffix_of(media_type: str) -> str:
    """The ending of a file of that type, made here and never taken from a server's words."""
    guessed = _SUFFIXES.get(media_type) or (mimetypes.guess_extension(media_type) or "").lstrip(".")
    return guessed if re.fullmatch(r"[a-z0-9]{1,8}", guessed) else "dat"
