"""What is measured, and with which clients."""

from __future__ import annotations

from dataclasses import dataclass

OURS = "HPGC Provider"
IN_QGIS = "HPGC Provider in QGIS"
GMU = "gmu-hpgc-api"
REQUESTS = "requests"
OWSLIB = "OWSLib"
CURL = "curl"
# How long a contender may wait for a byte: a server that hangs ends the run.
LONGEST_WAIT = 600.0


@dataclass(frozen=True)
class Contender:
    """One way to do a transfer.

    :ivar module: module beside this one that holds the ``task``.
    :ivar payload: what is sent or received, "large" or "small".
    """

    name: str
    module: str
    task: str
    payload: str = "large"


@dataclass(frozen=True)
class Transfer:
    """A raster sent or received, the same by each contender.

    :ivar title: a few words for the table.
    :ivar mode: how the result comes: "reference", "value" or "raw".
    """

    name: str
    title: str
    mode: str
    contenders: tuple[Contender, ...]

    @property
    def is_upload(self) -> bool:
        """Whether the raster goes up, so that the result is a small one."""
        return self.name == "upload"


def _everyone(task: str) -> tuple[Contender, ...]:
    return (
        Contender(OURS, "ours", task),
        Contender(GMU, "gmu_hpgc_api", task),
        Contender(REQUESTS, "plain_requests", task),
    )


_IN_QGIS = Contender(IN_QGIS, "ours_in_qgis", "run")
_OWSLIB_UPLOAD = Contender(OWSLIB, "owslib_processes", "upload")
TRANSFERS = (
    Transfer(
        "upload",
        "Upload, inline",
        "reference",
        (*_everyone("upload"), _OWSLIB_UPLOAD, Contender(CURL, "curl", "upload"), _IN_QGIS),
    ),
    Transfer(
        "download_by_reference",
        "Download, by reference",
        "reference",
        (
            *_everyone("download_by_reference"),
            Contender(CURL, "curl", "download_by_reference"),
            _IN_QGIS,
            Contender("requests, streamed by hand", "plain_requests", "download_by_reference_streamed"),
        ),
    ),
    Transfer(
        "download_by_value",
        "Download, by value (base64 in JSON)",
        "value",
        (
            *_everyone("download_by_value"),
            Contender(
                "gmu-hpgc-api through its models", "gmu_hpgc_api", "download_by_value_through_models", payload="small"
            ),
        ),
    ),
    Transfer("download_raw", "Download, raw", "raw", _everyone("download_raw")),
)
IMPORTS = {
    OURS: "hpgc_provider.api",
    GMU: "openapi_client",
    REQUESTS: "requests",
    OWSLIB: "owslib.ogcapi.processes",
}
CATALOG_SIZES = (0, 1000)
WITHOUT = "QGIS without the plugin"
JOBS = 500
# Processes that are described, and seconds to their server and back.
DESCRIBED, ROUND_TRIP = 200, 0.02
DESCRIBERS = {OURS: "ours", GMU: "gmu_hpgc_api", REQUESTS: "plain_requests", OWSLIB: "owslib_processes"}
REFRESHERS = {OURS: "catalog_in_qgis", REQUESTS: "plain_requests"}
# One expression for each step on a raster of bytes, of at most so many MiB; together they turn black to white.
CHAIN, CHAIN_MIB = ("255-im1b1", "255-im1b1", "255-im1b1"), 64
CHAINERS = {OURS: ("chain_in_qgis", "through_model"), REQUESTS: ("plain_requests", "chain")}
# The local server calls itself with requests, so that a script has to call itself something else.
SCRIPT = "script"
# How much larger than the raster a result is that is looked at.
MAP_TIMES = 4
DOWNLOADED = "downloaded first"
MAPPERS = {OURS: "streamed", DOWNLOADED: "downloaded"}
