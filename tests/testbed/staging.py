"""Brings an input image into the job's folder: fetched from its address, or decoded from the request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import requests

from .attachments import LongText, decode_base64
from .jobs import Job, ProcessFailed

SECONDS = 60
BLOCK = 1 << 20


def stage(value: Any, target: Path, job: Job) -> Path:
    """Write an input's bytes to `target` (given an extension by its media type); raises ProcessFailed."""
    media_type = ""
    if isinstance(value, dict):
        media_type = value.get("mediaType") or value.get("type") or ""
    target = target.with_suffix(".png" if media_type == "image/png" else ".tif")
    if isinstance(value, dict) and "href" in value:
        fetch(value["href"], target, job)
        return target
    content = value.get("value") if isinstance(value, dict) else value
    try:
        decode(content, target)
    except ValueError as error:
        raise ProcessFailed(f"{target.stem} can't be read: {error}.") from error
    return target


def decode(content: Any, target: Path) -> None:
    """Write the bytes that a string spells in base64; raises ValueError."""
    if isinstance(content, LongText):
        content.decode_to(target)
        content.path.unlink()
    elif isinstance(content, str):
        target.write_bytes(decode_base64("".join(content.split()).encode()))
    else:
        raise ValueError("it is neither base64 text nor a link")


def fetch(href: Any, target: Path, job: Job) -> None:
    """Write what stands at an http(s) address; raises ProcessFailed."""
    if not str(href).startswith(("http://", "https://")):
        raise ProcessFailed(f"Only http and https addresses are fetched, not {href}.")
    try:
        headers = job.requester.headers_for(href)
        with requests.get(href, headers=headers, stream=True, timeout=SECONDS) as response, target.open("wb") as out:
            response.raise_for_status()
            for block in response.iter_content(BLOCK):
                job.check()
                out.write(block)
    except requests.RequestException as error:
        raise ProcessFailed(f"{target.stem} can't be fetched: {error}") from error
