"""A real WebDAV server, nginx: anybody may read what lies there, and who signs in may write."""

from __future__ import annotations

import getpass
import http.client
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from tests.ending import end_with_parent
from tests.testbed.ports import free_port

USER, PASSWORD = "ana", "marked-password-of-ana-4711"
_CONFIGURATION = """
daemon off;
user {user};
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log warn;
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log;
  client_body_temp_path {folder}/bodies;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  client_max_body_size 512m;
  server {{
    listen 127.0.0.1:{port};
    root {folder}/served;
    location /inbox/ {{
      dav_methods PUT DELETE;
      limit_except GET HEAD {{
        auth_basic "staging";
        auth_basic_user_file {folder}/users;
      }}
    }}
    location /small/ {{
      dav_methods PUT DELETE;
      client_max_body_size 1k;
    }}
    location /closed/ {{
      dav_methods PUT DELETE;
      auth_basic "staging";
      auth_basic_user_file {folder}/users;
    }}
  }}
}}
"""


class WebDavServer:
    """A running server; it stops, and all in it goes, with the ``with`` block.

    :ivar url: the folder that takes files from ana.
    :ivar folder: the same on disk.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="hpgc-dav-")
        folder = Path(self._folder.name)
        folder.chmod(0o755)
        for name in ("inbox", "small", "closed"):
            (folder / "served" / name).mkdir(parents=True)
        self.port = free_port()
        (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        (folder / "nginx.conf").write_text(_CONFIGURATION.format(folder=folder, port=self.port, user=getpass.getuser()))
        self.origin = f"http://127.0.0.1:{self.port}"
        self.url, self.folder = f"{self.origin}/inbox/", folder / "served" / "inbox"
        self._access = folder / "access.log"
        program = shutil.which("nginx", path="/usr/sbin:/usr/bin")
        if program is None:
            raise RuntimeError("nginx is missing: run `make setup` first.")
        command = [program, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)
        deadline = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 2).close()
                break
            except OSError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    told = (folder / "error.log").read_text(errors="replace")
                    self.stop()
                    raise RuntimeError(f"nginx did not start.\n{told}") from None
                time.sleep(0.02)

    def asked(self, method: str) -> list[str]:
        """The requests of that method so far, as its log has them."""
        # It writes a line after the answer; once this request's own stands there, so do those before it.
        mark, deadline = f"/{secrets.token_hex(8)}", time.monotonic() + 30
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("HEAD", mark)
        connection.close()
        while mark not in self._access.read_text():
            if time.monotonic() > deadline:
                raise RuntimeError(f"nginx has not written that it was asked for {mark}.")
            time.sleep(0.01)
        return [line for line in self._access.read_text().splitlines() if f'"{method} ' in line]

    def stop(self) -> None:
        """Ends it."""
        self._process.terminate()
        self._process.wait(20)
        self._folder.cleanup()

    def __enter__(self) -> WebDavServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
