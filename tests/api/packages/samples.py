"""Packages for the tests of this folder, and the notebook's three."""

from __future__ import annotations

import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.collected import COLLECTED_PACKAGES, NOTEBOOK

PACKAGES = Path(__file__).resolve().parents[2] / "packages"
needs_yaml = pytest.mark.skipif(find_spec("yaml") is None, reason="PyYAML is not here")
needs_corpus = pytest.mark.skipif(not COLLECTED_PACKAGES, reason="the gathered packages are not here")

SHOUT_TOOL: dict[str, Any] = {
    "class": "CommandLineTool",
    "id": "shout",
    "baseCommand": "echo",
    "inputs": {"word": {"type": "string", "inputBinding": {"position": 1}}},
    "outputs": {"out": {"type": "stdout"}},
    "stdout": "o.txt",
}
SHOUT_FLOW: dict[str, Any] = {
    "class": "Workflow",
    "id": "shoutflow",
    "inputs": {"word": {"type": "string", "default": "one"}},
    "outputs": {"out": {"type": "File", "outputSource": "step/out"}},
    "steps": {"step": {"run": "#shout", "in": {"word": "word"}, "out": ["out"]}},
}
SHOUT: dict[str, Any] = {"cwlVersion": "v1.2", "$graph": [SHOUT_FLOW, SHOUT_TOOL]}
TWO: dict[str, Any] = {"cwlVersion": "v1.2", "$graph": [SHOUT_FLOW, {**SHOUT_FLOW, "id": "whisper"}, SHOUT_TOOL]}
LONE: dict[str, Any] = {"cwlVersion": "v1.2", **SHOUT_TOOL}
SUMMARY = {"id": "shoutflow", "title": "Shout", "mutable": True, "jobControlOptions": ["async-execute", "dismiss"]}
PART_TWO = "http://www.opengis.net/spec/ogcapi-processes-2/1.0"


def inline(cwl: Any) -> dict[str, Any]:
    return {"executionUnit": {"value": cwl, "mediaType": "application/cwl+json"}}


def conformance(*names: str, spelling: str = "conf") -> dict[str, list[str]]:
    names = names or ("deploy-replace-undeploy", "ogcapppkg", "cwl")
    return {"conformsTo": [f"{PART_TWO}/{spelling}/{name}" for name in names]}


def of_notebook() -> dict[str, tuple[dict[str, Any], str]]:
    """What the notebook deploys: by the name of the process the package and its ``w``."""
    if not NOTEBOOK.exists():
        pytest.skip("the notebook is not here")
    cells = re.findall(r"json_str = '(\{.*?\})'\n(.*?)w=\"(\w*)\"", NOTEBOOK.read_text(encoding="utf-8"), re.S)
    found = {}
    for text, _, w in cells:
        package = json.loads(text)
        found.setdefault(w or package["processDescription"]["id"], (package, w))
    return found
