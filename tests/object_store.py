"""A real object store with an S3 face: OpenStack Swift with its own s3api, started for tests."""

from __future__ import annotations

import getpass
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from tests.ending import end_with_parent
from tests.testbed.ports import free_ports

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / ".venv" / "swift" / "bin"
ACCESS_KEY, SECRET_KEY = "stage:ana", "marked-secret-of-ana-4711"
# May read and write where ana has allowed it, which is nowhere.
STRANGER, STRANGERS_KEY = "stage:rob", "secret-of-rob"
BUCKET = "inbox"
_STORES = ("account", "container", "object")
# What is not heard in time by another of its servers is made up for by a daemon that doesn't run here.
_PATIENT = "conn_timeout = 30\nnode_timeout = 60\ncontainer_update_timeout = 60\n"
_RINGS = """
import sys
from swift.common.ring import RingBuilder
for word in sys.argv[2:]:
    kind, port = word.split("=")
    device = {"region": 1, "zone": 1, "ip": "127.0.0.1", "port": int(port), "device": "d1", "weight": 1}
    builder = RingBuilder(1, 1, 0)
    builder.add_dev({**device, "replication_ip": "127.0.0.1", "replication_port": int(port)})
    builder.rebalance()
    builder.get_ring().save(f"{sys.argv[1]}/{kind}.ring.gz")
"""
_FILTERS = {
    "catch_errors": "",
    "gatekeeper": "",
    "cache": "memcache_servers = 127.0.0.1:1\nuse = egg:swift#memcache",
    "listing_formats": "",
    "bulk": "",
    "s3api": "location = us-east-1\nallow_multipart_uploads = true",
    "tempauth": f"user_{ACCESS_KEY.replace(':', '_')} = {SECRET_KEY} .admin\n"
    f"user_{STRANGER.replace(':', '_')} = {STRANGERS_KEY}",
    "copy": "",
    "slo": "",
    "dlo": "",
}


class ObjectStoreServer:
    """A running store with one bucket; it stops, and all in it goes, with the ``with`` block.

    :ivar endpoint: host and port, as GDAL's AWS_S3_ENDPOINT has it.
    """

    def __init__(self) -> None:
        if not PROGRAMS.exists():
            raise RuntimeError(f"{PROGRAMS} is missing: run `make .venv/swift/.ready` first.")
        self._folder = tempfile.TemporaryDirectory(prefix="hpgc-swift-")
        folder = Path(self._folder.name)
        (folder / "devices" / "d1").mkdir(parents=True)
        kinds = (*_STORES, "proxy")
        ports = dict(zip(kinds, free_ports(len(kinds))))
        self.port = ports["proxy"]
        self.endpoint = f"127.0.0.1:{self.port}"
        _configure(folder, ports)
        rings = [f"{kind}={ports[kind]}" for kind in _STORES]
        subprocess.run([PROGRAMS / "python", "-c", _RINGS, folder, *rings], check=True, capture_output=True)
        self._log = (folder / "log").open("wb")
        self._processes = [
            subprocess.Popen(
                [PROGRAMS / f"swift-{kind}-server", folder / f"{kind}.conf"],
                stdout=self._log,
                stderr=self._log,
                preexec_fn=end_with_parent,
            )
            for kind in ports
        ]
        try:
            self._wait(list(ports.values()), folder / "log")
        except BaseException:
            self.stop()
            raise

    def options(self, endpoint: str = "") -> tuple[str, ...]:
        """GDAL's options for it, without secrets."""
        return (
            f"AWS_S3_ENDPOINT={endpoint or self.endpoint}",
            "AWS_HTTPS=NO",
            "AWS_VIRTUAL_HOSTING=FALSE",
            "AWS_REGION=us-east-1",
        )

    def stop(self) -> None:
        """Ends it."""
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.wait(20)
        self._log.close()
        self._folder.cleanup()

    def _wait(self, ports: list[int], log: Path) -> None:
        deadline = time.monotonic() + 60
        for port in ports:
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 2).close()
                    break
                except OSError:
                    ended = [process for process in self._processes if process.poll() is not None]
                    if ended or time.monotonic() > deadline:
                        told = log.read_text(errors="replace")[-4000:]
                        raise RuntimeError(f"The object store did not start.\n{told}") from None
                    time.sleep(0.05)

    def __enter__(self) -> ObjectStoreServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _configure(folder: Path, ports: dict[str, int]) -> None:
    common = (
        f"[DEFAULT]\nswift_dir = {folder}\ndevices = {folder}/devices\nmount_check = false\nbind_ip = 127.0.0.1\n"
        f"workers = 0\nuser = {getpass.getuser()}\ndisable_fallocate = true\nlog_address = {folder}/none\n"
        "log_level = ERROR\n"
    )
    (folder / "swift.conf").write_text(
        "[swift-hash]\nswift_hash_path_prefix = hpgc\nswift_hash_path_suffix = tests\n"
        "[storage-policy:0]\nname = one\ndefault = yes\n"
    )
    for kind in _STORES:
        (folder / f"{kind}.conf").write_text(
            f"{common}bind_port = {ports[kind]}\n[pipeline:main]\npipeline = {kind}-server\n"
            f"[app:{kind}-server]\nuse = egg:swift#{kind}\n{_PATIENT}"
        )
    filters = "".join(
        f"[filter:{name}]\n{'' if 'use =' in words else f'use = egg:swift#{name}'}\n{words}\n"
        for name, words in _FILTERS.items()
    )
    (folder / "proxy.conf").write_text(
        f"{common}bind_port = {ports['proxy']}\n[pipeline:main]\npipeline = {' '.join(_FILTERS)} proxy-server\n"
        f"[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true\n{_PATIENT}{filters}"
    )
