"""A staging area by “Add connection”: tried before anything is kept."""

import processing
import pytest
from qgis.core import QgsProcessingException

from hpgc_provider.connections import connection, connections
from hpgc_provider.staging_settings import Staging
from tests.feedback import Recorder
from tests.object_store import SECRET_KEY


def values_of(server, staging, **more):
    values = {"NAME": "local", "URL": server.url, "STAGING": staging.area, "STAGING_AUTHCFG": staging.authcfg}
    return {**values, "STAGING_OPTIONS": " ".join(staging.options), **more}


def test_a_bucket_is_added_with_a_connection(provider, local_server, s3, bucket):
    feedback = Recorder()
    values = values_of(local_server, s3, STAGING_THRESHOLD=0, STAGING_HOURS=3, STAGING_KEEP=True)
    processing.run("hpgc:addconnection", values, feedback=feedback)
    kept = connection("local").staging
    assert (kept.area, kept.authcfg, kept.options) == (s3.area, s3.authcfg, s3.options)
    assert (kept.threshold, kept.hours, kept.keep) == (0, 3, True)
    assert f"Trying the staging area {s3.area}" in feedback.text
    assert bucket.names() == []


def test_a_connection_without_one_stays_without(provider, local_server):
    processing.run("hpgc:addconnection", {"NAME": "local", "URL": local_server.url})
    assert connection("local").staging == Staging()


def test_an_empty_limit_is_none(provider, local_server, dav):
    processing.run("hpgc:addconnection", values_of(local_server, dav, STAGING_THRESHOLD=None))
    assert not connection("local").staging.is_used


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"STAGING": "/vsis3/nowhere"}, "There is no such bucket"),
        ({"STAGING": "https://ana:marked@dav.example/x"}, "is no staging area"),
        ({"STAGING_OPTIONS": f"AWS_SECRET_ACCESS_KEY={SECRET_KEY}"}, "is a secret"),
        ({"STAGING_AUTHCFG": "nothing"}, "has no user name and password"),
    ],
)
def test_an_area_that_does_not_work_is_told_and_nothing_is_kept(provider, local_server, s3, more, said):
    with pytest.raises(QgsProcessingException, match=said) as refused:
        processing.run("hpgc:addconnection", values_of(local_server, s3, **more))
    assert SECRET_KEY not in str(refused.value)
    assert "marked" not in str(refused.value)
    assert connections() == []
