#!/usr/bin/env bash
# Installs Orfeo ToolBox: Debian's own where it has one, and elsewhere (Debian 13 has none) the one of Debian 12.
#
# That one comes with the libraries that it was built for, all in a folder of its own which nothing else looks into, as
# a package `hpgc-otb` that apt can remove. Only the C and C++ libraries are this system's: they run older programs.
# Needs root and lists of packages that are up to date.
set -euo pipefail

HOME_OF_IT=/usr/lib/hpgc-otb
# What this system's own copy is at least as new as, and must be used by all parts of a program.
OWN='libc6_* libstdc++6_* libgcc-s1_* libgomp1_*'

if apt-cache show otb-bin >/dev/null 2>&1; then
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends otb-bin
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{apt,lists/partial,cache/archives/partial,tree,package/DEBIAN}
/usr/bin/python3 "$(dirname "$0")/debian_source.py" bookworm >"$work/apt/bookworm.sources"
: >"$work/status"
apart=(
    -q
    -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt" -o Dir::Etc::preferencesparts=/dev/null
    -o Dir::State::status="$work/status" -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache"
    -o APT::Sandbox::User=root
)
apt-get "${apart[@]}" update
apt-get "${apart[@]}" install -y --no-install-recommends --download-only otb-bin

version=''
for deb in "$work"/cache/archives/*.deb; do
    # shellcheck disable=SC2254
    for own in $OWN; do case ${deb##*/} in $own) continue 2 ;; esac; done
    dpkg-deb --extract "$deb" "$work/tree"
    case ${deb##*/} in otb-bin_*) version=$(dpkg-deb --field "$deb" Version) ;; esac
done

libraries=$(cd "$work/tree/usr/lib" && echo *-linux-gnu)
there=$work/package$HOME_OF_IT
mkdir -p "$there/bin" "$there/lib/$libraries" "$there/share" "$work/package/usr/bin"
mv "$work"/tree/usr/bin/otb* "$there/bin"
mv "$work/tree/usr/lib/$libraries/otb" "$there/lib/$libraries"
find "$work/tree/lib" "$work/tree/usr/lib" -name '*.so*' ! -name 'libLLVM*' ! -path '*/dri/*' ! -path '*/gdalplugins/*' \
    -exec cp --no-dereference --no-clobber --target-directory "$there/lib" {} +
mv "$work/tree/usr/share/gdal" "$work/tree/usr/share/proj" "$there/share"
for program in "$there"/bin/otbcli*; do
    name=${program##*/}
    cat >"$work/package/usr/bin/$name" <<PROGRAM
#!/bin/sh
LD_LIBRARY_PATH=$HOME_OF_IT/lib GDAL_DATA=$HOME_OF_IT/share/gdal PROJ_DATA=$HOME_OF_IT/share/proj GDAL_DRIVER_PATH=disable
export LD_LIBRARY_PATH GDAL_DATA PROJ_DATA GDAL_DRIVER_PATH
exec $HOME_OF_IT/bin/$name "\$@"
PROGRAM
    chmod +x "$work/package/usr/bin/$name"
done

cat >"$work/package/DEBIAN/control" <<CONTROL
Package: hpgc-otb
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: HPGC Provider <none@localhost>
Depends: libc6, libstdc++6, libgcc-s1, libgomp1
Conflicts: otb-bin
Description: Orfeo ToolBox of Debian 12 with its libraries
CONTROL
dpkg-deb --root-owner-group -Znone --build "$work/package" "$work/hpgc-otb.deb" >/dev/null
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$work/hpgc-otb.deb"
