"""Where a server says how to sign in: in its OpenAPI document, else in how it refuses a request."""

import json
import threading
import time

import pytest

from hpgc_provider.api import Cancelled, HpgcClient, HpgcError, InvalidAnswer, Unreachable
from hpgc_provider.api.sign_in import Flow, discover
from tests.api.replay import Exchange, needs_recordings
from tests.api.sign_in.scripted_provider import WELL_KNOWN
from tests.scripted_server import Reply, ScriptedServer, nobody_listens

API = "/ogc-api/openapi"


@pytest.fixture
def client(server):
    links = [
        {"rel": "service-doc", "href": "/ogc-api/doc", "type": "text/html"},
        {"rel": "service-desc", "href": API, "type": "application/vnd.oai.openapi+json;version=3.0"},
    ]
    server.on("GET", "/ogc-api/", Reply(body={"links": links}))
    server.on("GET", "/ogc-api/processes", Reply(body={"processes": []}))
    return HpgcClient(server.url)


def name_schemes(server, *schemes, **more):
    components = {"securitySchemes": {str(number): scheme for number, scheme in enumerate(schemes)}}
    server.on("GET", API, Reply(body={"openapi": "3.0.3", "components": components, **more}))


def openid(url):
    return {"type": "openIdConnect", "openIdConnectUrl": url}


def test_the_openid_provider_of_the_api_document_is_found(client, server, idp):
    name_schemes(server, {"type": "http", "scheme": "bearer"}, openid(idp.issuer + WELL_KNOWN))
    assert discover(client) == [idp.server]


@needs_recordings
def test_the_real_hpgc_document_names_its_provider(client, server, idp):
    recorded = Exchange.read("zoo/api.http")
    document = json.loads(recorded.body)
    real = document["components"]["securitySchemes"]["OpenIDAuth"]["openIdConnectUrl"]
    server.on("GET", "/ogc-api/", Reply(body=json.loads(Exchange.read("zoo/landing.http").body)))
    server.on(
        "GET", "/ogc-api/api", Reply(body=recorded.body.replace(real.encode(), (idp.issuer + WELL_KNOWN).encode()))
    )
    assert discover(client) == [idp.server]


def test_a_relative_address_of_a_provider_is_resolved(client, server, idp):
    name_schemes(server, openid(WELL_KNOWN))
    assert discover(client) == [idp.server]


def test_a_large_document_is_read(client, server, idp):
    name_schemes(server, openid(WELL_KNOWN), paths={f"/{number}": "x" * 1000 for number in range(4000)})
    assert discover(client) == [idp.server]


def test_the_usual_place_is_looked_at_where_the_link_leads_nowhere(client, server, idp):
    server.on("GET", API, Reply(404))
    server.on("GET", "/ogc-api/api", Reply(body={"components": {"securitySchemes": {"a": openid(WELL_KNOWN)}}}))
    assert discover(client) == [idp.server]


def test_oauth2_flows_are_read_as_they_stand(client, server):
    name_schemes(
        server,
        {
            "type": "oauth2",
            "flows": {
                "implicit": {"authorizationUrl": "/authorize", "scopes": {"all": "everything"}},
                "authorizationCode": {"authorizationUrl": "/authorize", "tokenUrl": "/token", "scopes": {"some": ""}},
                "clientCredentials": {"tokenUrl": f"{server.origin}/token"},
                "deviceAuthorization": {"deviceAuthorizationUrl": "/device", "tokenUrl": "/token"},
                "password": {"tokenUrl": "/elsewhere"},
            },
        },
    )
    first, second = discover(client)
    assert first.flows == (Flow.CODE, Flow.DEVICE, Flow.IMPLICIT, Flow.CLIENT)
    assert first.authorization_endpoint == f"{server.origin}/authorize"
    assert first.device_endpoint == f"{server.origin}/device"
    assert first.scopes == ("some", "all")
    assert second.flows == (Flow.PASSWORD,)
    assert second.token_endpoint == f"{server.origin}/elsewhere"
    assert first.issuer == ""


def test_flows_that_repeat_the_openid_provider_are_not_another(client, server, idp):
    flows = {"authorizationCode": {"authorizationUrl": "/authorize", "tokenUrl": "/token"}}
    name_schemes(server, {"type": "oauth2", "flows": flows}, openid(WELL_KNOWN), openid(WELL_KNOWN))
    assert discover(client) == [idp.server]


@pytest.mark.parametrize(
    "schemes",
    [
        {"type": "oauth2"},
        {"type": "oauth2", "flows": []},
        {"type": "oauth2", "flows": {"implicit": "x", "authorizationCode": {"authorizationUrl": 5}}},
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "http://hpgc.example/authorize"}}},
    ],
)
def test_flows_that_can_not_be_used_are_an_error_with_a_way_on(client, server, schemes):
    name_schemes(server, schemes)
    with pytest.raises(InvalidAnswer, match="Ask the server's operator"):
        discover(client)


def test_a_server_that_names_no_provider_has_none(client, server):
    assert discover(client) == []
    name_schemes(server, {"type": "apiKey"}, "text", None)
    assert discover(client) == []
    for document in ({"openapi": "3.0.3", "components": []}, {"components": {"securitySchemes": "x"}}, [1], "text"):
        server.on("GET", API, Reply(body=document))
        assert discover(client) == []


def test_a_provider_that_can_not_be_read_is_an_error_only_where_it_is_the_only_one(client, server, idp):
    with ScriptedServer() as broken:
        broken.on("GET", WELL_KNOWN, Reply(body=b"<html>"))
        name_schemes(server, openid(broken.origin + WELL_KNOWN), openid(WELL_KNOWN))
        assert discover(client) == [idp.server]
        name_schemes(server, openid(broken.origin + WELL_KNOWN))
        with pytest.raises(InvalidAnswer, match=broken.origin):
            discover(client)
    with pytest.raises(Unreachable, match=broken.origin):
        discover(client)


@pytest.mark.parametrize("field", ["issuer", "authorization_uri"])
def test_a_refusal_may_name_the_provider(client, server, idp, field):
    challenge = f'Bearer realm="a \\" b, issuer=x", {field}="{idp.issuer}", error="invalid_token"'
    server.on("GET", "/ogc-api/processes", Reply(401, headers={"WWW-Authenticate": challenge}))
    assert discover(client) == [idp.server]


def test_a_refusal_may_name_the_page_to_sign_in_at(client, server):
    challenge = f"Bearer authorization_uri={server.origin}/authorize"
    server.on("GET", "/ogc-api/processes", Reply(401, headers={"WWW-Authenticate": challenge}))
    (found,) = discover(client)
    assert found.authorization_endpoint == f"{server.origin}/authorize"
    assert found.flows == (Flow.IMPLICIT,)


def test_a_refusal_may_name_the_metadata_of_the_resource(client, server, idp):
    challenge = f'Bearer resource_metadata="{server.origin}/resource"'
    server.on("GET", "/ogc-api/processes", Reply(401, headers={"WWW-Authenticate": challenge}))
    server.on("GET", "/resource", Reply(body={"resource": server.url, "authorization_servers": [5, idp.issuer]}))
    assert discover(client) == [idp.server]
    server.on("GET", "/resource", Reply(body={"resource": "https://a.example", "authorization_servers": [idp.issuer]}))
    assert discover(client) == []
    server.on("GET", "/resource", Reply(body=b"<html>"))
    assert discover(client) == []


def test_a_server_whose_every_page_needs_a_sign_in_can_still_say_which(client, server, idp):
    refused = Reply(401, headers={"WWW-Authenticate": f'Bearer issuer="{idp.issuer}"'})
    for path in ("/ogc-api/", API, "/ogc-api/api", "/ogc-api/processes"):
        server.on("GET", path, refused)
    assert discover(client) == [idp.server]


def test_no_token_is_sent_where_the_refusal_is_looked_for(server, idp):
    server.on("GET", "/ogc-api/", Reply(401))
    discover(HpgcClient(server.url, token="at_secret"))
    (probe,) = server.seen("GET", "/ogc-api/processes")
    assert "Authorization" not in probe.headers


def test_a_server_that_is_not_there_is_unreachable():
    with nobody_listens() as origin, pytest.raises(Unreachable):
        discover(HpgcClient(f"{origin}/ogc-api/"))


def test_a_cancel_is_heard_while_a_provider_keeps_silent(server, client, idp):
    hold = threading.Event()
    name_schemes(server, openid(WELL_KNOWN))
    server.on("GET", WELL_KNOWN, Reply(body=idp.metadata, hold=hold))
    start = time.monotonic()
    client.transport.is_cancelled = lambda: time.monotonic() > start + 0.5
    with pytest.raises(Cancelled):
        discover(client)
    hold.set()


def test_every_error_of_a_search_is_one_of_ours(client, server):
    name_schemes(server, openid("https://["), openid("mailto:a@b"), openid(""))
    with pytest.raises(HpgcError, match=r"\.$"):
        discover(client)
