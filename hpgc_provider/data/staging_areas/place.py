"""Where a staged file lies, with all that it takes to reach it again; fit for the job store."""

from __future__ import annotations

from dataclasses import dataclass

from ...staging_settings import Staging


@dataclass(frozen=True)
class Place:
    """One object of a staging area.

    :ivar path: a GDAL path, or an http(s) address; never a signed one.
    :ivar authcfg: id of the authentication configuration; may be empty.
    :ivar options: as :class:`Staging` has them.
    """

    path: str
    authcfg: str = ""
    options: tuple[str, ...] = ()

    @classmethod
    def within(cls, staging: Staging, name: str) -> Place:
        """The object of that name."""
        return cls(f"{staging.folder}/{name}", staging.authcfg, staging.options)

    @property
    def staging(self) -> Staging:
        """The area that it lies in."""
        return Staging(area=self.path.rpartition("/")[0], authcfg=self.authcfg, options=self.options)
