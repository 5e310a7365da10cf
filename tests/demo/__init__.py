"""The demonstration: BandMath on the local server through QGIS, from a scene to a map."""
