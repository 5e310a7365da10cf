"""nginx with a folder of files: what most results really come from, with Range, entity tags and all."""

from __future__ import annotations

import socket
import subprocess
import time
from pathlib import Path

from tests.ending import end_with_parent
from tests.testbed.ports import free_port

_SETTINGS = """
daemon off;
master_process off;
pid {own}/nginx.pid;
error_log stderr error;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {own}/body;
    proxy_temp_path {own}/proxy;
    fastcgi_temp_path {own}/fastcgi;
    uwsgi_temp_path {own}/uwsgi;
    scgi_temp_path {own}/scgi;
    server {{
        listen 127.0.0.1:{port};
        absolute_redirect off;
        location /files/ {{ alias {files}/; }}
        location /whole/ {{ alias {files}/; max_ranges 0; }}
        location /squeezed/ {{ alias {files}/; gzip on; gzip_types *; }}
        location /moved/ {{ rewrite ^/moved/(.*)$ /files/$1 redirect; }}
    }}
}}
"""


class FileServer:
    """Serves ``files`` under ``/files/``; under ``/whole/`` without Range; under ``/moved/`` by redirects.

    :param own: a folder for the server itself.
    """

    def __init__(self, files: Path, own: Path) -> None:
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self._settings = own / "nginx.conf"
        self._settings.write_text(_SETTINGS.format(own=own, files=files, port=self.port))
        self._own = own

    def __enter__(self) -> FileServer:
        command = ["/usr/sbin/nginx", "-p", self._own, "-e", "stderr", "-c", self._settings]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, preexec_fn=end_with_parent)
        deadline = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except OSError:
                ended = self._process.poll() is not None
                if ended or time.monotonic() > deadline:
                    self._process.kill()
                    raise AssertionError(f"nginx did not start: {self._process.communicate()[1]!r}") from None
                time.sleep(0.02)

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
