"""Run by QGIS's Python at its start: sets for how long, in milliseconds, this QGIS waits for a server."""

import os

from hpgc.hpgc_provider.api import client, deployment
from qgis.core import QgsNetworkAccessManager

QgsNetworkAccessManager.setTimeout(int(os.environ["HPGC_TIMEOUT"]))
if "HPGC_ANSWER" in os.environ:
    # How long it may think over a POST.
    client.ASYNC_ANSWER = deployment.ANSWER = int(os.environ["HPGC_ANSWER"]) / 1000
