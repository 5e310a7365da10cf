"""Where an address leads: what somebody signs in with must not go along to another server."""

from __future__ import annotations

from ..api import HpgcClient, HpgcError
from ..api.answer import Answer
from ..api.link import same_origin, without_query
from ..translation import tr


def check_not_led_elsewhere(client: HpgcClient, asked: str, found: Answer) -> None:
    """GDAL and QGIS take their headers along wherever they are redirected.

    :param asked: the address that ``found`` is the answer of.
    :raises HpgcError: where it came from a server that must not get them.
    """
    if not any(same_origin(found.url, one) for one in client.transport.trusted):
        said = tr("{} leads to another server, which must not get what you sign in with.")
        raise HpgcError(said.format(without_query(asked)))
