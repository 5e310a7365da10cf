"""Addresses: links to data that the server fetches itself, and addresses that are values of their own."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ...api.link import is_web_address
from ...api.value_type import Kind
from ...translation import tr
from .base import Given, Input


class LinkInput(Input):
    """The address of data on the web, sent as a link (OGC 18-062r2, 7.11.2); or an address that is just a text."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """A line edit."""
        return QgsProcessingParameterString(self.name, self.label, self.type.default)

    def hint(self) -> str:
        """That the server must be able to read it."""
        if self.type.kind is not Kind.LINK:
            return ""
        return tr("The address (http or https) of a file that the server can read; it takes no file from here.")

    def problem(self, given: Given) -> str:
        """A text that is no address."""
        if self.left_out(given):
            return ""
        address = self._address(given)
        if is_web_address(address):
            return ""
        # A server's own kinds of address, such as s3: and urn:, are its own business where it takes them as a text.
        if self.type.kind is Kind.URI and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]+:[^\s]+", address):
            return ""
        if self.type.kind is Kind.URI and not address and self.type.optional:
            return ""
        return tr("“{}” has to be an address, such as https://example.org/data/scene.tif.").format(self.label)

    def plain_value(self, given: Given) -> Any:
        """The link, or the address itself."""
        address = self._address(given)
        if not address:
            return None
        return address if self.type.kind is Kind.URI else {"href": address}

    def _address(self, given: Given) -> str:
        value = given.parameters.get(self.name)
        if isinstance(value, dict) and isinstance(value.get("href"), str):
            return value["href"].strip()
        return given.text(self.name).strip()
