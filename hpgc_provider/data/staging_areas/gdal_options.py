"""What GDAL has to be told of a staging area: credentials, patience, trusted certificates."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import QgsAuthMethodConfig

from ...api import HpgcError
from ...network import network_settings
from ...sign_in import unlocked_store
from ...staging_settings import Staging
from ...translation import tr

# The options that a user name and a password stand for, by the file system.
_LOGINS = {
    "/vsis3/": ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"),
    "/vsigs/": ("GS_ACCESS_KEY_ID", "GS_SECRET_ACCESS_KEY"),
    "/vsiaz/": ("AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCESS_KEY"),
    "/vsiadls/": ("AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCESS_KEY"),
    "/vsioss/": ("OSS_ACCESS_KEY_ID", "OSS_SECRET_ACCESS_KEY"),
    "/vsiswift/": ("SWIFT_USER", "SWIFT_KEY"),
}
_KEYSTONE = ("OS_USERNAME", "OS_PASSWORD")
# What of the environment must not be mixed with a login from QGIS.
_WITH_LOGIN = {
    "AWS_SESSION_TOKEN": "",  # nosec B105 - none
    "AWS_NO_SIGN_REQUEST": "NO",
    "AZURE_STORAGE_CONNECTION_STRING": "",
}
# The words of stores, for sentences; they go nowhere else.
_HEARD = {"CPL_DEBUG": "S3,GS,AZURE,ADLS,OSS,SWIFT"}
_PROXIES = ("GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY")
_RETRIES = {"GDAL_HTTP_MAX_RETRY": "3", "GDAL_HTTP_RETRY_DELAY": "0.5"}


def gdal_options(staging: Staging) -> dict[str, str]:
    """Configuration options for one thread and a moment; secrets are among them.

    :raises HpgcError: where the authentication configuration can't be read.
    """
    options = dict(word.split("=", 1) for word in staging.options)
    settings = network_settings(_address(staging, options))
    usual = {
        **_RETRIES,
        "GDAL_HTTP_CONNECTTIMEOUT": f"{settings.connect_timeout:g}",
        "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
        "GDAL_HTTP_LOW_SPEED_TIME": f"{settings.read_timeout:.0f}",
        **({"CURL_CA_BUNDLE": settings.verify} if isinstance(settings.verify, str) else {}),
    }
    # None leaves it to the environment, as everywhere in QGIS.
    proxy = {} if settings.proxies is None else dict.fromkeys(_PROXIES, settings.proxies.get("https", ""))
    own = {name: value for name, value in usual.items() if gdal.GetConfigOption(name) is None}
    return {**own, **proxy, **_HEARD, **(_login(staging, options) if staging.authcfg else {}), **options}


def _address(staging: Staging, options: dict[str, str]) -> str:
    """Where the store is, as far as QGIS's own settings care: scheme, host and port."""
    scheme = "http" if options.get("AWS_HTTPS", "YES").upper() in ("NO", "FALSE", "OFF") else "https"
    if staging.area.startswith("/vsis3/"):
        return f"{scheme}://{options.get('AWS_S3_ENDPOINT') or 's3.amazonaws.com'}"
    given = (value for name, value in options.items() if name.endswith(("_ENDPOINT", "_URL")))
    found = next(given, "")
    return found if "://" in found else f"https://{found or 'storage.googleapis.com'}"


def _login(staging: Staging, options: dict[str, str]) -> dict[str, str]:
    manager, configuration = unlocked_store(), QgsAuthMethodConfig()
    found = False
    if staging.authcfg in manager.configIds():
        found, configuration = manager.loadAuthenticationConfig(staging.authcfg, configuration, True)
    name, secret = configuration.config("username"), configuration.config("password")
    if not found or not name or not secret:
        said = tr(
            "The authentication configuration “{}” has no user name and password for the staging area: make one of "
            "the kind “Basic” with the access key's id and its secret."
        )
        raise HpgcError(said.format(staging.authcfg))
    names = next(names for store, names in _LOGINS.items() if staging.area.startswith(store))
    if names == _LOGINS["/vsiswift/"] and "SWIFT_AUTH_V1_URL" not in options:
        names = _KEYSTONE
    region = configuration.config("region")
    return {**_WITH_LOGIN, **({"AWS_REGION": region} if region else {}), **dict(zip(names, (name, secret)))}
