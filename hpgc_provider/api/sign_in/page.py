"""The page that the browser shows at the end of a sign-in."""

from __future__ import annotations

import html

from ..words import later, tr

SIGNED_IN = (later("You're signed in"), later("Go back to QGIS. You can close this page."))
ELSEWHERE = (
    later("This is not the sign-in that QGIS waits for"),
    later("Go back to QGIS and start the sign-in from there; it goes on waiting for the right answer."),
)
ENDED = (later("The sign-in has ended"), later("Go back to QGIS; start again from there if you still want to sign in."))
NOT_SIGNED_IN = later("You're not signed in")

_PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 15vh auto; padding: 0 1rem; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #1c1c1c; color: #eee; }} }}
</style></head>
<body><h1>{title}</h1><p>{text}</p></body></html>
"""


def page(title: str, text: str) -> bytes:
    """A page that needs nothing from anywhere else."""
    # The code of the language that the page speaks.
    return _PAGE.format(lang=tr("en"), title=html.escape(title), text=html.escape(text)).encode("utf-8")
