"""Runs a model of QGIS as the tool of a CWL document; that document carries this file, beside the model and the plan.

It runs in the container, with the Python of QGIS's own image and nothing else. Each argument is ``id=value``; an input
that may have several values comes as often as it has some. The results are written to ``cwl.output.json``. What went
wrong is the last line that is printed.

No character here means anything to a CWL runner: neither the backslash nor the dollar sign stands in this file.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess  # nosec B404
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr  # nosec B406 - it writes XML and reads none

MODEL, PLAN, NESTED = "model.model3", "plan.json", "nested"
# The step that tells the values of the others begins its message with this.
VALUES = "hpgc-values:"
# A GeoPackage is described so whose numbers of features stood in no column of the layer that it was made of.
WITHOUT_FID = "hpgc: fid is no column of the source"
PROGRAM = "qgis_process"
_NEWLINE = chr(10)
_SUFFIXES = (
    (b"II*", ".tif"),
    (b"MM", ".tif"),
    (b"II+", ".tif"),
    (b"fgb", ".fgb"),
    (b"SQLite format 3", ".gpkg"),
    (b"LASF", ".laz"),
    (b"PK", ".zip"),
    (b"{", ".geojson"),
    (b"<", ".gml"),
)
# What Python says about a line of QGIS's own code, and that line.
_WARNING = re.compile(f"^[^ ].*:[0-9]+: [A-Za-z]*Warning: .*({_NEWLINE}  .*)?", re.MULTILINE)
_NOISE = ("QStandardPaths", "Warning 1", "Application path not initialized", "Qt ", "qt.", "libGL", "MESA")


class Failure(Exception):
    """The run has failed, with a sentence on why."""


def read_arguments(arguments: list[str]) -> dict[str, list[str]]:
    """The values of each input, as texts."""
    given: dict[str, list[str]] = {}
    for argument in arguments:
        id, _, value = argument.partition("=")
        given.setdefault(id, []).append(value)
    return given


def values_of(plan: dict[str, Any], given: dict[str, list[str]], folder: Path) -> dict[str, Any]:
    """The parameters of the model, as ``qgis_process`` takes them.

    :param folder: gets the input files, under names that tell their format.
    :raises Failure: for what the model doesn't take.
    """
    values: dict[str, Any] = {}
    for id, entry in plan["inputs"].items():
        texts = given.get(id)
        if entry["kind"] == "boolean":
            # A boolean that is false is no argument at all.
            values[entry["name"]] = bool(texts)
        elif texts is not None:
            read = [_value(id, entry, text, folder, number) for number, text in enumerate(texts)]
            values[entry["name"]] = read if entry.get("many") else read[-1]
    return values


def _value(id: str, entry: dict[str, Any], text: str, folder: Path, number: int) -> Any:
    kind = entry["kind"]
    if kind == "file":
        return str(named_file(Path(text), folder / (id if not number else f"{id}-{number}"), entry.get("suffix", "")))
    if kind == "choice":
        if text not in entry["choices"]:
            raise Failure(f"“{text}” is none of the choices of {id}: {', '.join(entry['choices'])}.")
        return entry["choices"].index(text)
    if kind == "crs":
        found = re.search("/def/crs/([^/]+)/([^/]*)/([^/]+)/?", text)
        return _crs_id(*found.groups()) if found else text
    if kind in ("integer", "number", "cell"):
        try:
            return int(text) if kind == "integer" else float(text)
        except ValueError:
            if kind == "cell":
                return text
            raise Failure(f"“{text}” is no number, and {id} needs one.") from None
    return text


def _crs_id(authority: str, edition: str, code: str) -> str:
    """QGIS's name of a reference system; of other bodies than the Earth it has the edition in it."""
    return f"{authority}_{edition}:{code}" if authority == "IAU" and edition != "0" else f"{authority}:{code}"


def named_file(file: Path, target: Path, suffix: str) -> Path:
    """The same file under a name whose ending tells what it is: QGIS goes by that, and servers give any."""
    with file.open("rb") as opened:
        head = opened.read(64)
    known = next((ending for magic, ending in _SUFFIXES if head.lstrip().startswith(magic)), file.suffix)
    link = target.with_name(target.name + (suffix or known))
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(file.resolve())
    return _without_fid(link) if known == ".gpkg" and not suffix else link


def _without_fid(file: Path) -> Path:
    """The same GeoPackage without its column of numbers, where that was none of the layer's: a step would see it."""
    try:
        with contextlib.closing(sqlite3.connect(f"{file.resolve().as_uri()}?immutable=1", uri=True)) as opened:
            found = opened.execute("SELECT table_name, description FROM gpkg_contents").fetchall()
    except sqlite3.Error:
        return file
    if len(found) != 1 or found[0][1] != WITHOUT_FID:
        return file
    name = quoteattr(found[0][0])
    text = f'<SrcDataSource relativeToVRT="1">{file.name}</SrcDataSource><FID name=""/>'
    view = file.with_name(f"{file.name}.vrt")
    view.write_text(f"<OGRVRTDataSource><OGRVRTLayer name={name}>{text}</OGRVRTLayer></OGRVRTDataSource>", "utf-8")
    return view


def environment(folder: Path) -> dict[str, str]:
    """Without a screen, in a profile of its own, with the models that are steps of this one."""
    profile = folder / "profile"
    models = profile / "profiles" / "default" / "processing" / "models"
    models.mkdir(parents=True)
    for nested in sorted(Path.cwd().glob(f"{NESTED}*.model3")):
        shutil.copy(nested, models / nested.name)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    own = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(profile), "XDG_RUNTIME_DIR": str(runtime)}
    return {**os.environ, **own, "HOME": str(folder)}


def run_model(request: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What ``qgis_process`` answers.

    :raises Failure: with its own words, where it fails.
    """
    command = [PROGRAM, "--json", "run", str(Path(MODEL).resolve()), "-"]
    try:
        done = subprocess.run(  # nosec B603 - no shell
            command, input=json.dumps(request), capture_output=True, text=True, env=environment(folder), check=False
        )
    except OSError as problem:
        raise Failure(f"{PROGRAM} can't be started: {problem.strerror}. Is QGIS in this container image?") from None
    print(done.stdout, done.stderr, sep=_NEWLINE, file=sys.stderr)
    if done.returncode:
        raise Failure(reason_in(done.stderr) or f"{PROGRAM} ended with status {done.returncode}.")
    try:
        answer = json.loads(done.stdout[done.stdout.index("{" + _NEWLINE) :])
    except ValueError:
        raise Failure(reason_in(done.stderr) or f"{PROGRAM} gave no results.") from None
    return answer if isinstance(answer, dict) else {}


def reason_in(said: str) -> str:
    """Why it failed, in one line: each thing that was said, once."""
    lines = [line.strip() for line in _WARNING.sub("", said).splitlines()]
    told = [line for line in lines if line and not line.startswith(_NOISE)]
    starts = [number for number, line in enumerate(told) if line.startswith(("ERROR", "Error"))]
    told = told[starts[0] :] if starts else told[-3:]
    words = [" ".join(line.removeprefix("ERROR:").split()) for line in dict.fromkeys(told)]
    return " ".join(word for word in words if word)[:1500]


def results_of(plan: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    """The results as CWL has them: files, folders and plain values.

    :raises Failure: where a file that was promised isn't there.
    """
    # What isn't made is told to be nothing: CWL wants each output named.
    made: dict[str, Any] = dict.fromkeys([*plan["outputs"], *plan["values"]])
    results = answer.get("results") or {}
    log = answer.get("log") or {}
    for id, entry in plan["outputs"].items():
        result = results.get(entry["name"])
        if not isinstance(result, str) or not result:
            # The model has gone another way, and this output isn't on it.
            continue
        path = Path(result.partition("|")[0])
        if not path.exists():
            said = reason_in(_NEWLINE.join(map(str, log.get("errors") or [])))
            raise Failure(f"The model has made no “{id}”. {said}".strip())
        made[id] = {"class": "Directory" if path.is_dir() else "File", "path": str(path)}
    for line in (str(line) for lines in log.values() if isinstance(lines, list) for line in lines):
        if line.startswith(VALUES):
            found = json.loads(line.removeprefix(VALUES))
            made.update({id: found[id] for id in plan["values"] if found.get(id) is not None})
    return made


def main() -> int:
    """Runs the model with the arguments of this program; its exit status."""
    plan = json.loads(unquote(Path(PLAN).read_text("utf-8")))
    folder = Path.cwd() / "work"
    made = Path.cwd() / "made"
    try:
        folder.mkdir()
        made.mkdir()
        values = values_of(plan, read_arguments(sys.argv[1:]), folder / "inputs")
        values.update({entry["name"]: str(made / entry["file"]) for entry in plan["outputs"].values()})
        answer = run_model({**plan["settings"], "inputs": values}, folder)
        found = results_of(plan, answer)
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    Path("cwl.output.json").write_text(json.dumps(found), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
