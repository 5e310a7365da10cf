"""What the tests of a real window have in common."""

from __future__ import annotations

import json
import urllib.request

import pytest

from tests.testbed.launch import LocalServer
from tests.window.profile import Profile


def jobs_on(server: LocalServer) -> dict[str, str]:
    """The states of a server's jobs, by their ids."""
    with urllib.request.urlopen(f"{server.url}jobs?f=json&limit=1000", timeout=10) as answer:
        return {job["jobID"]: job["status"] for job in json.load(answer)["jobs"]}


@pytest.fixture(scope="module")
def window_profile(local_server: LocalServer, tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """A profile with the local server connected."""
    made = Profile(tmp_path_factory.mktemp("profile"))
    made.connect("local", local_server.url)
    return made
