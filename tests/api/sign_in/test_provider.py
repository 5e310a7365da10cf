"""A provider's metadata: found at the usual places, and trusted only as far as they go."""

import threading
import time

import pytest

from hpgc_provider.api import Cancelled, InvalidAnswer, NetworkSettings, Unreachable
from hpgc_provider.api.sign_in import Flow, read_provider
from tests.api.sign_in.scripted_provider import SETTINGS, WELL_KNOWN
from tests.scripted_server import Reply, ScriptedServer, nobody_listens


def test_a_provider_is_read_with_its_flows_the_best_first(idp):
    server = idp.server
    assert server.issuer == idp.issuer
    assert server.token_endpoint == f"{idp.issuer}/token"
    assert server.device_endpoint == f"{idp.issuer}/device"
    assert server.revocation_endpoint == f"{idp.issuer}/revoke"
    assert server.flows == (Flow.CODE, Flow.DEVICE, Flow.IMPLICIT, Flow.PASSWORD, Flow.CLIENT)
    assert server.scopes == ("openid", "all")
    assert server.name == idp.issuer.removeprefix("http://")


@pytest.mark.parametrize(
    "place",
    [
        "/realms/a/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server/realms/a",
        "/.well-known/openid-configuration/realms/a",
    ],
)
@pytest.mark.parametrize("slash", ["", "/"])
def test_an_issuers_address_is_enough_wherever_its_metadata_stand(server, idp, place, slash):
    idp.metadata["issuer"] = f"{idp.issuer}/realms/a{slash}"
    server.on("GET", place, Reply(body=idp.metadata))
    for address in (f"{idp.issuer}/realms/a", f"{idp.issuer}/realms/a/", idp.issuer + place):
        assert read_provider(address, SETTINGS).issuer == f"{idp.issuer}/realms/a{slash}"


@pytest.mark.parametrize("issuer", ["https://evil.example", "", None, 5, "{}/other", "{}?a=b", "http://[", "{}@x"])
def test_metadata_of_another_issuer_are_not_trusted(idp, issuer):
    idp.metadata["issuer"] = issuer.format(idp.issuer) if isinstance(issuer, str) else issuer
    with pytest.raises(InvalidAnswer, match=r"not to be trusted.*Ask the server's operator"):
        _ = idp.server


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        (Reply(body=b"<!DOCTYPE html><title>Welcome</title>"), "a web page"),
        (Reply(body=b""), "nothing"),
        (Reply(body=[1]), "text or data"),
        (Reply(body={"hello": 1}), "JSON of another kind"),
        (Reply(404, b"<html>no</html>"), "HTTP 404"),
        (Reply(403), "HTTP 403"),
    ],
)
def test_what_stands_in_a_providers_place_is_named(server, idp, reply, found):
    server.on("GET", WELL_KNOWN, reply)
    with pytest.raises(InvalidAnswer, match=f"found {found}.*ends in /.well-known/openid-configuration"):
        _ = idp.server


def test_a_provider_in_trouble_is_tried_again_and_then_called_unreachable(server, idp):
    server.on("GET", WELL_KNOWN, Reply(503))
    with pytest.raises(Unreachable, match="HTTP 503"):
        _ = idp.server


def test_a_provider_that_is_not_there_is_unreachable():
    with nobody_listens() as origin, pytest.raises(Unreachable, match="can't be reached"):
        read_provider(origin, SETTINGS)


def test_a_huge_answer_is_given_up(server, idp):
    server.on("GET", WELL_KNOWN, Reply(body=b"{" + b" " * 3_000_000))
    with pytest.raises(InvalidAnswer, match="more than 1 MiB"):
        _ = idp.server


@pytest.mark.parametrize(
    "address",
    ["", "hpgc.example", "ftp://hpgc.example", "http://hpgc.example/", "https://me:secret@hpgc.example", "http://["],
)
def test_an_address_that_is_not_protected_is_never_asked(address):
    with pytest.raises(InvalidAnswer, match="https://") as refused:
        read_provider(address, SETTINGS)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("name", ["authorization_endpoint", "token_endpoint"])
@pytest.mark.parametrize("url", ["http://hpgc.example/x", "javascript:alert(1)", "file:///etc/passwd", "https://a@b/"])
def test_an_endpoint_that_is_not_protected_is_an_error(idp, name, url):
    idp.metadata[name] = url
    with pytest.raises(InvalidAnswer, match="not protected by https"):
        _ = idp.server


def test_a_lesser_endpoint_that_is_not_protected_is_left_out(idp):
    idp.metadata |= {"revocation_endpoint": "http://hpgc.example/", "device_authorization_endpoint": 5}
    assert idp.server.revocation_endpoint == idp.server.device_endpoint == ""
    assert Flow.DEVICE not in idp.server.flows


def test_odd_lists_in_metadata_cost_nothing(idp):
    idp.metadata |= {
        "response_types_supported": "code",
        "grant_types_supported": 5,
        "scopes_supported": [1, "a\nb", "all"],
    }
    assert idp.server.scopes == ("all",)
    assert Flow.CODE in idp.server.flows


def test_a_provider_with_no_way_to_sign_in_is_an_error(idp):
    for name in ("authorization_endpoint", "token_endpoint"):
        del idp.metadata[name]
    with pytest.raises(InvalidAnswer, match="no way to sign in"):
        _ = idp.server


def test_a_redirect_is_followed_but_never_out_of_https(server, idp):
    server.on("GET", WELL_KNOWN, Reply(302, headers={"Location": "/moved"}))
    server.on("GET", "/moved", Reply(body=idp.metadata))
    assert idp.server.issuer == idp.issuer
    server.on("GET", "/moved", Reply(302, headers={"Location": "http://hpgc.example/"}))
    with pytest.raises(InvalidAnswer, match="sends on to it"):
        _ = idp.server
    server.on("GET", "/moved", Reply(302, headers={"Location": "/moved"}))
    with pytest.raises(InvalidAnswer, match="sent on more than"):
        _ = idp.server


def test_the_provider_at_the_end_of_a_redirect_must_be_the_one_that_was_asked_for(server, idp):
    with ScriptedServer() as other:
        other.on("GET", WELL_KNOWN, Reply(body={**idp.metadata, "issuer": other.origin}))
        server.on("GET", WELL_KNOWN, Reply(302, headers={"Location": other.origin + WELL_KNOWN}))
        with pytest.raises(InvalidAnswer, match="not to be trusted"):
            _ = idp.server


def test_a_cancel_is_heard_while_a_provider_keeps_silent(server, idp):
    hold = threading.Event()
    server.on("GET", WELL_KNOWN, Reply(body=idp.metadata, hold=hold))
    start = time.monotonic()
    with pytest.raises(Cancelled):
        read_provider(idp.issuer, SETTINGS, lambda: time.monotonic() > start + 0.2)
    assert time.monotonic() < start + 3
    hold.set()


def test_a_provider_that_keeps_silent_is_given_up_in_time(server, idp):
    hold = threading.Event()
    server.on("GET", WELL_KNOWN, Reply(body=idp.metadata, hold=hold))
    with pytest.raises(Unreachable, match="did not answer in time"):
        read_provider(idp.issuer, NetworkSettings(connect_timeout=0.2, read_timeout=0.2))
    hold.set()
