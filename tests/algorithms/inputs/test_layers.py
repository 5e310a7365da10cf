"""Lists of layers as a model gives them: its own list of layers within the list, beside what other steps made."""

import pytest
from osgeo import gdal

from hpgc_provider.algorithms.inputs import Given
from hpgc_provider.data.result_index import KnownResult, ResultIndex

from .untouched import algorithm_of, in_project, refusal_of

RASTERS = {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/tiff"}
LEFT = "https://hpgc.example/result/7.tif"


@pytest.fixture
def rasters(tmp_path):
    paths = [str(tmp_path / name) for name in ("a.tif", "b.tif")]
    for path in paths:
        gdal.GetDriverByName("GTiff").Create(path, 2, 2)
    return paths


def test_a_list_within_the_list_counts_as_its_layers(profile, rasters):
    nested = [rasters, rasters[0]]
    assert refusal_of(algorithm_of(RASTERS, minOccurs=3, maxOccurs=3), nested) == ""
    assert "at least 4 layers" in refusal_of(algorithm_of(RASTERS, minOccurs=4, maxOccurs=9), nested)
    assert "2 layers at most" in refusal_of(algorithm_of(RASTERS, maxOccurs=2), nested)


def test_what_was_left_on_its_server_may_stand_beside_a_list_of_layers(profile, rasters):
    ResultIndex().remember(KnownResult(LEFT, LEFT, "image/tiff", False))
    algorithm = algorithm_of(RASTERS, maxOccurs=9)
    values = {"x": [rasters, LEFT]}
    assert algorithm.checkParameterValues(values, in_project())[0]
    (entry,) = algorithm._inputs
    assert [upload.file for upload in entry.uploads(Given(algorithm, values, in_project()))] == [*rasters, LEFT]
