"""What GDAL says of an object store."""

import pytest

from hpgc_provider.data.staging_areas.gdal_session import Said

LONG = (
    "! No valid AWS credentials found. For those, set AWS_SECRET_ACCESS_KEY, or create a "
    "credentials file. Consult https://gdal.org/vsis3.html for more. For others, set AWS_NO_SIGN_REQUEST."
)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (LONG, "No valid AWS credentials found"),
        ("! Connection refused.", "Connection refused"),
        ("! Could not reach https://store.example/?secret=1", "Could not reach https://store.example/"),
    ],
)
def test_a_reason_is_told_without_the_page_to_read(qgis_app, line, reason):
    said = Said()
    said.add(line)
    assert said.reason() == reason
