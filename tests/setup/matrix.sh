#!/usr/bin/env bash
# Runs the tests on other versions of QGIS: each in a clean Debian of its own, made by debootstrap, entered by chroot.
#
#   SUITES="trixie sid"   which releases of Debian
#   TESTS="tests/api …"   which tests, and options of pytest; all of them by default
#   RUN="make demo"       a command to run there in the place of the tests, on what `make` itself installs
#   MATRIX_ROOT=DIR       where the roots stand and stay for the next time; build/matrix by default
#
# Needs root. What it mounts and starts lives in namespaces of its own, so it is gone when this ends, however it ends.
# The machine's settings for apt, pip and npm, its authorities and its name server hold in there too.
set -euo pipefail
cd "$(dirname "$0")/../.."

SUITES=${SUITES:-trixie sid}
TESTS=${TESTS:-tests}
RUN=${RUN:-}
MATRIX_ROOT=$(realpath -m "${MATRIX_ROOT:-build/matrix}")
CHECKOUT=/root/hpgc
# What some tests find beside the checkout, if it is there.
SHARED=$(realpath -m ../shared)

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }

# Ends with this script, be it by SIGKILL.
apart() { setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child "$@"; }

make_root() {
    local suite=$1 root=$2 source uri
    source=$(/usr/bin/python3 tests/setup/debian_source.py "$suite")
    uri=$(sed -n 's/^URIs: //p' <<<"$source")
    say "Making a bare Debian $suite in $root"
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    # make, git and ca-certificates are what the README supposes.
    apart debootstrap --variant=minbase --include=ca-certificates,make,git "$suite" "$root" "$uri" >"$root.log" 2>&1 ||
        give_up "debootstrap failed, see $root.log"
    rm -f "$root/etc/apt/sources.list"
    printf '%s\n' "$source" >"$root/etc/apt/sources.list.d/debian.sources"
    # Such a root is made anew rather than mended after a power cut.
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
    touch "$root/.made"
}

# What makes the registries reachable from here makes them reachable from there.
copy_settings() {
    local root=$1 path
    for path in /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/pip.conf /etc/npmrc /etc/resolv.conf /etc/hosts \
        /usr/local/share/ca-certificates; do
        [ -e "$path" ] || continue
        mkdir -p "$root$(dirname "$path")"
        cp -rL --no-target-directory "$path" "$root$path"
    done
    for path in .npmrc .config/pip .pip; do
        [ -e "$HOME/$path" ] || continue
        mkdir -p "$root/root/$(dirname "$path")"
        cp -rL --no-target-directory "$HOME/$path" "$root/root/$path"
    done
    local key
    key=$(sed -n 's/^Signed-By: //p' "$root/etc/apt/sources.list.d/debian.sources")
    if [[ $key == /* ]] && [ ! -e "$root$key" ]; then
        install -D -m 644 "$key" "$root$key"
    fi
    # Debian starts a server that it installs, and a port of this machine is a port in there.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
}

# The files as they stand here, whether committed or not; what has been built in there stays.
copy_checkout() {
    local there=$1$CHECKOUT
    mkdir -p "$there"
    find "$there" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard --deduplicate |
        while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
        tar --create --null --exclude=.venv --files-from=- | tar --extract --no-same-owner --directory "$there"
}

inside() {
    local root=$1
    shift
    # shellcheck disable=SC2016
    apart bash -c '
        set -e
        root=$1 shared=$2; shift 2
        mount --bind "$root" "$root"
        cd "$root"
        mount -t proc proc proc
        mount -t sysfs -o ro sysfs sys
        mount --rbind /dev dev
        mount -t tmpfs -o mode=755 tmpfs run
        if [ -d "$shared" ]; then
            mkdir -p root/shared
            mount --bind "$shared" root/shared
            mount -o remount,bind,ro root/shared
        fi
        exec env HOME=/root USER=root TMPDIR=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" "$@"
    ' inside "$root" "$SHARED" "$@"
}

[ "$(id -u)" = 0 ] || give_up "Making a root of Debian needs root: run this as root."
if ! command -v debootstrap >/dev/null; then
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends debootstrap ||
        give_up "debootstrap is missing: apt-get install debootstrap"
fi

failed=()
for suite in $SUITES; do
    root=$MATRIX_ROOT/$suite
    [ -e "$root/.made" ] || make_root "$suite" "$root"
    copy_settings "$root"
    copy_checkout "$root"
    find "$root/tmp" -mindepth 1 -delete
    inside "$root" update-ca-certificates >/dev/null 2>&1
    if ! inside "$root" bash "$CHECKOUT/tests/setup/matrix_inside.sh" "$suite" "$TESTS" "$RUN"; then
        failed+=("$suite")
    fi
done

printf '\n'
for suite in $SUITES; do
    cat "$MATRIX_ROOT/$suite$CHECKOUT/build/matrix.txt" 2>/dev/null || printf '%s: nothing was run\n' "$suite"
done
[ "${#failed[@]}" = 0 ] || give_up "Failed: ${failed[*]}"
