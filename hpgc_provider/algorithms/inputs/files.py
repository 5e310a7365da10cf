"""Files that are no layers."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ...api.link import is_web_address
from ...data.file_upload import file_value
from ...data.sending import Sending
from ...translation import tr
from .base import Given, Input, LateValue


class FileInput(Input):
    """A file, or an address that the server reads."""

    def parameter(self) -> QgsProcessingParameterDefinition:
        """One file, or a list of them."""
        if not self.type.many:
            return QgsProcessingParameterFile(self.name, self.label)
        parameter = QgsProcessingParameterMultipleLayers(self.name, self.label, QgsProcessing.SourceType.TypeFile)
        parameter.setMinimumNumberInputs(0 if self.type.optional else max(1, self.type.least))
        return parameter

    def problem(self, given: Given) -> str:
        """A file that isn't there."""
        if self.left_out(given):
            return ""
        missing = [path for path in self._paths(given) if not is_web_address(path) and not os.path.isfile(path)]
        return tr("The file {}, given for “{}”, can't be found.").format(missing[0], self.label) if missing else ""

    def value(self, given: Given) -> LateValue | None:
        """The files as they are."""
        paths = [] if self.left_out(given) else self._paths(given)
        if not paths:
            return None

        def made(sending: Sending) -> Any:
            kinds = self.type.media_types
            values = [sending.passed_on(path, self.label, kinds) or file_value(path, kinds) for path in paths]
            values = [self.in_form(value) for value in values]
            return values if self.type.many else values[0]

        return made

    def _paths(self, given: Given) -> list[str]:
        if self.type.many:
            return given.algorithm.parameterAsFileList(given.parameters, self.name, given.context)
        return [given.algorithm.parameterAsFile(given.parameters, self.name, given.context)]
