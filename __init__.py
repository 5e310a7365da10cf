"""The HPGC Provider plugin, as QGIS loads it."""


def classFactory(iface):
    """The plugin; QGIS calls this once."""
    from .hpgc_provider.plugin import HpgcPlugin

    return HpgcPlugin(iface)
