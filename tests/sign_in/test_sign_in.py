"""Signing in to a guarded server, each way for real: the provider, its pages, the tokens, a run."""

from __future__ import annotations

import json

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsSettings

from hpgc_provider.connections import connection
from hpgc_provider.sign_in import Method, account
from tests.feedback import Recorder
from tests.sign_in.steps import band_math, service_account, sign_in
from tests.waiting import wait_until


def test_adding_a_guarded_server_tells_how_to_sign_in_and_learns_the_provider(provider, store, guarded_server):
    feedback = Recorder()
    added = processing.run("hpgc:addconnection", {"NAME": "guarded", "URL": guarded_server.url}, feedback=feedback)
    assert added["PROCESSES"] == 0
    assert "hpgc:signin, NAME=guarded" in feedback.text
    assert "client id is needed" in feedback.text
    known = connection("guarded").sign_in
    assert known.issuer == guarded_server.issuer
    assert known.method is Method.CODE
    assert known.scopes == "openid offline_access"
    assert known.token_endpoint.startswith(guarded_server.issuer)


def test_a_run_without_a_sign_in_says_how_to_sign_in(connected, ana, scene, tmp_path):
    sign_in(ana)
    processing.run("hpgc:signout", {"NAME": "guarded"})
    with pytest.raises(QgsProcessingException, match="hpgc:signin, NAME=guarded"):
        band_math(scene, tmp_path / "out.tif")


@pytest.mark.parametrize("method", ["code", "device"])
def test_a_person_signs_in_and_runs(connected, ana, scene, tmp_path, method):
    signed_in, feedback = sign_in(ana, METHOD=method)
    assert signed_in["PROCESSES"] > 4
    band_math(scene, tmp_path / "out.tif")
    assert gdal.Open(str(tmp_path / "out.tif")) is not None
    token = account("guarded").token()
    assert token.refresh_token
    assert token.access_token not in feedback.text


@pytest.mark.parametrize("method", ["password", "client_credentials"])
def test_a_service_account_signs_in_and_again_by_itself(connected, scene, tmp_path, method):
    if method == "password":
        # The provider gives passwords a hearing only from a client that it trusts.
        account("guarded").store.keep_client_secret(*connected.identity.service)
        settings = QgsSettings()
        settings.setValue("hpgc/connections/guarded/sign_in/client_id", connected.identity.service[0])
        credentials = service_account("ana", connected.identity.users["ana"])
    else:
        credentials = service_account(*connected.identity.service)
    sign_in(METHOD=method, CREDENTIALS=credentials)
    first = account("guarded").token()
    account("guarded").keep(type(first)(first.access_token, "", expires_at=1.0, obtained_at=0.0))
    band_math(scene, tmp_path / "out.tif")
    assert account("guarded").token().access_token != first.access_token


def test_a_token_is_pasted_by_way_of_a_file(patient, scene, tmp_path):
    (tmp_path / "token.txt").write_text(patient.identity.token("ana") + "\n")
    sign_in(METHOD="token", FILE=str(tmp_path / "token.txt"))
    band_math(scene, tmp_path / "out.tif")
    assert (tmp_path / "out.tif").is_file()


def test_the_implicit_flow_takes_the_address_that_the_browser_was_sent_to(patient, scene, tmp_path):
    identity, pasted = patient.identity, tmp_path / "pasted.txt"
    web = {"CLIENT_ID": identity.web, "REDIRECT_URI": f"{patient.origin}/swagger-ui/oapip/oauth2-redirect.html"}
    values = {"NAME": "guarded", "URL": patient.url, "METHOD": "implicit", "SCOPES": "all"}
    processing.run("hpgc:addconnection", {**values, **web}, feedback=Recorder())

    def read(_, text):
        if text.startswith("Sign in on this page: "):
            pasted.write_text(identity.sign_in(text.split(": ", 1)[1], "ana"))

    feedback = Recorder(on_text=read)
    processing.run("hpgc:signin", {"NAME": "guarded", "FILE": str(pasted)}, feedback=feedback)
    band_math(scene, tmp_path / "out.tif")
    assert (tmp_path / "out.tif").is_file()


def test_tokens_are_refreshed_before_they_end_through_a_longer_job(connected, ana, scene, tmp_path):
    sign_in(ana)
    first = account("guarded").token()
    band_math(scene, tmp_path / "out.tif", pause=2.0)
    assert account("guarded").token().refresh_token != first.refresh_token
    assert "401" not in connected.log.rsplit("BandMath", 1)[-1]


def test_a_token_that_was_revoked_early_is_renewed_after_the_refusal(connected, ana, scene, tmp_path):
    sign_in(ana)
    good = account("guarded").token()
    head, _, tail = good.access_token.rpartition(".")
    forged = f"{head}.{tail[::-1]}"
    account("guarded").keep(type(good)(forged, good.refresh_token, good.expires_at, good.obtained_at))
    band_math(scene, tmp_path / "out.tif")
    assert account("guarded").token().access_token != forged


def test_a_denied_consent_is_a_sentence_and_changes_nothing(connected, ana):
    sign_in(ana)
    before = account("guarded").token()
    ana.consent = False
    with pytest.raises(QgsProcessingException, match="denied"):
        sign_in(ana)
    assert account("guarded").token() == before


def test_a_sign_in_that_nobody_answers_is_cancelled(connected):
    feedback = Recorder(on_text=lambda feedback, text: feedback.cancel() if "this page" in text else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("hpgc:signin", {"NAME": "guarded"}, feedback=feedback)


def test_signing_out_forgets_here_and_at_the_provider(connected, ana):
    sign_in(ana)
    old = account("guarded").token()
    processing.run("hpgc:signout", {"NAME": "guarded"})
    assert account("guarded").token() is None
    assert "error" in connected.identity.with_refresh_token(old.refresh_token)


def test_the_token_survives_a_restart_and_stands_nowhere_in_plain(connected, ana, profile):
    sign_in(ana)
    token = account("guarded").token()
    settings = QgsSettings()
    kept = json.dumps([str(settings.value(key)) for key in settings.allKeys()])
    files = b"".join(path.read_bytes() for path in profile.parent.rglob("*") if path.is_file())
    for secret in (token.access_token, token.refresh_token):
        assert secret not in kept
        assert secret.encode() not in files
    from hpgc_provider.sign_in.account import _accounts

    _accounts.clear()
    assert account("guarded").token() == token


def test_another_server_under_the_same_name_gets_no_token_of_the_old_one(connected, ana, server):
    from tests.scripted_server import Reply

    sign_in(ana)
    server.on("GET", "/ogc-api/", Reply(body={"links": [{"rel": "processes", "href": "processes"}]}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": []}))
    server.on("GET", "/ogc-api/conformance", Reply(body={"conformsTo": []}))
    processing.run("hpgc:addconnection", {"NAME": "guarded", "URL": server.url}, feedback=Recorder())
    assert account("guarded").token() is None
    assert all("Authorization" not in request.headers for request in server.requests)


def test_a_provider_whose_addresses_are_typed_in_by_hand(connected, ana, scene, tmp_path):
    known = connection("guarded").sign_in
    values = {"NAME": "guarded", "URL": connected.url, "CLIENT_ID": known.client_id, "SCOPES": known.scopes}
    pages = {"AUTHORIZATION_URL": known.authorization_endpoint, "TOKEN_URL": known.token_endpoint}
    processing.run("hpgc:addconnection", {**values, **pages}, feedback=Recorder())
    typed = connection("guarded").sign_in
    assert (typed.issuer, typed.device_endpoint, typed.method) == ("", "", Method.CODE)
    sign_in(ana)
    band_math(scene, tmp_path / "out.tif")
    assert (tmp_path / "out.tif").is_file()


def test_many_at_once_refresh_a_token_once(connected, ana):
    import threading

    sign_in(ana)
    mine = account("guarded")
    first = mine.token()
    mine.keep(type(first)(first.access_token, first.refresh_token, expires_at=1.0, obtained_at=0.0))
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(mine.fresh(connection("guarded").sign_in).access_token))
        for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    wait_until(lambda: len(found) == 12)
    assert len(set(found)) == 1
    assert found[0] != first.access_token
