"""The packages that some builds of QGIS lack, as the zip brings them: the parts that signing in imports, and licences.

QGIS's plugin repository turns a zip away for anything that Bandit or detect-secrets name in it, whoever wrote it. What
they name in these releases is read through below, and marked in the copy where it is right.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator
from pathlib import Path

NAMES = ("oauthlib", "requests-oauthlib")
FOLDER = Path("hpgc_provider") / "bundled_packages"
LEFT_OUT = "requests_oauthlib/compliance_fixes/"

WORD = "  # nosec B105 B106 B107 - a word of the protocol"
NOTHING = "  # nosec B105 - no value yet"
EXAMPLE = "  # pragma: allowlist secret - an example"
# By file, the beginning of each line and what is said there.
MARKS = {
    "oauthlib/common.py": {
        "return str(str(randbits(64)) + generate_timestamp())": "  # nosec B311 - from SystemRandom",
        '"access_token": None,': NOTHING,
        '"client_secret": None,': NOTHING,
        '"refresh_token": None,': NOTHING,
        '"request_token": None,': NOTHING,
        '"token": None,': NOTHING,
        '"token_type_hint": None,': NOTHING,
        '"id_token_hint": None,': NOTHING,
    },
    "oauthlib/oauth1/rfc5849/__init__.py": {
        "params.append(('oauth_body_hash',": "  # nosec B324 - what the extension prescribes"
    },
    "oauthlib/oauth2/rfc6749/clients/base.py": {
        "refresh_token_key = 'refresh_token'": WORD,
        "def __init__(self, client_id,": WORD,
        "def prepare_token_revocation_request(": WORD,
    },
    "oauthlib/oauth2/rfc6749/clients/legacy_application.py": {
        ">>> client.prepare_request_body(username='foo', password='bar',": EXAMPLE
    },
    "oauthlib/oauth2/rfc6749/endpoints/metadata.py": {
        "assert isinstance(": "  # nosec B101 - what a caller gives is checked elsewhere"
    },
    "oauthlib/oauth2/rfc6749/endpoints/pre_configured.py": {'self, default_token="Bearer", token_types=': WORD},
    "oauthlib/oauth2/rfc6749/parameters.py": {"def prepare_token_revocation_request(": WORD},
    "oauthlib/oauth2/rfc6749/tokens.py": {
        "'token_type': 'Bearer',": WORD,
        'mac="bhCQXTVyfj5cmA9uKkPFx1zeOXM="': EXAMPLE,
    },
    "oauthlib/oauth2/rfc8628/endpoints/device_authorization.py": {
        '"device_code": "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS",': EXAMPLE
    },
    "oauthlib/openid/connect/core/endpoints/pre_configured.py": {'self, default_token="Bearer", token_types=': WORD},
    "requests_oauthlib/oauth1_session.py": {
        ">>> client_key = 'client key'": EXAMPLE,
        ">>> client_secret = 'secret'": EXAMPLE,
        "'oauth_token_secret": EXAMPLE,
    },
}


def files() -> Iterator[tuple[Path, bytes]]:
    """Each file's place below the plugin's folder, and what is in it."""
    for name in NAMES:
        for file in sorted(importlib.metadata.files(name) or []):
            content = Path(file.locate())
            if file.suffix == ".py" and not file.as_posix().startswith(LEFT_OUT):
                yield FOLDER / file, _marked(content.read_bytes(), MARKS.get(file.as_posix(), {}))
            elif file.name.upper().startswith(("LICENSE", "LICENCE")):
                yield FOLDER / name.replace("-", "_") / file.name, content.read_bytes()


def _marked(content: bytes, marks: dict[str, str]) -> bytes:
    lines = content.decode("utf-8").split("\n")
    for beginning, mark in marks.items():
        found = [at for at, line in enumerate(lines) if line.lstrip().startswith(beginning)]
        if not found:
            raise SystemExit(f"No line begins with {beginning!r} any more: read the new release and its findings.")
        for at in found:
            lines[at] = lines[at].rstrip() + mark
    return "\n".join(lines).encode("utf-8")
