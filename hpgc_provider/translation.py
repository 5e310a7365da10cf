"""Strings and numbers that a person sees, in the language that QGIS speaks."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .api.words import later, use_translator

__all__ = ["forget_language", "later", "learn_language", "size_text", "tr", "unmarked"]

_FOLDER = Path(__file__).with_name("i18n")
# Readers of traditional characters are no readers of simplified ones.
_TRADITIONAL = re.compile(r"zh[_-](hant|tw|hk|mo)", re.IGNORECASE)
# A word joiner behind the bracket shows nothing.
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_translators: list[QTranslator] = []


def tr(text: str) -> str:
    """``text`` translated, or as it is."""
    return QCoreApplication.translate("hpgc", text)


def learn_language() -> None:
    """Takes up the language of QGIS, where it is one of ours; English otherwise. Again is no error."""
    forget_language()
    translator, locale = QTranslator(), _locale()
    if not _TRADITIONAL.match(locale) and translator.load(f"hpgc_{re.split('[_-]', locale)[0]}", str(_FOLDER)):
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)
    use_translator(tr, size_text)


def forget_language() -> None:
    """Takes back what :func:`learn_language` has done."""
    use_translator(None)
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())


def size_text(size: float) -> str:
    """A number of bytes as the user's language writes it, with two digits at least: “1.4 GB”, “38 MB”."""
    leading = size
    while leading >= 1000:
        leading /= 1000
    digits = 1 if 0 < leading < 9.95 else 0
    return QLocale().formattedDataSize(int(size), digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def unmarked(text: str) -> str:
    """``text`` that looks the same and that no label of Qt takes for markup: where a tag could begin, it can't."""
    return _TAG.sub("<\u2060", text)


def _locale() -> str:
    """What QGIS speaks, such as ``fr`` or ``zh-Hans``; only its window says so, ``qgis_process`` has settings alone."""
    spoken = QgsApplication.instance().translation()
    if spoken:
        return str(spoken)
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return settings.value("locale/userLocale", "", type=str)
    return QLocale.system().name()
