"""A result that stays where it is, as a layer that reads the parts it needs (HTTP Range, by GDAL's /vsicurl/)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..api import HpgcClient, HpgcError
from ..api.media import GEOTIFF
from ..translation import tr
from .led_elsewhere import check_not_led_elsewhere

# Formats of features that can be read in parts; of all others the whole would come down at once.
_IN_PARTS = frozenset({"application/flatgeobuf", "application/geopackage+sqlite3", "application/x-gpkg"})


@dataclass(frozen=True)
class StreamedLayer:
    """A layer that is read over the network.

    :ivar href: where the file stands.
    :ivar is_raster: else it is features.
    :ivar header_file: path of a file with the headers that the server wants; empty where it wants none.
    """

    href: str
    is_raster: bool
    header_file: str = ""

    @classmethod
    def at(
        cls, client: HpgcClient, href: str, media_type: str, is_raster: bool, header_file: Callable[[str], str]
    ) -> StreamedLayer:
        """What stands at ``href``, which is asked with one HEAD whether it can be read in parts.

        :param media_type: of what stands there.
        :param header_file: gives the file for an address, as ``Connection`` does; for the HEAD somebody may have to
            sign in first.
        :raises HpgcError: where it can't, with the reason.
        """
        if media_type and not (is_raster and media_type in GEOTIFF) and media_type not in _IN_PARTS:
            raise HpgcError(tr("{} can't be read in parts.").format(media_type))
        found = client.transport.head(href)
        if not found.gives_ranges:
            raise HpgcError(tr("The server doesn't offer it in parts."))
        headers = header_file(href)
        if headers:
            check_not_led_elsewhere(client, href, found)
        return cls(href, is_raster, headers)

    @property
    def value(self) -> str:
        """What GDAL, and with it any Processing parameter, opens."""
        # Nothing stands beside it that would be worth a request for each name that GDAL can think of.
        options = {"empty_dir": "yes", **({"header_file": self.header_file} if self.header_file else {})}
        words = "".join(f"{name}={quote(value)}&" for name, value in options.items())
        return f"/vsicurl?{words}url={quote(self.href)}"

    def open(self, name: str) -> QgsMapLayer:
        """A valid layer; on the caller's thread.

        :raises HpgcError: where there is no such data.
        """
        if self.is_raster:
            layer: QgsMapLayer = QgsRasterLayer(self.value, name, "gdal")
        else:
            layer = QgsVectorLayer(self.value, name, "ogr")
        if not layer.isValid():
            raise HpgcError(tr("QGIS can't read {} as a layer.").format(self.href))
        return layer
