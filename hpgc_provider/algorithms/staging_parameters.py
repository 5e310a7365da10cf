"""The parameters of “Add connection” for a staging area."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..staging_settings import DEFAULT_HOURS, DEFAULT_THRESHOLD, LONGEST_HOURS, NEVER, Staging
from ..translation import tr


def staging_parameters() -> list[QgsProcessingParameterDefinition]:
    """Where large files go."""
    area = QgsProcessingParameterString("STAGING", tr("Staging Area for Large Files"), optional=True)
    area.setHelp(
        tr(
            "Where files go that are too large for a request; the server fetches them there. A bucket as GDAL writes "
            "it, such as /vsis3/bucket/folder (also /vsigs/, /vsiaz/), or the address of a folder that takes PUT, such "
            "as WebDAV, and lets anybody read. It is tried with a few bytes."
        )
    )
    authcfg = QgsProcessingParameterAuthConfig(
        "STAGING_AUTHCFG", tr("Authentication at the staging area"), optional=True
    )
    authcfg.setHelp(
        tr(
            "For a bucket an authentication configuration of the kind “Basic” (or “AWS S3”): the access key's id is "
            "the user name, its secret the password. Without one GDAL's own credentials count, such as ~/.aws. For a "
            "folder on the web any kind."
        )
    )
    threshold = QgsProcessingParameterNumber(
        "STAGING_THRESHOLD",
        tr("Megabytes of files that a request may hold (0: all files are staged, -1: none)"),
        QgsProcessingParameterNumber.Type.Double,
        DEFAULT_THRESHOLD,
        optional=True,
        minValue=NEVER,
    )
    threshold.setHelp(tr("The largest files are staged, until the rest fits in."))
    options = QgsProcessingParameterString("STAGING_OPTIONS", tr("GDAL's options for the staging area"), optional=True)
    options.setHelp(
        tr(
            "Words KEY=VALUE for a bucket elsewhere than at the usual place, such as AWS_S3_ENDPOINT=s3.hpgc.example "
            "AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Secrets don't belong here."
        )
    )
    hours = QgsProcessingParameterNumber(
        "STAGING_HOURS",
        tr("Hours that a signed address is good for"),
        QgsProcessingParameterNumber.Type.Double,
        DEFAULT_HOURS,
        minValue=0.01,
        maxValue=LONGEST_HOURS,
    )
    hours.setHelp(tr("The server has to fetch the file by then; a job may wait in a queue."))
    keep = QgsProcessingParameterBoolean("STAGING_KEEP", tr("Keep staged files when their job is done"), False, True)
    keep.setHelp(tr("They are removed otherwise; kept ones are yours to remove."))
    return [area, authcfg, threshold, options, hours, keep]


def read_staging(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Staging:
    """The values of those parameters."""

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    is_empty = parameters.get("STAGING_THRESHOLD", DEFAULT_THRESHOLD) in (None, "")
    return Staging(
        area=text("STAGING"),
        authcfg=text("STAGING_AUTHCFG"),
        threshold=NEVER if is_empty else algorithm.parameterAsDouble(parameters, "STAGING_THRESHOLD", context),
        keep=algorithm.parameterAsBoolean(parameters, "STAGING_KEEP", context),
        options=tuple(text("STAGING_OPTIONS").split()),
        hours=algorithm.parameterAsDouble(parameters, "STAGING_HOURS", context),
    )
