"""A connection's staging area in QGIS's settings."""

from qgis.core import QgsSettings

from hpgc_provider.connections import Connection, connection, save_connection
from hpgc_provider.staging_settings import DEFAULT_THRESHOLD, NEVER, Staging


def test_a_staging_area_is_kept_with_its_connection(profile):
    staging = Staging("/vsis3/bucket/folder", "abc1234", 0.5, True, ("AWS_S3_ENDPOINT=s3.hpgc.example", "X=1"), 2.5)
    save_connection(Connection("local", "https://hpgc.example/ogc-api/", staging=staging))
    assert connection("local").staging == staging


def test_a_connection_from_before_has_none(profile):
    QgsSettings().setValue("hpgc/connections/old/url", "https://hpgc.example/ogc-api/")
    staging = connection("old").staging
    assert staging == Staging()
    assert staging.threshold == DEFAULT_THRESHOLD
    assert not staging.is_used


def test_it_is_used_where_there_is_an_area_and_a_limit():
    assert Staging("/vsis3/bucket").is_used
    assert Staging("/vsis3/bucket", threshold=0).is_used
    assert not Staging("/vsis3/bucket", threshold=NEVER).is_used
    assert not Staging(threshold=0).is_used
