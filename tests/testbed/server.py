"""Joins the parts of the server and runs it until it is told to stop."""

from __future__ import annotations

import logging
import shutil
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from waitress import create_server
from werkzeug.exceptions import NotFound
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.wrappers import Response

from .access_log import AccessLog
from .attachments import Attachments
from .config import configure
from .engines.process import ProcessEngine
from .engines.slurm import SlurmEngine
from .files import Files
from .mapfile import write_config
from .mapserver import PROGRAM, MapServer
from .sign_in import HERE, PACKAGES, REDIRECT_PAGE, Guarding, SignIn
from .sign_in import PROGRAM as NODE
from .site import Engine, Site
from .workdir import SYSTEM_PATH

HOST = "127.0.0.1"
PROGRAMS = ["otbcli_BandMath", "gdal_translate", "script", PROGRAM]
SLURM_PROGRAMS = ["mungekey", "munged", "slurmctld", "slurmd", "sbatch", "scontrol", "scancel", "sinfo"]
THREADS = 24
LARGEST_BODY = 8 << 30
RECEIVED_AT_ONCE = 256 * 1024


def serve(
    folder: Path,
    port: int,
    engine: str,
    data: Path | None,
    guarding: Guarding | None,
    stopped: threading.Event,
    access_log: Path | None = None,
) -> int:
    """Run the server until `stopped` is set; returns the exit status.

    Raises RuntimeError or OSError when it can't start.
    """
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    with socket.create_server((HOST, port)) as listener:
        origin = f"http://{HOST}:{listener.getsockname()[1]}"
        site = Site(folder, origin, start_engine(engine, folder), Attachments(folder))
        sign_in = SignIn(folder, origin, guarding, stopped.set) if guarding else None
        open_maps = guarding is not None and guarding.open_maps
        arguments = (site, data, sign_in, open_maps, listener, stopped, access_log)
        threading.Thread(target=run, args=arguments, daemon=True).start()
        if wait_until_ready(f"{site.api}/", stopped):
            if sign_in:
                print(f"issuer {sign_in.issuer}", flush=True)
                for line in sign_in.told():
                    print(line, flush=True)
            print(f"ready {site.api}/", flush=True)
            stopped.wait()
            return int(sign_in is not None and sign_in.gone)
    return 1


def check_programs(engine: str, guarded: bool) -> None:
    """Raise RuntimeError where a program that the server runs is not installed."""
    needed = [*PROGRAMS, *(SLURM_PROGRAMS if engine == "slurm" else [])]
    missing = [name for name in needed if not shutil.which(name, path=SYSTEM_PATH)]
    if missing:
        raise RuntimeError(f"{', '.join(missing)} is missing: run `make setup` first.")
    if guarded and not (shutil.which(NODE, path=SYSTEM_PATH) and (PACKAGES / ".ready").exists()):
        raise RuntimeError("The OpenID Connect provider is missing: run `make .venv/oidc/.ready` first.")


def start_engine(name: str, folder: Path) -> Engine:
    """What runs the scripts of jobs."""
    return SlurmEngine(folder) if name == "slurm" else ProcessEngine(folder)


def run(
    site: Site,
    data: Path | None,
    sign_in: SignIn | None,
    open_maps: bool,
    listener: socket.socket,
    stopped: threading.Event,
    access_log: Path | None,
) -> None:
    """Answer requests; when that ends, the server stops."""
    try:
        app = assemble(site, data, sign_in, open_maps)
        server = create_server(
            AccessLog(app, access_log) if access_log else app,
            sockets=[listener],
            threads=THREADS,
            connection_limit=1000,
            recv_bytes=RECEIVED_AT_ONCE,
            max_request_body_size=LARGEST_BODY,
            asyncore_use_poll=True,
            channel_timeout=600,
            ident="hpgc-testbed",
        )
        server.run()
    except Exception:
        logging.getLogger(__name__).exception("The server could not run.")
    finally:
        stopped.set()


def assemble(site: Site, data: Path | None, sign_in: SignIn | None, open_maps: bool) -> Callable[..., Any]:
    """The WSGI application: each part under its own path."""
    configure(site.folder, site.origin, sign_in.metadata if sign_in else None)
    # pygeoapi reads its configuration while it is imported.
    from pygeoapi.flask_app import APP, api_

    from .deploy.routes import add_deployment
    from .deploy.store import Store
    from .habits import add_habits

    # It wonders at each word of a schema, and logs a traceback for each request that it refuses.
    logging.getLogger("pygeoapi").setLevel(logging.ERROR)
    logging.getLogger("pygeoapi.api").setLevel(logging.CRITICAL)
    api_.manager.site = site
    api_.manager.deployed = Store(site)
    add_habits(APP, api_.manager, site)
    add_deployment(APP, api_.manager, site)
    site.jobs.mkdir()
    site.results.mkdir()
    config = site.folder / "mapserver.conf"
    write_config(config, site.jobs)
    parts = {
        "/ogc-api": APP,
        "/cgi-bin/mapserv": MapServer(site.folder, config),
        "/results": Files(site.results),
    }
    if data:
        parts["/data"] = Files(data)
    if sign_in is None:
        return DispatcherMiddleware(NotFound(), parts)
    from .guard import Guard

    parts[REDIRECT_PAGE] = Response((HERE / "redirect.html").read_bytes(), mimetype="text/html")
    return Guard(DispatcherMiddleware(NotFound(), parts), site, sign_in, api_.manager, open_maps)


def wait_until_ready(url: str, stopped: threading.Event) -> bool:
    """Wait for the first good answer; False when the server stopped before."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while not stopped.is_set():
        try:
            with opener.open(url, timeout=30):
                return True
        except urllib.error.HTTPError as error:
            print(error.read().decode(errors="replace"), file=sys.stderr)
            return False
        except OSError:
            time.sleep(0.02)
    return False
