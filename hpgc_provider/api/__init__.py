"""The HPGC API in plain Python: needs requests, and neither Qt nor QGIS.

>>> client = HpgcClient("https://hpgc.example/ogc-api/", token="…")
>>> scene = Reference("https://hpgc.example/data/scene.tif", "image/tiff")
>>> job = client.execute("BandMath", {"il": [scene], "exp": "im1b4/im1b3"})
>>> job.wait()
>>> job.results()["out"].save("ratio.tif")
"""

from .authorization import Authorization, FixedHeaders
from .client import HpgcClient
from .conformance import Conformance
from .deploy_outcome import DeployedProcess
from .errors import (
    Cancelled,
    DeployNotOffered,
    DeployUnknown,
    Forbidden,
    HpgcError,
    ImmutableProcess,
    InvalidAnswer,
    InvalidInput,
    InvalidPackage,
    JobFailed,
    LoneTool,
    NoRoom,
    NotFound,
    NotThisApi,
    OutcomeUnknown,
    ProcessExists,
    RequestRefused,
    ResultNotReady,
    ServerFailed,
    SignInNeeded,
    StillRunning,
    Unreachable,
)
from .inline_file import InlineFile, Reference
from .job import Job
from .landing_page import LandingPage
from .link import Link
from .packages import ApplicationPackage, CwlDocument, read_package
from .process import ParameterDescription, Process, ProcessSummary
from .result_value import ResultFile, ResultLink
from .results import Results
from .statusinfo import JobStatus, StatusInfo
from .transport import NetworkSettings

__all__ = [
    "ApplicationPackage",
    "Authorization",
    "Cancelled",
    "Conformance",
    "CwlDocument",
    "DeployNotOffered",
    "DeployUnknown",
    "DeployedProcess",
    "FixedHeaders",
    "Forbidden",
    "HpgcClient",
    "HpgcError",
    "ImmutableProcess",
    "InlineFile",
    "InvalidAnswer",
    "InvalidInput",
    "InvalidPackage",
    "Job",
    "JobFailed",
    "JobStatus",
    "LandingPage",
    "Link",
    "LoneTool",
    "NetworkSettings",
    "NoRoom",
    "NotFound",
    "NotThisApi",
    "OutcomeUnknown",
    "ParameterDescription",
    "Process",
    "ProcessExists",
    "ProcessSummary",
    "Reference",
    "RequestRefused",
    "ResultFile",
    "ResultLink",
    "ResultNotReady",
    "Results",
    "ServerFailed",
    "SignInNeeded",
    "StatusInfo",
    "StillRunning",
    "Unreachable",
    "read_package",
]
