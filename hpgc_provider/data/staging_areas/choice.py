"""Which kind of staging area it is."""

from __future__ import annotations

from ...api import InvalidInput
from ...api.interrupt import IsCancelled
from ...staging_settings import Staging
from .area import Area
from .object_store import ObjectStore
from .web_folder import WebFolder


def area_of(staging: Staging, is_cancelled: IsCancelled | None = None) -> Area:
    """The area of these settings.

    :raises HpgcError: where the settings are wrong, or the authentication configuration can't be read.
    """
    problem = staging.problem()
    if problem:
        raise InvalidInput(problem)
    return ObjectStore(staging, is_cancelled) if staging.is_object_store else WebFolder(staging, is_cancelled)
