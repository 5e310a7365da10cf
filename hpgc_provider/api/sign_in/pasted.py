"""What a user copied out of a browser: the address that it was sent to at last, or a bare token."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from ..errors import SignInFailed
from ..words import later, tr
from .json_web_token import SKEW, claimed_moment, claims_of, is_cut_off

LONGEST = 200_000
ADVICE = later(
    "Sign in in the browser, wait for its last page, then copy the whole address from the address bar and paste it."
)
_NOT_IN_TOKENS = frozenset("\"'<>{}()\\,;#?&")


def read_pasted(text: str) -> tuple[dict[str, str], bool]:
    """The fields of what was pasted, and whether it was an address; a bare token is the field ``access_token``.

    :raises SignInFailed: where it is neither.
    """
    words = text.split() if len(text) <= LONGEST else []
    if len(words) > 1 and words[0].lower() in ("bearer", "authorization:"):
        return read_pasted(" ".join(words[1:]))
    whole = "".join(words).strip("\"'<>“”")
    if not whole:
        raise SignInFailed(tr("That is no address with a token. {}").format(tr(ADVICE)))
    if whole.endswith(("…", "...")):
        raise SignInFailed(tr("What was pasted is cut off at its end. {}").format(tr(ADVICE)))
    if any(sign in whole for sign in ("://", "access_token=", "error=")):
        return _fields(whole), True
    if len(words) > 1 or len(whole) < 8 or not whole.isascii() or set(whole) & _NOT_IN_TOKENS:
        raise SignInFailed(tr("That is no address with a token. {}").format(tr(ADVICE)))
    return {"access_token": whole}, False


def with_end(fields: dict[str, str], now: float) -> dict[str, object]:
    """``fields`` with the end that stands in the token itself, where none stands beside it.

    :raises SignInFailed: where the token is cut off, or has ended by more than a clock may be off.
    """
    token = fields.get("access_token", "")
    if not token:
        found = tr("a code, but no token: use the sign-in in the browser") if fields.get("code") else tr("no token")
        raise SignInFailed(tr("The address holds {}. {}").format(found, tr(ADVICE)))
    if is_cut_off(token):
        raise SignInFailed(tr("The token is cut off. {}").format(tr(ADVICE)))
    end = claimed_moment((claims_of(token) or {}).get("exp"))
    if end is None:
        return {**fields}
    if end + SKEW < now:
        raise SignInFailed(
            tr(
                "That token has expired. Open the sign-in page again for a new one; where that does not "
                "help, look whether this computer's clock is right."
            )
        )
    return {"expires_in": end - now, **fields}


def _fields(address: str) -> dict[str, str]:
    """The fields of an address's fragment, else of its query; none where it has none."""
    try:
        parts = urlsplit(address)
        for part in (parts.fragment, parts.query, "" if parts.netloc else parts.path):
            fields = dict(parse_qsl(part.lstrip("?#/"), keep_blank_values=True, max_num_fields=100))
            if fields.keys() & {"access_token", "error", "code"}:
                return fields
    except ValueError:
        pass
    return {}
