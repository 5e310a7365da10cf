"""Inputs as the dialog has them: what stands in a widget that nobody touched, and what of it goes into the request."""

import json

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsGui, QgsProcessingGui

from hpgc_provider.algorithms import algorithm_from_description
from hpgc_provider.api.execute_request import RequestBody
from tests.sending import sending_into

LEFT_OUT = "nothing of it"


def algorithm_of(schema, **described):
    """A process with one input, x."""
    made = algorithm_from_description({"id": "a", "inputs": {"x": {"schema": schema, **described}}}, "far")
    made.initAlgorithm()
    return made


def in_project():
    """A context with the project's layers."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def in_widget(algorithm, value=None):
    """What the dialog's widget gives, after ``value`` was put in where there is one."""
    context = in_project()
    parameter = algorithm.parameterDefinition("x")
    made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
    widget = made.createWrappedWidget(context)
    if value is not None:
        made.setParameterValue(value, context)
    found = made.parameterValue()
    widget.deleteLater()
    return found


def sent_of(algorithm, parameters, folder=""):
    """What goes into the request; raises AssertionError with what was said against it."""
    context = in_project()
    fine, said = algorithm.checkParameterValues(parameters, context)
    assert fine, said
    assert algorithm.prepareAlgorithm(parameters, context, None)
    assert not algorithm._refusal, algorithm._refusal
    inputs = {name: made(sending_into(folder)) for name, made in algorithm._values.items()}
    # What holds layers goes before QGIS does.
    algorithm._values.clear()
    return json.loads(b"".join(RequestBody(inputs))).get("x", LEFT_OUT)


def untouched(schema, **described):
    """What goes into the request of a widget that nobody touched."""
    algorithm = algorithm_of(schema, **described)
    return sent_of(algorithm, {"x": in_widget(algorithm)})


def refusal_of(algorithm, value):
    """What is said against a value; empty where nothing is."""
    return algorithm.checkParameterValues({"x": value}, in_project())[1]
