"""Tokens (RFC 6749, 1.4 and 5.1; RFC 6750): what a sign-in gives, and how long it is good for."""

from __future__ import annotations

import json
import math
import re
import time
from dataclasses import dataclass, field
from typing import Any

from ..errors import SignInFailed
from ..words import tr
from .pasted import read_pasted, with_end

LONGEST_TOKEN = 64 * 1024
LONGEST_LIFE = 10 * 365 * 86_400.0
EARLY, EARLY_SHARE = 60.0, 0.3
_BEARER = "Bearer"


@dataclass(frozen=True)
class Token:
    """An access token, with the refresh token that renews it.

    :ivar access_token: what opens the API (RFC 6749, 1.4).
    :ivar refresh_token: may be empty.
    :ivar expires_at: seconds since 1970 by this computer's clock; None where no end is known.
    :ivar obtained_at: when it arrived, by the same clock.
    :ivar token_type: how it is used; only ``Bearer`` (RFC 6750) is known here.
    :ivar scope: what it allows, as the provider put it; may be empty.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    expires_at: float | None = None
    obtained_at: float = 0.0
    token_type: str = _BEARER
    scope: str = ""

    @classmethod
    def from_response(cls, document: Any, now: float, previous: Token | None = None) -> Token:
        """The token in a token endpoint's answer (RFC 6749, 5.1).

        Its life is counted from ``now``, the local clock when it arrived: a clock that is off does no harm.

        :param previous: the token that this one renews; its refresh token stays where none comes.
        :raises SignInFailed: where the answer holds no bearer token.
        """
        if not isinstance(document, dict) or not document.get("access_token"):
            raise SignInFailed(tr("The answer of the sign-in provider holds no access token."))
        kind = document.get("token_type") or _BEARER
        if not isinstance(kind, str) or kind.strip().lower() != _BEARER.lower():
            raise SignInFailed(
                tr("The sign-in provider gave a token of another type than Bearer, which is of no use here.")
            )
        old = previous.refresh_token if previous else ""
        life = _lifetime(document.get("expires_in"))
        return cls(
            access_token=_whole(document["access_token"]),
            refresh_token=_whole(document["refresh_token"]) if document.get("refresh_token") else old,
            expires_at=None if life is None else now + life,
            obtained_at=now,
            scope=_scope(document.get("scope")) or (previous.scope if previous else ""),
        )

    @classmethod
    def pasted(cls, text: str) -> Token:
        """The token that a user pasted: bare, or in the address that a browser was sent to.

        :raises SignInFailed: where there is none, or it is cut off or has expired.
        """
        now = time.time()
        return cls.from_response(with_end(read_pasted(text)[0], now), now)

    @classmethod
    def from_json(cls, text: str) -> Token | None:
        """The token that :meth:`to_json` wrote; None for anything else, or a part of it."""
        try:
            kept = json.loads(text)
            words = [kept[name] for name in ("access_token", "refresh_token", "scope")]
            obtained_at, expires_at = kept["obtained_at"], kept["expires_at"]
            if not all(isinstance(word, str) for word in words) or kept["token_type"] != _BEARER:
                return None
            access_token, refresh_token = _whole(words[0]), _whole(words[1]) if words[1] else ""
        except (ValueError, TypeError, KeyError, RecursionError, SignInFailed):
            return None
        if not _is_time(obtained_at) or not (expires_at is None or _is_time(expires_at)):
            return None
        return cls(access_token, refresh_token, expires_at, obtained_at, scope=_scope(words[2]))

    def to_json(self) -> str:
        """The whole token as text, for a place that keeps secrets."""
        return json.dumps(
            {
                "access_token": self.access_token,
                "refresh_token": self.refresh_token,
                "expires_at": self.expires_at,
                "obtained_at": self.obtained_at,
                "token_type": self.token_type,
                "scope": self.scope,
            }
        )

    def headers(self) -> dict[str, str]:
        """What authorizes a request (RFC 6750, 2.1)."""
        return {"Authorization": f"{_BEARER} {self.access_token}"}

    def is_due(self, now: float | None = None) -> bool:
        """Whether it shall be renewed: in its last minute, or the last 30 % of a life shorter than that.

        Also where the clock has been set back to before the token came, as its end is not known then.
        """
        if self.expires_at is None:
            return False
        now = time.time() if now is None else now
        margin = min(EARLY, EARLY_SHARE * (self.expires_at - self.obtained_at))
        return now >= self.expires_at - margin or now < self.obtained_at - EARLY

    def is_over(self, now: float | None = None) -> bool:
        """Whether its end has come; never where it has none."""
        return self.expires_at is not None and (time.time() if now is None else now) >= self.expires_at


def _whole(text: Any) -> str:
    """A token as it is; only what may stand in a header is one (RFC 6750, 2.1)."""
    if not isinstance(text, str) or len(text) > LONGEST_TOKEN or not re.fullmatch(r"[\x21-\x7e]+", text):
        raise SignInFailed(tr("The sign-in provider gave a token with characters that no token may have."))
    return text


def _lifetime(seconds: Any) -> float | None:
    """``expires_in`` as seconds; None where it says nothing usable."""
    try:
        life = math.nan if isinstance(seconds, bool) else float(seconds)
    except (TypeError, ValueError, OverflowError):
        return None
    return min(life, LONGEST_LIFE) if math.isfinite(life) and life > 0 else None


def _scope(value: Any) -> str:
    words = value if isinstance(value, list) else [value]
    text = " ".join(word for word in words if isinstance(word, str))
    return " ".join(re.findall(r"[\x21-\x7e]+", text))[:4096]


def _is_time(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and isinstance(value, (int, float)) and math.isfinite(value)
    except OverflowError:
        return False
