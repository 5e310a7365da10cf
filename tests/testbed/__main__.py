"""The command line of the local server: ``python -m testbed --port 8707 --engine process``."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import NoReturn

from .server import check_programs, serve
from .sign_in import Guarding
from .workdir import end_with_folder, make_folder


def main() -> NoReturn:
    """Read the arguments, serve until a signal comes, leave nothing behind."""
    parser = argparse.ArgumentParser(prog="testbed", description="Run the local HPGC server in the foreground.")
    parser.add_argument("--port", type=int, default=8707, help="TCP port on 127.0.0.1; 0 takes any free one")
    parser.add_argument("--engine", choices=["process", "slurm"], default="process", help="what runs BandMath")
    parser.add_argument("--data", type=Path, help="a folder to serve read-only under /data/")
    parser.add_argument("--workdir", type=Path, help="where to make the working folder (default: temporary files)")
    parser.add_argument("--end-with-input", action="store_true", help="stop when the standard input is closed")
    parser.add_argument("--access-log", type=Path, help="a file for a line of JSON on each request")
    guarded = parser.add_argument_group("a guarded server")
    guarded.add_argument("--auth", action="store_true", help="ask for access tokens, and run a provider of them")
    guarded.add_argument("--issuer-port", type=int, help="the provider's TCP port (default: the next one)")
    guarded.add_argument("--token-seconds", type=int, default=300, help="how long an access token lives")
    guarded.add_argument("--open-maps", action="store_true", help="ask for no token before maps and result files")
    arguments = parser.parse_args()
    if arguments.data and not arguments.data.is_dir():
        parser.error(f"{arguments.data} is not a folder")
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stopped.set())
    if arguments.end_with_input:
        threading.Thread(target=wait_for_end_of_input, args=(stopped,), daemon=True).start()
    guarding = read_guarding(arguments) if arguments.auth else None
    folder = make_folder(arguments.workdir)
    try:
        check_programs(arguments.engine, arguments.auth)
        status = serve(
            folder, arguments.port, arguments.engine, arguments.data, guarding, stopped, arguments.access_log
        )
    except (OSError, RuntimeError) as error:
        print(f"The local server can't start: {error}", file=sys.stderr)
        status = 1
    except Exception:
        traceback.print_exc()
        status = 1
    end_with_folder(folder, status)


def read_guarding(arguments: argparse.Namespace) -> Guarding:
    """How the server is to be guarded. Its provider's port stays the same where the server's does."""
    port = arguments.issuer_port
    if port is None:
        port = arguments.port + 1 if arguments.port else 0
    return Guarding(port, arguments.token_seconds, arguments.open_maps)


def wait_for_end_of_input(stopped: threading.Event) -> None:
    """Stop the server when whoever holds the other end of its standard input is gone."""
    os.read(sys.stdin.fileno(), 1)
    stopped.set()


if __name__ == "__main__":
    main()
