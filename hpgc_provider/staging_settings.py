"""Where files that are too large for a request are put, so that the server fetches them. Holds no secret."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import QgsSettings

from .api.link import is_web_address
from .translation import tr

MEGABYTE = 1_000_000
NEVER = -1.0
DEFAULT_THRESHOLD = 20.0
DEFAULT_HOURS = 24.0
# The longest that S3 lets a signed address live.
LONGEST_HOURS = 168.0
# GDAL's file systems of object stores.
STORES = ("/vsis3/", "/vsigs/", "/vsiaz/", "/vsiadls/", "/vsioss/", "/vsiswift/")
_SECRET = re.compile(r"SECRET|PASSWORD|PWD|TOKEN|ACCESS_KEY|SAS|CONNECTION_STRING|SWIFT_KEY|PRIVATE_KEY|HEADER|COOKIE")
_WORD = re.compile(r"[A-Z][A-Z0-9_]*=\S*")


@dataclass(frozen=True)
class Staging:
    """A staging area, and what goes there.

    :ivar area: a bucket or a folder in one as a GDAL path, such as ``/vsis3/bucket/folder``; or the http(s) address of
        a folder that takes PUT; empty for none.
    :ivar authcfg: id of a QGIS authentication configuration; empty: GDAL's own configuration, or none is needed.
    :ivar threshold: megabytes of files that a request may hold; 0 for none, less than 0 for any number.
    :ivar keep: whether what was put there stays when its job is done.
    :ivar options: GDAL's configuration options for this area as words ``KEY=VALUE``; no secrets.
    :ivar hours: how long a signed address is good.
    """

    area: str = ""
    authcfg: str = ""
    threshold: float = DEFAULT_THRESHOLD
    keep: bool = False
    options: tuple[str, ...] = ()
    hours: float = DEFAULT_HOURS

    @property
    def is_used(self) -> bool:
        """Whether there is anything that would be staged."""
        return bool(self.area) and self.threshold >= 0

    @property
    def is_object_store(self) -> bool:
        """Whether GDAL writes there."""
        return self.area.startswith(STORES)

    @property
    def folder(self) -> str:
        """The area without the slash at its end."""
        return self.area.rstrip("/")

    def problem(self) -> str:
        """What is wrong with it, in a sentence; empty where nothing is."""
        if not self.area:
            return ""
        if self.is_object_store:
            if not self.folder[len(next(store for store in STORES if self.area.startswith(store))) :].strip("/"):
                return tr("The staging area “{}” names no bucket.").format(self.area)
        elif not is_web_address(self.area) or set(self.area) & set("@?#"):
            said = tr(
                "“{}” is no staging area: give a bucket such as /vsis3/bucket/folder (also {}), or the address of a "
                "folder such as https://dav.example/staging/, without a user name in it."
            )
            # What stands before an @ may be a password.
            return said.format(self.area.rpartition("@")[2], ", ".join(STORES[1:]))
        for word in self.options:
            if not _WORD.fullmatch(word):
                return tr("The option “{}” of the staging area is not of the form KEY=VALUE.").format(word[:60])
            name = word.partition("=")[0]
            if _SECRET.search(name):
                said = tr("{} is a secret: keep it in a QGIS authentication configuration (Basic) or in GDAL's own.")
                return said.format(name)
            if name == "GDAL_HTTP_UNSAFESSL":
                return tr("{} would switch off the check of certificates.").format(name)
        if not 0 < self.hours <= LONGEST_HOURS:
            return tr("A signed address can be good for {:g} hours at most.").format(LONGEST_HOURS)
        return ""

    def save(self, settings: QgsSettings, key: str) -> None:
        """Writes it under ``key``."""
        settings.setValue(f"{key}/area", self.area)
        settings.setValue(f"{key}/authcfg", self.authcfg)
        settings.setValue(f"{key}/threshold", self.threshold)
        settings.setValue(f"{key}/keep", self.keep)
        settings.setValue(f"{key}/options", " ".join(self.options))
        settings.setValue(f"{key}/hours", self.hours)

    @classmethod
    def load(cls, settings: QgsSettings, key: str) -> Staging:
        """What stands under ``key``."""
        return cls(
            area=settings.value(f"{key}/area", "", type=str),
            authcfg=settings.value(f"{key}/authcfg", "", type=str),
            threshold=settings.value(f"{key}/threshold", DEFAULT_THRESHOLD, type=float),
            keep=settings.value(f"{key}/keep", False, type=bool),
            options=tuple(settings.value(f"{key}/options", "", type=str).split()),
            hours=settings.value(f"{key}/hours", DEFAULT_HOURS, type=float),
        )
