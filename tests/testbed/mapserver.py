"""Runs MapServer, a CGI program, for each request to it and passes its answer on as it comes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from .workdir import child_environment

PROGRAM = "/usr/lib/cgi-bin/mapserv"
BLOCK = 64 * 1024
LARGEST_BODY = 1 << 20
PASSED_ON = ("SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "QUERY_STRING", "CONTENT_TYPE", "HTTP_HOST")


class MapServer:
    """A WSGI application around the CGI program (RFC 3875)."""

    def __init__(self, folder: Path, config: Path) -> None:
        self._folder = folder
        self._config = config

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterator[bytes]:
        """Answer one request."""
        body = b""
        if environ["REQUEST_METHOD"] == "POST":
            body = environ["wsgi.input"].read(LARGEST_BODY)
        variables = {key: environ[key] for key in PASSED_ON if environ.get(key)}
        # MapServer knows GET and POST only; the head of a GET's answer is the answer to a HEAD.
        variables["REQUEST_METHOD"] = "POST" if body else "GET"
        variables["CONTENT_LENGTH"] = str(len(body))
        variables["SCRIPT_NAME"] = environ["SCRIPT_NAME"]
        variables["GATEWAY_INTERFACE"] = "CGI/1.1"
        variables["MAPSERVER_CONFIG_FILE"] = str(self._config)
        program = subprocess.Popen(
            [PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=sys.stderr,
            env=child_environment(self._folder, **variables),
            cwd=self._folder,
        )
        program.stdin.write(body)
        program.stdin.close()
        headers = dict(read_headers(program.stdout))
        start_response(headers.pop("Status", "200 OK"), list(headers.items()))
        if environ["REQUEST_METHOD"] == "HEAD":
            end(program)
            return iter(())
        return Stream(program)


class Stream:
    """The rest of what the program writes; the program is ended when nobody wants it any more."""

    def __init__(self, program: subprocess.Popen) -> None:
        self._program = program

    def __iter__(self) -> Iterator[bytes]:
        while block := self._program.stdout.read1(BLOCK):
            yield block

    def close(self) -> None:
        """End the program."""
        end(self._program)


def end(program: subprocess.Popen) -> None:
    """Let go of a program and wait for its end."""
    program.stdout.close()
    program.kill()
    program.wait()


def read_headers(answer: BinaryIO) -> Iterator[tuple[str, str]]:
    """The header lines of a CGI answer."""
    while line := answer.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        yield name.strip(), value.strip()
