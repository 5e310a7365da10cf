"""Any file as an input value: a link where it is on the web, else sent as it is."""

from __future__ import annotations

import mimetypes

from ..api import InlineFile, Reference
from ..api.link import is_web_address
from ..api.media import is_text


def file_value(path: str, media_types: tuple[str, ...]) -> InlineFile | Reference:
    """The input value of a path or web address.

    :param media_types: what the process takes; the one that the file's name speaks for is named, else the first.
    """
    guessed, _ = mimetypes.guess_type(path)
    media_type = guessed if guessed in media_types else media_types[0] if media_types else guessed or ""
    if is_web_address(path):
        return Reference(path, media_type)
    if media_type.endswith("json"):
        return InlineFile(path, media_type, "json")
    return InlineFile(path, media_type, "text" if is_text(media_type) else "base64")
