"""What an input or output is, read from its JSON schema: one small typed description of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from .bounds import bounds, count, number_of
from .media import essence, family, is_text
from .process import MOST, ParameterDescription
from .schema import Schema, SchemaReader
from .words import later, tr


class Kind(str, Enum):
    """The kinds of value that a person is shown a widget of their own for."""

    RASTER = later("raster")
    VECTOR = later("vector")
    TABLE = later("table")
    POINT_CLOUD = later("point cloud")
    MESH = later("mesh")
    FILE = later("file")
    GEOMETRY = later("geometry")
    POINT = later("point")
    BBOX = later("bounding box")
    BOX_3D = later("bounding box with heights")
    CRS = later("coordinate reference system")
    DATE = later("date")
    TIME = later("time")
    DATE_TIME = later("date and time")
    INTERVAL = later("interval of time")
    INTEGER = later("integer")
    NUMBER = later("number")
    BOOLEAN = later("boolean")
    CHOICE = later("choice")
    STRING = later("string")
    URI = later("address")
    LINK = later("link")
    STRUCTURE = later("structured value")
    JSON = later("json")

    @property
    def is_data(self) -> bool:
        """Whether values are files or layers."""
        return self in _DATA

    @property
    def is_place(self) -> bool:
        """Whether values are shapes or boxes on the map."""
        return self in _PLACES


_DATA = frozenset({Kind.RASTER, Kind.VECTOR, Kind.TABLE, Kind.POINT_CLOUD, Kind.MESH, Kind.FILE, Kind.LINK})
_PLACES = frozenset({Kind.GEOMETRY, Kind.POINT, Kind.BBOX, Kind.BOX_3D})
_TIMES = frozenset({Kind.DATE, Kind.TIME, Kind.DATE_TIME})
_TEXTS = _TIMES | {Kind.STRING, Kind.URI, Kind.CRS, Kind.INTERVAL}
# Structured values are written as JSON; so are lists of them, and of boxes with heights, which are lists themselves.
_UNLISTED = frozenset({Kind.JSON, Kind.STRUCTURE, Kind.BOX_3D})


@dataclass(frozen=True)
class ValueType:
    """What one input or output is.

    :ivar many: whether several values may be given, as a list.
    :ivar least: how few values there must be, where ``many``.
    :ivar most: how many values there may be; None is without bound.
    :ivar optional: whether it may be left out.
    :ivar default: the schema's default where it fits the kind, else None.
    :ivar minimum: least number, included; likewise ``maximum``.
    :ivar choices: what may be chosen, in order, each once; scalars as JSON has them.
    :ivar media_types: what data may be, in the server's order.
    :ivar forms: how files of these media types go into a request, as ``InlineFile`` has it; "" is any other one.
    :ivar uom: unit of measure; may be empty.
    :ivar crs: reference systems that a bounding box may be in, the server's favourite first.
    :ivar multiline: whether text usually has several lines.
    :ivar schema: what a structured value has to be; of a place or an interval, that it is written as a list.
    :ivar reason: why this is less than one would wish, for the help; else empty.
    """

    kind: Kind
    many: bool = False
    least: int = 1
    most: int | None = 1
    optional: bool = False
    default: Any = None
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[Any, ...] = ()
    media_types: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    uom: str = ""
    crs: tuple[str, ...] = ()
    multiline: bool = False
    schema: Schema | None = None
    reason: str = ""

    def form_of(self, media_type: str) -> str:
        """How a file of that type goes into a request; empty where the schema doesn't tell."""
        allowed = [form for name, form in self.forms if name == media_type]
        allowed = allowed or [form for name, form in self.forms if not name]
        return min(allowed, key=_SHORTEST.index, default="")


# What needs no escapes or encoding comes first.
_SHORTEST = ("json", "text", "base64")


def _but(found: ValueType, **changes: Any) -> ValueType:
    """``dataclasses.replace`` in a quarter of the time: thousands are made of a catalog while QGIS starts."""
    copy = object.__new__(ValueType)
    copy.__dict__.update(found.__dict__, **changes)
    return copy


def value_type(parameter: ParameterDescription) -> ValueType:
    """What ``parameter`` is. Never raises: what isn't understood becomes JSON, with the reason."""
    least, most = parameter.min_occurs, parameter.max_occurs
    reader = SchemaReader(parameter.schema)
    options, nullable = reader.options(parameter.schema)
    found = _together([_of(option, reader, 0) for option in options])
    default = parameter.schema.get("default")
    if found.default is not None or default is None:
        default = found.default
    else:
        default = _fitting(found, default)
    default = _listed(default) if found.many else default
    optional = least == 0 or nullable or parameter.schema.get("nullable") is True
    repeated = most is None or most > 1
    if repeated and found.many:
        return ValueType(Kind.JSON, reason=tr("a list of lists"), optional=optional)
    if repeated and found.kind in _UNLISTED:
        reason = tr("a list of values ({})").format(tr(found.kind.value))
        return ValueType(Kind.JSON, reason=reason, default=default, optional=optional)
    if repeated:
        return _but(found, many=True, least=max(least, 1), most=most, default=_listed(default), optional=optional)
    if default is found.default and optional == found.optional:
        return found
    return _but(found, default=default, optional=optional)


_SIMPLE = {
    **dict.fromkeys(("integer", "int", "long", "short", "int32", "int64"), Kind.INTEGER),
    **dict.fromkeys(("number", "float", "double", "decimal", "real"), Kind.NUMBER),
    **dict.fromkeys(("boolean", "bool"), Kind.BOOLEAN),
    **dict.fromkeys(("string", "str", "text"), Kind.STRING),
    **dict.fromkeys(("uri", "url", "anyuri"), Kind.URI),
}
_BY_FORMAT = {
    "date": Kind.DATE,
    "time": Kind.TIME,
    "date-time": Kind.DATE_TIME,
    "datetime": Kind.DATE_TIME,
    "ogc-bbox": Kind.BBOX,
    "bbox": Kind.BBOX,
    "geojson-geometry": Kind.GEOMETRY,
    "geojson-feature": Kind.VECTOR,
    "geojson-feature-collection": Kind.VECTOR,
    "geojson": Kind.VECTOR,
    "ogc-crs": Kind.CRS,
    "crs": Kind.CRS,
    "uri": Kind.URI,
    "url": Kind.URI,
    **dict.fromkeys(("interval", "date-interval", "time-interval", "date-time-interval"), Kind.INTERVAL),
    **dict.fromkeys(("iso8601-interval", "date-range", "date-time-range", "daterange"), Kind.INTERVAL),
}
_LINK = "link"


def _of(option: Schema, reader: SchemaReader, depth: int) -> ValueType | str:
    """What one alternative is; a link to data is told apart, since data may always come by link."""
    data = _data_of(option)
    if data is not None:
        return data
    properties = option.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    words = option.get("format")
    kind = _BY_FORMAT.get(words.lower()) if isinstance(words, str) else None
    if words == "ogc-link" or ("href" in properties and "value" not in properties):
        return _LINK
    if kind is Kind.BBOX or "bbox" in properties:
        return _box(option, properties, reader)
    if kind is Kind.VECTOR or _has_type(properties, reader, "FeatureCollection", "Feature"):
        return ValueType(Kind.VECTOR, media_types=(GEOJSON,), forms=((GEOJSON, "json"),))
    if kind is Kind.GEOMETRY or _has_type(properties, reader, *GEOMETRIES) or "coordinates" in properties:
        point = option.get("x-geometry") == "Point" or _has_type(properties, reader, "Point", alone=True)
        return ValueType(Kind.POINT if point else Kind.GEOMETRY)
    if "value" in properties and depth < 3 and (set(properties) <= _QUALIFIED):
        inner, _ = reader.options(properties["value"])
        return _together([_of(each, reader, depth + 1) for each in inner])
    if {"measurement", "uom"} <= set(properties):
        described = reader.flat(properties["uom"])
        units = _strings(described.get("enum", [described.get("const")]), described)
        if len(units) == 1 or (units and units[0] == described.get("default")):
            return ValueType(Kind.NUMBER, uom=units[0], schema=option)
    return _scalar(option, kind, reader, depth)


def _box(option: Schema, properties: Schema, reader: SchemaReader) -> ValueType:
    """A bounding box, as the object of the standard or as a bare list of numbers; three-dimensional where it has to."""
    crs = _strings(reader.flat(properties.get("crs")).get("enum"), properties.get("crs"))
    bare = option.get("type") == "array"
    numbers = option if bare else reader.flat(properties.get("bbox"))
    lengths = [numbers, *(entry for word in ("oneOf", "anyOf") for entry in _dicts(numbers.get(word)))]
    fewest = [count(entry["minItems"], 0) for entry in lengths if "minItems" in entry]
    kind = Kind.BOX_3D if fewest and min(fewest) > 4 else Kind.BBOX
    return ValueType(kind, crs=crs, schema=option if bare else None)


def _scalar(option: Schema, kind: Kind | None, reader: SchemaReader, depth: int) -> ValueType | str:
    name = option.get("type")
    name = name.strip().lower() if isinstance(name, str) else ""
    listed = [option["const"]] if "const" in option else option.get("enum")
    choices = [choice for choice in listed if choice is not None] if isinstance(listed, list) else None
    if choices and all(isinstance(choice, (str, int, float, bool)) for choice in choices):
        found = ValueType(Kind.CHOICE, choices=tuple(dict.fromkeys(choices)))
        return found if option.get("default") is None else _but(found, default=_fitting(found, option["default"]))
    if name == "array" or (not name and "items" in option):
        inner, _ = reader.options(option.get("items"))
        if depth >= 3:
            return ValueType(Kind.JSON, reason=tr("lists within lists"))
        item = _together([_of(each, reader, depth + 1) for each in inner])
        if item.many or item.kind in _UNLISTED:
            return ValueType(Kind.STRUCTURE, schema=option)
        least, most = max(1, count(option.get("minItems"), 1)), count(option.get("maxItems"), MOST)
        if (least, most) == (2, 2) and item.kind in (Kind.DATE, Kind.DATE_TIME):
            return ValueType(Kind.INTERVAL, schema=option)
        return _but(item, many=True, least=least, most=most if least <= most < MOST else None, default=None)
    if kind in _TEXTS and name in ("", "string", "str", "text"):
        return ValueType(kind, default=_text(option.get("default"), kind))
    simple = _SIMPLE.get(name)
    if simple is None and name in ("object", "") and option.keys() - _TELLS_NOTHING:
        return ValueType(Kind.STRUCTURE, schema=option, default=option.get("default"))
    if simple is None and name == "object":
        return ValueType(Kind.STRUCTURE, schema=None, default=option.get("default"))
    if simple is None:
        reason = tr("a value of type {}").format(name) if name else tr("no type at all")
        kind = Kind.STRING if not name else Kind.JSON
        return ValueType(kind, default=_text(option.get("default"), kind), reason=reason)
    uom = option.get("x-uom") or option.get("uom")
    low, high = bounds(option, simple is Kind.INTEGER) if simple in (Kind.INTEGER, Kind.NUMBER) else (None, None)
    found = ValueType(simple, uom=uom if isinstance(uom, str) else "", minimum=low, maximum=high)
    return found if option.get("default") is None else _but(found, default=_fitting(found, option["default"]))


GEOJSON = "application/geo+json"
GEOMETRIES = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection")
_QUALIFIED = {"value", "mediaType", "encoding", "schema", "type", "format"}
_TELLS_NOTHING = {"type", "title", "description", "default", "nullable", "example", "examples", "format"}


def _data_of(option: Schema) -> ValueType | None:
    """The kind of file that an alternative is, by its media type, its encoding and the schema of its content."""
    media_type = essence(option.get("contentMediaType"))
    encoding = option.get("contentEncoding")
    in_bytes = isinstance(encoding, str) and encoding.lower() in ("base64", "binary")
    if not media_type:
        in_bytes = in_bytes or option.get("format") in ("byte", "binary")
        in_bytes = in_bytes and option.get("type") in ("string", None)
        return ValueType(Kind.FILE, forms=(("", "base64"),)) if in_bytes else None
    is_json = media_type.endswith("json") and option.get("type") != "string"
    form = "base64" if in_bytes or not is_text(media_type) else "json" if is_json else "text"
    content = option.get("contentSchema")
    found = family(media_type, content if isinstance(content, str) else "")
    if found == "text":
        kind = Kind.FILE if in_bytes else Kind.STRING
        return ValueType(kind, media_types=(media_type,), forms=((media_type, form),), multiline=True)
    return ValueType(Kind(found), media_types=(media_type,), forms=((media_type, form),))


_ORDER = (Kind.RASTER, Kind.VECTOR, Kind.GEOMETRY, Kind.POINT, Kind.TABLE, Kind.POINT_CLOUD, Kind.MESH, Kind.FILE)


def _together(candidates: list[ValueType | str]) -> ValueType:
    """One type for several alternatives."""
    found = [candidate for candidate in candidates if isinstance(candidate, ValueType)]
    if not found:
        if candidates:
            return ValueType(Kind.LINK)
        return ValueType(Kind.STRING, reason=tr("no type at all"))
    first = found[0]
    if len(found) == 1:
        return first
    kinds = [candidate.kind for candidate in found]
    if len(set(kinds)) == 1:
        choices = tuple(dict.fromkeys(choice for candidate in found for choice in candidate.choices))
        media_types, forms = _media_types(found), _forms(found)
        found = sorted(found, key=lambda each: not each.many)  # The list's own bounds count.
        default = next((each.default for each in found if each.default is not None), None)
        return _but(found[0], media_types=media_types, forms=forms, choices=choices, default=default)
    data = [kind for kind in _ORDER if kind in kinds]
    if data:
        return _data_together(found, data)
    if set(kinds) <= {Kind.INTEGER, Kind.NUMBER}:
        return _but(first, kind=Kind.NUMBER)
    if set(kinds) == {Kind.DATE, Kind.DATE_TIME}:
        return _but(found[kinds.index(Kind.DATE_TIME)], many=False)
    if set(kinds) <= _TEXTS and Kind.STRING not in kinds:
        return ValueType(Kind.STRING)
    if Kind.STRING in kinds and not {Kind.STRUCTURE, Kind.JSON, Kind.BBOX, Kind.BOX_3D} & set(kinds):
        return _but(found[kinds.index(Kind.STRING)], many=False)
    if Kind.BBOX in kinds:
        return found[kinds.index(Kind.BBOX)]
    named = ", ".join(dict.fromkeys(tr(kind.value) for kind in kinds))
    return ValueType(Kind.JSON, reason=tr("one of several kinds of value ({})").format(named))


def _data_together(found: list[ValueType], data: list[Kind]) -> ValueType:
    kind = data[0]
    features = [each for each in found if each.kind is Kind.VECTOR]
    if kind is Kind.VECTOR and Kind.GEOMETRY in data and GEOJSON not in _media_types(features):
        kind = Kind.GEOMETRY
    chosen = [each for each in found if each.kind is kind]
    media_types, forms = _media_types(chosen), _forms(chosen)
    if any(each.kind is Kind.STRUCTURE for each in found) and kind in (Kind.VECTOR, Kind.FILE):
        # This family of servers writes a format that is JSON as a bare object.
        media_types, forms = (*media_types, "application/json"), (*forms, ("application/json", "json"))
    return _but(chosen[0], media_types=media_types, forms=forms, many=all(each.many for each in chosen))


def _media_types(found: list[ValueType]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kind for each in found for kind in each.media_types))


def _forms(found: list[ValueType]) -> tuple[tuple[str, str], ...]:
    return tuple(form for each in found for form in each.forms)


def _has_type(properties: Schema, reader: SchemaReader, *names: str, alone: bool = False) -> bool:
    """Whether the object's own ``type`` member is one of GeoJSON's ``names``."""
    if "coordinates" not in properties and "features" not in properties:
        return False
    given = reader.flat(properties.get("type"))
    words = given.get("enum") if isinstance(given.get("enum"), list) else [given.get("const")]
    return bool(words) and (all if alone else any)(word in names for word in words)  # type: ignore[union-attr]


def _strings(values: Any, described: Any) -> tuple[str, ...]:
    """The texts among ``values``, the described default first."""
    found = [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
    first = described.get("default") if isinstance(described, dict) else None
    return tuple(dict.fromkeys([first, *found])) if isinstance(first, str) else tuple(dict.fromkeys(found))


def _dicts(values: Any) -> list[Schema]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _text(value: Any, kind: Kind) -> str | None:
    """A text; an empty one is a value only where any text is."""
    return value if isinstance(value, str) and (value or kind is Kind.STRING) else None


def _listed(value: Any) -> Any:
    return value if value is None or isinstance(value, list) else [value]


def _fitting(found: ValueType, default: Any) -> Any:
    """``default`` as a value of that type, or None where it is none."""
    if isinstance(default, list) and found.many:
        fitting = [_fitting(_but(found, many=False), entry) for entry in default]
        return fitting if None not in fitting else None
    if found.kind is Kind.CHOICE:
        same = (choice for choice in found.choices if choice == default)
        return next((choice for choice in same if isinstance(choice, bool) is isinstance(default, bool)), None)
    if found.kind is Kind.BOOLEAN:
        words = {"true": True, "false": False, "1": True, "0": False}
        return default if isinstance(default, bool) else words.get(str(default).strip().lower())
    if found.kind in (Kind.STRUCTURE, Kind.JSON):
        return default
    if found.kind.is_data or found.kind in _PLACES:
        return None
    if found.kind not in (Kind.INTEGER, Kind.NUMBER):
        return _text(default, found.kind)
    number = number_of(default)
    inside = number is not None and _within(number, found)
    return (int(number) if found.kind is Kind.INTEGER else number) if inside else None  # type: ignore[arg-type]


def _within(number: float, found: ValueType) -> bool:
    low, high = found.minimum, found.maximum
    return (low is None or number >= low) and (high is None or number <= high)
