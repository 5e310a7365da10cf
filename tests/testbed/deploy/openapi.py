"""What the OpenAPI document says of deploy, replace, undeploy."""

from __future__ import annotations

from typing import Any


def declare_deployment(document: dict[str, Any]) -> None:
    """Add the operations to the OpenAPI document."""
    types = ("application/ogcapppkg+json", "application/cwl+yaml", "application/cwl+json")
    body = {"required": True, "content": {media_type: {"schema": {}} for media_type in types}}
    id = {"name": "processId", "in": "path", "required": True, "schema": {"type": "string"}}
    w = {"name": "w", "in": "query", "description": "The Workflow that is meant", "schema": {"type": "string"}}

    def operation(name: str, summary: str, statuses: dict[str, str], **more: Any) -> dict[str, Any]:
        responses = {status: {"description": words} for status, words in statuses.items()}
        return {"operationId": name, "summary": summary, "tags": ["deploy"], "responses": responses, **more}

    paths = document["paths"]
    created = {"201": "Deployed", "400": "Not a package", "409": "There is one already"}
    paths.setdefault("/processes", {})["post"] = operation(
        "deploy", "Deploy a process", created, requestBody=body, parameters=[w]
    )
    paths["/processes/{processId}"] = {
        "parameters": [id],
        "put": operation(
            "replace", "Replace a process", {"204": "Replaced", "404": "No such process"}, requestBody=body
        ),
        "delete": operation("undeploy", "Undeploy a process", {"204": "Undeployed", "404": "No such process"}),
    }
    paths["/processes/{processId}/package"] = {
        "parameters": [id],
        "get": operation("package", "The package of a process", {"200": "The package", "404": "No such process"}),
    }
