"""A result that is a coverage service: ZOO-Project's GetCoverage URL as a WCS layer (OGC 09-110r4, 03-065r6)."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsDataSourceUri, QgsProcessingUtils, QgsRasterLayer

from ..api import HpgcClient, HpgcError
from ..translation import tr
from .led_elsewhere import check_not_led_elsewhere
from .web_sources import with_query, without_words

_OF_THE_REQUEST = {
    *("service", "request", "version", "coverage", "coverageid", "identifier", "format", "crs", "response_crs"),
    *("bbox", "boundingbox", "width", "height", "resx", "resy", "subset", "outputcrs", "subsettingcrs", "scalesize"),
}
# The latest that QGIS draws; a server that gives out a later one knows this too.
_VERSION = "1.0.0"


@dataclass(frozen=True)
class CoverageService:
    """One coverage of a WCS.

    :ivar address: the service's URL, with what is not part of a GetCoverage request (``map=``) kept.
    :ivar authcfg: the authentication configuration that the layer needs; empty for none.
    """

    address: str
    coverage: str
    authcfg: str = ""

    @classmethod
    def of(cls, href: str) -> CoverageService | None:
        """The service behind a GetCoverage URL of any version; None where ``href`` isn't one."""
        words, address = without_words(href, _OF_THE_REQUEST)
        coverage = words.get("coverageid") or words.get("coverage") or words.get("identifier") or ""
        if words.get("request", "").lower() != "getcoverage" or not coverage:
            return None
        return cls(address, coverage)

    @property
    def source(self) -> str:
        """The layer's source for QGIS's provider ``wcs``."""
        uri = QgsDataSourceUri()
        uri.setParam("url", self.address)
        uri.setParam("identifier", self.coverage)
        uri.setParam("version", _VERSION)
        # QGIS keeps pages of errors, and another result may have had this address.
        uri.setParam("cache", "AlwaysNetwork")
        if self.authcfg:
            uri.setAuthConfigId(self.authcfg)
            # With the address that a service names in its capabilities the token would go wherever that points. QGIS
            # has the word for GetMap stand for GetCoverage too.
            uri.setParam("IgnoreGetMapUrl", "1")
        return bytes(uri.encodedUri()).decode()

    @property
    def value(self) -> str:
        """The source as one string that any Processing parameter takes for a layer."""
        return QgsProcessingUtils.encodeProviderKeyAndUri("wcs", self.source)

    def check(self, client: HpgcClient) -> None:
        """Asks a service that gets a token where it leads to.

        :raises HpgcError: where it can't be asked, or leads to a server that must not get the token.
        """
        if self.authcfg:
            asked = {"SERVICE": "WCS", "VERSION": _VERSION, "REQUEST": "GetCapabilities"}
            answer = client.transport.get(with_query(self.address, asked), accept="text/xml, */*")
            check_not_led_elsewhere(client, self.address, answer)

    def open(self, name: str) -> QgsRasterLayer:
        """A valid layer; on the caller's thread.

        :raises HpgcError: with what QGIS says, where it reads nothing.
        """
        layer = QgsRasterLayer(self.source, name, "wcs", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
        if not layer.isValid():
            said = layer.error().summary()
            raise HpgcError(tr("QGIS can't read the coverage service at {}. {}").format(self.address, said).strip())
        return layer
