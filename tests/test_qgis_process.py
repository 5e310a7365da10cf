"""The plugin where there is no window: ``qgis_process``, as a script would call it."""

import re

from tests.demo.comparison import compare
from tests.object_store import ACCESS_KEY, SECRET_KEY

RATIO = "(im1b4-im1b3)/(im1b4+im1b3)"


def test_bandmath_runs_with_plain_arguments(qgis, scene, tmp_path):
    path = tmp_path / "ratio.tif"
    values = [f"--il={scene}", f"--exp={RATIO}", f"--out_result={path}"]
    done = qgis.run("run", "hpgc:local.BandMath", *values)
    assert re.search(r"^out_result:\s+" + re.escape(str(path)), done.stdout, re.M)
    assert "Job http" in done.stdout
    assert "all 65536 pixels" in compare(scene, path)


def test_a_large_input_goes_by_a_bucket_and_is_gone_when_the_program_ends(qgis, local_server, bucket, scene, tmp_path):
    login = tmp_path / "credentials"
    login.write_text(f"[default]\naws_access_key_id = {ACCESS_KEY}\naws_secret_access_key = {SECRET_KEY}\n")
    options = " ".join((*bucket.server.options(), f"CPL_AWS_CREDENTIALS_FILE={login}"))
    staging = {"STAGING": bucket.area, "STAGING_OPTIONS": options, "STAGING_THRESHOLD": "0"}
    qgis.algorithm("hpgc:addconnection", NAME="staged", URL=local_server.url, **staging)
    path = tmp_path / "ratio.tif"
    done = qgis.run("run", "hpgc:staged.BandMath", f"--il={scene}", f"--exp={RATIO}", f"--out_result={path}")
    assert f"into the staging area {bucket.area}" in done.stdout
    assert "all 65536 pixels" in compare(scene, path)
    assert bucket.names() == []
    assert "Signature=" not in done.stdout + done.stderr
    kept = [file for file in qgis.profile.rglob("*") if file.is_file() and SECRET_KEY.encode() in file.read_bytes()]
    assert kept == []


def test_the_help_shows_every_parameter(qgis):
    text = qgis.run("help", "hpgc:local.BandMath").stdout
    assert all(f"\n{name}:" in text for name in ("il", "out", "ram", "exp", "HPGC_RESULTS", "out_result"))


def test_a_failure_is_a_sentence_and_an_exit_status(qgis, scene, tmp_path):
    values = [f"--il={scene}", "--exp=nonsense(", f"--out_result={tmp_path / 'x.tif'}"]
    done = qgis.run("run", "hpgc:local.BandMath", *values, check=False)
    assert done.returncode != 0
    assert "failed: " in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_connection_to_nowhere_is_a_sentence_and_an_exit_status(qgis):
    done = qgis.run("run", "hpgc:addconnection", "--NAME=x", "--URL=http://127.0.0.1:1/", check=False)
    assert done.returncode != 0
    assert "can't be reached" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_connections_are_refreshed_and_removed(qgis, local_server):
    qgis.algorithm("hpgc:addconnection", NAME="second", URL=local_server.url)
    assert qgis.algorithm("hpgc:refresh", NAME="second")["PROCESSES"] >= 4
    assert qgis.algorithm("hpgc:removeconnection", NAME="second")["REMOVED"] == "second"
    assert "hpgc:second." not in qgis.run("list").stdout
