"""What is deployed (OGC 20-044): application packages and CWL documents, checked before they are sent.

>>> package = read_package(Path("ratio.cwl"))
>>> client.deploy(package, w="band-ratio")
"""

from .bounds import check_id
from .builders import container, cwl_by_url, cwl_inline
from .cwl import CwlDocument
from .cwl_description import described
from .execution_unit import ContainerUnit, CwlUnit, ExecutionUnit, LinkUnit
from .package import ApplicationPackage
from .qgis_model import ModelInput, ModelOutput, QgisModel
from .reading import Package, PackageSource, read_package

__all__ = [
    "ApplicationPackage",
    "ContainerUnit",
    "CwlDocument",
    "CwlUnit",
    "ExecutionUnit",
    "LinkUnit",
    "ModelInput",
    "ModelOutput",
    "Package",
    "PackageSource",
    "QgisModel",
    "check_id",
    "container",
    "cwl_by_url",
    "cwl_inline",
    "described",
    "read_package",
]
