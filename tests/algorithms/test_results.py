"""Results of every kind in their places: vectors, several outputs, many rasters from one run, provenance."""

import base64
import contextlib
import gc
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from hpgc_provider.catalog import Catalog, save_catalog
from hpgc_provider.connections import Connection, connection, save_connection
from tests.feedback import Recorder
from tests.scripted_server import Reply, ScriptedServer

TIFF = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}
PNG = {**TIFF, "contentMediaType": "image/png"}
GEOJSON = {"type": "string", "contentMediaType": "application/geo+json"}
GPKG = {"type": "string", "contentEncoding": "base64", "contentMediaType": "application/geopackage+sqlite3"}
PLACES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Olinda"},
            "geometry": {"type": "Point", "coordinates": [-34.855, -8.013]},
        }
    ],
}


@pytest.fixture
def scripted(provider, server):
    """Connects a server that has the one process ``p`` with these outputs, and answers it with ``reply``."""

    def connect(reply, modes=(), **outputs):
        description = {
            "id": "p",
            "version": "2.1",
            "jobControlOptions": ["sync-execute"],
            "outputTransmission": modes,
            "inputs": {"word": {"schema": {"type": "string"}, "minOccurs": 0}},
            "outputs": {id: {"schema": schema} for id, schema in outputs.items()},
        }
        save_connection(Connection("s", server.url))
        save_catalog("s", Catalog("S", descriptions=(description,)))
        server.on("GET", "/ogc-api/conformance", Reply(404))
        server.on("POST", "/ogc-api/processes/p/execution", reply)
        provider.refreshAlgorithms()

    return connect


def run(feedback=None, **values):
    return processing.run("hpgc:s.p", values, feedback=feedback or Recorder())


def asked(server):
    return json.loads(server.seen("POST", "/ogc-api/processes/p/execution")[-1].body)["outputs"]


@pytest.mark.parametrize("shape", [PLACES, {"value": PLACES, "mediaType": "application/geo+json"}, json.dumps(PLACES)])
@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb", "shp"])
def test_features_come_in_the_format_of_the_file(scripted, tmp_path, shape, suffix):
    scripted(Reply(body={"out": shape}), out=GEOJSON)
    path = tmp_path / f"places.{suffix}"
    assert run(out=str(path)) == {"out": str(path)}
    layer = QgsVectorLayer(str(path), "places")
    assert layer.isValid()
    assert [feature["name"] for feature in layer.getFeatures()] == ["Olinda"]
    assert not [name for name in tmp_path.iterdir() if ".part" in name.name]


def test_features_by_reference_are_fetched(scripted, server, tmp_path):
    server.on("GET", "/data/places.json", Reply(body=PLACES))
    scripted(Reply(body={"out": {"href": "/data/places.json", "type": "application/geo+json"}}), out=GEOJSON)
    layer = QgsVectorLayer(run(out=str(tmp_path / "places.gpkg"))["out"], "places")
    assert layer.featureCount() == 1


def test_what_holds_no_features_is_told_and_leaves_no_file(scripted, tmp_path):
    scripted(Reply(body={"out": "not features"}), out=GEOJSON)
    with pytest.raises(QgsProcessingException, match="no features"):
        run(out=str(tmp_path / "places.gpkg"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "place",
    ["{}/out.xlsx", "{}/out", "{}/out.gpkg|layername=a", "memory:", "ogr:dbname='{}/x.gpkg' table=\"t\" (geom)"],
)
@pytest.mark.parametrize("how", ["download", "wms"])
def test_features_that_can_not_be_written_there_are_not_asked_for(scripted, server, tmp_path, place, how):
    scripted(Reply(body={"out": PLACES, "map": None}), out=GEOJSON, map={"oneOf": [TIFF, PNG]})
    with pytest.raises(QgsProcessingException, match=r"“out” can't be written there: .* ends in one of \.gpkg, "):
        run(out=place.format(tmp_path), HPGC_RESULTS=how)
    assert not server.seen("POST", "/ogc-api/processes/p/execution")


def test_a_step_of_a_model_is_refused_as_well(scripted, server):
    scripted(Reply(body={"out": PLACES}), out=GEOJSON)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:s.p")
    context, feedback = QgsProcessingContext(), Recorder()
    assert algorithm.prepare({"out": "postgres://password='secret' table=\"t\""}, context, feedback)
    with pytest.raises(QgsProcessingException, match="“out” can't be written there") as raised:
        algorithm.runPrepared({"out": "postgres://password='secret' table=\"t\""}, context, feedback)
    assert "secret" not in str(raised.value)
    assert not server.seen("POST", "/ogc-api/processes/p/execution")


def test_only_places_that_features_can_be_written_to_are_offered(scripted, provider):
    scripted(Reply(body={"out": PLACES}), out=GEOJSON)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hpgc:s.p")
    destination = algorithm.parameterDefinition("out")
    assert not destination.supportsNonFileBasedOutput()
    assert destination.defaultFileExtension() == "gpkg"
    assert {"gpkg", "geojson", "shp"} <= set(provider.supportedOutputVectorLayerExtensions())
    assert not destination.isSupportedOutputValue("/tmp/out.xlsx", QgsProcessingContext())[0]


@pytest.mark.parametrize("place", ["TEMPORARY_OUTPUT", QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT")])
def test_features_come_to_a_temporary_place(scripted, place):
    scripted(Reply(body={"out": PLACES}), out=GEOJSON)
    path = run(out=place)["out"]
    assert path.endswith(".gpkg")
    assert QgsVectorLayer(path).featureCount() == 1


@pytest.mark.parametrize("many", [False, True])
def test_a_folder_that_can_not_be_made_is_told(scripted, scene, tmp_path, many):
    (tmp_path / "file").touch()
    entry = {"value": base64.b64encode(scene.read_bytes()).decode(), "mediaType": "image/tiff"}
    scripted(Reply(body={"out": [entry] if many else entry}), out={"type": "array", "items": TIFF} if many else TIFF)
    path = tmp_path / "file" / "within" / ("many" if many else "out.tif")
    with pytest.raises(QgsProcessingException, match=r"could not be written to .*within.*: Not a directory\."):
        run(out=str(path))


def test_a_folder_in_the_place_of_the_file_is_told(scripted, tmp_path):
    (tmp_path / "out.geojson").mkdir()
    scripted(Reply(body={"out": PLACES}), out=GEOJSON)
    with pytest.raises(QgsProcessingException, match=r"could not be written to .*out\.geojson: Is a directory\."):
        run(out=str(tmp_path / "out.geojson"))
    assert [path.name for path in tmp_path.iterdir()] == ["out.geojson"]


def test_the_best_format_is_asked_for_and_another_can_be_chosen(scripted, server, tmp_path):
    scripted(Reply(body={"out": PLACES}), out={"oneOf": [GEOJSON, GPKG]})
    run(out=str(tmp_path / "a.gpkg"), out_format="application/geo+json")
    assert asked(server)["out"]["format"]["mediaType"] == "application/geo+json"
    run(out=str(tmp_path / "b.gpkg"))
    assert asked(server)["out"]["format"]["mediaType"] == "application/geopackage+sqlite3"


def test_of_several_outputs_each_has_its_place_and_those_not_wanted_are_not_asked_for(scripted, server, tmp_path):
    scripted(
        Reply(body={"places": PLACES, "count": 3, "note": "fine", "ok": True, "table": {"a": [1]}}),
        places=GEOJSON,
        count={"type": "integer"},
        note={"type": "string"},
        ok={"type": "boolean"},
        table={"type": "object"},
        page={"type": "string", "contentMediaType": "text/html"},
    )
    results = run(places=str(tmp_path / "places.gpkg"))
    assert (results["count"], results["note"], results["ok"]) == (3, "fine", True)
    assert json.loads(results["table"]) == {"a": [1]}
    assert "page" not in results
    assert set(asked(server)) == {"places", "count", "note", "ok", "table"}


def test_an_optional_output_that_the_server_leaves_out_is_no_failure(scripted, tmp_path):
    scripted(Reply(body={"count": 3}), places=GEOJSON, count={"type": "integer"})
    feedback = Recorder()
    assert run(feedback, places=str(tmp_path / "places.gpkg")) == {"count": 3}
    assert "gave no result “places”" in feedback.text


def test_the_only_output_that_is_missing_is_a_failure(scripted, tmp_path):
    scripted(Reply(body={"other": {"value": 1}, "more": {"value": 2}}), out=TIFF)
    with pytest.raises(QgsProcessingException, match="gave no result “out”"):
        run(out=str(tmp_path / "out.tif"))


def test_many_rasters_of_one_run_are_numbered_in_a_folder(scripted, scene, tmp_path):
    pixels = base64.b64encode(scene.read_bytes()).decode()
    several = [{"value": pixels, "mediaType": "image/tiff"}] * 3
    scripted(Reply(body={"tiles": several}), tiles={"type": "array", "items": TIFF})
    results = run(tiles=str(tmp_path / "tiles"))
    assert [Path(path).name for path in results["tiles_layers"]] == ["001.tif", "002.tif", "003.tif"]
    assert all(QgsRasterLayer(path).isValid() for path in results["tiles_layers"])


def test_rasters_beyond_the_one_that_was_described_stand_beside_it(scripted, scene, tmp_path):
    pixels = base64.b64encode(scene.read_bytes()).decode()
    scripted(Reply(body={"out": [{"value": pixels, "mediaType": "image/tiff"}] * 2}), out=TIFF)
    feedback = Recorder()
    run(feedback, out=str(tmp_path / "out.tif"))
    assert gdal.Open(str(tmp_path / "out_2.tif")) is not None
    assert "gave 2 results" in feedback.text


def test_raw_results_in_parts_find_their_outputs(scripted, scene, tmp_path):
    body = (
        b"--x\r\nContent-ID: <out>\r\nContent-Type: image/tiff\r\n\r\n" + scene.read_bytes() + b"\r\n"
        b"--x\r\nContent-ID: <count>\r\nContent-Type: text/plain\r\n\r\n17\r\n--x--\r\n"
    )
    reply = Reply(body=body, headers={"Content-Type": "multipart/related; boundary=x"})
    scripted(reply, out=TIFF, count={"type": "integer"})
    results = run(out=str(tmp_path / "out.tif"))
    assert results["count"] == 17
    assert (tmp_path / "out.tif").read_bytes() == scene.read_bytes()


def test_a_raster_over_an_older_one_shows_its_own_pixels(scripted, scene, tmp_path):
    path = tmp_path / "out.tif"
    gdal.Translate(str(path), str(scene), bandList=[1], scaleParams=[[0, 1, 7, 7]], outputType=gdal.GDT_Byte)
    older = gdal.Open(str(path))
    older.BuildOverviews("NEAREST", [2, 4])
    older.GetRasterBand(1).ComputeStatistics(False)
    older = None
    for suffix in (".msk", ".msk.ovr"):
        path.with_name(f"out.tif{suffix}").touch()
    path.with_suffix(".qml").write_text("<qgis/>")
    assert {"out.tif.ovr", "out.tif.aux.xml"} <= {each.name for each in tmp_path.iterdir()}
    pixels = base64.b64encode(scene.read_bytes()).decode()
    scripted(Reply(body={"out": {"value": pixels}}), out=TIFF)
    run(out=str(path))
    assert {each.name for each in tmp_path.iterdir()} == {"out.tif", "out.qmd", "out.qml"}
    newer, made = (gdal.Open(str(each)).ReadAsArray(buf_xsize=64, buf_ysize=64) for each in (path, scene))
    assert (newer == made).all()


def test_what_stands_beside_a_plain_file_is_the_users_own(scripted, tmp_path):
    theirs = {"places.xsd", "places.gfs", "places.gml.ovr"}
    for name in theirs:
        (tmp_path / name).write_text("mine")
    schema = {"type": "string", "contentMediaType": "application/octet-stream", "contentEncoding": "base64"}
    scripted(Reply(body={"out": {"value": base64.b64encode(b"new").decode()}}), out=schema)
    run(out=str(tmp_path / "places.gml"))
    assert (tmp_path / "places.gml").read_bytes() == b"new"
    assert {each.name for each in tmp_path.iterdir()} == {"places.gml", *theirs}


def test_a_layer_knows_where_it_came_from(scripted, server, scene, tmp_path):
    pixels = base64.b64encode(scene.read_bytes()).decode()
    scripted(Reply(body={"out": {"value": pixels}}), out=TIFF)
    run(out=str(tmp_path / "out.tif"), word="<hello>")
    layer = QgsRasterLayer(str(tmp_path / "out.tif"))
    layer.loadDefaultMetadata()
    metadata = layer.metadata()
    history = "\n".join(metadata.history())
    assert metadata.title() == "p"
    assert "process p version 2.1" in history
    assert server.url in history
    assert '"word": "<hello>"' in history


def test_a_zipped_shapefile_is_unpacked_into_the_format_of_the_file_name(scripted, tmp_path):
    (tmp_path / "places.geojson").write_text(json.dumps(PLACES))
    gdal.VectorTranslate(str(tmp_path / "places.shp"), str(tmp_path / "places.geojson"), format="ESRI Shapefile")
    with zipfile.ZipFile(tmp_path / "places.zip", "w") as archive:
        for part in tmp_path.glob("places.[dsp][bhr][fpxj]"):
            archive.write(part, part.name)
    zipped = {"type": "string", "contentEncoding": "base64", "contentMediaType": "application/x-zipped-shp"}
    packed = base64.b64encode((tmp_path / "places.zip").read_bytes()).decode()
    scripted(Reply(body={"out": {"value": packed}}), out=zipped)
    run(out=str(tmp_path / "out.gpkg"))
    layer = QgsVectorLayer(str(tmp_path / "out.gpkg"))
    assert [feature["name"] for feature in layer.getFeatures()] == ["Olinda"]


def test_of_several_layers_of_a_result_those_left_out_are_named(scripted, tmp_path):
    source = tmp_path / "came.gpkg"
    gdal.FileFromMemBuffer("/vsimem/places.json", json.dumps(PLACES).encode())
    for name, mode in (("places", None), ("more", "append")):
        gdal.VectorTranslate(str(source), "/vsimem/places.json", format="GPKG", layerName=name, accessMode=mode)
    gdal.Unlink("/vsimem/places.json")
    value = {"value": base64.b64encode(source.read_bytes()).decode(), "mediaType": GPKG["contentMediaType"]}
    scripted(Reply(body={"out": value}), out=GPKG)
    feedback = Recorder()
    run(feedback, out=str(tmp_path / "out.gpkg"))
    said = "The server gave several layers for “out”; “places” is taken, the others are left out: more"
    assert said in feedback.lines


def test_each_run_has_its_own_metadata_loaded_though_qgis_forgets_the_last_one(scripted, scene, tmp_path):
    pixels = base64.b64encode(scene.read_bytes()).decode()
    scripted(Reply(body={"out": {"value": pixels}}), out=TIFF)
    for name in ("one", "two"):
        context, project = QgsProcessingContext(), QgsProject()
        context.setProject(project)
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / f"{name}.tif"), project)
        processing.run("hpgc:s.p", {"out": output}, context=context, feedback=Recorder())
        gc.collect()
        ((path, details),) = context.layersToLoadOnCompletion().items()
        layer = QgsRasterLayer(path)
        details.postProcessor().postProcessLayer(layer, context, Recorder())
        assert layer.metadata().title() == "p"
        del details, context


@pytest.fixture
def with_a_key(store):
    """Gives the connection of ``scripted`` an authentication configuration with a key in a header."""

    def give():
        made = QgsAuthMethodConfig("APIHeader")
        made.setName("key")
        made.setConfig("PRIVATE-TOKEN", "secret")
        assert QgsApplication.authManager().storeAuthenticationConfig(made)[0]
        save_connection(replace(connection("s"), authcfg=made.id()))

    return give


@pytest.mark.parametrize("is_own", [True, False])
def test_a_key_goes_to_no_other_server_that_a_streamed_result_is_moved_to(
    scripted, with_a_key, server, scene, tmp_path, is_own
):
    document = {"out": {"href": "/files/out.tif", "type": "image/tiff"}}
    scripted(Reply(body=document), modes=["reference"], out=TIFF)
    with_a_key()
    feedback = Recorder()
    with ScriptedServer() as other:
        keeper = server if is_own else other
        server.on("GET", "/files/out.tif", Reply(302, headers={"Location": f"{keeper.origin}/store/out.tif"}))
        server.on("HEAD", "/files/out.tif", Reply(302, headers={"Location": f"{keeper.origin}/store/out.tif"}))
        ranges = {"Accept-Ranges": "bytes", "Content-Type": "image/tiff"}
        keeper.on("HEAD", "/store/out.tif", Reply(headers=ranges))
        keeper.on("GET", "/store/out.tif", Reply(body=scene.read_bytes(), headers=ranges))
        made = run(feedback, HPGC_RESULTS="stream", out=str(tmp_path / "out.tif"))["out"]
        with contextlib.suppress(RuntimeError):
            gdal.Open(made)
        assert not [request for request in other.requests if "PRIVATE-TOKEN" in request.headers]
    assert made.startswith("/vsicurl?") == is_own
    assert ("leads to another server, which must not get what you sign in with" in feedback.text) != is_own
    if not is_own:
        assert Path(made).read_bytes() == scene.read_bytes()


SERVICES = {"stream": "service=WCS&version=2.0.0&request=GetCoverage&coverageId=out"}
SERVICES["wms"] = "service=WMS&request=GetMap&layers=out&crs=EPSG:4326"


@pytest.mark.parametrize("how", SERVICES)
def test_a_key_goes_to_no_other_server_that_a_service_is_moved_to(scripted, with_a_key, server, scene, tmp_path, how):
    href = f"/ows?{SERVICES[how]}"
    scripted(Reply(body={"out": {"href": href, "type": "image/tiff"}}), modes=["reference"], out={"oneOf": [TIFF, PNG]})
    with_a_key()
    with ScriptedServer() as other:
        server.on("GET", "/ows", Reply(302, headers={"Location": f"{other.origin}/ows"}))
        # The coverage itself is where the link says, so that it can be downloaded.
        server.on("GET", href, Reply(body=scene.read_bytes(), headers={"Content-Type": "image/tiff"}))
        other.on("GET", "/ows", Reply(body=b"<WMS_Capabilities/>"))
        feedback, told = Recorder(), "leads to another server, which must not get what you sign in with"
        if how == "wms":
            with pytest.raises(QgsProcessingException, match=told):
                run(feedback, HPGC_RESULTS=how, out="TEMPORARY_OUTPUT")
        else:
            assert Path(run(feedback, HPGC_RESULTS=how, out=str(tmp_path / "out.tif"))["out"]).is_file()
            assert told in feedback.text
        assert other.requests
        assert not [request for request in other.requests if "PRIVATE-TOKEN" in request.headers]


def test_the_layer_of_a_map_service_knows_it_too(local, scene):
    context = QgsProcessingContext()
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    values = {"il": [str(scene)], "exp": "im1b1", "HPGC_RESULTS": "wms", "out_result": output}
    feedback = Recorder()
    processing.run("hpgc:local.BandMath", values, context=context, feedback=feedback)
    (id,) = context.layersToLoadOnCompletion()
    metadata = context.temporaryLayerStore().mapLayer(id).metadata()
    assert metadata.identifier() == feedback.job
