"""What the server family answers and pygeoapi does not: done to its requests and answers on their way."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from flask import Flask, Response, g, request
from pygeoapi.process.base import JobNotFoundError
from werkzeug.datastructures import Headers

from .manager import Manager
from .requester import current_requester
from .site import Site
from .statusinfo import status_info

EXECUTION = "pygeoapi.execute_process_jobs"
JOBS = "pygeoapi.get_jobs"
RESULTS = "pygeoapi.get_job_result"
PROCESSES = "pygeoapi.get_processes"
CONFORMANCE = "pygeoapi.conformance"
ALSO_CONFORMS_TO = [
    *(f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{name}" for name in ("dismiss", "job-list")),
    *(
        f"http://www.opengis.net/spec/ogcapi-processes-2/1.0/conf/{name}"
        for name in ("deploy-replace-undeploy", "ogcapppkg", "cwl")
    ),
]
LARGE = ("inputs", "outputs")
OWN = ("title", "description", "mutable", "jobControlOptions", "outputTransmission", *LARGE)
LINKED = ("application/json", "application/vnd.oai.openapi+json", "text/html")
EXCEPTIONS = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0"
DEPLOY_EXCEPTIONS = "http://www.opengis.net/def/exceptions/ogcapi-processes-2/1.0"
PROBLEM_TYPES = {
    "NoSuchProcess": f"{EXCEPTIONS}/no-such-process",
    "NoSuchJob": f"{EXCEPTIONS}/no-such-job",
    "ResultNotReady": f"{EXCEPTIONS}/result-not-ready",
    "DuplicatedProcess": f"{DEPLOY_EXCEPTIONS}/duplicated-process",
    "ImmutableProcess": f"{DEPLOY_EXCEPTIONS}/immutable-process",
    "UnsupportedMediaType": f"{DEPLOY_EXCEPTIONS}/unsupported-media-type",
    "WorkflowNotFound": f"{DEPLOY_EXCEPTIONS}/workflow-not-found",
}


def add_habits(app: Flask, manager: Manager, site: Site) -> None:
    """Hook the habits into pygeoapi's application."""

    @app.before_request
    def read() -> Response | None:
        prefer_json(request.environ)
        prefer_async(request.environ)
        return shorten(site) if request.endpoint == EXECUTION else None

    @app.after_request
    def answer(response: Response) -> Response:
        # pygeoapi leaves a plain dictionary there, which minds upper and lower case.
        response.headers = Headers(response.headers)
        if request.method == "DELETE" and response.status_code == 200:
            response.mimetype = "application/json"
        if response.mimetype == "application/json":
            document = json.loads(response.get_data())
            amended = amend(document, response, manager, site)
            if amended is not document:
                response.set_data(json.dumps(amended))
        point_to_namespace(response, site)
        resolved = site.attachments.resolve(response.get_data())
        if resolved:
            response.content_length, response.response = resolved
        return response

    @app.teardown_request
    def forget(_: BaseException | None) -> None:
        for path in g.get("spooled", []):
            Path(path).unlink(missing_ok=True)


def point_to_namespace(response: Response, site: Site) -> None:
    """Under a user's own path the links lead to that path; what a process has made is left alone."""
    namespace = current_requester().namespace
    made = request.endpoint == RESULTS or (request.endpoint == EXECUTION and response.status_code == 200)
    if not namespace or made:
        return
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].replace(site.api, namespace)
    if response.mimetype in LINKED:
        response.set_data(response.get_data().replace(site.api.encode(), namespace.encode()))


def prefer_json(environ: dict[str, Any]) -> None:
    """JSON is what comes, unless a browser asks for HTML."""
    if "text/html" not in environ.get("HTTP_ACCEPT", ""):
        environ["HTTP_ACCEPT"] = "application/json"


def prefer_async(environ: dict[str, Any]) -> None:
    """pygeoapi knows `respond-async` only where it stands alone."""
    preferences = environ.get("HTTP_PREFER", "").replace(";", ",").split(",")
    if "respond-async" in [preference.strip() for preference in preferences]:
        environ["HTTP_PREFER"] = "respond-async"


def shorten(site: Site) -> Response | None:
    """Take the long strings out of a request; refuses what is no JSON object."""
    short, g.spooled = site.attachments.take_out(request.stream)
    request.environ["wsgi.input"] = io.BytesIO(short)
    request.environ["CONTENT_LENGTH"] = str(len(short))
    request.__dict__.pop("stream", None)
    try:
        document = json.loads(short)
    except ValueError as error:
        return problem(400, "InvalidParameterValue", f"The request is not JSON: {error}")
    if not isinstance(document, dict):
        return problem(400, "InvalidParameterValue", "The request has to be a JSON object.")
    return None


def amend(document: Any, response: Response, manager: Manager, site: Site) -> Any:
    """The document as the server family writes it, or the same one where there is nothing to amend."""
    job_id = (request.view_args or {}).get("job_id")
    if response.status_code >= 400 and isinstance(document, dict) and "description" in document:
        return amend_problem(document, response, job_id, manager)
    if request.endpoint == EXECUTION and response.status_code == 201:
        job = manager.job(response.headers["Location"].rsplit("/", 1)[1])
        response.content_type = "application/json"
        return status_info(job, site.api)
    if request.endpoint == JOBS and request.method == "DELETE":
        return {"id": job_id, **document}
    if request.endpoint == JOBS and job_id:
        return status_info(manager.job(job_id), site.api)
    if request.endpoint == JOBS:
        return {**document, "jobs": list_jobs(document["jobs"], manager, site)}
    if request.endpoint == CONFORMANCE:
        return {"conformsTo": sorted([*document["conformsTo"], *ALSO_CONFORMS_TO])}
    if request.endpoint == PROCESSES:
        described = document.get("processes", [document])
        for process in described:
            own = manager.get_processor(process["id"]).metadata
            # pygeoapi takes an input that is called like a language for a translation.
            process.update({key: own[key] for key in OWN if key in own and (key not in LARGE or key in process)})
        return {**document}
    return document


def amend_problem(document: dict[str, Any], response: Response, job_id: str | None, manager: Manager) -> dict:
    """A problem document (RFC 9457) with the standard's exception types."""
    code, detail = document["code"], document["description"]
    if request.endpoint == JOBS and response.status_code == 404:
        code, detail = "NoSuchJob", f"There is no job '{job_id}'."
    if request.endpoint == RESULTS and response.status_code == 400:
        code, detail = "NoApplicableCode", manager.job(job_id).status["message"]
    response.content_type = "application/problem+json"
    return describe_problem(response.status_code, code, detail)


def list_jobs(listed: list[dict[str, Any]], manager: Manager, site: Site) -> list[dict[str, Any]]:
    """The status documents of the listed jobs that are still there."""
    found = []
    for entry in listed:
        try:
            found.append(status_info(manager.job(entry["jobID"]), site.api))
        except JobNotFoundError:
            continue
    return found


def problem(status: int, code: str, detail: str) -> Response:
    """An answer with a problem document."""
    document = json.dumps(describe_problem(status, code, detail))
    return Response(document, status, content_type="application/problem+json")


def describe_problem(status: int, code: str, detail: str) -> dict[str, Any]:
    """A problem document (RFC 9457)."""
    return {"title": code, "type": PROBLEM_TYPES.get(code, code), "status": status, "detail": detail}
