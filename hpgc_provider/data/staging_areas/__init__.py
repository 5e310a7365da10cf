"""Files put where the server can fetch them: an object store by GDAL, or a folder on the web by PUT."""

from __future__ import annotations

from .area import Area, Source
from .check import check_area
from .choice import area_of
from .place import Place

__all__ = ["Area", "Place", "Source", "area_of", "check_area"]
