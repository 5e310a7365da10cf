"""A client certificate (RFC 8446, 4.3.2), for one origin alone."""

from __future__ import annotations

import os
import ssl
import tempfile
from dataclasses import dataclass, field
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context

from .errors import HpgcError
from .link import origin
from .words import tr


@dataclass(frozen=True)
class ClientCertificate:
    """A certificate with its private key.

    :ivar certificate: PEM; the chain may follow it.
    :ivar key: PEM, encrypted with ``passphrase``: it lies on disk for a moment.
    """

    certificate: bytes = field(repr=False)
    key: bytes = field(repr=False)
    passphrase: str = field(default="", repr=False)

    def mount(self, session: requests.Session, url: str, pool: int) -> None:
        """Has ``session`` show it to the origin of ``url``, and to no other.

        :param pool: connections that are kept.
        :raises HpgcError: where the certificate or key can't be used.
        """
        scheme, host, port = origin(url)
        adapter = _Adapter(self._context(), pool_connections=pool, pool_maxsize=pool)
        shown = f"[{host}]" if ":" in host else host
        for authority in {f"{shown}:{port}", *([shown] if port == 443 else [])}:
            session.mount(f"{scheme}://{authority}/", adapter)

    def _context(self) -> ssl.SSLContext:
        context = create_urllib3_context()
        descriptor, path = tempfile.mkstemp(prefix="hpgc-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self.certificate.rstrip() + b"\n" + self.key)
            context.load_cert_chain(path, password=self.passphrase or None)
        except (OSError, ValueError):
            raise HpgcError(tr("The client certificate and its key can't be used: is the password right?")) from None
        finally:
            os.unlink(path)
        return context


class _Adapter(HTTPAdapter):
    def __init__(self, context: ssl.SSLContext, **words: Any) -> None:
        self._context = context
        super().__init__(**words)

    def init_poolmanager(self, *arguments: Any, **words: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._context, **words)

    def proxy_manager_for(self, *arguments: Any, **words: Any) -> Any:
        return super().proxy_manager_for(*arguments, ssl_context=self._context, **words)
