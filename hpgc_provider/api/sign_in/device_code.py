"""Sign-in on another device, or where no browser can come back: device authorization (RFC 8628)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable

from ..errors import SignInFailed, Unreachable
from ..interrupt import IsCancelled, heed, pause
from ..problem import plain_line
from ..transport import NetworkSettings
from ..words import tr
from .address import is_protected
from .oauth_client import OAuthClient
from .provider import AuthorizationServer
from .token import Token
from .token_endpoint import ask, ask_token, read_answer

GRANT = "urn:ietf:params:oauth:grant-type:device_code"
INTERVAL, SHORTEST_INTERVAL, LONGEST_INTERVAL = 5.0, 1.0, 60.0
LIFE, LONGEST_LIFE = 600.0, 1800.0


@dataclass(frozen=True)
class DeviceCode:
    """What the user has to enter, and where.

    :ivar user_code: as it is to be read out.
    :ivar verification_uri: where it is entered.
    :ivar verification_uri_complete: the same with the code filled in; may be empty.
    :ivar expires_at: seconds since 1970 by this computer's clock.
    """

    user_code: str = field(repr=False)
    verification_uri: str
    verification_uri_complete: str = field(default="", repr=False)
    expires_at: float = 0.0


def sign_in(
    server: AuthorizationServer,
    client: OAuthClient,
    show: Callable[[DeviceCode], None],
    settings: NetworkSettings,
    is_cancelled: IsCancelled | None = None,
) -> Token:
    """A token, after the user has entered the code somewhere and consented there.

    :param show: is given the code, once.
    :raises SignInFailed: where the user or the provider is against it, or time is out.
    :raises Unreachable: where the provider doesn't answer.
    :raises Cancelled: when a cancel is heard.
    """
    if not server.device_endpoint:
        raise SignInFailed(
            tr("The sign-in provider {} offers no sign-in by a code. Choose another way.").format(server.name)
        )
    heed(is_cancelled)
    wanted = {"scope": client.scope, **client.target}
    reply, secrets = ask(server.device_endpoint, server, client, wanted, settings, is_cancelled)
    answer = read_answer(reply, server, client, "device", secrets)
    life = _seconds(answer.get("expires_in"), LIFE, 1.0, LONGEST_LIFE)
    end = time.monotonic() + life
    device_code, code = _read(answer, server, time.time() + life)
    show(code)
    interval = _seconds(answer.get("interval"), INTERVAL, SHORTEST_INTERVAL, LONGEST_INTERVAL)
    late = SignInFailed(
        tr("The code was not entered at {} in time. Sign in again.").format(server.name), "expired_token"
    )
    while True:
        if time.monotonic() + interval > end:
            pause(max(0.0, end - time.monotonic()), is_cancelled)
            raise late
        pause(interval, is_cancelled)
        fields = {"device_code": device_code}
        try:
            return ask_token(server, client, GRANT, fields, settings, is_cancelled)[0]
        except Unreachable:
            interval = min(LONGEST_INTERVAL, interval * 2)  # RFC 8628, 3.5
        except SignInFailed as problem:
            if problem.code == "slow_down":
                interval = min(LONGEST_INTERVAL, interval + 5.0)
            elif problem.code != "authorization_pending":
                raise


def _read(answer: dict[str, Any], server: AuthorizationServer, expires_at: float) -> tuple[str, DeviceCode]:
    device_code, user_code = answer.get("device_code"), answer.get("user_code")
    place = answer.get("verification_uri") or answer.get("verification_url")
    complete = answer.get("verification_uri_complete")
    if not (
        (isinstance(device_code, str) and isinstance(user_code, str) and isinstance(place, str))
        and (device_code and user_code and is_protected(place))
    ):
        raise SignInFailed(
            tr(
                "The sign-in provider {} gave no code that can be used, or no https address to enter it "
                "at. Choose another way to sign in."
            ).format(server.name)
        )
    shown = "".join(character for character in plain_line(user_code) if character.isprintable())[:100]
    whole = complete if isinstance(complete, str) and is_protected(complete) else ""
    return device_code, DeviceCode(shown, place, whole, expires_at)


def _seconds(value: Any, default: float, least: float, most: float) -> float:
    try:
        seconds = default if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        seconds = default
    return min(most, max(least, seconds)) if seconds > 0 else default
