"""The notebook's deployments, as this client sends them: the same path, query, media type and content."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from hpgc_provider.api import HpgcClient, read_package
from hpgc_provider.api.packages import container, cwl_by_url
from tests.scripted_server import Reply

from .samples import conformance, of_notebook

TOKEN = "at_secret"


def built(name, package):
    """The package made with the builders, in place of a text."""
    if name != "BandMath":
        return cwl_by_url(package["executionUnit"]["href"])
    described = dict(package["processDescription"])
    (entry_point,) = described.pop("additionalParameters")
    return container(package["executionUnit"]["image"], entry_point["value"], described)


@pytest.mark.parametrize("form", ["text", "object", "read", "built"])
@pytest.mark.parametrize("name", ["snuggs", "dnbr", "BandMath"])
def test_the_notebooks_deployments_are_sent_as_the_notebook_sends_them(server, name, form):
    package, w = of_notebook()[name]
    source = {
        "text": json.dumps(package),
        "object": package,
        "read": read_package(package),
        "built": built(name, package),
    }[form]
    summary = {"id": name, "title": name, "mutable": True}
    server.on("GET", "/ogc-api/conformance", Reply(body=conformance(spelling="req")))
    server.on("POST", "/ogc-api/processes", Reply(201, summary, {"Location": f"/ogc-api/processes/{name}"}))
    deployed = HpgcClient(server.url, token=TOKEN).deploy(source, w)
    assert (deployed.id, deployed.mutable, deployed.remark) == (name, True, "")
    (request,) = server.seen("POST", "/ogc-api/processes")
    assert parse_qs(urlsplit(request.path).query, keep_blank_values=True) == {"w": [w]}
    assert request.headers["Content-Type"] == "application/ogcapppkg+json"
    assert request.headers["Accept"] == "application/json"
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert json.loads(request.body) == package


def test_the_notebooks_replace_and_undeploy_are_one_request_each(server):
    package, _ = of_notebook()["BandMath"]
    path = "/ogc-api/processes/BandMath"
    server.on("GET", path, Reply(body={"id": "BandMath", "mutable": True}))
    server.on("PUT", path, Reply(204))
    server.on("DELETE", path, Reply(204))
    client = HpgcClient(server.url)
    assert client.replace("BandMath", package).id == "BandMath"
    assert client.undeploy("BandMath") == ""
    (request,) = server.seen("PUT", path)
    assert (request.path, request.headers["Content-Type"]) == (path, "application/ogcapppkg+json")
    assert json.loads(request.body) == package
    assert len(server.seen("DELETE", path)) == 1
