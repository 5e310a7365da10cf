"""Staging areas of both kinds: files go there whole, can be read by those who may, and go again."""

from __future__ import annotations

import os
import random
import threading
import time
from dataclasses import replace

import pytest
import requests
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from hpgc_provider.api import Cancelled, HpgcError, InvalidInput
from hpgc_provider.api.retry import TRIES
from hpgc_provider.data.staging_areas import Place, Source, area_of, check_area
from hpgc_provider.staging_settings import Staging
from hpgc_provider.versions import SENDS_PARTS
from tests.bench.memory import measured
from tests.cutting_proxy import CutUploads
from tests.object_store import ACCESS_KEY, SECRET_KEY, STRANGER, STRANGERS_KEY
from tests.scripted_server import Reply
from tests.staging_areas import basic
from tests.waiting import wait_until

MIB = 1 << 20


@pytest.fixture(params=["s3", "dav"])
def staging(request) -> Staging:
    """One of each kind."""
    return request.getfixturevalue(request.param)


def file_of(folder, size, name="scene.tif"):
    path = folder / name
    path.write_bytes(random.Random(size).randbytes(size))
    return path


@pytest.mark.parametrize("size", [0, 1, 300_000, 19 * MIB + 7])
def test_a_file_goes_there_whole_and_is_read_without_signing_in(staging, tmp_path, size):
    path, place = file_of(tmp_path, size), Place.within(staging, "hpgc-1.tif")
    area, steps = area_of(staging), []
    area.put(Source(path, "image/tiff"), place, lambda done, total: steps.append((done, total)))
    assert area.size_of(place) == size
    answer = requests.get(area.address(place, 60), timeout=20)
    assert answer.content == path.read_bytes()
    assert steps == sorted(steps)
    assert not size or steps[-1] == (size, size)
    area.remove(place)
    assert area.size_of(place) is None
    area.remove(place)


def test_it_carries_its_media_type(s3, tmp_path):
    area, place = area_of(s3), Place.within(s3, "hpgc-1.tif")
    area.put(Source(file_of(tmp_path, 10), "image/tiff"), place)
    assert requests.get(area.address(place, 60), timeout=20).headers["Content-Type"] == "image/tiff"


def test_a_signed_address_ends(s3, tmp_path):
    area, place = area_of(s3), Place.within(s3, "hpgc-1.tif")
    area.put(Source(file_of(tmp_path, 10), ""), place)
    address = area.address(place, 8)
    assert requests.get(address, timeout=20).status_code == 200
    wait_until(lambda: requests.get(address, timeout=20).status_code == 403)
    assert requests.get(address.partition("?")[0], timeout=20).status_code in (400, 403)


def test_gdal_itself_learns_nothing_of_it(s3, tmp_path):
    area, place = area_of(s3), Place.within(s3, "hpgc-1.tif")
    area.put(Source(file_of(tmp_path, 10), ""), place)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_S3_ENDPOINT", "CPL_DEBUG"):
        assert gdal.GetConfigOption(name) is None
        assert gdal.GetPathSpecificOption(place.path, name) is None


def let_gdal_raise(exceptions):
    """The three modules of GDAL take one another along, and have to be switched off in turn."""
    if exceptions and not gdal.GetUseExceptions():
        for module in (gdal, ogr, osr):
            module.UseExceptions()
    elif not exceptions:
        for module in (osr, ogr, gdal):
            if module.GetUseExceptions():
                module.DontUseExceptions()


@pytest.mark.parametrize("exceptions", [True, False])
def test_gdals_exceptions_may_be_on_or_off(s3, tmp_path, exceptions):
    were_on = gdal.GetUseExceptions()
    let_gdal_raise(exceptions)
    try:
        area, place = area_of(s3), Place.within(s3, "hpgc-1.tif")
        area.put(Source(file_of(tmp_path, 10), ""), place)
        assert area.size_of(Place.within(s3, "none")) is None
        area.remove(Place.within(s3, "none"))
        with pytest.raises(HpgcError, match="There is no such bucket"):
            check_area(replace(s3, area="/vsis3/nowhere"))
    finally:
        let_gdal_raise(were_on)


def test_a_check_leaves_nothing(staging, bucket, web_dav):
    check_area(staging)
    assert bucket.names() == []
    assert list(web_dav.folder.iterdir()) == []


def told_by_check(staging):
    with pytest.raises(HpgcError) as failed:
        check_area(staging)
    said = str(failed.value)
    assert SECRET_KEY not in said
    assert "Signature=" not in said
    return said


def test_what_is_wrong_with_a_bucket_is_told(s3, bucket, store):
    told = told_by_check(replace(s3, authcfg=basic(ACCESS_KEY, "another")))
    assert told.startswith(f"The staging area {bucket.area} refused: SignatureDoesNotMatch: The request signature")
    assert told.endswith(
        "Check its authentication configuration, or GDAL's own credentials, and what they may do there."
    )
    assert "SignatureDoesNotMatch" in told_by_check(replace(s3, authcfg=basic("stage:nobody", "another")))
    assert "AccessDenied" in told_by_check(replace(s3, authcfg=basic(STRANGER, STRANGERS_KEY)))
    assert "NoSuchBucket" in told_by_check(replace(s3, area="/vsis3/nowhere/folder"))
    assert "whether it can be reached" in told_by_check(
        replace(s3, options=("AWS_S3_ENDPOINT=127.0.0.1:9", *s3.options[1:]))
    )
    assert "made up" in told_by_check(replace(s3, authcfg="made up"))
    assert bucket.names() == []


def test_what_is_wrong_with_a_folder_is_told(dav, web_dav, store):
    wrong = told_by_check(replace(dav, authcfg=basic("ana", "another")))
    assert "HTTP 401" in wrong
    assert wrong.endswith("Check the authentication configuration of the staging area.")
    assert "The staging area isn't there, or doesn't take files by PUT." in told_by_check(
        replace(dav, area=web_dav.origin)
    )
    assert "can't be reached" in told_by_check(replace(dav, area="http://127.0.0.1:9/inbox"))
    closed = told_by_check(replace(dav, area=f"{web_dav.origin}/closed/"))
    assert "without signing in (HTTP status 401), so that no server could fetch it." in closed
    assert list((web_dav.folder.parent / "closed").iterdir()) == []


@pytest.mark.parametrize(
    ("staging", "said"),
    [
        (Staging(area="/vsis3/"), "names no bucket"),
        (Staging(area="ftp://host/folder"), "is no staging area"),
        (Staging(area="https://ana:secret@host/folder"), "is no staging area"),
        (Staging(area="/vsis3/b", options=("AWS_SECRET_ACCESS_KEY=x",)), "is a secret"),
        (Staging(area="/vsiaz/b", options=("AZURE_STORAGE_SAS_TOKEN=x",)), "is a secret"),
        (Staging(area="/vsis3/b", options=("endpoint",)), "KEY=VALUE"),
        (Staging(area="/vsis3/b", options=("GDAL_HTTP_UNSAFESSL=YES",)), "check of certificates"),
        (Staging(area="/vsis3/b", hours=169), "168 hours"),
    ],
)
def test_settings_that_make_no_sense_are_told(qgis_processing, staging, said):
    with pytest.raises(InvalidInput, match=said) as refused:
        area_of(staging)
    assert "ana" not in str(refused.value)


def test_the_login_may_be_one_for_s3_that_knows_its_region(s3, bucket):
    manager = QgsApplication.authManager()
    configuration = QgsAuthMethodConfig("AWSS3")
    configuration.setId(manager.uniqueConfigId())
    configuration.setName("bucket")
    for name, value in (("username", ACCESS_KEY), ("password", SECRET_KEY), ("region", "us-east-1")):
        configuration.setConfig(name, value)
    assert manager.storeAuthenticationConfig(configuration)[0]
    options = [word for word in s3.options if not word.startswith("AWS_REGION")]
    check_area(replace(s3, authcfg=configuration.id(), options=tuple(options)))


def test_gdals_own_credentials_are_used_where_no_other_are_given(s3, tmp_path):
    file = tmp_path / "credentials"
    file.write_text(f"[default]\naws_access_key_id = {ACCESS_KEY}\naws_secret_access_key = {SECRET_KEY}\n")
    check_area(replace(s3, authcfg="", options=(*s3.options, f"CPL_AWS_CREDENTIALS_FILE={file}")))


def test_two_areas_at_once_do_not_mix_their_credentials(s3, bucket, store, tmp_path):
    wrong = replace(s3, authcfg=basic(STRANGER, STRANGERS_KEY))
    path, failures = file_of(tmp_path, 100_000), []

    def fail():
        for _ in range(5):
            try:
                check_area(wrong)
            except HpgcError as problem:
                failures.append(str(problem))

    other = threading.Thread(target=fail)
    other.start()
    for number in range(5):
        area_of(s3).put(Source(path, ""), Place.within(s3, f"hpgc-{number}.tif"))
    other.join(30)
    assert len(failures) == 5
    assert all("AccessDenied" in problem for problem in failures)
    assert bucket.names() == [f"hpgc-{number}.tif" for number in range(5)]


def test_a_store_that_is_full_is_told_and_is_not_asked_again_for_ever(qgis_processing, server, tmp_path, web_dav):
    place = Place.within(Staging(area=server.origin), "hpgc-1.tif")
    server.on("PUT", "/hpgc-1.tif", Reply(507, {"title": "Insufficient Storage", "detail": "no room left"}))
    server.on("DELETE", "/hpgc-1.tif", Reply(404))
    with pytest.raises(HpgcError, match=r"no room left\..* The staging area is full"):
        area_of(place.staging).put(Source(file_of(tmp_path, 10), ""), place)
    assert [request.method for request in server.requests] == ["PUT", "DELETE"]
    small = Staging(area=f"{web_dav.origin}/small")
    with pytest.raises(HpgcError, match="takes no file of that size"):
        area_of(small).put(Source(file_of(tmp_path, 2000), ""), Place.within(small, "hpgc-1.tif"))
    assert list((web_dav.folder.parent / "small").iterdir()) == []


def test_a_folder_that_is_busy_is_asked_again(qgis_processing, server, tmp_path):
    place = Place.within(Staging(area=server.origin), "hpgc-1.tif")
    server.on("PUT", "/hpgc-1.tif", Reply(503), Reply(201))
    area_of(place.staging).put(Source(file_of(tmp_path, 10), ""), place)
    assert [len(request.body) for request in server.seen("PUT", "/hpgc-1.tif")] == [10, 10]


@pytest.mark.parametrize("seed", range(3))
def test_an_upload_to_a_bucket_that_is_cut_ends_whole(s3, bucket, tmp_path, seed):
    size = 20 * MIB
    path, chance = file_of(tmp_path, size), random.Random(seed)
    with CutUploads(bucket.server.port, [chance.randrange(1000, 8 * MIB), chance.randrange(1000, 8 * MIB)]) as proxy:
        through = replace(s3, options=bucket.server.options(f"127.0.0.1:{proxy.port}"))
        place = Place.within(through, "hpgc-cut.tif")
        area_of(through).put(Source(path, ""), place)
        assert proxy.done == 2
        assert bucket.read("hpgc-cut.tif") == path.read_bytes()
        # Without parts there is no way to go on where a connection was cut: the whole file goes again.
        again = 2 * 8 * MIB if SENDS_PARTS else 2 * size
        assert proxy.passed <= size + again + 64 * 1024


@pytest.mark.parametrize("seed", range(3))
def test_an_upload_to_a_folder_that_is_cut_ends_whole(dav, web_dav, tmp_path, seed):
    size = 5 * MIB
    path, chance = file_of(tmp_path, size), random.Random(seed)
    cuts = [chance.randrange(1000, size), chance.randrange(1000, size)]
    with CutUploads(web_dav.port, cuts) as proxy:
        through = replace(dav, area=f"http://127.0.0.1:{proxy.port}/inbox")
        place = Place.within(through, "hpgc-cut.tif")
        area_of(through).put(Source(path, ""), place)
        assert proxy.done == 2
    assert (web_dav.folder / "hpgc-cut.tif").read_bytes() == path.read_bytes()


def test_a_connection_that_is_always_cut_is_given_up_and_leaves_nothing(s3, bucket, tmp_path):
    path = file_of(tmp_path, 2 * MIB)
    with CutUploads(bucket.server.port, [MIB] * 20) as proxy:
        through = replace(s3, options=bucket.server.options(f"127.0.0.1:{proxy.port}"))
        with pytest.raises(HpgcError, match="whether it can be reached"):
            area_of(through).put(Source(path, ""), Place.within(through, "hpgc-cut.tif"))
        # Newer GDALs try three times more themselves where a connection is cut.
        assert proxy.done <= TRIES * 4
    assert bucket.names() == []


def test_a_cancel_is_heard_at_once_and_nothing_stays(staging, bucket, web_dav, tmp_path):
    path = file_of(tmp_path, 60 * MIB)
    told, over, moments = threading.Event(), threading.Event(), []

    def sent(done, total):
        if done >= 30 * MIB and not told.is_set():
            moments.append(time.monotonic())
            told.set()
            # As where the network hangs.
            over.wait(10)

    with pytest.raises(Cancelled):
        area_of(staging, told.is_set).put(Source(path, ""), Place.within(staging, "hpgc-1.tif"), sent)
    assert time.monotonic() - moments[0] < 5
    over.set()
    wait_for_end_of_uploads()
    assert bucket.names() == []
    assert list(web_dav.folder.iterdir()) == []


def wait_for_end_of_uploads():
    wait_until(lambda: all(thread.name != "hpgc-request" for thread in threading.enumerate()))


def test_a_file_that_changes_meanwhile_is_told(staging, bucket, web_dav, tmp_path):
    path = file_of(tmp_path, 2 * MIB)

    def sent(done, total):
        os.utime(path, (1, 1))

    with pytest.raises(InvalidInput, match="changed while it was sent"):
        area_of(staging).put(Source(path, ""), Place.within(staging, "hpgc-1.tif"), sent)
    assert bucket.names() == []
    assert list(web_dav.folder.iterdir()) == []


def test_memory_stays_flat(staging, tmp_path):
    path, place = tmp_path / "sparse.tif", Place.within(staging, "hpgc-1.tif")
    with path.open("wb") as file:
        file.truncate(300 * MIB)
    area = area_of(staging)
    area.put(Source(file_of(tmp_path, 10), ""), place)
    used = measured(lambda: area.put(Source(path, ""), place))
    assert area.size_of(place) == 300 * MIB
    assert used["growth"] < 48 * MIB


@pytest.fixture
def proxied():
    """Has QGIS use a proxy that nobody serves, but for the addresses that begin with those."""
    settings = QgsSettings()

    def use(*excluded):
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyPort": "9"}
        for name, value in {**values, "noProxyUrls": list(excluded)}.items():
            settings.setValue(f"proxy/{name}", value)

    yield use
    settings.remove("proxy")


def test_qgiss_proxy_counts_for_a_bucket_too(s3, bucket, tmp_path, proxied):
    area, place, source = area_of(s3), Place.within(s3, "hpgc-1.tif"), Source(file_of(tmp_path, 10), "")
    proxied()
    with pytest.raises(HpgcError, match="whether it can be reached"):
        area_of(s3).put(source, place)
    proxied(f"http://{bucket.server.endpoint}")
    area_of(s3).put(source, place)
    assert area.size_of(place) == 10
