"""A bucket of an object store; GDAL is its client. What lies there is opened by signed addresses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from osgeo import gdal

from ...api import HpgcError
from ...api.interrupt import IsCancelled, heed, interruptible, pause
from ...api.retry import TRIES, backoff
from ...staging_settings import Staging
from ...translation import tr
from ...versions import SENDS_PARTS
from .area import Progress, Source
from .gdal_options import gdal_options
from .gdal_session import Said, gdal_set
from .gdal_upload import part_size, write_in_parts, write_stream
from .place import Place

_CREDENTIALS = (
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "AccessDenied",
    "AuthenticationFailed",
    "AuthorizationFailure",
    "ExpiredToken",
    "AuthorizationHeaderMalformed",
)
_NO_BUCKET = ("NoSuchBucket", "ContainerNotFound", "InvalidBucketName")
_FULL = ("QuotaExceeded", "EntityTooLarge", "InsufficientStorage", "StorageFull", "XMinioStorageFull")
_FOR_A_WHILE = (
    "",
    "InternalError",
    "SlowDown",
    "ServiceUnavailable",
    "RequestTimeout",
    "ServerBusy",
    "OperationAborted",
)
_UNSIGNED = "/vsiswift/"
# As older GDAL signs for Azure: for whatever lies in the container.
_FOR_ALL = "sr=c"
T = TypeVar("T")


class ObjectStore:
    """A staging area in an object store, see :class:`Area`."""

    def __init__(self, staging: Staging, is_cancelled: IsCancelled | None = None) -> None:
        self._folder, self._is_cancelled = staging.folder, is_cancelled
        self._options = gdal_options(staging)

    def put(self, source: Source, place: Place, sent: Progress | None = None) -> None:
        """Streams a file there, in parts where it is large.

        A part that fails is sent again. GDAL before 3.10 gives up where a connection is cut: then it is the whole file.
        """
        given_up = False

        def heard() -> bool:
            nonlocal given_up
            given_up = given_up or bool(self._is_cancelled and self._is_cancelled())
            return given_up

        def work(said: Said) -> None:
            try:
                for attempt in range(1, TRIES + 1):
                    said.clear()
                    if self._write(source, place, said, heard, sent):
                        source.heed_change()
                        heed(heard)
                        return
                    if attempt == TRIES or said.is_final or said.code not in _FOR_A_WHILE:
                        raise self._failure(said)
                    pause(backoff(attempt), heard)
            except BaseException:
                said.heard(lambda: gdal.Unlink(place.path))
                raise

        size = part_size(source.size)
        self._set(work, heard, {f"VSI{store}_CHUNK_SIZE": str(size >> 20) for store in ("S3", "GS", "OSS")})

    def size_of(self, place: Place) -> int | None:
        """Asked of the store itself, not of GDAL's memory."""

        def work(said: Said) -> int | None:
            gdal.VSICurlPartialClearCache(place.path)
            found = said.heard(lambda: gdal.VSIStatL(place.path))
            return None if found is None else int(found.size)

        return self._set(work, self._is_cancelled)

    def remove(self, place: Place) -> None:
        """By a DELETE."""

        def work(said: Said) -> None:
            # GDAL looks first whether there is such an object.
            gdal.VSICurlPartialClearCache(place.path)
            if said.heard(lambda: gdal.Unlink(place.path)) != 0 and not said.is_about_nothing:
                raise self._failure(said)

        self._set(work, self._is_cancelled)

    def address(self, place: Place, seconds: int) -> str:
        """A signed address; where GDAL signs none, the object's own, which has to be open to all."""

        def work(said: Said) -> str:
            if place.path.startswith(_UNSIGNED):
                found = said.heard(lambda: gdal.GetActualURL(place.path))
            else:
                found = said.heard(lambda: gdal.GetSignedURL(place.path, [f"EXPIRATION_DELAY={seconds}"]))
            if not found:
                why = tr("GDAL can't sign an address for the staging area {}: {}. See GDAL's page on this file system.")
                raise HpgcError(why.format(self._folder, said.reason() or tr("it gave no reason")))
            if _FOR_ALL in str(found).partition("?")[2].split("&"):
                why = tr("GDAL {} signs addresses for all that is in the container of {}; that takes a newer GDAL.")
                raise HpgcError(why.format(gdal.__version__, self._folder))
            return str(found)

        return self._set(work, self._is_cancelled)

    def _set(
        self, work: Callable[[Said], T], is_cancelled: IsCancelled | None, more: dict[str, str] | None = None
    ) -> T:
        """Does ``work`` with GDAL set for this area."""

        def do() -> T:
            with gdal_set({**(more or {}), **self._options}) as said:
                return work(said)

        return interruptible(do, is_cancelled)

    def _write(
        self, source: Source, place: Place, said: Said, heard: Callable[[], bool], sent: Progress | None
    ) -> bool:
        size = part_size(source.size)
        if source.size > size and SENDS_PARTS and not place.path.startswith(_UNSIGNED):
            return write_in_parts(source, place.path, size, said, heard, sent)
        return write_stream(source, place.path, said, heard, sent)

    def _failure(self, said: Said) -> HpgcError:
        code = said.code
        if code in _CREDENTIALS:
            advice = tr(
                "Check its authentication configuration, or GDAL's own credentials, and what they may do there."
            )
        elif code in _NO_BUCKET:
            advice = tr("There is no such bucket: check the staging area of the connection.")
        elif code in _FULL:
            advice = tr("It is full, or takes no file of that size.")
        else:
            advice = tr("Check the staging area of the connection, and whether it can be reached.")
        why = said.reason() or tr("it gave no reason")
        return HpgcError(tr("The staging area {} refused: {}. {}").format(self._folder, why.rstrip("."), advice))
