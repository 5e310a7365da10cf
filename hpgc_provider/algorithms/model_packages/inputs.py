"""The parameters of a model as inputs of a process; what can't be carried is refused with its name."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterBand,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRange,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...api import HpgcError
from ...api.packages import ModelInput
from ...identifiers import free_name
from ...translation import later, tr
from ..text import plain

RASTERS = ("image/tiff",)
FEATURES = ("application/geopackage+sqlite3", "application/geo+json", "application/flatgeobuf")
CLOUDS = ("application/vnd.laszip",)
BYTES = ("application/octet-stream",)
_NUMBERS = ("number", "distance", "area", "volume", "duration", "scale")
# Parameters whose value is a text that QGIS reads, and that QGIS has a widget of its own for.
_TEXTS = ("expression", "extent", "point", "geometry", "color", "coordinateoperation")
_LARGEST = 1e300
_WHOLE = QgsProcessingParameterNumber.Type.Integer
_SAFE = re.compile(r"[^A-Za-z0-9_]+")

Read = Callable[[Any, ModelInput], ModelInput]


def read_parameters(model: QgsProcessingModelAlgorithm, taken: set[str]) -> list[ModelInput]:
    """The inputs, in the model's order; adds their ids to ``taken``.

    :raises HpgcError: where one can't be carried, with its name and why.
    """
    wanted = [parameter for parameter in model.parameterDefinitions() if not parameter.isDestination()]
    ids = {parameter.name(): safe_id(parameter.name(), taken) for parameter in wanted}
    return [_read(parameter, ids, help_of(model, parameter)) for parameter in wanted]


def help_of(model: QgsProcessingModelAlgorithm, parameter: QgsProcessingParameterDefinition) -> str:
    """What the model's help says of an input or output, as plain text; else the parameter's own help."""
    said = (model.helpContent() or {}).get(parameter.name()) or parameter.help()
    return plain(re.sub(r"<[^>]*>", " ", str(said or "")), 2000)


def safe_id(name: str, taken: set[str]) -> str:
    """An id that CWL takes, and that no other one is but for case; it is taken then."""
    id = _SAFE.sub("_", name).strip("_") or "value"
    id = f"_{id}" if id[0].isdigit() else id
    return free_name(id, taken)


def _read(parameter: Any, ids: dict[str, str], help: str) -> ModelInput:
    flags = QgsProcessingParameterDefinition.Flag
    bare = ModelInput(
        id=ids[parameter.name()],
        name=parameter.name(),
        kind="text",
        cwl="string",
        title=parameter.description() or parameter.name(),
        schema={"type": "string"},
        description=help,
        optional=bool(parameter.flags() & flags.FlagOptional),
        advanced=bool(parameter.flags() & flags.FlagAdvanced),
    )
    kind = parameter.type()
    reader = _READERS.get(kind)
    if reader is None:
        raise _refusal(parameter, _why_not(kind))
    found = reader(parameter, bare)
    if "layer" in found.hint:
        found = replace(found, hint={**found.hint, "layer": ids.get(found.hint["layer"], "")})
    return found


def _refusal(parameter: QgsProcessingParameterDefinition, why: str) -> HpgcError:
    label = parameter.description() or parameter.name()
    return HpgcError(tr("The input “{}” ({}) of the model can't be carried: {}.").format(label, parameter.name(), why))


_WHY = {
    "layer": later("it takes a layer of any kind; let it be a raster or a vector layer"),
    "authcfg": later("a login is never sent to a server"),
    "providerconnection": later("it names a database of this computer"),
    "databaseschema": later("it names a database of this computer"),
    "databasetable": later("it names a database of this computer"),
    "layout": later("it names a print layout of a project, and there is none on the server"),
    "layoutitem": later("it names a print layout of a project, and there is none on the server"),
    "maptheme": later("it names a map theme of a project, and there is none on the server"),
    "annotation": later("it names an annotation layer of a project, and there is none on the server"),
}


def _why_not(kind: str) -> str:
    if kind in _WHY:
        return tr(_WHY[kind])
    return tr("a value of the kind “{}” can't be sent to a server").format(kind)


def _raster(parameter: Any, bare: ModelInput) -> ModelInput:
    return _file(bare, RASTERS)


def _features(parameter: Any, bare: ModelInput) -> ModelInput:
    return _file(bare, FEATURES)


def _cloud(parameter: Any, bare: ModelInput) -> ModelInput:
    return _file(bare, CLOUDS)


def _plain_file(parameter: QgsProcessingParameterFile, bare: ModelInput) -> ModelInput:
    if parameter.behavior() != QgsProcessingParameterFile.Behavior.File:
        raise _refusal(parameter, tr("it is a folder"))
    ending = parameter.extension() or next(iter(re.findall(r"\*\.([A-Za-z0-9]+)", parameter.fileFilter())), "")
    return replace(_file(bare, BYTES), suffix=f".{ending}" if re.fullmatch(r"[A-Za-z0-9]{1,10}", ending) else "")


def _layers(parameter: QgsProcessingParameterMultipleLayers, bare: ModelInput) -> ModelInput:
    types = QgsProcessing.SourceType
    vectors = (types.TypeVector, types.TypeVectorAnyGeometry, types.TypeVectorPoint, types.TypeVectorLine)
    known = {types.TypeRaster: RASTERS, types.TypeFile: BYTES, types.TypePointCloud: CLOUDS}
    known.update(dict.fromkeys((*vectors, types.TypeVectorPolygon), FEATURES))
    media_types = known.get(parameter.layerType())
    if media_types is None:
        raise _refusal(parameter, _why_not("layer"))
    least = max(1, parameter.minimumNumberInputs())
    return replace(_file(bare, media_types), many=True, least=least)


def _file(bare: ModelInput, media_types: tuple[str, ...]) -> ModelInput:
    # A default is a layer of this computer.
    return replace(bare, kind="file", cwl="File", schema={}, media_types=media_types)


def _number(parameter: QgsProcessingParameterNumber, bare: ModelInput) -> ModelInput:
    whole = parameter.dataType() == _WHOLE
    bounds = {"minimum": parameter.minimum(), "maximum": parameter.maximum()}
    most = 2**31 - 1 if whole else _LARGEST
    kept = {name: int(bound) if whole else bound for name, bound in bounds.items() if abs(bound) < most}
    schema = {"type": "integer" if whole else "number", **kept}
    default = parameter.defaultValue()
    number = None
    if isinstance(default, (int, float)) and not isinstance(default, bool) and math.isfinite(default):
        number = int(default) if whole else float(default)
    elif isinstance(default, str) and re.fullmatch(r"\s*[-+]?[0-9.]+(e[-+]?[0-9]+)?\s*", default, re.I):
        number = int(float(default)) if whole else float(default)
    hint = {}
    if parameter.type() == "distance" and parameter.parentParameterName():
        hint = {"type": "distance", "layer": parameter.parentParameterName()}
    kind = "integer" if whole else "number"
    return replace(bare, kind=kind, cwl="long" if whole else "double", schema=schema, default=number, hint=hint)


def _boolean(parameter: Any, bare: ModelInput) -> ModelInput:
    default = parameter.defaultValue()
    default = default if isinstance(default, bool) else str(default).lower() in ("1", "true", "yes")
    return replace(bare, kind="boolean", cwl="boolean", schema={"type": "boolean"}, default=default)


def _choice(parameter: QgsProcessingParameterEnum, bare: ModelInput) -> ModelInput:
    taken: set[str] = set()
    words = []
    for option in parameter.options():
        word, count = option, 1
        while word in taken:
            count += 1
            word = f"{option} ({count})"
        taken.add(word)
        words.append(word)
    by_name = parameter.usesStaticStrings()
    many = parameter.allowMultiple()
    default = parameter.defaultValue()
    if isinstance(default, str) and not by_name:
        default = [int(word) for word in default.split(",") if word.strip().isdigit()]
    listed = default if isinstance(default, (list, tuple)) else [] if default is None else [default]
    chosen = [word for word in (_word(entry, words, by_name) for entry in listed) if word]
    return replace(
        bare,
        kind="text" if by_name else "choice",
        schema={"type": "string", "enum": words},
        default=(chosen or None) if many else next(iter(chosen), None),
        many=many,
        choices=() if by_name else tuple(words),
    )


def _word(entry: Any, words: list[str], by_name: bool) -> str:
    if by_name:
        return str(entry) if str(entry) in words else ""
    whole = isinstance(entry, int) and not isinstance(entry, bool)
    return words[entry] if whole and 0 <= entry < len(words) else ""


def _string(parameter: QgsProcessingParameterString, bare: ModelInput) -> ModelInput:
    return replace(bare, default=_text(parameter), hint={"type": "text"} if parameter.multiLine() else {})


def _field(parameter: QgsProcessingParameterField, bare: ModelInput) -> ModelInput:
    kinds = QgsProcessingParameterField.DataType
    data = {kinds.Numeric: "number", kinds.String: "text", kinds.DateTime: "time"}.get(parameter.dataType(), "")
    hint = {"type": "field", "layer": parameter.parentLayerParameterName(), "data": data}
    if not parameter.allowMultiple():
        return replace(bare, default=_text(parameter), hint=hint)
    return replace(bare, default=_entries(parameter), many=True, hint=hint)


def _band(parameter: QgsProcessingParameterBand, bare: ModelInput) -> ModelInput:
    hint = {"type": "band", "layer": parameter.parentLayerParameterName()}
    schema = {"type": "integer", "minimum": 1}
    bands = [int(word) for word in _entries(parameter) or [] if word.isdigit()]
    default = (bands or None) if parameter.allowMultiple() else next(iter(bands), None)
    many = parameter.allowMultiple()
    return replace(bare, kind="integer", cwl="long", schema=schema, default=default, many=many, hint=hint)


def _entries(parameter: QgsProcessingParameterDefinition) -> list[str] | None:
    """A default of several values."""
    default = parameter.defaultValue()
    listed = default.split(";") if isinstance(default, str) else default
    listed = listed if isinstance(listed, (list, tuple)) else [] if listed is None else [listed]
    return [str(entry) for entry in listed if entry not in ("", None)] or None


def _as_text(parameter: Any, bare: ModelInput) -> ModelInput:
    hint: dict[str, Any] = {"type": parameter.type()}
    if parameter.type() == "expression":
        hint["layer"] = parameter.parentLayerParameterName()
    elif parameter.type() == "color":
        hint["opacity"] = parameter.opacityEnabled()
    described = bare.description
    if parameter.type() == "extent":
        said = tr(
            "Written as west, east, south, north and the reference system: 290000,300000,9110000,9120000 [EPSG:31985]."
        )
        described = f"{described} {said}".strip()
    return replace(bare, default=_text(parameter), hint=hint, description=described)


def _range(parameter: QgsProcessingParameterRange, bare: ModelInput) -> ModelInput:
    default = parameter.defaultValue()
    text = ",".join(map(str, default)) if isinstance(default, (list, tuple)) else _text(parameter)
    return replace(bare, default=text, hint={"type": "range", "whole": parameter.dataType() == _WHOLE})


def _crs(parameter: Any, bare: ModelInput) -> ModelInput:
    text = _text(parameter)
    # “ProjectCrs” is the one of a project, and there is none on the server.
    found = re.fullmatch(r"([A-Za-z]+):([A-Za-z0-9]+)", text or "")
    default = f"http://www.opengis.net/def/crs/{found[1].upper()}/0/{found[2]}" if found else None
    return replace(bare, kind="crs", schema={"type": "string", "format": "ogc-crs"}, default=default)


def _time(parameter: QgsProcessingParameterDateTime, bare: ModelInput) -> ModelInput:
    types = QgsProcessingParameterDateTime.Type
    form = {types.Date: "date", types.Time: "time"}.get(parameter.dataType(), "date-time")
    default = parameter.defaultValue()
    if isinstance(default, (QDate, QTime, QDateTime)):
        default = default.toString(Qt.DateFormat.ISODate)
    default = default if isinstance(default, str) and re.match(r"[0-9]+[-:][0-9]+", default) else None
    return replace(bare, schema={"type": "string", "format": form}, default=default)


def _matrix(parameter: QgsProcessingParameterMatrix, bare: ModelInput) -> ModelInput:
    default = parameter.defaultValue()
    cells = [str(cell) for cell in default] if isinstance(default, (list, tuple)) else None
    hint = {
        "type": "matrix",
        "columns": list(parameter.headers()),
        "rows": parameter.numberRows(),
        "fixed": parameter.hasFixedNumberRows(),
    }
    return replace(bare, kind="cell", many=True, default=cells or None, hint=hint)


def _text(parameter: QgsProcessingParameterDefinition) -> str | None:
    """The default as QGIS writes it; None where it is none, or no plain value."""
    default = parameter.defaultValue()
    if default is None or isinstance(default, str):
        return default or None
    text, fine = parameter.valueAsString(default, QgsProcessingContext())
    return text if fine and text and not text.startswith("QgsProperty") else None


_READERS: dict[str, Read] = {
    "raster": _raster,
    **dict.fromkeys(("source", "vector"), _features),
    "pointcloud": _cloud,
    "multilayer": _layers,
    "file": _plain_file,
    **dict.fromkeys(_NUMBERS, _number),
    "boolean": _boolean,
    "enum": _choice,
    "string": _string,
    "field": _field,
    "band": _band,
    **dict.fromkeys(_TEXTS, _as_text),
    "range": _range,
    "crs": _crs,
    "datetime": _time,
    "matrix": _matrix,
}
