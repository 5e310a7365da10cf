"""A Slurm of the server's own on one machine: munged, slurmctld and slurmd with all they keep in one folder."""

from __future__ import annotations

import getpass
import os
import re
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from ..ports import free_ports
from ..workdir import child_environment

SECONDS_TO_START = 30
LONGEST_SOCKET = 100
# Since then slurmd wants control groups, which a container may not have, unless it is told to do without.
DOES_WITHOUT_CGROUPS = (24, 5)
CONFIG = """\
ClusterName=testbed
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={control_port}
SlurmdPort={node_port}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CryptoType=crypto/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
MailProg=/bin/true
MpiDefault=none
ReturnToService=2
KillWait=1
InactiveLimit=0
NodeName={host} NodeAddr=127.0.0.1 CPUs={cpus} State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


class SlurmCluster:
    """Starts with the constructor; its daemons end with all else that the server has started."""

    def __init__(self, server_folder: Path) -> None:
        self.folder = server_folder / "slurm"
        if len(str(self.folder)) > LONGEST_SOCKET - len("/munge.socket") or set(str(self.folder)) & set(" #="):
            raise RuntimeError(f"Slurm can't work in {self.folder}: the path is too long or has odd characters.")
        for part in ("state", "spool"):
            (self.folder / part).mkdir(parents=True)
        config = self.folder / "slurm.conf"
        self._environment = child_environment(server_folder, SLURM_CONF=str(config))
        control_port, node_port = free_ports(2)
        config.write_text(
            CONFIG.format(
                folder=self.folder,
                host=socket.gethostname().split(".")[0],
                user=getpass.getuser() if os.getuid() else "root",
                cpus=os.cpu_count(),
                control_port=control_port,
                node_port=node_port,
            )
        )
        if self._version() >= DOES_WITHOUT_CGROUPS:
            (self.folder / "cgroup.conf").write_text("CgroupPlugin=disabled\n")
        self._daemons: list[subprocess.Popen] = []
        self._start_munge()
        self._start("slurmctld", "-D", "-i", "-f", str(config))
        self._start("slurmd", "-D", "-f", str(config))
        self._wait_for_node()

    def call(self, *command: str, check: bool = True, **variables: str) -> str:
        """Run one of Slurm's commands with more environment; returns what it prints, raises CalledProcessError."""
        environment = {**self._environment, **variables}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=check, stdin=subprocess.DEVNULL
        )
        return done.stdout.strip()

    def _version(self) -> tuple[int, ...]:
        """As in ``slurm-wlm 22.05.8``."""
        return tuple(int(number) for number in re.findall(r"\d+", self.call("slurmd", "-V"))[:2])

    def _start_munge(self) -> None:
        key = self.folder / "munge.key"
        subprocess.run(["mungekey", "--create", f"--keyfile={key}"], env=self._environment, check=True)
        files = {"socket": "munge.socket", "pid-file": "munge.pid", "seed-file": "munge.seed"}
        options = [f"--{option}={self.folder / name}" for option, name in files.items()]
        # `--force`: the socket lies in a folder that no other user may enter, on purpose.
        self._start("munged", "--foreground", "--force", f"--key-file={key}", *options)
        self._wait((self.folder / "munge.socket").exists, "munged")

    def _start(self, name: str, *options: str) -> None:
        with (self.folder / f"{name}.out").open("wb") as output:
            daemon = subprocess.Popen(
                [name, *options],
                env=self._environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._daemons.append(daemon)

    def _wait_for_node(self) -> None:
        self._wait(lambda: self.call("sinfo", "-h", "-o", "%t", check=False) == "idle", "slurmctld and slurmd")

    def _wait(self, ready: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + SECONDS_TO_START
        while not ready():
            if time.monotonic() > deadline or any(daemon.poll() is not None for daemon in self._daemons):
                logs = "".join(file.read_text(errors="replace")[-1500:] for file in self.folder.glob("*.out"))
                raise RuntimeError(f"{what} did not start.\n{logs}")
            time.sleep(0.05)
