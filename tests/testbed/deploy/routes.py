"""The operations of Part 2 (OGC 20-044, 6): POST /processes; PUT and DELETE of a process; GET its package."""

from __future__ import annotations

import json
from typing import Any

import requests
from flask import Flask, Response, request

from ..habits import problem
from ..manager import Manager
from ..requester import Requester, current_requester
from ..site import Site
from .package import Package, PackageRefused, read_package
from .process import DeployedProcess

LARGEST_PACKAGE = 5 << 20
SECONDS = 30
EXECUTE = "http://www.opengis.net/def/rel/ogc/1.0/execute"


def add_deployment(app: Flask, manager: Manager, site: Site) -> None:
    """Add the operations to pygeoapi's application."""
    store = manager.deployed

    def read(w: str) -> Package:
        if (request.content_length or 0) > LARGEST_PACKAGE:
            raise PackageRefused("The package is larger than 5 MiB.", "ContentTooLarge", 413)
        requester = current_requester()
        return read_package(request.get_data(), request.mimetype, w, lambda href: fetch(href, requester))

    def refuse_built_in(id: str) -> None:
        if id in manager.built_in:
            detail = f"The process '{id}' is part of this server."
            raise PackageRefused(detail, "ImmutableProcess", 403)

    @app.errorhandler(PackageRefused)
    def refuse(refused: PackageRefused) -> Response:
        return problem(refused.status, refused.title, str(refused))

    @app.post("/processes")
    def deploy() -> Response:
        package = read(request.args.get("w", ""))
        location = f"{site.api}/processes/{package.id}"
        if package.id in manager.processes:
            answer = problem(409, "DuplicatedProcess", f"There is already a process '{package.id}'.")
            answer.headers["Location"] = location
            return answer
        process = store.put(package, current_requester(), anew=False)
        answer = Response(json.dumps(summarize(process, site)), 201, content_type="application/json")
        answer.headers["Location"] = location
        return answer

    @app.put("/processes/<process_id>")
    def replace(process_id: str) -> Response:
        refuse_built_in(process_id)
        if store.find(process_id, current_requester()) is None:
            raise PackageRefused(f"There is no process '{process_id}'.", "NoSuchProcess", 404)
        package = read(request.args.get("w", ""))
        if package.id != process_id and package.cwl is not None and package.description is None:
            package = read(process_id)
        if package.id != process_id:
            raise PackageRefused(f"The package is of '{package.id}', not of '{process_id}'.")
        store.put(package, current_requester(), anew=True)
        return Response(status=204)

    @app.delete("/processes/<process_id>")
    def undeploy(process_id: str) -> Response:
        refuse_built_in(process_id)
        if not store.remove(process_id, current_requester()):
            raise PackageRefused(f"There is no process '{process_id}'.", "NoSuchProcess", 404)
        return Response(status=204)

    @app.get("/processes/<process_id>/package")
    def package_of(process_id: str) -> Response:
        process = store.find(process_id, current_requester())
        if process is None:
            raise PackageRefused(f"There is no package of a process '{process_id}'.", "NoSuchProcess", 404)
        return Response(process.package.content, content_type=process.package.media_type)


def summarize(process: DeployedProcess, site: Site) -> dict[str, Any]:
    """The process summary of a deployed process."""
    here = f"{site.api}/processes/{process.name}"
    kept = {key: value for key, value in process.metadata.items() if key not in ("inputs", "outputs", "links")}
    links = [
        {"href": here, "rel": "self", "type": "application/json", "title": "Process description"},
        {"href": f"{here}/execution", "rel": EXECUTE, "type": "application/json", "title": "Execute the process"},
    ]
    return {**kept, "links": links}


def fetch(href: str, requester: Requester) -> bytes:
    """What stands at an address that a package names."""
    if not href.startswith(("http://", "https://")):
        raise PackageRefused(f"Only http and https addresses are fetched, not {href}.")
    try:
        with requests.get(href, headers=requester.headers_for(href), timeout=SECONDS, stream=True) as answer:
            answer.raise_for_status()
            content = answer.raw.read(LARGEST_PACKAGE + 1, decode_content=True)
    except requests.RequestException as error:
        raise PackageRefused(f"{href} can't be fetched: {error}") from error
    if len(content) > LARGEST_PACKAGE:
        raise PackageRefused(f"What stands at {href} is larger than 5 MiB.")
    return content
