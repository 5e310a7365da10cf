#!/usr/bin/env bash
# What matrix.sh runs within a root of Debian: matrix_inside.sh SUITE TESTS COMMAND
# Leaves a line of versions and of what passed in build/matrix.txt.
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=$1 tests=$2 command=$3
summary=build/matrix.txt
report=build/matrix.xml
python=.venv/qgis/bin/python

# The tests of the package make a clone.
git init --quiet
git add --all
git -c user.name="HPGC Provider" -c user.email=none@localhost commit --quiet --message="The files as they stood"

mkdir -p build
rm -f "$summary" "$report"
began=$(date +%s)
status=0
if [ -n "$command" ]; then
    bash -ec "$command" || status=$?
else
    make tools
    rm -rf .qgis-settings
    # As `make test` does, whole files side by side.
    side_by_side="-n $((2 * $(nproc))) --dist loadfile --no-loadscope-reorder"
    # shellcheck disable=SC2086
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $python -m pytest $side_by_side --junit-xml="$report" $tests || status=$?
fi

QT_QPA_PLATFORM=offscreen $python - "$suite" "$report" "$status" "$(($(date +%s) - began))" >"$summary" 2>/dev/null <<'PY'
import platform
import sys
from pathlib import Path
from xml.etree import ElementTree

from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

suite, report, status, seconds = sys.argv[1:]
counts = f"ended with {status}"
if Path(report).exists():
    run = ElementTree.parse(report).getroot().find("testsuite")
    tests, skipped = int(run.get("tests")), int(run.get("skipped"))
    failed = int(run.get("failures")) + int(run.get("errors"))
    counts = f"{tests - failed - skipped} passed, {failed} failed, {skipped} skipped"
elif status == "0":
    counts = "done"
print(
    f"{suite}: QGIS {Qgis.QGIS_VERSION.split('-')[0]}, Python {platform.python_version()},",
    f"GDAL {gdal.__version__}, Qt {QT_VERSION_STR}: {counts}, {seconds} s",
)
PY
cat "$summary"
exit "$status"
