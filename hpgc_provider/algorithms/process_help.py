"""The help of a remote process, from its description; everything a server wrote is escaped."""

from __future__ import annotations

from collections.abc import Iterable

from ..api import Link, Process
from ..api.link import read_links
from ..translation import later, tr
from .inputs import Input
from .outputs import Output
from .text import escaped

# Relations that lead a person to more words (RFC 6903, RFC 4946), and what they are called.
_READABLE = {
    "about": later("About"),
    "license": later("Licence"),
    "describedby": later("Documentation"),
    "author": later("Author"),
}
_MOST_LINKS = 10


def readable_links(process: Process, server: str) -> list[Link]:
    """The links of a process that are meant for people; relative ones are the server's own.

    :param server: the server's base URL; without it only absolute links are found.
    """
    links = [link for link in read_links(process.document, server) if link.rel.lower() in _READABLE]
    return links[:_MOST_LINKS]


def short_help(process: Process, server: str, inputs: Iterable[Input], outputs: Iterable[Output]) -> str:
    """HTML for the help panel: what it does, each input and output, and where it runs.

    :param server: the server's base URL; empty where the connection isn't set up here.
    """
    parts = [f"<p><b>{escaped(process.title or process.id)}</b></p>"]
    if process.description != process.title:
        parts.append(f"<p>{escaped(process.description)}</p>")
    if not process.inputs:
        parts.append(f"<p>{tr('The server describes no inputs.')}</p>")
    described = [(entry.described, words) for entry in inputs if (words := entry.help())]
    if described:
        parts.append(f"<h2>{tr('Inputs')}</h2>")
        for parameter, words in described:
            parts.append(f"<h3>{escaped(parameter.title or parameter.id)}</h3><p>{words}</p>")
    results = [output for output in outputs if output.described.description not in ("", output.described.title)]
    if results:
        parts.append(f"<h2>{tr('Outputs')}</h2>")
        for output in results:
            parts.append(f"<h3>{escaped(output.label)}</h3><p>{escaped(output.described.description)}</p>")
    for link in readable_links(process, server):
        # Only http and https get here, and nothing is loaded before a person clicks.
        words = link.title or tr(_READABLE[link.rel.lower()])
        parts.append(f'<p><a href="{escaped(link.href, 2000)}">{escaped(words, 200)}</a></p>')
    where = [tr("Process {}").format(escaped(process.id))]
    if process.version:
        where.append(tr("version {}").format(escaped(process.version)))
    if server:
        where.append(tr("on {}").format(escaped(server)))
    parts.append(f"<p><i>{', '.join(where)}</i></p>")
    return "".join(parts)
