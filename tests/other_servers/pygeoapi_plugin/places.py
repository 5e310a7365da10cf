"""A process for pygeoapi's own plugin mechanism: it gives features, as the document that they are."""

from __future__ import annotations

from typing import Any

from pygeoapi.process.base import BaseProcessor

MOST = 1000
DESCRIPTION = {
    "version": "1.0.0",
    "id": "places",
    "title": "Places",
    "description": "Points along the equator.",
    "jobControlOptions": ["sync-execute", "async-execute"],
    "keywords": ["features"],
    "links": [],
    "inputs": {"count": {"title": "Count", "schema": {"type": "integer", "maximum": MOST}, "minOccurs": 1}},
    "outputs": {
        "points": {"title": "Points", "schema": {"type": "object", "contentMediaType": "application/geo+json"}}
    },
}


class Places(BaseProcessor):
    """Makes a FeatureCollection."""

    def __init__(self, processor_def: dict[str, Any]) -> None:
        super().__init__(processor_def, DESCRIPTION)

    def execute(self, data: dict[str, Any], outputs: Any = None) -> tuple[str, Any]:
        features = [
            {"type": "Feature", "properties": {"n": n}, "geometry": {"type": "Point", "coordinates": [n / 10, 0]}}
            for n in range(min(int(data["count"]), MOST))
        ]
        return "application/geo+json", {"type": "FeatureCollection", "features": features}
