#!/usr/bin/env bash
# Installs the Debian packages that the demo and the tests run on: QGIS, Orfeo ToolBox, MapServer, Slurm.
# `system.sh node` installs Node.js and npm instead, for the guarded server's OpenID Connect provider alone;
# `system.sh chromium` a browser without a window, for the tests of the sign-in;
# `system.sh nginx` a file server, for the tests of downloads and staging, which start it themselves;
# `system.sh qttools` Qt's tools for translations, and Qt's own words in other languages, for pictures of windows.
# Idempotent: when all of them are there it returns at once and touches nothing.
set -euo pipefail

QGIS_PACKAGES=(python3-qgis qgis xvfb xauth fonts-open-sans python3-venv)
SERVER_PACKAGES=(gdal-bin cgi-mapserver mapserver-bin slurm-wlm munge)
BENCH_PACKAGES=(curl)
PACKAGES=("${QGIS_PACKAGES[@]}" "${SERVER_PACKAGES[@]}" "${BENCH_PACKAGES[@]}")

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }

installed() {
    local status
    status=$(dpkg-query --show --showformat '${db:Status-Abbrev}\n' "$@" 2>/dev/null) || return 1
    ! grep -qv '^ii' <<<"$status"
}

qgis_is_recent_enough() {
    local version
    version=$(dpkg-query --show --showformat '${Version}' python3-qgis 2>/dev/null) || return 1
    dpkg --compare-versions "${version#*:}" ge 3.34
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        give_up "Installing Debian packages needs root: run this as root, or install sudo. Missing are some of: ${PACKAGES[*]}"
    fi
}

install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; }

# QGIS in Debian 12's own main is 3.22; its backports have the release that this plugin supports.
add_backports() {
    local source
    source=$(/usr/bin/python3 "$(dirname "$0")/debian_source.py" bookworm-backports)
    as_root tee /etc/apt/sources.list.d/hpgc-backports.sources <<<"$source" >/dev/null
    as_root tee /etc/apt/preferences.d/hpgc-backports >/dev/null <<'PIN'
Package: qgis* libqgis* python3-qgis*
Pin: release n=bookworm-backports
Pin-Priority: 990
PIN
}

# By their programs: a nodejs from elsewhere may bring npm along, and keeps Debian's package of it out.
add_node() {
    local missing=()
    [ -x /usr/bin/node ] || missing+=(nodejs)
    [ -x /usr/bin/npm ] || missing+=(npm)
    if [ "${#missing[@]}" -gt 0 ]; then
        say "Installing Node.js and npm from Debian (about 270 MB, once)"
        as_root apt-get update -q
        install "${missing[@]}"
    fi
    /usr/bin/node -e 'process.exit(Number(parseInt(process.versions.node) < 18))' ||
        give_up "The OpenID Connect provider needs Node.js 18 or newer, and here is $(/usr/bin/node --version)."
}

if [ ! -r /etc/os-release ]; then
    give_up "This sets up Debian 12 or newer; on another system install QGIS 3.34 or newer, Orfeo ToolBox, MapServer and Slurm by hand."
fi
. /etc/os-release
if [ "${ID:-}" != debian ] || [ "${VERSION_ID:-99}" -lt 12 ]; then
    give_up "This sets up Debian 12 or newer, and here is ${PRETTY_NAME:-another system}: install QGIS 3.34 or newer, Orfeo ToolBox, MapServer and Slurm by hand."
fi

if [ "${1:-}" = node ]; then
    PACKAGES=(nodejs npm)
    add_node
    exit 0
fi
if [ "${1:-}" = chromium ]; then
    PACKAGES=(chromium chromium-driver)
    installed "${PACKAGES[@]}" && exit 0
    say "Installing Chromium from Debian (about 120 MB, once)"
    as_root apt-get update -q
    install "${PACKAGES[@]}"
    exit 0
fi
if [ "${1:-}" = nginx ]; then
    PACKAGES=(nginx-light)
    [ -x /usr/sbin/nginx ] && exit 0
    say "Installing nginx from Debian (about 2 MB, once)"
    as_root apt-get update -q
    # Debian starts what it installs, now and with the machine: nobody asked for a web server on port 80 here.
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod +x "$policy"
        trap 'as_root rm -f "$policy"' EXIT
    fi
    install "${PACKAGES[@]}"
    if [ -d /run/systemd/system ]; then
        as_root systemctl disable --quiet nginx
    fi
    exit 0
fi
if [ "${1:-}" = qttools ]; then
    PACKAGES=(pyqt5-dev-tools qttools5-dev-tools qttranslations5-l10n)
    installed "${PACKAGES[@]}" && exit 0
    say "Installing Qt's tools for translations from Debian (about 30 MB, once)"
    as_root apt-get update -q
    install "${PACKAGES[@]}"
    exit 0
fi
if installed "${PACKAGES[@]}" && qgis_is_recent_enough && [ -x /usr/bin/otbcli_BandMath ]; then
    exit 0
fi
say "Installing QGIS and the server's parts from Debian (about 700 MB, once)"
if [ ! -x /usr/bin/python3 ]; then
    as_root apt-get update -q
    install python3
fi
if [ "${VERSION_CODENAME:-}" = bookworm ]; then
    add_backports
fi
as_root apt-get update -q
install "${PACKAGES[@]}"
as_root "$(dirname "$0")/otb.sh"
qgis_is_recent_enough || give_up "Debian gave a QGIS older than 3.34: check the pin in /etc/apt/preferences.d/hpgc-backports."
