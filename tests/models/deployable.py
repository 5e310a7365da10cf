"""Models whose steps all run in ``qgis_process``: what can be deployed, and what can't."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterColor,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRange,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from tests.models.make_models import ModelMaker, Source, fixed, given, made

Integer = QgsProcessingParameterNumber.Type.Integer
# What isn't a variable of the model's expressions; steps take these.
UNTOLD = ("place", "spot", "system", "cells")
JOINED = "; \"quoted\" \\ and $(odd) 100 % 'ü'"
STATISTICS = ["Sum", "Count", "Mean", "Median", "Standard deviation"]
Double = QgsProcessingParameterNumber.Type.Double


def surface() -> QgsProcessingModelAlgorithm:
    """Two rasters put together as is chosen, rescaled to a number, warped and cut: native and GDAL's steps."""
    maker = ModelMaker("Surface $(of) two", image=False)
    maker.input(QgsProcessingParameterRasterLayer("first", "First raster"))
    maker.input(QgsProcessingParameterRasterLayer("second", "Second raster"))
    maker.input(QgsProcessingParameterBand("band", "Band", 1, "first"))
    maker.input(QgsProcessingParameterNumber("lowest", "Lowest value", Double, 0.25, False, -10, 10))
    maker.input(QgsProcessingParameterEnum("statistic", "Statistic", STATISTICS, False, 2))
    maker.input(QgsProcessingParameterExtent("place", "Extent", optional=True))
    maker.input(QgsProcessingParameterCrs("crs", "Reference system", "EPSG:31985"))
    maker.step(
        "Together",
        "native:cellstatistics",
        INPUT=[given("first"), given("second")],
        STATISTIC=given("statistic"),
        REFERENCE_LAYER=given("first"),
    )
    maker.step(
        "Rescale",
        "native:rescaleraster",
        INPUT=made("Together", "OUTPUT"),
        BAND=fixed(1),
        MINIMUM=given("lowest"),
        MAXIMUM=fixed(1),
        NODATA=fixed(-9999),
    )
    maker.step(
        "Warp",
        "gdal:warpreproject",
        {"OUTPUT": "warped"},
        INPUT=made("Rescale", "OUTPUT"),
        TARGET_CRS=given("crs"),
        TARGET_EXTENT=given("place"),
        RESAMPLING=fixed(2),
    )
    maker.step("Measure", "native:rasterlayerstatistics", INPUT=given("first"), BAND=given("band"))
    return maker.done()


def zones() -> QgsProcessingModelAlgorithm:
    """Features chosen by an expression, buffered by a distance, dissolved by a field."""
    maker = ModelMaker("Zones", image=False)
    maker.input(
        QgsProcessingParameterFeatureSource("features", "Features", [QgsProcessing.SourceType.TypeVectorAnyGeometry])
    )
    maker.input(QgsProcessingParameterExpression("which", "Which", '"size" > 1', "features"))
    maker.input(QgsProcessingParameterField("by", "Dissolved by", None, "features", optional=True))
    maker.input(QgsProcessingParameterNumber("distance", "Distance", Double, 10.0))
    maker.step("Chosen", "native:extractbyexpression", INPUT=given("features"), EXPRESSION=given("which"))
    maker.step(
        "Buffered",
        "native:buffer",
        {"OUTPUT": "buffered"},
        INPUT=made("Chosen", "OUTPUT"),
        DISTANCE=given("distance"),
        SEGMENTS=fixed(7),
    )
    maker.step(
        "Dissolved", "native:dissolve", {"OUTPUT": "dissolved"}, INPUT=made("Buffered", "OUTPUT"), FIELD=given("by")
    )
    maker.step(
        "Joined",
        "native:stringconcatenation",
        INPUT_1=given("which"),
        INPUT_2=fixed(JOINED),
    )
    return maker.done()


def failing() -> QgsProcessingModelAlgorithm:
    """A model that fails in its second step, with a reason of its own."""
    maker = ModelMaker("Gives up")
    maker.input(QgsProcessingParameterString("reason", "Reason", "the moon was full"))
    maker.step("Copy", "gdal:translate", {"OUTPUT": "copy"}, INPUT=given("image"))
    maker.step("Give up", "native:raiseexception", MESSAGE=given("reason"))
    return maker.done()


def kinds() -> QgsProcessingModelAlgorithm:
    """One input of each kind that is a text or a number, and all of them written into one text."""
    maker = ModelMaker("Kinds", image=False)
    layer = QgsProcessing.SourceType.TypeVectorAnyGeometry
    maker.input(QgsProcessingParameterFeatureSource("features", "Features", [layer]))
    maker.input(QgsProcessingParameterRasterLayer("raster", "Raster"))
    maker.input(
        QgsProcessingParameterMultipleLayers("rasters", "Rasters", QgsProcessing.SourceType.TypeRaster, None, True)
    )
    maker.input(QgsProcessingParameterFile("table", "Table", fileFilter="Tables (*.csv)", optional=True))
    for parameter in plain_parameters():
        maker.input(parameter)
    told = [parameter.name() for parameter in plain_parameters() if parameter.name() not in UNTOLD]
    members = ", ".join(f"'{name}', @{name}" for name in told)
    text = Source.fromExpression(f"to_json(map({members}))")
    maker.step("Told", "native:stringconcatenation", INPUT_1=text, INPUT_2=fixed("."))
    maker.step("Framed", "native:extenttolayer", {"OUTPUT": "frame"}, INPUT=given("place"))
    maker.step(
        "Classes",
        "native:reclassifybytable",
        {"OUTPUT": "classes"},
        INPUT_RASTER=given("raster"),
        RASTER_BAND=given("band"),
        TABLE=given("cells"),
    )
    maker.step("Set", "native:pointtolayer", INPUT=given("spot"))
    maker.step(
        "Moved", "native:reprojectlayer", {"OUTPUT": "moved"}, INPUT=made("Set", "OUTPUT"), TARGET_CRS=given("system")
    )
    return maker.done()


def plain_parameters() -> list[QgsProcessingParameterDefinition]:
    """The inputs of :func:`kinds` that are no layers and no files."""
    described = QgsProcessingParameterNumber("whole", "Whole number", Integer, 3, False, 1, 12)
    described.setHelp("How many.")
    return [
        described,
        QgsProcessingParameterNumber("real", "Number", Double, 0.5, True, -1, 1),
        QgsProcessingParameterDistance("far", "Distance", 2.5, "features", False, 0),
        QgsProcessingParameterBoolean("yes", "Yes", True),
        QgsProcessingParameterBoolean("no", "No", False),
        QgsProcessingParameterString("word", "Word", "a"),
        QgsProcessingParameterString("words", "Words", None, True, True),
        QgsProcessingParameterEnum("one", "One of", ["red, dark", "green", "blue"], False, 1),
        QgsProcessingParameterEnum("some", "Some of", ["x", "y", "z"], True, [0, 2], True),
        QgsProcessingParameterEnum("named", "Named", ["north", "south"], False, "south", False, True),
        QgsProcessingParameterField("column", "Column", "kind", "features"),
        QgsProcessingParameterField(
            "columns", "Columns", None, "features", QgsProcessingParameterField.DataType.Numeric, True, True
        ),
        QgsProcessingParameterExpression("formula", "Formula", "1 + 1", "features"),
        QgsProcessingParameterBand("band", "Band", 1, "raster", True),
        QgsProcessingParameterBand("bands", "Bands", [1, 2], "raster", False, True),
        QgsProcessingParameterColor("paint", "Colour", "#ff8800"),
        QgsProcessingParameterRange("between", "Between", Double, "1,2"),
        QgsProcessingParameterDateTime("day", "Day", QgsProcessingParameterDateTime.Type.Date, None, True),
        QgsProcessingParameterMatrix("cells", "Cells", 2, False, ["from", "to", "class"], [0, 500, 1]),
        QgsProcessingParameterExtent("place", "Place"),
        QgsProcessingParameterPoint("spot", "Spot"),
        QgsProcessingParameterCrs("system", "Reference system", "EPSG:31985"),
    ]


def assorted() -> QgsProcessingModelAlgorithm:
    """Several rasters and a file go in; a page, a folder, and features measured on the ellipsoid come out."""
    maker = ModelMaker("Assorted", image=False)
    layer = QgsProcessing.SourceType.TypeVectorAnyGeometry
    maker.input(QgsProcessingParameterFeatureSource("features", "Features", [layer]))
    maker.input(QgsProcessingParameterMultipleLayers("rasters", "Rasters", QgsProcessing.SourceType.TypeRaster))
    maker.input(QgsProcessingParameterRasterLayer("grid", "Grid"))
    maker.input(QgsProcessingParameterFile("table", "Table", fileFilter="Tables (*.csv)"))
    maker.step(
        "Mean",
        "native:cellstatistics",
        {"OUTPUT": "mean"},
        INPUT=given("rasters"),
        STATISTIC=fixed(2),
        REFERENCE_LAYER=given("grid"),
    )
    maker.step(
        "Page",
        "native:rasterlayerstatistics",
        {"OUTPUT_HTML_FILE": "page"},
        INPUT=made("Mean", "OUTPUT"),
        BAND=fixed(1),
    )
    maker.step("Parts", "native:splitvectorlayer", {"OUTPUT": "parts"}, INPUT=given("features"), FIELD=fixed("kind"))
    maker.step("Around", "native:buffer", INPUT=given("features"), DISTANCE=fixed(100), SEGMENTS=fixed(9))
    maker.step(
        "Measured",
        "native:fieldcalculator",
        {"OUTPUT": "measured"},
        INPUT=made("Around", "OUTPUT"),
        FIELD_NAME=fixed("area"),
        FIELD_TYPE=fixed(0),
        FORMULA=fixed("$area"),
    )
    maker.step(
        "Rows", "native:extractbyexpression", {"OUTPUT": "rows"}, INPUT=given("table"), EXPRESSION=fixed("\"n\" > '1'")
    )
    return maker.done()


def with_step(algorithm: str, name: str = "Odd one", **sources) -> QgsProcessingModelAlgorithm:
    """A model with a copy, and a step beside it."""
    maker = ModelMaker("Refused")
    maker.step("Copy", "gdal:translate", {"OUTPUT": "copy"}, INPUT=given("image"))
    maker.step(name, algorithm, **{key: fixed(value) for key, value in sources.items()})
    return maker.done()
