"""What of the rasters on this computer is sent: advanced parameters of every process that takes rasters."""

from __future__ import annotations

import math
import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...data.raster_cut import Cut
from ...translation import tr
from .base import Given
from .places import names_no_crs

EXTENT, BANDS, RESOLUTION = "HPGC_EXTENT", "HPGC_BANDS", "HPGC_RESOLUTION"
NAMES = (EXTENT, BANDS, RESOLUTION)
MOST_BANDS = 10_000
# Points along each side of an extent, so that a side that is bent in the raster's reference system is followed.
_POINTS_A_SIDE = 20


def upload_parameters() -> list[QgsProcessingParameterDefinition]:
    """The parameters, all of them optional."""
    links = tr("Layers that go as a link stay whole where no bands are chosen.")
    found = [
        (
            QgsProcessingParameterExtent(EXTENT, tr("Send only this extent of rasters"), optional=True),
            tr("Of rasters on this computer only the pixels in this extent are sent, unchanged."),
        ),
        (
            QgsProcessingParameterString(BANDS, tr("Send only these bands of rasters"), optional=True),
            tr("Numbers of bands, such as 1,4 or 2-5: the process gets them in this order, numbered from 1."),
        ),
        (
            QgsProcessingParameterNumber(
                RESOLUTION,
                tr("Send rasters with pixels of this size"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
            ),
            tr("In map units of each raster. Larger pixels are the raster's own in their middle; none gets smaller."),
        ),
    ]
    for parameter, words in found:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(f"{words} {links} {tr('The log tells how much less is sent.')}")
    return [parameter for parameter, _ in found]


def upload_problem(given: Given) -> str:
    """What is wrong with the values given, as a sentence; empty where nothing is."""
    try:
        _bands(given)
        _resolution(given)
    except QgsProcessingException as problem:
        return str(problem)
    return ""


def cut_of(given: Given, crs: QgsCoordinateReferenceSystem) -> Cut:
    """What is wanted of a raster in ``crs``.

    :raises QgsProcessingException: with a sentence, where that can't be told.
    """
    return Cut(_outline(given, crs), _bands(given), _resolution(given))


def _outline(given: Given, crs: QgsCoordinateReferenceSystem) -> tuple[tuple[float, float], ...]:
    value = given.parameters.get(EXTENT)
    if value in (None, ""):
        return ()
    algorithm, parameters, context = given.algorithm, given.parameters, given.context
    box = algorithm.parameterAsExtent(parameters, EXTENT, context)
    if box.isNull():
        if isinstance(value, (QgsRectangle, QgsReferencedRectangle)):
            return ()
        raise QgsProcessingException(tr("The extent to be sent can't be read: {}.").format(str(value)[:100]))
    own = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    # Its vertices are read while this name holds the geometry: QGIS ends the program otherwise.
    area = QgsGeometry.fromRect(box)
    if not names_no_crs(value) and own.isValid() and crs.isValid() and own != crs:
        area = area.densifyByCount(_POINTS_A_SIDE)
        try:
            area.transform(QgsCoordinateTransform(own, crs, context.transformContext()))
        except QgsCsException:
            said = tr("The extent to be sent can't be brought from {} to {}. Nothing was sent.")
            raise QgsProcessingException(said.format(own.authid(), crs.authid())) from None
    return tuple((point.x(), point.y()) for point in area.vertices())


def _bands(given: Given) -> tuple[int, ...]:
    value = given.parameters.get(BANDS)
    if isinstance(value, QgsProperty):
        value = given.text(BANDS)
    words = value if isinstance(value, (list, tuple)) else re.split(r"[\s,;]+", str("" if value is None else value))
    found: list[int] = []
    for word in (str(word).strip() for word in words):
        span = re.fullmatch(r"(\d{1,6})(?:-(\d{1,6}))?", word)
        if span:
            first, last = int(span[1]), int(span[2] or span[1])
            found += range(first, last + 1) if first <= last else range(first, last - 1, -1)
        if (word and not span) or len(found) > MOST_BANDS or 0 in found:
            said = tr("The bands to be sent have to be numbers from 1 on, such as 1,4 or 2-5, not “{}”.")
            raise QgsProcessingException(said.format(word[:50]))
    return tuple(found)


def _resolution(given: Given) -> float:
    if given.parameters.get(RESOLUTION) in (None, ""):
        return 0.0
    value = given.algorithm.parameterAsDouble(given.parameters, RESOLUTION, given.context)
    if not math.isfinite(value) or value < 0:
        raise QgsProcessingException(tr("The size of the pixels to be sent has to be a number above 0."))
    return value
