"""Prints an APT source of another suite of Debian, at the address and with the key of this machine's own sources.

So a mirror stays in use, and no address is written down.  Usage: debian_source.py SUITE
"""

import pathlib
import re
import sys

APT = pathlib.Path("/etc/apt")
OWN_SUITES = {"bookworm", "trixie", "forky", "sid", "stable", "testing", "unstable"}


def own_sources():
    """Each source of this machine as its address, its suites and its key, the key empty where none is named."""
    for path in sorted(APT.glob("sources.list.d/*.sources")):
        for stanza in re.split(r"\n\s*\n", path.read_text()):
            fields = {key.lower(): value.strip() for key, value in re.findall(r"^([A-Za-z-]+):(.*)$", stanza, re.M)}
            uris = fields.get("uris", "").split()
            if uris:
                yield uris[0], fields.get("suites", "").split(), fields.get("signed-by", "")
    for path in [APT / "sources.list", *sorted(APT.glob("sources.list.d/*.list"))]:
        for line in path.read_text().splitlines() if path.exists() else []:
            found = re.match(r"deb\s+(?:\[([^]]*)\]\s+)?(\S+)\s+(\S+)\s+.*\bmain\b", line)
            if found:
                key = re.search(r"signed-by=(\S+)", found[1] or "")
                yield found[2], [found[3]], key[1] if key else ""


for uri, suites, key in own_sources():
    if OWN_SUITES & set(suites) and "security" not in uri:
        signed = f"Signed-By: {key}\n" if key else ""
        print(f"Types: deb\nURIs: {uri}\nSuites: {sys.argv[1]}\nComponents: main\n{signed}", end="")
        sys.exit()
sys.exit("No source of Debian was found under /etc/apt to take the address of another suite from.")
