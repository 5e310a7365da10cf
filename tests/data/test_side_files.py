"""What an older file left beside its name goes; what the user made stays."""

import pytest

from hpgc_provider.api import HpgcError
from hpgc_provider.data.side_files import remove_side_files


def names_in(folder):
    return {path.name for path in folder.iterdir()}


def test_only_what_tells_of_the_older_file_is_removed(qgis_processing, tmp_path):
    theirs = {"a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "a.tif.msk.ovr"}
    others = {"a.tif", "a.qml", "a.qmd", "a.dbf", "b.tif.ovr", "a.tif.txt"}
    for name in theirs | others:
        (tmp_path / name).touch()
    remove_side_files(tmp_path / "a.tif")
    assert names_in(tmp_path) == others


def test_what_belongs_to_the_new_file_stays(qgis_processing, tmp_path):
    for name in ("a.SHP", "a.dbf", "a.qix"):
        (tmp_path / name).touch()
    remove_side_files(tmp_path / "a.SHP", [tmp_path / "a.dbf"])
    assert names_in(tmp_path) == {"a.SHP", "a.dbf"}


def test_what_can_not_be_removed_is_told(qgis_processing, tmp_path):
    (tmp_path / "a.tif.ovr").mkdir()
    with pytest.raises(HpgcError, match=r"could not be written to .*a\.tif\.ovr"):
        remove_side_files(tmp_path / "a.tif")
