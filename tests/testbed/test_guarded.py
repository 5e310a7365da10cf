"""The guarded local server: whoever signs in, in whichever way, gets in; nobody else does, and no further."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from hpgc_provider.api import Forbidden, HpgcClient, NotFound, Reference, SignInNeeded
from hpgc_provider.api.link import find_link

from .client import SECONDS, Headers, execute, inline, submit, wait_for, wait_until_ended, wanted
from .identity import Identity, answer_of
from .launch import LocalServer

REDIRECT_PAGE = "/swagger-ui/oapip/oauth2-redirect.html"
MAP = wanted("image/png", "reference")
COVERAGE = wanted("image/tiff", "reference")
PACKAGES = Path(__file__).resolve().parents[1] / "packages"
RATIO, SLEEP = (PACKAGES / f"{name}.cwl" for name in ("band-ratio", "sleep"))
FILE = {"exp": "im1b1 * 3", "out": "double"}


@pytest.fixture(scope="module")
def server(data: Path) -> Iterator[LocalServer]:
    """The guarded local server."""
    with LocalServer(data=data, auth=True) as running:
        yield running


@pytest.fixture(scope="module")
def identity(server: LocalServer) -> Identity:
    """Its provider."""
    return server.identity


@pytest.fixture(scope="module")
def ana(identity: Identity) -> Headers:
    """Request headers with a token of one user."""
    return identity.headers("ana")


@pytest.fixture(scope="module")
def bem(identity: Identity) -> Headers:
    """Request headers with a token of another."""
    return identity.headers("bem")


def bearer(token: str) -> Headers:
    """Request headers with a token."""
    return {"Authorization": f"Bearer {token}"}


def user_of(server: LocalServer, token: str) -> str:
    """Under whose path the token is good."""
    users = [*server.identity.users, server.identity.service[0]]
    (user,) = [u for u in users if requests.get(server.url_of(u) + "jobs", headers=bearer(token), timeout=SECONDS).ok]
    return user


@pytest.mark.parametrize("path", ["ogc-api", "ogc-api/", "ogc-api/conformance", "ogc-api/openapi", "ana/ogc-api/"])
def test_what_shows_the_way_is_open(server: LocalServer, path: str) -> None:
    assert requests.get(f"{server.origin}/{path}", timeout=SECONDS).status_code == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "ogc-api/processes"),
        ("GET", "ogc-api/processes/BandMath"),
        ("POST", "ogc-api/processes/EchoProcess/execution"),
        ("GET", "ogc-api/jobs"),
        ("GET", "ogc-api//jobs"),
        ("GET", "ogc-api/jobs/any/results"),
        ("DELETE", "ogc-api/jobs/any"),
        ("GET", "ana/ogc-api/processes"),
        ("GET", "cgi-bin/mapserv?map=any"),
        ("GET", "results/any/out.tif"),
        ("GET", "elsewhere"),
    ],
)
def test_all_else_needs_a_token(server: LocalServer, method: str, path: str) -> None:
    answer = requests.request(method, f"{server.origin}/{path}", timeout=SECONDS)
    assert (answer.status_code, answer.headers["Content-Type"]) == (401, "application/problem+json")
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="HPGC API"'
    assert server.issuer in answer.json()["detail"]


def test_the_openapi_document_says_where_to_sign_in_and_for_what(server: LocalServer) -> None:
    (link,) = [
        x for x in requests.get(server.url_of("ana"), timeout=SECONDS).json()["links"] if x["rel"] == "service-desc"
    ]
    document = requests.get(link["href"], timeout=SECONDS).json()
    assert document["servers"][0]["url"] == server.url_of("ana").rstrip("/")
    schemes = document["components"]["securitySchemes"]
    assert schemes["OpenIDAuth"]["type"] == "openIdConnect"
    metadata = requests.get(schemes["OpenIDAuth"]["openIdConnectUrl"], timeout=SECONDS).json()
    assert metadata["issuer"] == server.issuer
    assert {"code", "token"} <= set(metadata["response_types_supported"])
    flows = schemes["OAuth2"]["flows"]
    assert set(flows) == {"authorizationCode", "implicit", "password", "clientCredentials"}
    assert flows["authorizationCode"]["tokenUrl"] == metadata["token_endpoint"]
    needing = {path for path, item in document["paths"].items() if any("security" in item[m] for m in item)}
    assert {"/processes", "/processes/BandMath/execution", "/jobs/{jobId}/results"} <= needing
    assert not {"/", "/conformance", "/openapi"} & needing


def test_the_authorization_code_flow_gives_a_token_and_takes_any_port(server: LocalServer, identity: Identity) -> None:
    for port in (1, 50_505):
        answer = identity.with_code("ana", port)
        assert user_of(server, answer["access_token"]) == "ana"
        assert {"refresh_token", "id_token"} <= set(answer)


def test_a_refresh_token_is_good_for_one_time(server: LocalServer, identity: Identity) -> None:
    first = identity.with_code("bem")["refresh_token"]
    second = identity.with_refresh_token(first)
    assert user_of(server, second["access_token"]) == "bem"
    assert identity.with_refresh_token(first)["error"] == "invalid_grant"


def test_the_device_flow_gives_a_token(server: LocalServer, identity: Identity) -> None:
    device = identity.begin_device()
    assert identity.poll_device(device["device_code"])["error"] == "authorization_pending"
    identity.sign_in(device["verification_uri_complete"], "bem")
    answer = identity.poll_device(device["device_code"])
    assert user_of(server, answer["access_token"]) == "bem"
    assert "refresh_token" in answer


def test_a_device_hears_that_it_was_denied(identity: Identity) -> None:
    device = identity.begin_device()
    identity.sign_in(device["verification_uri_complete"], "bem", consent=False)
    assert identity.poll_device(device["device_code"])["error"] == "access_denied"


@pytest.mark.parametrize("kind", ["token", "id_token token"])
def test_the_implicit_flow_gives_a_token_in_the_fragment(server: LocalServer, identity: Identity, kind: str) -> None:
    address = identity.authorization_url(kind, identity.web, server.origin + REDIRECT_PAGE, scope="openid all")
    final = identity.sign_in(address, "ana")
    assert final.startswith(f"{server.origin}{REDIRECT_PAGE}#")
    assert user_of(server, answer_of(final)["access_token"]) == "ana"
    assert "Copy this page" in requests.get(final, timeout=SECONDS).text


def test_the_password_and_the_service_account_give_tokens(server: LocalServer, identity: Identity) -> None:
    answer = identity.with_password("ana")
    assert user_of(server, answer["access_token"]) == "ana"
    refresh = {"grant_type": "refresh_token", "refresh_token": answer["refresh_token"]}
    refreshed = identity.ask(refresh, identity.service)
    assert user_of(server, refreshed["access_token"]) == "ana"
    assert user_of(server, identity.with_client_credentials()["access_token"]) == identity.service[0]
    in_body = {"grant_type": "client_credentials", "client_id": identity.service[0]}
    assert "access_token" in identity.ask({**in_body, "client_secret": identity.service[1]})


def test_a_wrong_password_or_secret_gives_none(server: LocalServer, identity: Identity) -> None:
    assert identity.with_password("ana", "guessed")["error"] == "invalid_grant"
    assert identity.with_password("nobody", "guessed")["error"] == "invalid_grant"
    guessed = (identity.service[0], "guessed")
    assert identity.ask({"grant_type": "client_credentials"}, guessed)["error"] == "invalid_client"
    address = identity.authorization_url("token", identity.web, server.origin + REDIRECT_PAGE)
    assert identity.sign_in(address, "ana", "guessed").startswith(f"{server.issuer}/sign-in/")


def test_consent_can_be_denied(server: LocalServer, identity: Identity) -> None:
    address = identity.authorization_url("token", identity.web, server.origin + REDIRECT_PAGE, state="mine")
    answer = answer_of(identity.sign_in(address, "ana", consent=False))
    assert (answer["error"], answer["state"]) == ("access_denied", "mine")


@pytest.mark.parametrize("redirect", ["https://elsewhere.example/callback", "http://127.0.0.1:1/other"])
def test_no_code_is_sent_to_an_address_that_is_not_registered(identity: Identity, redirect: str) -> None:
    address = identity.authorization_url("code", identity.desktop, redirect, code_challenge="x" * 43)
    answer = requests.get(address, allow_redirects=False, timeout=SECONDS)
    assert answer.status_code == 400
    assert "invalid_redirect_uri" in answer.text


def test_a_code_needs_its_proof_key(identity: Identity) -> None:
    address = identity.authorization_url("code", identity.desktop, "http://127.0.0.1:1/callback")
    assert answer_of(identity.sign_in(address, "ana"))["error"] == "invalid_request"


def with_claims(token: str, header: dict, **claims: str) -> str:
    """A token with another head or other claims, and the signature that it had."""
    parts = token.split(".")
    for number, changes in enumerate((header, claims)):
        part = {**json.loads(base64.urlsafe_b64decode(parts[number] + "==")), **changes}
        parts[number] = base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
    return ".".join(parts)


BAD_TOKENS: dict[str, Callable[[Identity], str]] = {
    "of no form": lambda _: "letmein",
    "forged": lambda identity: with_claims(identity.token("ana"), {}, sub="bem"),
    "unsigned": lambda identity: with_claims(identity.token("ana"), {"alg": "none"}).rsplit(".", 1)[0] + ".",
    "of an unknown key": lambda identity: with_claims(identity.token("ana"), {"kid": "other"}),
    "for another API": lambda identity: identity.with_password("ana", resource="https://api.example/")["access_token"],
    "for the client": lambda identity: identity.with_code("ana")["id_token"],
}


@pytest.mark.parametrize("kind", BAD_TOKENS)
def test_a_bad_token_is_refused(server: LocalServer, identity: Identity, kind: str) -> None:
    answer = requests.get(server.url + "jobs", headers=bearer(BAD_TOKENS[kind](identity)), timeout=SECONDS)
    assert answer.status_code == 401
    assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]
    assert answer.json()["detail"].startswith("The access token is refused.")


def test_a_token_expires_and_a_refresh_token_brings_the_next() -> None:
    with LocalServer(auth=True, token_seconds=6) as server:
        tokens = server.identity.with_code("ana")
        assert tokens["expires_in"] == 6
        url = server.url + "jobs"
        headers = bearer(tokens["access_token"])
        wait_for(lambda: requests.get(url, headers=headers, timeout=SECONDS).status_code == 401, "the refusal")
        refused = requests.get(url, headers=headers, timeout=SECONDS)
        assert "expired" in refused.json()["detail"]
        renewed = server.identity.with_refresh_token(tokens["refresh_token"])["access_token"]
        assert requests.get(url, headers=bearer(renewed), timeout=SECONDS).status_code == 200


def test_the_path_of_a_user_is_for_that_user(server: LocalServer, ana: Headers, bem: Headers) -> None:
    url = server.url_of("ana")
    job = submit(url, "EchoProcess", {"stringInput": "hers"}, headers=ana)
    assert job.startswith(f"{url}jobs/")
    status = wait_until_ended(job, ana)
    assert all(link["href"].startswith(url) for link in status["links"])
    assert job.rsplit("/", 1)[1] in [
        found["jobID"] for found in requests.get(url + "jobs", headers=ana, timeout=SECONDS).json()["jobs"]
    ]
    refused = requests.get(url + "jobs", headers=bem, timeout=SECONDS)
    assert (refused.status_code, refused.headers["Content-Type"]) == (403, "application/problem+json")
    assert "signed in as bem" in refused.json()["detail"]
    assert requests.get(server.url_of("nobody"), headers=ana, timeout=SECONDS).status_code == 404


def test_what_a_process_has_made_is_the_same_under_the_path_of_a_user(server: LocalServer, ana: Headers) -> None:
    text = server.url + "processes"
    answer = execute(server.url_of("ana"), "EchoProcess", {"stringInput": text}, headers=ana)
    assert answer.json() == {"stringOutput": text}


def test_a_job_is_seen_by_its_user_alone(server: LocalServer, ana: Headers, bem: Headers) -> None:
    job = submit(server.url, "EchoProcess", {"stringInput": "hers"}, headers=ana)
    wait_until_ended(job, ana)
    for url in (server.url, server.url_of("bem")):
        listed = requests.get(url + "jobs", headers=bem, timeout=SECONDS).json()["jobs"]
        assert job.rsplit("/", 1)[1] not in [found["jobID"] for found in listed]
        place = f"{url}jobs/{job.rsplit('/', 1)[1]}"
        assert requests.get(place, headers=bem, timeout=SECONDS).status_code == 404
        assert requests.get(place + "/results", headers=bem, timeout=SECONDS).status_code == 404
        assert requests.delete(place, headers=bem, timeout=SECONDS).status_code == 404
    assert requests.get(job + "/results", headers=ana, timeout=SECONDS).json() == {"stringOutput": "hers"}
    assert requests.delete(job, headers=ana, timeout=SECONDS).status_code == 200


@pytest.mark.parametrize(
    ("outputs", "more"), [(MAP, {}), (COVERAGE, {}), (COVERAGE, FILE)], ids=["map", "coverage", "file"]
)
def test_maps_and_files_need_the_token_of_their_user(
    server: LocalServer, image: bytes, ana: Headers, bem: Headers, outputs: dict, more: dict
) -> None:
    inputs = {"il": inline(image), "exp": "im1b1", **more}
    href = execute(server.url, "BandMath", inputs, outputs, headers=ana).json()["out"]["href"]
    href += "&styles=" if "?" in href else ""
    assert requests.get(href, timeout=SECONDS).status_code == 401
    assert requests.get(href, headers=bem, timeout=SECONDS).status_code == 404
    assert requests.get(href, headers=ana, timeout=SECONDS).content.startswith((b"\x89PNG", b"II*\0"))


def test_a_second_map_in_the_query_opens_nothing(server: LocalServer, image: bytes, ana: Headers, bem: Headers) -> None:
    inputs = {"il": inline(image), "exp": "im1b1"}
    answers = [execute(server.url, "BandMath", inputs, MAP, headers=user) for user in (ana, bem)]
    hers, his = (answer.json()["out"]["href"] for answer in answers)
    second = hers.split("?")[1].split("&")[0].replace("map=", "MAP=")
    assert requests.get(f"{his}&{second}&styles=", headers=bem, timeout=SECONDS).status_code == 404
    assert requests.post(hers.split("?")[0], data=hers.split("?")[1], headers=bem, timeout=SECONDS).status_code == 405


def test_a_result_goes_into_the_next_run_by_reference(server: LocalServer, image: bytes, ana: Headers) -> None:
    first = {"il": inline(image), "exp": "im1b1 + 1", "out": "float"}
    link = execute(server.url, "BandMath", first, COVERAGE, headers=ana).json()["out"]
    answer = execute(server.url, "BandMath", {"il": link, "exp": "im1b1"}, wanted(), "raw", headers=ana)
    assert answer.status_code == 200, answer.text


def test_maps_can_be_left_open(data: Path, image: bytes) -> None:
    with LocalServer(data=data, auth=True, open_maps=True) as server:
        inputs = {"il": inline(image), "exp": "im1b1"}
        headers = server.identity.headers("ana")
        for more in ({}, FILE):
            outputs = COVERAGE if more else MAP
            href = execute(server.url, "BandMath", {**inputs, **more}, outputs, headers=headers).json()["out"]["href"]
            assert requests.get(href + ("&styles=" if "?" in href else ""), timeout=SECONDS).status_code == 200
        assert requests.get(server.url + "jobs", timeout=SECONDS).status_code == 401


def test_a_process_that_was_deployed_is_its_users_own(data: Path) -> None:
    with LocalServer(data=data, auth=True) as server:
        nobody = HpgcClient(server.url)
        with pytest.raises(SignInNeeded):
            nobody.deploy(SLEEP)
        for method, path in (("POST", ""), ("PUT", "/sleep"), ("DELETE", "/sleep"), ("GET", "/sleep/package")):
            assert (
                requests.request(method, f"{server.url}processes{path}", data=b"", timeout=SECONDS).status_code == 401
            )
        token = server.identity.token("ana")
        ana, bem = (
            HpgcClient(server.url_of("ana"), token),
            HpgcClient(server.url_of("bem"), server.identity.token("bem")),
        )
        deployed = ana.deploy(RATIO)
        assert find_link(deployed.links, "self").href == f"{server.url_of('ana')}processes/band-ratio"
        assert HpgcClient(server.url, token).process("band-ratio").mutable
        for act in (bem.process, bem.undeploy, bem.package):
            with pytest.raises(NotFound):
                act("band-ratio")
        with pytest.raises(Forbidden):
            HpgcClient(server.url_of("ana"), server.identity.token("bem")).undeploy("band-ratio")
        assert bem.deploy(RATIO).id == "band-ratio"
        bem.undeploy("band-ratio")
        scene = Reference(f"{server.origin}/data/image.tif", "image/tiff")
        inputs = {"image": scene, "expression": "im1b1"}
        job = ana.execute("band-ratio", inputs, {"ratio": {"transmissionMode": "reference"}}, "document")
        job.wait(60)
        href = job.results()["ratio"].href
        assert requests.get(href, headers={"Authorization": f"Bearer {token}"}, timeout=SECONDS).content[:4] == b"II*\0"
        assert requests.get(href, headers=server.identity.headers("bem"), timeout=SECONDS).status_code == 404
        assert ana.undeploy("band-ratio") == ""
