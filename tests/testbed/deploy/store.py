"""The deployed processes of one server: each belongs to the user who has deployed it."""

from __future__ import annotations

import secrets
import shutil
import threading
from pathlib import Path

from ..requester import Requester
from ..site import Site
from .container import ContainerProcess
from .package import Package, PackageRefused
from .process import DeployedProcess
from .workflow import WorkflowProcess

Key = tuple[str | None, str]


class Store:
    """Keeps each process with its package in a folder of its own, for as long as the server runs.

    Users don't see each other's processes, and may give them the same names; where there is no guard all are one.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self._folder = site.folder / "packages"
        self._folder.mkdir()
        self._processes: dict[Key, tuple[DeployedProcess, Path]] = {}
        self._lock = threading.Lock()

    def visible(self, requester: Requester) -> dict[str, DeployedProcess]:
        """The processes of a user, by id."""
        with self._lock:
            return {id: process for (user, id), (process, _) in self._processes.items() if user == requester.user}

    def find(self, id: str, requester: Requester) -> DeployedProcess | None:
        """A user's process."""
        return self.visible(requester).get(id)

    def put(self, package: Package, requester: Requester, anew: bool) -> DeployedProcess:
        """Deploy a package, or `anew` replace what is there. Raises PackageRefused."""
        folder = self._folder / secrets.token_hex(8)
        folder.mkdir()
        try:
            process = self._make(package, folder)
            (folder / "package").write_bytes(package.content)
            key = requester.user, package.id
            with self._lock:
                if (key in self._processes) != anew:
                    detail = f"There is {'no' if anew else 'already a'} process '{package.id}'."
                    raise PackageRefused(detail, *(("NoSuchProcess", 404) if anew else ("DuplicatedProcess", 409)))
                old = self._processes.get(key)
                self._processes[key] = process, folder
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        if old:
            shutil.rmtree(old[1], ignore_errors=True)
        return process

    def remove(self, id: str, requester: Requester) -> bool:
        """Undeploy a user's process; whether there was one. Jobs of it go on."""
        with self._lock:
            found = self._processes.pop((requester.user, id), None)
        if found:
            shutil.rmtree(found[1], ignore_errors=True)
        return found is not None

    def _make(self, package: Package, folder: Path) -> DeployedProcess:
        if package.cwl is None:
            return ContainerProcess(package)
        return WorkflowProcess(package, folder, self._site)
