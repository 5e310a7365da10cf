"""The client gmu-hpgc-api, used as the notebook of its authors does.

It prints each request body, twice, and each answer; that text is thrown away here, where a notebook would show it.
"""

from __future__ import annotations

import base64
import json
from typing import Any, Callable

import openapi_client
import requests
from openapi_client.models.status_info import StatusInfo

from tests.bench.plan import DESCRIBED, LONGEST_WAIT


def upload(url: str, path: str) -> Callable[[], object]:
    """The raster as an inline input: base64 in the dictionary that the notebook hands over."""
    api = openapi_client.api.processes_api.ProcessesApi()
    api.api_client.configuration.host = url

    def work() -> None:
        with open(path, "rb") as file:
            value = base64.b64encode(file.read()).decode()
        image = {"value": value, "encoding": "base64", "mediaType": "image/tiff"}
        result = api.execute_with_http_info(
            process_id="BandMath",
            unknown_base_type={"inputs": {"il": [image], "exp": "im1b1"}},
            async_req=True,
            prefer="respond-async;return=representation",
            _headers={"Accept": "/*"},
            _preload_content=False,
            _return_http_data_only=False,
        )
        StatusInfo.from_json(result.get().raw_data.decode("utf-8"))

    return work


def describe(url: str) -> Callable[[], object]:
    """Each description, one after another, from the raw data as the notebook takes it."""
    api = openapi_client.api.processes_api.ProcessesApi()
    api.api_client.configuration.host = url

    def work() -> None:
        for count in range(DESCRIBED):
            described = api.get_process_description_with_http_info(
                process_id=f"BandMath{count}",
                _headers={"accept": "application/json"},
                _preload_content=False,
                _return_http_data_only=False,
            )
            if json.loads(described.raw_data.decode("utf-8"))["id"] != f"BandMath{count}":
                raise RuntimeError("another process was described")

    return work


def download_by_reference(url: str, path: str) -> Callable[[], object]:
    """A result that is a URL; the client has no call that fetches it, so requests does."""

    def work() -> None:
        content = requests.get(_results(url, True).data["out"].actual_instance.href, timeout=LONGEST_WAIT).content
        with open(path, "wb") as file:
            file.write(content)

    return work


def download_by_value(url: str, path: str) -> Callable[[], object]:
    """A result in base64 within the results document, from the raw data: the client's models refuse it."""

    def work() -> None:
        document = json.loads(_results(url, False).raw_data.decode("utf-8"))
        with open(path, "wb") as file:
            file.write(base64.b64decode(document["out"]["value"]))

    return work


def download_by_value_through_models(url: str, path: str) -> Callable[[], object]:
    """The same through the client's models, as the notebook reads results."""

    def work() -> None:
        value = _results(url, True).data["out"].actual_instance.value.actual_instance
        with open(path, "wb") as file:
            file.write(base64.b64decode(value))

    return work


def download_raw(url: str, path: str) -> Callable[[], object]:
    """A result that is the whole answer."""

    def work() -> None:
        with open(path, "wb") as file:
            file.write(_results(url, False).raw_data)

    return work


def _results(url: str, through_models: bool) -> Any:
    api = openapi_client.api.jobs_api.JobsApi()
    api.api_client.configuration.host = url
    return api.get_result_with_http_info(
        job_id="bench",
        _headers={"accept": "application/json"},
        _preload_content=through_models,
        _return_http_data_only=False,
    )
