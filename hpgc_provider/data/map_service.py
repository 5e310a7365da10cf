"""A result that is a map service: ZOO-Project's GetMap URL as a live WMS layer (OGC 06-042)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager, QgsProcessingUtils, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from ..api import HpgcClient, HpgcError
from ..api.problem import Problem
from ..translation import tr
from .led_elsewhere import check_not_led_elsewhere
from .web_sources import without_words

_OF_THE_REQUEST = {
    *("service", "request", "version", "layers", "styles", "format", "transparent", "bgcolor", "exceptions"),
    *("bbox", "crs", "srs", "width", "height", "time", "elevation"),
}


@dataclass(frozen=True)
class MapService:
    """One layer of a WMS.

    :ivar address: the service's URL, with what is not part of a GetMap request (``map=``) kept.
    :ivar authcfg: the authentication configuration that the layer needs; empty for none.
    """

    address: str
    layer: str
    style: str
    image_format: str
    crs: str
    authcfg: str = ""

    @classmethod
    def of(cls, href: str) -> MapService | None:
        """The service behind a GetMap URL of WMS 1.1.1 or 1.3.0; None where ``href`` isn't one."""
        words, address = without_words(href, _OF_THE_REQUEST)
        if words.get("request", "").lower() not in ("getmap", "map") or not words.get("layers"):
            return None
        return cls(
            address=address + ("&" if "?" in address else "?"),
            layer=words["layers"],
            style=words.get("styles", ""),
            image_format=words.get("format") or "image/png",
            crs=words.get("crs") or words.get("srs") or "EPSG:4326",
        )

    @property
    def source(self) -> str:
        """The layer's source for QGIS's provider ``wms``."""
        words = {
            "crs": self.crs,
            "format": self.image_format,
            "layers": self.layer,
            "styles": self.style,
            "url": self.address,
        }
        if self.authcfg:
            # With the addresses that a service names in its capabilities the token would go wherever they point.
            words.update(authcfg=self.authcfg, IgnoreGetMapUrl="1", IgnoreGetFeatureInfoUrl="1")
        return "&".join(f"{key}={quote(value, safe='/:')}" for key, value in words.items() if key != "url") + (
            f"&url={quote(self.address, safe='')}"
        )

    @property
    def value(self) -> str:
        """The source as one string that any Processing parameter takes for a layer."""
        return QgsProcessingUtils.encodeProviderKeyAndUri("wms", self.source)

    def open(self, name: str, client: HpgcClient) -> QgsRasterLayer:
        """A valid layer; on the caller's thread.

        The service is asked first without QGIS's cache, which would keep an error page.

        :raises HpgcError: with what the service said, where it doesn't draw, or where it leads to a server that must
            not get the layer's headers.
        """
        capabilities = f"{self.address}service=WMS&request=GetCapabilities"
        answer = client.transport.get(capabilities, accept="application/vnd.ogc.wms_xml, text/xml, */*")
        if self.authcfg:
            check_not_led_elsewhere(client, self.address, answer)
        advice = tr("Run it again with results as a download.")
        if b"_Capabilities" not in answer.body and b"WMT_MS_Capabilities" not in answer.body:
            problem = Problem.read(answer.body)
            said = problem.sentence() if problem else tr("nothing")
            raise HpgcError(
                tr("The map service at {} does not work: it said “{}”. {}").format(self.address, said, advice)
            )
        _forget_cached(capabilities)
        layer = QgsRasterLayer(self.source, name, "wms", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
        if not layer.isValid():
            said = layer.error().summary() or layer.dataProvider().error().summary() if layer.dataProvider() else ""
            raise HpgcError(
                tr("QGIS can't draw the layer “{}” of the map service at {}. {} {}").format(
                    self.layer, self.address, said, advice
                )
            )
        return layer


def _forget_cached(url: str) -> None:
    """Drops what QGIS keeps of earlier answers under ``url`` and the versions that it asks for."""
    cache = QgsNetworkAccessManager.instance().cache()
    if cache is None:
        return
    for version in ("", "&version=1.3.0", "&version=1.1.1"):
        for spelled in (
            url + version,
            url.replace("service=", "SERVICE=").replace("request=", "REQUEST=") + version,
        ):
            cache.remove(QUrl(spelled))
