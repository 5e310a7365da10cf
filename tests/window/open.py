"""``make gui``: a QGIS window with the plugin loaded, the local server connected and a scene on the map."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from tests.testbed.launch import LocalServer
from tests.window.profile import ROOT, Profile
from tests.window.run import end_group, qgis_command
from tests.window.scene import copy_scene

FOLDER = ROOT / "build" / "gui-profile"


def main() -> int:
    """Opens QGIS and waits until its window is closed; gives QGIS's exit status."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("A QGIS window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with LocalServer() as server:
        profile = Profile(FOLDER)
        profile.connect("local", server.url)
        scene = copy_scene(FOLDER)
        print(f"The local server at {server.url} is connected as “local”; it stops when QGIS is closed.", flush=True)
        command = qgis_command(profile, str(scene))
        process = subprocess.Popen(command, env=profile.environment(), start_new_session=True)
        try:
            return process.wait()
        except KeyboardInterrupt:
            return 1
        finally:
            end_group(process)


if __name__ == "__main__":
    sys.exit(main())
