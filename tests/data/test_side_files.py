"""What an older file left beside its name goes; what the user made stays."""

import errno
import os
from pathlib import Path

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


def test_what_can_not_be_removed_is_told(qgis_processing, tmp_path, monkeypatch):
    old = tmp_path / "a.tif.ovr"
    old.touch()
    if os.geteuid():
        tmp_path.chmod(0o500)
    else:
        # Nothing is forbidden to root.
        monkeypatch.setattr(Path, "unlink", refused)
    assert remove_side_files(tmp_path / "a.tif") == [old]
    tmp_path.chmod(0o700)


def refused(path, missing_ok=False):
    raise PermissionError(errno.EPERM, "Operation not permitted", str(path))


def test_a_folder_of_such_a_name_stays(qgis_processing, tmp_path):
    (tmp_path / "a.tif.ovr").mkdir()
    assert remove_side_files(tmp_path / "a.tif") == []
    assert names_in(tmp_path) == {"a.tif.ovr"}


def test_a_name_as_long_as_it_may_be_is_no_trouble(qgis_processing, tmp_path):
    path = tmp_path / f"{'水' * 83}.tif"
    path.touch()
    assert remove_side_files(path) == []


def test_the_index_of_a_neighbouring_mapinfo_file_stays(qgis_processing, tmp_path):
    for name in ("roads.shp", "roads.ind", "paths.shp", "paths.ind", "paths.idm"):
        (tmp_path / name).touch()
    remove_side_files(tmp_path / "roads.shp", [tmp_path / "roads.shp"])
    remove_side_files(tmp_path / "paths.shp", [tmp_path / "paths.shp"])
    assert names_in(tmp_path) == {"roads.shp", "roads.ind", "paths.shp"}
