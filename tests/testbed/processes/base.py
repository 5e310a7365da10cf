"""What every process of the local server has: a description in a JSON file and checked inputs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
from pygeoapi.process.base import BaseProcessor

from ..attachments import LongText
from ..jobs import Job
from ..outputs import Output, Wanted, invalid
from ..site import Site

LITERALS = {"string", "number", "integer", "boolean"}


class Process(BaseProcessor):
    """A process. Its description stands in `<its module>.json`."""

    takes_long_texts = False

    def __init__(self, processor_def: dict) -> None:
        description = Path(sys.modules[type(self).__module__].__file__).with_suffix(".json")
        super().__init__(processor_def, json.loads(description.read_text()))
        self.name = self.metadata["id"]

    def run(self, inputs: dict[str, Any], wanted: dict[str, Wanted], job: Job, site: Site) -> dict[str, Output]:
        """Do the work: report to the job, return an output for each one that is wanted and made."""
        raise NotImplementedError

    def check_request(self, inputs: dict[str, Any], wanted: dict[str, Wanted]) -> None:
        """Refuse what this process can't run, with `invalid(…)`."""

    def read_inputs(self, given: dict[str, Any]) -> dict[str, Any]:
        """The inputs with defaults for what is missing; literals are held against their schemas, files aren't."""
        if not isinstance(given, dict):
            raise invalid("The inputs have to be an object.")
        described = self.metadata["inputs"]
        for name in given:
            if name not in described:
                raise invalid(f"There is no input '{name}'.")
        inputs = {}
        for name, description in described.items():
            schema = description["schema"]
            value = given.get(name)
            if value is None:
                value = schema.get("default")
            if value is None:
                if description.get("minOccurs", 1):
                    raise invalid(f"The input '{name}' is missing.", "MissingParameterValue")
                continue
            if not self.takes_long_texts:
                value = read_texts(value)
            value = [unqualified(entry) for entry in value] if isinstance(value, list) else unqualified(value)
            if schema.get("type") in LITERALS and "contentMediaType" not in schema:
                value = value["value"] if isinstance(value, dict) and "value" in value else value
                try:
                    jsonschema.validate(value, schema)
                except jsonschema.ValidationError as error:
                    raise invalid(f"The input '{name}': {error.message}") from None
            inputs[name] = value
        return inputs


def unqualified(value: Any) -> Any:
    """What a qualified value holds that says no more of it (OGC 18-062r2, 7.11.2); anything else as it is."""
    return value["value"] if isinstance(value, dict) and value.keys() == {"value"} else value


def read_texts(value: Any) -> Any:
    """The value with each long text as an ordinary string."""
    if isinstance(value, dict):
        return {key: read_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [read_texts(item) for item in value]
    return value.read() if isinstance(value, LongText) else value
